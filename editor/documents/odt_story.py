"""The blocks of an OpenDocument text: paragraphs, headings, lists, tables and pictures in their order."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from editor.articles.document import Block, Image, ListItem, Mark, Quote, Rule, Table, tidy_marks
from editor.documents.archive import XmlParts
from editor.documents.html import safe_address
from editor.documents.imported import Picture, Piece, Remark, clean_text, excerpt, remark
from editor.documents.list_numbers import settled, start_of
from editor.documents.mathml import line_of
from editor.documents.odt_styles import DRAW, FO, OFFICE, SVG, TABLE, TEXT, XLINK, OdtStyles
from editor.documents.pictures import MOST_PICTURES, as_shown, lost_picture, picture_of
from editor.documents.rtf_story import numbered
from editor.documents.table_grid import MOST_COLUMNS, WrittenCell, laid_out
from editor.documents.word_cells import cell_of
from editor.documents.word_elements import block_of, typed_item, with_paragraph
from editor.documents.word_runs import tag_of
from editor.documents.word_styles import ParagraphStyle
from editor.errors import UserMistake

if TYPE_CHECKING:
    from lxml.etree import _Element

_SPACE = re.compile(r"[ \t\r\n]+")
_MADE = {
    f"{TEXT}{name}"
    for name in (
        "table-of-content", "illustration-index", "table-index", "object-index", "user-index", "alphabetical-index",
    )
}  # fmt: skip
_SKIPPED = {
    "tracked-changes", "forms", "sequence-decls", "variable-decls", "user-field-decls", "dde-connection-decls",
    "alphabetical-index-auto-mark-file", "annotation-end", "script", "event-listeners", "soft-page-break", "rt",
    "alphabetical-index-mark", "toc-mark", "user-index-mark", "note-citation",
}  # fmt: skip
_DEEPEST = 8
_MOST_REPEATED = 1000


@dataclass
class OdtReader:
    """What the stories of one file share, and what is to be said about it."""

    parts: XmlParts
    styles: OdtStyles
    pictures: dict[str, Picture] = field(default_factory=dict)
    notes: list[list[Block]] = field(default_factory=list)
    hidden: list[str] = field(default_factory=list)
    comments: list[str] = field(default_factory=list)
    contents: list[str] = field(default_factory=list)
    lost_pictures: list[Remark] = field(default_factory=list)
    boxes: int = 0


class OdtStory:
    """One pass over a body. Call `read` once."""

    def __init__(self, reader: OdtReader) -> None:
        self.reader = reader
        self.pieces: list[Piece] = []
        self._floating: list[Piece] = []
        self._content = ""
        self._marks: list[Mark] = []
        self._is_parted = False  # a picture stands between two words as a letter does
        self._counts: dict[str, dict[int, int]] = {}  # the last numbers of each list style, by depth

    def read(self, root: _Element) -> list[Piece]:
        """Everything in its order."""
        self.blocks(root)
        return settled(self.pieces)

    def blocks(self, nodes: _Element, item: ParagraphStyle | None = None) -> None:
        """What stands in a body, a section, a cell, a box or an item of a list."""
        for child in nodes:
            tag = tag_of(child)
            if tag in ("p", "h"):
                self._paragraph(child, item)
                item = replace(item, goes_on=True) if item is not None else None
            elif tag == "list":
                self._list(child, item)
            elif tag == "table":
                self._table(child)
            elif child.tag in _MADE:
                self.reader.contents += self._words_of(child)
            elif tag == "section" and self._is_hidden_section(child):
                self.reader.hidden += self._words_of(child)
            elif child.tag.startswith(DRAW):
                self._drawing(child)
                self._let_float()
            elif tag == "numbered-paragraph":
                self._numbered(child)
            elif tag not in _SKIPPED:
                self.blocks(child, item)

    def _words_of(self, node: _Element) -> list[str]:
        with self._aside() as pieces:
            self.blocks(node)
        return [piece.block.text for piece in pieces]

    @staticmethod
    def _is_hidden_section(node: _Element) -> bool:
        shown = node.get(f"{TEXT}display", "true")
        return shown == "none" or (shown == "condition" and node.get(f"{TEXT}is-hidden") == "true")

    @contextmanager
    def _aside(self) -> Iterator[list[Piece]]:
        """Read something that stands by itself: the text around it waits."""
        waiting = self.pieces, self._floating, self._content, self._marks
        self.pieces, self._floating, self._content, self._marks = [], [], "", []
        inner = self.pieces
        yield inner
        inner += self._floating
        self.pieces, self._floating, self._content, self._marks = waiting

    def _let_float(self) -> None:
        self.pieces += self._floating
        self._floating = []

    # Paragraphs and lists

    def _paragraph(self, node: _Element, item: ParagraphStyle | None) -> None:
        name, styles = node.get(f"{TEXT}style-name", ""), self.reader.styles
        style = styles.of(name)
        if tag_of(node) == "h":
            level = node.get(f"{TEXT}outline-level", "1")
            style = ParagraphStyle("heading", min(4, _count(level) + 1))
        elif item is not None and style.kind not in ("heading", "quote"):
            style = item
        hidden = styles.is_hidden("paragraph", name)
        by_hand = [
            kind
            for kind, attribute, wished in (("bold", "font-weight", "bold"), ("italic", "font-style", "italic"))
            if styles.says("paragraph", name, f"{FO}{attribute}", by_hand=True) == wished
        ]
        self._content, self._marks = "", []
        self._inline(node, frozenset(by_hand), "", hidden=hidden)
        content, marks = self._content.rstrip(" "), tidy_marks(self._marks, len(self._content.rstrip(" ")))
        self._content, self._marks = "", []
        if content.strip():
            self._end(style, content, marks)
        elif any(one == "Horizontal_20_Line" for one, _ in styles.chain("paragraph", name)):
            self.pieces.append(Piece(Rule()))
        self._let_float()

    def _end(self, style: ParagraphStyle, content: str, marks: tuple[Mark, ...]) -> None:
        last = self.pieces[-1].block if self.pieces else None
        picture = self._floating[-1].block if self._floating else last
        if style.role == "contents":
            self.reader.contents.append(content)
        elif style.role == "caption" and isinstance(picture, Image) and not picture.caption:
            around = self._floating if self._floating else self.pieces
            around[-1] = replace(around[-1], block=replace(picture, caption=" ".join(content.split())))
        elif style.role == "speaker" and isinstance(last, Quote) and not last.speaker:
            self.pieces[-1] = replace(self.pieces[-1], block=replace(last, speaker=content.strip()))
        elif style.goes_on and isinstance(last, ListItem):
            self.pieces[-1] = replace(self.pieces[-1], block=with_paragraph(last, content, marks))
        elif style.goes_on:
            self.pieces.append(Piece(block_of(ParagraphStyle(), content, marks)))
        else:
            role = "" if style.role in ("speaker", "caption") else style.role
            block = (typed_item(content, marks) if style.kind == "paragraph" and not role else None) or block_of(
                style, content, marks
            )
            if isinstance(block, ListItem) and style.number:
                block = replace(block, start=int(style.number))
            self.pieces.append(Piece(block, role))

    def _list(self, node: _Element, around: ParagraphStyle | None) -> None:
        depth = 0 if around is None else min(around.level + 1, _DEEPEST)
        name = node.get(f"{TEXT}style-name", "") or (around.role if around is not None else "")
        ordered, start = self.reader.styles.level(name, depth)
        counts = self._counts.setdefault(name, {})
        goes_on = node.get(f"{TEXT}continue-numbering") == "true" or node.get(f"{TEXT}continue-list")
        if not goes_on:
            counts.pop(depth, None)
        for item in node:
            tag = tag_of(item)
            if tag == "list-header":
                self.blocks(item)
            elif tag == "list-item":
                said = start_of(item.get(f"{TEXT}start-value"))
                is_lone = tag_of(item[0]) == "list" if len(item) else False  # only deeper ones: it has no sign
                number = counts.get(depth, start - 1) + (not is_lone)
                number = said if said is not None else number
                counts[depth] = number
                # The list's style goes with the item, for the lists in it may name none.
                self._item(item, ParagraphStyle("list", depth, ordered, "", str(number) if ordered else ""), name)

    def _item(self, node: _Element, style: ParagraphStyle, name: str) -> None:
        for child in node:
            if tag_of(child) == "list":
                self._list(child, ParagraphStyle("list", style.level, style.ordered, name))
            else:
                self.blocks([child], style)  # type: ignore[arg-type]  # any row of elements
                style = replace(style, goes_on=True) if tag_of(child) in ("p", "h") else style

    def _numbered(self, node: _Element) -> None:
        level = node.get(f"{TEXT}level", "1")
        depth = min(_count(level) - 1, _DEEPEST)
        ordered, _ = self.reader.styles.level(node.get(f"{TEXT}style-name", ""), depth)
        self.blocks(node, ParagraphStyle("list", depth, ordered))

    # Words

    def _inline(self, node: _Element, marks: frozenset[str], link: str, *, hidden: bool) -> None:
        self._add(_SPACE.sub(" ", str(node.text or "")), marks, link, hidden=hidden, collapses=True)
        for child in node:
            self._part(child, marks, link, hidden=hidden)
            self._add(_SPACE.sub(" ", str(child.tail or "")), marks, link, hidden=hidden, collapses=True)

    def _part(self, child: _Element, marks: frozenset[str], link: str, *, hidden: bool) -> None:
        tag, styles = tag_of(child), self.reader.styles
        if tag == "span":
            name = child.get(f"{TEXT}style-name", "")
            for kind, attribute, on in (("bold", "font-weight", "bold"), ("italic", "font-style", "italic")):
                said = styles.says("text", name, f"{FO}{attribute}")
                marks = marks | {kind} if said == on else marks - {kind} if said else marks
            shown = styles.says("text", name, f"{TEXT}display")
            self._inline(child, marks, link, hidden=shown == "none" if shown else hidden)
        elif tag == "a":
            self._inline(child, marks, safe_address(child.get(f"{XLINK}href", "")) or link, hidden=hidden)
        elif tag in ("s", "tab", "line-break"):
            count = child.get(f"{TEXT}c", "1")
            text = " " * (_count(count) if count.strip("0") else 0)
            self._add({"s": text, "tab": "\t", "line-break": "\n"}[tag], marks, link, hidden=hidden)
        elif tag == "note":
            self._note(child, hidden=hidden)
        elif tag == "annotation":
            self.reader.comments += [" ".join(map(str, part.itertext())) for part in child.iter(f"{TEXT}p")]
        elif child.tag.startswith(DRAW) and (line := self._formula(child)):
            self._is_parted = True
            self._add(line, marks, link, hidden=hidden)
            self._is_parted = True
        elif child.tag.startswith(DRAW):
            self._drawing(child)
            self._is_parted = child.get(f"{TEXT}anchor-type") == "as-char"
        elif tag == "ruby":
            for part, before, after in (("ruby-base", "", ""), ("ruby-text", "(", ")")):
                for found in child.iter(f"{TEXT}{part}"):
                    self._add(before, marks, link, hidden=hidden)
                    self._inline(found, marks, link, hidden=hidden)
                    self._add(after, marks, link, hidden=hidden)
        elif tag in ("hidden-paragraph", "hidden-text", "conditional-text") and child.get(f"{TEXT}is-hidden") == "true":
            self.reader.hidden.append("".join(map(str, child.itertext())))
        elif tag and tag not in _SKIPPED:
            self._inline(child, marks, link, hidden=hidden)

    def _add(self, text: str, marks: frozenset[str], link: str, *, hidden: bool, collapses: bool = False) -> None:
        text = clean_text(text)
        if collapses and (not self._content or self._content[-1] in " \n"):
            text = text.removeprefix(" ")  # white space at the start of a paragraph, and after other, is none
        if not text:
            return
        if hidden:
            self.reader.hidden.append(text)
            return
        if self._is_parted and self._content[-1:].isalnum() and text[0].isalnum():
            self._content += " "
        self._is_parted = False
        start = len(self._content)
        self._content += text
        if link:
            self._marks.append(Mark(start, len(self._content), "link", link))
        for kind in ("bold", "italic"):
            if kind in marks:
                self._marks.append(Mark(start, len(self._content), kind))

    def _note(self, node: _Element, *, hidden: bool) -> None:
        body = node.find(f"{TEXT}note-body")
        if hidden or body is None:
            return
        number = len(self.reader.notes) + 1
        self.reader.notes.append([])
        self._add(f"[{number}]", frozenset(), "", hidden=False)
        with self._aside() as pieces:
            self.blocks(body)
        self.reader.notes[number - 1] = numbered([piece.block for piece in pieces], number)

    # Drawings and tables

    def _drawing(self, node: _Element) -> None:
        tag = tag_of(node)
        if tag == "image":
            self._picture(node)
        elif tag == "text-box" or node.find(f"{TEXT}p") is not None:
            with self._aside() as pieces:
                self.blocks(node)
            self._floating += pieces
            self.reader.boxes += not any(isinstance(piece.block, Image) for piece in pieces)
        elif tag != "object" or len(node):
            images = [child for child in node if tag_of(child) == "image"]
            for child in node:
                if child.tag.startswith(DRAW) and (tag_of(child) != "image" or child is images[0]):
                    self._drawing(child)

    def _formula(self, frame: _Element) -> str:
        """The formula that a frame shows, on one line; "" for any other frame."""
        node = frame.find(f"{DRAW}object")
        if node is None:
            return ""
        address = node.get(f"{XLINK}href", "").removeprefix("./")
        try:
            inside = node[0] if len(node) else self.reader.parts.xml(f"{address}/content.xml")
        except UserMistake:  # as OpenOffice 2 wrote them, with a document type: there is a picture of it
            return ""
        return line_of(inside) if inside is not None and tag_of(inside) == "math" else ""

    def _picture(self, node: _Element) -> None:
        frame = node.getparent()
        told = (frame.findtext(f"{SVG}{name}") for name in ("desc", "title")) if frame is not None else ()
        alt = " ".join((next((text for text in told if text), "")).split())
        named = f": “{excerpt(alt, 80)}”" if alt else ""
        try:
            data = self._bytes_of(node)
            if data is None or len(self.reader.pictures) >= MOST_PICTURES:
                template = "a picture that is not in the file, and is not fetched{named}"
                self.reader.lost_pictures.append(remark("picture_elsewhere", template, named=named))
                return
            picture = picture_of(as_shown(data))
        except UserMistake as mistake:
            self.reader.lost_pictures.append(lost_picture(mistake, named))
            return
        self.reader.pictures[picture.source] = picture
        self._floating.append(Piece(Image(source=picture.source, alt=alt)))

    def _bytes_of(self, node: _Element) -> bytes | None:
        if packed := node.findtext(f"{OFFICE}binary-data"):  # of a flat file
            return _unpacked(packed)
        address = node.get(f"{XLINK}href", "")
        if not address or ":" in address:
            return None
        try:
            return self.reader.parts.read(address.removeprefix("./"))
        except UserMistake:  # damaged, or packed too close: the text does not need it
            return b""

    def _table(self, node: _Element) -> None:
        rows = [row for row in node.iter(f"{TABLE}table-row") if next(row.iterancestors(f"{TABLE}table")) is node]
        headers = sum(row.getparent().tag == f"{TABLE}table-header-rows" for row in rows)  # type: ignore[union-attr]
        lone = rows[0].findall(f"{TABLE}table-cell") if len(rows) == 1 else []
        if len(lone) == 1:  # a frame around a text, and no table
            self.blocks(lone[0])
            return
        written = [self._row(row) for row in rows]
        if any(cell.cell.content for line in written for cell in line):
            self.pieces.append(Piece(Table(rows=laid_out(written), header_rows=headers)))
        self._let_float()

    def _row(self, row: _Element) -> list[WrittenCell]:
        line: list[WrittenCell] = []
        for node in row:
            if node.tag != f"{TABLE}table-cell":
                continue
            with self._aside() as pieces:
                self.blocks(node)
            self._floating += [piece for piece in pieces if isinstance(piece.block, Image)]
            cell, _ = cell_of([piece.block for piece in pieces])
            told = (
                node.get(f"{TABLE}number-{name}") for name in ("columns-spanned", "rows-spanned", "columns-repeated")
            )
            columns, rows, repeated = map(_count, told)
            line += [WrittenCell(cell, columns, rows)] * min(repeated, MOST_COLUMNS)
        return line


def _unpacked(text: str) -> bytes:
    """A picture of a flat file; what is damaged is none."""
    try:
        return base64.b64decode(text)
    except binascii.Error:
        return b""


def _count(text: str | None) -> int:
    return max(1, min(int(text[:6]), _MOST_REPEATED)) if text and text.isdecimal() else 1
