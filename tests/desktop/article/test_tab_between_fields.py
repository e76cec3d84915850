"""Tab goes through the fields into the text and back, and leaves the page only from its ends."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from editor.articles.document import Block, Cell, Dateline, Document, ListItem, Paragraph, Table
from editor.desktop.article.page import Page
from editor.desktop.article.properties import BYLINE, DATELINE, HEADLINE, LEAD, kind_of
from tests.desktop.article.conftest import type_text

FIRST = Paragraph("a", None, "Бірінші абзац")


@pytest.fixture
def form(qtbot: QtBot, page: Page) -> Iterator[QLineEdit]:
    """A page with a field of the window before and after it; the one after it."""
    window = QWidget()
    column = QVBoxLayout(window)
    before, after = QLineEdit(), QLineEdit()
    for widget in (before, page, after):
        column.addWidget(widget)
    qtbot.addWidget(window)
    window.show()
    page.setFocus()
    yield after
    page.setParent(None)  # it is another fixture's


def _open(page: Page, *blocks: Block) -> None:
    page.setReadOnly(False)
    page.show_article(Document(headline="Тақырып", lead="Лид", dateline=Dateline("Семей"), blocks=blocks))
    cursor = page.textCursor()
    cursor.setPosition(0)
    page.setTextCursor(cursor)


def test_tab_goes_to_the_end_of_the_next_field_and_into_the_text(form: QLineEdit, page: Page, qtbot: QtBot) -> None:
    _open(page, FIRST)
    seen = []
    for _ in range(4):
        qtbot.keyClick(page, Qt.Key.Key_Tab)
        cursor = page.textCursor()
        seen.append((kind_of(cursor.block()), cursor.positionInBlock()))
    assert [kind for kind, _ in seen] == [LEAD, BYLINE, DATELINE, "paragraph"]
    assert seen[0][1] == len("Лид")
    assert seen[-1][1] == 0
    assert page.hasFocus()


def test_what_is_typed_after_tab_stands_in_that_field(form: QLineEdit, page: Page, qtbot: QtBot) -> None:
    _open(page, FIRST)
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    type_text(page, " жаңа")
    page.undo()
    assert page.article().lead == "Лид"
    page.redo()
    assert (page.article().headline, page.article().lead) == ("Тақырып", "Лид жаңа")


def test_shift_tab_goes_the_same_way_back_and_then_out(form: QLineEdit, page: Page, qtbot: QtBot) -> None:
    _open(page, FIRST)
    for _ in range(4):
        qtbot.keyClick(page, Qt.Key.Key_Tab)
    seen = []
    for _ in range(4):
        qtbot.keyClick(page, Qt.Key.Key_Backtab)
        seen.append(kind_of(page.textCursor().block()))
    assert seen == [DATELINE, BYLINE, LEAD, HEADLINE]
    qtbot.keyClick(page, Qt.Key.Key_Backtab)
    assert not page.hasFocus()


def test_tab_in_the_text_leaves_the_page(form: QLineEdit, page: Page, qtbot: QtBot) -> None:
    _open(page, FIRST)
    for _ in range(5):
        qtbot.keyClick(page, Qt.Key.Key_Tab)
    assert form.hasFocus()
    assert page.article().blocks == (FIRST,)


def test_tab_leaves_a_page_that_is_only_read(form: QLineEdit, page: Page, qtbot: QtBot) -> None:
    _open(page, FIRST)
    page.setReadOnly(True)
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    assert form.hasFocus()


def test_shift_tab_in_the_first_item_of_a_list_moves_the_item(form: QLineEdit, page: Page, qtbot: QtBot) -> None:
    _open(page, ListItem("i", None, "бір", depth=1))
    for key in (*[Qt.Key.Key_Tab] * 4, Qt.Key.Key_Backtab):
        qtbot.keyClick(page, key)
    (item,) = page.article().blocks
    assert isinstance(item, ListItem)
    assert item.depth == 0


def test_tab_reaches_a_table_that_begins_the_text(form: QLineEdit, page: Page, qtbot: QtBot) -> None:
    _open(page, Table("t", None, ((Cell("Қала"), Cell("Саны")),)))
    for _ in range(4):
        qtbot.keyClick(page, Qt.Key.Key_Tab)
    assert page.hasFocus()
    type_text(page, "!")
    (table,) = page.article().blocks
    assert isinstance(table, Table)
    assert table.rows[0][0].content == "!Қала"


def test_tab_in_a_window_that_has_nothing_else_types_nothing(page: Page, qtbot: QtBot) -> None:
    page.setReadOnly(False)
    for blocks in ((), (FIRST,)):
        page.show_article(Document(blocks=blocks))
        before = page.article()
        cursor = page.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.End)
        page.setTextCursor(cursor)
        qtbot.keyClick(page, Qt.Key.Key_Tab)
        assert page.article() == before
        assert not page.document().isUndoAvailable()
