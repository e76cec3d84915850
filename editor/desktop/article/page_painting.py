"""What is painted on the page and is no text of it: bullets, quote bars, cards of images, lines, and grey hints."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImageReader, QPainter, QPen, QPixmap, QTextBlock
from PySide6.QtWidgets import QTextEdit

from editor.desktop.article.properties import GAP, NOTICE, attributes_of, kind_of
from editor.desktop.theme import Theme

_CARD_HEIGHT = 176.0
_BULLETS = "•◦▪"
_LARGEST_SIDE = 4_000  # pixels; a picture is scaled while it is read
_PICTURES = (".png", ".jpg", ".jpeg", ".webp", ".gif")


class Decorations:
    """Paints beneath the text. `media` is the folder that pictures may come from; nothing else is ever opened."""

    def __init__(self, edit: QTextEdit, theme: Theme, media: Path) -> None:
        self._edit = edit
        self._theme = theme
        self._media = media
        self._pictures: dict[str, QPixmap] = {}
        self.hints: dict[str, str] = {}
        self.notice_label = ""
        self.scale = 1.0  # how much larger than the system's font the page is

    def paint(self, painter: QPainter) -> None:
        """Everything that can be seen now."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for block, rect in self._visible():
            kind = kind_of(block)
            if kind == "list_item":
                self._marker(painter, block, rect)
            elif kind == "quote":
                self._bar(painter, rect)
            elif kind == "rule":
                self._line(painter, rect.center().y(), rect.left() + rect.width() * 0.35, rect.width() * 0.3)
            elif kind == "image":
                self._image(painter, block, rect)
            elif kind == "embed":
                self._embed(painter, block, rect)
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
            if rect.top() > bottom + 2 * _CARD_HEIGHT * self.scale:
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
        text = f"{_number(block)}." if values.get("ordered") else _BULLETS[depth % len(_BULLETS)]
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

    def _image(self, painter: QPainter, block: QTextBlock, rect: QRectF) -> None:
        values = attributes_of(block)
        height = _CARD_HEIGHT * self.scale
        card = QRectF(rect.left(), rect.top() - height - 8 * self.scale, rect.width(), height)
        self._card(painter, card)
        picture = self._picture(str(values.get("source", "")))
        if picture is not None:
            size = picture.deviceIndependentSize().scaled(card.size(), Qt.AspectRatioMode.KeepAspectRatio)
            target = QRectF(card.center().x() - size.width() / 2, card.top(), size.width(), size.height())
            painter.drawPixmap(target, picture, QRectF(picture.rect()))
            return
        painter.setPen(self._theme.color("text_quiet"))
        painter.setFont(self._small())
        lines = [str(values.get(name, "")) for name in ("source", "alt", "credit")]
        painter.drawText(card.adjusted(20, 12, -20, -12), _CENTRED, "\n".join(line for line in lines if line))

    def _embed(self, painter: QPainter, block: QTextBlock, rect: QRectF) -> None:
        card = rect.adjusted(-14, -10, 14, 34)
        self._card(painter, card)
        painter.setPen(self._theme.color("text_quiet"))
        painter.setFont(self._small())
        address = str(attributes_of(block).get("url", ""))
        where = QRectF(rect.left(), rect.bottom() + 2, rect.width(), 22)
        shown = QFontMetricsF(painter.font()).elidedText(address, Qt.TextElideMode.ElideMiddle, where.width())
        painter.drawText(where, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)

    def _card(self, painter: QPainter, rect: QRectF) -> None:
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.setBrush(self._theme.color("window"))
        painter.drawRoundedRect(rect, 6, 6)

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

    def _picture(self, source: str) -> QPixmap | None:
        if source not in self._pictures:
            self._pictures[source] = self._load(source)
        picture = self._pictures[source]
        return None if picture.isNull() else picture

    def _load(self, source: str) -> QPixmap:
        """A picture of the media folder, scaled down; a null one for everything else."""
        path = (self._media / source).resolve()
        inside = source and path.is_relative_to(self._media.resolve()) and path.suffix.lower() in _PICTURES
        if not inside or not path.is_file():
            return QPixmap()
        reader = QImageReader(str(path))
        reader.setAutoTransform(True)
        size = reader.size()
        if not size.isValid() or max(size.width(), size.height()) > _LARGEST_SIDE * 4:
            return QPixmap()
        ratio = self._edit.devicePixelRatioF()
        reader.setScaledSize(
            size.scaled(int(1200 * ratio), int(_CARD_HEIGHT * ratio), Qt.AspectRatioMode.KeepAspectRatio)
        )
        picture = QPixmap.fromImageReader(reader)
        picture.setDevicePixelRatio(ratio)
        return picture


_CENTRED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


def _number(block: QTextBlock) -> int:
    """The item's number in its list: items of the same depth before it, until something shallower or another kind."""
    depth, number = int(attributes_of(block).get("depth", 0)), 1
    before = block.previous()
    while before.isValid() and kind_of(before) == "list_item":
        values = attributes_of(before)
        if int(values.get("depth", 0)) < depth:
            break
        if int(values.get("depth", 0)) == depth:
            if not values.get("ordered"):
                break
            number += 1
        before = before.previous()
    return number
