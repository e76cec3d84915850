"""A grip at the left of the block under the mouse: dragged, the block goes where the line shows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRect, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QTextBlock, QTextCursor
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from editor.desktop.article.moving import Item, item_before, item_of, selected_items
from editor.desktop.article.page import Page
from editor.desktop.article.places import BODY, body_blocks, zone_of
from editor.desktop.article.properties import kind_of
from editor.desktop.theme import Theme
from editor.desktop.widgets.plain import tooltip

_WIDTH, _HEIGHT, _LEFT = 18, 24, 3
_EDGE = 40  # pixels from the page's edge within which it scrolls while something is dragged
_SCROLL_MS, _SCROLL_BY = 30, 14


class DropLine(QFrame):
    """Where the dragged block would stand."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self.setObjectName("drop_line")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()


class BlockHandle(QWidget):
    """A child of the page beside its text. `keys`: what does the same from the keyboard, for the tooltip."""

    def __init__(self, page: Page, theme: Theme, keys: str) -> None:
        super().__init__(page)
        self._page = page
        self._theme = theme
        self._item: Item | None = None
        self._pressed: QPoint | None = None
        self._dragged: list[Item] = []
        self._behind: Item | None = None
        self.line = DropLine(page)
        self.setFixedSize(_WIDTH, _HEIGHT)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        name = self.tr("Drag to move the block")
        self.setAccessibleName(name)
        self.setToolTip(tooltip(f"{name} ({keys})"))
        self._scroll = QTimer(self, interval=_SCROLL_MS)
        self._scroll.timeout.connect(self._scroll_on)
        page.viewport().setMouseTracking(True)
        page.viewport().installEventFilter(self)
        page.verticalScrollBar().valueChanged.connect(lambda _: self._let_go() if not self._dragged else None)
        page.edited.connect(self._let_go)
        page.replaced.connect(self._let_go)
        self.hide()

    # Beside the block under the mouse

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._page and isinstance(event, QKeyEvent) and kind == QEvent.Type.KeyPress and self._dragged:
            if event.key() == Qt.Key.Key_Escape:
                self._let_go()
            return True  # nothing is typed while something is in the hand
        if kind == QEvent.Type.MouseMove and isinstance(event, QMouseEvent) and not event.buttons():
            self.hover(event.position().toPoint())
        elif kind == QEvent.Type.Leave and not self.geometry().contains(self._page.mapFromGlobal(self.cursor().pos())):
            self.hide()
        return False

    def hover(self, where: QPoint) -> None:
        """The mouse is here, in the viewport's pixels."""
        item = self._item_at(where.y())
        if item is None or self._page.isReadOnly():
            self.hide()
            return
        self._item = item
        top, _ = self._edges(item)
        self.move(self._page.viewport().x() + _LEFT, self._page.viewport().y() + max(2, top))
        self.show()

    def _item_at(self, y: int) -> Item | None:
        middle = QPoint(self._page.viewport().width() // 2, y)
        return item_of(self._page.cursorForPosition(middle).block())

    def _edges(self, item: Item) -> tuple[int, int]:
        """Top and bottom of the item in the viewport's pixels; a picture stands above its caption."""
        layout, scrolled = self._page.document().documentLayout(), self._page.verticalScrollBar().value()
        if item.table is not None:
            rect = layout.frameBoundingRect(item.table)
        else:
            rect = layout.blockBoundingRect(item.first)
            if kind_of(item.first) == "image":
                rect.setTop(rect.top() - item.first.blockFormat().topMargin() * self._page.zoom)
        return round(rect.top()) - scrolled, round(rect.bottom()) - scrolled

    # Dragging

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.globalPosition().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        now = event.globalPosition().toPoint()
        if self._pressed is None or self._item is None:
            return
        if not self._dragged and (now - self._pressed).manhattanLength() >= QApplication.startDragDistance():
            self._take(self._item)
        if self._dragged:
            self._carry(self._page.viewport().mapFromGlobal(now).y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged, behind, item, pressed = self._dragged, self._behind, self._item, self._pressed
        self._let_go()
        if dragged:
            self._page.move_items(dragged, behind)
        elif item is not None and pressed is not None:
            self._choose(item)
        self._page.setFocus()
        self._page.handled.emit(False)

    def _take(self, item: Item) -> None:
        """What is chosen goes together, where the grip is one of it."""
        chosen = selected_items(self._page.textCursor()) if self._page.textCursor().hasSelection() else []
        self._dragged = chosen if item.id in {each.id for each in chosen} else [item]
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self._page.installEventFilter(self)
        self._page.setFocus()  # Escape has to reach it
        self._scroll.start()

    def _carry(self, y: int) -> None:
        """The line shows where it would be dropped: above or below the block under the mouse, never out of the body."""
        item = self._item_at(y)
        first, last = body_blocks(self._page.document())
        if item is None:
            item = item_of(first) if self._is_above(y, first.position()) else _last_item(last)
            below = not self._is_above(y, first.position())
        else:
            top, bottom = self._edges(item)
            below = y > (top + bottom) // 2
        if item is None:
            return
        self._behind = item if below else item_before(item)
        top, bottom = self._edges(item)
        viewport = self._page.viewport()
        where = min(max((bottom + 3) if below else (top - 5), 0), viewport.height() - 3)
        self.line.setGeometry(QRect(viewport.x() + 22, viewport.y() + where, viewport.width() - 44, 3))
        self.line.show()
        self.line.raise_()

    def _is_above(self, y: int, position: int) -> bool:
        here = self._page.cursorForPosition(QPoint(self._page.viewport().width() // 2, y))
        return here.position() < position

    def _scroll_on(self) -> None:
        """At the edges of the page it scrolls along."""
        y = self._page.viewport().mapFromGlobal(self.cursor().pos()).y()
        height, bar = self._page.viewport().height(), self._page.verticalScrollBar()
        if y < _EDGE:
            bar.setValue(bar.value() - _SCROLL_BY)
        elif y > height - _EDGE:
            bar.setValue(bar.value() + _SCROLL_BY)
        else:
            return
        self._carry(min(max(y, 0), height))

    def _choose(self, item: Item) -> None:
        cursor = self._page.textCursor()
        cursor.setPosition(item.start)
        cursor.setPosition(item.end, QTextCursor.MoveMode.KeepAnchor)
        self._page.setTextCursor(cursor)

    def _let_go(self) -> None:
        """Nothing is in the hand any more."""
        self._scroll.stop()
        self._page.removeEventFilter(self)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self.line.hide()
        self._dragged, self._behind, self._pressed, self._item = [], None, None, None
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.underMouse() or self._dragged:
            painter.setBrush(self._theme.color("hover"))
            painter.drawRoundedRect(self.rect(), 5, 5)
        painter.setBrush(self._theme.color("field_line"))
        for row in range(3):
            for column in range(2):
                painter.drawEllipse(QPointF(6.5 + 5 * column, 7 + 5 * row), 1.5, 1.5)


def _last_item(block: QTextBlock) -> Item | None:
    """The last item of the body at or above this block, which may be a gap."""
    found = item_of(block)
    while found is None and block.previous().isValid() and zone_of(block.previous()) == BODY:
        block = block.previous()
        found = item_of(block)
    return found
