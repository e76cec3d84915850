"""One place that says what changed, whoever changed it: this window, its worker and intake, or another seat.

A view connects to `changed` and asks `changes.concern("group")`. What happens in one turn of the event loop comes as
one.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from editor.changes import KINDS, Changes
from editor.desktop.jobs import JobRunner
from editor.errors import QalamError

if TYPE_CHECKING:
    from db.records import ChangeRecord
    from db.unit_of_work import Database

POLL_EVERY_MS = 1_000
_OVERLAP = 200  # PostgreSQL hands out ids before they are committed: a lower one may appear after a higher
_KNOWN_BACK = 5_000


class ChangeHub(QObject):
    """`changed` carries Changes, in the GUI thread. `publish` may be called from any thread."""

    changed = Signal(object)
    _heard = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pending = Changes()
        self._heard.connect(self._collect)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._emit)

    def publish(self, changes: Changes) -> None:
        """Tell every view. An empty one is not worth telling."""
        if changes:
            self._heard.emit(changes)

    def _collect(self, changes: Changes) -> None:
        self._pending |= changes
        self._soon.start()

    def _emit(self) -> None:
        changes, self._pending = self._pending, Changes()
        self.changed.emit(changes)


class OtherSeats(QObject):
    """Follows the change log for what other processes wrote. Its own seat's lines were told when they were written.

    A read that fails (database locked, server gone) is tried again at the next tick: nothing is lost, the log is kept.
    """

    def __init__(self, database: Database, jobs: JobRunner, hub: ChangeHub, *, every_ms: int = POLL_EVERY_MS) -> None:
        super().__init__(hub)
        self._database = database
        self._jobs = jobs
        self._hub = hub
        self._last: int | None = None
        self._known: deque[int] = deque(maxlen=_KNOWN_BACK)
        self._timer = QTimer(self, singleShot=True, interval=every_ms)
        self._timer.timeout.connect(self._look)

    def start(self) -> None:
        """From now on: what is in the log already is history."""
        self._look()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()

    def _look(self) -> None:
        job = self._jobs.read(
            lambda _: self._read(), on_result=self._tell, on_failed=_wait_for_the_next, owner=self, quiet=True
        )
        if job.is_over:
            self._timer.start()
        else:
            job.done.connect(self._timer.start)

    def _read(self) -> tuple[int, list[ChangeRecord]]:
        with self._database.reading() as work:
            newest = work.change_log.newest()
            if self._last is None or newest < self._last:  # first look, or another database was put in place
                return newest, []
            overlap = 0 if self._database.is_sqlite else _OVERLAP
            if newest == self._last and not overlap:
                return newest, []
            return newest, work.change_log.since(max(0, self._last - overlap))

    def _tell(self, found: tuple[int, list[ChangeRecord]]) -> None:
        newest, lines = found
        self._last = max([newest, *(line.id for line in lines)]) if self._last is None or lines else newest
        touched: dict[str, set[int]] = {}
        known = set(self._known)
        for line in lines:
            if line.id in known or line.origin == self._database.origin or line.kind not in KINDS:
                continue
            touched.setdefault(line.kind, set()).add(line.row_id)
        self._known.extend(line.id for line in lines if line.id not in known)
        self._hub.publish(Changes.of(**touched))


def _wait_for_the_next(_: QalamError) -> None:
    """A seat that cannot be read now is read at the next tick."""
