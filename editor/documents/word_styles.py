"""What a Word paragraph is, by its numbering and its style's built-in name, which no translation of Word changes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.etree import _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

# Names as they stand in styles.xml. Lead, Byline, Notice are our house template's own.
_ROLES = {"title": "headline", "subtitle": "lead"}
_ROLES |= {role: role for role in ("lead", "byline", "notice", "correction")}
_QUOTES = {"quote", "intense quote", "block text"}


@dataclass(frozen=True)
class ParagraphStyle:
    """`kind` is paragraph, heading, quote or list; `level` a heading's or a list's depth; `role` a field's name or
    "".
    """

    kind: str = "paragraph"
    level: int = 0
    ordered: bool = False
    role: str = ""


@dataclass
class Styles:
    """The styles and numberings of one file, looked up by id."""

    names: dict[str, str] = field(default_factory=dict)
    parents: dict[str, str] = field(default_factory=dict)
    properties: dict[str, _Element] = field(default_factory=dict)
    formats: dict[tuple[str, int], str] = field(default_factory=dict)
    default: str = ""

    @classmethod
    def read(cls, styles: _Element | None, numbering: _Element | None) -> Styles:
        found = cls()
        for style in styles.iter(f"{W}style") if styles is not None else ():
            style_id = style.get(f"{W}styleId", "")
            found.names[style_id] = _value(style.find(f"{W}name")).lower()
            found.parents[style_id] = _value(style.find(f"{W}basedOn"))
            if (properties := style.find(f"{W}pPr")) is not None:
                found.properties[style_id] = properties
        if numbering is not None:
            found._read_numbering(numbering)
        return found

    def _read_numbering(self, numbering: _Element) -> None:
        shapes = {
            shape.get(f"{W}abstractNumId", ""): {
                int(level.get(f"{W}ilvl", "0")): _value(level.find(f"{W}numFmt")) for level in shape.iter(f"{W}lvl")
            }
            for shape in numbering.iter(f"{W}abstractNum")
        }
        for item in numbering.iter(f"{W}num"):
            levels = shapes.get(_value(item.find(f"{W}abstractNumId")), {})
            for level, form in levels.items():
                self.formats[item.get(f"{W}numId", ""), level] = form

    def of(self, paragraph: _Element) -> ParagraphStyle:
        """What this paragraph is."""
        own = paragraph.find(f"{W}pPr")
        chain = self._chain(_value(own.find(f"{W}pStyle")) if own is not None else "")
        names = [self.names.get(style_id, "") for style_id in chain]
        role = next((_ROLES[name] for name in names if name in _ROLES), "")
        for name in names:
            if name.startswith("heading ") and name[8:].isdecimal():
                return ParagraphStyle("heading", min(4, int(name[8:]) + 1), role=role)
            if name in _QUOTES:
                return ParagraphStyle("quote", role=role)
        numbered = self._numbering([own] + [self.properties.get(style_id) for style_id in chain])
        if numbered and not role:
            return ParagraphStyle("list", numbered[1], ordered=numbered[0])
        for name in names:
            if name.startswith(("list bullet", "list number")) and not role:
                return ParagraphStyle("list", 0, ordered="number" in name)
        return ParagraphStyle(role=role)

    def _chain(self, style_id: str) -> list[str]:
        chain: list[str] = []
        while style_id and style_id not in chain:  # a damaged file may name itself as its parent
            chain.append(style_id)
            style_id = self.parents.get(style_id, "")
        return chain

    def _numbering(self, properties: list[_Element | None]) -> tuple[bool, int] | None:
        """(ordered, depth), or None for what is not in a list; the first that says something is right."""
        for item in properties:
            number = item.find(f"{W}numPr") if item is not None else None
            if number is None:
                continue
            num_id = _value(number.find(f"{W}numId"))
            if num_id in ("", "0"):
                return None
            digits = _value(number.find(f"{W}ilvl"))
            level = int(digits) if digits.isdecimal() else 0
            form = self.formats.get((num_id, level), "bullet")
            return form not in ("bullet", "none"), min(level, 8)
        return None


def _value(node: _Element | None) -> str:
    return node.get(f"{W}val", "") if node is not None else ""
