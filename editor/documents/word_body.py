"""The body of a Word file as WordprocessingML text: paragraphs, runs, lists, tables.

Text goes through `legal` and `escape`; the order of elements in properties is the schema's.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from xml.sax.saxutils import escape, quoteattr

from editor.articles.document import (
    Block,
    Document,
    Embed,
    Heading,
    Image,
    ListItem,
    Mark,
    Notice,
    Paragraph,
    Quote,
    Table,
    TextBlock,
)
from editor.documents.html import notice_runs, safe_address
from editor.documents.plain_text import DATELINE_SEPARATOR, ListNumbers

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
_TAGS = {"kk": "kk-KZ", "ru": "ru-RU", "en": "en-GB"}
_IS_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*").fullmatch
_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")  # XML 1.0, production 2
_BREAKS = re.compile(r"([\t\n])")
_TEXT_WIDTH = 9026  # twentieths of a point: A4 less the house template's margins
_DEEPEST_LIST = 8  # Word has nine levels

Picture = Callable[[str, str], str]


def language_tag(language: str) -> str:
    """Word's tag of a language: kk is kk-KZ."""
    return _TAGS.get(language, language if _IS_TAG(language) else "")


def legal(text: str) -> str:
    """Without what XML cannot hold."""
    return _ILLEGAL.sub("", text).replace("\r", "\n")


def _level(level: int, kind: str) -> str:
    sign = "•–▪"[level % 3] if kind == "bullet" else f"%{level + 1}."
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{sign}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{454 * (level + 1)}" w:hanging="340"/></w:pPr></w:lvl>'
    )


@dataclass
class Lists:
    """The lists of one file: all unordered ones share a number, each ordered one has its own and begins at 1."""

    base: int = 9000  # above the ids of any template
    ordered: int = 0
    bullets: bool = False

    @property
    def used(self) -> bool:
        return self.bullets or self.ordered > 0

    def bullet(self) -> int:
        self.bullets = True
        return self.base

    def begin(self) -> int:
        self.ordered += 1
        return self.base + self.ordered

    def xml(self) -> tuple[list[str], list[str]]:
        """Shapes and numbers for the numbering part."""
        shapes = [
            f'<w:abstractNum {NAMESPACES} w:abstractNumId="{number}"><w:multiLevelType w:val="multilevel"/>'
            f"{''.join(_level(level, kind) for level in range(_DEEPEST_LIST + 1))}</w:abstractNum>"
            for number, kind in ((self.base, "bullet"), (self.base + 1, "decimal"))
        ]
        numbers = [f'<w:num {NAMESPACES} w:numId="{self.base}"><w:abstractNumId w:val="{self.base}"/></w:num>']
        restart = "".join(
            f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="1"/></w:lvlOverride>'
            for level in range(_DEEPEST_LIST + 1)
        )
        numbers += [
            f'<w:num {NAMESPACES} w:numId="{self.base + number}"><w:abstractNumId w:val="{self.base + 1}"/>'
            f"{restart}</w:num>"
            for number in range(1, self.ordered + 1)
        ]
        return shapes, numbers


@dataclass
class Body:
    """Gathers paragraphs. `styles` gives ids by name in lower case, `relate` the relation's id of an address."""

    styles: dict[str, str]
    language: str
    relate: Callable[[str], str]
    lists: Lists = field(default_factory=Lists)
    _parts: list[str] = field(default_factory=list)

    def xml(self) -> str:
        return "".join(self._parts)

    # Paragraphs

    def paragraph(self, text: str, style: str = "", *, before: str = "", properties: str = "") -> None:
        """A paragraph without marks; `before` is ready XML of runs at its head."""
        self._put(before + self.run(text), style, properties)

    def fields(self, document: Document) -> None:
        """Headline, lead and byline, where there are any."""
        for text, style in ((document.headline, "Title"), (document.lead, "Lead"), (document.byline, "Byline")):
            if text.strip():
                self.paragraph(text, style)

    def notice(self, notice: Notice) -> None:
        """The notice with its real link."""
        runs = [
            self.link(self.run(text, style="Hyperlink"), address) if address else self.run(text)
            for text, address in notice_runs(notice)
        ]
        self._put("".join(runs), "Notice")

    def blocks(self, document: Document, picture: Picture) -> None:
        """All blocks, the dateline run in before the first paragraph."""
        before = ""
        if document.dateline is not None:
            before = self.run(document.dateline.text, style="Dateline", bold=True) + self.run(DATELINE_SEPARATOR)
        if before and not (document.blocks and isinstance(document.blocks[0], Paragraph)):
            self._put(before, "")
            before = ""
        numbers = ListNumbers()
        at_depth: dict[int, int] = {}
        for block in document.blocks:
            number = numbers.next(block)
            if isinstance(block, ListItem):
                self._item(block, number, at_depth)
            elif isinstance(block, TextBlock):
                self._text(block, before)
            else:
                self._other(block, picture)
            before = ""

    def _put(self, runs: str, style: str, properties: str = "") -> None:
        style_id = self.styles.get(style.lower(), "")
        named = f"<w:pStyle w:val={quoteattr(style_id)}/>" if style_id else ""
        inner = f"<w:pPr>{named}{properties}</w:pPr>" if named or properties else ""
        self._parts.append(f"<w:p>{inner}{runs}</w:p>")

    def _text(self, block: TextBlock, before: str) -> None:
        runs = before + self.inline(block.content, block.marks, block.language)
        if isinstance(block, Heading):
            self._put(runs, f"heading {block.level - 1}")
        elif isinstance(block, Quote):
            self._put(runs, "Quote")
            if block.speaker:
                self.paragraph(block.speaker, "Quote Speaker")
        else:
            self._put(runs, "")

    def _item(self, item: ListItem, number: int, at_depth: dict[int, int]) -> None:
        depth = min(item.depth, _DEEPEST_LIST)
        if not item.ordered:
            num_id = self.lists.bullet()
        else:
            if number == 1 or depth not in at_depth:
                at_depth[depth] = self.lists.begin()
            num_id = at_depth[depth]
        properties = f'<w:numPr><w:ilvl w:val="{depth}"/><w:numId w:val="{num_id}"/></w:numPr>'
        self._put(self.inline(item.content, item.marks, item.language), "List Paragraph", properties)

    def _other(self, block: Block, picture: Picture) -> None:
        if isinstance(block, Table):
            self._table(block)
        elif isinstance(block, Image):
            self._image(block, picture)
        elif isinstance(block, Embed):
            address = safe_address(block.url)
            words = self.run(block.title or address, block.language, style="Hyperlink" if address else "")
            self._put(self.link(words, address) if address else words, "")
        else:  # a rule
            border = '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="A6A6A6"/></w:pBdr>'
            self._put("", "", border)

    def _image(self, image: Image, picture: Picture) -> None:
        drawing = picture(image.source, image.alt)
        words = [image.caption, image.credit]
        if drawing:
            self._put(f"<w:r><w:drawing>{drawing}</w:drawing></w:r>", "", "<w:keepNext/>")
        else:
            words.insert(0, f"[{image.alt or image.source}]")
        if text := " ".join(word for word in words if word.strip()):
            self._put(self.run(text, image.language), "caption")

    def _table(self, table: Table) -> None:
        columns = max((len(row) for row in table.rows), default=0)
        if not columns:
            return
        width = _TEXT_WIDTH // columns
        style = self.styles.get("table grid", "")
        named = f"<w:tblStyle w:val={quoteattr(style)}/>" if style else ""
        rows = []
        for index, row in enumerate(table.rows):
            header = index < table.header_rows
            cells = "".join(
                f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>'
                f"{self._cell(self.inline(cell.content, cell.marks, table.language, bold=header))}</w:tc>"
                for cell in row
            )
            kept = "<w:tblHeader/>" if header else ""
            rows.append(f"<w:tr><w:trPr><w:cantSplit/>{kept}</w:trPr>{cells}</w:tr>")
        grid = f'<w:gridCol w:w="{width}"/>' * columns
        self._parts.append(
            f'<w:tbl><w:tblPr>{named}<w:tblW w:w="5000" w:type="pct"/><w:tblLook w:val="0420" w:firstRow="1"'
            ' w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr>'
            f"<w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"
        )
        self._put("", "")  # Word joins two tables that touch

    def _cell(self, runs: str) -> str:
        style = self.styles.get("table text", "")
        named = f"<w:pPr><w:pStyle w:val={quoteattr(style)}/></w:pPr>" if style else ""
        return f"<w:p>{named}{runs}</w:p>"

    # Runs

    def run(
        self, text: str, language: str | None = None, *, style: str = "", bold: bool = False, italic: bool = False
    ) -> str:
        """One run; tabs and line breaks are Word's own elements."""
        if not (text := legal(text)):
            return ""
        style_id = self.styles.get(style.lower(), "") if style else ""
        properties = f"<w:rStyle w:val={quoteattr(style_id)}/>" if style_id else ""
        properties += "<w:b/><w:bCs/>" if bold else ""
        properties += "<w:i/><w:iCs/>" if italic else ""
        if tag := language_tag(language or self.language) or language_tag(self.language):
            properties += f"<w:lang w:val={quoteattr(tag)}/>"
        parts = "".join(_piece(piece) for piece in _BREAKS.split(text) if piece)
        return f"<w:r><w:rPr>{properties}</w:rPr>{parts}</w:r>"

    def link(self, runs: str, address: str) -> str:
        """A real hyperlink around runs."""
        return f'<w:hyperlink r:id="{self.relate(legal(address))}" w:history="1">{runs}</w:hyperlink>' if runs else ""

    def inline(self, content: str, marks: Sequence[Mark], language: str | None, *, bold: bool = False) -> str:
        """A text with its marks as runs."""
        parts = []
        for text, over in _runs(content, marks):
            kinds = {mark.kind: mark.value for mark in over}
            address = safe_address(kinds.get("link"))
            run = self.run(
                text,
                kinds.get("language") or language,
                style="Hyperlink" if address else "",
                bold=bold or "bold" in kinds,
                italic="italic" in kinds,
            )
            parts.append(self.link(run, address) if address else run)
        return "".join(parts)


def _runs(content: str, marks: Sequence[Mark]) -> Iterable[tuple[str, list[Mark]]]:
    edges = sorted({0, len(content), *(mark.start for mark in marks), *(mark.end for mark in marks)})
    for start, end in pairwise(edges):
        yield content[start:end], [mark for mark in marks if mark.start <= start and end <= mark.end]


def _piece(text: str) -> str:
    if text == "\t":
        return "<w:tab/>"
    return "<w:br/>" if text == "\n" else f'<w:t xml:space="preserve">{escape(text)}</w:t>'
