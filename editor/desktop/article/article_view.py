"""The list itself: several rows can be selected by mouse and keyboard, and a plain click or Enter picks one."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

_ADDING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


class ArticleView(QListView):
    """`picked`: an index, by a click without Shift and Ctrl, or by Enter. With them, rows are selected and no more."""

    picked = Signal(QModelIndex)

    def __init__(self) -> None:
        super().__init__()
        self._adds = False
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.clicked.connect(self._pick)
        self.activated.connect(self._pick)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._adds = bool(event.modifiers() & _ADDING)
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._adds = False
        super().keyPressEvent(event)

    def _pick(self, index: QModelIndex) -> None:
        if not self._adds:
            self.picked.emit(index)
