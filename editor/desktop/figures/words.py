"""What figures are called in the window's language."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QLocale, QObject

from editor.desktop import messages
from editor.desktop.correction_words import kind_name
from editor.reports.figures.view import Line


class FigureWords(QObject):
    """One place for these names, so that they stand under one context."""

    def sections(self) -> dict[str, str]:
        """The tables, in their order."""
        return {
            "days": self.tr("Days"),
            "kinds": self.tr("Kinds of error"),
            "desks": self.tr("Desks"),
            "authors": self.tr("Authors"),
            "languages": self.tr("Languages"),
            "articles": self.tr("Articles"),
            "words": self.tr("Words"),
        }

    def periods(self) -> dict[int, str]:
        """By how many days; 0 is everything, -1 a choice of one's own."""
        return {
            7: self.tr("7 days"),
            30: self.tr("30 days"),
            90: self.tr("90 days"),
            365: self.tr("A year"),
            0: self.tr("Everything"),
            -1: self.tr("From … to …"),
        }

    def columns(self, section: str) -> list[str]:
        """Headers of a table; a day's states follow its first."""
        name = self.sections()[section]
        if section == "kinds":
            return [name, self.tr("Corrections")]
        if section == "words":
            return [self.tr("Was"), self.tr("Is"), self.tr("Times")]
        found = [name, self.tr("Errors"), self.tr("Reports"), self.tr("Right")]
        return [*found, self.tr("Views"), self.tr("Per 1000 views")] if section == "articles" else found

    def name(self, section: str, line: Line) -> str:
        """What one line is about."""
        if section == "kinds":
            return kind_name(line.name)
        if section == "languages":
            return messages.language(line.name)
        nobody = {"desks": self.tr("No desk"), "authors": self.tr("No author"), "articles": self.tr("No headline")}
        return line.name or nobody.get(section, "")

    def cells(self, section: str, line: Line) -> list[str]:
        """One row of a table."""
        number = QLocale().toString
        name = self.name(section, line)
        if section == "kinds":
            return [name, number(line.errors)]
        if section == "words":
            return [line.name, line.detail, number(line.errors)]
        cells = [name, number(line.errors), number(line.reports), self.share(line.share_right)]
        return [*cells, number(line.views), self.reach(line.reach)] if section == "articles" else cells

    def share(self, share: float | None) -> str:
        """A per cent, or a dash where nothing is decided."""
        return "–" if share is None else f"{QLocale().toString(round(share * 100))} %"

    def reach(self, reach: float | None) -> str:
        """Reports per thousand views, or a dash."""
        return "–" if reach is None else QLocale().toString(reach, "f", 2)

    def wait(self, seconds: int | None) -> str:
        """A span in its two largest units."""
        if seconds is None:
            return "–"
        number = QLocale().toString
        units = (
            (86_400, self.tr("{n} d"), 3_600, self.tr("{n} h")),
            (3_600, self.tr("{n} h"), 60, self.tr("{n} min")),
            (60, self.tr("{n} min"), 1, self.tr("{n} s")),
        )
        for size, large, part, small in units:
            if seconds >= size:
                rest = seconds % size // part
                told = large.format(n=number(seconds // size))
                return f"{told} {small.format(n=number(rest))}" if rest and size > 60 else told
        return self.tr("{n} s").format(n=number(seconds))

    def day(self, day: date) -> str:
        """For an axis: short."""
        return QLocale().toString(QDate(day.year, day.month, day.day), "d MMM")

    def whole_day(self, day: date) -> str:
        """For a table."""
        return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
