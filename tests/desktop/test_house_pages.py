"""The settings' pages of kinds and places: what is typed is saved for the newsroom, or refused in its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.articles.datelines import Place
from editor.articles.kinds import BUILT_IN, Kind, Limit
from editor.changes import Changes
from editor.desktop.settings_pages.dateline_places import PlacesPage
from editor.desktop.settings_pages.kinds import KindsPage
from tests.desktop.article.house import House, open_house, open_newsroom


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    newsroom = open_newsroom(tmp_path)
    made = open_house(newsroom)
    qtbot.addWidget(made.panel)
    qtbot.waitUntil(made.idle)
    yield made
    made.panel.leave()
    made.context.jobs.close()
    newsroom.close()


def _kinds(house: House, qtbot: QtBot) -> KindsPage:
    page = KindsPage(house.context)
    qtbot.addWidget(page)
    qtbot.waitUntil(house.idle)
    return page


def _choose(page: KindsPage, key: str) -> None:
    page.choice.setCurrentIndex(page.choice.findData(key))
    page.choice.activated.emit(page.choice.currentIndex())


def test_a_kind_is_changed_and_taken_back_to_what_it_was(house: House, qtbot: QtBot) -> None:
    page = _kinds(house, qtbot)
    _choose(page, "brief")
    assert not page.remove.isEnabled()
    page.limits["body"].setText("10-80")
    page.required["sources"].setChecked(True)
    page.save.click()
    qtbot.waitUntil(house.idle)
    saved = house.newsroom.house.kinds()["brief"]
    assert saved.body == Limit(10, 80, "words")
    assert "sources" in saved.required
    assert page.choice.currentData() == "brief"
    page.remove.click()
    qtbot.waitUntil(house.idle)
    assert house.newsroom.house.kinds()["brief"] == BUILT_IN["brief"]
    assert page.limits["body"].text() == BUILT_IN["brief"].body.text


def test_a_new_kind_is_added_and_removed(house: House, qtbot: QtBot) -> None:
    page = _kinds(house, qtbot)
    _choose(page, "")
    page.key.setText("review")
    for field, name in zip(page.names.values(), ("Шолу", "Обзор", "Review"), strict=True):
        field.setText(name)
    page.save.click()
    qtbot.waitUntil(house.idle)
    assert house.newsroom.house.kinds()["review"].names == {"kk": "Шолу", "ru": "Обзор", "en": "Review"}
    assert page.choice.currentData() == "review"
    page.remove.click()
    qtbot.waitUntil(house.idle)
    assert "review" not in house.newsroom.house.kinds()


@pytest.mark.parametrize(("key", "length"), [("brief", "10-20"), ("Жаңа", "10-20"), ("review", "long")])
def test_a_kind_that_cannot_be_used_is_refused_in_its_place(house: House, qtbot: QtBot, key: str, length: str) -> None:
    page = _kinds(house, qtbot)
    _choose(page, "")
    page.key.setText(key)
    page.limits["body"].setText(length)
    page.save.click()
    qtbot.waitUntil(house.idle)
    assert page.note.text() != ""
    assert page.limits["body"].text() == length
    assert house.newsroom.house.kinds() == dict(BUILT_IN)
    assert house.troubles == []


def _changed_elsewhere(house: House) -> Kind:
    """Another seat's brief; this window has not heard of it yet."""
    theirs = replace(house.newsroom.house.kinds()["brief"], body=Limit(5, 50, "words"))
    house.newsroom.house.save_kind(theirs)
    return theirs


def test_a_kind_that_another_seat_saved_first_is_not_overwritten_unseen(house: House, qtbot: QtBot) -> None:
    page = _kinds(house, qtbot)
    _choose(page, "brief")
    page.limits["body"].setText("10-80")
    theirs = _changed_elsewhere(house)
    page.save.click()
    qtbot.waitUntil(house.idle)
    assert "Somebody else changed this" in page.note.text()
    assert page.limits["body"].text() == "10-80"
    assert house.newsroom.house.kinds()["brief"] == theirs
    page.save.click()
    qtbot.waitUntil(house.idle)
    assert house.newsroom.house.kinds()["brief"].body == Limit(10, 80, "words")
    assert page.note.text() == ""


def test_what_another_seat_saves_leaves_what_is_typed_here_and_is_said(house: House, qtbot: QtBot) -> None:
    page = _kinds(house, qtbot)
    _choose(page, "brief")
    page.limits["body"].setText("10-80")
    theirs = _changed_elsewhere(house)
    house.context.hub.publish(Changes.of(setting=0))
    qtbot.waitUntil(lambda: "Somebody else changed this" in page.note.text())
    assert page.limits["body"].text() == "10-80"
    _choose(page, "brief")
    assert page.limits["body"].text() == theirs.body.text
    assert page.note.text() == ""


def test_what_another_seat_saves_is_shown_where_nothing_is_typed(house: House, qtbot: QtBot) -> None:
    page = _kinds(house, qtbot)
    _choose(page, "brief")
    theirs = _changed_elsewhere(house)
    house.context.hub.publish(Changes.of(setting=0))
    qtbot.waitUntil(lambda: page.limits["body"].text() == theirs.body.text)
    assert page.note.text() == ""


def test_places_are_saved_and_those_of_another_seat_stay(house: House, qtbot: QtBot) -> None:
    page = PlacesPage(house.context)
    qtbot.addWidget(page)
    qtbot.waitUntil(house.idle)
    page.own.setPlainText("Жаңатұрмыс; Жанатурмыс; Zhanaturmys")
    page.usual.setText("Жаңатұрмыс")
    house.newsroom.house.add_place(Place("Бесқала", "Бескала", "Beskala"))
    page.save.click()
    qtbot.waitUntil(house.idle)
    places = house.newsroom.house.places()
    assert {place.kk for place in places.own} == {"Бесқала", "Жаңатұрмыс"}
    assert places.usual == "Жаңатұрмыс"
    page.own.setPlainText("Екі; ат")
    page.save.click()
    qtbot.waitUntil(house.idle)
    assert page.note.text() != ""
    assert house.newsroom.house.places() == places
