"""The list of articles and its filter, also where the list is longer than what was read of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QListView, QPushButton, QStackedWidget
from pytestqt.qtbot import QtBot

from editor.desktop.article import article_list, library
from editor.desktop.article.library import Library
from editor.desktop.widgets.empty_state import EmptyState
from tests.desktop.article.house import DRAFT, House, open_newsroom, shown


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    with shown(open_newsroom(tmp_path), qtbot) as made:
        yield made


def _shown(house: House) -> QListView | EmptyState:
    stack = house.panel.library.findChild(QStackedWidget)
    assert stack is not None
    widget = stack.currentWidget()
    assert isinstance(widget, (QListView, EmptyState))
    return widget


def _listed(house: House, qtbot: QtBot, number: int) -> Library:
    for headline in range(number):
        house.draft(replace(DRAFT, headline=f"Тақырып {headline}"))
    house.panel.library.reload()
    qtbot.waitUntil(lambda: house.panel.library.view.model().rowCount() > 0 and house.idle())
    return house.panel.library


def test_a_filter_that_nothing_passes_says_so_and_can_be_cleared_there(house: House, qtbot: QtBot) -> None:
    listed = _listed(house, qtbot, 2)
    listed.box.setText("жоқ сөз")
    empty = _shown(house)
    assert isinstance(empty, EmptyState)
    (clear,) = empty.findChildren(QPushButton)
    clear.click()
    assert listed.box.text() == ""
    assert _shown(house) is listed.view
    assert listed.view.model().rowCount() == 2


def test_an_article_that_is_written_meanwhile_brings_the_list_back(house: House, qtbot: QtBot) -> None:
    listed = _listed(house, qtbot, 1)
    listed.box.setText("жаңа")
    assert _shown(house) is not listed.view
    house.draft(replace(DRAFT, headline="Жаңа көпір"))
    listed.reload()
    qtbot.waitUntil(lambda: _shown(house) is listed.view)
    assert listed.view.model().rowCount() == 1


def test_an_old_article_is_found_beyond_what_was_read(
    house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (article_list, library):
        monkeypatch.setattr(module, "PAGE", 3)
    listed = _listed(house, qtbot, 8)
    listed.box.setText("Тақырып 0")
    qtbot.waitUntil(lambda: _shown(house) is listed.view and listed.view.model().rowCount() == 1)
    listed.box.setText("мұндай жоқ")
    qtbot.waitUntil(lambda: isinstance(_shown(house), EmptyState))


def test_a_newsroom_without_articles_offers_to_write_one(house: House, qtbot: QtBot) -> None:
    house.panel.library.reload()
    qtbot.waitUntil(lambda: isinstance(_shown(house), EmptyState))
    empty = _shown(house)
    assert len(empty.findChildren(QPushButton)) == 2


def test_a_narrow_row_leaves_the_author_out_before_it_cuts_the_language(house: House) -> None:
    metrics = house.panel.library.view.fontMetrics()
    said = {article_list._shortened("KK", "Айгүл Сапарова", metrics, room) for room in range(10, 300)}
    assert {"", "KK", "KK · Айгүл Сапарова"} <= said
    assert not said & {"…", "K…", "KK…", "KK ·…", "KK · …"}
