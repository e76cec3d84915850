"""Pictures, cards, tables and lines on the page: where a new one goes, how one is changed in place and taken out."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from editor.articles.document import Block, Paragraph, Table
from editor.desktop.article import table_edits
from editor.desktop.article.appearance import block_format
from editor.desktop.article.edits import OBJECT_KINDS as OBJECT_KINDS
from editor.desktop.article.edits import remove_block
from editor.desktop.article.formatting import block_language, end_of, one_step
from editor.desktop.article.places import block_with_id, body_blocks, table_at, table_with_id
from editor.desktop.article.properties import CELL, DATELINE, FIELDS, GAP, NOTICE, attributes_of, id_of, kind_of
from editor.desktop.article.text_document import write_block


def put(cursor: QTextCursor, blocks: list[Block]) -> None:
    """New blocks behind the one with the caret: at the start of the body where that is in a field, behind a table
    where it is in a cell. An empty paragraph gives way. The caret goes into the last of them.
    """
    if not blocks:
        return
    with one_step(cursor):
        empty = _place(cursor)
        for block in blocks:
            write_block(cursor, block)
        if empty is not None and kind_of(empty.block().previous()) != CELL and not empty.block().text():
            remove_block(QTextCursor(cursor), empty.block())
        _ensure_end(cursor)
    _go_into(cursor, blocks[-1])


def _place(cursor: QTextCursor) -> QTextCursor | None:
    """Move to the end of the block that the new ones follow; the answer is at it, where it is empty."""
    page, block = cursor.document(), cursor.block()
    kind, table = kind_of(block), table_at(block)
    if kind in FIELDS:
        block = page.findBlockByNumber(FIELDS.index(DATELINE))
    elif kind == NOTICE:
        block = body_blocks(page)[1]
    elif table is not None:
        block = page.findBlock(table.lastPosition()).next()
    cursor.setPosition(end_of(block))
    gives_way = kind_of(block) in ("paragraph", GAP) and not block.text()
    if not gives_way:
        return None
    here = QTextCursor(block)
    here.setKeepPositionOnInsert(True)
    return here


def _ensure_end(cursor: QTextCursor) -> None:
    """Something to write in below the last object of the body."""
    last = body_blocks(cursor.document())[1]
    if kind_of(last) in OBJECT_KINDS:
        write_block(QTextCursor(_at_end(last)), Paragraph())


def _at_end(block: QTextBlock) -> QTextCursor:
    cursor = QTextCursor(block)
    cursor.setPosition(end_of(block))
    return cursor


def _go_into(cursor: QTextCursor, block: Block) -> None:
    page = cursor.document()
    if isinstance(block, Table):
        table = table_with_id(page, block.id)
        if table is not None:
            cursor.setPosition(table.cellAt(0, 0).firstPosition())
        return
    made = block_with_id(page, block.id)
    if made is not None:
        cursor.setPosition(end_of(made))


def set_values(block: QTextBlock, values: dict[str, Any], *, join: bool = False) -> bool:
    """Change what a block keeps beside its text (speaker, alt, credit, source, url): one step to undo, or with `join`
    a part of the step before. False where it stands so already.
    """
    known = attributes_of(block)
    wanted = known | values
    if wanted == known:
        return False
    cursor = _at_end(block)  # where an undo puts the caret: Qt would put it behind the block
    with one_step(cursor, join=join):
        cursor.setBlockFormat(block_format(kind_of(block), id_of(block), block_language(block), wanted))
    return True


def remove(cursor: QTextCursor) -> bool:
    """Take the picture, card, line or table at the caret out of the article; False where there is none."""
    if table_edits.table_of(cursor) is not None:
        return table_edits.remove(cursor)
    block = cursor.block()
    if kind_of(block) not in OBJECT_KINDS:
        return False
    take_out(cursor, block)
    return True


def take_out(cursor: QTextCursor, block: QTextBlock) -> None:
    """Without this block; the caret goes to what stands in its place."""
    page, at = cursor.document(), block.position()
    first, last = body_blocks(page)
    with one_step(cursor):
        if first == last or kind_of(block.previous()) == CELL:
            cursor.setPosition(at)
            cursor.setPosition(end_of(block), QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            cursor.setBlockFormat(block_format(GAP, id_of(block), None, {}))
        else:
            remove_block(QTextCursor(cursor), block)
    cursor.setPosition(min(at, end_of(body_blocks(page)[1])))


def at(page: QTextDocument, block_id: str) -> QTextBlock | None:
    """The block of this id, as it stands now."""
    return block_with_id(page, block_id)
