"""The calendar beside the queue: a week or a day, and what stands in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from editor.changes import Changes
from editor.desktop.context import PanelContext
from editor.desktop.queue.calendar_model import CalendarModel
from editor.desktop.queue.calendar_view import CalendarView
from editor.desktop.widgets.buttons import Chip, IconButton, button
from editor.desktop.widgets.plain import PlainLabel
from editor.errors import QalamError
from editor.publishing.calendar import Entry

WEEK = 7


@dataclass(frozen=True)
class _Read:
    first: date
    days: int
    zone: str
    today: date
    entries: list[Entry]


class CalendarPage(QWidget):
    """`refused`: what could not be done, for the panel's banner."""

    refused = Signal(object)

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self._first: date | None = None
        self._days = WEEK
        self._chosen = 0
        self.model = CalendarModel()
        self.view = CalendarView(self.model, context.theme)
        self.title = PlainLabel("", "heading")
        self.hint = PlainLabel("", "small", wrap=True)
        self._lay_out()
        self.view.moved.connect(self.move_to)
        self.view.opened.connect(lambda article: context.go.article_requested.emit(article, None))
        self.view.called_off.connect(self.call_off)
        self.view.picked.connect(self._show_hint)
        context.hub.changed.connect(self._look)

    def _lay_out(self) -> None:
        icons, theme = self._context.icons, self._context.theme
        back = IconButton(icons, theme, "chevron-left", self.tr("Earlier"), lambda: self.turn(-1))
        on = IconButton(icons, theme, "chevron-right", self.tr("Later"), lambda: self.turn(1))
        row = QHBoxLayout()
        row.setContentsMargins(18, 8, 14, 8)
        row.setSpacing(8)
        row.addWidget(back)
        row.addWidget(on)
        row.addWidget(button(self.tr("Today"), self.go_to_today))
        row.addSpacing(6)
        row.addWidget(self.title, 1)
        group = QButtonGroup(self)
        self.chips: dict[int, Chip] = {}
        for days, name in ((WEEK, self.tr("Week", "chip")), (1, self.tr("Day", "chip"))):
            chip = Chip(name)
            chip.setChecked(days == self._days)
            chip.clicked.connect(lambda _=False, days=days: self.show_days(days))
            group.addButton(chip)
            self.chips[days] = chip
            row.addWidget(chip)
        head = QFrame()
        head.setLayout(row)
        foot = QFrame()
        foot.setProperty("role", "foot")
        QHBoxLayout(foot).addWidget(self.hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.view, 1)
        column.addWidget(foot)

    # Which days

    def go_to_today(self) -> None:
        """This week, or this day."""
        self._first = None
        self.refresh()

    def turn(self, direction: int) -> None:
        """A week or a day earlier (-1) or later (1)."""
        if self._first is not None:
            self._first += timedelta(days=direction * self._days)
            self.refresh()

    def show_days(self, days: int) -> None:
        """Seven days, or one."""
        self._days = days
        self.chips[days].setChecked(True)
        if self._first is not None and days == WEEK:
            self._first = _monday(self._first)
        elif self._first is not None and self.view.chosen is not None:  # the day of what is being looked at
            self._first = self.view.chosen.at.astimezone(self.model.zone).date()
        self.refresh()

    def refresh(self) -> None:
        """Read these days again."""
        newsroom, first, days = self._context.newsroom, self._first, self._days

        def work(_: object) -> _Read:
            today = newsroom.today()
            begun = first or (_monday(today) if days == WEEK else today)
            zone = newsroom.agency.zone
            return _Read(begun, days, zone, today, newsroom.calendar.entries(begun, days, zone))

        self._context.jobs.read(
            work, on_result=self._show, on_failed=self.refused.emit, owner=self, slot="days", quiet=True
        )

    def _look(self, changes: Changes) -> None:
        if self.isVisible() and changes.concern("outbox", "article", "setting"):
            self.refresh()

    def _show(self, seen: _Read) -> None:
        fresh = (self._first, self.model.days) != (seen.first, seen.days)
        self._first = seen.first
        self.model.show(seen.first, seen.days, ZoneInfo(seen.zone), seen.entries)
        self.title.setText(_days_named(seen.first, seen.days))
        if fresh:
            self.view.begin_at_morning()
        if self._chosen:
            self.view.choose(self._chosen)
        self._show_hint()

    def _show_hint(self) -> None:
        entry = self.view.chosen
        if entry is not None:
            self._chosen = entry.article.id
            keys = self.tr(
                "Drag it to another hour, or Alt with an arrow. Delete calls it off; Enter opens the article."
            )
            self.hint.setText(self.model.said(entry) + (f"\n{keys}" if entry.kind == "scheduled" else ""))
        elif self.model.is_empty:
            self.hint.setText(
                self.tr("Nothing stands in these days. Give an article its hour under Publish, beside its text.")
            )
        else:
            zone = self.model.zone.key
            self.hint.setText(self.tr("Hours of the newsroom’s zone: {zone}").format(zone=zone))

    # What is done

    def move_to(self, article_id: int, at: datetime) -> None:
        """Another hour."""
        newsroom = self._context.newsroom
        self._chosen = article_id
        self._context.jobs.write(
            lambda _: newsroom.calendar.move(article_id, at, author=newsroom.author),
            on_result=lambda _: self._follow(at),
            on_failed=self._refused,
            owner=self,
            quiet=True,
        )

    def _follow(self, at: datetime) -> None:
        """The days in which it stands now, where keys have moved it out of those that are shown."""
        day = at.astimezone(self.model.zone).date()
        if self._first is not None and not 0 <= (day - self._first).days < self._days:
            self._first = _monday(day) if self._days == WEEK else day
        self.refresh()

    def call_off(self, article_id: int) -> None:
        """It does not go out at its hour."""
        newsroom = self._context.newsroom
        self._context.jobs.write(
            lambda _: newsroom.calendar.call_off(article_id, author=newsroom.author),
            on_result=lambda _: self.refresh(),
            on_failed=self._refused,
            owner=self,
            quiet=True,
        )

    def _refused(self, error: QalamError) -> None:
        self.refused.emit(error)
        self.refresh()


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _days_named(first: date, days: int) -> str:
    locale = QLocale()
    begun = QDate(first.year, first.month, first.day)
    if days == 1:
        return locale.toString(begun, QLocale.FormatType.LongFormat)
    return f"{locale.toString(begun, 'd MMMM')} – {locale.toString(begun.addDays(days - 1), 'd MMMM yyyy')}"
