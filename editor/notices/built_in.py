"""The notice templates that come with the program, as data."""

from __future__ import annotations

import tomllib
from functools import cache

from editor.articles.document import LANGUAGES
from editor.notices.template import NoticeTemplate, check
from resources import path as resource_path


@cache
def templates() -> tuple[NoticeTemplate, ...]:
    """One template for each language, in the order of `LANGUAGES`. They are data, and checked like anybody's."""
    found = []
    for language in LANGUAGES:
        data = tomllib.loads(resource_path("templates", "notices", f"{language}.toml").read_text("utf-8"))
        template = NoticeTemplate(**data)
        check(template)
        found.append(template)
    return tuple(found)
