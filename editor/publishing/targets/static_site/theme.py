"""A newsroom's own theme: a folder with some of the site's templates, checked before a page is made of it.

A template has no logic. It may place what the built-in one places, and has to leave nothing out that a page cannot do
without: the text, the notice, the corrections, the policy.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

import resources
from editor.errors import EnvironmentFault, UserMistake
from editor.publishing.targets.static_site.templates import SLOT, labels

# What every page is given beside its own.
_COMMON = {"base", "site_name", "footer_text", "language", "csp", "locale", "feeds", "label_latest"}
_SPARE = {"base", "locale", "footer_text", "site_name", "language", "time_iso", "modified_iso", "href", "tag"}
# What came after the first themes were made: they stay good without it.
_LATER = {"kind", "versions"}
_ASSETS = {"site.css", "icon.svg", "robots.txt", "search.js", "count.js"}
_NO_ELEMENTS = {"iframe", "object", "embed", "applet", "style", "base", "frame"}


@dataclass(frozen=True)
class Trouble:
    """What is wrong with a file of a theme, and in which line (from 1)."""

    file: str
    line: int
    message: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.message}"


def built_in() -> Path:
    """The templates that come with the program."""
    return resources.path("templates", "site")


def export_theme(folder: Path) -> list[str]:
    """A copy of the built-in theme to begin with; returns the names of its files. Raises UserMistake, EnvironmentFault.

    What is in the folder already is not written over.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UserMistake(f"{folder} is not empty.", "Name a folder that is not there yet.", code="folder_not_empty")
    try:
        shutil.copytree(built_in(), folder, dirs_exist_ok=True)
    except OSError as error:
        raise EnvironmentFault(
            f"The theme could not be written to {folder}: {error.strerror or error}.",
            "Choose another folder.",
            code="theme_not_written",
        ) from error
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def check_theme(folder: Path) -> list[Trouble]:
    """Everything that is wrong with it, file by file. Raises EnvironmentFault where the folder is not there."""
    if not folder.is_dir():
        raise EnvironmentFault(
            f"There is no folder {folder} with a theme.",
            "Connect its disk, or name another folder; `qalam site theme export FOLDER` makes one to begin with.",
            code="theme_missing",
            values={"folder": str(folder)},
        )
    found: list[Trouble] = []
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if not path.is_file() or path.name.startswith(".") or name in _ASSETS or name == "SLOTS.md":
            continue
        try:
            text = path.read_text(encoding="utf-8")
        except (OSError, ValueError):
            found.append(Trouble(name, 1, "it cannot be read as text in UTF-8"))
            continue
        found += _labels(name, text) if name == "labels.json" else _template(name, text)
    return found


def require_theme(folder: Path) -> None:
    """Raises UserMistake with the first trouble, and how many more there are."""
    if found := check_theme(folder):
        more = f" {len(found) - 1} more." if len(found) > 1 else ""
        raise UserMistake(
            f"The theme cannot be used: {found[0]}.{more}",
            "`qalam site theme check FOLDER` lists everything.",
            code="theme_broken",
            values={"troubles": [str(trouble) for trouble in found]},
        )


def _labels(name: str, text: str) -> Iterator[Trouble]:
    try:
        data = json.loads(text)
    except ValueError as error:
        yield Trouble(name, getattr(error, "lineno", 1), "it is not JSON")
        return
    for language in ("kk", "ru", "en"):
        texts = data.get(language, {}) if isinstance(data, dict) else None
        if not isinstance(texts, dict) or not all(isinstance(value, str) for value in texts.values()):
            yield Trouble(name, 1, f"“{language}” is no list of texts")


def _template(name: str, text: str) -> Iterator[Trouble]:
    original = built_in().joinpath(*name.split("/"))
    if not original.is_file():
        yield Trouble(name, 1, "there is no template of this name")
        return
    theirs = original.read_text(encoding="utf-8")
    raw, plain = _slots(theirs)
    named: set[str] = set()
    for match in SLOT.finditer(text):
        slot, line = match[1] or match[2], text.count("\n", 0, match.start()) + 1
        named.add(slot)
        known = slot in raw | plain | _COMMON or slot in labels("en")
        if not known:
            yield Trouble(name, line, f"there is no slot “{slot}” here")
        elif match[1] and slot not in raw | {"feeds"}:
            yield Trouble(name, line, f"“{slot}” is text: write {{{{{slot}}}}} with two braces")
        elif match[2] and slot in raw:
            yield Trouble(name, line, f"“{slot}” is HTML: write {{{{{{{slot}}}}}}} with three braces")
    yield from _left_over(name, text)
    for slot in sorted(_needed(name, raw, plain) - named):
        yield Trouble(name, 1, f"the slot “{slot}” is missing")
    yield from _forbidden(name, text)


def _slots(text: str) -> tuple[set[str], set[str]]:
    found = [(match[1], match[2]) for match in SLOT.finditer(text)]
    return {raw for raw, _ in found if raw}, {plain for _, plain in found if plain}


def _needed(name: str, raw: set[str], plain: set[str]) -> set[str]:
    """A page needs all its ready parts and its policy; a part all that it shows."""
    if "/" not in name:
        return raw | ({"csp", "title"} & plain)
    return raw - _LATER | {slot for slot in plain - _SPARE - _LATER if not slot.startswith("label_")}


def _left_over(name: str, text: str) -> Iterator[Trouble]:
    """Braces that are no slot, such as `{{head line}}`."""
    for match in re.finditer(r"\{\{[^{}\n]*\}\}", SLOT.sub("", text)):
        line = SLOT.sub(lambda found: "\n" * found[0].count("\n"), text).count("\n", 0, match.start()) + 1
        yield Trouble(name, line, f"“{match[0]}” is no slot: a name has letters, digits and _ only")


class _Forbidden(HTMLParser):
    """What the policy of the pages would stop, or what would let others into them."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[int, str]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {key: value or "" for key, value in attrs}
        line = self.getpos()[0]
        if tag in _NO_ELEMENTS:
            self.found.append((line, f"<{tag}> is not allowed: the pages' policy stops it"))
        if tag == "script" and "src" not in values and values.get("type") != "application/ld+json":
            self.found.append((line, "a script may only come from a file of the site"))
        for key, value in values.items():
            if key.startswith("on") or key == "style":
                self.found.append((line, f"the attribute “{key}” is not allowed: the pages' policy stops it"))
            elif key in ("src", "srcset", "action", "formaction") and re.match(
                r"\s*([a-z][a-z0-9+.-]*:|//)", value, re.I
            ):
                self.found.append((line, f"“{value}” lies elsewhere: what a page loads has to lie on the site"))
            elif key == "href" and re.match(r"\s*(javascript|data|vbscript):", value, re.I):
                self.found.append((line, f"“{value}” is no address to lead to"))


def _forbidden(name: str, text: str) -> Iterator[Trouble]:
    parser = _Forbidden()
    parser.feed(text)
    parser.close()
    for line, message in parser.found:
        yield Trouble(name, line, message)
