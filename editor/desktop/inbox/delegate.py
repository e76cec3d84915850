"""One line of the inbox: the words, what is proposed, the article, how many readers, how long ago."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from editor.desktop import messages
from editor.desktop.icons import Icons
from editor.desktop.inbox.model import ROW_ROLE
from editor.desktop.theme import Theme
from editor.newsroom.clock import Clock
from editor.reports import GroupRow

_Index = QModelIndex | QPersistentModelIndex
_PAD = 14
_LEFT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
_RIGHT = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight)


class GroupDelegate(QStyledItemDelegate):
    """Paints text only: `drawText` knows no markup."""

    def __init__(self, icons: Icons, theme: Theme, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._icons = icons
        self._theme = theme
        self._clock = clock

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        line: int = option.fontMetrics.height()
        return QSize(200, line * 2 + 26)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row: GroupRow | None = index.data(ROW_ROLE)
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, option)
        if row is None:  # it is being read
            self._paint_place(painter, rect)
            painter.restore()
            return
        inner = rect.adjusted(_PAD, 9, -_PAD, -9)
        top = QRect(inner.left(), inner.top(), inner.width(), inner.height() // 2)
        bottom = QRect(inner.left(), inner.top() + inner.height() // 2 + 2, inner.width(), inner.height() // 2)
        age = messages.age(row.group.last_at, self._clock())
        painter.setFont(_font(option.font, small=True))
        painter.setPen(self._theme.color("text_quiet"))
        painter.drawText(top, _RIGHT, age)
        aged = painter.fontMetrics().horizontalAdvance(age) + 12
        self._paint_words(painter, top.adjusted(0, 0, -aged, 0), row, option.font)
        used = self._paint_readers(painter, bottom, row, option.font)
        painter.setFont(_font(option.font, small=True))
        painter.setPen(self._theme.color("text_quiet"))
        headline = row.headline or messages.place_status("unknown_article")
        room = bottom.adjusted(0, 0, -used, 0)
        painter.drawText(room, _LEFT, _elided(painter, headline, room.width()))
        painter.restore()

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        rect: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or over:
            painter.fillRect(rect, self._theme.color("selection" if chosen else "hover"))
        if chosen:
            painter.fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), self._theme.color("accent"))
        painter.setPen(self._theme.color("line"))
        painter.drawLine(rect.left() + _PAD, rect.bottom(), rect.right() - _PAD, rect.bottom())

    def _paint_place(self, painter: QPainter, rect: QRect) -> None:
        """Two bars where words will stand."""
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("hover"))
        line = rect.height() // 5
        for top, share in ((rect.top() + line, 55), (rect.top() + 3 * line, 80)):
            width = (rect.width() - 2 * _PAD) * share // 100
            painter.drawRoundedRect(rect.left() + _PAD, top, width, line, 4, 4)

    def _paint_words(self, painter: QPainter, room: QRect, row: GroupRow, font: QFont) -> None:
        """«the words → the proposal»; both in one line, the words first."""
        painter.setFont(_font(font, bold=True))
        painter.setPen(self._theme.color("text"))
        words = " ".join(row.quote.split())
        proposal = " ".join((row.proposal or "").split())
        shown = _elided(painter, words, room.width() if not proposal else room.width() * 55 // 100)
        painter.drawText(room, _LEFT, shown)
        if not proposal:
            return
        left = painter.fontMetrics().horizontalAdvance(shown) + 8
        painter.setFont(font)
        painter.setPen(self._theme.color("good"))
        rest = room.adjusted(left, 0, 0, 0)
        painter.drawText(rest, _LEFT, _elided(painter, f"→ {proposal}", rest.width()))

    def _paint_readers(self, painter: QPainter, room: QRect, row: GroupRow, font: QFont) -> int:
        """The number of readers at the right; returns the width that it took."""
        text = str(row.group.reporters)
        painter.setFont(_font(font, small=True, bold=row.group.reporters > 1))
        width = QFontMetrics(painter.font()).horizontalAdvance(text)
        strong = row.group.reporters > 1
        painter.setPen(self._theme.color("accent" if strong else "text_quiet"))
        painter.drawText(room, _RIGHT, text)
        icon = "users" if strong else "user"
        place = QRect(room.right() - width - 19, room.center().y() - 6, 14, 14)
        self._icons.icon(icon, "accent" if strong else "text_quiet").paint(painter, place)
        return width + 30


def _font(font: QFont, *, small: bool = False, bold: bool = False) -> QFont:
    made = QFont(font)
    if small:
        made.setPointSizeF(font.pointSizeF() * 0.9)
    made.setBold(bold)
    return made


def _elided(painter: QPainter, text: str, width: int) -> str:
    return painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, max(0, width))
