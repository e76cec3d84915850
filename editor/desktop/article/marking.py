"""Findings get their places on the page, a slice a turn: each costs microseconds, and a long article has thousands."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextCursor, QTextDocument

from editor.articles.findings import Finding
from editor.desktop.article.formatting import without_layout
from editor.desktop.article.page import Page
from editor.desktop.article.places import Ranges

SLICE = 400  # findings a turn: some 4 ms
_LOOKED_UP = 4 * SLICE  # a turn, as long


@dataclass(frozen=True)
class Marked:
    """A finding and where its words stand now; the cursor moves with the text."""

    finding: Finding
    cursor: QTextCursor

    @property
    def stands(self) -> bool:
        """Whether the words are still those that the finding is about."""
        return self.cursor.selectedText().replace("\u2028", "\n") == self.finding.text


class Marking(QObject):
    """One set of findings at a time. Few are marked at once; of many the others follow in turns of their own, and an
    edit in between ends it.
    """

    def __init__(self, page: Page, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._number = 0  # of the text that the findings are about
        self._found: list[Finding] = []  # whose places are still to be looked up
        self._ranges: Ranges | None = None  # while they are looked up
        self._standing: list[tuple[Finding, tuple[int, int]]] = []  # those that were found there
        self._left: Iterator[tuple[Finding, tuple[int, int]]] = iter(())
        self._made: list[Marked] = []
        self._then: Callable[[list[Marked]], object] = len
        self._outdated: Callable[[], object] = int
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._go_on)

    def begin(
        self, found: list[Finding], then: Callable[[list[Marked]], object], outdated: Callable[[], object]
    ) -> None:
        """Mark them on the page as it stands. `then` is given all of them in the order of the page; `outdated` is
        called instead where the text changed before the last was marked.
        """
        self._number, self._then, self._outdated = self._page.number, then, outdated
        self._found, self._ranges, self._standing, self._left, self._made = found, None, [], iter(()), []
        if len(found) > SLICE:
            self._next.start()
        else:
            while self._found:
                self._look_up()
            self._go_on()

    def stop(self) -> None:
        """Nobody waits for them any more."""
        self._next.stop()
        self._found, self._ranges, self._standing, self._left, self._made = [], None, [], iter(()), []

    def _look_up(self) -> None:
        """Where some of them stand; after the last, in the order of the page."""
        ranges = self._ranges = self._ranges or Ranges(self._page.document())
        some, self._found = self._found[:_LOOKED_UP], self._found[_LOOKED_UP:]
        self._standing += [(finding, at) for finding in some if (at := ranges.of(finding.place)) is not None]
        if not self._found:
            self._standing.sort(key=lambda pair: pair[1][0])
            self._left, self._standing, self._ranges = iter(self._standing), [], None

    def _go_on(self) -> None:
        if self._number != self._page.number:
            self.stop()
            self._outdated()
            return
        if self._found:
            self._look_up()
            self._next.start()
            return
        page = self._page.document()
        with without_layout(page):
            some = [Marked(finding, _cursor(page, *place)) for finding, place in islice(self._left, SLICE)]
        self._made += some
        if len(some) == SLICE:
            self._next.start()
            return
        made, self._made = self._made, []
        self._then(made)


def _cursor(page: QTextDocument, start: int, end: int) -> QTextCursor:
    cursor = QTextCursor(page)
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor
