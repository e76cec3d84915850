"""Writes one row of a comparison into a text document: in one column, or on both sides. Only text is written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Literal

from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCell,
    QTextTableFormat,
)

from editor.articles.comparison import Change, Row, Segment, word_difference
from editor.articles.table_difference import CellDifference, sides
from editor.articles.word_difference import Style
from editor.desktop.article.comparison_words import ComparisonWords
from editor.desktop.article.marked_text import qt_text
from editor.desktop.theme import Theme

Side = Literal["both", "left", "right"]
End = Callable[[], QTextCursor]
_HIDDEN: dict[Side, str] = {"both": "", "left": "added", "right": "removed"}
# Fields whose change the words of the row tell already.
_TOLD = {"place", "date", "agency"}
# Of no interest where the block is of another kind on one side, or not there.
_OF_ONE_KIND = {"level", "depth", "ordered", "start", "header_rows", "spans"}
BETWEEN = 11  # pixels from one row to the next
_IN_WORDS = {"alt", "credit", "speaker", "link_text"}


class RowWriter:
    """`column` writes both texts into one, `beside` each on its side."""

    def __init__(self, theme: Theme, words: ComparisonWords, families: Sequence[str]) -> None:
        self._theme = theme
        self._words = words
        self._families = list(families)

    def column(self, document: QTextDocument, row: Row) -> tuple[int, int]:
        """At the end; returns where it begins and ends."""
        end = _end_of(document)
        start = self._part(end, row, "both", row.inline)
        last = end()
        format = last.blockFormat()
        format.setBottomMargin(BETWEEN)  # also under the small lines
        last.setBlockFormat(format)
        return start, last.position()

    def beside(self, document: QTextDocument, row: Row) -> tuple[int, int]:
        """At the end, as a pair of cells."""
        cells = self._pair(document)
        start = cells[0].firstPosition()
        if row.kind not in ("added", "moved_here"):
            self._part(cells[0].lastCursorPosition, row, "left", row.left)
        if row.kind not in ("removed", "moved_away"):
            self._part(cells[1].lastCursorPosition, row, "right", row.right)
        return start, cells[1].lastPosition()

    def note(self, document: QTextDocument, text: str) -> None:
        """A quiet line across: for what is left out."""
        cursor = self._block(_end_of(document), _spaced(top=4, bottom=12))
        cursor.insertText(f"⋯  {qt_text(text)}  ⋯", self._small())

    def titles(self, document: QTextDocument, old: str, new: str) -> None:
        """The names of the two sides."""
        for cell, title in zip(self._pair(document), (old, new), strict=True):
            cell.firstCursorPosition().insertText(qt_text(title), self._small())

    def _part(self, end: End, row: Row, side: Side, segments: Iterable[Segment]) -> int:
        title, moved = self._words.title(row), self._words.moved(row)
        start: int | None = None
        if title or moved:
            cursor = self._block(end, _spaced(bottom=2 if row.kind != "moved_away" or side == "left" else BETWEEN))
            start = cursor.position()
            cursor.insertText(qt_text(f"{title}   " if title and moved else title), self._small())
            if moved:
                format = self._small()
                format.setForeground(self._theme.color("info"))
                cursor.insertText(qt_text(moved), format)
        if row.grid:
            cursor = self._block(end, _spaced(bottom=2))
            start = cursor.position() if start is None else start
            self._table(cursor, row.grid, side)
        elif words := [part for part in segments if part.text]:
            cursor = self._block(end, self._spaced_row(row))
            start = cursor.position() if start is None else start
            for part in words:
                cursor.insertText(qt_text(part.text), self._format(part, row, side))
        for line in self._told(row, side):
            cursor = self._block(end, _spaced(bottom=4))
            start = cursor.position() if start is None else start
            for text, format in line:
                cursor.insertText(qt_text(text), format)
        return end().position() if start is None else start

    # What is told beside the words

    def _told(self, row: Row, side: Side) -> Iterable[list[tuple[str, QTextCharFormat]]]:
        if side == "both" and row.kind == "moved_away":
            return
        for change in row.changes:
            if not _is_news(change, row):
                continue
            yield [(f"{self._words.part(change.name)}: ", self._small()), *self._values(change, side)]
        for part in row.segments:
            if part.kind == "restyled":
                values = self._pair_of_values(self._words.marks(part.before), self._words.marks(part.after), side)
                yield [(f"«{part.text.strip()}»: ", self._small()), *values]

    def _values(self, change: Change, side: Side) -> list[tuple[str, QTextCharFormat]]:
        if change.name in _IN_WORDS:
            parts = word_difference(str(change.before or ""), str(change.after or ""))
            return [(part.text, self._small(part.kind)) for part in parts if part.kind != _HIDDEN[side]]
        before, after = (self._words.value(change, value) for value in (change.before, change.after))
        return self._pair_of_values(before, after, side)

    def _pair_of_values(self, before: str, after: str, side: Side) -> list[tuple[str, QTextCharFormat]]:
        went, came = (before, self._small("removed")), (after, self._small("added"))
        if side == "both":
            return [went, (" → ", self._small()), came]
        return [went if side == "left" else came]

    # Tables

    def _pair(self, document: QTextDocument) -> tuple[QTextTableCell, QTextTableCell]:
        """Two halves of the width. Each row has a table of its own: a long one would be laid out again at each row."""
        cursor = _end_of(document)()
        flat = QTextBlockFormat()
        flat.setLineHeight(1.0, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        cursor.setBlockFormat(flat)  # the line that Qt keeps between two tables
        format = QTextTableFormat()
        half = QTextLength(QTextLength.Type.PercentageLength, 50)
        format.setColumnWidthConstraints([half, half])
        format.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        format.setBorder(0)
        format.setCellPadding(7)
        format.setCellSpacing(0)
        table = cursor.insertTable(1, 2, format)
        _end_of(document)().setBlockFormat(flat)
        return table.cellAt(0, 0), table.cellAt(0, 1)

    def _table(self, cursor: QTextCursor, grid: Sequence[Sequence[CellDifference]], side: Side) -> None:
        other = _HIDDEN[side]
        rows = [
            [cell for cell in cells if cell.kind != other]
            for cells in grid
            if side == "both" or sides(cells, "added" if side == "left" else "removed")
        ]
        width = max((len(cells) for cells in rows), default=0)
        if not width:
            return
        format = QTextTableFormat()
        format.setBorder(1)
        format.setBorderBrush(self._theme.color("line"))
        format.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        format.setBorderCollapse(True)
        format.setCellPadding(5)
        format.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table: QTextTable = cursor.insertTable(len(rows), width, format)
        for number, cells in enumerate(rows):
            for column, cell in enumerate(cells):
                place = table.cellAt(number, column)
                if cell.kind in ("added", "removed"):
                    tinted = place.format()
                    tinted.setBackground(self._theme.color(cell.kind))
                    place.setFormat(tinted)
                here = place.firstCursorPosition()
                for part in cell.segments:
                    if part.kind != other:
                        here.insertText(qt_text(part.text), self._words_format(part, "text", side))

    # Formats

    def _block(self, end: End, format: QTextBlockFormat) -> QTextCursor:
        cursor = end()
        if cursor.block().length() == 1:  # the first of a document or a cell, or the one after a table
            cursor.setBlockFormat(format)
        else:
            cursor.insertBlock(format, QTextCharFormat())
        return cursor

    def _spaced_row(self, row: Row) -> QTextBlockFormat:
        format = _spaced()
        if row.kind in ("moved_here", "moved_away"):
            format.setBackground(self._theme.color("info_soft"))
        if row.type in ("quote", "list_item"):
            format.setLeftMargin(22)
        return format

    def _format(self, part: Segment, row: Row, side: Side) -> QTextCharFormat:
        quiet = row.kind == "same"
        format = self._words_format(part, "text_quiet" if quiet else "text", side)
        if row.field == "headline" or row.type == "heading":
            format.setFontPointSize(15 if row.field == "headline" else 12.5)
            format.setFontWeight(QFont.Weight.Bold)
        return format

    def _words_format(self, part: Segment, color: str, side: Side) -> QTextCharFormat:
        format = QTextCharFormat()
        _put_on(format, part.before if part.kind == "removed" or side == "left" else part.after, self._theme)
        self._sign(format, part.kind, self._theme.color(color))
        return format

    def _sign(self, format: QTextCharFormat, kind: str, color: QColor) -> None:
        """Not by colour alone: what went is struck out, what came is underlined, other marks have a dashed line."""
        if kind in ("removed", "added"):
            format.setForeground(self._theme.color(f"{kind}_text"))
            format.setBackground(self._theme.color(kind))
            format.setFontStrikeOut(kind == "removed")
            format.setFontUnderline(kind == "added")
            return
        if not format.hasProperty(QTextCharFormat.Property.ForegroundBrush):
            format.setForeground(color)
        if kind == "restyled":
            format.setBackground(self._theme.color("info_soft"))
            format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)

    def _small(self, kind: str = "same") -> QTextCharFormat:
        format = QTextCharFormat()
        format.setFontFamilies(self._families)
        format.setFontPointSize(9)
        self._sign(format, kind, self._theme.color("text_quiet"))
        return format


def _is_news(change: Change, row: Row) -> bool:
    if change.name in _TOLD:
        return all(part.kind == "same" for part in row.segments)
    return change.name not in _OF_ONE_KIND or None not in (change.before, change.after)


def _put_on(format: QTextCharFormat, style: Style, theme: Theme) -> None:
    kinds = {kind for kind, _ in style}
    if "bold" in kinds:
        format.setFontWeight(QFont.Weight.Bold)
    if "italic" in kinds:
        format.setFontItalic(True)
    if "link" in kinds:
        format.setForeground(theme.color("accent"))
        format.setFontUnderline(True)


def _end_of(document: QTextDocument) -> End:
    def end() -> QTextCursor:
        cursor = QTextCursor(document)
        cursor.movePosition(QTextCursor.MoveOperation.End)
        return cursor

    return end


def _spaced(top: int = 0, bottom: int = BETWEEN) -> QTextBlockFormat:
    format = QTextBlockFormat()
    format.setTopMargin(top)
    format.setBottomMargin(bottom)
    format.setLineHeight(114.0, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    return format
