"""Days in the newsroom's zone, and the moments at which they begin and end."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from editor.errors import UserMistake

LONGEST_DAYS = 366 * 30


@dataclass(frozen=True)
class Stretch:
    """From `start` until before `end` (UTC) the zone is `offset` from UTC."""

    start: datetime
    end: datetime
    offset: timedelta


@dataclass(frozen=True)
class Period:
    """Whole days, both included."""

    first: date
    last: date
    zone: str

    def __post_init__(self) -> None:
        if self.first > self.last:
            raise UserMistake(
                f"The period ends ({self.last}) before it begins ({self.first}).",
                "Give the earlier day first.",
                code="period_turned",
                values={"first": self.first.isoformat(), "last": self.last.isoformat()},
            )
        if (self.last - self.first).days >= LONGEST_DAYS:
            raise UserMistake(
                "The period is longer than thirty years.", "Choose a shorter one.", code="period_too_long"
            )

    @property
    def start(self) -> datetime:
        """Midnight of the first day, in UTC."""
        return _midnight(self.first, self.zone)

    @property
    def end(self) -> datetime:
        """Midnight after the last day, in UTC."""
        return _midnight(self.last + timedelta(days=1), self.zone)

    @property
    def days(self) -> list[date]:
        """Every day of it."""
        return [self.first + timedelta(days=number) for number in range((self.last - self.first).days + 1)]

    def stretches(self) -> Iterator[Stretch]:
        """The period cut where the zone's offset changes: at whole days, the change itself counts for its whole day."""
        zone, begun = ZoneInfo(self.zone), self.first
        offset = _offset(begun, zone)
        for day in [*self.days[1:], self.last + timedelta(days=1)]:
            now = _offset(day, zone)
            if now != offset or day > self.last:
                yield Stretch(_midnight(begun, self.zone), _midnight(day, self.zone), offset)
                begun, offset = day, now


def _midnight(day: date, zone: str) -> datetime:
    return datetime.combine(day, time(), ZoneInfo(zone)).astimezone(UTC)


def _offset(day: date, zone: ZoneInfo) -> timedelta:
    """At noon: where a day begins twice or never, its middle is certain."""
    return datetime.combine(day, time(12), zone).utcoffset() or timedelta()
