"""Figures of reports: counted by the database, told by day of the newsroom's zone."""

from __future__ import annotations

import csv
import io
import itertools
from collections import Counter
from datetime import UTC, date, datetime, timedelta
from math import ceil
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete, insert

from db.repositories.figures import Mended, Waits
from db.tables import Group, Report
from db.unit_of_work import Database
from editor.errors import UserMistake
from editor.newsroom.agency import AgencySettings, save_agency
from editor.reports.corrections import Manner
from editor.reports.figures import FigureDesk, Period
from editor.reports.states import STATES
from tests.reports.house import RIGHT, WRONG, House, library

ZONE = "Asia/Almaty"
DAY = date(2026, 3, 2)  # the house's clock begins at 11:00 of it


def desk(house: House) -> FigureDesk:
    return FigureDesk(house.database, house.clock)


def loop(house: House) -> tuple[int, int]:
    """An article with three readers' report fixed after two hours, and one with a report that was none."""
    article = house.article(library(byline="Айжан"), published=True)
    with house.database.unit_of_work() as work:
        record = work.articles.get(article)
        values = {"views": 2_000, "topics": ["қала", "мәдениет"]}
        work.articles.update(article, record.version, values)
        work.commit()
    other = house.article(library(language="ru"))
    for number in range(3):
        received = house.report(article, reporter=f"reader {number}")
    wrong = house.report(other)
    assert received.group is not None
    assert wrong.group is not None
    house.clock.advance(minutes=30)
    house.desk.look_at(received.group.id)
    house.clock.advance(minutes=90)
    house.desk.fix(received.group.id, RIGHT, author="Dana", how=Manner(kind="typo"))
    house.desk.dismiss(wrong.group.id, reason="дұрыс", author="Dana")
    return article, other


def test_a_period_tells_what_came_how_soon_it_was_mended_and_whether_it_was_right(house: House) -> None:
    article, other = loop(house)
    found = desk(house).figures(Period(DAY, DAY, ZONE))

    assert found.days == {DAY: {"fixed": 3, "not_an_error": 1}}
    assert (found.reports, found.states) == (4, {"fixed": 1, "not_an_error": 1})
    assert (found.right, found.wrong, found.share_right) == (1, 1, 0.5)
    assert found.first_look == Waits(2, 1_800, 7_200)
    assert found.to_fix == Waits(1, 7_200, 7_200)
    assert (found.reach_reports, found.reach_views, found.reach) == (3, 2_000, 1.5)
    assert [(line.name, line.errors) for line in found.kinds] == [("typo", 1)]
    assert [(line.name, line.reports) for line in found.desks] == [("мәдениет", 3), ("қала", 3), ("", 1)]
    house.newsroom.desk.describe(article, house.newsroom.article(article).version, {"desk": "Қала"}, author="Dana")
    desks = desk(house).figures(Period(DAY, DAY, ZONE)).desks
    assert [(line.name, line.reports) for line in desks] == [("Қала", 3), ("", 1)]
    assert [(line.name, line.errors, line.share_right) for line in found.authors] == [("Айжан", 1, 1.0), ("", 1, 0.0)]
    assert [(line.name, line.reports) for line in found.languages] == [("kk", 3), ("ru", 1)]
    assert [(line.article, line.views, line.reach) for line in found.articles] == [
        (article, 2_000, 1.5),
        (other, 0, None),
    ]
    assert found.words == [Mended(WRONG, RIGHT, 1)]


def test_what_was_undone_is_no_correction(house: House) -> None:
    done = house.desk.fix_report(house.report(house.article()).report.id, RIGHT, author="Dana")
    house.desk.undo(done.correction.id, author="Dana")
    found = desk(house).figures(Period(DAY, DAY, ZONE))
    assert (found.words, found.kinds, found.to_fix.count, found.share_right) == ([], [], 0, None)


def test_nothing_is_told_of_another_day(house: House) -> None:
    loop(house)
    found = desk(house).figures(Period(DAY + timedelta(days=1), DAY + timedelta(days=2), ZONE))
    assert found.reports == 0
    assert found.days == {DAY + timedelta(days=1): {}, DAY + timedelta(days=2): {}}
    assert found.first_look == Waits(0, None, None)
    assert found.reach is None
    assert not any(found.lines(name) for name in ("kinds", "desks", "authors", "languages", "articles", "words"))


def test_an_empty_newsroom_has_figures_too(embedded_house: House) -> None:
    whole = desk(embedded_house).whole()
    assert (whole.first, whole.last) == (DAY, DAY)
    assert desk(embedded_house).figures(whole).as_json()["share_right"] is None


def add_reports(database: Database, times: list[datetime]) -> None:
    rows = [
        {
            **dict.fromkeys(("url", "language", "prefix", "suffix", "suggestion", "comment", "reply_to"), ""),
            **dict.fromkeys(("reporter", "body_hash", "place_status"), ""),
            "state": "new",
            "quote": "x",
            "door": "http",
            "place_score": 0.0,
            "version": 1,
            "idempotency_key": f"k{number}",
            "created_at": at,
        }
        for number, at in enumerate(times)
    ]
    with database.engine.begin() as connection:
        connection.execute(insert(Report), rows)


@pytest.mark.parametrize("zone", [ZONE, "UTC", "America/New_York", "Asia/Kolkata", "Pacific/Auckland"])
def test_days_are_those_of_the_newsroom_s_zone(house: House, zone: str) -> None:
    """Also where the clock was turned: Almaty's went back an hour on 1 March 2024, New York's went on 10 March."""
    times = [datetime(2024, 2, 20, 0, 7, tzinfo=UTC) + timedelta(minutes=311 * number) for number in range(120)]
    add_reports(house.database, times)
    found = desk(house).figures(Period(date(2024, 2, 1), date(2024, 3, 31), zone))
    wanted = Counter(at.astimezone(ZoneInfo(zone)).date() for at in times)
    counted = Counter({day: sum(states.values()) for day, states in found.days.items()})
    assert found.reports == len(times)
    assert {day: n for day, n in counted.items() if n} == wanted


def add_groups(database: Database, waits: list[int]) -> None:
    begun = datetime(2026, 3, 2, 8, tzinfo=UTC)
    rows = [
        {
            "article_id": None,
            "key": "k",
            "state": "fixed",
            "reporters": 1,
            "first_at": begun,
            "last_at": begun,
            "closed_at": begun + timedelta(seconds=wait),
            "closed_by": "Dana",
            "reason": "",
            "version": 1,
            "first_look_at": None,
        }
        for wait in waits
    ]
    with database.engine.begin() as connection:
        connection.execute(insert(Group), rows)


@pytest.mark.parametrize("waits", [[5], [1, 2], list(range(1, 11)), [7] * 9 + [400_000], list(range(99, -1, -1))])
def test_half_and_nine_tenths_are_waits_that_were_waited(house: House, waits: list[int]) -> None:
    add_groups(house.database, waits)
    found = desk(house).figures(Period(DAY, DAY, ZONE)).to_fix
    ordered = sorted(waits)
    assert found.count == len(waits)
    assert found.median == ordered[ceil(len(waits) * 0.5) - 1]
    assert found.ninetieth == ordered[ceil(len(waits) * 0.9) - 1]


@given(
    st.dates(date(2015, 1, 1), date(2030, 1, 1)),
    st.integers(0, 800),
    st.sampled_from([ZONE, "Europe/Berlin", "America/Sao_Paulo", "Pacific/Apia", "UTC"]),
)
def test_the_days_of_a_period_are_the_period(first: date, days: int, zone: str) -> None:
    period = Period(first, first + timedelta(days=days), zone)
    moments = [period.moments(day) for day in period.days]
    assert moments[0][0] == period.start
    assert moments[-1][1] == period.end
    assert all(one[1] == other[0] for one, other in itertools.pairwise(moments))


@pytest.mark.parametrize(
    ("first", "last", "code"),
    [(DAY, DAY - timedelta(days=1), "period_turned"), (date(1990, 1, 1), DAY, "period_too_long")],
)
def test_a_period_that_makes_no_sense_is_refused(first: date, last: date, code: str) -> None:
    with pytest.raises(UserMistake) as refused:
        Period(first, last, ZONE)
    assert refused.value.code == code


def test_the_newsroom_s_zone_and_thirty_days_count_unless_said_otherwise(embedded_house: House) -> None:
    with embedded_house.database.unit_of_work() as work:
        save_agency(work, AgencySettings(zone="America/New_York"))
        work.commit()
    period = desk(embedded_house).period()
    assert (period.first, period.last) == (date(2026, 2, 1), date(2026, 3, 2))
    assert period.zone == "America/New_York"


def table(text: str) -> list[dict[str, Any]]:
    return list(csv.DictReader(io.StringIO(text)))


def test_a_spreadsheet_gets_every_table_and_runs_no_formula(house: House) -> None:
    article = house.article(library(headline='=HYPERLINK("https://x.example")'))
    house.report(article)
    rows = table(desk(house).figures(Period(DAY, DAY, ZONE)).as_csv())
    assert {"section": "days", "name": "2026-03-02", "measure": "new", "value": "1"} in rows
    names = [row["name"] for row in rows if row["section"] == "articles"]
    assert names
    assert all(name.startswith("'=") for name in names)


def test_a_stop_between_two_counts_ends_it(embedded_house: House) -> None:
    class Stopped(Exception):
        pass

    def stop(done: int, _total: int, _text: str) -> None:
        if done == 3:
            raise Stopped

    with pytest.raises(Stopped):
        desk(embedded_house).figures(Period(DAY, DAY, ZONE), stop)


MINUTES = st.integers(0, 60 * 24 * 6)
WAITS = st.none() | st.integers(0, 10**6)


@settings(deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.sampled_from(STATES), MINUTES, WAITS, WAITS, st.integers(1, 5)), max_size=25))
def test_what_the_database_counts_is_what_counting_one_by_one_gives(
    embedded_house: House, drawn: list[tuple[str, int, int | None, int | None, int]]
) -> None:
    house, begun = embedded_house, datetime(2026, 2, 28, tzinfo=UTC)
    article = house.newsroom.write(library())
    first = [begun + timedelta(minutes=minutes) for _state, minutes, *_ in drawn]

    def after(at: datetime, seconds: int | None) -> datetime | None:
        return None if seconds is None else at + timedelta(seconds=seconds)

    common = {"article_id": article, "key": "k", "closed_by": "", "reason": "", "version": 1}
    rows = [
        {**common, "state": state, "reporters": readers, "first_at": at, "last_at": at,
         "first_look_at": after(at, look), "closed_at": after(at, close)}
        for at, (state, _minutes, look, close, readers) in zip(first, drawn, strict=True)
    ]  # fmt: skip
    with house.database.engine.begin() as connection:
        connection.execute(delete(Group))
        if rows:
            connection.execute(insert(Group), rows)
    period = Period(DAY - timedelta(days=1), DAY + timedelta(days=1), ZONE)
    found = desk(house).figures(period)
    inside = [one for at, one in zip(first, drawn, strict=True) if period.start <= at < period.end]
    assert found.states == Counter(state for state, *_ in inside)
    assert found.first_look == _waited([look for _state, _minutes, look, _close, _readers in inside])
    assert found.to_fix == _waited([close for state, _minutes, _look, close, _readers in inside if state == "fixed"])
    honest = [one for one in inside if one[0] != "spam"]
    assert [(line.errors, line.reports) for line in found.articles] == (
        [(len(honest), sum(one[4] for one in honest))] if honest else []
    )


def _waited(given: list[int | None]) -> Waits:
    waits = sorted(wait for wait in given if wait is not None)
    if not waits:
        return Waits(0, None, None)
    return Waits(len(waits), waits[ceil(len(waits) * 0.5) - 1], waits[ceil(len(waits) * 0.9) - 1])
