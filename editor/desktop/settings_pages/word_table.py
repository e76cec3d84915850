"""A list of words with who added each and when, or in how many articles it stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QAbstractTableModel, QDate, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Row:
    """`articles` is 0 for a word that somebody added."""

    word: str
    by: str = ""
    at: datetime | None = None
    articles: int = 0


class WordTable(QAbstractTableModel):
    """Holds the whole list and shows those rows whose word begins with, or else holds, what is looked for."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._all: list[Row] = []
        self._shown: list[Row] = []
        self._of_the_archive = False

    def show_rows(self, rows: list[Row], *, of_the_archive: bool) -> None:
        """These from now on, all of them until `narrow` is called."""
        self.beginResetModel()
        self._all = self._shown = rows
        self._of_the_archive = of_the_archive
        self.endResetModel()

    def narrow(self, text: str) -> None:
        """Show words that hold this lower-case text, those that begin with it first."""
        found = [row for row in self._all if text in row.word.lower()]
        if text:
            found.sort(key=lambda row: not row.word.lower().startswith(text))
        if found != self._shown:
            self.beginResetModel()
            self._shown = found
            self.endResetModel()

    def word(self, row: int) -> str:
        """The word of a row that is shown."""
        return self._shown[row].word

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else (2 if self._of_the_archive else 3)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if self._of_the_archive:
            return (self.tr("Word"), self.tr("Articles"))[section]
        return (self.tr("Word"), self.tr("Added by"), self.tr("When"))[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if not index.isValid() or role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self._shown[index.row()]
        if self._of_the_archive:
            return (row.word, QLocale().toString(row.articles))[index.column()]
        when = _day(row.at) if row.at else ""
        return (row.word, row.by, when)[index.column()]


def _day(at: datetime) -> str:
    day = at.astimezone().date()
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat)
