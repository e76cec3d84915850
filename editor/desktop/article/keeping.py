"""Keeps what is being typed on the local disk: off the GUI thread, in the order of typing, durable when it says so."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from editor.articles.document import Document
from editor.articles.working_copies import WorkingCopies, WorkingCopy
from editor.errors import QalamError, said


@dataclass(frozen=True)
class Kept:
    """A text that is on the disk now; `number` is the page's when it was taken."""

    article_id: int
    number: int


class Keeper(QObject):
    """One thread, so that an older text never lands on a newer one. `kept` and `refused` arrive in the GUI thread."""

    kept = Signal(object)
    refused = Signal(object)
    crashed = Signal(object)

    def __init__(self, copies: WorkingCopies, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._copies = copies
        self._thread = ThreadPoolExecutor(1, "keeper")
        self._newest: dict[int, Document] = {}  # touched by the keeper's thread only
        self._last: Future[None] | None = None

    def keep(self, article_id: int, base_revision: int, document: Document, number: int) -> None:
        """Write the copy soon; the call returns at once."""

        def work() -> None:
            self._copies.keep(article_id, base_revision, document)
            self._newest[article_id] = document
            self.kept.emit(Kept(article_id, number))

        self._submit(work)

    def discard(self, article_id: int, document: Document | None = None) -> None:
        """Drop the copy; with `document`, only where nothing newer than that text was kept."""

        def work() -> None:
            if document is None or self._newest.get(article_id, document) == document:
                self._copies.discard(article_id)
                self._newest.pop(article_id, None)

        self._submit(work)

    def drop(self, copy: WorkingCopy) -> None:
        """A copy that was found and decided about."""
        self._submit(lambda: self._copies.drop(copy))

    def flush(self) -> bool:
        """Returns when everything that was asked for is on the disk, or was refused: then False. For closing only."""
        return self._last is None or self._last.exception() is None

    def close(self) -> None:
        """Finish and end the thread."""
        self._thread.shutdown(wait=True)

    def _submit(self, work: Callable[[], None]) -> None:
        self._last = self._thread.submit(work)
        self._last.add_done_callback(self._look)

    def _look(self, future: Future[None]) -> None:
        error = future.exception()
        if error is None:
            return
        trouble = said(error) if isinstance(error, Exception) else None
        if isinstance(trouble, QalamError):
            self.refused.emit(trouble)
        else:
            self.crashed.emit(error)
