"""A few typed signs become what they mean, and the first undo gives the signs back."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeySequence
from pytestqt.qtbot import QtBot

from editor.articles.document import (
    Block,
    Cell,
    Document,
    Heading,
    ListItem,
    Mark,
    Paragraph,
    Quote,
    Rule,
    Table,
    TextBlock,
)
from editor.articles.offsets import Place
from editor.desktop.article.page import Page
from tests.desktop.article.conftest import type_text
from tests.strategies import documents


def _show(page: Page, *blocks: Block, block: str = "p", offset: int = 0) -> None:
    page.show_article(Document(headline="Т", lead="Л", blocks=blocks))
    assert page.select_place(Place("body", block, offset, offset))


def _undo(page: Page, qtbot: QtBot) -> None:
    qtbot.keySequence(page, QKeySequence.StandardKey.Undo)


@pytest.mark.parametrize(
    ("signs", "made"),
    [
        ("## ", Heading("p", None, "Неге", level=2)),
        ("### ", Heading("p", None, "Неге", level=3)),
        ("#### ", Heading("p", None, "Неге", level=4)),
        ("> ", Quote("p", None, "Неге")),
        ("- ", ListItem("p", None, "Неге")),
        ("* ", ListItem("p", None, "Неге")),
        ("1. ", ListItem("p", None, "Неге", ordered=True)),
        ("3. ", ListItem("p", None, "Неге", ordered=True, start=3)),
        ("12. ", ListItem("p", None, "Неге", ordered=True, start=12)),
    ],
)
def test_signs_before_a_paragraph_make_it_another_kind(page: Page, qtbot: QtBot, signs: str, made: Block) -> None:
    _show(page, Paragraph("p", None, "Неге"))
    type_text(page, signs)
    assert page.article().blocks == (made,)
    _undo(page, qtbot)
    assert page.article().blocks == (Paragraph("p", None, signs + "Неге"),)
    type_text(page, "x")
    assert page.article().text == signs + "xНеге"  # the caret is where it was


def test_a_number_that_the_list_above_goes_on_with_is_not_said_again(page: Page) -> None:
    _show(page, ListItem("a", None, "бір", ordered=True), Paragraph("p", None, "Неге"))
    type_text(page, "2. ")
    assert page.article().blocks[1] == ListItem("p", None, "Неге", ordered=True)


def test_a_year_before_a_sentence_begins_no_list(page: Page) -> None:
    _show(page, Paragraph("p", None, "Неге"))
    type_text(page, "2026. ")
    assert page.article().blocks == (Paragraph("p", None, "2026. Неге"),)


def test_the_first_paragraph_of_an_empty_article_takes_them_too(page: Page) -> None:
    page.show_article(Document())
    page.moveCursor(page.textCursor().MoveOperation.End)
    type_text(page, "## Бөлім")
    (block,) = page.article().blocks
    assert (block.type, block.text) == ("heading", "Бөлім")


def test_three_hyphens_are_a_line_and_enter_after_them_adds_nothing(page: Page, qtbot: QtBot) -> None:
    _show(page, Paragraph("p", None, ""))
    type_text(page, "---")
    assert page.article().blocks[0] == Rule("p")
    qtbot.keyClick(page, Qt.Key.Key_Return)
    type_text(page, "әрі")
    assert [(block.type, block.text) for block in page.article().blocks] == [("rule", ""), ("paragraph", "әрі")]


def test_the_hyphens_come_back(page: Page, qtbot: QtBot) -> None:
    _show(page, Paragraph("p", None, ""))
    type_text(page, "---")
    _undo(page, qtbot)
    assert page.article().blocks == (Paragraph("p", None, "---"),)
    qtbot.keyClick(page, Qt.Key.Key_Return)
    type_text(page, "x")
    assert page.article().text == "---\nx"


@pytest.mark.parametrize(
    ("typed", "text", "marks"),
    [
        ("бір **екі үш**", "бір екі үш", (Mark(4, 10, "bold"),)),
        ("бір *екі*", "бір екі", (Mark(4, 7, "italic"),)),
        ("😀 *екі*", "😀 екі", (Mark(2, 5, "italic"),)),
        ("[сайт](qala.kz)", "сайт", (Mark(0, 4, "link", "https://qala.kz"),)),
        ("(*a*)", "(a)", (Mark(1, 2, "italic"),)),
        ("**a** b", "a b", (Mark(0, 1, "bold"),)),
        ("*a* b *c*", "a b c", (Mark(0, 1, "italic"), Mark(4, 5, "italic"))),
        ("[a](http://b.kz/c) d", "a d", (Mark(0, 1, "link", "http://b.kz/c"),)),
    ],
)
def test_signs_around_words_mark_them(page: Page, typed: str, text: str, marks: tuple[Mark, ...]) -> None:
    _show(page, Paragraph("p", None, ""))
    type_text(page, typed)
    assert page.article().blocks == (Paragraph("p", None, text, marks),)


@pytest.mark.parametrize("typed", ["**екі**", "*екі*", "[сайт](https://qala.kz)"])
def test_the_signs_around_words_come_back(page: Page, qtbot: QtBot, typed: str) -> None:
    _show(page, Paragraph("p", None, "бір  үш"), offset=4)
    type_text(page, typed)
    assert page.article().blocks != (Paragraph("p", None, f"бір {typed} үш"),)
    _undo(page, qtbot)
    assert page.article().blocks == (Paragraph("p", None, f"бір {typed} үш"),)
    type_text(page, "!")
    assert page.article().text == f"бір {typed}! үш"


@pytest.mark.parametrize(
    "typed",
    [
        "2*3*4",
        "a * b * c",
        "* *",
        "****",
        "** a **",
        "[a](b)",
        "[a](javascript:alert.x)",
        "f(x)",
        "a - b",
        "1.5 м",
        "[ ](a.kz)",
    ],
)
def test_what_only_resembles_them_stays_as_it_was_typed(page: Page, typed: str) -> None:
    _show(page, Paragraph("p", None, "x "), offset=2)
    type_text(page, typed)
    assert page.article().blocks == (Paragraph("p", None, f"x {typed}"),)


@pytest.mark.parametrize("field", ["headline", "lead"])
def test_a_field_keeps_every_sign(page: Page, field: str) -> None:
    page.show_article(Document())
    assert page.select_place(Place(field, None, 0, 0))
    typed = "## - **a** *b* [c](d.kz)"
    type_text(page, typed)
    assert getattr(page.article(), field) == typed
    assert page.article().blocks == ()


def test_a_cell_is_never_a_heading_a_list_or_a_line(page: Page) -> None:
    _show(page, Table("t", None, ((Cell(""), Cell("")),)), block="t")
    type_text(page, "## - ---")
    (table,) = page.article().blocks
    assert isinstance(table, Table)
    assert table.rows[0][0].content == "## - ---"


def test_a_heading_takes_no_signs_for_a_list(page: Page) -> None:
    _show(page, Heading("p", None, ""))
    type_text(page, "- a")
    assert page.article().blocks == (Heading("p", None, "- a"),)


def test_switched_off_every_sign_stays(page: Page) -> None:
    page.typing_shortcuts = lambda: False
    _show(page, Paragraph("p", None, ""))
    type_text(page, "## **a** ---")
    assert page.article().blocks == (Paragraph("p", None, "## **a** ---"),)


def test_signs_from_an_input_method_count_as_well(page: Page) -> None:
    _show(page, Paragraph("p", None, ""))
    for text in ("**a*", "*"):
        event = QInputMethodEvent()
        event.setCommitString(text)
        page.inputMethodEvent(event)
    assert page.article().blocks == (Paragraph("p", None, "a", (Mark(0, 1, "bold"),)),)


_SIGNS = st.lists(
    st.sampled_from(("## ", "> ", "- ", "1. ", "---", "**", "*", "[", "](a.kz)", "сөз", " ", "😀")), max_size=9
)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(documents(3), _SIGNS, st.floats(0, 1))
def test_whatever_is_typed_is_undone_to_the_beginning_and_done_again(
    page: Page, document: Document, signs: list[str], share: float
) -> None:
    page.show_article(document)
    cursor = page.textCursor()
    cursor.setPosition(int(share * (page.document().characterCount() - 1)))
    page.setTextCursor(cursor)
    type_text(page, "".join(signs))
    after = page.article()
    while page.document().isUndoAvailable():
        page.undo()
    assert page.article() == document
    while page.document().isRedoAvailable():
        page.redo()
    assert page.article() == after


def test_words_keep_their_own_marks_within_a_link(page: Page) -> None:
    _show(page, Paragraph("p", None, "[ab](c.kz", (Mark(2, 3, "bold"),)), offset=9)
    type_text(page, ")")
    (block,) = page.article().blocks
    assert isinstance(block, TextBlock)
    assert block.marks == (Mark(0, 2, "link", "https://c.kz"), Mark(1, 2, "bold"))
