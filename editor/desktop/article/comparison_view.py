"""Two texts compared word by word: side by side or in one column. Only text is shown, in a document of our own.

A long comparison is written a slice at a time, between the events of the window.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

from PySide6.QtCore import QPointF, QRectF, QTimer, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextEdit

from editor.articles.comparison import Row, compare, tally
from editor.articles.document import Document
from editor.desktop.article.appearance import page_font
from editor.desktop.article.comparison_words import ComparisonWords
from editor.desktop.article.comparison_writing import RowWriter
from editor.desktop.article.formatting import one_step
from editor.desktop.article.laying_out import SmallSteps
from editor.desktop.article.words import Words
from editor.desktop.theme import Theme

WIDEST = 1100  # pixels: two columns that can be read
NARROWEST = 480  # pixels: below it two columns have no room, and one is shown
SCREENFUL = 20  # rows that are there at once
SLICE_S = 0.012  # of writing and laying out, before the window has its turn


class ComparisonView(QTextEdit):
    """Read-only. `show_texts` takes the old and the new text; unchanged parts are quiet, or left out.

    `stepped`: the number of the change that stands out now, from 1, and of how many; 0 where none does.
    """

    stepped = Signal(int, int)

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("role", "page")
        self.setAccessibleName(self.tr("Comparison"))
        self._theme = theme
        self._words = ComparisonWords(words, self)
        self._writer = RowWriter(theme, self._words, self.font().families())
        self._rows: list[Row] = []
        self._titles = ("", "")
        self._shown: QTextDocument | None = None
        self._side_by_side = False
        self._only_changes = False
        self._two_columns = False
        self._left: Iterator[Callable[[QTextDocument], None]] = iter(())
        self._places: list[tuple[int, int]] = []  # of the changes that are written, in the document
        self._current = 0
        self._more = QTimer(self, interval=0, singleShot=True)
        self._more.timeout.connect(self._write_slice)
        self._steps = SmallSteps(self)  # after another width
        theme.changed.connect(self._render)

    def show_texts(self, old: Document, new: Document, old_title: str = "", new_title: str = "") -> int:
        """Compare and show. Returns how many fields and blocks differ."""
        self.show_rows(compare(old, new), old_title, new_title)
        return tally(self._rows).total

    def show_rows(self, rows: list[Row], old_title: str = "", new_title: str = "") -> None:
        """What was compared elsewhere."""
        self._rows = rows
        self._titles = (old_title, new_title)
        self._current = 0
        self._render()

    def set_side_by_side(self, on: bool) -> None:
        """Two columns, or one with what went and what came beside each other."""
        self._side_by_side = on
        self._render()

    def set_only_changes(self, on: bool) -> None:
        """Leave out what is the same."""
        self._only_changes = on
        self._render()

    # Changes, one after another

    @property
    def changes(self) -> int:
        """How many places differ; what moved is one, where it stands now."""
        return tally(self._rows).total

    def step(self, direction: int) -> bool:
        """To the next change or the one before; from the last on to the first. False where there is none."""
        if not self.changes:
            return False
        before = self._current or (0 if direction > 0 else self.changes + 1)
        self._current = (before + direction - 1) % self.changes + 1
        while len(self._places) < self._current and self._write_slice():
            pass
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._places[self._current - 1][0])
        self.setTextCursor(cursor)
        bar = self.verticalScrollBar()
        bar.setValue(int(self._rect(self._current).top()) - self.viewport().height() // 4)
        self.viewport().update()
        self.stepped.emit(self._current, self.changes)
        return True

    def _rect(self, number: int) -> QRectF:
        """Of a change, in the document."""
        layout, (start, end) = self.document().documentLayout(), self._places[number - 1]
        first = layout.blockBoundingRect(self.document().findBlock(start))
        return first.united(layout.blockBoundingRect(self.document().findBlock(end)))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not 0 < self._current <= len(self._places):
            return
        rect = self._rect(self._current)
        top = rect.top() - self.verticalScrollBar().value()
        painter = QPainter(self.viewport())
        painter.fillRect(QRectF(QPointF(4, top), QPointF(8, top + rect.height())), self._theme.color("accent"))

    # Writing

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = max(0, (self.width() - WIDEST) // 2)
        if self.viewportMargins().left() != side:
            self.setViewportMargins(side, 0, side, 0)
        if self._has_two_columns() != self._two_columns:
            self._render()
        elif self._shown is not None and event.size().width() != event.oldSize().width():
            self._steps.begin(self._shown)
            self._more.start()

    def loadResource(self, type: int, name: Any) -> Any:
        """Nothing is loaded by being shown."""
        return QImage()

    def _has_two_columns(self) -> bool:
        return self._side_by_side and self.width() >= NARROWEST

    def _render(self) -> None:
        self._more.stop()
        self._steps.stop()
        self._two_columns = self._has_two_columns()
        made = QTextDocument(self)
        made.setUndoRedoEnabled(False)
        font = page_font()
        font.setPointSizeF(11.0)
        made.setDefaultFont(font)
        made.setDocumentMargin(18)
        self._places = []
        self._left = self._parts()
        before, self._shown = self._shown, made
        self.setDocument(made)
        if before is not None:
            before.deleteLater()
        if self._shown is made:  # the size that came with it may have asked for another shape
            self._write_some(made, at_least=SCREENFUL)
            self._more.start()
        if not self._current <= self.changes:
            self._current = 0
        self.stepped.emit(self._current, self.changes)

    def _write_slice(self) -> bool:
        """True while there is more to write."""
        if self._shown is None or not (self._lay_out_some() or self._write_some(self._shown)):
            return False
        self._more.start()
        return True

    def _lay_out_some(self) -> bool:
        """What is written, before more is: Qt would lay all of it out in the moment in which a row comes to its end.
        True while there is more.
        """
        end = time.monotonic() + SLICE_S
        while self._steps.is_busy:
            self._steps.piece()
            if time.monotonic() > end:
                break
        return self._steps.is_busy

    def _write_some(self, document: QTextDocument, at_least: int = 1) -> bool:
        """Row by row, so that what Qt takes to lay a row out counts too."""
        end = time.monotonic() + SLICE_S
        cursor = QTextCursor(document)
        for number, write in enumerate(self._left, start=1):
            with one_step(cursor):
                write(document)
            if number >= at_least and time.monotonic() > end:
                return True
        return False

    def _parts(self) -> Iterator[Callable[[QTextDocument], None]]:
        """What is to be written, one after another."""
        if self._two_columns and any(self._titles):
            yield lambda document: self._writer.titles(document, *self._titles)
        left_out = 0
        for row in self._rows:
            if row.kind == "same" and self._only_changes:
                left_out += 1
                continue
            yield from self._left_out(left_out)
            left_out = 0
            yield lambda document, row=row: self._write_row(document, row)  # type: ignore[misc]  # bound at once
        yield from self._left_out(left_out)

    def _left_out(self, number: int) -> Iterator[Callable[[QTextDocument], None]]:
        if number:
            text = self._words.same(number)
            yield lambda document: self._writer.note(document, text)

    def _write_row(self, document: QTextDocument, row: Row) -> None:
        written = self._writer.beside if self._two_columns else self._writer.column
        place = written(document, row)
        if row.kind not in ("same", "moved_away"):
            self._places.append(place)
