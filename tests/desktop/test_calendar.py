"""The calendar in the window: what is scheduled stands there, and goes where it is put."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from editor.articles.document import Document, Paragraph
from editor.bootstrap import Newsroom
from editor.desktop.app import Desktop
from editor.desktop.article.life_strip import LifeStrip
from editor.desktop.article.panel import ArticlePanel
from editor.desktop.queue.calendar_page import CalendarPage
from editor.desktop.queue.calendar_view import shifted
from editor.desktop.queue.panel import QueuePanel
from editor.newsroom.people import Person
from editor.publishing.calendar import Entry
from tests.desktop.conftest import section

ZONE = ZoneInfo("Asia/Almaty")


@pytest.fixture
def at() -> datetime:
    """Next week's Monday, 14:20 in Almaty: never in the past, and away from the ends of a day."""
    today = datetime.now(ZONE).date()
    monday = today - timedelta(days=today.weekday()) + timedelta(days=7)
    return datetime(monday.year, monday.month, monday.day, 14, 20, tzinfo=ZONE)


@pytest.fixture
def scheduled(newsroom: Newsroom, at: datetime) -> int:
    blocks = (Paragraph("bbbb0001", None, "Су толық қайтқан жоқ."),)
    document = Document(language="kk", headline="Су тасыды", lead="", blocks=blocks)
    article = newsroom.articles.create(document, author="Айгүл", reason="written").article_id
    newsroom.publishing.publish(article, None, author="Айгүл", at=at)
    return article


@pytest.fixture
def calendar(desktop: Desktop, scheduled: int) -> CalendarPage:
    desktop.window.show_page("queue")
    panel = desktop.window.panel("queue")
    assert isinstance(panel, QueuePanel)
    panel.show_filter("calendar")
    assert panel.calendar is not None
    panel.calendar.turn(1)
    return panel.calendar


def hour_of(newsroom: Newsroom, article: int) -> datetime | None:
    return newsroom.calendar.waits_until(article)


def test_a_schedule_stands_in_its_hour_and_is_said(calendar: CalendarPage, scheduled: int) -> None:
    assert calendar.model.cell_of(scheduled) == (14, 0)
    said = calendar.model.data(calendar.model.index(14, 0), Qt.ItemDataRole.AccessibleTextRole)
    assert said == "14:20 · Scheduled · Су тасыды"


def _drag(calendar: CalendarPage, start: tuple[int, int], end: tuple[int, int], *, leave: bool = False) -> None:
    view, left = calendar.view, Qt.MouseButton.LeftButton
    first = view.visualRect(calendar.model.index(*start))
    middle = view.visualRect(calendar.model.index(*end)).center()
    QTest.mousePress(view.viewport(), left, pos=first.topLeft() + QPoint(20, 14))
    for where in (first.center() + QPoint(30, 0), middle):
        moved = QMouseEvent(
            QEvent.Type.MouseMove, QPointF(where), view.viewport().mapToGlobal(QPointF(where)), Qt.MouseButton.NoButton,
            left, Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(view.viewport(), moved)
    if leave:
        QTest.keyClick(view, Qt.Key.Key_Escape)
    QTest.mouseRelease(view.viewport(), left, pos=middle)


def test_what_is_dragged_to_another_cell_keeps_its_minutes(
    calendar: CalendarPage, newsroom: Newsroom, scheduled: int, at: datetime
) -> None:
    _drag(calendar, (14, 0), (10, 2))
    assert hour_of(newsroom, scheduled) == at + timedelta(days=2, hours=-4)
    assert calendar.model.cell_of(scheduled) == (10, 2)
    assert calendar.view.dragged is None


def test_escape_leaves_what_is_dragged_where_it_was(
    calendar: CalendarPage, newsroom: Newsroom, scheduled: int, at: datetime
) -> None:
    _drag(calendar, (14, 0), (10, 2), leave=True)
    assert hour_of(newsroom, scheduled) == at


def test_keys_move_an_entry_by_an_hour_or_a_day(
    calendar: CalendarPage, newsroom: Newsroom, scheduled: int, at: datetime
) -> None:
    calendar.view.choose(scheduled)
    QTest.keyClick(calendar.view, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(calendar.view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert hour_of(newsroom, scheduled) == at + timedelta(days=1, hours=1)


def test_delete_calls_it_off_and_enter_opens_it(
    calendar: CalendarPage, desktop: Desktop, newsroom: Newsroom, scheduled: int, qtbot: QtBot
) -> None:
    calendar.view.choose(scheduled)
    QTest.keyClick(calendar.view, Qt.Key.Key_Delete)
    assert hour_of(newsroom, scheduled) is None
    assert newsroom.articles.open(scheduled).record.state == "approved"
    assert calendar.model.is_empty


def test_an_hour_that_is_over_is_refused_in_place(calendar: CalendarPage, newsroom: Newsroom, scheduled: int) -> None:
    before = hour_of(newsroom, scheduled)
    with_sentence: list[object] = []
    calendar.refused.connect(with_sentence.append)
    calendar.move_to(scheduled, datetime(2020, 1, 1, tzinfo=UTC))
    assert [getattr(error, "code", "") for error in with_sentence] == ["schedule_past"]
    assert hour_of(newsroom, scheduled) == before


def test_what_is_dragged_onto_the_past_is_refused_with_a_sentence(
    calendar: CalendarPage, desktop: Desktop, newsroom: Newsroom, scheduled: int, qtbot: QtBot
) -> None:
    """A schedule of today's last minutes, dragged to yesterday or to last Sunday."""
    before = hour_of(newsroom, scheduled)
    calendar.turn(-1)
    calendar.turn(-1)  # last week, all of it over
    calendar.view.dragged = next(
        entry
        for entry in newsroom.calendar.entries(calendar.model.first + timedelta(days=14), 7, ZONE.key)
        if entry.article.id == scheduled
    )
    QTest.mouseRelease(
        calendar.view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=calendar.view.visualRect(calendar.model.index(9, 3)).center(),
    )
    panel = desktop.window.panel("queue")
    assert isinstance(panel, QueuePanel)
    qtbot.waitUntil(lambda: "hour is over" in panel.banner.text)
    assert hour_of(newsroom, scheduled) == before


def test_what_is_dragged_before_the_end_of_its_embargo_is_refused_with_a_sentence(
    calendar: CalendarPage, desktop: Desktop, newsroom: Newsroom, scheduled: int, at: datetime, qtbot: QtBot
) -> None:
    version = newsroom.articles.open(scheduled).record.version
    newsroom.articles.describe(scheduled, version, {"embargo_until": at - timedelta(hours=1)}, author="Айгүл")
    qtbot.waitUntil(lambda: len(calendar.model.entries_at(13, 0)) == 1)
    assert "Embargo ends" in str(calendar.model.data(calendar.model.index(13, 0), Qt.ItemDataRole.AccessibleTextRole))
    _drag(calendar, (14, 0), (9, 0))
    panel = desktop.window.panel("queue")
    assert isinstance(panel, QueuePanel)
    qtbot.waitUntil(lambda: "embargo" in panel.banner.text)
    assert hour_of(newsroom, scheduled) == at


def test_the_days_follow_an_entry_that_keys_move_out_of_them(
    calendar: CalendarPage, newsroom: Newsroom, scheduled: int, at: datetime, qtbot: QtBot
) -> None:
    calendar.view.choose(scheduled)
    QTest.keyClick(calendar.view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)  # Monday becomes Sunday
    assert hour_of(newsroom, scheduled) == at - timedelta(days=1)
    qtbot.waitUntil(lambda: calendar.model.cell_of(scheduled) == (14, 6))
    calendar.show_days(1)  # the day of what is chosen
    qtbot.waitUntil(lambda: calendar.model.cell_of(scheduled) == (14, 0))
    calendar.view.choose(scheduled)
    QTest.keyClick(calendar.view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: hour_of(newsroom, scheduled) == at)
    qtbot.waitUntil(lambda: calendar.model.first == at.date())


def test_what_is_dropped_in_its_own_cell_stays_at_its_hour(calendar: CalendarPage) -> None:
    """Of an hour that the clock shows twice, the second is not the first."""
    zone, day = ZoneInfo("Asia/Almaty"), datetime(2024, 2, 29, tzinfo=UTC).date()
    second = datetime(2024, 2, 29, 18, 30, tzinfo=UTC)
    article = calendar._context.newsroom.articles.page()[0]
    calendar.model.show(day, 1, zone, [Entry("scheduled", second, article)])
    assert calendar.model.moment(23, 0, 30) == second - timedelta(hours=1)
    moved: list[object] = []
    calendar.view.moved.disconnect()
    calendar.view.moved.connect(lambda *what: moved.append(what))
    _drag(calendar, (23, 0), (23, 0))
    assert moved == []


def test_another_day_keeps_the_time_of_the_clock_when_clocks_change() -> None:
    zone = ZoneInfo("Europe/Berlin")
    before = datetime(2026, 3, 28, 9, 0, tzinfo=zone)  # the night after, clocks are put forward
    assert shifted(before, zone, 1, 0).astimezone(zone).hour == 9
    assert shifted(before, zone, 0, 1) - before == timedelta(hours=1)


@pytest.fixture
def panel(desktop: Desktop, newsroom: Newsroom) -> ArticlePanel:
    blocks = (Paragraph("cccc0001", None, "Жаңа мектеп ашылды."),)
    document = Document(language="kk", headline="Мектеп", lead="", blocks=blocks)
    article = newsroom.articles.create(document, author="Айгүл", reason="written").article_id
    desktop.go.article_requested.emit(article, None)
    made = desktop.window.panel("articles")
    assert isinstance(made, ArticlePanel)
    made.open_publishing()
    return made


def click(strip: LifeStrip, name: str) -> None:
    found = strip.findChild(QPushButton, name)
    assert found is not None
    found.click()


def test_an_article_is_sent_for_review_and_approved_beside_its_text(panel: ArticlePanel, newsroom: Newsroom) -> None:
    life = panel.publish_panel.life
    life.note.setText("тез керек")
    click(life, "move.in_review")
    article = panel.session.article_id
    assert newsroom.articles.open(article).record.state == "in_review"
    assert newsroom.articles.moves(article)[-1].note == "тез керек"
    click(life, "move.approved")
    assert newsroom.articles.open(article).record.state == "approved"


def test_an_article_is_given_its_hour_and_called_off_beside_its_text(
    panel: ArticlePanel, newsroom: Newsroom, at: datetime
) -> None:
    box, article = panel.publish_panel.hour, panel.session.article_id
    box.later.setChecked(True)
    day = box.hour.dateTime()
    day.setDate(day.date().addYears(1))
    box.hour.setDateTime(day)
    wanted = box.at()
    assert panel.publish_panel._publish.text() == "Schedule"
    panel.publish_panel.publish()
    assert newsroom.calendar.waits_until(article) == wanted
    panel.open_publishing()
    box.called_off.emit()
    assert newsroom.calendar.waits_until(article) is None


def test_who_changes_what_waits_for_its_hour_is_told_that_it_goes_out_as_it_was(
    panel: ArticlePanel, newsroom: Newsroom, at: datetime
) -> None:
    side, article = panel.publish_panel, panel.session.article_id
    newsroom.publishing.publish(article, None, author="Айгүл", at=at)
    panel.open_publishing()
    assert side.hour._older.isHidden()
    opened = newsroom.articles.open(article)
    changed = replace(opened.document, headline="Түзелген тақырып")
    newsroom.articles.save(article, opened.revision, changed, author="Айгүл", reason="edited")
    panel.open_publishing()
    assert not side.hour._older.isHidden()
    side.hour.later.setChecked(True)
    assert side.hour.at() == at, "the hour that it waits for is offered"
    side.publish()
    panel.open_publishing()
    assert side.hour._older.isHidden()
    waiting = newsroom.publishing.queue(states=["waiting"], article_id=article)
    assert {row.revision for row in waiting} == {newsroom.articles.open(article).revision}


def test_channels_and_hour_that_were_chosen_for_one_article_are_not_the_next_ones(
    panel: ArticlePanel, desktop: Desktop, newsroom: Newsroom
) -> None:
    side = panel.publish_panel
    every = side.chosen()
    side._boxes[0].setChecked(False)
    side.hour.later.setChecked(True)
    panel.open_publishing()
    assert (side.chosen(), side.hour.later.isChecked()) == (every[1:], True), "of the same one they stay"
    document = Document("kk", "Басқа хабар", blocks=(Paragraph("bbbb0001", None, "Мәтін."),))
    other = newsroom.articles.create(document, author="Айгүл", reason="written").article_id
    desktop.go.article_requested.emit(other, None)
    panel.open_publishing()
    assert panel.session.article_id == other
    assert (side.chosen(), side.hour.at()) == (every, None)


def test_people_and_preflight_are_set_in_the_settings(desktop: Desktop, newsroom: Newsroom) -> None:
    from editor.desktop.settings_pages.people import PeoplePage
    from editor.desktop.settings_pages.preflight import PreflightPage

    people, rules = section(desktop, PeoplePage), section(desktop, PreflightPage)
    people.name.setText("Дана")
    people.role.setCurrentIndex(people.role.findData("editor"))
    people.add.click()
    assert "publish" in people.note.text().casefold()
    assert newsroom.people.all() == []
    people.role.setCurrentIndex(people.role.findData("publisher"))
    people.add.click()
    assert newsroom.people.all() == [Person("Дана", "publisher")]
    assert list(people.roles) == ["Дана"]
    box = rules.levels["preflight-quotes"]
    box.setCurrentIndex(box.findData("block"))
    box.activated.emit(box.currentIndex())
    assert newsroom.preflight_rules.table()["preflight-quotes"] == "block"
