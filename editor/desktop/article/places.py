"""From places of the document model (code points of a field or block) to positions of Qt (UTF-16 units of the page)."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextTable

from editor.articles.offsets import Place, from_utf16, to_utf16
from editor.desktop.article.properties import CELL, FIELDS, NOTICE, Property, id_of, kind_of

BODY = "body"


def zone_of(block: QTextBlock) -> str:
    """The part of the page that edits do not cross: a field, the body, or the notice."""
    kind = kind_of(block)
    return kind if kind in FIELDS or kind == NOTICE else BODY


def body_blocks(page: QTextDocument) -> tuple[QTextBlock, QTextBlock]:
    """The first and the last block of the body."""
    first = page.findBlockByNumber(len(FIELDS))
    last = page.lastBlock()
    return first, last.previous() if kind_of(last) == NOTICE else last


def table_at(block: QTextBlock) -> QTextTable | None:
    """The table that holds this block, or None."""
    return QTextCursor(block).currentTable() if kind_of(block) == CELL else None


def range_of(page: QTextDocument, place: Place) -> tuple[int, int] | None:
    """The positions of a place on the page; None where the page has changed so much that it is not there, and for what
    stands beside the text (a speaker, an alt text, a credit).
    """
    if place.field in (*FIELDS, NOTICE):
        block = _field(page, place.field)
        return _within(block, place) if block is not None else None
    if place.block is None or place.field != BODY:
        return None
    block = block_with_id(page, place.block)
    if block is not None:
        return _within(block, place)
    table = table_with_id(page, place.block)
    return _within_table(list(_cells(table)), place) if table is not None else None


def ranges_of(page: QTextDocument, places: list[Place]) -> list[tuple[int, int] | None]:
    """The same for many places, in one walk over the page and over each table."""
    return _ranges(page, places, page.begin(), page.lastBlock())


def ranges_between(page: QTextDocument, places: list[Place], start: int, end: int) -> list[tuple[int, int] | None]:
    """The same for places that stand between these positions of the page, in a walk over what is there alone."""
    return _ranges(page, places, page.findBlock(start), page.findBlock(end))


def _ranges(
    page: QTextDocument, places: list[Place], first: QTextBlock, last: QTextBlock
) -> list[tuple[int, int] | None]:
    return list(map(Ranges(page, first, last).of, places))


class Ranges:
    """`range_of` for many places of a page that does not change meanwhile: each block is looked for and read once.

    Between `first` and `last`, where they are given.
    """

    def __init__(self, page: QTextDocument, first: QTextBlock | None = None, last: QTextBlock | None = None) -> None:
        self._page = page
        walk = _from(first or page.begin(), last or page.lastBlock())
        self._blocks = {block_id: block for block in walk if (block_id := id_of(block))}
        self._lines: dict[str, _Line] = {}
        self._tables: dict[str, list[tuple[int, QTextBlock]]] = {}

    def of(self, place: Place) -> tuple[int, int] | None:
        """Where it stands; None where `range_of` says so."""
        key = place.block or ""
        if place.field != BODY or not key:
            return range_of(self._page, place)
        if key in self._blocks:
            if key not in self._lines:
                self._lines[key] = _Line.of(self._blocks[key])
            return self._lines[key].range_of(place)
        if key not in self._tables:
            table = table_with_id(self._page, key)
            self._tables[key] = list(_cells(table)) if table is not None else []
        return _within_table(self._tables[key], place)


def block_with_id(page: QTextDocument, block_id: str) -> QTextBlock | None:
    """The text block of the body with this id."""
    return next((block for block in _all(page) if id_of(block) == block_id), None)


def table_with_id(page: QTextDocument, block_id: str) -> QTextTable | None:
    """The table with this id."""
    for frame in page.rootFrame().childFrames():
        if isinstance(frame, QTextTable) and frame.format().stringProperty(Property.ID) == block_id:
            return frame
    return None


def place_at(page: QTextDocument, position: int) -> tuple[str, str | None, int]:
    """Field, block id and offset in code points of a position on the page."""
    block = page.findBlock(position)
    offset = from_utf16(block.text(), position - block.position())
    kind = kind_of(block)
    if kind in FIELDS or kind == NOTICE:
        return kind, None, offset
    table = table_at(block)
    if table is None:
        return BODY, id_of(block), offset
    for start, cell_block in _cells(table):
        if cell_block == block:
            return BODY, table.format().stringProperty(Property.ID), start + offset
    return BODY, table.format().stringProperty(Property.ID), 0


def _all(page: QTextDocument) -> Iterator[QTextBlock]:
    return _from(page.begin(), page.lastBlock())


def _from(block: QTextBlock, last: QTextBlock) -> Iterator[QTextBlock]:
    while block.isValid():
        yield block
        if block == last:
            return
        block = block.next()


def _field(page: QTextDocument, kind: str) -> QTextBlock | None:
    candidates = (*(page.findBlockByNumber(number) for number in range(len(FIELDS))), page.lastBlock())
    return next((block for block in candidates if kind_of(block) == kind), None)


@dataclass(frozen=True)
class _Line:
    """A block as it stands, asked once for all the places in it. Where each letter is one unit, nothing is counted."""

    position: int
    text: str
    is_simple: bool

    @classmethod
    def of(cls, block: QTextBlock) -> _Line:
        text = block.text()
        return cls(block.position(), text, len(text) == block.length() - 1)

    def range_of(self, place: Place) -> tuple[int, int] | None:
        if not 0 <= place.start <= place.end <= len(self.text):
            return None
        if self.is_simple:
            return self.position + place.start, self.position + place.end
        return self.position + to_utf16(self.text, place.start), self.position + to_utf16(self.text, place.end)


def _within(block: QTextBlock, place: Place) -> tuple[int, int] | None:
    return _Line.of(block).range_of(place)


def _within_table(cells: list[tuple[int, QTextBlock]], place: Place) -> tuple[int, int] | None:
    number = bisect_right(cells, place.start, key=lambda cell: cell[0]) - 1
    if number < 0:
        return None
    start, block = cells[number]
    return _within(block, Place(place.field, None, place.start - start, place.end - start))


def _cells(table: QTextTable) -> Iterator[tuple[int, QTextBlock]]:
    """Every block of the table and the offset where it begins in the table's text."""
    offset = 0
    for row in range(table.rows()):
        for column in range(table.columns()):
            cell = table.cellAt(row, column)
            if (cell.row(), cell.column()) != (row, column):  # a merged cell lies over this place
                offset += 1
                continue
            block, last = cell.firstCursorPosition().block(), cell.lastCursorPosition().block()
            while True:
                yield offset, block
                offset += len(block.text()) + 1
                if block == last:
                    break
                block = block.next()
