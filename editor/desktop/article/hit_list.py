"""Every place where the words stand, one line each: a tick, the part of the article, and the words among others."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, QStringListModel, Qt
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionButton, QStyleOptionViewItem

from editor.articles.search import Hit
from editor.desktop.article.finding_words import FindingWords
from editor.desktop.article.hits import Hits
from editor.desktop.theme import Theme

Index = QModelIndex | QPersistentModelIndex
HIT, PART = Qt.ItemDataRole.UserRole, Qt.ItemDataRole.UserRole + 1
_ROWS_SHOWN = 6
_PART_WIDTH = 118
_BOX = 16
_SIGNS = str.maketrans({"\n": "↵", "\t": " "})


class HitModel(QStringListModel):
    """The hits in the order of the page; a tick where they are to be replaced.

    Qt keeps the number of the rows: a view asks for it twice for each row that it lays out, and to ask Python ten
    thousand times takes longer than all the rest.
    """

    def __init__(self, hits: Hits, words: FindingWords) -> None:
        super().__init__()
        self._hits, self._words = hits, words
        self._rows: tuple[Hit, ...] = ()
        self._parts: list[str] = []

    def show(self, parts: list[str]) -> None:
        """Other hits, or other ticks."""
        if self._rows is self._hits.hits and self._parts == parts:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
            return
        self._rows, self._parts = self._hits.hits, parts
        self.setStringList([""] * len(parts))

    def flags(self, index: Index) -> Qt.ItemFlag:
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        can_be_ticked = index.isValid() and self._hits.replaces and self._rows[index.row()].is_writable
        return plain | Qt.ItemFlag.ItemIsUserCheckable if can_be_ticked else plain

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or self._rows is not self._hits.hits:
            return None
        hit = self._rows[index.row()]
        if role == HIT:
            return hit
        if role == PART:
            return self._parts[index.row()]
        if role == Qt.ItemDataRole.CheckStateRole:
            if not self.flags(index) & Qt.ItemFlag.ItemIsUserCheckable:
                return None
            return Qt.CheckState.Checked if self._hits.is_ticked(index.row()) else Qt.CheckState.Unchecked
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{self._parts[index.row()]}: {hit.before}{hit.text}{hit.after}".translate(_SIGNS)
        if role == Qt.ItemDataRole.ToolTipRole and not hit.is_writable:
            return self._words.notice_stays()
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self._hits.tick(index.row(), Qt.CheckState(value) == Qt.CheckState.Checked)
        return True


class HitDelegate(QStyledItemDelegate):
    """The words stand at the same place in every line, so that the eye goes down one column."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(200, QFontMetrics(option.font).lineSpacing() + 11)

    def box(self, row: QRect) -> QRect:
        """Where the tick is."""
        return QRect(row.left() + 16, row.center().y() - _BOX // 2 + 1, _BOX, _BOX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit: Hit | None = index.data(HIT)
        if hit is None:
            return
        painter.save()
        row: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(row, self._theme.color("selection"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(row, self._theme.color("hover"))
        left = row.left() + 18
        ticked = index.data(Qt.ItemDataRole.CheckStateRole)
        if ticked is not None:
            self._paint_box(painter, option, Qt.CheckState(ticked) == Qt.CheckState.Checked)
            left = row.left() + 16 + _BOX + 10
        painter.setPen(self._theme.color("text_quiet"))
        part = option.fontMetrics.elidedText(index.data(PART), Qt.TextElideMode.ElideRight, _PART_WIDTH - 10)
        painter.drawText(QRect(left, row.top(), _PART_WIDTH, row.height()), Qt.AlignmentFlag.AlignVCenter, part)
        self._paint_words(painter, row.adjusted(left - row.left() + _PART_WIDTH, 0, -14, 0), option.font, hit)
        painter.restore()

    def _paint_box(self, painter: QPainter, option: QStyleOptionViewItem, on: bool) -> None:
        box = QStyleOptionButton()
        box.rect = self.box(option.rect)
        box.state = QStyle.StateFlag.State_Enabled | (QStyle.StateFlag.State_On if on else QStyle.StateFlag.State_Off)
        option.widget.style().drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck, box, painter)

    def _paint_words(self, painter: QPainter, where: QRect, font: QFont, hit: Hit) -> None:
        strong = QFont(font)
        strong.setWeight(QFont.Weight.DemiBold)
        plain, bold = QFontMetrics(font), QFontMetrics(strong)
        ends, room = Qt.TextElideMode, where.width()
        before = plain.elidedText(hit.before.translate(_SIGNS), ends.ElideLeft, room // 3)
        x = where.left()
        pieces = [(before, font, "text_quiet")]
        pieces.append((bold.elidedText(hit.text.translate(_SIGNS) or "‸", ends.ElideRight, room // 3), strong, "text"))
        if hit.changes:
            new = (hit.new or "").translate(_SIGNS) or "∅"
            pieces.append((" → ", font, "text_quiet"))
            pieces.append((bold.elidedText(new, ends.ElideRight, room // 3), strong, "accent"))
        pieces.append((hit.after.translate(_SIGNS), font, "text_quiet"))
        for text, look, color in pieces:
            metrics = bold if look is strong else plain
            painter.setFont(look)
            painter.setPen(self._theme.color(color))
            shown = metrics.elidedText(text, ends.ElideRight, max(0, where.right() - x))
            width = metrics.horizontalAdvance(shown)
            painter.drawText(QRect(x, where.top(), width + 2, where.height()), Qt.AlignmentFlag.AlignVCenter, shown)
            x += width


class HitList(QListView):
    """As tall as its rows, up to six; Space ticks, Enter goes."""

    def __init__(self, hits: Hits, words: FindingWords, theme: Theme) -> None:
        super().__init__()
        self._rows = HitModel(hits, words)
        self._delegate = HitDelegate(theme)
        self.setModel(self._rows)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_hits(self, parts: list[str]) -> None:
        """Other hits, other ticks."""
        self._rows.show(parts)
        row = self.sizeHintForRow(0) if parts else 0
        self.setFixedHeight(max(1, min(len(parts), _ROWS_SHOWN) * row))

    def follow(self, row: int) -> None:
        """The line of the hit in hand."""
        if row < 0:
            self.clearSelection()
            return
        index = self._rows.index(row)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """On the tick, ticking; beside it, going there."""
        index = self.indexAt(event.position().toPoint())
        box = self._delegate.box(self.visualRect(index)).adjusted(-8, -8, 6, 8) if index.isValid() else QRect()
        if box.contains(event.position().toPoint()) and self._switch(index):
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self._switch(self.currentIndex()):
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.clicked.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _switch(self, index: QModelIndex) -> bool:
        ticked = index.data(Qt.ItemDataRole.CheckStateRole)
        if ticked is None:
            return False
        other = Qt.CheckState.Unchecked if Qt.CheckState(ticked) == Qt.CheckState.Checked else Qt.CheckState.Checked
        return self._rows.setData(index, other, Qt.ItemDataRole.CheckStateRole)
