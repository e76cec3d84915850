"""Lists on the page: items within items, and numbers that begin again where a list does."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QTextCursor
from pytestqt.qtbot import QtBot

from editor.articles.document import Block, Document, ListItem, Paragraph
from editor.articles.offsets import Place
from editor.desktop.article.lists import number_of
from editor.desktop.article.page import Page
from editor.desktop.article.places import body_blocks
from editor.desktop.article.properties import kind_of
from editor.desktop.article.text_document import build
from editor.documents.list_numbers import ListNumbers


def _item(depth: int, ordered: bool = True, start: int | None = None) -> ListItem:
    return ListItem(ordered=ordered, depth=depth, content="тармақ", start=start)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("blocks", "numbers"),
    [
        ([_item(0), _item(1), _item(1), _item(2), _item(0)], [1, 1, 2, 1, 2]),
        ([_item(0), _item(1), _item(0), _item(1)], [1, 1, 2, 1]),
        ([_item(0), _item(0), Paragraph(content="арасы"), _item(0)], [1, 2, 1]),
        ([_item(0), _item(0, ordered=False), _item(0)], [1, 1]),
        ([_item(0), _item(1, ordered=False), _item(2), _item(2), _item(3), _item(0)], [1, 1, 2, 1, 2]),
        ([_item(0, start=3), _item(1), _item(0), _item(0, start=1), _item(0)], [3, 1, 4, 1, 2]),
        ([_item(0), _item(1, start=0), _item(1), Paragraph(content="арасы"), _item(0, start=2)], [1, 0, 1, 2]),
    ],
    ids=[
        "nested",
        "begins again under each",
        "after a paragraph",
        "after bullets",
        "four levels, mixed",
        "from another number",
        "goes on",
    ],
)
def test_numbers_on_the_page_are_those_that_go_out(blocks: list[Block], numbers: list[int]) -> None:
    page = build(Document(blocks=tuple(blocks)))
    block, last = body_blocks(page)
    shown = []
    for item in blocks:
        if isinstance(item, ListItem) and item.ordered:
            assert kind_of(block) == "list_item"
            shown.append(number_of(block))
        if block == last:
            break
        block = block.next()
    counted = ListNumbers()
    exported = [(item, counted.next(item)) for item in blocks]
    assert shown == numbers
    assert [number for item, number in exported if isinstance(item, ListItem) and item.ordered] == numbers


@pytest.fixture
def in_a_list(page: Page) -> Page:
    """The caret at the head of the first of two items of a list that begins at 3."""
    items = (ListItem("a", None, "үш", ordered=True, start=3), ListItem("b", None, "төрт", ordered=True))
    page.show_article(Document(headline="Т", lead="Л", blocks=items))
    page.select_place(Place("body", "a", 0, 0))
    return page


def _starts(page: Page) -> list[tuple[str, int | None]]:
    return [(block.content, block.start) for block in page.article().blocks if isinstance(block, ListItem)]


def test_enter_goes_on_with_the_list_that_begins_at_another_number(in_a_list: Page, qtbot: QtBot) -> None:
    qtbot.keyClick(in_a_list, Qt.Key.Key_End)
    qtbot.keyClick(in_a_list, Qt.Key.Key_Return)
    assert _starts(in_a_list) == [("үш", 3), ("", None), ("төрт", None)]


def test_enter_before_its_first_item_leaves_the_number_with_the_new_first_one(in_a_list: Page, qtbot: QtBot) -> None:
    qtbot.keyClick(in_a_list, Qt.Key.Key_Return)
    assert _starts(in_a_list) == [("", 3), ("үш", None), ("төрт", None)]


def test_an_item_that_goes_deeper_or_becomes_a_bullet_leaves_its_number_to_the_next(
    in_a_list: Page, qtbot: QtBot
) -> None:
    qtbot.keyClick(in_a_list, Qt.Key.Key_Tab)
    assert _starts(in_a_list) == [("үш", None), ("төрт", 3)]
    qtbot.keySequence(in_a_list, QKeySequence.StandardKey.Undo)
    assert _starts(in_a_list) == [("үш", 3), ("төрт", None)]
    in_a_list.select_place(Place("body", "a", 0, 0))
    in_a_list.set_kind("list_item", ordered=False)
    assert _starts(in_a_list) == [("үш", None), ("төрт", 3)]


@pytest.fixture
def after_a_paragraph(page: Page) -> Page:
    """A paragraph, a list that begins at 3 with items in its second item, another paragraph, and a list from 1."""
    items = [
        ListItem(name, None, text, ordered=True, depth=depth, start=start)
        for name, text, depth, start in (
            ("a", "үш", 0, 3),
            ("b", "төрт", 0, None),
            ("c", "ішкі", 1, None),
            ("d", "бес", 0, None),
        )
    ]
    blocks = (
        Paragraph("p", None, "басы"),
        *items,
        Paragraph("q", None, "арасы"),
        ListItem("e", None, "бір", ordered=True),
    )
    page.show_article(Document(headline="Т", lead="Л", blocks=blocks))
    return page


def _select(page: Page, first: str, start: int, last: str, end: int) -> None:
    """From a place in one block to a place in another."""
    page.select_place(Place("body", last, end, end))
    until = page.textCursor().position()
    page.select_place(Place("body", first, start, start))
    cursor = page.textCursor()
    cursor.setPosition(until, QTextCursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)


@pytest.mark.parametrize(
    ("chosen", "left"),
    [
        (("a", 0, "b", 0), [("төрт", 3), ("ішкі", None), ("бес", None), ("бір", None)]),
        (("p", 4, "a", 2), [("төрт", 3), ("ішкі", None), ("бес", None), ("бір", None)]),
        (("p", 4, "b", 4), [("ішкі", None), ("бес", 3), ("бір", None)]),
        (("p", 4, "c", 4), [("бес", 3), ("бір", None)]),
        (("p", 4, "d", 3), [("бір", None)]),
        (("b", 0, "d", 0), [("үш", 3), ("бес", None), ("бір", None)]),
        (("a", 0, "q", 0), [("бір", None)]),
    ],
    ids=["first", "with what stands before", "two", "three", "all", "others", "all of it"],
)
def test_a_list_that_loses_its_first_items_goes_on_beginning_at_its_number(
    after_a_paragraph: Page, qtbot: QtBot, chosen: tuple[str, int, str, int], left: list[tuple[str, int | None]]
) -> None:
    before = _starts(after_a_paragraph)
    _select(after_a_paragraph, *chosen)
    qtbot.keyClick(after_a_paragraph, Qt.Key.Key_Delete)
    assert [pair for pair in _starts(after_a_paragraph) if pair[0]] == left
    qtbot.keySequence(after_a_paragraph, QKeySequence.StandardKey.Undo)
    assert _starts(after_a_paragraph) == before


def test_an_item_that_becomes_a_paragraph_leaves_its_number_to_the_next(in_a_list: Page, qtbot: QtBot) -> None:
    qtbot.keyClick(in_a_list, Qt.Key.Key_Backspace)
    assert _starts(in_a_list) == [("төрт", 3)]
    qtbot.keySequence(in_a_list, QKeySequence.StandardKey.Undo)
    assert _starts(in_a_list) == [("үш", 3), ("төрт", None)]


def test_an_empty_first_item_that_is_joined_with_the_next_leaves_it_the_number(in_a_list: Page, qtbot: QtBot) -> None:
    qtbot.keyClick(in_a_list, Qt.Key.Key_Return)  # an empty one above
    in_a_list.moveCursor(QTextCursor.MoveOperation.PreviousBlock)
    qtbot.keyClick(in_a_list, Qt.Key.Key_Delete)
    assert _starts(in_a_list) == [("үш", 3), ("төрт", None)]


def test_enter_in_an_empty_first_item_ends_it_and_the_next_has_the_number(in_a_list: Page, qtbot: QtBot) -> None:
    qtbot.keyClick(in_a_list, Qt.Key.Key_Return)
    in_a_list.moveCursor(QTextCursor.MoveOperation.PreviousBlock)
    qtbot.keyClick(in_a_list, Qt.Key.Key_Return)
    assert _starts(in_a_list) == [("үш", 3), ("төрт", None)]
