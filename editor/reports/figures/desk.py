"""Gathers the figures of a period: a handful of statements that count, in one consistent view of the database."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from db.repositories.figures import Tally
from db.unit_of_work import Database, UnitOfWork
from editor.newsroom.agency import load_agency
from editor.newsroom.clock import Clock
from editor.reports.figures.period import Period
from editor.reports.figures.view import Figures, Line
from editor.reports.states import STATES

MOST_LINES = 50
DEFAULT_DAYS = 30

Progress = Callable[[int, int, str], None]


class FigureDesk:
    """May be used from any thread; takes up to seconds over a million reports."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def period(self, first: date | None = None, last: date | None = None, *, days: int = DEFAULT_DAYS) -> Period:
        """In the newsroom's zone: until today and `days` long where nothing else is said. Raises UserMistake."""
        with self._database.reading() as work:
            zone = load_agency(work).zone
        end = last or self._clock().astimezone(ZoneInfo(zone)).date()
        return Period(first or end - timedelta(days=days - 1), end, zone)

    def whole(self) -> Period:
        """From the first report until today."""
        period = self.period(days=1)
        with self._database.reading() as work:
            first = work.figures.first_report_at()
        begun = first.astimezone(ZoneInfo(period.zone)).date() if first else period.last
        return Period(min(begun, period.last), period.last, period.zone)

    def figures(self, period: Period, progress: Progress = lambda _done, _total, _text: None) -> Figures:
        """`progress` may raise between two statements to stop it."""
        start, end = period.start, period.end
        with self._database.reading() as work:
            rows = work.figures
            progress(0, 7, "days")
            days = _days(work, period)
            progress(1, 7, "states")
            states = rows.states(start, end, STATES)
            progress(2, 7, "waits")
            first_look, to_fix = rows.waits("first_look_at", start, end), rows.waits("closed_at", start, end)
            progress(3, 7, "reach")
            reports, views = rows.reach(start, end)
            progress(4, 7, "kinds")
            kinds = [Line(kind, count) for kind, count in rows.by_kind(start, end)]
            words = rows.words(start, end, MOST_LINES)
            progress(5, 7, "articles")
            tallies = rows.by_article(start, end)
            headlines = rows.headlines([tally.article for tally in tallies[:MOST_LINES]])
        progress(6, 7, "lists")
        return Figures(
            period=period,
            days=days,
            states=states,
            first_look=first_look,
            to_fix=to_fix,
            reports=sum(sum(counts.values()) for counts in days.values()),
            reach_reports=reports,
            reach_views=views,
            kinds=kinds,
            desks=_summed(tallies, lambda tally: (tally.desk,) if tally.desk else tally.topics or ("",)),
            authors=_summed(tallies, lambda tally: (tally.byline,)),
            languages=_summed(tallies, lambda tally: (tally.language,)),
            articles=[_article(tally, headlines.get(tally.article, "")) for tally in tallies[:MOST_LINES]],
            words=words,
        )


def _days(work: UnitOfWork, period: Period) -> dict[date, dict[str, int]]:
    """Every day of the period, those without a report too."""
    days = period.days
    found: dict[date, dict[str, int]] = {day: {} for day in days}
    for row in work.figures.reports_a_day([period.moments(day) for day in days], STATES):
        found[days[row.day]][row.state] = row.reports
    return found


def _article(tally: Tally, headline: str) -> Line:
    return Line(
        headline, tally.groups, tally.reports, tally.right, tally.wrong, views=tally.views, article=tally.article
    )


def _summed(tallies: list[Tally], names: Callable[[Tally], Sequence[str]]) -> list[Line]:
    """By what an article is called after. Where it has no desk its topics stand for one: it counts for each of them."""
    sums: dict[str, list[int]] = {}
    for tally in tallies:
        for name in names(tally):
            counts = sums.setdefault(name, [0, 0, 0, 0])
            for at, value in enumerate((tally.groups, tally.reports, tally.right, tally.wrong)):
                counts[at] += value
    lines = [Line(name, errors, reports, right, wrong) for name, (errors, reports, right, wrong) in sums.items()]
    return sorted(lines, key=lambda line: (-line.reports, line.name))[:MOST_LINES]
