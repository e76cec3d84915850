"""Two texts compared word by word: side by side or in one column. Only text is shown, in a document of our own."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import (
    QFont,
    QImage,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextLength,
    QTextTableFormat,
)
from PySide6.QtWidgets import QFrame, QTextEdit

from editor.articles.comparison import Row, Segment, compare, tally
from editor.articles.document import Document
from editor.desktop.article.appearance import page_font
from editor.desktop.article.text_document import qt_text
from editor.desktop.article.words import Words
from editor.desktop.theme import Theme

WIDEST = 1100  # pixels: two columns that can be read


class ComparisonView(QTextEdit):
    """Read-only. `show_texts` takes the old and the new text; unchanged parts are quiet, or left out."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "page")
        self.setAccessibleName(self.tr("Comparison"))
        self._theme = theme
        self._words = words
        self._rows: list[Row] = []
        self._titles = ("", "")
        self._shown: QTextDocument | None = None
        self._side_by_side = False
        self._only_changes = False
        theme.changed.connect(self._render)

    def show_texts(self, old: Document, new: Document, old_title: str = "", new_title: str = "") -> int:
        """Compare and show. Returns how many fields and blocks differ."""
        self._rows = compare(old, new)
        self._titles = (old_title, new_title)
        self._render()
        return tally(self._rows).total

    def set_side_by_side(self, on: bool) -> None:
        """Two columns, or one with what went and what came beside each other."""
        self._side_by_side = on
        self._render()

    def set_only_changes(self, on: bool) -> None:
        """Leave out what is the same."""
        self._only_changes = on
        self._render()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = max(0, (self.width() - WIDEST) // 2)
        if self.viewportMargins().left() != side:
            self.setViewportMargins(side, 0, side, 0)

    def loadResource(self, type: int, name: Any) -> Any:
        """Nothing is loaded by being shown."""
        return QImage()

    def _render(self) -> None:
        made = QTextDocument(self)
        font = page_font()
        font.setPointSizeF(11.0)
        made.setDefaultFont(font)
        made.setDocumentMargin(18)
        rows = [row for row in self._rows if row.kind != "same" or not self._only_changes]
        cursor = QTextCursor(made)
        cursor.beginEditBlock()
        if self._side_by_side:
            self._write_table(cursor, rows)
        else:
            self._write_column(cursor, rows)
        cursor.endEditBlock()
        before, self._shown = self._shown, made
        self.setDocument(made)
        if before is not None:
            before.deleteLater()

    def _write_column(self, cursor: QTextCursor, rows: list[Row]) -> None:
        for number, row in enumerate(rows):
            if number:
                cursor.insertBlock(_spaced())
            else:
                cursor.setBlockFormat(_spaced())
            self._write_row(cursor, row, row.inline)

    def _write_table(self, cursor: QTextCursor, rows: list[Row]) -> None:
        format = QTextTableFormat()
        half = QTextLength(QTextLength.Type.PercentageLength, 50)
        format.setColumnWidthConstraints([half, half])
        format.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        format.setBorder(0)
        format.setCellPadding(7)
        format.setHeaderRowCount(1)
        table = cursor.insertTable(len(rows) + 1, 2, format)
        for column, title in enumerate(self._titles):
            head = table.cellAt(0, column).firstCursorPosition()
            head.insertText(qt_text(title), self._small())
        for number, row in enumerate(rows, start=1):
            for column, segments in enumerate((row.left, row.right)):
                here = table.cellAt(number, column).firstCursorPosition()
                here.setBlockFormat(_spaced())
                self._write_row(here, row, segments)

    def _write_row(self, cursor: QTextCursor, row: Row, segments: tuple[Segment, ...]) -> None:
        name = self._words.field(row.field)
        if name:
            cursor.insertText(f"{name}\u2028", self._small())
        for segment in segments:
            cursor.insertText(qt_text(segment.text), self._segment(segment.kind, row))

    def _segment(self, kind: str, row: Row) -> QTextCharFormat:
        format = QTextCharFormat()
        if row.field == "headline":
            format.setFontPointSize(15)
            format.setFontWeight(QFont.Weight.Bold)
        if kind in ("same", "restyled"):
            format.setForeground(self._theme.color("text_quiet" if row.kind == "same" else "text"))
            return format
        format.setForeground(self._theme.color(f"{kind}_text"))
        format.setBackground(self._theme.color(kind))
        # Not by colour alone: what went is struck out, what came is underlined.
        format.setFontStrikeOut(kind == "removed")
        format.setFontUnderline(kind == "added")
        return format

    def _small(self) -> QTextCharFormat:
        format = QTextCharFormat()
        format.setFontFamilies(self.font().families())
        format.setFontPointSize(9)
        format.setForeground(self._theme.color("text_quiet"))
        return format


def _spaced() -> QTextBlockFormat:
    format = QTextBlockFormat()
    format.setBottomMargin(11)
    format.setLineHeight(114.0, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return format
