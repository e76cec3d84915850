"""The versions of one notice in all languages, and the days on which each is valid."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from editor.articles.document import LANGUAGES
from editor.desktop import messages
from editor.desktop.settings_pages.notice_rule_table import fit_height
from editor.errors import UserMistake
from editor.notices import NoticeShelf, NoticeTemplate, templates
from editor.notices.shelf import read_day

_Index = QModelIndex | QPersistentModelIndex
_DAYS = {2: "valid_from", 3: "valid_to"}
_ROW, _ROWS_SHOWN = 34, 9


class VersionTable(QAbstractTableModel):
    """Newest first in each language. `changed` carries a version with the days that are wanted; `refused` what is wrong
    with a day that was typed.
    """

    changed = Signal(object)
    refused = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._versions: list[NoticeTemplate] = []
        self._holding: list[NoticeTemplate | None] = []

    def show_shelf(self, shelf: NoticeShelf, name: str, today: date) -> None:
        """The versions of this notice; none for a name that is not there yet."""
        found = [entry for entry in shelf.templates if entry.name == name]
        order = list(LANGUAGES)
        found.sort(key=lambda entry: (order.index(entry.language), -entry.version))
        holding = [shelf.holding(name, language, today) for language in LANGUAGES]
        if (found, holding) == (self._versions, self._holding):
            return  # what is being typed is left alone
        self.beginResetModel()
        self._versions, self._holding = found, holding
        self.endResetModel()

    def version(self, row: int) -> NoticeTemplate:
        """The one in this row."""
        return self._versions[row]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self._versions)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else 5

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (self.tr("Language"), self.tr("Version"), self.tr("First day"))
        return (*names, self.tr("Last day"), self.tr("Today"))[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        version, column = self._versions[index.row()], index.column()
        if role == Qt.ItemDataRole.EditRole and column in _DAYS:
            return str(getattr(version, _DAYS[column]) or "")
        if role == Qt.ItemDataRole.ToolTipRole:
            return version.text
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._shown(version, column)
        return None

    def _shown(self, version: NoticeTemplate, column: int) -> str:
        if column == 0:
            return messages.language(version.language)
        if column == 1:
            number = QLocale().toString(version.version)
            return self.tr("{number}, built in").format(number=number) if _is_built_in(version) else number
        if column in _DAYS:
            return str(getattr(version, _DAYS[column]) or self.tr("no limit"))
        return self.tr("is used") if version in self._holding else ""

    def flags(self, index: _Index) -> Qt.ItemFlag:
        plain = super().flags(index)
        can = index.isValid() and index.column() in _DAYS and not _is_built_in(self._versions[index.row()])
        return plain | Qt.ItemFlag.ItemIsEditable if can else plain

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or index.column() not in _DAYS:
            return False
        version = self._versions[index.row()]
        try:
            day = read_day(str(value))
        except UserMistake as error:
            self.refused.emit(error)
            return False
        if getattr(version, _DAYS[index.column()]) == day:
            return False
        first = _DAYS[index.column()] == "valid_from"
        self.changed.emit(replace(version, valid_from=day) if first else replace(version, valid_to=day))
        return True


def version_view(table: VersionTable) -> QTableView:
    """A row at a time; days are changed in their cells."""
    view = QTableView()
    view.setModel(table)
    view.setAccessibleName(table.tr("Versions and their days"))
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
    view.setTabKeyNavigation(False)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(_ROW)
    header = view.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
    fit_height(view, _ROWS_SHOWN)
    return view


def _is_built_in(version: NoticeTemplate) -> bool:
    return version in templates()
