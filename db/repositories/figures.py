"""Figures over readers' reports: counted by the database, so that a million of them are no more to read than a hundred.

Times are UTC, ranges hold their start and not their end. Durations are whole seconds.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Literal

from sqlalchemy import ColumnElement, Date, Text, and_, case, cast, func, literal_column, select

from db.repositories.base import Repository
from db.tables import Article, Correction, Group, Report

RIGHT = ("fixed", "already_corrected")
WRONG = ("not_an_error",)
Moment = Literal["first_look_at", "closed_at"]


@dataclass(frozen=True)
class DayCount:
    """How many reports of one day (ISO date) are in a state."""

    day: str
    state: str
    reports: int


@dataclass(frozen=True)
class Waits:
    """`count` groups with the half and nine tenths of their waits, in seconds; None without any."""

    count: int
    median: int | None
    ninetieth: int | None


@dataclass(frozen=True)
class Tally:
    """What was reported about one article: places in its text, readers' reports of them, and how they were decided."""

    article: int
    byline: str
    language: str
    topics: tuple[str, ...]
    desk: str
    views: int
    groups: int
    reports: int
    right: int
    wrong: int


@dataclass(frozen=True)
class Mended:
    """The same words put in the place of the same words."""

    old: str
    new: str
    times: int


class FigureRows(Repository):
    """Reads only."""

    def reports_a_day(self, start: datetime, end: datetime, offset: timedelta) -> list[DayCount]:
        """By day and state; a day begins at midnight of the zone that is `offset` from UTC all through the range."""
        day = self._day(Report.created_at, offset)
        statement = (
            select(day, Report.state, func.count())
            .where(Report.created_at >= start, Report.created_at < end)
            .group_by(day, Report.state)
            .order_by(day, Report.state)
        )
        return [DayCount(str(row[0]), row[1], int(row[2])) for row in self._connection.execute(statement)]

    def first_report_at(self) -> datetime | None:
        """When the oldest group began; None without any."""
        found: datetime | None = self._connection.execute(select(func.min(Group.first_at))).scalar_one()
        return found

    def states(self, start: datetime, end: datetime) -> dict[str, int]:
        """How many groups that began in the range are in each state."""
        statement = select(Group.state, func.count()).where(*_begun(start, end)).group_by(Group.state)
        return {row[0]: int(row[1]) for row in self._connection.execute(statement)}

    def waits(self, moment: Moment, start: datetime, end: datetime) -> Waits:
        """From the first report of each group that began in the range to its first look, or to its fix."""
        until = getattr(Group, moment)
        which = [*_begun(start, end), until.is_not(None)]
        if moment == "closed_at":
            which.append(Group.state == "fixed")
        seconds = self._seconds(Group.first_at, until)
        count = int(self._connection.execute(select(func.count()).select_from(Group).where(*which)).scalar_one())
        if not count:
            return Waits(0, None, None)

        # The smallest waits that half and nine tenths of all do not exceed; sorted once.
        rows = (count + 1) // 2, (count * 9 + 9) // 10
        numbered = select(seconds.label("wait"), func.row_number().over(order_by=seconds).label("row"))
        sorted_waits = numbered.where(*which).subquery()
        chosen = select(sorted_waits.c.wait).where(sorted_waits.c.row.in_(rows)).order_by(sorted_waits.c.row)
        found = [max(0, round(float(wait))) for wait in self._connection.execute(chosen).scalars()]
        return Waits(count, found[0], found[-1])

    def by_article(self, start: datetime, end: datetime) -> list[Tally]:
        """Of groups that began in the range, the most reported first. Spam, and what is about no article of ours, is
        left out.
        """
        groups, reports = func.count().label("groups"), func.coalesce(func.sum(Group.reporters), 0).label("reports")
        tallied = (
            select(Group.article_id, groups, reports, _in(RIGHT).label("right"), _in(WRONG).label("wrong"))
            .where(*_begun(start, end), Group.state != "spam", Group.article_id.is_not(None))
            .group_by(Group.article_id)
            .subquery()
        )
        counts = [tallied.c[name] for name in ("groups", "reports", "right", "wrong")]
        statement = (
            select(Article.id, Article.byline, Article.language, Article.topics, Article.desk, Article.views, *counts)
            .join(tallied, tallied.c.article_id == Article.id)
            .order_by(tallied.c.reports.desc(), Article.id)
        )
        return [
            Tally(row[0], row[1], row[2], tuple(row[3]), row[4], *map(int, row[5:]))
            for row in self._connection.execute(statement)
        ]

    def headlines(self, article_ids: Collection[int]) -> dict[int, str]:
        """By the article's id."""
        statement = select(Article.id, Article.headline).where(Article.id.in_(article_ids))
        return {row[0]: row[1] for row in self._connection.execute(statement)}

    def by_kind(self, start: datetime, end: datetime) -> list[tuple[str, int]]:
        """Kinds of corrections that were made in the range and stand, the most frequent first."""
        count = func.count()
        statement = (
            select(Correction.kind, count)
            .where(*_made(start, end))
            .group_by(Correction.kind)
            .order_by(count.desc(), Correction.kind)
        )
        return [(row[0], int(row[1])) for row in self._connection.execute(statement)]

    def words(self, start: datetime, end: datetime, limit: int) -> list[Mended]:
        """What was mended most often in the range, and into what."""
        count = func.count()
        statement = (
            select(Correction.old_text, Correction.new_text, count)
            .where(*_made(start, end))
            .group_by(Correction.old_text, Correction.new_text)
            .order_by(count.desc(), Correction.old_text, Correction.new_text)
            .limit(limit)
        )
        return [Mended(row[0], row[1], int(row[2])) for row in self._connection.execute(statement)]

    def reach(self, start: datetime, end: datetime) -> tuple[int, int]:
        """Reports about the articles that were published in the range, and the views of these articles."""
        published = (Article.published_at >= start, Article.published_at < end)
        views = select(func.coalesce(func.sum(Article.views), 0)).where(*published)
        reports = (
            select(func.coalesce(func.sum(Group.reporters), 0))
            .join(Article, Article.id == Group.article_id)
            .where(*published, Group.state != "spam")
        )
        run = self._connection.execute
        return int(run(reports).scalar_one()), int(run(views).scalar_one())

    def _day(self, column: Any, offset: timedelta) -> ColumnElement[Any]:
        minutes = round(offset.total_seconds() / 60)
        if self._on_postgresql:
            shifted = func.timezone("UTC", column) + func.make_interval(0, 0, 0, 0, 0, minutes)
            return cast(shifted, Date)
        if minutes % 60 == 0 and minutes == 0:
            return func.substr(cast(column, Text), 1, 10)
        return func.date(column, literal_column(f"'{minutes:+d} minutes'"))

    def _seconds(self, since: Any, until: Any) -> ColumnElement[Any]:
        if self._on_postgresql:
            return func.extract("epoch", until - since)
        return (func.julianday(until) - func.julianday(since)) * 86_400


def _begun(start: datetime, end: datetime) -> Sequence[ColumnElement[bool]]:
    return Group.first_at >= start, Group.first_at < end


def _made(start: datetime, end: datetime) -> Sequence[ColumnElement[bool]]:
    return Correction.created_at >= start, Correction.created_at < end, Correction.undone_at.is_(None)


def _in(states: Sequence[str]) -> ColumnElement[int]:
    return func.coalesce(func.sum(case((and_(Group.state.in_(states)), 1), else_=0)), 0)
