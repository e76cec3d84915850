"""What stands in one line and, where there is no room, goes on in the next."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLayout, QLayoutItem, QWidget


class Flow(QLayout):
    """What is added stands from left to right, each as wide as it wants; lines end at the right edge."""

    def __init__(self, parent: QWidget, spacing: int) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return sum(self._height(line) for line in self._lines(width)) + self.spacing() * (len(self._lines(width)) - 1)

    def sizeHint(self) -> QSize:
        """All in one line."""
        shown = self._shown()
        wide = sum(item.sizeHint().width() for item in shown) + self.spacing() * max(0, len(shown) - 1)
        return QSize(wide, self._height(shown))

    def minimumSize(self) -> QSize:
        shown = self._shown()
        return QSize(max((item.sizeHint().width() for item in shown), default=0), self._height(shown))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        top = rect.top()
        for line in self._lines(rect.width()):
            height = self._height(line)
            wide = sum(item.sizeHint().width() for item in line) + self.spacing() * (len(line) - 1)
            left = rect.right() + 1 - wide
            for item in line:
                size = item.sizeHint()
                item.setGeometry(QRect(QPoint(left, top + (height - size.height()) // 2), size))
                left += size.width() + self.spacing()
            top += height + self.spacing()

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = [[]]
        used = 0
        for item in self._shown():
            wanted = item.sizeHint().width()
            if lines[-1] and used + self.spacing() + wanted > width:
                lines.append([])
            used = wanted if not lines[-1] else used + self.spacing() + wanted
            lines[-1].append(item)
        return lines

    @staticmethod
    def _height(line: list[QLayoutItem]) -> int:
        return max((item.sizeHint().height() for item in line), default=0)


class BesideOrBelow(QFrame):
    """Two widgets at the ends of one line or, where that has no room for both, one below the other."""

    def __init__(self, first: QWidget, second: QWidget) -> None:
        super().__init__()
        self._first, self._second = first, second
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(8)
        self._box.addWidget(first)
        self._box.addWidget(second, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    def event(self, event: QEvent) -> bool:
        """Also when one of the two became wider."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._turn()
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        """As wide as the wider of the two can be made: never as both, for then it could not turn."""
        hint, first, second = super().minimumSizeHint(), self._first.minimumSizeHint(), self._second.minimumSizeHint()
        margins = self.contentsMargins()
        return QSize(max(first.width(), second.width()) + margins.left() + margins.right(), hint.height())

    def _turn(self) -> None:
        margins = self.contentsMargins()
        wanted = self._first.sizeHint().width() + self._box.spacing() + self._second.sizeHint().width()
        fits = wanted <= self.width() - margins.left() - margins.right()
        self._box.setDirection(QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom)
