"""What a Word paragraph and a run are: by numbering, outline level, and the style's name in the languages of Word."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from editor.documents.list_counts import Counting, ListCounts
from editor.documents.list_numbers import start_of
from editor.documents.word_labels import has_words, label

if TYPE_CHECKING:
    from lxml.etree import _Element

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

# Word keeps built-in names in English whatever its language; LibreOffice, web services and people do not.
# Lead, Byline, Notice, Correction and Quote Speaker are our house template's own.
_ROLES = {
    "title": "headline",
    "название": "headline",
    "заглавие": "headline",
    "заголовок": "headline",
    "атауы": "headline",
    "тақырып": "headline",
    "тақырып аты": "headline",
    "subtitle": "lead",
    "подзаголовок": "lead",
    "тақырыпша": "lead",
    "қосымша тақырып": "lead",
    "лид": "lead",
    **{role: role for role in ("lead", "byline", "notice", "correction")},
    "author": "byline",
    "автор": "byline",
    "авторы": "byline",
    "quote speaker": "speaker",
    "caption": "caption",
    "название объекта": "caption",
    "подпись к рисунку": "caption",
    "сурет аты": "caption",
    "объект атауы": "caption",
}
_HEADING = re.compile(
    r"(?:heading|заголовок(?: №)?|тақырып|titre|überschrift|titolo|título|başlık|nagłówek|encabezado|cabeçalho|kop"
    r"|rubrik|overskrift|otsikko|nadpis|sarlavha|назва|标题|見出し) ?([1-9])|([1-9])-?(?:тақырып| ?заголовок)"
)
_QUOTE = re.compile(
    r"(?:intense ?|выделенная |күшейтілген |айшықты |күшті )?(?:quote|quotations?|citation|zitat|цитата|дәйексөз)"
    r"(?: ?\d)?|block ?text"
)
_LIST = re.compile(r"list ?(bullet|number) ?([1-9])?|(маркированный|нумерованный) список ?([1-9])?")
_CONTENTS = re.compile(
    r"(?:toc|contents|оглавление|мазмұны|мазмұн|verzeichnis|tm|sommario|tdc) ?[1-9]|toc heading|contents heading"
    r"|заголовок (?:оглавления|таблицы ссылок|содержания)|мазмұн тақырыбы"
)
_LONGEST_CHAIN = 50  # styles on styles: Word itself writes eleven at most
_DEEPEST = 8  # Word's own: nine levels


@dataclass(frozen=True)
class ParagraphStyle:
    """`kind` is paragraph, heading, quote or list; `level` a heading's or a list's depth; `role` a field's name or "";
    `number` tells one list from the next.
    """

    kind: str = "paragraph"
    level: int = 0
    ordered: bool = False
    role: str = ""
    number: str = ""
    goes_on: bool = False  # a list item without a sign: a further paragraph of the item before it
    depth: int = 0  # where the list's levels begin with 0: a numbered heading's place among them


@dataclass(frozen=True)
class _Level:
    form: str
    style: str
    is_silent: bool = False
    text: str = ""  # as “Article %1.”
    is_legal: bool = False  # figures also for the numbers of other levels
    counting: Counting = field(default_factory=Counting)


@dataclass
class Styles:
    """The styles and numberings of one file, looked up by id."""

    names: dict[str, str] = field(default_factory=dict)
    parents: dict[str, str] = field(default_factory=dict)
    paragraphs: dict[str, _Element] = field(default_factory=dict)
    runs: dict[str, _Element] = field(default_factory=dict)
    levels: dict[str, dict[int, _Level]] = field(default_factory=dict)
    shapes: dict[str, str] = field(default_factory=dict)  # of each list, by its number
    default: str = ""
    default_run: _Element | None = None
    _chains: dict[str, list[str]] = field(default_factory=dict)

    @classmethod
    def read(cls, styles: _Element | None, numbering: _Element | None) -> Styles:
        found = cls()
        for style in styles.iter(f"{W}style") if styles is not None else ():
            style_id = style.get(f"{W}styleId", "")
            found.names[style_id] = " ".join(value(style.find(f"{W}name")).lower().split())
            found.parents[style_id] = value(style.find(f"{W}basedOn"))
            if style.get(f"{W}type") == "paragraph" and style.get(f"{W}default") in ("1", "true", "on"):
                found.default = style_id
            if (properties := style.find(f"{W}pPr")) is not None:
                found.paragraphs[style_id] = properties
            if (properties := style.find(f"{W}rPr")) is not None:
                found.runs[style_id] = properties
        if styles is not None:
            found.default_run = styles.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
        if numbering is not None:
            found._read_numbering(numbering)
        return found

    def _read_numbering(self, numbering: _Element) -> None:
        shapes = {
            shape.get(f"{W}abstractNumId", ""): (
                {_number(level.get(f"{W}ilvl")): _level(level) for level in shape.iter(f"{W}lvl")},
                value(shape.find(f"{W}numStyleLink")),
            )
            for shape in numbering.iter(f"{W}abstractNum")
        }
        links: dict[str, str] = {}
        for item in numbering.iter(f"{W}num"):
            number = item.get(f"{W}numId", "")
            self.shapes[number] = value(item.find(f"{W}abstractNumId"))
            levels, links[number] = shapes.get(self.shapes[number], ({}, ""))
            changed = {
                _number(over.get(f"{W}ilvl")): _level(level)
                for over in item.iter(f"{W}lvlOverride")
                if (level := over.find(f"{W}lvl")) is not None
            }
            self.levels[number] = {**levels, **changed}
        for number, style_id in links.items():  # a numbering style: its own paragraph properties name the real one
            if style_id and not self.levels[number]:
                properties = self.paragraphs.get(style_id)
                target = value(properties.find(f"{W}numPr/{W}numId")) if properties is not None else ""
                self.levels[number] = self.levels.get(target, {})
                self.shapes[number] = self.shapes.get(target, self.shapes[number])
        for item in numbering.iter(f"{W}num"):
            self._begin_again(item)

    def _begin_again(self, item: _Element) -> None:
        """The levels at which a list begins with a number of its own, whatever was counted before it."""
        number = item.get(f"{W}numId", "")
        for over in item.iter(f"{W}lvlOverride"):
            depth, start = _number(over.get(f"{W}ilvl")), start_of(value(over.find(f"{W}startOverride")))
            if start is not None and (known := self.levels[number].get(depth)) is not None:
                counting = replace(known.counting, start=start, begins=True)
                self.levels[number] = {**self.levels[number], depth: replace(known, counting=counting)}

    def of(self, paragraph: _Element) -> ParagraphStyle:
        """What this paragraph is. The nearest style that says something is right."""
        own = paragraph.find(f"{W}pPr")
        chain = self.chain_of(paragraph)
        properties = [own, *(self.paragraphs.get(style_id) for style_id in chain)]
        for place, name in enumerate(self._names(chain), start=1):
            if _is_body_text(properties[1:place]):
                break  # made of a heading, and said to be none
            if (found := by_name(name)) is not None:
                numbered = self._numbering(properties, chain) if found.kind == "heading" else None
                return _numbered(found, numbered)
        numbered = self._numbering(properties, chain)
        outline = next((value(node) for item in properties if (node := _find(item, "outlineLvl")) is not None), "")
        if outline.isdecimal() and int(outline) < 9:
            return _numbered(ParagraphStyle("heading", min(4, int(outline) + 2)), numbered)
        if numbered:
            return numbered
        return self._list_by_name(chain, properties) or ParagraphStyle()

    def _list_by_name(self, chain: list[str], properties: list[_Element | None]) -> ParagraphStyle | None:
        if any(_find(item, "numPr") is not None for item in properties):
            return None  # numbering that was switched off for this paragraph
        for name in self._names(chain):
            if found := _LIST.match(name):
                depth = int(found[2] or found[4] or 1) - 1
                return ParagraphStyle("list", depth, ordered=(found[1] or found[3])[0] in "nн", number=name)
        return None

    def chain_of(self, paragraph: _Element) -> list[str]:
        """The paragraph's style, the one that it is based on, and so on."""
        own = paragraph.find(f"{W}pPr")
        return self.chain((value(own.find(f"{W}pStyle")) if own is not None else "") or self.default)

    def chain(self, style_id: str) -> list[str]:
        """A style and those that it is based on."""
        known = self._chains.get(style_id)
        if known is None:
            known, above = [], style_id
            while above and above not in known and len(known) < _LONGEST_CHAIN:  # a damaged file may name itself
                known.append(above)
                above = self.parents.get(above, "")
            self._chains[style_id] = known
        return known

    def _names(self, chain: list[str]) -> Iterator[str]:
        """A style that is used and not declared is known by its id: «Heading1»."""
        for style_id in chain:
            yield self.names.get(style_id) or style_id.lower()

    def _numbering(self, properties: list[_Element | None], chain: list[str]) -> ParagraphStyle | None:
        """The list that the paragraph is in, or None; the first that says something is right."""
        for place, item in enumerate(properties):
            found = _find(item, "numPr")
            if found is None:
                continue
            number = value(found.find(f"{W}numId"))
            if not number and place < len(properties) - 1:  # only a level: the style names the list
                number = next(
                    (text for other in properties[place + 1 :] if (text := value(_find(other, "numPr", "numId")))), ""
                )
            if number in ("", "0"):
                return None
            levels = self.levels.get(number, {})
            digits = value(found.find(f"{W}ilvl"))
            if digits.isdecimal():
                depth = int(digits)
            else:
                depth = next((d for style in chain for d, level in levels.items() if level.style == style), 0)
            level = levels.get(depth)
            ordered = level is not None and level.form not in ("bullet", "none")
            goes_on = level is not None and level.is_silent
            depth = min(depth, _DEEPEST)
            return ParagraphStyle("list", depth, ordered, "", number, goes_on, depth)
        return None

    def counting(self, number: str, level: int) -> Counting:
        """How a level of a list counts."""
        known = self.levels.get(number, {}).get(level)
        return known.counting if known is not None else Counting()

    def label(self, number: str, level: int, counts: ListCounts) -> str:
        """The words that stand before a paragraph of a list with its number, "" for a number alone."""
        levels = self.levels.get(number, {})
        text = levels[level].text if level in levels else ""
        if not has_words(text):
            return ""

        def numbers(at: int) -> tuple[int, str]:
            known = levels.get(at) or _Level("decimal", "")
            form = "decimal" if levels[level].is_legal and known.form != "decimalZero" else known.form
            return counts.at(self.shapes[number], at, known.counting.start), form

        return label(text, numbers)

    def is_on(self, name: str, run: _Element | None, paragraph: list[str]) -> bool:
        """Whether a switch of Word's (vanish, b, i) is on for a run: its own word counts; else the paragraph's style
        and the run's style each turn it. `paragraph` is the chain of the paragraph's style, [] to leave it aside.
        """
        own = is_switched(run, name)
        if own is not None:
            return own
        by_run = self._of_chain(self.chain(value(_find(run, "rStyle"))), name)
        by_paragraph = self._of_chain(paragraph, name)
        return by_run != by_paragraph or bool(paragraph and is_switched(self.default_run, name))

    def _of_chain(self, chain: list[str], name: str) -> bool:
        found = (is_switched(self.runs.get(style_id), name) for style_id in chain)
        return next((state for state in found if state is not None), False)


def by_name(name: str) -> ParagraphStyle | None:
    """What a style is by its name in lower case; None for a name that says nothing. Other names of it follow commas."""
    if "," in name:
        return next((found for part in name.split(",") if (found := by_name(part.strip())) is not None), None)
    if heading := _HEADING.fullmatch(name):
        return ParagraphStyle("heading", min(4, int(heading[1] or heading[2]) + 1))
    if _CONTENTS.fullmatch(name):
        return ParagraphStyle(role="contents")
    if name in _ROLES:
        return ParagraphStyle(role=_ROLES[name])
    return ParagraphStyle("quote") if _QUOTE.fullmatch(name) else None


def _numbered(heading: ParagraphStyle, item: ParagraphStyle | None) -> ParagraphStyle:
    """A heading with what is known of the list that numbers it."""
    return replace(heading, number=item.number, depth=item.depth, ordered=item.ordered) if item else heading


def _is_body_text(properties: list[_Element | None]) -> bool:
    """Whether the nearest outline level that styles name is that of a text."""
    named = next((value(node) for item in properties if (node := _find(item, "outlineLvl")) is not None), "")
    return named == "9"


def value(node: _Element | None) -> str:
    """The `w:val` of an element, "" where there is none."""
    return node.get(f"{W}val", "") if node is not None else ""


def _find(node: _Element | None, *names: str) -> _Element | None:
    return node.find("/".join(W + name for name in names)) if node is not None else None


def is_switched(properties: _Element | None, name: str) -> bool | None:
    """Whether these properties switch something on; None where they say nothing of it."""
    found = _find(properties, name)
    return None if found is None else found.get(f"{W}val", "1") not in ("0", "false", "off")


def _level(node: _Element) -> _Level:
    form = node.find(f"{W}numFmt")
    form = form if form is not None else next(node.iter(f"{W}numFmt"), None)  # in Word's “alternate content”
    first = node.find(f"{W}start")  # ECMA-376, part 1, 17.9.25: without it, a list begins at 0
    start, after = start_of(value(first) if first is not None else "0"), value(node.find(f"{W}lvlRestart"))
    text = node.find(f"{W}lvlText")
    is_silent = text is not None and not value(text).strip() and node.find(f"{W}lvlPicBulletId") is None
    form_name = value(form) if form is not None else "decimal"
    counting = Counting(1 if start is None else start, after=_number(after) if after else None)
    is_legal = is_switched(node, "isLgl") or False
    return _Level(form_name, value(node.find(f"{W}pStyle")), is_silent, value(text), is_legal, counting)


def _number(text: str | None) -> int:
    return int(text) if text and text.isdecimal() else 0
