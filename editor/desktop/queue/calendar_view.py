"""The calendar's table: entries painted as cards, dragged to another hour by mouse, moved by keys."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from editor.desktop.queue.calendar_model import ENTRIES, HOURS, CalendarModel
from editor.desktop.theme import Theme
from editor.publishing.calendar import Entry

Index = QModelIndex | QPersistentModelIndex
_CARD, _GAP = 24, 3
_LEAST_ROW = 30
_FIRST_HOUR = 7  # in view to begin with
_COLORS = {"scheduled": "warning", "published": "good", "embargo": "info"}


class CalendarView(QTableView):
    """`moved`: an article and its new moment. `opened`: an article. `called_off`: an article. `picked`: an entry."""

    moved = Signal(int, object)
    opened = Signal(int)
    called_off = Signal(int)
    picked = Signal()

    def __init__(self, model: CalendarModel, theme: Theme) -> None:
        super().__init__()
        self._calendar = model
        self._pressed: tuple[QPoint, Entry] | None = None
        self.dragged: Entry | None = None
        self.target = QModelIndex()  # the cell that it is held over
        self.chosen: Entry | None = None
        self.setModel(model)
        self.setItemDelegate(_Cards(self, theme))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setShowGrid(False)  # the cells draw their own lines, in the theme's colour
        self.setTabKeyNavigation(False)
        self.setAccessibleName(self.tr("Calendar"))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setHighlightSections(False)
        model.modelReset.connect(self._fit)
        self.selectionModel().currentChanged.connect(lambda index, _: self._arrive(index))
        theme.changed.connect(self.viewport().update)

    def begin_at_morning(self) -> None:
        """The first hours of a working day on top."""
        self.scrollTo(self.model().index(_FIRST_HOUR, 0), QAbstractItemView.ScrollHint.PositionAtTop)

    def choose(self, article_id: int) -> None:
        """Bring an article's entry to the front, where it stands in these days."""
        cell = self._calendar.cell_of(article_id)
        if cell is not None:
            self.setCurrentIndex(self.model().index(*cell))
            entries = self._calendar.entries_at(*cell)
            self._pick(next(entry for entry in entries if entry.article.id == article_id))

    def entry_at(self, position: QPoint) -> Entry | None:
        """What lies under a point of the viewport."""
        index = self.indexAt(position)
        if not index.isValid():
            return None
        entries = self._calendar.entries_at(index.row(), index.column())
        number = (position.y() - self.visualRect(index).top() - _GAP) // (_CARD + _GAP)
        return entries[number] if 0 <= number < len(entries) else None

    def _fit(self) -> None:
        for row in range(HOURS):
            wanted = self._calendar.most_in_row(row) * (_CARD + _GAP) + _GAP
            self.verticalHeader().resizeSection(row, max(_LEAST_ROW, wanted))
        self.chosen = None

    def _arrive(self, index: QModelIndex) -> None:
        entries = self._calendar.entries_at(index.row(), index.column())
        self._pick(entries[0] if entries else None)

    def _pick(self, entry: Entry | None) -> None:
        self.chosen = entry
        self.viewport().update()
        self.picked.emit()

    # By mouse: within the view alone, since Qt's own drag and drop turns an event loop of its own

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        entry = self.entry_at(event.position().toPoint())
        self._pressed = (event.position().toPoint(), entry) if entry is not None else None
        if entry is not None:
            self._pick(entry)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        here = event.position().toPoint()
        begun, entry = self._pressed
        far = (here - begun).manhattanLength() >= QApplication.startDragDistance()
        if self.dragged is None and far and entry.kind == "scheduled":
            self.dragged = entry
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
        if self.dragged is not None:
            self.target = self.indexAt(here)
            self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragged, index = self.dragged, self.indexAt(event.position().toPoint())
        self._let_go()
        if dragged is None:
            super().mouseReleaseEvent(event)
        elif index.isValid() and dragged not in self._calendar.entries_at(index.row(), index.column()):
            minute = dragged.at.astimezone(self._calendar.zone).minute
            self.moved.emit(dragged.article.id, self._calendar.moment(index.row(), index.column(), minute))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        entry = self.entry_at(event.position().toPoint())
        if entry is not None:
            self.opened.emit(entry.article.id)

    def _let_go(self) -> None:
        self._pressed = self.dragged = None
        self.target = QModelIndex()
        self.unsetCursor()
        self.viewport().update()

    # By keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, entry = event.key(), self.chosen
        steps = {Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1), Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0)}
        if self.dragged is not None and key == Qt.Key.Key_Escape:
            self._let_go()
        elif entry is not None and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit(entry.article.id)
        elif entry is not None and key == Qt.Key.Key_Space:
            self._next_in_cell(entry)
        elif entry is not None and entry.kind == "scheduled" and key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.called_off.emit(entry.article.id)
        elif entry is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier and key in steps:
            if entry.kind == "scheduled":
                self.moved.emit(entry.article.id, shifted(entry.at, self._calendar.zone, *steps[Qt.Key(key)]))
        else:
            super().keyPressEvent(event)

    def _next_in_cell(self, entry: Entry) -> None:
        index = self.currentIndex()
        entries = self._calendar.entries_at(index.row(), index.column())
        if entry in entries:
            self._pick(entries[(entries.index(entry) + 1) % len(entries)])


def shifted(at: datetime, zone: ZoneInfo, days: int, hours: int) -> datetime:
    """Another day at the same time of the clock, and so many hours later."""
    here = at.astimezone(zone)
    wall = here.replace(tzinfo=None) + timedelta(days=days)
    return wall.replace(tzinfo=zone).astimezone(UTC) + timedelta(hours=hours)


class _Cards(QStyledItemDelegate):
    """Each entry of a cell as a card: its time and its headline."""

    def __init__(self, view: CalendarView, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        state: QStyle.StateFlag = option.state
        rect: QRect = option.rect
        painter.save()
        painter.setPen(self._theme.color("line"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.drawLine(rect.topRight(), rect.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._theme.color("accent"))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))
        entries: list[Entry] = index.data(ENTRIES)
        held = self._view.dragged if index == self._view.target else None
        if held is not None and held not in entries:
            painter.fillRect(rect.adjusted(0, 0, -1, -1), self._theme.color("accent_soft"))
            top = rect.top() + _GAP
            self.paint_card(painter, QRect(rect.left() + _GAP, top, rect.width() - 2 * _GAP, _CARD), held, chosen=True)
            painter.restore()
            return
        for number, entry in enumerate(entries):
            top = rect.top() + _GAP + number * (_CARD + _GAP)
            card = QRect(rect.left() + _GAP, top, rect.width() - 2 * _GAP, _CARD)
            self.paint_card(painter, card, entry, chosen=entry is self._view.chosen)
        painter.restore()

    def paint_card(self, painter: QPainter, card: QRect, entry: Entry, *, chosen: bool) -> None:
        """One entry; a late one in the colour of danger."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = "danger" if entry.is_late else _COLORS[entry.kind]
        painter.setPen(self._theme.color(color if chosen else f"{color}_soft"))
        painter.setBrush(self._theme.color(f"{color}_soft"))
        painter.drawRoundedRect(card, 5, 5)
        painter.fillRect(QRect(card.left() + 1, card.top() + 5, 3, card.height() - 10), self._theme.color(color))
        inner = card.adjusted(9, 0, -6, 0)
        clock = entry.at.astimezone(self._view._calendar.zone).strftime("%H:%M")
        painter.setPen(self._theme.color(color))
        painter.drawText(inner, _LEFT, clock)
        metrics = QFontMetrics(painter.font())
        rest = inner.adjusted(metrics.horizontalAdvance(clock) + 6, 0, 0, 0)
        painter.setPen(self._theme.color("text"))
        name = entry.article.headline.replace("\n", " ") or "…"
        painter.drawText(rest, _LEFT, metrics.elidedText(name, Qt.TextElideMode.ElideRight, rest.width()))
        painter.restore()


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
