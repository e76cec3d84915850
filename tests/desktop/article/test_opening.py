"""A long article is made between the events of the window, before it comes onto the page; the last asked for comes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from editor.articles.document import Document, Paragraph
from editor.articles.offsets import Place
from editor.desktop.article import making_ahead
from editor.desktop.article.laying_out import LONG
from tests.desktop.article.conftest import type_text
from tests.desktop.article.house import DRAFT, House, open_newsroom, shown

_WORDS = "Бүгін Астанада кітапхана ашылды. "
_LONG = Document(
    headline="Ұзақ мақала",
    blocks=tuple(Paragraph(f"p{number}", content=_WORDS * 20) for number in range(LONG // len(_WORDS) // 20 + 2)),
)


def _make(house: House, document: Document) -> int:
    """The article is on its way to the page, and begun."""
    number = house.draft(document)
    house.panel.opening._loaded(house.stored(number), None)
    house.panel.page.making_ahead._go_on()
    assert house.panel.page.making_ahead.is_busy
    return number


@pytest.fixture(autouse=True)
def smallest_slices(monkeypatch: pytest.MonkeyPatch) -> None:
    """A block at a turn: what comes in between has room, however quick the machine."""
    monkeypatch.setattr(making_ahead, "_SLICE_S", -1)


@pytest.fixture
def house(tmp_path: Path, qtbot: QtBot) -> Iterator[House]:
    with shown(open_newsroom(tmp_path), qtbot) as made:
        yield made


def test_a_long_article_is_opened_at_the_place_that_was_asked_for(house: House, qtbot: QtBot) -> None:
    number, place = house.draft(_LONG), Place("body", "p3", 0, 5)
    house.panel.open_article(number, place)
    qtbot.waitUntil(lambda: house.panel.session.article_id == number and house.idle())
    assert house.panel.page.article() == _LONG
    assert house.panel.page.textCursor().selectedText() == "Бүгін"


def test_a_shorter_one_that_is_asked_for_meanwhile_stays(house: House, qtbot: QtBot) -> None:
    long, short = house.draft(_LONG), house.draft()
    house.panel.opening._loaded(house.stored(long), None)
    assert not house.panel.session.is_open
    house.panel.opening._loaded(house.stored(short), None)
    assert house.panel.session.article_id == short
    QCoreApplication.processEvents()
    QCoreApplication.processEvents()
    assert house.panel.session.article_id == short
    assert house.panel.page.article() == DRAFT


def test_a_key_that_comes_in_between_is_saved_with_the_article_that_it_was_typed_into(
    house: House, qtbot: QtBot
) -> None:
    long, short = house.draft(_LONG), house.draft()
    house.panel.open_article(short)
    qtbot.waitUntil(house.panel.is_writing)
    house.panel.opening._loaded(house.stored(long), None)
    house.panel.page.moveCursor(QTextCursor.MoveOperation.Start)
    type_text(house.panel.page, "ә")
    qtbot.waitUntil(lambda: house.panel.session.article_id == long and house.idle())
    assert house.stored(short).document.headline == f"ә{DRAFT.headline}"


def test_nothing_of_an_article_is_on_the_page_before_it_is_made(house: House, qtbot: QtBot) -> None:
    short = house.draft()
    house.panel.open_article(short)
    qtbot.waitUntil(house.panel.is_writing)
    before = house.panel.page.document()
    long = _make(house, _LONG)
    turns = 0
    while house.panel.session.article_id == short:
        assert house.panel.page.document() == before
        assert house.panel.page.article() == DRAFT
        QCoreApplication.processEvents()
        turns += 1
    assert turns >= len(_LONG.blocks)
    assert house.panel.session.article_id == long
    assert house.panel.page.article() == _LONG
    assert not house.panel.page.document().isUndoAvailable()


def test_a_third_article_that_is_opened_while_the_second_is_made_is_the_only_one_that_comes(
    house: House, qtbot: QtBot
) -> None:
    opened: list[int] = []
    house.panel.session.opened.connect(lambda: opened.append(house.panel.session.article_id))
    _make(house, _LONG)
    third = house.draft(replace(_LONG, headline="Үшінші мақала"))
    house.panel.open_article(third)
    assert not house.panel.page.making_ahead.is_busy
    qtbot.waitUntil(lambda: house.panel.session.article_id == third and house.idle())
    assert opened == [third]
    assert house.panel.page.article() == replace(_LONG, headline="Үшінші мақала")


def test_going_on_with_the_article_on_the_page_ends_the_making_of_another(house: House, qtbot: QtBot) -> None:
    short = house.draft()
    house.panel.open_article(short)
    qtbot.waitUntil(house.panel.is_writing)
    _make(house, _LONG)
    house.panel.open_article(short)
    assert not house.panel.page.making_ahead.is_busy
    house.panel.new_article()
    assert house.panel.session.is_new


def test_a_new_article_ends_the_making_of_another(house: House, qtbot: QtBot) -> None:
    _make(house, _LONG)
    house.panel.new_article()
    assert not house.panel.page.making_ahead.is_busy
    assert house.panel.session.is_new


def test_what_another_seat_saves_while_it_is_made_is_what_comes(house: House, qtbot: QtBot) -> None:
    number = _make(house, _LONG)
    newer = replace(_LONG, headline="Жаңа тақырып")
    saved = house.newsroom.articles.save(number, 1, newer, author="Болат", reason="edited")
    house.context.hub.publish(saved.changes)
    qtbot.waitUntil(lambda: house.panel.session.article_id == number and house.idle())
    assert house.panel.session.base_revision == 2
    assert house.panel.page.article() == newer


def test_a_window_that_is_closed_while_an_article_is_made_keeps_what_was_typed(house: House, qtbot: QtBot) -> None:
    short = house.draft()
    house.panel.open_article(short)
    qtbot.waitUntil(house.panel.is_writing)
    _make(house, _LONG)
    house.panel.page.moveCursor(QTextCursor.MoveOperation.Start)
    type_text(house.panel.page, "ә")
    assert house.panel.leave()
    assert not house.panel.page.making_ahead.is_busy
    assert house.stored(short).document.headline == f"ә{DRAFT.headline}"
    assert house.panel.session.article_id == short


def test_whoever_asks_for_a_half_made_article_gets_all_of_it(house: House, qtbot: QtBot) -> None:
    house.panel.page.making_ahead.begin(_LONG, lambda: pytest.fail("nobody waits for it"))
    house.panel.page.making_ahead._go_on()
    house.panel.page.show_article(_LONG)
    assert house.panel.page.article() == _LONG
    assert not house.panel.page.making_ahead.is_busy
