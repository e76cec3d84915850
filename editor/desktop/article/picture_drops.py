"""Pictures that are dropped on the page go into the article; other files go on to the window, which imports them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget


class PictureDrops(QObject):
    """`wanted` says whether what is dragged is pictures and may be put in; `dropped` gets it, and where."""

    def __init__(
        self, target: QWidget, wanted: Callable[[QMimeData], bool], dropped: Callable[[QMimeData, QPoint], object]
    ) -> None:
        super().__init__(target)
        self._wanted = wanted
        self._dropped = dropped
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QDropEvent):  # what enters and moves is one too
            return super().eventFilter(watched, event)
        if not self._wanted(event.mimeData()):
            event.ignore()  # Qt asks the window next
            return True
        event.acceptProposedAction()
        if event.type() == QEvent.Type.Drop:
            self._dropped(event.mimeData(), event.position().toPoint())
        return True
