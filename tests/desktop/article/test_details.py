"""The details beside the page: each field is kept when it is left, refused in its place, and overwrites nobody."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.articles.datelines import Place
from editor.articles.document import Dateline, Document
from editor.articles.kinds import BUILT_IN
from tests.desktop.article.conftest import type_text
from tests.desktop.article.house import DRAFT, House, open_newsroom, shown


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    newsroom = open_newsroom(tmp_path)
    with shown(newsroom, qtbot) as made:
        yield made


def _open(house: House, qtbot: QtBot, document: Document = DRAFT) -> int:
    article = house.draft(document)
    house.panel.open_article(article)
    qtbot.waitUntil(lambda: house.panel.session.article_id == article)
    house.panel.side.open("details")
    qtbot.waitUntil(house.idle)
    return article


def _fill(house: House, qtbot: QtBot, name: str, text: str) -> None:
    """As by hand: chosen, typed, left by Enter."""
    line = house.panel.details_panel.form.line(name)
    line.setFocus()
    line.selectAll()
    type_text(line, text)
    line.editingFinished.emit()
    qtbot.waitUntil(house.idle)


def _note(house: House, name: str) -> str:
    return house.panel.details_panel.form.fields[name].note.text()


def test_what_stands_beside_the_text_is_kept_when_a_field_is_left(house: House, qtbot: QtBot) -> None:
    article = _open(house, qtbot)
    _fill(house, qtbot, "topics", "көпір, қала, Көпір")
    _fill(house, qtbot, "sources", "әкімдік; тұрғындар")
    _fill(house, qtbot, "desk", "Қала")
    _fill(house, qtbot, "slug", "semey-kopir")
    form = house.panel.details_panel.form
    form.kind.setCurrentIndex(form.kind.findData("brief"))
    form.kind.activated.emit(form.kind.currentIndex())
    qtbot.waitUntil(house.idle)
    record = house.stored(article).record
    assert (record.topics, record.sources) == (("көпір", "қала"), ("әкімдік", "тұрғындар"))
    assert (record.desk, form.desk.text()) == ("Қала", "Қала")
    assert (record.slug, record.kind) == ("semey-kopir", "brief")
    assert form.topics.text() == "көпір, қала"
    assert house.troubles == []


def test_byline_and_dateline_are_written_on_the_page_and_undone_there(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot)
    page = house.panel.page
    _fill(house, qtbot, "byline", "Айгүл Сейітова,Дәурен Ахметов")
    assert page.article().byline == "Айгүл Сейітова, Дәурен Ахметов"
    _fill(house, qtbot, "place", "Орал")
    assert page.article().dateline == Dateline("Орал", "21 қараша", "Дала Ақпарат")
    house.panel.undo()
    house.panel.undo()
    assert page.article() == DRAFT


def test_a_taken_address_is_refused_in_its_place_and_a_free_one_is_taken(house: House, qtbot: QtBot) -> None:
    other = house.stored(house.draft()).record.slug
    article = _open(house, qtbot, replace(DRAFT, headline="Басқа хабар"))
    _fill(house, qtbot, "slug", other)
    assert other in _note(house, "slug")
    assert house.panel.details_panel.form.slug.text() == other
    house.panel.details_panel.form.fields["slug"].offer.click()
    qtbot.waitUntil(house.idle)
    assert house.stored(article).record.slug == f"{other}-2"
    assert _note(house, "slug") == ""
    _fill(house, qtbot, "slug", "Жаңа адрес")
    assert _note(house, "slug") != ""
    assert house.troubles == []


def test_another_seats_change_is_said_and_neither_is_lost(house: House, qtbot: QtBot) -> None:
    article = _open(house, qtbot)
    line = house.panel.details_panel.form.line("topics")
    line.setFocus()
    type_text(line, "менікі")
    record = house.stored(article).record
    changed = house.newsroom.articles.describe(article, record.version, {"topics": ["олардікі"]}, author="Дәурен")
    house.context.hub.publish(changed.changes)
    qtbot.waitUntil(house.idle)
    line.editingFinished.emit()
    qtbot.waitUntil(house.idle)
    assert "олардікі" in _note(house, "topics")
    assert line.text() == "менікі"
    assert house.stored(article).record.topics == ("олардікі",)
    line.editingFinished.emit()
    qtbot.waitUntil(house.idle)
    assert house.stored(article).record.topics == ("менікі",)
    assert _note(house, "topics") == ""


def test_an_embargo_is_meant_in_the_newsrooms_zone_and_one_that_is_over_is_said(house: House, qtbot: QtBot) -> None:
    article = _open(house, qtbot)
    form = house.panel.details_panel.form
    form.has_embargo.setChecked(True)
    qtbot.waitUntil(house.idle)
    form.until.setDateTime(form.until.dateTime().fromString("2099-03-01T09:00", "yyyy-MM-ddTHH:mm"))
    form.until.editingFinished.emit()
    qtbot.waitUntil(house.idle)
    assert house.stored(article).record.embargo_until == datetime(2099, 3, 1, 4, tzinfo=UTC)
    assert _note(house, "embargo") == ""
    form.until.setDateTime(form.until.dateTime().fromString("2025-03-01T09:00", "yyyy-MM-ddTHH:mm"))
    form.until.editingFinished.emit()
    qtbot.waitUntil(house.idle)
    assert _note(house, "embargo") != ""
    form.has_embargo.setChecked(False)
    qtbot.waitUntil(house.idle)
    assert house.stored(article).record.embargo_until is None


def test_another_language_offers_the_dateline_in_it(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot, replace(DRAFT, dateline=Dateline("Орал", "13 маусым", "Дала Ақпарат")))
    house.panel.details_panel.language_chosen.emit("ru")
    field = house.panel.details_panel.form.fields["place"]
    assert "Уральск" in field.offer.text()
    field.offer.click()
    assert house.panel.page.article().dateline == Dateline("Уральск", "13 июня", "Дала Ақпарат")


def test_todays_dateline_takes_the_usual_place_and_the_day(house: House, qtbot: QtBot) -> None:
    house.newsroom.house.add_place(Place("Жаңатұрмыс", "Жанатурмыс", "Zhanaturmys"))
    house.newsroom.house.set_usual_place("Жаңатұрмыс")
    house.newsroom.rename_agency("Дала Ақпарат")
    _open(house, qtbot, replace(DRAFT, dateline=None))
    house.panel.details.write_today()
    made = house.panel.page.article().dateline
    assert made is not None
    assert (made.place, made.agency) == ("Жаңатұрмыс", "Дала Ақпарат")
    assert made.date.startswith(str(house.newsroom.today().day))


def test_entries_are_completed_one_by_one(house: House, qtbot: QtBot) -> None:
    first = house.draft()
    record = house.stored(first).record
    house.newsroom.articles.describe(first, record.version, {"topics": ["мәдениет", "медицина"]}, author="Дәурен")
    _open(house, qtbot)
    line = house.panel.details_panel.form.topics
    line.setFocus()
    type_text(line, "су, мәд")
    assert line.offered() == ["мәдениет"]
    line.take("мәдениет")
    assert line.text() == "су, мәдениет"


def test_a_place_is_found_in_any_language_and_written_in_the_articles(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot)
    line = house.panel.details_panel.form.place
    line.setFocus()
    line.selectAll()
    type_text(line, "ураль")
    assert line.offered() == ["Орал"]


def test_what_the_kind_asks_for_is_measured_while_writing(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot, replace(DRAFT, headline="Көпір", dateline=None))
    house.newsroom.house.save_kind(replace(BUILT_IN["report"], required=("dateline",)))
    house.panel.details.look()
    qtbot.waitUntil(house.idle)
    panel = house.panel
    assert panel.details_panel.wanting().count("\n") >= 1
    before = panel.details_panel.wanting()
    panel.details.write_today()
    qtbot.waitUntil(house.idle)
    assert panel.details_panel.wanting() != before
    assert panel.foot.wanting.text() != ""
    assert panel.foot.wanting.toolTip() != ""
