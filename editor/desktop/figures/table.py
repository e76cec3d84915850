"""The figures as a table: what the plots show, for reading, for screen readers and for copying."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from editor.desktop import messages
from editor.desktop.figures.plots import states_of
from editor.desktop.figures.words import FigureWords
from editor.reports.figures import Figures

Index = QModelIndex | QPersistentModelIndex


class FigureTable(QAbstractTableModel):
    """One section at a time; every cell is plain text."""

    def __init__(self, words: FigureWords) -> None:
        super().__init__()
        self._words = words
        self._headers: list[str] = []
        self._rows: list[list[str]] = []

    def show_section(self, figures: Figures, section: str) -> None:
        """Its rows, in their order."""
        self.beginResetModel()
        if section == "days":
            states = states_of(figures)
            self._headers = [self._words.sections()["days"], *map(messages.report_state, states)]
            self._rows = [
                [self._words.whole_day(day), *(str(counts.get(state, 0)) for state in states)]
                for day, counts in reversed(figures.days.items())
            ]
        else:
            self._headers = self._words.columns(section)
            self._rows = [self._words.cells(section, line) for line in figures.lines(section)]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        return 0 if parent.isValid() else len(self._headers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._headers[index.column()]}: {self._rows[index.row()][index.column()]}"
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() and not self._is_words():
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        return None

    def _is_words(self) -> bool:
        return len(self._headers) == 3

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._headers[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = section and not self._is_words()
            return (
                Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            ) | Qt.AlignmentFlag.AlignVCenter
        return None
