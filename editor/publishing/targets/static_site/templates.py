"""Page templates of `resources/templates/site`, filled: `{{name}}` with escaped text, `{{{name}}}` with ready HTML."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache
from html import escape
from typing import NewType

import resources
from editor.articles.document import Script

Html = NewType("Html", str)
NOTHING = Html("")

_SLOT = re.compile(r"\{\{\{(\w+)\}\}\}|\{\{(\w+)\}\}")


@cache
def _template(name: str) -> str:
    return resources.path("templates", "site", *name.split("/")).read_text(encoding="utf-8")


@cache
def labels(language: str) -> Mapping[str, str]:
    """The page's own words in the article's language, each as `label_x`, and `locale`."""
    texts = json.loads(_template("labels.json"))[language]
    return {("locale" if key == "locale" else f"label_{key}"): text for key, text in texts.items()}


@cache
def labels_in(script: Script) -> Mapping[str, str]:
    """The Kazakh ones in another script."""
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

    return Html(_SLOT.sub(value, _template(name)))


def part(name: str, values: Mapping[str, str]) -> Html:
    """A template of `parts/`, without its closing new line."""
    return Html(fill(f"parts/{name}.html", values).removesuffix("\n"))


def joined(parts: list[Html]) -> Html:
    """Several parts, a line each."""
    return Html("\n".join(parts))


def page(name: str, values: Mapping[str, str]) -> bytes:
    """A whole page as it is written; lines that an empty slot left are dropped."""
    return fill(f"{name}.html", values).encode("utf-8")
