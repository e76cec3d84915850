"""The rules that choose notices as a table whose cells are changed in place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any, cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from editor.desktop.notice_words import NoticeWords
from editor.notices import NoticeRule

_Index = QModelIndex | QPersistentModelIndex
FIELDS = ("notice", "source", "topic", "language", "channel", "exclusive")
_ROWS_SHOWN = 8
_ROW = 34
_NOTICE_WIDTH = 124
Choices = dict[str, list[tuple[str, Any]]]
"""By field, what may be chosen: names and values. A field that is not in it is typed."""


class RuleTable(QAbstractTableModel):
    """`changed` carries a rule as it is wanted now; what is shown waits for the newsroom's answer."""

    changed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._words = NoticeWords(self)
        self._rules: tuple[NoticeRule, ...] = ()
        self._deciding = 0
        self.choices: Choices = {}

    def show_rules(self, rules: Sequence[NoticeRule], choices: Choices) -> None:
        """These from now on. The same once more leave alone what is being typed."""
        if (tuple(rules), choices) == (self._rules, self.choices):
            return
        self.beginResetModel()
        self._rules, self.choices = tuple(rules), choices
        self.endResetModel()

    def mark(self, rule_id: int) -> None:
        """The rule that decides for the article that is tried stands out; 0 for none."""
        self._deciding = rule_id
        if self._rules:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._rules) - 1, len(FIELDS) - 1))

    def rule(self, row: int) -> NoticeRule:
        """The one in this row."""
        return self._rules[row]

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self._rules)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(FIELDS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1)
        names = (self.tr("Notice"), self.tr("Source"), self.tr("Topic"))
        return (*names, self.tr("Language"), self.tr("Channel"), self.tr("Exclusive"))[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        rule, field = self._rules[index.row()], FIELDS[index.column()]
        value = getattr(rule, field)
        if role == Qt.ItemDataRole.EditRole:
            return value
        if role == Qt.ItemDataRole.FontRole and rule.id == self._deciding:
            font = QFont()
            font.setBold(True)
            return font
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._shown(field, value)
        return None

    def _shown(self, field: str, value: Any) -> str:
        known = next((name for name, one in self.choices.get(field, []) if one == value), None)
        if known is not None:
            return known
        return self._words.notice(value) if field == "notice" else str(value or self.tr("any"))

    def flags(self, index: _Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def setData(self, index: _Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        rule, field = self._rules[index.row()], FIELDS[index.column()]
        values: dict[str, Any] = {field: " ".join(value.split()) if isinstance(value, str) else value}
        wanted = replace(rule, **values)
        if wanted == rule:
            return False
        self.changed.emit(wanted)
        return True


class _Cells(QStyledItemDelegate):
    """A list where there is something to choose from, a line where it is typed."""

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        model = cast(RuleTable, index.model())
        choices = model.choices.get(FIELDS[index.column()])
        if choices is None:
            return super().createEditor(parent, option, index)
        box = QComboBox(parent)
        for name, value in choices:
            box.addItem(name, value)
        at = box.findData(model.data(index, Qt.ItemDataRole.EditRole))
        if at < 0:  # a channel that was renamed, or a kind of place
            box.addItem(str(model.data(index)), model.data(index, Qt.ItemDataRole.EditRole))
            at = box.count() - 1
        box.setCurrentIndex(at)
        box.activated.connect(lambda _: self._chosen(box))
        return box

    def _chosen(self, box: QComboBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        if not isinstance(editor, QComboBox):  # a list stands where it stood when it was opened
            super().setEditorData(editor, index)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData(), Qt.ItemDataRole.EditRole)
        else:
            super().setModelData(editor, model, index)


def fit_height(view: QTableView, most: int) -> None:
    """As many rows as there are, up to `most`: a table among cards has no empty ground, and a long one scrolls."""

    def fit() -> None:
        rows = min(max(view.model().rowCount(), 1), most)
        view.setFixedHeight(rows * view.verticalHeader().defaultSectionSize() + _ROW + 6)

    view.model().modelReset.connect(fit)
    fit()


def rule_view(table: RuleTable) -> QTableView:
    """One rule at a time is chosen; a click into it, F2 or Enter begins to change a cell."""
    view = QTableView()
    view.setModel(table)
    view.setItemDelegate(_Cells(view))
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    view.setEditTriggers(
        QAbstractItemView.EditTrigger.DoubleClicked
        | QAbstractItemView.EditTrigger.SelectedClicked
        | QAbstractItemView.EditTrigger.EditKeyPressed
    )
    view.setTabKeyNavigation(False)
    view.setShowGrid(False)
    view.setWordWrap(False)
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.verticalHeader().setHighlightSections(False)
    view.verticalHeader().setDefaultSectionSize(_ROW)
    header = view.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    header.setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
    header.resizeSection(0, _NOTICE_WIDTH)
    for column in range(3, len(FIELDS)):
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
    fit_height(view, _ROWS_SHOWN)
    return view
