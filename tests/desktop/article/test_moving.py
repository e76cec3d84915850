"""Blocks that change places keep who they are, and one undo puts them back."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument, QTextTable

from editor.articles.document import Block, Cell, Dateline, Document, Heading, Image, Notice, Paragraph, Table
from editor.articles.offsets import Place
from editor.desktop.article import formatting, moving
from editor.desktop.article.places import place_at, range_of
from editor.desktop.article.properties import Property, id_of
from editor.desktop.article.text_document import build, items, read
from tests.strategies import documents

pytestmark = pytest.mark.usefixtures("qapp")


def _at(page: QTextDocument, block: str, start: int = 0, end: int | None = None) -> QTextCursor:
    found = range_of(page, Place("body", block, start, start if end is None else end))
    assert found is not None
    cursor = QTextCursor(page)
    cursor.setPosition(found[0])
    cursor.setPosition(found[1], QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _ids(page: QTextDocument) -> str:
    return "".join(block.id for block in read(page).blocks)


A, B, C = (Paragraph(id, None, f"мәтін {id}") for id in "abc")
TABLE = Table("t", None, ((Cell("1"), Cell("2\n3")), (Cell("4"), Cell(""))), header_rows=1)
NOTICE = Notice("Дереккөз: Дала")


def _page(*blocks: Block) -> QTextDocument:
    return build(Document(headline="Т", dateline=Dateline("Семей"), blocks=blocks, notice=NOTICE))


def test_a_block_goes_down_and_up_with_the_caret_in_it() -> None:
    page = _page(A, B, C)
    cursor = _at(page, "a", 3)
    assert moving.move_down(cursor)
    assert _ids(page) == "bac"
    assert place_at(page, cursor.position()) == ("body", "a", 3)
    assert moving.move_down(cursor)
    assert not moving.move_down(cursor)  # the notice stays below
    assert _ids(page) == "bca"
    assert moving.move_up(cursor)
    assert moving.move_up(cursor)
    assert not moving.move_up(cursor)  # the dateline stays above
    assert read(page).blocks == (A, B, C)
    assert read(page).notice == NOTICE


def test_selected_blocks_go_together_and_stay_selected() -> None:
    page = _page(A, B, C)
    cursor = _at(page, "a", 1)
    cursor.setPosition(_at(page, "b", 4).position(), QTextCursor.MoveMode.KeepAnchor)
    text = cursor.selectedText()
    assert moving.move_down(cursor)
    assert (_ids(page), cursor.selectedText()) == ("cab", text)


def test_a_move_is_one_step() -> None:
    page = _page(A, TABLE, C)
    moving.move_down(_at(page, "a"))
    assert _ids(page) == "tac"
    page.undo()
    assert read(page).blocks == (A, TABLE, C)
    page.redo()
    assert _ids(page) == "tac"


def test_a_table_moves_whole_and_the_caret_stays_in_its_cell() -> None:
    page = _page(A, B, TABLE, C)
    cursor = _at(page, "t", 2, 3)
    assert cursor.selectedText() == "2"
    assert moving.move_up(cursor)
    assert read(page).blocks == (A, TABLE, B, C)
    assert cursor.selectedText() == "2"
    assert moving.move_up(cursor)
    assert read(page).blocks == (TABLE, A, B, C)
    assert formatting.is_whole(page)


def test_words_behind_a_table_change_places_with_it() -> None:
    page = _page(TABLE)
    cursor = QTextCursor(page.lastBlock().previous())  # the gap that Qt keeps there
    cursor.insertText("сөз")
    formatting.mend(page)
    word = read(page).blocks[1]
    assert moving.move_up(cursor)
    assert read(page).blocks == (word, TABLE)
    assert moving.move_down(cursor)
    assert read(page).blocks == (TABLE, word)


def test_a_picture_and_a_heading_keep_what_they_hold() -> None:
    image, heading = Image("i", None, "a.png", "alt", "сурет", "фото"), Heading("h", "ru", "Бөлім", (), 4)
    page = _page(image, heading)
    assert moving.move_down(_at(page, "i", 2))
    assert read(page).blocks == (heading, image)


def test_neither_a_field_nor_the_notice_moves() -> None:
    page = _page(A)
    for position in (0, page.characterCount() - 1):
        cursor = QTextCursor(page)
        cursor.setPosition(position)
        assert not moving.move_up(cursor)
        assert not moving.move_down(cursor)
    cursor.select(QTextCursor.SelectionType.Document)
    assert moving.selected_items(cursor) == []
    assert not page.isUndoAvailable()


@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
@given(documents(5), st.lists(st.tuples(st.floats(0, 1), st.floats(0, 1), st.integers(-1, 5)), min_size=1, max_size=6))
def test_any_moves_keep_every_block_and_are_undone_one_by_one(
    document: Document, moves: list[tuple[float, float, int]]
) -> None:
    page = build(document)
    seen = [read(page)]
    for share, length, target in moves:
        cursor = QTextCursor(page)
        last = page.characterCount() - 1
        cursor.setPosition(int(share * last))
        cursor.setPosition(int(min(1.0, share + length * 0.4) * last), QTextCursor.MoveMode.KeepAnchor)
        chosen = moving.selected_items(cursor)
        if not chosen:
            continue
        first_id = chosen[0].id
        expected = [block.id for block in read(page).blocks if block.id not in {item.id for item in chosen}]
        whole = _items(page)
        behind = whole[min(target, len(whole) - 1)] if target >= 0 else None
        text = cursor.selectedText()
        behind_id = behind.id if behind is not None else ""
        if not moving.move(cursor, chosen, behind):
            assert read(page) == seen[-1]
            continue
        assert not formatting.mend(page)
        now = read(page)
        assert formatting.is_whole(page)
        assert {block.id: block for block in now.blocks} == {block.id: block for block in document.blocks}
        rest = [block.id for block in now.blocks if block.id in expected]
        assert rest == expected
        ids = [block.id for block in now.blocks]
        first = ids.index(first_id)
        assert (ids[first - 1] if first else "") == behind_id
        if all(item.table is None for item in chosen):  # gaps stay, and a table is selected in several ways
            assert cursor.selectedText().strip("\u2029") == text.strip("\u2029")
        seen.append(now)
    for number in range(len(seen) - 1, 0, -1):
        assert read(page) == seen[number]
        page.undo()
    assert read(page) == document
    assert not page.isUndoAvailable()


def _items(page: QTextDocument) -> list[moving.Item]:
    ids = {block.id for block in read(page).blocks}
    found = []
    for item in items(page):
        table = item if isinstance(item, QTextTable) else None
        block = page.findBlock(item.firstPosition()) if isinstance(item, QTextTable) else item
        if (table.format().stringProperty(Property.ID) if table is not None else id_of(block)) in ids:
            made = moving.item_of(block)
            assert made is not None
            found.append(made)
    return found
