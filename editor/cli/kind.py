"""`qalam kind list|set|remove`: what each kind of content asks of an article."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from editor.articles.document import LANGUAGES
from editor.articles.kinds import BUILT_IN, MEASURED, Kind, kind_to_json, read_limit
from editor.cli.frame import Reply, Session, Subparsers, add_command, add_group, table
from editor.cli.pairs import read_pairs
from editor.errors import UserMistake

_KEYS = (*(f"name.{language}" for language in LANGUAGES), "required", *MEASURED, "images")


def add_commands(subparsers: Subparsers) -> None:
    """Declare this subject's commands."""
    group = add_group(subparsers, "kind", "kinds of content: what they require, and how long their parts may be")
    add_command(group, "list", run_list, "every kind with what it asks for")
    change = add_command(group, "set", run_set, f"add a kind or change one: {', '.join(_KEYS)}")
    change.add_argument("key")
    change.add_argument(
        "values", nargs="+", metavar="KEY=VALUE", help="name.kk=Шолу required=headline,body headline=20-90 body=30-150"
    )
    remove = add_command(group, "remove", run_remove, "remove a kind; a built-in one is as it came again")
    remove.add_argument("key")


def run_list(session: Session) -> Reply:
    """The built-in ones first."""
    kinds = session.newsroom.house.kinds()
    rows = [(kind.key, kind.name("en"), _lengths(kind), ", ".join(kind.required)) for kind in kinds.values()]
    return Reply({"kinds": [_shown(kind) for kind in kinds.values()]}, table(rows))


def run_set(session: Session) -> Reply:
    """What is not named stays as it is."""
    newsroom, key = session.newsroom, session.options.key
    seen = newsroom.house.kinds().get(key)
    kind = seen or Kind(key, {})
    for name, value in read_pairs(session.options.values).items():
        kind = _changed(kind, name, value)
    newsroom.house.save_kind(kind, seen)
    saved = newsroom.house.kinds()[key]
    return Reply(_shown(saved), [f"{key}: {_lengths(saved)}; requires {', '.join(saved.required) or 'nothing'}"])


def run_remove(session: Session) -> Reply:
    """Articles of a removed kind keep its key; nothing is asked of them."""
    key = session.options.key
    session.newsroom.house.forget_kind(key)
    said = "as it came with the program" if key in BUILT_IN else "removed"
    return Reply({"removed": key, "built_in": key in BUILT_IN}, [f"{key} is {said}"])


def _changed(kind: Kind, name: str, value: str) -> Kind:
    if name.startswith("name.") and name in _KEYS:
        return replace(kind, names={**kind.names, name.removeprefix("name."): value})
    if name == "required":
        return replace(kind, required=tuple(part.strip() for part in value.split(",") if part.strip()))
    if name in MEASURED:
        limits: dict[str, Any] = {name: read_limit(name, value)}
        return replace(kind, **limits)
    if name == "images" and value.isdecimal():
        return replace(kind, images=int(value))
    raise UserMistake(
        f"A kind cannot be changed by “{name}={value}”.",
        f"Set one of: {', '.join(_KEYS)}; images is a number.",
        code="kind_unknown_setting",
    )


def _lengths(kind: Kind) -> str:
    parts = [f"{part} {kind.limit(part).text}" for part in MEASURED if kind.limit(part).is_set]
    return ", ".join([*parts, f"images {kind.images}"] if kind.images else parts) or "any length"


def _shown(kind: Kind) -> dict[str, Any]:
    return {"key": kind.key, "built_in": kind.key in BUILT_IN, **kind_to_json(kind)}
