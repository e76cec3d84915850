"""Page templates of `resources/templates/site`, filled: `{{name}}` with escaped text, `{{{name}}}` with ready HTML."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from functools import lru_cache
from html import escape
from pathlib import Path
from typing import NewType

import resources
from editor.articles.document import Script

Html = NewType("Html", str)
NOTHING = Html("")

SLOT = re.compile(r"\{\{\{(\w+)\}\}\}|\{\{(\w+)\}\}")


_THEME: ContextVar[Path | None] = ContextVar("theme", default=None)


@contextmanager
def themed(folder: Path | None) -> Iterator[None]:
    """Pages that are made in here take their templates from this folder, and what it has not from the built-in ones."""
    token = _THEME.set(folder)
    try:
        yield
    finally:
        _THEME.reset(token)


def template_bytes(name: str) -> bytes:
    """A file of the theme, else of the built-in templates."""
    theme, parts = _THEME.get(), name.split("/")
    if theme is not None and (own := theme.joinpath(*parts)).is_file():
        return own.read_bytes()
    return resources.path("templates", "site", *parts).read_bytes()


def _template(name: str) -> str:
    return _kept(name, _THEME.get(), _stamp(name))


def _stamp(name: str) -> int:
    """When the theme's file was written; 0 where it has none: a theme that is being worked on is read anew."""
    theme = _THEME.get()
    if theme is None:
        return 0
    try:
        return theme.joinpath(*name.split("/")).stat().st_mtime_ns
    except OSError:
        return 0


@lru_cache(maxsize=500)
def _kept(name: str, _theme: Path | None, _stamp: int) -> str:
    return template_bytes(name).decode("utf-8")


def labels(language: str) -> Mapping[str, str]:
    """The page's own words in the article's language, each as `label_x`, and `locale`."""
    return _labels(language, _THEME.get(), _stamp("labels.json"))


@lru_cache(maxsize=50)
def _labels(language: str, theme: Path | None, _stamp: int) -> Mapping[str, str]:
    with themed(None):
        texts = json.loads(template_bytes("labels.json"))[language]
    if theme is not None:  # a theme may leave out what it does not change
        texts = {**texts, **json.loads(template_bytes("labels.json")).get(language, {})}
    return {("locale" if key == "locale" else f"label_{key}"): text for key, text in texts.items()}


def labels_in(script: Script) -> Mapping[str, str]:
    """The Kazakh ones in another script."""
    return _labels_in(script, _THEME.get(), _stamp("labels.json"))


@lru_cache(maxsize=20)
def _labels_in(script: Script, _theme: Path | None, _stamp: int) -> Mapping[str, str]:
    from editor.language.scripts import write_text  # late: only for pages in another script

    turned = {name: write_text(text, script) for name, text in labels("kk").items() if name != "locale"}
    return {**turned, "locale": labels("kk")["locale"]}


def fill(name: str, values: Mapping[str, str]) -> Html:
    """One pass over the template, so that text which itself holds `{{…}}` stays text.

    Only a raw slot takes ready HTML, and every value for one comes from `fill` or from the documents floor. Raises
    KeyError for a slot without a value.
    """

    def value(match: re.Match[str]) -> str:
        raw, text = match.group(1), match.group(2)
        return values[raw] if raw is not None else escape(values[text], quote=True)

    return Html(SLOT.sub(value, _template(name)))


def part(name: str, values: Mapping[str, str]) -> Html:
    """A template of `parts/`, without its closing new line."""
    return Html(fill(f"parts/{name}.html", values).removesuffix("\n"))


def joined(parts: list[Html]) -> Html:
    """Several parts, a line each."""
    return Html("\n".join(parts))


def page(name: str, values: Mapping[str, str]) -> bytes:
    """A whole page as it is written; lines that an empty slot left are dropped."""
    return fill(f"{name}.html", values).encode("utf-8")
