"""The worker: takes what is due, hands it to its target, and writes down what came of it.

Between two statements of this module the process may be killed, the disk may fill, or the machine may sleep through
its lease. Whatever happens, the row is settled by who holds it, or its lease lapses and another attempt is made with
the same idempotency key.
"""

from __future__ import annotations

import secrets
import socket
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial

from db.faults import DatabaseFault
from db.records import OutboxRecord
from db.repositories.outbox import Lease, Settlement
from db.unit_of_work import Database, UnitOfWork
from editor.changes import Changes
from editor.errors import EnvironmentFault, QalamError, UserMistake, said
from editor.newsroom.clock import Clock
from editor.publishing import queueing
from editor.publishing.aside import Aside
from editor.publishing.described import fingerprint
from editor.publishing.faults import DeliveryFault, LeaseLost
from editor.publishing.heartbeat import Heartbeat
from editor.publishing.reasons import Reason, plain, reason
from editor.publishing.retries import (
    CLOCK_SLACK,
    LEASE,
    LONGEST_SILENCE_SECONDS,
    MOST_ATTEMPTS,
    PATIENCE_SECONDS,
    POLL_SECONDS,
    Jitter,
    jitter,
    next_attempt_at,
)
from editor.publishing.service import Publishing
from editor.publishing.targets.protocol import Receipt

LATE_AFTER = timedelta(minutes=5)  # what goes out later than that after its hour is said to be late
_MOST_ASIDE = 64  # threads, made when they are needed: as many channels may hang at once
_WAKE_IS_LOOKED_FOR_EVERY = 0.2  # seconds: one thread cannot wait for two events
Report = Callable[[Changes], None]
Beside = Callable[[threading.Event | None], Changes]


@dataclass(frozen=True)
class WorkerOutcome:
    """What one run did: rows that arrived, rows that failed for good, and rows that still wait, with the reasons."""

    done: list[OutboxRecord] = field(default_factory=list)
    failed: list[OutboxRecord] = field(default_factory=list)
    waiting: list[OutboxRecord] = field(default_factory=list)
    changes: Changes = field(default_factory=Changes)


class Worker:
    """One worker. `at_step` gets the name of each step that was just taken, so that tests can end it there."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        publishing: Publishing,
        owner: str = "",
        *,
        at_step: Callable[[str], None] = lambda _step: None,
        spread: Jitter = jitter,
        after: Callable[[list[int]], Changes] = lambda _articles: Changes(),
        beside: Beside | None = None,
        silent_for: float = LONGEST_SILENCE_SECONDS,
        patience: float = PATIENCE_SECONDS,
    ) -> None:
        """`after` is called with the articles that a round has delivered, `beside` after every round: it sends what
        goes out with them. Both tell what they touched. A target that gives no sign of life for `silent_for` seconds
        is given up; after `patience` seconds the loop goes on with other channels beside it.
        """
        self._patience = patience
        self._beside = beside
        self._silent_for = silent_for
        self._database = database
        self._clock = clock
        self._publishing = publishing
        self._owner = owner or f"{socket.gethostname()}:{secrets.token_hex(4)}"
        self._at_step = at_step
        self._spread = spread
        self._after = after

    def run(
        self,
        stop: threading.Event,
        on_changes: Report,
        wake: threading.Event | None = None,
        *,
        on_fault: Callable[[QalamError], None] = lambda _fault: None,
    ) -> None:
        """Work until `stop` is set: at once when `wake` is set, and every five seconds. For a thread of its own.

        A database that does not answer is reported to `on_fault` and asked again. Raises what is a bug of a target,
        after its row was settled as failed.
        """
        # What is learnt of deliveries may load the spellers first: seconds in which a withdrawal must not wait.
        with ThreadPoolExecutor(1, "after-deliveries") as learning, ThreadPoolExecutor(_MOST_ASIDE, "aside") as pool:
            under_way: list[Future[Changes]] = []
            aside = Aside(pool, self._patience)
            while not stop.is_set():
                if wake is not None:
                    wake.clear()
                try:
                    self.run_once(
                        stop=stop,
                        on_changes=on_changes,
                        later=lambda job: under_way.append(learning.submit(job)),
                        aside=aside,
                    )
                except DatabaseFault as error:
                    told = said(error)
                    if told is not None:
                        on_fault(told)
                for done in [one for one in under_way if one.done()]:
                    under_way.remove(done)
                    done.result()  # raises what is a bug
                _wait(stop, wake)
        aside.ended()  # the pool has waited for them

    def run_once(
        self,
        *,
        stop: threading.Event | None = None,
        on_changes: Report | None = None,
        later: Callable[[Callable[[], Changes]], None] | None = None,
        aside: Aside | None = None,
    ) -> WorkerOutcome:
        """Rescue what lapsed and do everything that is due. `later` takes what follows deliveries out of the way;
        `aside` keeps what takes long, which a later round then counts.
        """
        changes = self._report(self._rescue(), on_changes)
        self._at_step("rescued")
        ended: list[int] = []
        while stop is None or not stop.is_set():
            if aside is not None:
                ended += aside.ended()
            row, lease, touched = self._claim(aside.channels if aside is not None else ())
            if row is None or lease is None:
                changes |= self._report(touched, on_changes)
                break
            self._at_step("claimed")
            if aside is None:
                changes |= self._report(touched | self._attempt(row, lease), on_changes)
            elif not aside.attempt(row, partial(self._attempt_and_report, row, lease, on_changes)):
                self._report(touched, on_changes)  # it is on its way, and will be for a while
                continue
            ended.append(row.id)
        if self._beside is not None:
            changes |= self._report(self._beside(stop), on_changes)
        with self._database.reading() as work:
            rows = [work.outbox.get(row_id) for row_id in dict.fromkeys(ended)]
        if delivered := [row.article_id for row in rows if row.state == "done"]:
            if later is None:
                changes |= self._report(self._after(delivered), on_changes)
            else:
                later(lambda: self._report(self._after(delivered), on_changes))
        waiting = self._publishing.queue(states=("waiting", "sending"))
        return WorkerOutcome(
            done=[row for row in rows if row.state == "done"],
            failed=[row for row in rows if row.state == "failed"],
            waiting=waiting,
            changes=changes,
        )

    @staticmethod
    def _report(changes: Changes, on_changes: Report | None) -> Changes:
        if changes and on_changes is not None:
            on_changes(changes)
        return changes

    # Steps --------------------------------------------------------------------------------------------------

    def _rescue(self) -> Changes:
        """Give back what nobody holds any more, and what waits only because the clock was set back."""
        with self._database.unit_of_work() as work:
            now = self._publishing.now(work)
            work.outbox.mend_waits(now, CLOCK_SLACK)
            for row in work.outbox.lapsed(now, LEASE + CLOCK_SLACK):
                work.outbox.rescue(row, _lost(row, now), now)
            if work.touched:
                work.commit()
            return Changes.of(**work.touched)

    def _claim(self, passed_over: Sequence[int]) -> tuple[OutboxRecord | None, Lease | None, Changes]:
        with self._database.unit_of_work() as work:
            now = self._publishing.now(work)
            work.outbox.hold_back(now)
            queueing.supersede_overtaken(work, now)
            lease = Lease(self._owner, secrets.token_hex(16), now + LEASE)
            row = work.outbox.claim(lease, now, one_at_a_time=self._one_at_a_time(work), passed_over=passed_over)
            if work.touched:
                work.commit()
            return row, lease if row else None, Changes.of(**work.touched)

    def _one_at_a_time(self, work: UnitOfWork) -> list[int]:
        alone = {target.id for target in self._publishing.targets.values() if target.one_at_a_time}
        return [channel.id for channel in work.channels.all() if channel.target in alone]

    def _attempt_and_report(self, row: OutboxRecord, lease: Lease, on_changes: Report | None) -> Changes:
        return self._report(Changes.of(outbox=row.id) | self._attempt(row, lease), on_changes)

    def _attempt(self, row: OutboxRecord, lease: Lease) -> Changes:
        try:
            receipt, described = self._deliver(row, lease)
        except LeaseLost:
            return Changes()
        except (EnvironmentFault, UserMistake, DatabaseFault, OSError) as error:
            return self._settle(row, lease, self._failed(row, error))
        except Exception as bug:
            # Not swallowed: the row is settled, so that it does not take the worker down again, and the bug goes on.
            self._settle(row, lease, _bug(row, bug))
            raise
        self._at_step("delivered")
        changes = self._settle(row, lease, _done(row), receipt, described)
        self._at_step("settled")
        return changes

    def _deliver(self, row: OutboxRecord, lease: Lease) -> tuple[Receipt, str]:
        """The receipt, and what went along beside the text."""
        with Heartbeat(self._database, self._publishing, row.id, lease) as heartbeat:
            request = self._publishing.request(row, heartbeat.checkpoint)
            target = self._publishing.targets.get(request.channel.target)
            if target is None:
                told = reason("no_target", target=request.channel.target, channel=row.channel)
                raise DeliveryFault("refused", told.text, code=told.code, values=told.values)
            if blocked := self._publishing.blocking_at_its_hour(row):
                raise DeliveryFault(
                    "refused",
                    "It did not go out at its hour. " + " ".join(dict.fromkeys(one.message for one in blocked)),
                    "Mend what is named, then publish it again.",
                    code="blocked_at_its_hour",
                    values={"checks": [one.check for one in blocked]},
                )
            self._at_step("prepared")
            heartbeat.checkpoint()
            receipt = heartbeat.watch(lambda: target.publish(request), row.channel, self._silent_for)
            return receipt, fingerprint(request.article)

    def _settle(
        self,
        row: OutboxRecord,
        lease: Lease,
        settlement: Settlement,
        receipt: Receipt | None = None,
        described: str = "",
    ) -> Changes:
        with self._database.unit_of_work() as work:
            now = self._publishing.now(work)
            if not work.outbox.settle(row.id, lease, settlement, now):
                return Changes()  # somebody else took the row over; what they do has the same key
            if receipt is not None:
                work.outbox.add_delivery(row, receipt, now, described=described)
                if row.action != "withdraw":
                    queueing.mark_delivered(work, work.articles.get(row.article_id))
            self._at_step("settling")
            work.commit()
            return Changes.of(**work.touched)

    def _failed(self, row: OutboxRecord, error: Exception) -> Settlement:
        """What becomes of a row whose attempt failed: tried again later, or failed for good."""
        outcome, told, retry_after = _classified(error)
        message = " ".join(part for part in (told.message, told.hint) if part)
        cause: dict[str, object] = {"message": told.message, "cause": told.code, "cause_values": plain(told.values)}
        if outcome == "refused":
            return _settlement("failed", outcome, reason("refused", **cause), message)
        cause["attempts"] = row.attempts
        if row.attempts >= MOST_ATTEMPTS:
            return _settlement("failed", outcome, reason("gave_up", **cause), message)
        with self._database.reading() as work:
            again = next_attempt_at(row.attempts, self._publishing.now(work), retry_after, self._spread)
        return _settlement("waiting", outcome, reason(outcome, **cause, until=again), message, again)


def _classified(error: Exception) -> tuple[str, QalamError, timedelta | None]:
    if isinstance(error, DeliveryFault):
        return error.outcome, error, error.retry_after
    told = said(error)
    if told is not None:
        return ("refused" if isinstance(told, UserMistake) else "ours"), told, None
    network = isinstance(error, ConnectionError | TimeoutError | socket.gaierror)
    return ("network" if network else "ours"), EnvironmentFault(f"{error}.", code="system"), None


def _settlement(state: str, outcome: str, why: Reason, message: str, again: datetime | None = None) -> Settlement:
    return Settlement(
        state=state,
        outcome=outcome,
        next_attempt_at=again,
        reason=why.text,
        reason_code=why.code,
        reason_values=why.values,
        message=message,
    )


def _done(row: OutboxRecord) -> Settlement:
    """What arrived. Long after its hour, since the machine slept or no worker ran, the row says so."""
    begun = row.updated_at  # when it was claimed
    if row.attempts == 1 and row.next_attempt_at > row.created_at and begun - row.next_attempt_at > LATE_AFTER:
        minutes = round((begun - row.next_attempt_at).total_seconds() / 60)
        why = reason("sent_late", due=row.next_attempt_at, minutes=minutes)
        return Settlement("done", "delivered", reason=why.text, reason_code=why.code, reason_values=why.values)
    return Settlement("done", "delivered")


def _lost(row: OutboxRecord, now: datetime) -> Settlement:
    if row.attempts >= MOST_ATTEMPTS:
        return _settlement("failed", "lost", reason("lost_too_often", attempts=row.attempts), "", now)
    return _settlement("waiting", "lost", reason("lost"), "", now)


def _bug(row: OutboxRecord, bug: Exception) -> Settlement:
    values = {"target": row.channel, "error": type(bug).__name__}
    why = reason("bug", **values, cause="bug", cause_values=values)  # the attempt is told by it, in any language
    return _settlement("failed", "ours", why, why.text)


def _wait(stop: threading.Event, wake: threading.Event | None) -> None:
    if wake is None:
        stop.wait(POLL_SECONDS)
        return
    for _ in range(round(POLL_SECONDS / _WAKE_IS_LOOKED_FOR_EVERY)):
        if wake.wait(_WAKE_IS_LOOKED_FOR_EVERY) or stop.is_set():
            return
