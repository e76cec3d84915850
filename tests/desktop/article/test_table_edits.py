"""Tables on the page: rows, columns, merged cells, header and Tab, each one step that undo takes back whole."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from editor.articles import tables
from editor.articles.document import Block, Cell, Document, Image, Paragraph, Rule, Table
from editor.articles.offsets import Place
from editor.desktop.article import objects, table_edits
from editor.desktop.article.formatting import is_whole, mend
from editor.desktop.article.page import Page
from editor.desktop.article.places import range_of, table_with_id
from editor.desktop.article.properties import kind_of
from editor.desktop.article.text_document import build, read
from tests.strategies import documents

SHAPES: list[table_edits.Change] = [
    table_edits.row_above,
    table_edits.row_below,
    table_edits.column_left,
    table_edits.column_right,
    table_edits.without_rows,
    table_edits.without_columns,
    table_edits.merged,
    table_edits.parted,
    table_edits.header_turned,
]
TABLE = Table("t", rows=((Cell("а"), Cell("ә")), (Cell("б"), Cell("в"))), header_rows=1)
AROUND = Document(blocks=(Paragraph("p", content="алдында"), TABLE, Paragraph("q", content="кейін")))


def _in_cell(page: Page, row: int, column: int) -> None:
    table = table_with_id(page.document(), "t")
    assert table is not None
    cursor = page.textCursor()
    cursor.setPosition(table.cellAt(row, column).firstPosition())
    page.setTextCursor(cursor)


def _select(page: Page, start: tuple[int, int], end: tuple[int, int]) -> None:
    _in_cell(page, *start)
    table = table_with_id(page.document(), "t")
    assert table is not None
    cursor = page.textCursor()
    cursor.setPosition(table.cellAt(*end).lastPosition(), QTextCursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)


def _table(page: Page) -> Table:
    made = page.article().block("t")
    assert isinstance(made, Table)
    return made


def _change(page: Page, shape: table_edits.Change) -> None:
    with page.editing() as cursor:
        assert table_edits.change(cursor, shape)


@pytest.mark.usefixtures("qapp")
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(documents().filter(lambda document: any(isinstance(b, Table) for b in document.blocks)), st.data())
def test_whatever_is_done_to_a_table_the_page_says_what_the_model_says_and_undo_is_exact(
    document: Document, data: st.DataObject
) -> None:
    page = build(document)
    number = data.draw(st.sampled_from([n for n, b in enumerate(document.blocks) if isinstance(b, Table)]))
    before = document.blocks[number]
    assert isinstance(before, Table)
    place = data.draw(st.sampled_from(sorted(tables.spans(before))))
    shape = data.draw(st.sampled_from(SHAPES))
    table = table_with_id(page, before.id)
    assert table is not None
    cursor = QTextCursor(page)
    cursor.setPosition(table.cellAt(*place).firstPosition())
    area = table_edits.area_of(cursor, table)
    assert table_edits.change(cursor, shape)
    expected, _ = shape(before, area)
    assert read(page).blocks == (*document.blocks[:number], expected, *document.blocks[number + 1 :])
    assert is_whole(page)
    page.undo()
    assert read(page) == document
    page.redo()
    assert read(page).blocks[number] == expected


@pytest.mark.usefixtures("qapp")
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(documents().filter(lambda document: any(isinstance(b, Table) for b in document.blocks)), st.data())
def test_a_table_that_is_taken_out_takes_nothing_with_it(document: Document, data: st.DataObject) -> None:
    page = build(document)
    gone = data.draw(st.sampled_from([b for b in document.blocks if isinstance(b, Table)]))
    table = table_with_id(page, gone.id)
    assert table is not None
    cursor = QTextCursor(page)
    cursor.setPosition(table.firstPosition())
    assert objects.remove(cursor)
    mend(page)
    assert read(page).blocks == tuple(block for block in document.blocks if block.id != gone.id)
    assert is_whole(page)
    page.undo()
    assert read(page) == document


@pytest.mark.usefixtures("qapp")
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(documents(), st.data())
def test_a_block_that_is_put_in_changes_no_other_and_undo_takes_it_back(
    document: Document, data: st.DataObject
) -> None:
    page = build(document)
    made: Block = data.draw(st.sampled_from([tables.new_table(2, 3), Rule("new-rule")]))
    cursor = QTextCursor(page)
    cursor.setPosition(data.draw(st.integers(0, page.characterCount() - 1)))
    objects.put(cursor, [made])
    mend(page)
    after = read(page)
    kept = [block for block in after.blocks if block.id in {old.id for old in document.blocks}]
    emptied = [old for old in document.blocks if old.id not in {block.id for block in kept}]
    assert made in after.blocks
    assert all(isinstance(old, Paragraph) and not old.content for old in emptied)
    assert kept == [old for old in document.blocks if old not in emptied]
    assert (after.headline, after.lead, after.notice) == (document.headline, document.lead, document.notice)
    page.undo()
    assert read(page) == document


@pytest.mark.usefixtures("qapp")
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(documents(3), st.data())
def test_undo_to_the_beginning_is_the_beginning_whatever_was_put_in_changed_and_taken_out(
    document: Document, data: st.DataObject
) -> None:
    page = build(document)
    for _ in range(data.draw(st.integers(1, 5))):
        cursor = QTextCursor(page)
        cursor.setPosition(data.draw(st.integers(0, page.characterCount() - 1)))
        act = data.draw(st.sampled_from(["put", "shape", "remove", "beside", "tab"]))
        if act == "put":
            objects.put(cursor, [data.draw(st.sampled_from([tables.new_table(2, 2), Rule(), Image(source="a.jpg")]))])
        elif act == "shape":
            table_edits.change(cursor, data.draw(st.sampled_from(SHAPES)))
        elif act == "remove":
            objects.remove(cursor)
        elif act == "tab":
            table_edits.tab(cursor, 1)
        elif kind_of(cursor.block()) == "image":
            objects.set_values(cursor.block(), {"alt": "көпір"})
        mend(page)
        assert is_whole(page)
    while page.isUndoAvailable():
        page.undo()
    assert read(page) == document


def test_tab_goes_from_cell_to_cell_and_adds_a_row_at_the_end(page: Page, qtbot: QtBot) -> None:
    page.show_article(AROUND)
    _in_cell(page, 0, 0)
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    assert page.textCursor().selectedText() == "ә"
    for _ in range(3):
        qtbot.keyClick(page, Qt.Key.Key_Tab)
    qtbot.keyClicks(page, "x")
    assert [[cell.content for cell in row] for row in _table(page).rows] == [["а", "ә"], ["б", "в"], ["x", ""]]
    qtbot.keyClick(page, Qt.Key.Key_Backtab)
    assert page.textCursor().selectedText() == "в"
    page.undo()
    page.undo()
    assert page.article() == AROUND


def test_shift_tab_in_the_first_cell_stays_there(page: Page, qtbot: QtBot) -> None:
    page.show_article(AROUND)
    _in_cell(page, 0, 0)
    qtbot.keyClick(page, Qt.Key.Key_Backtab)
    assert table_edits.table_of(page.textCursor()) is not None
    assert page.hasFocus()


def test_tab_skips_the_places_that_a_merged_cell_covers(page: Page, qtbot: QtBot) -> None:
    page.show_article(Document(blocks=(tables.merge(TABLE, tables.Area(0, 0, 0, 1)),)))
    _in_cell(page, 0, 0)
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    assert page.textCursor().selectedText() == "б"


def test_selected_cells_are_merged_and_parted_again(page: Page) -> None:
    page.show_article(AROUND)
    _select(page, (1, 0), (1, 1))
    _change(page, table_edits.merged)
    assert _table(page).rows[1][0] == Cell("б\nв", columns=2)
    _change(page, table_edits.parted)
    assert [cell.content for cell in _table(page).rows[1]] == ["б\nв", ""]
    page.undo()
    page.undo()
    assert page.article() == AROUND


@pytest.mark.parametrize(
    ("shape", "words"),
    [
        (table_edits.without_rows, [["а", "ә"]]),
        (table_edits.without_columns, [["а"], ["б"]]),
    ],
)
def test_what_goes_is_the_row_or_column_of_the_caret(
    page: Page, shape: table_edits.Change, words: list[list[str]]
) -> None:
    page.show_article(AROUND)
    _in_cell(page, 1, 1)
    _change(page, shape)
    assert [[cell.content for cell in row] for row in _table(page).rows] == words


def test_the_last_row_stays(page: Page) -> None:
    page.show_article(AROUND)
    _select(page, (0, 0), (1, 1))
    _change(page, table_edits.without_rows)
    assert len(_table(page).rows) == 1


def test_typing_goes_on_in_the_new_cell(page: Page, qtbot: QtBot) -> None:
    page.show_article(AROUND)
    _in_cell(page, 0, 1)
    _change(page, table_edits.column_right)
    qtbot.keyClicks(page, "new")
    assert [cell.content for cell in _table(page).rows[0]] == ["а", "ә", "new"]


def test_words_of_a_table_with_merged_cells_are_found_where_they_stand(page: Page) -> None:
    page.show_article(Document(blocks=(tables.merge(TABLE, tables.Area(0, 0, 0, 1)),)))
    text = page.article().block("t").text
    for word in ("ә", "б", "в"):
        start = text.index(word)
        found = range_of(page.document(), Place("body", "t", start, start + 1))
        assert found is not None
        assert page.document().characterAt(found[0]) == word


def test_new_objects_go_to_the_start_of_the_body_from_a_field_and_behind_a_table_from_a_cell(page: Page) -> None:
    page.show_article(AROUND)
    page.moveCursor(QTextCursor.MoveOperation.Start)
    with page.editing() as cursor:
        objects.put(cursor, [Rule("first")])
    _in_cell(page, 0, 0)
    with page.editing() as cursor:
        objects.put(cursor, [Rule("behind")])
    assert [block.id for block in page.article().blocks] == ["first", "p", "t", "behind", "q"]


def test_there_is_always_something_to_write_in_below_an_object(page: Page, qtbot: QtBot) -> None:
    page.show_article(Document())
    with page.editing() as cursor:
        objects.put(cursor, [Rule("r")])
    page.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(page, "x")
    assert [block.type for block in page.article().blocks] == ["rule", "paragraph"]


@pytest.fixture
def remove_and_undo(page: Page) -> Callable[[], None]:
    def run() -> None:
        with page.editing() as cursor:
            assert objects.remove(cursor)

    return run


def test_the_only_block_of_the_body_can_be_taken_out(page: Page, remove_and_undo: Callable[[], None]) -> None:
    page.show_article(Document(blocks=(Rule("r"),)))
    page.moveCursor(QTextCursor.MoveOperation.End)
    remove_and_undo()
    assert page.article().blocks == ()
    assert is_whole(page.document())
