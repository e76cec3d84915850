"""Days in the newsroom's zone, and the moments at which they begin and end."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from editor.errors import UserMistake

LONGEST_DAYS = 366 * 30


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

    def moments(self, day: date) -> tuple[datetime, datetime]:
        """When a day begins and when the next one does, in UTC: 23 to 25 hours where the clock is turned."""
        return _midnight(day, self.zone), _midnight(day + timedelta(days=1), self.zone)


def _midnight(day: date, zone: str) -> datetime:
    return datetime.combine(day, time(), ZoneInfo(zone)).astimezone(UTC)
