"""A long page is laid out a slice at a time, between the events of the window.

Qt lays text out lazily where a document is new or gets another width, and all at once where a part of it changes or
where somebody asks for what stands far down. So what changes much of a long page is done while the page has no size,
which lays out nothing; then it gets its size again, and we go down to the place that is to be seen in slices. Until it
is there the page shows what it showed before.

Qt goes on by itself too, in steps that double up to 200,000 letters, a tenth of a second each; and whoever asks it for
a line has to wait for a whole step of the size that it has come to. So its own clock rests while we are at it.

Nothing depends on it but that picture and the place of the scroll bar: whoever asks Qt for a line gets it at any time.
"""

from __future__ import annotations

import time
from bisect import bisect_right
from collections.abc import Iterator
from contextlib import contextmanager
from math import ceil
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPixmap, QTextCursor, QTextDocument
from shiboken6 import isValid

if TYPE_CHECKING:
    from PySide6.QtWidgets import QTextEdit

LONG = 60_000  # characters: a shorter page is laid out in a moment
PIECE = 4_000  # characters, one or two milliseconds
_SLICE_S = 0.008
_NO_SIZE = QSizeF(0, 0)
_ENDLESS = 2**31 - 1  # pixels, as QTextEdit has it


def _rect(document: QTextDocument, number: int) -> QRectF:
    return document.documentLayout().blockBoundingRect(document.findBlockByNumber(number))


class SmallSteps(QObject):
    """Lays one document out from its beginning to its end, a piece after the other."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._document: QTextDocument | None = None
        self.laid = 0  # up to this position

    @property
    def is_busy(self) -> bool:
        """Whether a part is not laid out yet."""
        return self._document is not None

    def begin(self, document: QTextDocument) -> None:
        """From the beginning. Qt's own steps wait until the end is reached, or until `stop`."""
        self.stop()
        self._document, self.laid = document, 0
        document.documentLayout().installEventFilter(self)

    def stop(self) -> None:
        """The rest is left to Qt."""
        if self._document is not None and isValid(self._document):
            self._document.documentLayout().removeEventFilter(self)
        self._document = None

    def piece(self) -> None:
        """A millisecond or two of work."""
        document = self._document
        if document is None:
            return
        last = document.characterCount() - 1
        self.laid = min(last, self.laid + PIECE)
        layout = document.documentLayout()
        layout.blockBoundingRect(document.findBlock(self.laid))
        if self.laid == last:
            self.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        return event.type() == QEvent.Type.Timer


class LayingOut(QObject):
    """`settled`: what is to be seen stands where it belongs."""

    settled = Signal()

    def __init__(self, page: QTextEdit) -> None:
        super().__init__(page)
        self._page = page
        self._depth = 0
        self._steps = SmallSteps(self)
        self._anchor: QTextCursor | None = None  # the first letter that was seen; while we are on the way to it
        self._below = 0  # pixels of it under the upper edge
        self._shows_caret = False
        self._picture = QPixmap()
        self._more = QTimer(self, interval=0, singleShot=True)
        self._more.timeout.connect(self._go_on)

    @property
    def is_on_the_way(self) -> bool:
        """Whether the page still shows what it showed before."""
        return self._anchor is not None

    @property
    def is_busy(self) -> bool:
        """Whether a part of the page is not laid out yet."""
        return self._steps.is_busy

    @contextmanager
    def later(self, *, shows_caret: bool = False) -> Iterator[None]:
        """What is done inside changes much of the page. Afterwards the same letters stand at the upper edge; with
        `shows_caret` the caret is in sight.
        """
        page, document = self._page, self._page.document()
        if self._depth or document.characterCount() < LONG:
            yield
            return
        self._depth += 1
        self._remember()
        page.verticalScrollBar().setValue(0)  # Qt lays out down to there
        document.setPageSize(_NO_SIZE)
        try:
            yield
        finally:
            self._depth -= 1
            self._shows_caret |= shows_caret
            if document.pageSize() == _NO_SIZE:
                document.setPageSize(QSizeF(page.viewport().width(), _ENDLESS))
            self._begin()  # in the next turn: what was done is a turn's work
            page.viewport().update()

    @contextmanager
    def again(self) -> Iterator[None]:
        """What is done inside asks where the caret stands. On the way that is not known yet, nor wanted."""
        if self.is_on_the_way:
            with self.later():
                yield
        else:
            yield

    def go_on(self) -> None:
        """The page is new, or got another size: its letters are laid out before Qt does it in large steps."""
        if self._page.document().characterCount() >= LONG:
            self._begin()

    def nearest_line(self, where: QPoint) -> QPoint:
        """The same place of the viewport; where it is between two blocks, the first line of the one below. Qt looks for
        it there too, but takes the end of a page that is not all laid out for what is below, and lays out all of it.
        """
        document, steps = self._page.document(), self._steps
        if not steps.is_busy and document.lastBlock().layout().lineCount():  # all is laid out: so at each key
            return where
        layout = document.documentLayout()
        scrolled = self._page.verticalScrollBar().value()
        y = float(where.y() + scrolled)
        hit = layout.hitTest(QPointF(where.x(), y), Qt.HitTestAccuracy.FuzzyHit)
        if document.findBlock(hit) != document.lastBlock():
            return where
        while steps.is_busy and layout.blockBoundingRect(document.findBlock(steps.laid)).bottom() <= y:
            steps.piece()
        last = document.findBlock(steps.laid) if steps.is_busy else document.lastBlock()
        number = bisect_right(range(last.blockNumber()), y, key=lambda number: _rect(document, number).bottom())
        return QPoint(where.x(), max(where.y(), ceil(_rect(document, number).top()) - scrolled))

    def finish(self) -> None:
        """Now: somebody does something with what is seen."""
        if self._anchor is not None:
            self._arrive()

    def drop(self) -> None:
        """Another document comes onto the page."""
        self._anchor, self._shows_caret, self._picture = None, False, QPixmap()
        self._steps.stop()
        self._more.stop()

    def paint(self, painter: QPainter) -> None:
        """What was seen before."""
        painter.fillRect(self._page.viewport().rect(), self._page.palette().base())
        painter.drawPixmap(0, 0, self._picture)

    def _remember(self) -> None:
        if self._anchor is not None:  # on the way already: there it goes on to
            return
        page = self._page
        cursor = page.cursorForPosition(QPoint(0, 0))
        below = page.cursorRect(cursor).top()
        # To take a picture makes Qt send the sizes that wait: then there is none, and the paper is shown empty.
        if page.isVisible() and not page.viewport().testAttribute(Qt.WidgetAttribute.WA_PendingResizeEvent):
            self._picture = page.viewport().grab()
        self._anchor, self._below = cursor, below
        page.setExtraSelections([])  # Qt asks where the old ones stand when others come

    def _target(self) -> int:
        """The position down to which the page must be laid out before it is shown."""
        assert self._anchor is not None
        caret = self._page.textCursor().position() if self._shows_caret else 0
        return max(self._anchor.position(), caret) + PIECE

    def _begin(self) -> None:
        self._steps.begin(self._page.document())
        self._more.start()

    def _go_on(self) -> None:
        steps, end = self._steps, time.monotonic() + _SLICE_S
        while steps.is_busy and time.monotonic() < end:
            steps.piece()
            if self._anchor is not None and steps.laid >= self._target():
                break
        if self._anchor is None:
            self._tell_the_bar()
        elif steps.laid >= self._target() or not steps.is_busy:
            self._arrive()
        if steps.is_busy:
            self._more.start()

    def _tell_the_bar(self) -> None:
        """How far it can go: Qt's own clock, which does it else, rests."""
        self._page.document().documentLayout().documentSizeChanged.emit(QSizeF())

    def _arrive(self) -> None:
        anchor, self._anchor = self._anchor, None
        assert anchor is not None
        page = self._page
        bar, shows_caret, self._shows_caret = page.verticalScrollBar(), self._shows_caret, False
        self._picture = QPixmap()
        self._tell_the_bar()
        if anchor.document() is page.document():
            bar.setValue(bar.value() + page.cursorRect(anchor).top() - self._below)
        if shows_caret:
            page.ensureCursorVisible()
        page.viewport().update()
        self.settled.emit()
