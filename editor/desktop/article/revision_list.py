"""The list of revisions: by day, newest first, each with its label, its reason, and who saved it when."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta
from itertools import groupby
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QDate,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    QTime,
)
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from db.records import RevisionSummary
from editor.desktop.article.words import Words
from editor.desktop.theme import Theme

Index = QModelIndex | QPersistentModelIndex
SUMMARY = Qt.ItemDataRole.UserRole  # of a revision; a day has none
ANY_LABEL = "\0"  # a filter that no label can be
_ELIDE = Qt.TextElideMode.ElideRight


def local_day(summary: RevisionSummary) -> date:
    """Of the machine that the list is read on."""
    return summary.created_at.astimezone().date()


class RevisionList(QAbstractListModel):
    """Days, and under each its revisions. `rows` are all revisions, also those that the filter hides."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self.rows: list[RevisionSummary] = []
        self._entries: list[date | RevisionSummary] = []
        self._label = ""

    def show(self, rows: list[RevisionSummary]) -> None:
        """Other revisions."""
        self.rows = rows
        self._refill()

    def filter(self, label: str) -> None:
        """Only those with this label; ANY_LABEL for those with one, an empty text for all."""
        if label != self._label:
            self._label = label
            self._refill()

    def labels(self) -> list[str]:
        """Every label once, newest first."""
        return list(dict.fromkeys(summary.label for summary in self.rows if summary.label))

    def row_of(self, number: int) -> int:
        """Where a revision stands; -1 where it is not shown."""
        found = (n for n, entry in enumerate(self._entries) if not isinstance(entry, date) and entry.number == number)
        return next(found, -1)

    def _refill(self) -> None:
        self.beginResetModel()
        self._entries = list(_by_day(row for row in self.rows if self._is_wanted(row)))
        self.endResetModel()

    def _is_wanted(self, summary: RevisionSummary) -> bool:
        return not self._label or (bool(summary.label) if self._label == ANY_LABEL else summary.label == self._label)

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and isinstance(self._entries[index.row()], date):
            return Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        shown = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if isinstance(entry, date):
            return self.day(entry) if shown else None
        if role == SUMMARY:
            return entry
        if shown:
            when = self._words.moment(entry.created_at)
            said = (str(entry.number), entry.label, self._words.reason(entry.reason), entry.author, when)
            return ", ".join(part for part in said if part)
        return None

    def day(self, day: date) -> str:
        """Today, yesterday, or the date."""
        today = datetime.now().astimezone().date()
        if day == today:
            return self.tr("Today")
        if day == today - timedelta(days=1):
            return self.tr("Yesterday")
        return QLocale().toString(QDate(day.year, day.month, day.day), "d MMMM yyyy")


def _by_day(rows: Iterable[RevisionSummary]) -> Iterator[date | RevisionSummary]:
    for day, of_day in groupby(rows, key=local_day):
        yield day
        yield from of_day


class RevisionDelegate(QStyledItemDelegate):
    """The number, the label or the reason, and below who and when. A day stands alone."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme = theme
        self._words = words

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        line = QFontMetrics(option.font).lineSpacing()
        return QSize(180, line * 2 + 20 if index.data(SUMMARY) is not None else line + 18)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        summary: RevisionSummary | None = index.data(SUMMARY)
        painter.save()
        if summary is None:
            self._paint_day(painter, option, index.data())
        else:
            self._paint_revision(painter, option, summary)
        painter.restore()

    def _paint_day(self, painter: QPainter, option: QStyleOptionViewItem, text: str) -> None:
        painter.setFont(_smaller(option.font, bold=True))
        painter.setPen(self._theme.color("text_quiet"))
        where: QRect = option.rect.adjusted(16, 6, -14, -4)
        shown = painter.fontMetrics().elidedText(text, _ELIDE, where.width())
        painter.drawText(where, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom), shown)

    def _paint_revision(self, painter: QPainter, option: QStyleOptionViewItem, summary: RevisionSummary) -> None:
        rect: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, self._theme.color("selection"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, self._theme.color("hover"))
        inner = rect.adjusted(16, 8, -14, -8)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        metrics = painter.fontMetrics()
        baseline = inner.top() + metrics.ascent()
        number = str(summary.number)
        width = max(metrics.horizontalAdvance("000"), metrics.horizontalAdvance(number)) + 6
        painter.setPen(self._theme.color("accent"))
        painter.drawText(QPointF(inner.left(), baseline), number)
        room = inner.width() - width
        reason = self._words.reason(summary.reason)
        if summary.label:
            self._paint_label(painter, summary.label, QRect(inner.left() + width, inner.top(), room, metrics.height()))
        else:
            painter.setPen(self._theme.color("text_selected" if chosen else "text"))
            painter.drawText(QPointF(inner.left() + width, baseline), metrics.elidedText(reason, _ELIDE, room))
        painter.setFont(_smaller(option.font))
        painter.setPen(self._theme.color("text_selected" if chosen else "text_quiet"))
        local = summary.created_at.astimezone()
        moment = QLocale().toString(QTime(local.hour, local.minute), "HH:mm")
        foot = " · ".join(part for part in (moment, summary.author, reason if summary.label else "") if part)
        shown = painter.fontMetrics().elidedText(foot, _ELIDE, room)
        painter.drawText(QPointF(inner.left() + width, inner.bottom() - painter.fontMetrics().descent()), shown)
        painter.setPen(self._theme.color("line"))
        painter.drawLine(rect.left() + 16, rect.bottom(), rect.right(), rect.bottom())

    def _paint_label(self, painter: QPainter, label: str, where: QRect) -> None:
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(label, _ELIDE, where.width() - 14)
        pill = QRectF(where.left(), where.top() - 1, metrics.horizontalAdvance(shown) + 14, where.height() + 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent_soft"))
        painter.drawRoundedRect(pill, 6, 6)
        painter.setPen(self._theme.color("accent"))
        painter.drawText(pill, int(Qt.AlignmentFlag.AlignCenter), shown)


def _smaller(font: QFont, *, bold: bool = False) -> QFont:
    small = QFont(font)
    small.setPointSizeF(small.pointSizeF() - 0.8)
    if bold:
        small.setWeight(QFont.Weight.DemiBold)
    return small
