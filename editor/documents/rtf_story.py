"""A story of a rich text (the body, a note, a text box): runs become paragraphs, lists, cells and tables."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import partial

from editor.articles.document import (
    Block,
    Cell,
    Heading,
    ListItem,
    Mark,
    Paragraph,
    Quote,
    TextBlock,
    tidy_marks,
)
from editor.articles.editing import splice
from editor.documents.imported import Piece
from editor.documents.list_counts import ListCounts
from editor.documents.list_numbers import settled, start_of
from editor.documents.rtf_grid import TableRows
from editor.documents.rtf_tables import Tables
from editor.documents.word_styles import by_name

_FIELDS = ("headline", "lead", "byline", "notice", "contents")
NO_OUTLINE = 9
# Programs that know no lists of rich text write the sign, a tab, and a first line that hangs out.
_LIST_SIGN = re.compile(r"((?:\d{1,3}|[^\W\d_])[.)]|[•◦▪‣·–—-])\t\s*(?=\S)")
_NUMBER = re.compile(r"(?<![^\W\d_])(\d{1,5})[.)]?$")
_STEP = 360  # a quarter of an inch, as these programs indent
_DEEPEST = 8


@dataclass(frozen=True)
class Layout:
    """What is said about a paragraph: the numbers of its style and its list, its outline level, its indents."""

    style: int = -1
    outline: int = NO_OUTLINE
    list: int = 0
    level: int = 0
    in_table: bool = False
    indent: int = 0  # twentieths of a point
    first: int = 0  # the same, of the first line; below zero it hangs out
    goes_on: bool = False  # a drop cap: its letter begins the next paragraph


@dataclass
class Story:
    """While it is read. `floating` waits for the end of the paragraph that it is anchored in."""

    tables: Tables
    pieces: list[Piece] = field(default_factory=list)
    content: str = ""
    floating: list[Piece] = field(default_factory=list)
    table: TableRows = field(default_factory=TableRows)
    old_list: str = ""  # bullet or number, in the manner of before 1997
    old_start: int | None = None  # where such a list begins, until its first item has it
    marker: str = ""  # the sign of the list item, as text
    is_parted: bool = False  # a picture stands between two words
    counts: ListCounts = field(default_factory=ListCounts)
    _marks: list[Mark] = field(default_factory=list)
    _cell: list[tuple[str, tuple[Mark, ...]]] = field(default_factory=list)

    def add(self, text: str, marks: frozenset[str], link: str) -> None:
        """Words with what is on them."""
        if self.is_parted and self.content[-1:].isalnum() and text[:1].isalnum():
            self.content += " "
        self.is_parted = False
        start, end = len(self.content), len(self.content) + len(text)
        self.content += text
        if "bold" in marks:
            self._marks.append(Mark(start, end, "bold"))
        if "italic" in marks:
            self._marks.append(Mark(start, end, "italic"))
        if link:
            self._marks.append(Mark(start, end, "link", link))

    def end_paragraph(self, layout: Layout) -> None:
        """The paragraph is whole."""
        content, marks = self.content, tidy_marks(self._marks, len(self.content))
        self.content, self._marks = "", []
        if layout.in_table:
            self.marker = ""
            if content.strip():
                self._cell.append((content, marks))
            return
        self._end_table()
        if content.strip():
            block, role = self._block(layout, content, marks)
            if role == "contents":
                self.tables.contents.append(content)
            else:
                self.pieces.append(Piece(block, role))
        self.marker = ""
        self.pieces += self.floating
        self.floating = []

    def end_cell(self, layout: Layout) -> None:
        """The cell is whole: its paragraphs are parted by a space."""
        self.end_paragraph(replace(layout, in_table=True))
        content, marks = "", []
        for text, found in self._cell:
            content += " " if content and not content.endswith(" ") else ""
            text, found = splice(text, found, 0, len(text) - len(text.lstrip()), "")
            marks += [Mark(m.start + len(content), m.end + len(content), m.kind, m.value) for m in found]
            content += text
        self._cell = []
        content = content.replace("\t", " ").replace("\n", " ")
        self.table.cells.append(Cell(content, tidy_marks(marks, len(content))))

    def finish(self, layout: Layout) -> list[Piece]:
        """What is still open is ended: a story need not end with a paragraph's mark."""
        if layout.in_table and (self.content.strip() or self._cell):
            self.end_cell(layout)
        self.end_paragraph(replace(layout, in_table=False))
        self.pieces = settled(self.pieces)
        return self.pieces

    def _end_table(self) -> None:
        table = self.table.take()
        if table is not None:
            self.pieces.append(Piece(table))

    def _block(self, layout: Layout, content: str, marks: tuple[Mark, ...]) -> tuple[Block, str]:
        style = by_name(self.tables.style_name(layout.style)) if layout.style >= 0 else None
        is_heading = style is not None and style.kind == "heading"
        if is_heading or (layout.outline < NO_OUTLINE and (style is None or not style.role)):
            level = style.level if style is not None and is_heading else min(4, layout.outline + 2)
            return Heading(content=content, marks=tuple(m for m in marks if m.kind != "bold"), level=level), ""
        if style is not None and style.kind == "quote":
            return Quote(content=content, marks=marks), ""
        if layout.list or self.old_list:
            ordered = self.tables.is_ordered(layout.list, layout.level) if layout.list else None
            if ordered is None:
                ordered = any(c.isalnum() for c in self.marker) if self.marker else self.old_list == "number"
            start = self._count(layout, ordered)
            return ListItem(content=content, marks=marks, ordered=ordered, depth=layout.level, start=start), ""
        if layout.first < 0 and (sign := _LIST_SIGN.match(content)):
            depth = min(_DEEPEST, max(0, layout.indent // _STEP - 1))
            text, marks = splice(content, marks, 0, sign.end(), "")
            ordered, start = sign[1][0].isalnum(), _number_of(sign[1])
            return ListItem(content=text, marks=marks, ordered=ordered, depth=depth, start=start), ""
        role = style.role if style is not None and style.role in _FIELDS else ""
        return Paragraph(content=content, marks=marks), role

    def begin_old_list(self, number: int | None) -> None:
        """Each item of a list of before 1997 tells where it begins; the first one is meant."""
        is_first = not self.pieces or not isinstance(self.pieces[-1].block, ListItem)
        self.old_start = start_of(str(number)) if is_first and number is not None else None

    def _count(self, layout: Layout, ordered: bool) -> int | None:
        """The number of an item: as its program wrote it, else as its list counts; None for a bullet."""
        said = _number_of(self.marker) if ordered else None
        if not layout.list:
            first, self.old_start = self.old_start, None
            return said if said is not None or not ordered else first
        shape = self.tables.list_of(layout.list)
        counting = partial(self.tables.counting, layout.list)
        counted = self.counts.next(shape, str(layout.list), layout.level, counting)
        if said is not None:
            self.counts.said(shape, layout.level, said)
        return (counted if said is None else said) if ordered else None


def _number_of(sign: str) -> int | None:
    """The number that stands before an item, counted by the program that wrote it: «3.», «2.3)»."""
    found = _NUMBER.search(sign.strip())
    return start_of(found[1]) if found else None


def numbered(blocks: list[Block], number: int) -> list[Block]:
    """A note with its number before its words."""
    head = f"[{number}] "
    first = blocks[0] if blocks else None
    if not isinstance(first, TextBlock):
        return [Paragraph(content=head.strip()), *blocks]
    bare = first.content.lstrip()
    shift = len(head) - (len(first.content) - len(bare))
    marks = [Mark(max(len(head), m.start + shift), m.end + shift, m.kind, m.value) for m in first.marks]
    return [replace(first, content=head + bare, marks=tidy_marks(marks, len(head + bare))), *blocks[1:]]
