"""The calendar: every schedule stands at its hour, is moved, called off, looked over again, and never lost."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.unit_of_work import Database
from editor.articles.document import Image
from editor.errors import UserMistake
from editor.newsroom.people import People
from editor.publishing.calendar import Calendar, bounds
from tests.publishing.newsroom import START, Newsroom, document, open_newsroom

ZONE = "Asia/Almaty"
SOON = START + timedelta(hours=3)  # 14:00 in Almaty


@pytest.fixture
def calendar(newsroom: Newsroom) -> Calendar:
    return Calendar(newsroom.publishing)


def _scheduled(newsroom: Newsroom, at: datetime = SOON) -> int:
    article = newsroom.write()
    newsroom.publishing.publish(article, None, author="Aizhan", at=at)
    return article


@given(first=st.dates(date(2000, 1, 1), date(2040, 1, 1)), days=st.integers(1, 62))
def test_days_follow_each_other_without_a_gap_in_any_zone(first: date, days: int) -> None:
    for zone in (ZONE, "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "UTC"):
        _, end = bounds(first, days, zone)
        assert bounds(first + timedelta(days=days), 1, zone)[0] == end


def test_almaty_changed_its_zone_and_the_calendar_knows() -> None:
    start, end = bounds(date(2024, 2, 29), 1, ZONE)
    assert start == datetime(2024, 2, 28, 18, tzinfo=UTC)  # UTC+6 until that day
    assert end - start == timedelta(hours=25)  # at midnight clocks were put back by an hour
    assert bounds(date(2024, 3, 1), 1, ZONE)[0] == datetime(2024, 2, 29, 19, tzinfo=UTC)


def test_a_schedule_stands_at_its_hour_once_for_all_channels(database: Database) -> None:
    newsroom = open_newsroom(database, channels=2)
    calendar = Calendar(newsroom.publishing)
    article = _scheduled(newsroom)
    (entry,) = calendar.entries(date(2026, 3, 2), 1, ZONE)
    assert (entry.kind, entry.at, entry.article.id) == ("scheduled", SOON, article)
    assert len(set(entry.channels)) == 2
    assert calendar.entries(date(2026, 3, 3), 5, ZONE) == []


def test_what_is_moved_goes_out_at_its_new_hour_and_not_before(newsroom: Newsroom, calendar: Calendar) -> None:
    article, later = _scheduled(newsroom), SOON + timedelta(days=1)
    calendar.move(article, later, author="Aizhan")
    newsroom.clock.now = SOON
    newsroom.worker().run_once()
    assert newsroom.receiver.seen() == []
    assert newsroom.article(article).published_at == later
    newsroom.clock.now = later
    newsroom.worker().run_once()
    assert newsroom.receiver.seen() == [(1, "publish")]
    assert newsroom.article(article).state == "published"


def test_what_is_called_off_does_not_go_out_and_is_approved_again(newsroom: Newsroom, calendar: Calendar) -> None:
    article = _scheduled(newsroom)
    calendar.call_off(article, author="Aizhan")
    newsroom.clock.now = SOON
    newsroom.worker().run_once()
    assert newsroom.receiver.seen() == []
    record = newsroom.article(article)
    assert (record.state, record.published_revision, record.published_at) == ("approved", None, None)
    assert calendar.entries(date(2026, 3, 2), 1, ZONE) == []


@pytest.mark.parametrize(
    ("at", "code"), [(START, "schedule_past"), (START + timedelta(hours=1), "under_embargo"), (SOON, "")]
)
def test_a_schedule_is_moved_neither_into_the_past_nor_into_an_embargo(
    newsroom: Newsroom, calendar: Calendar, at: datetime, code: str
) -> None:
    article = _scheduled(newsroom, SOON + timedelta(hours=5))
    record = newsroom.article(article)
    newsroom.desk.describe(article, record.version, {"embargo_until": START + timedelta(hours=2)}, author="Aizhan")
    if not code:
        calendar.move(article, at, author="Aizhan")
        return
    with pytest.raises(UserMistake) as refused:
        calendar.move(article, at, author="Aizhan")
    assert refused.value.code == code
    assert [row.next_attempt_at for row in newsroom.publishing.queue()] == [SOON + timedelta(hours=5)]


def test_the_end_of_an_embargo_and_what_has_gone_out_stand_there_too(newsroom: Newsroom, calendar: Calendar) -> None:
    held, out = newsroom.write(), newsroom.write()
    newsroom.desk.describe(held, newsroom.article(held).version, {"embargo_until": SOON}, author="Aizhan")
    newsroom.publishing.publish(out, None, author="Aizhan")
    newsroom.worker().run_once()
    kinds = [(entry.kind, entry.article.id) for entry in calendar.entries(date(2026, 3, 2), 1, ZONE)]
    assert kinds == [("published", out), ("embargo", held)]


def test_an_article_that_waits_for_nothing_is_not_moved(newsroom: Newsroom, calendar: Calendar) -> None:
    article = newsroom.write()
    for act in (lambda: calendar.move(article, SOON, author="A"), lambda: calendar.call_off(article, author="A")):
        with pytest.raises(UserMistake) as refused:
            act()
        assert refused.value.code == "not_scheduled"


def test_a_missed_schedule_goes_out_late_and_says_so(newsroom: Newsroom, calendar: Calendar) -> None:
    _scheduled(newsroom)
    newsroom.clock.now = SOON + timedelta(hours=2)  # the machine slept
    assert calendar.entries(date(2026, 3, 2), 1, ZONE)[0].is_late
    newsroom.worker().run_once()
    assert newsroom.receiver.seen() == [(1, "publish")]
    (row,) = newsroom.publishing.queue()
    assert (row.state, row.reason_code, row.reason_values["minutes"]) == ("done", "sent_late", 120)
    assert "120 minutes late" in row.reason


def test_a_missed_schedule_is_given_another_hour_before_a_worker_takes_it_up(
    newsroom: Newsroom, calendar: Calendar
) -> None:
    article = _scheduled(newsroom)
    newsroom.clock.now = SOON + timedelta(hours=2)  # the machine slept, and somebody looks before the worker does
    later = SOON + timedelta(hours=4)
    calendar.move(article, later, author="Aizhan")
    (entry,) = calendar.entries(date(2026, 3, 2), 1, ZONE)
    assert (entry.at, entry.is_late) == (later, False)
    newsroom.worker().run_once()
    assert newsroom.receiver.seen() == []
    newsroom.clock.now = later
    newsroom.worker().run_once()
    assert newsroom.receiver.seen() == [(1, "publish")]


def test_a_missed_schedule_is_called_off_before_a_worker_takes_it_up(newsroom: Newsroom, calendar: Calendar) -> None:
    article = _scheduled(newsroom)
    newsroom.clock.now = SOON + timedelta(hours=2)
    calendar.call_off(article, author="Aizhan")
    newsroom.worker().run_once()
    assert newsroom.receiver.seen() == []
    assert newsroom.article(article).state == "approved"


def test_an_hour_that_the_clock_shows_twice_goes_out_at_the_one_that_was_meant(
    newsroom: Newsroom, calendar: Calendar
) -> None:
    """Asia/Almaty, 2024-02-29: at midnight the clock was put back to 23:00. The day has 25 hours."""
    first, second = datetime(2024, 2, 29, 17, 30, tzinfo=UTC), datetime(2024, 2, 29, 18, 30, tzinfo=UTC)
    newsroom.clock.now = datetime(2024, 2, 29, 6, 0, tzinfo=UTC)
    articles = [newsroom.write(), newsroom.write()]
    for article, at in zip(articles, (first, second), strict=True):
        newsroom.publishing.publish(article, None, author="Aizhan", at=at)
    found = calendar.entries(date(2024, 2, 29), 1, ZONE)
    assert [(entry.article.id, entry.at.astimezone(ZoneInfo(ZONE)).strftime("%H:%M")) for entry in found] == [
        (articles[0], "23:30"),
        (articles[1], "23:30"),
    ]
    newsroom.clock.now = first
    newsroom.worker().run_once()
    assert [request.article.id for request in newsroom.receiver.applied] == [articles[0]]
    newsroom.clock.now = second
    newsroom.worker().run_once()
    assert [request.article.id for request in newsroom.receiver.applied] == articles
    calendar_of_the_next = calendar.entries(date(2024, 3, 1), 1, ZONE)
    assert calendar_of_the_next == []


def test_what_goes_out_in_time_says_nothing(newsroom: Newsroom) -> None:
    _scheduled(newsroom)
    newsroom.clock.now = SOON + timedelta(minutes=1)
    newsroom.worker().run_once()
    assert [row.reason for row in newsroom.publishing.queue()] == [""]


def test_a_scheduled_article_is_looked_over_once_more_at_its_hour(newsroom: Newsroom) -> None:
    picture = Image(id="c1", source="a.png", alt="")
    text = document()
    article = newsroom.write(replace(text, blocks=(*text.blocks, picture)))
    _set_preflight(newsroom, {"preflight-alt": "off"})
    newsroom.publishing.publish(article, None, author="Aizhan", at=SOON)
    _set_preflight(newsroom, {})
    newsroom.clock.now = SOON
    newsroom.worker().run_once()
    assert newsroom.receiver.seen() == []
    (row,) = newsroom.publishing.queue()
    assert (row.state, row.reason_code, row.reason_values["cause"]) == ("failed", "refused", "blocked_at_its_hour")
    newsroom.publishing.retry(row.id)  # somebody decided that it goes out as it is
    _set_preflight(newsroom, {"preflight-alt": "warn"})
    newsroom.worker().run_once()
    assert newsroom.receiver.seen() == [(1, "publish")]


def _set_preflight(newsroom: Newsroom, table: dict[str, str]) -> None:
    with newsroom.database.unit_of_work() as work:
        work.settings.set("preflight", table)
        work.commit()


def test_roles_hold_for_publishing_scheduling_and_withdrawing(newsroom: Newsroom, calendar: Calendar) -> None:
    people = People(newsroom.database)
    people.put("Болат", "publisher")
    people.put("Дана", "editor")
    article = newsroom.write()
    for at in (None, SOON):
        with pytest.raises(UserMistake) as refused:
            newsroom.publishing.publish(article, None, author="Айгүл", at=at)
        assert refused.value.code == "move_refused"
    newsroom.publishing.publish(article, None, author="Дана", at=SOON)
    with pytest.raises(UserMistake):
        calendar.move(article, SOON + timedelta(hours=1), author="Айгүл")
    calendar.move(article, SOON + timedelta(hours=1), author="Дана")
    newsroom.clock.now = SOON + timedelta(hours=1)
    newsroom.worker().run_once()
    with pytest.raises(UserMistake) as refused:
        newsroom.publishing.withdraw(article, reason="қате", author="Дана")
    assert refused.value.code == "move_refused"
    newsroom.publishing.withdraw(article, reason="қате", author="Болат")
    assert [move.after for move in newsroom.desk.moves(article)] == ["scheduled", "scheduled", "withdrawn"]
