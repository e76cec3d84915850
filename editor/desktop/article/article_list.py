"""The list of articles: a model that loads as it is scrolled, and a delegate that paints a row."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from db.records import ArticleRecord
from editor.desktop import messages
from editor.desktop.theme import Theme

Index = QModelIndex | QPersistentModelIndex
RECORD = Qt.ItemDataRole.UserRole
PAGE = 200
_STATE_COLORS = {
    "draft": "text_quiet",
    "in_review": "info",
    "approved": "info",
    "scheduled": "warning",
    "published": "good",
    "corrected": "accent",
    "withdrawn": "danger",
}


class ArticleList(QAbstractListModel):
    """Records, newest changed first. `ask_for_more` is called with the last one when the view nears the end."""

    def __init__(self, ask_for_more: Callable[[ArticleRecord], None]) -> None:
        super().__init__()
        self._ask = ask_for_more
        self._records: list[ArticleRecord] = []
        self._more = False
        self.is_reading_more = False

    def show(self, records: list[ArticleRecord]) -> None:
        """The first page; rows that stay keep their place, so that the selection does too."""
        self.is_reading_more = False
        self._more = len(records) == PAGE
        if [record.id for record in records] == [record.id for record in self._records]:
            self._records = records
            if records:
                self.dataChanged.emit(self.index(0), self.index(len(records) - 1))
        else:
            self.beginResetModel()
            self._records = records
            self.endResetModel()

    def add(self, records: list[ArticleRecord]) -> None:
        """The next page."""
        self.is_reading_more = False
        known = {record.id for record in self._records}
        new = [record for record in records if record.id not in known]
        self._more = len(records) == PAGE
        if new:
            self.beginInsertRows(QModelIndex(), len(self._records), len(self._records) + len(new) - 1)
            self._records += new
            self.endInsertRows()

    def row_of(self, article_id: int) -> int:
        """-1 where it is not loaded."""
        return next((row for row, record in enumerate(self._records) if record.id == article_id), -1)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._records)

    def canFetchMore(self, parent: Index) -> bool:
        return self._more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        self._more, self.is_reading_more = False, True
        self._ask(self._records[-1])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        record = self._records[index.row()]
        if role == RECORD:
            return record
        if role == Qt.ItemDataRole.DisplayRole:
            return record.headline or self.tr("Without a headline")
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = (record.headline, messages.article_state(record.state), messages.language(record.language))
            return ", ".join((*said, record.updated_by))
        return None


class Filter(QSortFilterProxyModel):
    """Articles whose headline, author or topics hold every word of the filter, whatever its case."""

    def __init__(self) -> None:
        super().__init__()
        self._words: list[str] = []

    def set_text(self, text: str) -> None:
        """The filter box's text."""
        self.beginFilterChange()
        self._words = text.casefold().split()
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        record: ArticleRecord = self.sourceModel().index(source_row, 0, source_parent).data(RECORD)
        text = " ".join((record.headline, record.byline, record.updated_by, *record.topics)).casefold()
        return all(word in text for word in self._words)


class ArticleDelegate(QStyledItemDelegate):
    """Two lines of headline, and one of state, language, age and author."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = QFontMetrics(_font(option, 0)).lineSpacing()
        return QSize(200, line * 2 + QFontMetrics(_font(option, -1)).lineSpacing() + 28)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        record: ArticleRecord = index.data(RECORD)
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, rect, state)
        inner = rect.adjusted(18, 11, -14, -11)
        quiet = not record.headline
        painter.setPen(self._theme.color("text_quiet" if quiet else "text_selected" if chosen else "text"))
        painter.setFont(_font(option, 0, bold=not quiet))
        _draw_lines(painter, QRectF(inner), index.data(), 2)
        self._paint_foot(painter, inner, record, _font(option, -1), chosen)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, self._theme.color("selection"))
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), self._theme.color("accent"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._theme.color("hover"))
        painter.setPen(self._theme.color("line"))
        painter.drawLine(rect.bottomLeft() + QRect(0, 0, 18, 1).topRight(), rect.bottomRight())
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(self._theme.color("accent"))
            painter.drawRect(rect.adjusted(0, 0, -1, -1))

    def _paint_foot(self, painter: QPainter, inner: QRect, record: ArticleRecord, font: QFont, chosen: bool) -> None:
        painter.setFont(font)
        metrics = QFontMetrics(font)
        foot = QRect(inner.left(), inner.bottom() - metrics.lineSpacing() + 1, inner.width(), metrics.lineSpacing())
        color = self._theme.color(_STATE_COLORS.get(record.state, "text_quiet"))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawEllipse(QPointF(foot.left() + 4, foot.center().y() + 0.5), 3.5, 3.5)
        state = messages.article_state(record.state)
        painter.setPen(color)
        painter.drawText(foot.adjusted(14, 0, 0, 0), _LEFT, state)
        age = messages.age(record.updated_at, datetime.now(UTC))
        painter.setPen(QColor(self._theme.color("text_selected" if chosen else "text_quiet")))
        painter.drawText(foot, _RIGHT, age)
        start = 14 + metrics.horizontalAdvance(state) + 12
        room = foot.width() - start - metrics.horizontalAdvance(age) - 12
        rest = _shortened(record.language.upper(), record.updated_by, metrics, max(0, room))
        painter.drawText(foot.adjusted(start, 0, 0, 0), _LEFT, rest)


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_ELIDE = Qt.TextElideMode.ElideRight


def _font(option: QStyleOptionViewItem, step: int, *, bold: bool = False) -> QFont:
    font = QFont(option.font)
    if step:
        font.setPointSizeF(font.pointSizeF() + step * 0.8)
    font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
    return font


def _shortened(language: str, author: str, metrics: QFontMetrics, room: int) -> str:
    """Language and author, as far as there is room; either goes before nothing but dots would be left of it."""
    if not author or metrics.horizontalAdvance(f"{language} · {author[:2]}…") > room:
        return language if metrics.horizontalAdvance(language) <= room else ""
    return metrics.elidedText(f"{language} · {author}", _ELIDE, room)


def _draw_lines(painter: QPainter, rect: QRectF, text: str, most: int) -> None:
    """At most so many lines, the last one elided. Plain text, whatever it looks like."""
    layout = QTextLayout(text.replace("\n", " "), painter.font())
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    metrics = QFontMetrics(painter.font())
    layout.beginLayout()
    y = rect.top()
    for number in range(most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(rect.width())
        shown = text[line.textStart() : line.textStart() + line.textLength()]
        if number == most - 1:
            shown = metrics.elidedText(text[line.textStart() :], _ELIDE, int(rect.width()))
        painter.drawText(QPointF(rect.left(), y + metrics.ascent()), shown)
        y += metrics.lineSpacing()
    layout.endLayout()
