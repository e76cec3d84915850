"""What is painted on the page and is no text of it: bullets, quote bars, lines and grey hints; `cards` has the rest."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextBlock
from PySide6.QtWidgets import QTextEdit

from editor.desktop.article.cards import CARD_HEIGHT, LINE_HEIGHT, Cards
from editor.desktop.article.lists import number_of
from editor.desktop.article.picture_shelf import PictureShelf
from editor.desktop.article.properties import GAP, NOTICE, attributes_of, id_of, kind_of
from editor.desktop.theme import Theme

_BULLETS = "•◦▪"


class Decorations:
    """Paints beneath the text. `media` is the folder that pictures may come from; nothing else is ever opened."""

    def __init__(self, edit: QTextEdit, theme: Theme, media: Path) -> None:
        self._edit = edit
        self._theme = theme
        self.cards = Cards(edit, theme, PictureShelf(media, edit))
        self.cards.shelf.arrived.connect(edit.viewport().update)
        self.hints: dict[str, str] = {}
        self.notice_label = ""
        self.scale = 1.0  # how much larger than the system's font the page is

    def paint(self, painter: QPainter) -> None:
        """Everything that can be seen now."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.cards.scale = self.scale
        for block, rect in self._visible():
            kind = kind_of(block)
            self.cards.paint(painter, block, id_of(block))
            if kind == "list_item":
                self._marker(painter, block, rect)
            elif kind == "quote":
                has_more = bool(attributes_of(block).get("speaker")) or self.cards.in_hand == id_of(block)
                self._bar(painter, rect.adjusted(0, 0, 0, LINE_HEIGHT * self.scale if has_more else 0))
            elif kind == "rule":
                self._line(painter, rect.center().y(), rect.left() + rect.width() * 0.35, rect.width() * 0.3)
            elif kind == NOTICE:
                self._notice(painter, rect)
            if not block.text():
                self._hint(painter, block, rect, kind)

    def _visible(self) -> Iterator[tuple[QTextBlock, QRectF]]:
        edit = self._edit
        layout = edit.document().documentLayout()
        offset = QPointF(-edit.horizontalScrollBar().value(), -edit.verticalScrollBar().value())
        bottom = edit.viewport().height()
        block = edit.cursorForPosition(edit.viewport().rect().topLeft()).block()
        if block.previous().isValid():
            block = block.previous()
        while block.isValid():
            rect = layout.blockBoundingRect(block).translated(offset)
            if rect.top() > bottom + 1.5 * CARD_HEIGHT * self.scale:
                return
            yield block, rect
            block = block.next()

    def _text_font(self, block: QTextBlock) -> QFont:
        """The page's own font in the size of the block; a hint is never as heavy as a headline that was typed."""
        font = QFont(self._edit.document().defaultFont())
        font.setPointSizeF((block.charFormat().fontPointSize() or font.pointSizeF()) * self.scale)
        return font

    def _small(self) -> QFont:
        font = QFont(self._edit.font())
        font.setPointSizeF(9.5 * self.scale)
        return font

    def _marker(self, painter: QPainter, block: QTextBlock, rect: QRectF) -> None:
        values = attributes_of(block)
        depth = int(values.get("depth", 0))
        text = f"{number_of(block)}." if values.get("ordered") else _BULLETS[depth % len(_BULLETS)]
        font = self._text_font(block)
        painter.setFont(font)
        painter.setPen(self._theme.color("text_quiet"))
        line = block.layout().lineAt(0)
        baseline = (
            rect.top() + line.y() + line.ascent() if line.isValid() else rect.top() + QFontMetricsF(font).ascent()
        )
        width = QFontMetricsF(font).horizontalAdvance(text)
        painter.drawText(QPointF(self._left(rect, block) - width - 9, baseline), text)

    def _left(self, rect: QRectF, block: QTextBlock) -> float:
        """Where the block's first letter stands."""
        line = block.layout().lineAt(0)
        layout_left = block.layout().position().x() - self._edit.horizontalScrollBar().value()
        return layout_left + (line.x() if line.isValid() else 0.0)

    def _bar(self, painter: QPainter, rect: QRectF) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent"))
        painter.drawRoundedRect(QRectF(rect.left() + 2, rect.top() + 1, 3, rect.height() - 2), 1.5, 1.5)

    def _line(self, painter: QPainter, y: float, left: float, width: float) -> None:
        painter.setPen(QPen(self._theme.color("field_line"), 1))
        painter.drawLine(QPointF(left, y), QPointF(left + width, y))

    def _notice(self, painter: QPainter, rect: QRectF) -> None:
        self._line(painter, rect.top() - 26, rect.left(), rect.width())
        painter.setFont(self._small())
        painter.setPen(self._theme.color("text_quiet"))
        painter.drawText(QPointF(rect.left(), rect.top() - 8), self.notice_label)

    def _hint(self, painter: QPainter, block: QTextBlock, rect: QRectF, kind: str) -> None:
        text = self.hints.get(kind, "")
        if kind in (GAP, "paragraph") and not (block.previous() == self._body_start() and not block.next().isValid()):
            text = ""
        if not text:
            return
        painter.setFont(self._text_font(block))
        painter.setPen(self._theme.color("text_quiet"))
        metrics = QFontMetricsF(painter.font())
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, self._edit.viewport().width() - rect.left() - 20)
        line = block.layout().lineAt(0)
        baseline = rect.top() + (line.y() + line.ascent() if line.isValid() else metrics.ascent())
        painter.drawText(QPointF(self._left(rect, block), baseline), shown)

    def _body_start(self) -> QTextBlock:
        return self._edit.document().findBlockByNumber(3)
