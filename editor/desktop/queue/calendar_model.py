"""The hours of some days as a table: a row an hour, a column a day, and in each cell what stands there."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from PySide6.QtCore import QAbstractTableModel, QDate, QLocale, QModelIndex, QPersistentModelIndex, Qt

from editor.desktop import messages
from editor.publishing.calendar import Entry

Index = QModelIndex | QPersistentModelIndex
ENTRIES = Qt.ItemDataRole.UserRole  # list[Entry]
HOURS = 24


class CalendarModel(QAbstractTableModel):
    """Entries in the newsroom's zone."""

    def __init__(self) -> None:
        super().__init__()
        self.first = date.min
        self.days = 7
        self.zone = ZoneInfo("UTC")
        self._cells: dict[tuple[int, int], list[Entry]] = {}

    def show(self, first: date, days: int, zone: ZoneInfo, entries: list[Entry]) -> None:
        """These days."""
        self.beginResetModel()
        self.first, self.days, self.zone = first, days, zone
        self._cells = {}
        for entry in entries:
            here = entry.at.astimezone(zone)
            self._cells.setdefault((here.hour, (here.date() - first).days), []).append(entry)
        self.endResetModel()

    def entries_at(self, row: int, column: int) -> list[Entry]:
        """What stands in a cell, soonest first."""
        return self._cells.get((row, column), [])

    def most_in_row(self, row: int) -> int:
        """The largest number of entries in a cell of this hour."""
        return max((len(found) for (hour, _), found in self._cells.items() if hour == row), default=0)

    def cell_of(self, article_id: int) -> tuple[int, int] | None:
        """Where an article's schedule stands, else anything of it."""
        found = [
            (entry.kind != "scheduled", cell)
            for cell, entries in self._cells.items()
            for entry in entries
            if entry.article.id == article_id
        ]
        return min(found)[1] if found else None

    def moment(self, row: int, column: int, minute: int) -> datetime:
        """The moment of a cell, with these minutes; of an hour that a clock shows twice, the first.

        In UTC: Python holds such a time of a zone for equal to no time of another.
        """
        day = self.first + timedelta(days=column)
        return datetime(day.year, day.month, day.day, row, minute, tzinfo=self.zone).astimezone(UTC)

    @property
    def is_empty(self) -> bool:
        return not self._cells

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else HOURS

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else self.days

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entries = self.entries_at(index.row(), index.column())
        if role == ENTRIES:
            return entries
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole) and entries:
            return "\n".join(self.said(entry) for entry in entries)
        return None

    def said(self, entry: Entry) -> str:
        """One entry in words."""
        here = entry.at.astimezone(self.zone)
        name = entry.article.headline or self.tr("Without a headline")
        late = self.tr(" (late)") if entry.is_late else ""
        return f"{here:%H:%M} · {self.kind(entry)}{late} · {name}"

    def kind(self, entry: Entry) -> str:
        """What kind of thing it is, in words."""
        if entry.kind == "embargo":
            return self.tr("Embargo ends")
        return messages.article_state("scheduled" if entry.kind == "scheduled" else entry.article.state)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return f"{section:02}:00"
        day = self.first + timedelta(days=section)
        return QLocale().toString(QDate(day.year, day.month, day.day), "ddd d")

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
