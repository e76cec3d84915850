"""Figures as they are shown, exported and told to scripts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from db.repositories.figures import Mended, Waits
from editor.reports.figures.period import Period

SECTIONS = ("days", "kinds", "desks", "authors", "languages", "articles", "words")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True)
class Line:
    """One row of a table: errors are places in a text, reports are readers who told of them.

    `right` and `wrong` count decided errors. `views` and `article` only for articles; `detail` is the correct word of
    a pair of words.
    """

    name: str
    errors: int
    reports: int = 0
    right: int = 0
    wrong: int = 0
    views: int = 0
    article: int | None = None
    detail: str = ""

    @property
    def share_right(self) -> float | None:
        """0 to 1; None where nothing is decided."""
        return share(self.right, self.wrong)

    @property
    def reach(self) -> float | None:
        """Reports per thousand views; None without views."""
        return 1000 * self.reports / self.views if self.views else None


@dataclass(frozen=True)
class Figures:
    """Everything about one period. `states` counts errors that were reported first in it, by what became of them."""

    period: Period
    days: dict[date, dict[str, int]]
    states: dict[str, int]
    first_look: Waits
    to_fix: Waits
    reports: int
    reach_reports: int
    reach_views: int
    kinds: list[Line] = field(default_factory=list)
    desks: list[Line] = field(default_factory=list)
    authors: list[Line] = field(default_factory=list)
    languages: list[Line] = field(default_factory=list)
    articles: list[Line] = field(default_factory=list)
    words: list[Mended] = field(default_factory=list)

    @property
    def right(self) -> int:
        """Errors that were ones."""
        return self.states.get("fixed", 0) + self.states.get("already_corrected", 0)

    @property
    def wrong(self) -> int:
        """Reported words that were right."""
        return self.states.get("not_an_error", 0)

    @property
    def share_right(self) -> float | None:
        """0 to 1; None where nothing is decided. Spam is no report of a reader, and is left out."""
        return share(self.right, self.wrong)

    @property
    def reach(self) -> float | None:
        """Reports per thousand views of the articles that were published in the period; None without views."""
        return 1000 * self.reach_reports / self.reach_views if self.reach_views else None

    def lines(self, section: str) -> list[Line]:
        """The rows of one of `SECTIONS`; a day's reports by state are in `days`."""
        if section == "words":
            return [Line(pair.old, pair.times, detail=pair.new) for pair in self.words]
        if section == "days":
            return [Line(day.isoformat(), 0, sum(counts.values())) for day, counts in self.days.items()]
        found: list[Line] = getattr(self, section)
        return found

    def as_json(self) -> dict[str, Any]:
        """For scripts. Times in seconds, shares from 0 to 1."""
        return {
            "from": self.period.first.isoformat(),
            "to": self.period.last.isoformat(),
            "zone": self.period.zone,
            "reports": self.reports,
            "states": self.states,
            "right": self.right,
            "wrong": self.wrong,
            "share_right": _rounded(self.share_right),
            "first_look": _waits_json(self.first_look),
            "to_fix": _waits_json(self.to_fix),
            "reach": {
                "reports": self.reach_reports,
                "views": self.reach_views,
                "per_thousand": _rounded(self.reach),
            },
            "days": [{"day": day.isoformat(), "states": counts} for day, counts in self.days.items()],
            "words": [{"old": pair.old, "new": pair.new, "times": pair.times} for pair in self.words],
            **{name: [_line_json(line) for line in self.lines(name)] for name in SECTIONS[1:-1]},
        }

    def as_csv(self, sections: Sequence[str] = SECTIONS) -> str:
        """One table that a spreadsheet sorts and filters: section, name, measure, value."""
        import csv  # late: only for an export
        import io

        written = io.StringIO()
        table = csv.writer(written, lineterminator="\r\n")
        table.writerow(("section", "name", "measure", "value"))
        for section in sections:
            table.writerows(self._csv_rows(section))
        return written.getvalue()

    def _csv_rows(self, section: str) -> list[tuple[str, str, str, object]]:
        if section == "days":
            return [
                (section, day.isoformat(), state, count)
                for day, counts in self.days.items()
                for state, count in counts.items()
            ]
        rows: list[tuple[str, str, str, object]] = []
        for line in self.lines(section):
            name = _cell(f"{line.name} → {line.detail}" if section == "words" else line.name)
            measures = {"errors": line.errors} if section in ("words", "kinds") else _measures(line)
            rows += [(section, name, measure, value) for measure, value in measures.items() if value is not None]
        return rows


def share(right: int, wrong: int) -> float | None:
    """0 to 1; None of nothing."""
    return right / (right + wrong) if right + wrong else None


def _measures(line: Line) -> dict[str, object]:
    found: dict[str, object] = {
        "errors": line.errors,
        "reports": line.reports,
        "right": line.right,
        "wrong": line.wrong,
    }
    if line.article is not None:
        found |= {"views": line.views, "reach": _rounded(line.reach)}
    return found


def _line_json(line: Line) -> dict[str, Any]:
    told: dict[str, Any] = {"name": line.name, "errors": line.errors, "reports": line.reports}
    told |= {"right": line.right, "wrong": line.wrong, "share_right": _rounded(line.share_right)}
    if line.article is not None:
        told |= {"article": line.article, "views": line.views, "reach": _rounded(line.reach)}
    return told


def _waits_json(waits: Waits) -> dict[str, int | None]:
    return {"count": waits.count, "median_seconds": waits.median, "ninetieth_seconds": waits.ninetieth}


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 4)


def _cell(text: str) -> str:
    """One line; what a spreadsheet would run as a formula is quoted (headlines and words come from outside)."""
    line = " ".join(text.split())
    return f"'{line}" if line.startswith(_FORMULA) else line
