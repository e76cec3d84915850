"""Styles and lists of an OpenDocument text, by name. What a person sets by hand is a style too, made by the program."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from editor.documents.list_numbers import start_of
from editor.documents.word_styles import ParagraphStyle, by_name

if TYPE_CHECKING:
    from lxml.etree import _Element

_ADDRESS = "urn:oasis:names:tc:opendocument:xmlns:{}:1.0"
OFFICE, STYLE, TEXT, TABLE, DRAW = (
    f"{{{_ADDRESS.format(name)}}}" for name in ("office", "style", "text", "table", "drawing")
)
FO = f"{{{_ADDRESS.format('xsl-fo-compatible')}}}"
SVG = f"{{{_ADDRESS.format('svg-compatible')}}}"
LATER = "{urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0}"  # LibreOffice's own, ahead of the norm
XLINK = "{http://www.w3.org/1999/xlink}"
_ESCAPED = re.compile(r"_([0-9a-f]{1,4})_")
_LONGEST_CHAIN = 50
_CAPTIONS = ("illustration", "figure", "drawing", "рисунок", "иллюстрация", "сурет")


@dataclass
class OdtStyles:
    """`made` are the styles that stand for what a person set by hand; the others have a name that people see."""

    known: dict[tuple[str, str], _Element] = field(default_factory=dict)
    made: set[tuple[str, str]] = field(default_factory=set)
    lists: dict[str, dict[int, _Element]] = field(default_factory=dict)

    def read(self, root: _Element | None) -> None:
        """Take the styles of one part."""
        if root is None:
            return
        for style in root.iter(f"{STYLE}style"):
            key = style.get(f"{STYLE}family", ""), style.get(f"{STYLE}name", "")
            self.known[key] = style
            above = style.getparent()
            if above is not None and above.tag == f"{OFFICE}automatic-styles":
                self.made.add(key)
        for shape in root.iter(f"{TEXT}list-style"):
            numbered = ((level.get(f"{TEXT}level", "")[:2], level) for level in shape)
            levels = {int(number): level for number, level in numbered if number.isdecimal()}
            self.lists[shape.get(f"{STYLE}name", "")] = levels

    def chain(self, family: str, name: str) -> Iterator[tuple[str, _Element | None]]:
        """A style and those that it is made from; one that is not declared is known by its name."""
        seen: set[str] = set()
        while name and name not in seen and len(seen) < _LONGEST_CHAIN:
            seen.add(name)
            style = self.known.get((family, name))
            yield name, style
            name = style.get(f"{STYLE}parent-style-name", "") if style is not None else ""

    def of(self, name: str) -> ParagraphStyle:
        """What a paragraph of this style is."""
        for one, style in self.chain("paragraph", name):
            shown = style.get(f"{STYLE}display-name", "") if style is not None else ""
            shown = shown or _ESCAPED.sub(lambda code: chr(int(code[1], 16)), one)
            if ("paragraph", one) in self.made:
                continue
            lowered = " ".join(shown.lower().split())
            if lowered in _CAPTIONS:
                return ParagraphStyle(role="caption")
            if (found := by_name(lowered)) is not None:
                return found
        return ParagraphStyle()

    def says(self, family: str, name: str, attribute: str, *, by_hand: bool = False) -> str:
        """What the nearest style says of its text, "" where none does; `by_hand`: of what a person set alone."""
        for one, style in self.chain(family, name):
            if by_hand and (family, one) not in self.made:
                return ""
            properties = style.find(f"{STYLE}text-properties") if style is not None else None
            if properties is not None and (found := properties.get(attribute)):
                return found
        return ""

    def is_hidden(self, family: str, name: str) -> bool:
        return self.says(family, name, f"{TEXT}display") == "none"

    def level(self, name: str, depth: int) -> tuple[bool, int]:
        """Whether a list's level is numbered, and where it begins."""
        level = self.lists.get(name, {}).get(depth + 1)
        if level is None or level.tag != f"{TEXT}list-level-style-number" or not level.get(f"{STYLE}num-format"):
            return False, 1
        start = start_of(level.get(f"{TEXT}start-value"))
        return True, 1 if start is None else start
