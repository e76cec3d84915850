"""Blocks of the body change places: one step to undo, ids, kinds and marks kept. Fields and the notice stay where they
are, and nothing comes between them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument, QTextTable

from editor.articles.document import Block, Table, new_block_id
from editor.desktop.article.edits import remove_block
from editor.desktop.article.formatting import dress, end_of, one_step
from editor.desktop.article.places import BODY, table_at, table_with_id, zone_of
from editor.desktop.article.properties import CELL, DATELINE, GAP, Property, id_of, kind_of
from editor.desktop.article.text_document import read_item, write_block


@dataclass(frozen=True)
class Item:
    """What moves as one: a block of text, an object, or a whole table. `start` and `end` are positions in it."""

    first: QTextBlock
    table: QTextTable | None = None

    @property
    def id(self) -> str:
        return self.table.format().stringProperty(Property.ID) if self.table is not None else id_of(self.first)

    @property
    def start(self) -> int:
        return self.table.firstPosition() if self.table is not None else self.first.position()

    @property
    def end(self) -> int:
        return self.table.lastPosition() if self.table is not None else end_of(self.first)

    @property
    def last(self) -> QTextBlock:
        """The last of its blocks."""
        return self.first.document().findBlock(self.end) if self.table is not None else self.first


def item_of(block: QTextBlock) -> Item | None:
    """What this block belongs to; None in a field, in the notice, and for an empty gap."""
    if not block.isValid() or zone_of(block) != BODY or (kind_of(block) == GAP and not block.text()):
        return None
    table = table_at(block)
    return Item(block) if table is None else Item(block.document().findBlock(table.firstPosition()), table)


def item_before(item: Item) -> Item | None:
    """The one above, over gaps; None at the start of the body."""
    block = item.first.previous()
    while block.isValid() and zone_of(block) == BODY and kind_of(block) == GAP and not block.text():
        block = block.previous()
    return item_of(block)


def item_after(item: Item) -> Item | None:
    """The one below, over gaps; None at the end of the body."""
    block = item.last.next()
    while block.isValid() and zone_of(block) == BODY and kind_of(block) == GAP and not block.text():
        block = block.next()
    return item_of(block)


def selected_items(cursor: QTextCursor) -> list[Item]:
    """The items that the selection touches; none where it touches a field, the notice or nothing that moves."""
    page = cursor.document()
    block, last = page.findBlock(cursor.selectionStart()), page.findBlock(cursor.selectionEnd())
    found: list[Item] = []
    while block.isValid() and block.position() <= last.position():
        item = item_of(block)
        if item is None and kind_of(block) != GAP:
            return []
        if item is not None:
            found.append(item)
        block = block.next() if item is None else item.last.next()
    return found


def move_up(cursor: QTextCursor) -> bool:
    """The selected items change places with the one above them; False where there is none."""
    moved = selected_items(cursor)
    above = item_before(moved[0]) if moved else None
    if above is None:
        return False
    return move(cursor, moved, item_before(above))


def move_down(cursor: QTextCursor) -> bool:
    """The selected items change places with the one below them; False where there is none."""
    moved = selected_items(cursor)
    below = item_after(moved[-1]) if moved else None
    return below is not None and move(cursor, moved, below)


def move(cursor: QTextCursor, moved: list[Item], behind: Item | None) -> bool:
    """Put neighbouring items behind another one, or at the start of the body. The cursor and its selection go with
    them. False where they stand there already.
    """
    before = item_before(moved[0])
    if behind is not None and behind.id in {item.id for item in moved}:
        return False
    if (behind.id if behind is not None else "") == (before.id if before is not None else ""):
        return False
    page = cursor.document()
    spots = [_spot(moved, position) for position in (cursor.anchor(), cursor.position())]
    with one_step(cursor):
        blocks = [read_item(item.table or item.first) for item in moved]
        place = _place_behind(page, behind)
        # Where an empty block goes, Qt may let the next one live on in its stead: cursors follow, blocks do not.
        for item, here in reversed([(item, QTextCursor(item.first)) for item in moved]):
            if item.table is not None:
                _remove_table(item.table)
            else:
                _remove_text(here.block())
        starts = list(_write(place, blocks))
    anchor, position = (_start(page, blocks[number], starts[number]) + offset for number, offset in spots)
    cursor.setPosition(anchor)
    cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
    return True


def _spot(items: list[Item], position: int) -> tuple[int, int]:
    """The number of the item that holds this position, and how far into it; outside, the nearest end."""
    for number, item in enumerate(items):
        if position <= item.end:
            return number, max(0, position - item.start)
    return len(items) - 1, items[-1].end - items[-1].start


def _place_behind(page: QTextDocument, behind: Item | None) -> QTextCursor:
    """A cursor at the end of the block that the moved items will follow."""
    if behind is None:
        dateline = page.findBlockByNumber(3)
        assert kind_of(dateline) == DATELINE
        place = QTextCursor(dateline)
    elif behind.table is None:
        place = QTextCursor(behind.first)
    else:
        after = behind.last.next()  # Qt keeps a block behind every table
        place = QTextCursor(after)
        if kind_of(after) != GAP or after.text():
            place.insertBlock()
            place.movePosition(QTextCursor.MoveOperation.PreviousBlock)
            dress(place, GAP, new_block_id(), None, {})
    place.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    return place


def _remove_text(block: QTextBlock) -> None:
    cursor = QTextCursor(block)
    if kind_of(block.previous()) != CELL:
        remove_block(cursor, block)
        return
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
    cursor.removeSelectedText()  # the block itself stays: Qt keeps one behind every table
    dress(cursor, GAP, new_block_id(), None, {})


def _remove_table(table: QTextTable) -> None:
    """With the gap behind it; words behind it stay."""
    page = table.document()
    before = page.findBlock(table.firstPosition() - 1)
    format, text_format = before.blockFormat(), before.charFormat()
    part = QTextCursor(page)
    part.setPosition(table.lastPosition() + 1)
    if kind_of(part.block()) != GAP or part.block().text():
        part.insertBlock()
    part.setPosition(table.firstPosition() - 1)
    part.setPosition(table.lastPosition() + 1, QTextCursor.MoveMode.KeepAnchor)
    part.removeSelectedText()
    part.setBlockFormat(format)
    part.setBlockCharFormat(text_format)


def _write(place: QTextCursor, blocks: list[Block]) -> Iterator[int]:
    """Write the blocks; yields the position where each begins, which for a table is not known yet."""
    for block in blocks:
        write_block(place, block)
        yield place.block().position()


def _start(page: QTextDocument, block: Block, written: int) -> int:
    """Where the block begins; Qt knows a new table once the step is over."""
    table = table_with_id(page, block.id) if isinstance(block, Table) else None
    return table.firstPosition() if table is not None else written
