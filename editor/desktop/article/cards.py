"""Pictures, cards of posts elsewhere, and who speaks under a quotation: painted, because they are no text of the page.

What is typed into stands over them while the caret is there: see `block_form`.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QPixmap, QTextBlock
from PySide6.QtWidgets import QTextEdit

from editor.desktop.article.picture_shelf import PictureShelf
from editor.desktop.article.properties import attributes_of, kind_of
from editor.desktop.theme import Theme
from editor.documents.embeds import is_card_address, source_of

CARD_HEIGHT = 250.0  # of a picture, in pixels of a page at its own size; see the margins in `appearance`
LINE_HEIGHT = 26.0  # of what stands under a block
_CENTRED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def block_rect(edit: QTextEdit, block: QTextBlock) -> QRectF:
    """Where the block's text stands in the viewport."""
    rect = edit.document().documentLayout().blockBoundingRect(block)
    return rect.translated(-edit.horizontalScrollBar().value(), -edit.verticalScrollBar().value())


def text_left(edit: QTextEdit, block: QTextBlock) -> float:
    """Where its first letter stands."""
    line = block.layout().lineAt(0)
    left = block.layout().position().x() - edit.horizontalScrollBar().value()
    return float(left + (line.x() if line.isValid() else 0.0))


def below(edit: QTextEdit, block: QTextBlock, scale: float) -> QRectF:
    """The line under the block's text, for what stands beside it."""
    rect, left = block_rect(edit, block), text_left(edit, block)
    return QRectF(left, rect.bottom() + 3 * scale, rect.right() - left, LINE_HEIGHT * scale)


class Cards:
    """`in_hand` is the id of the block that is being described: its line is typed into, and not painted."""

    def __init__(self, edit: QTextEdit, theme: Theme, shelf: PictureShelf) -> None:
        self._edit = edit
        self._theme = theme
        self.shelf = shelf
        self.scale = 1.0
        self.in_hand = ""

    def paint(self, painter: QPainter, block: QTextBlock, block_id: str) -> None:
        """What belongs to this block beside its text."""
        kind, rect = kind_of(block), block_rect(self._edit, block)
        values = attributes_of(block)
        quiet = block_id != self.in_hand
        if kind == "image":
            self._image(painter, values, rect)
            if quiet:
                self._describe(painter, block, values)
        elif kind == "embed":
            self._card(painter, rect.adjusted(-14, -10, 14, 8 + LINE_HEIGHT * self.scale))
            if quiet:
                self._address(painter, block, str(values.get("url", "")))
        elif kind == "quote" and quiet and values.get("speaker"):
            self._line(painter, below(self._edit, block, self.scale), f"— {values['speaker']}")

    def _small(self) -> QFont:
        font = QFont(self._edit.font())
        font.setPointSizeF(9.5 * self.scale)
        return font

    def _line(self, painter: QPainter, where: QRectF, text: str, color: str = "text_quiet") -> None:
        painter.setFont(self._small())
        painter.setPen(self._theme.color(color))
        shown = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, where.width())
        painter.drawText(where, _LEFT, shown)

    def _card(self, painter: QPainter, rect: QRectF) -> None:
        painter.setPen(QPen(self._theme.color("line"), 1))
        painter.setBrush(self._theme.color("window"))
        painter.drawRoundedRect(rect, 6, 6)

    def _image(self, painter: QPainter, values: dict[str, object], rect: QRectF) -> None:
        height = CARD_HEIGHT * self.scale
        card = QRectF(rect.left(), rect.top() - height - 8 * self.scale, rect.width(), height)
        ratio = self._edit.devicePixelRatioF()
        source = str(values.get("source", ""))
        picture = self.shelf.picture(source, QSize(int(1400 * ratio), int(CARD_HEIGHT * 2 * ratio)))
        if picture is not None and not picture.isNull():
            self._picture(painter, picture, card)
            return
        self._card(painter, card)
        painter.setFont(self._small())
        missing = picture is not None
        painter.setPen(self._theme.color("danger" if missing else "text_quiet"))
        said = QCoreApplication.translate("Cards", "The file of this picture is missing on this machine.")
        lines = [said if missing else "…", source if missing else "", str(values.get("alt", ""))]
        painter.drawText(card.adjusted(20, 12, -20, -12), _CENTRED, "\n".join(line for line in lines if line))

    def _picture(self, painter: QPainter, picture: QPixmap, card: QRectF) -> None:
        size = picture.size().toSizeF().scaled(card.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRectF(QPointF(card.center().x() - size.width() / 2, card.bottom() - size.height()), size)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(target, picture, QRectF(picture.rect()))

    def _describe(self, painter: QPainter, block: QTextBlock, values: dict[str, object]) -> None:
        alt, credit = str(values.get("alt", "")), str(values.get("credit", ""))
        where = below(self._edit, block, self.scale)
        if not alt.strip():
            missing = QCoreApplication.translate("Cards", "No description yet (F2)")
            self._line(painter, where, "  ·  ".join(part for part in (missing, credit) if part), "danger")
            return
        self._line(painter, where, "  ·  ".join(part for part in (alt, credit) if part))

    def _address(self, painter: QPainter, block: QTextBlock, address: str) -> None:
        where = below(self._edit, block, self.scale)
        if is_card_address(address):
            self._line(painter, where, f"{source_of(address)}  ·  {address}")
        else:
            said = QCoreApplication.translate("Cards", "This card has no address that it may lead to (F2)")
            self._line(painter, where, said, "danger")
