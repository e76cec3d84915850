"""Figures over readers' reports: counted by the database, so that a million of them are no more to read than a hundred.

Times are UTC, ranges hold their start and not their end. Durations are whole seconds.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from sqlalchemy import ColumnElement, Integer, Text, and_, case, column, func, literal_column, select, true, values

from db.repositories.base import Repository
from db.tables import Article, Correction, Group, Report

RIGHT = ("fixed", "already_corrected")
WRONG = ("not_an_error",)
Moment = Literal["first_look_at", "closed_at"]
_DAYS_AT_ONCE = 1_000  # of one statement
# Columns that the database computes; no model has them, because each engine writes them in its own way.
_WAITS: dict[Moment, ColumnElement[int]] = {
    "first_look_at": literal_column("report_groups.look_wait", Integer),
    "closed_at": literal_column("report_groups.fix_wait", Integer),
}


@dataclass(frozen=True)
class DayCount:
    """How many reports of one day (its number in what was asked for) are in a state."""

    day: int
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

    def reports_a_day(self, days: Sequence[tuple[datetime, datetime]], states: Sequence[str]) -> list[DayCount]:
        """How many reports came between the two moments of each day, by state; those that are none are left out."""
        found: list[DayCount] = []
        state = values(column("state", Text), name="states").data([(name,) for name in states]).cte("states")
        for start in range(0, len(days), _DAYS_AT_ONCE):
            part = [(number, *days[number]) for number in range(start, min(start + _DAYS_AT_ONCE, len(days)))]
            moment = Report.created_at.type
            columns = (column("day", Integer), column("begins", moment), column("ends", moment))
            day = values(*columns, name="days").data(part).cte("days")
            # Each is a range of the index of states and times: nothing is sorted, and no text is made of a time.
            count = (
                select(func.count())
                .where(
                    Report.state == state.c.state,
                    Report.created_at >= day.c.begins,
                    Report.created_at < day.c.ends,
                )
                .scalar_subquery()
            )
            statement = select(day.c.day, state.c.state, count).select_from(day.join(state, true()))
            rows = self._connection.execute(statement)
            found += [DayCount(row[0], row[1], int(row[2])) for row in rows if row[2]]
        return found

    def first_report_at(self) -> datetime | None:
        """When the oldest group began; None without any."""
        found: datetime | None = self._connection.execute(select(func.min(Group.first_at))).scalar_one()
        return found

    def states(self, start: datetime, end: datetime, states: Sequence[str]) -> dict[str, int]:
        """How many groups that began in the range are in each state; states without any are left out."""
        sums = [func.sum(case((Group.state == state, 1), else_=0)) for state in states]
        row = self._connection.execute(select(*sums).where(*_begun(start, end))).one()
        return {state: int(number) for state, number in zip(states, row, strict=True) if number}

    def waits(self, moment: Moment, start: datetime, end: datetime) -> Waits:
        """From the first report of each group that began in the range to its first look, or to its fix."""
        wait = _WAITS[moment]
        which = (*_begun(start, end), wait.is_not(None))
        count = int(self._connection.execute(select(func.count()).select_from(Group).where(*which)).scalar_one())
        if not count:
            return Waits(0, None, None)

        # The smallest waits that half and nine tenths of all do not exceed; the index holds them in this order.
        def at(row: int) -> int:
            chosen = select(wait).select_from(Group).where(*which).order_by(wait).limit(1).offset(row - 1)
            return max(0, int(self._connection.execute(chosen).scalar_one()))

        return Waits(count, at((count + 1) // 2), at((count * 9 + 9) // 10))

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


def _begun(start: datetime, end: datetime) -> Sequence[ColumnElement[bool]]:
    return Group.first_at >= start, Group.first_at < end


def _made(start: datetime, end: datetime) -> Sequence[ColumnElement[bool]]:
    return Correction.created_at >= start, Correction.created_at < end, Correction.undone_at.is_(None)


def _in(states: Sequence[str]) -> ColumnElement[int]:
    return func.coalesce(func.sum(case((and_(Group.state.in_(states)), 1), else_=0)), 0)
