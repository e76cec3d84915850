"""What blocks are and what runs mean: changed as one step to undo, with the looks that follow."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument, QTextTable

from editor.articles.document import ListItem, Quote, new_block_id
from editor.desktop.article.addresses import pasted_link
from editor.desktop.article.appearance import PLAIN, Run, block_format, run_format, run_of
from editor.desktop.article.list_heads import keeping_starts
from editor.desktop.article.places import BODY, body_blocks, table_at, zone_of
from editor.desktop.article.properties import (
    CELL,
    FIELDS,
    GAP,
    NOTICE,
    Property,
    attributes_of,
    id_of,
    kind_and_id_of,
    kind_of,
    unpacked,
)

TEXT_KINDS = ("paragraph", "heading", "quote", "list_item")


@contextmanager
def one_step(cursor: QTextCursor, *, join: bool = False) -> Iterator[QTextCursor]:
    """Everything inside is undone at once; with `join`, together with the step before it."""
    if join:
        cursor.joinPreviousEditBlock()
    else:
        cursor.beginEditBlock()
    try:
        yield cursor
    finally:
        cursor.endEditBlock()


@contextmanager
def without_layout(page: QTextDocument) -> Iterator[None]:
    """Cursors are placed without laying out the text before them: outside of an edit each one asks where it stands on
    the screen, and one near the end of a long article costs the whole of its layout at once. Nothing is edited here.
    """
    with one_step(QTextCursor(page)):
        yield


def selected_blocks(cursor: QTextCursor) -> list[QTextBlock]:
    """The blocks that the selection touches, or the one that the cursor is in."""
    page = cursor.document()
    block, last = page.findBlock(cursor.selectionStart()), page.findBlock(cursor.selectionEnd())
    found = [block]
    while block != last and block.isValid():
        block = block.next()
        found.append(block)
    return found


def end_of(block: QTextBlock) -> int:
    """The position after the last character of the block."""
    return block.position() + block.length() - 1


def level_of(cursor: QTextCursor) -> int:
    """A heading's level; 1 within a table's header; else 2."""
    block = cursor.block()
    table = table_at(block)
    if table is not None:
        rows = int(_table_attributes(table).get("header_rows", 0))
        return 1 if table.cellAt(cursor).row() < rows else 2
    return int(attributes_of(block).get("level", 2))


def _table_attributes(table: QTextTable) -> dict[str, Any]:
    return unpacked(table.format().stringProperty(Property.ATTRIBUTES))


def block_language(block: QTextBlock) -> str | None:
    """The block's own language, where it differs from the article's."""
    format = block.blockFormat()
    return format.stringProperty(Property.LANGUAGE) if format.hasProperty(Property.LANGUAGE) else None


def set_kind(cursor: QTextCursor, kind: str, **values: Any) -> None:
    """Make the selected blocks of text paragraphs, headings, quotes or list items."""
    standard: dict[str, dict[str, Any]] = {
        "heading": {"level": 2},
        "quote": {"speaker": ""},
        "list_item": {"ordered": ListItem().ordered, "depth": 0},
    }
    defaults = standard.get(kind, {})
    blocks = selected_blocks(cursor)
    with one_step(cursor), keeping_starts(blocks):
        for block in blocks:
            if kind_of(block) in (*TEXT_KINDS, GAP):
                known = attributes_of(block)
                kept = {name: known[name] for name in defaults if name in known}
                # A list begins at the same number while it is the same list.
                if all(known.get(name) == (defaults | kept | values).get(name) for name in ("ordered", "depth")):
                    kept |= {"start": known["start"]} if "start" in known else {}
                here = QTextCursor(block)
                dress(here, kind, id_of(block) or new_block_id(), block_language(block), defaults | kept | values)


def dress(cursor: QTextCursor, kind: str, block_id: str, language: str | None, values: dict[str, Any]) -> None:
    """Give the cursor's block a kind, with the looks of it for every run."""
    if kind == "quote":
        values = {"speaker": Quote().speaker} | values
    level = int(values.get("level", 2))
    cursor.setBlockFormat(block_format(kind, block_id, language, values))
    cursor.setBlockCharFormat(run_format(PLAIN, kind, level))
    restyle(cursor.block())


def looks_of(block: QTextBlock) -> tuple[str, int]:
    """What the looks of a block's runs follow: its kind and its level."""
    return kind_of(block), level_of(QTextCursor(block))


def restyle(block: QTextBlock) -> None:
    """Every run of the block looks as its kind does, whatever it looked like where it came from."""
    for start, end, run in _runs_within(block, block.position(), end_of(block)):
        _select(block.document(), start, end).setCharFormat(run_format(run, *looks_of(block)))


def _runs_within(block: QTextBlock, start: int, end: int) -> list[tuple[int, int, Run]]:
    """The runs of the block between two positions; listed first, because changing a format makes new fragments."""
    found = []
    walk = block.begin()
    while not walk.atEnd():
        fragment = walk.fragment()
        first, last = fragment.position(), fragment.position() + fragment.length()
        if first < end and last > start:
            found.append((max(first, start), min(last, end), run_of(fragment.charFormat())))
        walk += 1
    return found


def _select(page: QTextDocument, start: int, end: int) -> QTextCursor:
    cursor = QTextCursor(page)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def takes_marks(block: QTextBlock) -> bool:
    """Whether words of this block may be bold or a link: the text of the body, not a field, caption or notice."""
    return kind_of(block) in (*TEXT_KINDS, GAP, CELL)


def set_mark(cursor: QTextCursor, **change: Any) -> None:
    """Change what the selected runs mean: bold, italic, link or language."""
    page, start, end = cursor.document(), cursor.selectionStart(), cursor.selectionEnd()
    with one_step(QTextCursor(cursor)):
        for block in selected_blocks(cursor):
            if takes_marks(block):
                level = level_of(QTextCursor(block))
                for first, last, run in _runs_within(block, start, end):
                    _select(page, first, last).setCharFormat(run_format(replace(run, **change), kind_of(block), level))


def may_be_linked(cursor: QTextCursor) -> bool:
    """Whether the selection is words of the body, and more than an address that another one would replace."""
    words = cursor.selectedText().strip()
    return bool(words) and pasted_link(words) is None and all(map(takes_marks, selected_blocks(cursor)))


def marked_format(cursor: QTextCursor, **change: Any) -> QTextCharFormat:
    """The format for what is typed next."""
    return run_format(replace(run_of(cursor.charFormat()), **change), kind_of(cursor.block()), level_of(cursor))


def select_link(cursor: QTextCursor) -> str:
    """Widen the cursor to the link that it is in; returns its address, empty where it is in none."""
    block = cursor.block()
    for start, end, run in _runs_within(block, block.position(), end_of(block)):
        if run.link and start <= cursor.position() <= end:
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            return run.link
    return ""


def has_mark(cursor: QTextCursor, name: str) -> bool:
    """Whether all selected words have it; without a selection, whether the next typed letter would."""
    if not cursor.hasSelection():
        return bool(getattr(run_of(cursor.charFormat()), name))
    runs = [
        run
        for block in selected_blocks(cursor)
        if takes_marks(block)
        for _start, _end, run in _runs_within(block, cursor.selectionStart(), cursor.selectionEnd())
    ]
    return bool(runs) and all(getattr(run, name) for run in runs)


def language_of_words(cursor: QTextCursor) -> str | None:
    """The language that the selected words are marked with; empty where with none, None where it differs."""
    found = {
        run.language or ""
        for block in selected_blocks(cursor)
        for _start, _end, run in _runs_within(block, cursor.selectionStart(), cursor.selectionEnd())
    }
    return found.pop() if len(found) == 1 else None if found else ""


# Keeping the page whole


def is_whole(page: QTextDocument) -> bool:
    """Whether every field stands where it belongs."""
    block = page.firstBlock()
    for kind in FIELDS:
        if kind_of(block) != kind:
            return False
        block = block.next()
    return block.isValid() and zone_of(block) == BODY


def mend(page: QTextDocument) -> bool:
    """After any edit: each block of the body with an id of its own and a kind that is true. Joins the step before."""
    first, last = body_blocks(page)
    seen: set[str] = set()
    broken: list[tuple[QTextBlock, str, str]] = []
    block = first
    while block.isValid():
        kind, block_id = kind_and_id_of(block)
        in_table = kind == CELL and table_at(block) is not None
        if kind in FIELDS or (kind == NOTICE and block != page.lastBlock()) or (kind == CELL and not in_table):
            broken.append((block, "paragraph", new_block_id()))
        elif kind == GAP and block.text():
            broken.append((block, "paragraph", block_id if block_id and block_id not in seen else new_block_id()))
        elif not in_table and kind != NOTICE and (not block_id or block_id in seen):
            broken.append((block, kind, new_block_id()))
        seen.add(block_id)
        if block == last:
            break
        block = block.next()
    for block, kind, block_id in broken:
        cursor = QTextCursor(block)
        with one_step(cursor, join=True):
            dress(cursor, kind, block_id, block_language(block), attributes_of(block) if kind != "paragraph" else {})
    return bool(broken)
