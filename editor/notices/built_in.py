"""The notice templates that come with the program, as data: the agency's own, and the Creative Commons licences."""

from __future__ import annotations

import tomllib
from functools import cache
from typing import Any

from editor.articles.document import LANGUAGES
from editor.notices.rules import STANDARD
from editor.notices.template import NoticeTemplate, check, check_links
from resources import path as resource_path


@cache
def templates() -> tuple[NoticeTemplate, ...]:
    """The agency's own, then the licences; of each one template a language. They are checked like anybody's."""
    own = [NoticeTemplate(**_read(language)) for language in LANGUAGES]
    found = (*own, *_licences(_read("creative_commons")))
    for template in found:
        check(template)
        check_links(template)
    return found


def standard() -> tuple[NoticeTemplate, ...]:
    """The agency's own, in the order of `LANGUAGES`."""
    return tuple(template for template in templates() if template.name == STANDARD)


def _licences(data: dict[str, Any]) -> list[NoticeTemplate]:
    """All licences of a kind share their sentences; what differs is put in here, before anything is checked."""
    found = []
    for licence in data["licence"]:
        for language in LANGUAGES:
            words = data["words"][licence["kind"]][language]
            put = {"%code%": licence["code"], "%title%": licence.get(language, "")}
            text, short, line = (_put(words[length], put) for length in ("text", "short", "line"))
            found.append(
                NoticeTemplate(
                    name=licence["name"],
                    language=language,
                    version=1,
                    text=text,
                    short=short,
                    line=line,
                    link=licence["link"],
                    link_text=licence["code"],
                    copyright=words.get("copyright", ""),
                    licence=licence["code"],
                    licence_link=licence["link"],
                )
            )
    return found


def _put(text: str, words: dict[str, str]) -> str:
    for name, value in words.items():
        text = text.replace(name, value)
    return text


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(resource_path("templates", "notices", f"{name}.toml").read_text("utf-8"))
