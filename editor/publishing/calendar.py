"""What goes out when: schedules, what has gone out, and the ends of embargoes; and moving a schedule to another hour.

Moments are in UTC; days are those of the newsroom's zone, by the zone's data of the `tzdata` package: Asia/Almaty is
UTC+5 since 2024-03-01, and a day in which a clock is put forward has 23 hours.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from db.records import ArticleRecord, OutboxRecord
from db.unit_of_work import UnitOfWork
from editor.articles import life
from editor.changes import Changes
from editor.errors import UserMistake
from editor.newsroom.agency import load_agency
from editor.newsroom.people import role_of
from editor.publishing import queueing
from editor.publishing.hours import refuse_past, waits_for_its_hour
from editor.publishing.service import Publishing

Kind = Literal["scheduled", "published", "embargo"]
LONGEST_DAYS = 62  # a calendar shows weeks; a year of an agency is another kind of list


@dataclass(frozen=True)
class Entry:
    """One thing on the calendar. `kind` "embargo" is the moment at which an article may go out.

    `channels`: those that it waits for; empty where it has gone out. `is_late`: its hour is over, and it still waits.
    """

    kind: Kind
    at: datetime
    article: ArticleRecord
    channels: tuple[str, ...] = ()
    is_late: bool = False


@dataclass(frozen=True)
class Wait:
    """`until` its first hour. `with_older_text`: the article was changed since, and what goes out then is not that."""

    until: datetime
    with_older_text: bool


def bounds(first: date, days: int, zone: str) -> tuple[datetime, datetime]:
    """From midnight of the first day until midnight after the last one, in UTC. Raises UserMistake for a bad number."""
    if not 1 <= days <= LONGEST_DAYS:
        raise UserMistake(
            f"A calendar shows 1 to {LONGEST_DAYS} days.",
            f"Give a number from 1 to {LONGEST_DAYS}.",
            code="calendar_days",
            values={"days": days, "most": LONGEST_DAYS},
        )
    here = ZoneInfo(zone)
    last = first + timedelta(days=days)
    return (datetime.combine(first, time(), here).astimezone(UTC), datetime.combine(last, time(), here).astimezone(UTC))


class Calendar:
    """Over the publishing desk. Each write is one transaction and returns its changes."""

    def __init__(self, publishing: Publishing) -> None:
        self._publishing = publishing
        self._database = publishing.database

    def entries(self, first: date, days: int, zone: str) -> list[Entry]:
        """Everything of these days, soonest first. What is late stands at the hour that it was meant for."""
        start, end = bounds(first, days, zone)
        with self._database.reading() as work:
            now = self._publishing.now(work)
            found = list(_scheduled(work, work.outbox.scheduled_between(start, end), now))
            out = work.articles.published_between(start, end)
            found += [Entry("published", one.published_at, one) for one in out if one.published_at is not None]
            ends = work.articles.embargoed_between(start, end)
            found += [Entry("embargo", one.embargo_until, one) for one in ends if one.embargo_until is not None]
        return sorted(found, key=lambda entry: (entry.at, entry.article.id, entry.kind))

    def waits_until(self, article_id: int) -> datetime | None:
        """The first hour that something of this article waits for; None where nothing does."""
        wait = self.wait(article_id)
        return wait.until if wait is not None else None

    def wait(self, article_id: int) -> Wait | None:
        """What the article waits for, and whether with its newest text; None where nothing of it waits for an hour."""
        with self._database.reading() as work:
            now = self._publishing.now(work)
            rows = [row for row in work.outbox.of_article(article_id) if waits_for_its_hour(row, now)]
            newest = work.articles.get(article_id).current_revision
        if not rows:
            return None
        return Wait(min(row.next_attempt_at for row in rows), all(row.revision < newest for row in rows))

    def move(self, article_id: int, at: datetime, *, author: str) -> Changes:
        """Another hour for everything of this article that waits for its hour.

        Raises UserMistake: nothing waits ("not_scheduled"), the hour is over ("schedule_past"), the embargo lasts
        longer ("under_embargo"), or the role lacks the right.
        """
        with self._database.unit_of_work() as work:
            record, rows, now = self._waiting(work, article_id, author, "scheduled")
            refuse_past(at, now)
            if record.embargo_until is not None and at < record.embargo_until:
                until = record.embargo_until.astimezone(ZoneInfo(load_agency(work).zone))
                raise UserMistake(
                    f"The article is under embargo until {until:%Y-%m-%d %H:%M}; nothing goes out before.",
                    "Choose a later hour, or change the embargo.",
                    code="under_embargo",
                    values={"until": f"{until:%Y-%m-%d %H:%M}"},
                )
            before = min(row.next_attempt_at for row in rows)
            for row in rows:
                work.outbox.reschedule(row.id, at, now)
            if record.published_at == before:  # the page's own time was that of the schedule
                work.articles.update(record.id, record.version, {"published_at": at})
            life.note_move(work, record, "scheduled", author=author, note=_hour(at), at=now)
            work.commit()
            return Changes.of(**work.touched)

    def call_off(self, article_id: int, *, author: str) -> Changes:
        """Nothing of what waits for its hour goes out; the article is approved again. Raises UserMistake."""
        with self._database.unit_of_work() as work:
            record, rows, now = self._waiting(work, article_id, author, "approved")
            before = min(row.next_attempt_at for row in rows)
            for row in rows:
                queueing.cancel(work, row, now, author)
            record = work.articles.get(article_id)
            if record.published_revision is None:
                values: dict[str, object] = {"state": "approved"}
                if record.published_at == before:
                    values["published_at"] = None
                life.note_move(work, record, "approved", author=author, at=now)
                work.articles.update(record.id, record.version, values)
            work.commit()
            return Changes.of(**work.touched)

    def _waiting(
        self, work: UnitOfWork, article_id: int, author: str, after: str
    ) -> tuple[ArticleRecord, list[OutboxRecord], datetime]:
        record, now = work.articles.get(article_id), self._publishing.now(work)
        rows = [row for row in work.outbox.of_article(article_id, lock=True) if waits_for_its_hour(row, now)]
        if not rows:
            raise UserMistake(
                f"Nothing of article {article_id} waits for its hour.",
                "Schedule it with `qalam publish ID --at TIME`.",
                code="not_scheduled",
                values={"article": article_id},
            )
        if record.state == "scheduled":
            life.check_move("scheduled", after, role_of(work, author), author)
        else:  # an update of what is out already waits for its hour
            life.check_move(record.state, record.state, role_of(work, author), author)
        return record, rows, now


def _scheduled(work: UnitOfWork, rows: Sequence[OutboxRecord], now: datetime) -> Iterable[Entry]:
    """One for each article and hour, whatever the number of channels."""
    together: dict[tuple[int, datetime], list[str]] = {}
    for row in rows:
        together.setdefault((row.article_id, row.next_attempt_at), []).append(row.channel)
    for (article_id, at), channels in together.items():
        yield Entry("scheduled", at, work.articles.get(article_id), tuple(channels), at < now)


def _hour(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y-%m-%dT%H:%MZ")
