"""How large a new table is: squares to point at, or arrow keys; Enter takes it, Escape leaves it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from editor.desktop.theme import Theme

COLUMNS, ROWS = 8, 10
_CELL, _GAP, _EDGE, _FOOT = 20, 3, 12, 26


class TableSize(QFrame):
    """A popup: it closes by itself where somebody clicks elsewhere. `chosen` gets rows and columns."""

    def __init__(self, theme: Theme, chosen: Callable[[int, int], object], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("table_size")
        self.setAccessibleName(self.tr("Size of the table"))
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._theme = theme
        self._chosen = chosen
        self.rows, self.columns = 3, 3
        self._say()
        self.setFixedSize(self.sizeHint())

    def sizeHint(self) -> QSize:
        step = _CELL + _GAP
        return QSize(COLUMNS * step - _GAP + 2 * _EDGE, ROWS * step - _GAP + 2 * _EDGE + _FOOT)

    def open(self, where: QPoint) -> None:
        """With its corner here, as far as the screen has room."""
        screen = self.screen().availableGeometry()
        left = min(where.x(), screen.right() - self.width())
        self.move(max(screen.left(), left), max(screen.top(), min(where.y(), screen.bottom() - self.height())))
        self.show()
        self.setFocus()

    def choose(self, rows: int, columns: int) -> None:
        """Within the squares."""
        self.rows, self.columns = min(max(1, rows), ROWS), min(max(1, columns), COLUMNS)
        self._say()
        self.update()

    def take(self) -> None:
        """This size."""
        rows, columns = self.rows, self.columns
        self.close()
        self._chosen(rows, columns)

    def _said(self) -> str:
        return self.tr("Rows: {rows}, columns: {columns}").format(rows=self.rows, columns=self.columns)

    def _say(self) -> None:
        self.setAccessibleDescription(self._said())

    def _at(self, point: QPoint) -> tuple[int, int]:
        step = _CELL + _GAP
        return (point.y() - _EDGE) // step + 1, (point.x() - _EDGE) // step + 1

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.choose(*self._at(event.position().toPoint()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.rect().contains(event.position().toPoint()):
            self.choose(*self._at(event.position().toPoint()))
            self.take()
        else:
            self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: (0, -1),
            Qt.Key.Key_Right: (0, 1),
            Qt.Key.Key_Up: (-1, 0),
            Qt.Key.Key_Down: (1, 0),
        }
        step = steps.get(Qt.Key(event.key()))
        if step is not None:
            self.choose(self.rows + step[0], self.columns + step[1])
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.take()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), self._theme.color("raised"))
        painter.setPen(QPen(self._theme.color("field_line"), 1))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        for row in range(ROWS):
            for column in range(COLUMNS):
                on = row < self.rows and column < self.columns
                painter.setPen(QPen(self._theme.color("accent" if on else "line"), 1))
                painter.setBrush(self._theme.color("selection" if on else "page"))
                left, top = _EDGE + column * (_CELL + _GAP), _EDGE + row * (_CELL + _GAP)
                painter.drawRoundedRect(QRectF(left + 0.5, top + 0.5, _CELL - 1, _CELL - 1), 3, 3)
        painter.setPen(self._theme.color("text"))
        foot = self.rect().adjusted(_EDGE, self.height() - _FOOT - 6, -_EDGE, -4)
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, self._said())
        painter.end()
