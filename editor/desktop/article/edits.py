"""What a person does to the page, as operations on QTextDocument: each is one step to undo and keeps the page whole.

Fields, body and notice are zones that no edit joins. Every body block has an id of its own: Qt copies it at Enter, so
the new block gets a new one in the same step.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import replace

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor

from editor.articles import giants
from editor.articles.document import Block, Paragraph, TextBlock, new_block_id
from editor.desktop.article.appearance import block_format, run_format, run_of
from editor.desktop.article.fitting import one_line
from editor.desktop.article.formatting import (
    TEXT_KINDS,
    block_language,
    dress,
    end_of,
    level_of,
    looks_of,
    one_step,
    restyle,
    selected_blocks,
    set_kind,
)
from editor.desktop.article.list_heads import keeping_starts
from editor.desktop.article.lists import lift_out
from editor.desktop.article.marked_text import LINE_BREAK, qt_text
from editor.desktop.article.places import BODY, table_at, zone_of
from editor.desktop.article.properties import CELL, FIELDS, GAP, NOTICE, attributes_of, id_of, kind_of
from editor.desktop.article.text_document import attributes, write_block, write_gap, write_runs

OBJECT_KINDS = ("rule", "image", "embed")


def is_writable(cursor: QTextCursor) -> bool:
    """Whether typing here changes the article: the notice is changed by its template only."""
    return any(kind_of(block) != NOTICE for block in selected_blocks(cursor))


# Deleting


def delete_selection(cursor: QTextCursor) -> None:
    """Take the selected text away, each zone for itself; the notice stays."""
    zones: dict[str, list[QTextBlock]] = {}
    selected = selected_blocks(cursor)
    for block in selected:
        zones.setdefault(zone_of(block), []).append(block)
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    with one_step(cursor), keeping_starts(selected):
        for zone, blocks in reversed(list(zones.items())):
            if zone == NOTICE:
                continue
            alike = looks_of(blocks[0]) == looks_of(blocks[-1])
            first, last = max(start, blocks[0].position()), min(end, end_of(blocks[-1]))
            if zone == BODY and _begins_with_a_table(blocks[0]) and table_at(blocks[0]) != table_at(blocks[-1]):
                first, last = _gap_before(blocks[0]), last + 1
            part = QTextCursor(cursor.document())
            part.setPosition(first)
            part.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
            part.removeSelectedText()
            if not alike:
                restyle(part.block())
        cursor.setPosition(start)


def _begins_with_a_table(block: QTextBlock) -> bool:
    """Whether this is in a table that stands first in the body: what goes with it would join the dateline."""
    table = table_at(block)
    return table is not None and zone_of(block.document().findBlock(table.firstPosition() - 1)) != BODY


def _gap_before(block: QTextBlock) -> int:
    """A new empty block before the table that holds this one; returns its position."""
    table = table_at(block)
    assert table is not None
    cursor = QTextCursor(block.document().findBlock(table.firstPosition() - 1))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    write_gap(cursor)
    return cursor.position()


def backspace(cursor: QTextCursor) -> bool:
    """What Backspace means at the start of a block; False where Qt's own way is right."""
    block = cursor.block()
    kind, before = kind_of(block), block.previous()
    if kind == NOTICE:
        return True
    if cursor.hasSelection() or cursor.position() != block.position():
        return False
    if kind in ("heading", "quote", "list_item"):
        set_kind(cursor, "paragraph")
    elif kind == "rule":
        dress(cursor, "paragraph", id_of(block), block_language(block), {})
    elif kind == "paragraph" and kind_of(before) not in TEXT_KINDS and _is_spare(block):
        start = block.position()
        remove_block(cursor, block)
        cursor.setPosition(start - 1)
    elif zone_of(block) != zone_of(before) or kind_of(before) in (CELL, "image", "embed") or kind == CELL:
        cursor.setPosition(end_of(before) if before.isValid() else block.position())
    elif kind_of(before) == "rule":
        remove_block(cursor, before)
    elif kind == GAP or kind in OBJECT_KINDS:
        cursor.setPosition(end_of(before))
    else:
        _join(cursor, before, block)
    return True


def delete_forward(cursor: QTextCursor) -> bool:
    """What Delete means at the end of a block; False where Qt's own way is right."""
    block = cursor.block()
    kind, after = kind_of(block), block.next()
    if kind == NOTICE:
        return True
    if cursor.hasSelection() or cursor.position() != end_of(block):
        return False
    if kind == "rule":
        dress(cursor, "paragraph", id_of(block), block_language(block), {})
        return True
    if kind == "paragraph" and kind_of(after) not in TEXT_KINDS and _is_spare(block):
        start = block.position()
        remove_block(cursor, block)
        cursor.setPosition(start)
        return True
    if not after.isValid() or zone_of(block) != zone_of(after) or CELL in (kind, kind_of(after)):
        return True
    if kind_of(after) == "rule":
        remove_block(cursor, after)
        return True
    if kind in OBJECT_KINDS or kind_of(after) in OBJECT_KINDS or GAP in (kind, kind_of(after)):
        return True
    _join(cursor, block, after)
    return True


def _is_spare(block: QTextBlock) -> bool:
    """Whether it is empty and may go: something of the body is left, and it is not what Qt needs behind a table."""
    alone = zone_of(block.previous()) != BODY and (not block.next().isValid() or zone_of(block.next()) != BODY)
    return not block.text() and not alone and kind_of(block.previous()) != CELL


def _join(cursor: QTextCursor, first: QTextBlock, second: QTextBlock) -> None:
    """Two blocks of text become one, which is and looks as the first; as the second where the first is empty."""
    stays = first if first.text() else second
    format, text_format = stays.blockFormat(), stays.charFormat()
    cursor.setPosition(second.position())
    with one_step(cursor), keeping_starts([first, second]):
        cursor.deletePreviousChar()
        cursor.setBlockFormat(format)
        cursor.setBlockCharFormat(text_format)
        restyle(cursor.block())


def remove_block(cursor: QTextCursor, block: QTextBlock) -> None:
    """Take a whole block away, with the mark that ends the one before it."""
    part = QTextCursor(block)
    with one_step(part):
        part.setPosition(block.position() - 1)
        part.setPosition(end_of(block), QTextCursor.MoveMode.KeepAnchor)
        format, text_format = block.previous().blockFormat(), block.previous().charFormat()
        part.removeSelectedText()
        part.setBlockFormat(format)
        part.setBlockCharFormat(text_format)
    cursor.setPosition(min(cursor.position(), end_of(cursor.document().lastBlock())))


# Enter and typing


def split(cursor: QTextCursor) -> None:
    """Enter: the next field, a new paragraph, a way out of a list or a quote. What was selected goes first."""
    if not is_writable(cursor):
        return
    with one_step(cursor):
        if cursor.hasSelection():
            delete_selection(cursor)
        block = cursor.block()
        kind = kind_of(block)
        if kind in FIELDS:
            cursor.setPosition(block.next().position())
        elif kind == CELL:
            cursor.insertText(LINE_BREAK)
        elif kind in OBJECT_KINDS:
            paragraph_after(cursor)
        elif kind == "list_item" and not block.text():
            lift_out(cursor)
        elif kind == "quote" and not block.text():
            set_kind(cursor, "paragraph")
        elif kind != NOTICE:
            _split_text(cursor, kind)


def neighbour_field(cursor: QTextCursor, step: int) -> int | None:
    """Where Tab (1) and Shift+Tab (-1) lead from a field: behind the words of the next or the one before.

    Forward from the last field it is where the body begins, and from there back again. None: out of the page.
    """
    block = cursor.block()
    other = block.next() if step > 0 else block.previous()
    if kind_of(block if step > 0 else other) not in FIELDS or not other.isValid():
        return None
    return end_of(other) if kind_of(other) in FIELDS else other.position()


def _split_text(cursor: QTextCursor, kind: str) -> None:
    block = cursor.block()
    at_start, at_end = cursor.position() == block.position(), cursor.position() == end_of(block)
    language, values = block_language(block), attributes_of(block)
    going_on = {name: value for name, value in values.items() if name != "start"}  # one item alone begins a list
    block_id = id_of(block)
    cursor.insertBlock()
    if kind == GAP:
        dress(QTextCursor(cursor.block().previous()), "paragraph", new_block_id(), language, {})
        dress(cursor, "paragraph", block_id, language, {})
    elif at_start and not at_end:  # the text moves down and stays who it was
        above = ("list_item", values) if kind == "list_item" else ("paragraph", {})
        dress(QTextCursor(cursor.block().previous()), above[0], new_block_id(), language, above[1])
        if "start" in values:
            dress(cursor, kind, block_id, language, going_on)
    elif at_end and (kind == "heading" or (kind == "quote" and values.get("speaker"))):
        dress(cursor, "paragraph", new_block_id(), language, {})  # who said it ends a quotation
    elif kind == "quote":
        dress(QTextCursor(cursor.block().previous()), kind, block_id, language, values | {"speaker": ""})
        dress(cursor, kind, new_block_id(), language, values)
    else:
        dress(cursor, kind, new_block_id(), language, going_on)


def paragraph_after(cursor: QTextCursor) -> None:
    """A new empty paragraph below the cursor's block, with the cursor in it."""
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    write_block(cursor, Paragraph())


def begin_paragraph(cursor: QTextCursor, text: str, looks: QTextCharFormat) -> None:
    """The first letters in a gap make it a paragraph, in the same step. Qt joins nothing to a letter that it typed
    itself, and joins the next letters to these only if they come last.
    """
    block = cursor.block()
    with one_step(cursor):
        dress(cursor, "paragraph", id_of(block) or new_block_id(), block_language(block), {})
        cursor.insertText(text, run_format(run_of(looks), "paragraph"))


def insert_text(cursor: QTextCursor, text: str) -> None:
    """Plain text in place of the selection; in a field on one line, in the body each line a paragraph."""
    lines = [line.strip("\r") for line in re.split(r"\r\n|[\n\r\u2029]", unicodedata.normalize("NFC", text))]
    with one_step(cursor):
        if cursor.hasSelection():
            delete_selection(cursor)
        block = cursor.block()
        kind = kind_of(block)
        if kind == NOTICE:
            return
        if kind in FIELDS or kind in (*OBJECT_KINDS, CELL):
            joined = " ".join(line.strip() for line in lines if line.strip()) if len(lines) > 1 else lines[0]
            if kind == "rule":
                paragraph_after(cursor)
            cursor.insertText(qt_text(joined), _insertion_format(cursor))
            return
        pieces = [line[start:end] for line in lines for start, end in giants.pieces(line)]
        cursor.insertText(qt_text(pieces[0]), _insertion_format(cursor))
        lines = [piece for piece in pieces[1:] if piece.strip()]
        for line in lines[:1]:
            _split_text(cursor, kind_of(cursor.block()))
            cursor.insertText(qt_text(line), _insertion_format(cursor))
        if kind_of(cursor.block()) == "paragraph":
            _insert_paragraphs(cursor, lines[1:])
            return
        for line in lines[1:]:
            _split_text(cursor, kind_of(cursor.block()))
            cursor.insertText(qt_text(line), _insertion_format(cursor))


def _insert_paragraphs(cursor: QTextCursor, lines: list[str]) -> None:
    """More lines like the one before the cursor: what they look like need not be asked again for each."""
    block = cursor.block()
    language, values, text_format = block_language(block), attributes_of(block), block.charFormat()
    looks = _insertion_format(cursor) if lines else QTextCharFormat()
    for line in lines:
        cursor.insertBlock(block_format("paragraph", new_block_id(), language, values), text_format)
        cursor.insertText(qt_text(line), looks)


def insert_blocks(cursor: QTextCursor, blocks: list[Block]) -> None:
    """Blocks that come from a page of ours. A lone paragraph goes into the line; the rest keep what they are.

    An id that is on the page already is given anew by `mend`.
    """
    with one_step(cursor):
        if cursor.hasSelection():
            delete_selection(cursor)
        if not is_writable(cursor):
            return
        here = kind_of(cursor.block())
        if here in FIELDS:
            insert_text(cursor, "\n".join(block.text for block in blocks))
            return
        if here == CELL:
            line = one_line(blocks)
            write_runs(cursor, line.content, line.marks, CELL, level_of(cursor))
            return
        blocks = [piece for block in blocks for piece in giants.cut(block)]
        first = blocks[0]
        if isinstance(first, TextBlock) and here in ("paragraph", GAP) and not cursor.block().text():
            level = int(attributes(first).get("level", 2))
            dress(cursor, first.type, first.id, first.language, attributes(first))
            write_runs(cursor, first.content, first.marks, first.type, level)
            blocks = blocks[1:]
        elif isinstance(first, Paragraph) and here in (*TEXT_KINDS, GAP):
            write_runs(cursor, first.content, first.marks, "paragraph" if here == GAP else here, level_of(cursor))
            blocks = blocks[1:]
        if not blocks:
            return
        tail = cursor.position() != end_of(cursor.block())
        if tail:
            _split_text(cursor, here)
            cursor.movePosition(QTextCursor.MoveOperation.PreviousBlock)
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        for block in blocks:
            write_block(cursor, block)


def _insertion_format(cursor: QTextCursor) -> QTextCharFormat:
    """How new words look here: as those around them, but a link ends where it ended."""
    run = run_of(cursor.charFormat())
    if run.link is not None:
        ahead = QTextCursor(cursor)
        moved = not cursor.atBlockEnd() and ahead.movePosition(QTextCursor.MoveOperation.NextCharacter)
        if not moved or run_of(ahead.charFormat()).link != run.link or cursor.atBlockStart():
            run = replace(run, link=None)
    return run_format(run, kind_of(cursor.block()), level_of(cursor))


def typing_format(cursor: QTextCursor) -> QTextCharFormat | None:
    """The format for the next typed letter, or None where the current one is right."""
    return _insertion_format(cursor) if run_of(cursor.charFormat()).link is not None else None
