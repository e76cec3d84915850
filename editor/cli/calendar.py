"""`qalam calendar`: what goes out when; another hour for it, or none."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from editor.cli.frame import Reply, Session, Subparsers, UsageError, add_command
from editor.cli.publishing import moment
from editor.cli.shapes import time_json
from editor.publishing.calendar import Entry

WEEK = 7


def add_commands(subparsers: Subparsers) -> None:
    """Declare this subject's commands."""
    calendar = add_command(subparsers, "calendar", run_calendar, "what goes out when, and giving it another hour")
    calendar.add_argument("--from", dest="first", metavar="DAY", help="2026-11-23; default: today")
    calendar.add_argument("--days", type=int, default=WEEK, help="how many days (default: a week)")
    calendar.add_argument("--move", type=int, metavar="ID", help="give what waits of this article another hour: --at")
    calendar.add_argument("--at", metavar="TIME", help="ISO 8601; without an offset, the newsroom's zone is meant")
    calendar.add_argument("--call-off", type=int, metavar="ID", help="nothing of this article goes out at its hour")


def run_calendar(session: Session) -> Reply:
    """In the newsroom's zone."""
    newsroom, options = session.newsroom, session.options
    if (options.move is None) != (options.at is None):
        raise UsageError("--move and --at go together", "usage: qalam calendar --move ID --at TIME\n")
    zone = newsroom.agency.zone
    if options.move is not None:
        newsroom.calendar.move(options.move, moment(options.at, zone), author=newsroom.author)
    if options.call_off is not None:
        newsroom.calendar.call_off(options.call_off, author=newsroom.author)
    first = _day(options.first) if options.first else newsroom.today()
    entries = newsroom.calendar.entries(first, options.days, zone)
    data = {"zone": zone, "from": first.isoformat(), "days": options.days}
    return Reply(
        data | {"entries": [_entry_json(entry, zone) for entry in entries]}, _lines(entries, first, options.days, zone)
    )


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise UsageError(f"“{text}” is not a day; write it like 2026-11-23", "usage: qalam calendar\n") from error


def _entry_json(entry: Entry, zone: str) -> dict[str, Any]:
    return {
        "kind": entry.kind,
        "at": time_json(entry.at, zone),
        "article": entry.article.id,
        "headline": entry.article.headline,
        "language": entry.article.language,
        "state": entry.article.state,
        "channels": list(entry.channels),
        "late": entry.is_late,
    }


def _lines(entries: list[Entry], first: date, days: int, zone: str) -> list[str]:
    """A line for each day, and under it one for each thing on it."""
    here = ZoneInfo(zone)
    lines: list[str] = []
    for number in range(days):
        day = first + timedelta(days=number)
        lines.append(f"{day:%Y-%m-%d}")
        lines += [_line(entry, entry.at.astimezone(here)) for entry in entries if _local_day(entry, here) == day]
    return lines


def _local_day(entry: Entry, here: ZoneInfo) -> date:
    return entry.at.astimezone(here).date()


def _line(entry: Entry, at: datetime) -> str:
    said = {"scheduled": "scheduled", "published": entry.article.state, "embargo": "embargo ends"}[entry.kind]
    late = ", late" if entry.is_late else ""
    where = f" ({', '.join(entry.channels)})" if entry.channels else ""
    return f"  {at:%H:%M}  {said}{late}  article {entry.article.id}  {entry.article.headline}{where}"
