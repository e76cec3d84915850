"""`qalam report figures`: how many reports, how soon, how many were right, and about what."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from editor.cli.frame import Reply, Session, Subparsers, UsageError, add_command

if TYPE_CHECKING:
    from editor.reports.figures import Figures

_USAGE = "qalam report figures [--from YYYY-MM-DD] [--to YYYY-MM-DD] [--all] [--csv PATH]\n"
_SHOWN = 5  # lines of each table; --json and --csv hold them all


def add_to(group: Subparsers) -> None:
    """Declare it among the commands of reports."""
    figures = add_command(group, "figures", run_figures, "how many, how soon, how many right, and about what")
    figures.add_argument("--from", dest="first", metavar="DAY", help="default: thirty days until --to")
    figures.add_argument("--to", dest="last", metavar="DAY", help="this day included; default: today")
    figures.add_argument("--all", action="store_true", help="from the first report until today")
    figures.add_argument("--csv", type=Path, metavar="PATH", help="write all tables into a file for a spreadsheet")


def run_figures(session: Session) -> Reply:
    """Days are those of the newsroom's zone."""
    desk, options = session.newsroom.figures, session.options
    if options.all and (options.first or options.last):
        raise UsageError("--all goes with neither --from nor --to", _USAGE)
    period = desk.whole() if options.all else desk.period(_day(options.first), _day(options.last))
    found = desk.figures(period)
    lines = _lines(found)
    data = found.as_json()
    if options.csv is not None:
        from editor.newsroom.files import write_together  # late: only for an export

        table = found.as_csv().encode("utf-8-sig")  # the mark tells Excel that it is UTF-8
        write_together(options.csv.parent, [(options.csv.name, table)])  # makes its folder, as `qalam export` does
        data["file"] = str(options.csv)
        lines = [f"written: {options.csv}"]
    return Reply(data, lines)


def _day(text: str | None) -> date | None:
    if text is None:
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UsageError(f"“{text}” is not a day; write it as 2026-03-31", _USAGE) from None


def _lines(found: Figures) -> list[str]:
    period, errors = found.period, sum(found.states.values())
    lines = [
        f"{period.first} to {period.last} ({period.zone}): {found.reports} reports of {errors} errors",
        f"right: {_share(found.share_right)} ({found.right} right, {found.wrong} not)",
        f"first look: {_wait(found.first_look.median)}, nine of ten within {_wait(found.first_look.ninetieth)}",
        f"fixed: {_wait(found.to_fix.median)}, nine of ten within {_wait(found.to_fix.ninetieth)}",
        f"reports per thousand views: {'-' if found.reach is None else f'{found.reach:.2f}'}",
    ]
    for section in ("kinds", "desks", "authors", "languages", "articles", "words"):
        shown = found.lines(section)[:_SHOWN]
        if shown:
            lines.append(f"{section}:")
        for line in shown:
            name = f"{line.name} → {line.detail}" if line.detail else line.name or "-"
            lines.append(f"  {name}: {line.errors} errors" + (f", {line.reports} reports" if line.reports else ""))
    return lines


def _share(share: float | None) -> str:
    return "-" if share is None else f"{share:.0%}"


def _wait(seconds: int | None) -> str:
    """The two largest units."""
    if seconds is None:
        return "-"
    for size, name, small, smaller in ((86_400, "d", 3_600, "h"), (3_600, "h", 60, "min"), (60, "min", 1, "s")):
        if seconds >= size:
            rest = seconds % size // small
            return f"{seconds // size} {name}" + (f" {rest} {smaller}" if rest else "")
    return f"{seconds} s"
