"""At once, or at an hour of the newsroom's zone; and calling off what waits for its hour."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QDateTime, QTime, Signal
from PySide6.QtWidgets import QCheckBox, QDateTimeEdit, QVBoxLayout, QWidget

from editor.desktop import messages
from editor.desktop.widgets.buttons import button
from editor.desktop.widgets.plain import PlainLabel

if TYPE_CHECKING:
    from editor.publishing.calendar import Wait


class HourBox(QWidget):
    """`changed`: it goes out at another time now. `called_off`: what waits is not to go out."""

    changed = Signal()
    called_off = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._zone = ZoneInfo("UTC")
        self.later = QCheckBox(self.tr("At an hour"))
        self.hour = QDateTimeEdit()
        self.hour.setCalendarPopup(True)
        self.hour.setAccessibleName(self.tr("When it goes out"))
        self._named = PlainLabel(role="small", wrap=True)
        self._waits = PlainLabel(wrap=True)
        self._older = PlainLabel(
            self.tr(
                "The text was changed since, and goes out as it was. For today's text tick “At an hour” and press "
                "Schedule once more."
            ),
            role="warning",
            wrap=True,
        )
        self._off = button(self.tr("Call it off"), self.called_off.emit)
        row = QVBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(7)
        row.addWidget(self._waits)
        row.addWidget(self._older)
        row.addWidget(self._off)
        self._waiting = QWidget()
        self._waiting.setLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        for part in (self._waiting, self.later, self.hour, self._named):
            column.addWidget(part)
        self.later.toggled.connect(self._turned)
        self.hour.dateTimeChanged.connect(lambda _: self.changed.emit())
        self._waiting.hide()
        self._turned(False)

    def show_hours(self, zone: str, wait: Wait | None, embargo: datetime | None) -> None:
        """The hour that it waits for, if there is one. What is offered is never before the embargo's end."""
        self._zone = ZoneInfo(zone)
        self.hour.setDisplayFormat("dd.MM.yyyy HH:mm")
        self._named.setText(self.tr("In the newsroom’s zone: {zone}").format(zone=zone))
        self._waiting.setVisible(wait is not None)
        if wait is not None:
            at = messages.moment(wait.until, self._zone)
            self._waits.setText(self.tr("It waits for its hour: {time}").format(time=at))
        self._older.setVisible(wait is not None and wait.with_older_text)
        if not self.later.isChecked():
            self._offer(wait.until if wait is not None else max(embargo or _next_hour(), _next_hour()))

    def at(self) -> datetime | None:
        """The chosen moment; None for at once."""
        if not self.later.isChecked():
            return None
        chosen = self.hour.dateTime()
        day, time = chosen.date(), chosen.time()
        return datetime(day.year(), day.month(), day.day(), time.hour(), time.minute(), tzinfo=self._zone)

    def _offer(self, moment: datetime) -> None:
        here = moment.astimezone(self._zone)
        self.hour.setDateTime(QDateTime(QDate(here.year, here.month, here.day), QTime(here.hour, here.minute)))

    def _turned(self, on: bool) -> None:
        self.hour.setVisible(on)
        self._named.setVisible(on)
        self.changed.emit()


def _next_hour() -> datetime:
    return datetime.now(UTC).replace(minute=0, second=0, microsecond=0) + timedelta(hours=1)
