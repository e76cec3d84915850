"""Revisions beside the page: who, when and why; a comparison with what stands on the page, and a way back."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
)

from db.records import RevisionSummary
from editor.desktop import messages
from editor.desktop.article.words import Words
from editor.desktop.context import PanelContext
from editor.desktop.theme import Theme
from editor.desktop.widgets.buttons import button
from editor.desktop.widgets.plain import PlainLabel

Index = QModelIndex | QPersistentModelIndex
SUMMARY = Qt.ItemDataRole.UserRole


class RevisionList(QAbstractListModel):
    """Newest first."""

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self.rows: list[RevisionSummary] = []

    def show(self, rows: list[RevisionSummary]) -> None:
        """Other revisions."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        summary = self.rows[index.row()]
        if role == SUMMARY:
            return summary
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            when = self._words.moment(summary.created_at)
            return f"{summary.number}, {self._words.reason(summary.reason)}, {summary.author}, {when}"
        return None


class RevisionDelegate(QStyledItemDelegate):
    """The number, the reason, and below who and when."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme = theme
        self._words = words

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(180, QFontMetrics(option.font).lineSpacing() * 2 + 20)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        summary: RevisionSummary = index.data(SUMMARY)
        rect: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
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
        painter.setPen(self._theme.color("text_selected" if chosen else "text"))
        reason = self._words.reason(summary.reason)
        room = inner.width() - width
        painter.drawText(QPointF(inner.left() + width, baseline), metrics.elidedText(reason, _ELIDE, room))
        small = QFont(option.font)
        small.setPointSizeF(small.pointSizeF() - 0.8)
        painter.setFont(small)
        painter.setPen(self._theme.color("text_selected" if chosen else "text_quiet"))
        age = messages.age(summary.created_at, datetime.now(UTC))
        foot = " · ".join(part for part in (summary.author, age) if part)
        shown = painter.fontMetrics().elidedText(foot, _ELIDE, room)
        painter.drawText(QPointF(inner.left() + width, inner.bottom() - painter.fontMetrics().descent()), shown)
        painter.setPen(self._theme.color("line"))
        painter.drawLine(rect.left() + 16, rect.bottom(), rect.right(), rect.bottom())
        painter.restore()


_ELIDE = Qt.TextElideMode.ElideRight


class RevisionsPanel(QFrame):
    """`compare_requested`: the older and the newer number; one chosen row is compared with what stands on the page (0).

    `restore_requested`: a number.
    """

    compare_requested = Signal(int, int)
    restore_requested = Signal(int)

    def __init__(self, context: PanelContext, words: Words) -> None:
        super().__init__()
        self._model = RevisionList(words)
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(RevisionDelegate(context.theme, words))
        self._list.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self._list.setMouseTracking(True)
        self._list.setUniformItemSizes(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Revisions"))
        self._list.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        self._list.activated.connect(lambda _: self._compare())
        self._hint = PlainLabel(role="small", wrap=True)
        self._hint.setText(self.tr("Choose one to compare it with the page, or two to compare them."))
        self._compare_button = button(self.tr("Compare"), self._compare)
        self._restore_button = button(self.tr("Restore as a new revision"), self._restore)
        foot = QFrame()
        foot.setProperty("role", "foot")
        buttons = QVBoxLayout(foot)
        buttons.setContentsMargins(14, 11, 14, 13)
        buttons.setSpacing(7)
        buttons.addWidget(self._hint)
        buttons.addWidget(self._compare_button)
        buttons.addWidget(self._restore_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._list, 1)
        column.addWidget(foot)
        self._enable()

    def show_revisions(self, rows: list[RevisionSummary]) -> None:
        """Newest first; the choice starts anew."""
        self._model.show(rows)
        self._enable()

    def choose(self, *numbers: int) -> None:
        """Select these revisions."""
        model = self._list.selectionModel()
        model.clearSelection()
        for row, summary in enumerate(self._model.rows):
            if summary.number in numbers:
                model.select(self._model.index(row), model.SelectionFlag.Select)

    def _chosen(self) -> list[int]:
        rows = self._list.selectionModel().selectedIndexes() if self._list.selectionModel() is not None else []
        return sorted(index.data(SUMMARY).number for index in rows)

    def _enable(self) -> None:
        chosen = self._chosen()
        newest = self._model.rows[0].number if self._model.rows else 0
        self._compare_button.setEnabled(len(chosen) in (1, 2))
        self._restore_button.setEnabled(len(chosen) == 1 and chosen[0] != newest)

    def _compare(self) -> None:
        chosen = self._chosen()
        if len(chosen) in (1, 2):
            self.compare_requested.emit(chosen[0], chosen[1] if len(chosen) == 2 else 0)

    def _restore(self) -> None:
        self.restore_requested.emit(self._chosen()[0])
