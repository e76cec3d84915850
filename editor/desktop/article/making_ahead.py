"""A long article is made for the page a slice at a time, between the events of the window, before it comes onto it.

Nothing depends on it: what is not made yet is made when the page takes it.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextDocument

from editor.articles.document import Document
from editor.desktop.article.text_document import Building, build

_SLICE_S = 0.008


class MakingAhead(QObject):
    """One article at a time. Until it is taken, the page and what is typed there know nothing of it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._building: Building | None = None
        self._then: Callable[[], object] = int
        self._is_made = False
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._go_on)

    @property
    def is_busy(self) -> bool:
        """Whether something is still to be made, or to be said of it."""
        return self._next.isActive()

    def begin(self, document: Document, then: Callable[[], object]) -> None:
        """From the next turn on; `then` is called in a turn of its own. What was made before is let go."""
        self._building, self._then, self._is_made = Building(document), then, False
        self._next.start()

    def stop(self) -> None:
        """Nobody waits for it any more."""
        self._building, self._then = None, int
        self._next.stop()

    def take(self, document: Document) -> QTextDocument:
        """This article, whole: from here where it was made here."""
        building = self._building
        if building is None or building.document is not document:
            return build(document)
        self.stop()
        return building.whole()

    def _go_on(self) -> None:
        if self._building is None:
            return
        if self._is_made:
            self._then()
            return
        end = time.monotonic() + _SLICE_S
        self._next.start()
        for _ in self._building.steps:
            if time.monotonic() > end:
                return
        self._is_made = True
