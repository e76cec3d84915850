"""Work that takes time, off the GUI thread: one writer thread, and a free pool for reading, network and export.

`jobs.write(work, …)` queues behind other writes, `jobs.read(work, …)` runs beside them. `work(progress)` gets one
function, `progress(done, total, text)`, which shows how far it is and raises `Cancelled` where the user said stop;
inside a unit of work that rolls back, so a cancelled job leaves no trace. What had been committed when the user said
stop is a result.

A `Job` lives in the GUI thread and outlives its run. Its callbacks run in the GUI thread, and only while its owner
lives. The working thread holds nothing of a job that belongs to Qt: whatever lets go of a QObject last destroys it, and
in another thread than its own that ends the program.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from itertools import count
from threading import Event
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from editor.changes import Changes
from editor.errors import QalamError, said

Progress = Callable[[int, int, str], None]
T = TypeVar("T")

SHOWN_AFTER_MS = 600  # shorter work never flashes a progress line
_PROGRESS_EVERY_S = 0.05  # a loop over a million rows must not flood the event queue
READERS = 4
# Python lets another thread go on only after this long, and the GUI thread asks anew after each call of Qt's: with the
# usual 5 ms a check that counts through a long text would hold up every key and every painting.
_GIVE_WAY_AFTER_S = 0.0005


def give_way_to_the_window() -> None:
    """Working threads give way to the GUI thread ten times sooner; for the whole program, once."""
    sys.setswitchinterval(_GIVE_WAY_AFTER_S)


class Cancelled(Exception):
    """Raised by `progress` in the working thread once the user said stop. Let it pass."""


class Executor(Protocol):
    """What runs a job's work; `concurrent.futures` has the real ones."""

    def submit(self, work: Callable[[], Any], /) -> Future[Any]: ...

    def shutdown(self, wait: bool = True) -> None: ...


class ExecutorAtOnce:
    """For tests: work has ended, and its callbacks have run, when the call that started it returns."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(1)  # another thread all the same, so that a touch of Qt in there shows

    def submit(self, work: Callable[[], Any], /) -> Future[Any]:
        future = self._pool.submit(work)
        wait([future])
        return future

    def shutdown(self, wait: bool = True) -> None:
        self._pool.shutdown(wait=wait)


class Job(QObject):
    """One piece of work. `result` carries what the work returned, `failed` a QalamError; `done` comes last, always."""

    progressed = Signal(int, int, str)
    result = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    done = Signal()

    def __init__(self, title: str, owner: QObject | None, slot: str) -> None:
        super().__init__()
        self.title = title
        self.owner = owner
        self.slot = slot
        self.is_over = False
        self.progress: tuple[int, int, str] = (0, 0, "")
        self.stop = Event()
        self._dropped = False

    def cancel(self) -> None:
        """Ask the work to stop at its next word of progress; before it started, it never does."""
        self.stop.set()

    def drop(self) -> None:
        """Forget the result: something newer was asked for. The work itself may run to its end."""
        self._dropped = True
        self.stop.set()

    @property
    def is_wanted(self) -> bool:
        """Whether anybody still waits for the result."""
        return not self._dropped and (self.owner is None or isValid(self.owner))

    def advance(self, done: int, total: int, text: str) -> None:
        """How far the work is, said in the GUI thread."""
        self.progress = (done, total, text)
        self.progressed.emit(done, total, text)


class _Run:
    """What the working thread holds of a job: the work, until it has run, and then what came of it."""

    def __init__(
        self, work: Callable[[Progress], Any], stop: Event, progress: Progress, ended: Callable[[], None]
    ) -> None:
        self._work: Callable[[Progress], Any] | None = work
        self._stop = stop
        self._progress = progress
        self._ended = ended
        self._told_at = 0.0
        self.value: Any = None
        self.error: BaseException | None = None

    def __call__(self) -> None:
        """In the working thread. The work is let go of before the GUI thread hears: it may hold a widget."""
        work, self._work = self._work, None
        assert work is not None
        try:
            if self._stop.is_set():
                raise Cancelled
            self.value = work(self._tell)
        except BaseException as error:  # noqa: BLE001 - the GUI thread tells a mistake from a bug
            self.error = error
        finally:
            del work
        self._ended()

    def _tell(self, done: int, total: int, text: str) -> None:
        if self._stop.is_set():
            raise Cancelled
        now = time.monotonic()
        if now - self._told_at >= _PROGRESS_EVERY_S or done == total:
            self._told_at = now
            self._progress(done, total, text)


@dataclass(frozen=True)
class _Started:
    """What the GUI thread keeps of a job while it runs. The work too, so that its last holder is here."""

    job: Job
    run: _Run
    work: Callable[[Progress], Any]
    on_result: Callable[[Any], None] | None
    on_failed: Callable[[QalamError], None] | None


class JobRunner(QObject):
    """Starts jobs and delivers what became of them.

    `changed`: what a job wrote (its result is `Changes`, or has `changes`); sent even where the result came too late.
    `troubled`: a QalamError that no caller took. `crashed`: an exception that is a bug.
    """

    changed = Signal(object)
    troubled = Signal(object)
    crashed = Signal(object)
    shown = Signal(object)
    hidden = Signal(object)
    _progressed = Signal(int, int, int, str)
    _ended = Signal(int)

    def __init__(self, writer: Executor | None = None, readers: Executor | None = None) -> None:
        super().__init__()
        self._writer = writer or ThreadPoolExecutor(1, "writer")
        self._readers = readers or ThreadPoolExecutor(READERS, "reader")
        self._numbers = count()
        self._running: dict[int, _Started] = {}
        self._newest: dict[tuple[int, str], Job] = {}
        self._closed = False
        self._progressed.connect(self._advance)
        self._ended.connect(self._finish)

    def write(
        self,
        work: Callable[[Progress], T],
        *,
        on_result: Callable[[T], None] | None = None,
        on_failed: Callable[[QalamError], None] | None = None,
        owner: QObject | None = None,
        title: str = "",
        slot: str = "",
        quiet: bool = False,
    ) -> Job:
        """One after another, in the order of the calls. The arguments are those of `read`."""
        return self._start(self._writer, work, on_result, on_failed, Job(title, owner, slot), quiet)

    def read(
        self,
        work: Callable[[Progress], T],
        *,
        on_result: Callable[[T], None] | None = None,
        on_failed: Callable[[QalamError], None] | None = None,
        owner: QObject | None = None,
        title: str = "",
        slot: str = "",
        quiet: bool = False,
    ) -> Job:
        """Beside others. `title`: what the status line says. `slot`: a newer job of this owner and slot drops this
        one's result, so that a late answer never overwrites a newer one. `quiet`: never shown. Without `on_failed`, a
        fault is said in the window's banner.
        """
        return self._start(self._readers, work, on_result, on_failed, Job(title, owner, slot), quiet)

    def visible(self) -> list[Job]:
        """Jobs that have run long enough to be shown."""
        return [started.job for started in self._running.values() if started.job.property("shown")]

    def is_idle(self) -> bool:
        """Whether nothing runs and nothing waits."""
        return not self._running

    def close(self) -> None:
        """Stop what can be stopped; returns when the writer has finished what it had begun."""
        self._closed = True
        for started in self._running.values():
            started.job.drop()
        self._readers.shutdown(wait=True)
        self._writer.shutdown(wait=True)

    def _start(
        self,
        executor: Executor,
        work: Callable[[Progress], T],
        on_result: Callable[[T], None] | None,
        on_failed: Callable[[QalamError], None] | None,
        job: Job,
        quiet: bool,
    ) -> Job:
        if self._closed:
            job.drop()
            job.is_over = True
            return job
        if job.slot:
            key = (id(job.owner), job.slot)
            if key in self._newest:
                self._newest[key].drop()
            self._newest[key] = job
        at_once = isinstance(executor, ExecutorAtOnce)
        number = next(self._numbers)
        progressed, ended = self._progressed, self._ended
        run = _Run(
            work,
            job.stop,
            lambda done, total, text: progressed.emit(number, done, total, text),
            (lambda: None) if at_once else lambda: ended.emit(number),
        )
        self._running[number] = _Started(job, run, work, on_result, on_failed)
        if not quiet:
            QTimer.singleShot(SHOWN_AFTER_MS, job, lambda: self._show(job))
        executor.submit(run)
        if at_once:
            self._finish(number)
        return job

    def _advance(self, number: int, done: int, total: int, text: str) -> None:
        if number in self._running:
            self._running[number].job.advance(done, total, text)

    def _show(self, job: Job) -> None:
        if not job.is_over:
            job.setProperty("shown", True)
            self.shown.emit(job)

    def _finish(self, number: int) -> None:
        started = self._running.pop(number)
        job, error, value = started.job, started.run.error, started.run.value
        started.run.error = started.run.value = None  # the thread may hold the run a moment longer
        job.is_over = True
        key = (id(job.owner), job.slot)
        if self._newest.get(key) is job:
            del self._newest[key]
        if job.property("shown"):
            self.hidden.emit(job)
        if error is None:
            self._deliver(job, value, started.on_result)
        elif isinstance(error, Cancelled):
            job.cancelled.emit()
        else:
            self._fail(job, error, started.on_failed)
        job.done.emit()

    def _deliver(self, job: Job, result: T, on_result: Callable[[T], None] | None) -> None:
        changes = result if isinstance(result, Changes) else getattr(result, "changes", None)
        if isinstance(changes, Changes) and changes:
            self.changed.emit(changes)
        if job.is_wanted:
            if on_result is not None:
                on_result(result)
            job.result.emit(result)

    def _fail(self, job: Job, error: BaseException, on_failed: Callable[[QalamError], None] | None) -> None:
        trouble = said(error) if isinstance(error, Exception) else None
        if trouble is None:
            self.crashed.emit(error)  # a bug is reported even where nobody waits for the result any more
            return
        if not job.is_wanted:
            return
        if on_failed is not None:
            on_failed(trouble)
        else:
            self.troubled.emit(trouble)
        job.failed.emit(trouble)
