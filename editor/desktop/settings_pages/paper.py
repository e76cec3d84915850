"""A sheet of paper with every part of an article in the style that it takes: what a Word file will look like.

The fonts are those of this machine; where the template's own is missing, Qt takes the nearest, as Word would.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from editor.desktop.theme import Theme

if TYPE_CHECKING:
    from editor.documents.word_survey import StyleLook, Survey

_MARGIN = 26.0  # pixels around the text
_INK, _PAPER, _RIM = QColor("#000000"), QColor("#ffffff"), QColor("#c9cfce")
_ALIGNMENTS = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "center": Qt.AlignmentFlag.AlignHCenter,
    "right": Qt.AlignmentFlag.AlignRight,
    "justify": Qt.AlignmentFlag.AlignJustify,
}
_BULLET, _SMALLEST_PX = "•  ", 5
_SMALLEST, _LARGEST = 0.95, 1.6  # pixels a point
_CELL_MARGIN = 5.4  # points: Word's own, at the sides of a cell
_BESIDE = 6.0  # pixels: where a table is clicked as a whole
_WITHOUT_GROUND = ("table", "table_text", "dateline")  # a table paints its own, a dateline lies on the paragraph's


@dataclass
class Printed:
    """One paragraph, or one cell, as it lies on the paper."""

    key: str
    layout: QTextLayout
    at: QPointF
    box: QRectF
    look: StyleLook


class Paper(QWidget):
    """`picked`: the key of the part that was clicked. White in the dark too: it is paper."""

    picked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._survey: Survey | None = None
        self._words: Mapping[str, Any] = {}
        self._marked = ""
        self.printed: list[Printed] = []
        self._cells: list[QRectF] = []
        self._height = 200
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_survey(self, survey: Survey, words: Mapping[str, Any]) -> None:
        """`words`: what stands in each part, as `sample_words` gives it."""
        self._survey, self._words = survey, words
        self._print()

    def mark(self, key: str) -> None:
        """Point at a part."""
        self._marked = key
        self.update()

    def place_of(self, key: str) -> QRectF:
        """Where a part stands; empty where it is not shown."""
        place = QRectF()
        for one in self.printed:
            if one.key == key:
                place = place.united(one.box)
        return place

    def sizeHint(self) -> QSize:
        return QSize(320, self._height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._print()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        hit = next((one for one in reversed(self.printed) if one.box.contains(event.position())), None)
        if hit is not None:
            self.picked.emit(hit.key)

    # Laying out

    def _print(self) -> None:
        self.printed, self._cells = [], []
        if self._survey is None:
            return
        y = _MARGIN
        for key, text in self._parts():
            y = self._table(y) if key == "table" else self._paragraph(key, text, y)
        self._height = int(y + _MARGIN)
        self.setFixedHeight(self._height)
        self.updateGeometry()
        self.update()

    def _parts(self) -> Iterable[tuple[str, str]]:
        """In the order of an article; the first two stand where a day's articles are one file."""
        words = self._words
        yield "contents_title", words["contents"]
        yield "contents", words["headline"] + " …… 1"
        for key in ("headline", "lead", "byline", "paragraph", "heading_2", "quote", "speaker", "heading_3"):
            yield key, words[key]
        for text in words["list"]:
            yield "list", _BULLET + text
        yield "caption", f"{words['caption']} {words['credit']}"
        yield "table", ""
        for key in ("heading_4", "link", "correction", "notice"):
            yield key, words[key]

    @property
    def _scale(self) -> float:
        """Pixels a point: a line holds as many words as in Word, or fewer where they would be too small to read."""
        assert self._survey is not None
        return min(_LARGEST, max(_SMALLEST, (self.width() - 2 * _MARGIN) / max(72.0, self._survey.width)))

    def _look(self, key: str) -> StyleLook:
        assert self._survey is not None
        return self._survey.by_key[key].look

    def _paragraph(self, key: str, text: str, y: float) -> float:
        """Lay one out below `y`; returns where the next one begins. The dateline runs in before the first words."""
        look, scale = self._look("paragraph" if key == "link" else key), self._scale
        before = f"{self._words['dateline']}. {self._words['date']}" if key == "paragraph" else ""
        parts = [("dateline", before), (key, f" – {text}")] if before else [(key, text)]
        y += look.before * scale
        left = _MARGIN + look.left * scale
        width = max(40.0, self.width() - _MARGIN - look.right * scale - left)
        one = self._lay(key, parts, look, QRectF(left, y, width, 0))
        if before:
            line = one.layout.lineAt(0)
            before_width = line.naturalTextWidth() if line.textLength() <= len(before) else _x_of(line, len(before))
            box = QRectF(left, y, before_width, line.height())
            self.printed.append(Printed("dateline", QTextLayout(""), box.topLeft(), box, look))
        return one.box.bottom() + look.after * scale

    def _table(self, y: float) -> float:
        look, scale, rows = self._look("table_text"), self._scale, self._words["table"]
        width = (self.width() - 2 * _MARGIN) / max(len(row) for row in rows)
        pad, top = _CELL_MARGIN * scale, y
        for row in rows:
            cells = []
            for column, text in enumerate(row):
                where = QRectF(_MARGIN + column * width + pad, y + look.before * scale, width - 2 * pad, 0)
                cells.append(self._lay("table_text", [("table_text", text)], look, where, bold=row is rows[0]))
            end = max(one.box.bottom() for one in cells) + look.after * scale
            for column, one in enumerate(cells):
                one.box = QRectF(_MARGIN + column * width, y, width, end - y)
                self._cells.append(one.box)
            y = end
        beside = QRectF(_MARGIN - _BESIDE, top, _BESIDE, y - top)
        self.printed.append(Printed("table", QTextLayout(""), beside.topLeft(), beside, look))
        return y + _BESIDE

    def _lay(
        self, key: str, parts: list[tuple[str, str]], look: StyleLook, where: QRectF, *, bold: bool = False
    ) -> Printed:
        """The lines of one paragraph; `parts` are texts in the looks of their own."""
        scale = self._scale
        layout = QTextLayout("".join(text for _, text in parts), _font(look, scale, bold=bold))
        layout.setTextOption(QTextOption(_ALIGNMENTS[look.align]))
        layout.setFormats(list(self._formats(parts, bold)))
        spacing = QFontMetricsF(layout.font()).lineSpacing() * look.line
        layout.beginLayout()
        height, number = 0.0, 0
        while (line := layout.createLine()).isValid():
            indent = look.first * scale if number == 0 else 0.0
            line.setLineWidth(max(20.0, where.width() - indent))
            line.setPosition(QPointF(indent, height))
            height, number = height + spacing, number + 1
        layout.endLayout()
        box = QRectF(where.left(), where.top(), where.width(), height)
        self.printed.append(Printed(key, layout, where.topLeft(), box, look))
        return self.printed[-1]

    def _formats(self, parts: list[tuple[str, str]], bold: bool) -> Iterable[QTextLayout.FormatRange]:
        start = 0
        for key, text in parts:
            made = QTextLayout.FormatRange()
            made.start, made.length = start, len(text)
            made.format = _ink(self._look(key), self._scale, bold=bold)
            start += len(text)
            yield made

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), _PAPER)
        painter.setPen(_RIM)
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marked = self.place_of(self._marked)
        if not marked.isEmpty():
            painter.fillRect(QRectF(4, marked.top() - 2, 4, marked.height() + 4), self._theme.color("accent"))
        if self._survey is not None:
            self._paint_tables(painter)
        for one in self.printed:
            if one.key not in _WITHOUT_GROUND:
                self._paint_ground(painter, one)
            one.layout.draw(painter, one.at)

    def _paint_tables(self, painter: QPainter) -> None:
        frame = self._look("table")
        columns = len(self._words["table"][0])
        for number, cell in enumerate(self._cells):
            if frame.ground and number < columns:
                painter.fillRect(cell, QColor(frame.ground))
            if frame.edges:
                painter.setPen(QPen(QColor(next(iter(frame.edges.values()))), 1))
                painter.drawRect(cell)

    def _paint_ground(self, painter: QPainter, one: Printed) -> None:
        """The shade under a paragraph and the lines around it."""
        box = one.box
        if one.look.ground:
            painter.fillRect(box, QColor(one.look.ground))
        ends = {
            "top": (box.topLeft() - QPointF(0, 4), box.topRight() - QPointF(0, 4)),
            "bottom": (box.bottomLeft() + QPointF(0, 3), box.bottomRight() + QPointF(0, 3)),
            "left": (box.topLeft() - QPointF(8, 0), box.bottomLeft() - QPointF(8, 0)),
            "right": (box.topRight() + QPointF(6, 0), box.bottomRight() + QPointF(6, 0)),
        }
        for side, colour in one.look.edges.items():
            painter.setPen(QPen(QColor(colour), 2 if side in ("left", "right") else 1))
            painter.drawLine(*ends[side])


def _x_of(line: QTextLine, place: int) -> float:
    """Where a letter begins in its line."""
    found: Any = line.cursorToX(place)  # PySide gives the place too, and its stubs say otherwise
    return float(found[0])


def _font(look: StyleLook, scale: float, *, bold: bool) -> QFont:
    font = QFont(look.font)
    font.setPixelSize(max(_SMALLEST_PX, round(look.size * scale)))
    font.setBold(look.bold or bold)
    font.setItalic(look.italic)
    font.setUnderline(look.underlined)
    if look.capitals or look.small_capitals:
        kinds = QFont.Capitalization
        font.setCapitalization(kinds.AllUppercase if look.capitals else kinds.SmallCaps)
    return font


def _ink(look: StyleLook, scale: float, *, bold: bool) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(_font(look, scale, bold=bold))
    made.setForeground(QColor(look.color) if look.color else _INK)
    return made
