"""A long article comes onto the page in two turns; the one that was asked for last is the one that is there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from editor.articles.document import Document, Paragraph
from editor.articles.offsets import Place
from editor.desktop.article.laying_out import LONG
from tests.desktop.article.conftest import type_text
from tests.desktop.article.house import DRAFT, House, open_newsroom, shown

_WORDS = "Бүгін Астанада кітапхана ашылды. "
_LONG = Document(
    headline="Ұзақ мақала",
    blocks=tuple(Paragraph(f"p{number}", content=_WORDS * 20) for number in range(LONG // len(_WORDS) // 20 + 2)),
)


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
