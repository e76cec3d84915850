"""The list of groups: a table of one column, because Qt's list lays out every row before it shows the first."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyleOptionViewItem, QTableView

from editor.desktop.inbox.model import GroupModel


class GroupList(QTableView):
    """`looked_at`: these rows are on the screen now."""

    looked_at = Signal(int, int)

    def __init__(self, model: GroupModel) -> None:
        super().__init__(showGrid=False, cornerButtonEnabled=False, wordWrap=False)
        self.setTabKeyNavigation(False)
        self.setModel(model)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setMouseTracking(True)
        self.setProperty("role", "side")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalScrollBar().valueChanged.connect(lambda _: self.tell())

    def fit_rows(self) -> None:
        """As high as the delegate wants them in today's font."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        height = self.itemDelegate().sizeHint(option, QModelIndex()).height()
        self.verticalHeader().setMinimumSectionSize(1)
        self.verticalHeader().setDefaultSectionSize(height)

    def top_row(self) -> int:
        """The first row on the screen; 0 where there is none."""
        return max(0, self.indexAt(QPoint(2, 2)).row())

    def tell(self) -> None:
        """Say what is on the screen."""
        height = max(1, self.verticalHeader().defaultSectionSize())
        top = self.top_row()
        self.looked_at.emit(top, top + self.viewport().height() // height + 1)

    def selected_rows(self) -> list[range]:
        """Stretches of rows that are selected, in their order: a million of them are one."""
        found = sorted((one.top(), one.bottom()) for one in self.selectionModel().selection().toList())
        merged: list[range] = []
        for top, bottom in found:
            if merged and top <= merged[-1].stop:
                merged[-1] = range(merged[-1].start, max(merged[-1].stop, bottom + 1))
            else:
                merged.append(range(top, bottom + 1))
        return merged

    def moveCursor(  # Home and End are the first and the last group, not the ends of a row
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        ends = {QAbstractItemView.CursorAction.MoveHome: 0, QAbstractItemView.CursorAction.MoveEnd: -1}
        if action in ends and self.model().rowCount():
            row = ends[action] % self.model().rowCount()
            return self.model().index(row, 0)
        return super().moveCursor(action, modifiers)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.tell()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit_rows()
