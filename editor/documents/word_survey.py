"""A look read for people: what each role of an article becomes in the template, and how that style looks on paper.

Where a style is silent, the one that it is based on speaks, and at the end the defaults of the file (ECMA-376, part 1,
17.7.2). Direct formatting, tables' conditional formats but that of the first row, and list numbering are left aside.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Literal

from editor.documents.word_look import ROLES, Role, WordLook
from editor.documents.word_template import Style, Template, template_of
from editor.errors import UserMistake

if TYPE_CHECKING:
    from lxml.etree import _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
Align = Literal["left", "center", "right", "justify"]
SIDES = ("top", "left", "bottom", "right")
_ALIGNMENTS: Mapping[str, Align] = {
    "center": "center",
    "right": "right",
    "end": "right",
    "both": "justify",
    "distribute": "justify",
}
_UNITS = {"pt": 1.0, "in": 72.0, "cm": 72 / 2.54, "mm": 72 / 25.4, "pc": 12.0, "pi": 12.0}
_TWENTIETHS, _HALVES = 20.0, 2.0
_WORDS_OWN_FONT, _WORDS_OWN_SIZE = "Times New Roman", 10.0  # where a file has no defaults of its own


@dataclass(frozen=True)
class StyleLook:
    """How a style looks. Lengths in points, `line` in lines; colours are «#rrggbb», or "" where the style names none.

    `edges` are the colours of its lines by side; a table's are those around it. `ground` is what lies under the words,
    under a table's first row.
    """

    font: str = _WORDS_OWN_FONT
    size: float = _WORDS_OWN_SIZE
    bold: bool = False
    italic: bool = False
    underlined: bool = False
    capitals: bool = False
    small_capitals: bool = False
    color: str = ""
    ground: str = ""
    align: Align = "left"
    left: float = 0.0
    right: float = 0.0
    first: float = 0.0
    before: float = 0.0
    after: float = 0.0
    line: float = 1.0
    edges: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class RoleLook:
    """`wanted` is the style that was chosen, "" for none; `style` the one that is taken, None where there is none."""

    role: Role
    wanted: str
    style: Style | None
    look: StyleLook

    @property
    def is_missing(self) -> bool:
        """Whether the chosen style is not in the template, or is of another kind."""
        return bool(self.wanted) and (self.style is None or self.style.name.lower() != self.wanted.lower())


@dataclass(frozen=True)
class Survey:
    """A look with its roles in their order, and the names of the template's styles by kind, in the alphabet's order.

    `width` is that of the text on a page, in points.
    """

    look: WordLook
    roles: tuple[RoleLook, ...]
    names: Mapping[str, tuple[str, ...]]
    has_footer: bool
    width: float

    @property
    def by_key(self) -> dict[str, RoleLook]:
        return {one.role.key: one for one in self.roles}

    def taken_alone(self, role: Role) -> Style | None:
        """What a role takes where nothing was chosen for it."""
        return template_of(self.look).styles_of({})[role.key]


def survey(look: WordLook) -> Survey:
    """Raises UserMistake "template_unusable"."""
    template = template_of(look)
    reader = _Reader(template)
    taken = template.styles_of(look.styles)
    roles = tuple(
        RoleLook(role, look.styles.get(role.key, ""), style, reader.of(style.id if style else "", role.kind))
        for role in ROLES
        for style in (taken[role.key],)
    )
    names: dict[str, list[str]] = {"paragraph": [], "character": [], "table": []}
    for style in template.styles.values():
        names.setdefault(style.kind, []).append(style.name)
    ordered = {kind: tuple(sorted(known, key=str.casefold)) for kind, known in names.items()}
    return Survey(look, roles, ordered, bool(template.footers), template.text_width / _TWENTIETHS)


def wished(look: WordLook, key: str, name: str) -> WordLook:
    """The look with this style for a role. Raises UserMistake "word_role_unknown", "word_style_missing"."""
    role = next((role for role in ROLES if role.key == key), None)
    if role is None:
        known = ", ".join(role.key for role in ROLES)
        raise UserMistake(
            f"A Word file has no part “{key}”.",
            f"Name one of: {known}.",
            code="word_role_unknown",
            values={"role": key, "known": known},
        )
    if not name:
        return look.with_style(key, "")
    style = template_of(look).styles.get(name.lower())
    if style is None or style.kind != role.kind:
        known = ", ".join(survey(look).names[role.kind])
        raise UserMistake(
            f"The template has no {role.kind} style “{name}”.",
            f"Choose one of: {known}.",
            code="word_style_missing",
            values={"style": name, "kind": role.kind, "known": known},
        )
    return look.with_style(key, style.name)


class _Reader:
    """The styles of one template."""

    def __init__(self, template: Template) -> None:
        root = template.xml(template.styles_name)
        self._nodes: dict[str, _Element] = {}
        self._default = ""
        for node in () if root is None else root.iterfind(f"{W}style"):
            key = str(node.get(f"{W}styleId", ""))
            self._nodes.setdefault(key, node)
            if node.get(f"{W}type") == "paragraph" and node.get(f"{W}default") in ("1", "true", "on"):
                self._default = self._default or key
        self._fonts = _theme_fonts(template.xml(template.theme_name))
        self._base = StyleLook()
        if root is not None:
            run = root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
            self._base = self._spoken(self._base, run, root.find(f"{W}docDefaults/{W}pPrDefault/{W}pPr"))

    def of(self, style_id: str, kind: str) -> StyleLook:
        """A character style is read as it stands in a paragraph of the default style."""
        look = self._base
        if kind != "paragraph" or not style_id:
            look = self._with_chain(look, self._default)
        return self._with_chain(look, style_id) if style_id else look

    def _with_chain(self, look: StyleLook, style_id: str) -> StyleLook:
        for node in reversed(list(self._chain(style_id))):
            look = self._spoken(look, node.find(f"{W}rPr"), node.find(f"{W}pPr"))
            if node.get(f"{W}type") == "table":
                look = self._of_table(look, node)
        return look

    def _chain(self, style_id: str) -> Iterator[_Element]:
        seen: set[str] = set()
        while style_id in self._nodes and style_id not in seen:  # a damaged file may name itself as its parent
            seen.add(style_id)
            node = self._nodes[style_id]
            yield node
            style_id = _value(node.find(f"{W}basedOn"))

    def _spoken(self, look: StyleLook, run: _Element | None, paragraph: _Element | None) -> StyleLook:
        if run is not None:
            look = self._of_run(look, run)
        return _of_paragraph(look, paragraph) if paragraph is not None else look

    def _of_run(self, look: StyleLook, run: _Element) -> StyleLook:
        size = _points(_value(run.find(f"{W}sz")), _HALVES)
        underline, color = run.find(f"{W}u"), run.find(f"{W}color")
        return replace(
            look,
            font=self._font(run.find(f"{W}rFonts")) or look.font,
            size=min(max(size, 1.0), 200.0) if size else look.size,
            bold=_switched(run, "b", look.bold),
            italic=_switched(run, "i", look.italic),
            underlined=look.underlined if underline is None else _value(underline) not in ("none", ""),
            capitals=_switched(run, "caps", look.capitals),
            small_capitals=_switched(run, "smallCaps", look.small_capitals),
            color=look.color if color is None else _colour(_value(color)),
            ground=_ground(run, look.ground),
        )

    def _font(self, fonts: _Element | None) -> str:
        """The one of Cyrillic letters: `hAnsi` (17.3.2.26)."""
        if fonts is None:
            return ""
        for name in ("hAnsi", "ascii"):
            theme = str(fonts.get(f"{W}{name}Theme", ""))
            if theme and (known := self._fonts.get(theme[:5])):
                return known
            if own := str(fonts.get(f"{W}{name}", "")):
                return own
        return ""

    def _of_table(self, look: StyleLook, node: _Element) -> StyleLook:
        borders = node.find(f"{W}tblPr/{W}tblBorders")
        if borders is not None:
            look = replace(look, edges=_edges(borders, look.edges))
        for part in node.iterfind(f"{W}tblStylePr"):
            if part.get(f"{W}type") == "firstRow":
                look = replace(look, ground=_ground(part.find(f"{W}tcPr"), look.ground))
        return look


def _of_paragraph(look: StyleLook, paragraph: _Element) -> StyleLook:
    indent, spacing = paragraph.find(f"{W}ind"), paragraph.find(f"{W}spacing")
    if indent is not None:
        hanging = _length(indent, "hanging", -1.0)
        look = replace(
            look,
            left=_length(indent, "left", _length(indent, "start", look.left)),
            right=_length(indent, "right", _length(indent, "end", look.right)),
            first=-hanging if hanging >= 0 else _length(indent, "firstLine", look.first),
        )
    if spacing is not None:
        line = _length(spacing, "line", 0.0)
        if line and spacing.get(f"{W}lineRule", "auto") == "auto":
            look = replace(look, line=min(max(line / 12.0, 0.5), 5.0))  # in 240ths of a line
        before, after = _length(spacing, "before", look.before), _length(spacing, "after", look.after)
        look = replace(look, before=before, after=after)
    alignment, borders = paragraph.find(f"{W}jc"), paragraph.find(f"{W}pBdr")
    if alignment is not None:
        look = replace(look, align=_ALIGNMENTS.get(_value(alignment), "left"))
    if borders is not None:
        look = replace(look, edges=_edges(borders, look.edges))
    return replace(look, ground=_ground(paragraph, look.ground))


def _edges(borders: _Element, before: Mapping[str, str]) -> dict[str, str]:
    edges = dict(before)
    for side in SIDES:
        node = borders.find(f"{W}{side}")
        if node is None and side in ("left", "right"):
            node = borders.find(f"{W}{'start' if side == 'left' else 'end'}")
        if node is not None:
            edges.pop(side, None)
            if _value(node) not in ("nil", "none", ""):
                edges[side] = _colour(str(node.get(f"{W}color", ""))) or "#000000"
    return edges


def _ground(properties: _Element | None, before: str) -> str:
    shade = properties.find(f"{W}shd") if properties is not None else None
    return before if shade is None else _colour(str(shade.get(f"{W}fill", "")))


def _theme_fonts(root: _Element | None) -> dict[str, str]:
    """By «major» and «minor»."""
    found = {}
    for name in ("major", "minor"):
        node = root.find(f".//{A}{name}Font/{A}latin") if root is not None else None
        if node is not None and node.get("typeface"):
            found[name] = str(node.get("typeface"))
    return found


def _value(node: _Element | None) -> str:
    return str(node.get(f"{W}val", "")) if node is not None else ""


def _switched(run: _Element, name: str, before: bool) -> bool:
    node = run.find(W + name)
    return before if node is None else node.get(f"{W}val", "1") not in ("0", "false", "off")


def _colour(text: str) -> str:
    is_hex = len(text) == 6 and all(letter in "0123456789abcdefABCDEF" for letter in text)
    return f"#{text.lower()}" if is_hex else ""


def _length(node: _Element, name: str, otherwise: float) -> float:
    text = node.get(W + name)
    return otherwise if text is None else _points(str(text), _TWENTIETHS)


def _points(text: str, parts: float) -> float:
    """A measure as Word writes it: a number of parts of a point, or a number with a unit. 0 for what is neither."""
    try:
        unit = _UNITS.get(text[-2:])
        number = float(text[:-2]) * unit if unit else float(text) / parts
    except ValueError:
        return 0.0
    return number if abs(number) < 10_000 else 0.0  # neither infinite, nor no number at all
