"""The lease of what is in work: renewed while its target gives signs of life, and given up when it does not."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from types import TracebackType

from db.faults import DatabaseFault
from db.repositories.outbox import Lease
from db.unit_of_work import Database
from editor.publishing.faults import DeliveryFault, LeaseLost
from editor.publishing.retries import HEARTBEAT_SECONDS, LEASE
from editor.publishing.service import Publishing
from editor.publishing.targets.protocol import Receipt


class Heartbeat:
    """Renews a lease every 15 seconds from a thread of its own while its row is worked on."""

    def __init__(self, database: Database, publishing: Publishing, outbox_id: int, lease: Lease) -> None:
        self._database = database
        self._publishing = publishing
        self._outbox_id = outbox_id
        self._lease = lease
        self._over = threading.Event()
        self._sign_of_life = time.monotonic()
        self._lost = False
        self._thread = threading.Thread(target=self._beats, name=f"lease of item {outbox_id}", daemon=True)

    def __enter__(self) -> Heartbeat:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._over.set()
        self._thread.join()

    def _beats(self) -> None:
        while not self._over.wait(HEARTBEAT_SECONDS):
            try:
                if not self.beat():
                    return
            except DatabaseFault:
                continue  # the next beat asks again; if none gets through, the lease lapses, as it should

    def beat(self) -> bool:
        """Move the end of the lease; False where another worker has the row."""
        with self._database.unit_of_work() as work:
            until = self._publishing.now(work) + LEASE
            renewed = work.outbox.renew(self._outbox_id, Lease(self._lease.owner, self._lease.token, until))
            if renewed:
                work.commit()
        self._lost = self._lost or not renewed
        return renewed

    def checkpoint(self) -> None:
        """Raises LeaseLost where this attempt may not act any more. To ask is a sign of life."""
        self._sign_of_life = time.monotonic()
        if not self._lost:
            with self._database.reading() as work:
                self._lost = not work.outbox.holds(self._outbox_id, self._lease, self._publishing.now(work))
        if self._lost:
            raise LeaseLost

    def watch(self, deliver: Callable[[], Receipt], channel: str, silent_for: float) -> Receipt:
        """What `deliver` returns or raises; DeliveryFault "target_hangs" where it gives no sign of life for that many
        seconds.

        It runs in a thread of its own: nothing ends a call into a place that does not answer, but nobody has to wait
        for it. When it wakes up after all, its lease is another's and its checkpoint says so.
        """
        outcome: list[Receipt | BaseException] = []
        ended = threading.Event()

        def run() -> None:
            try:
                outcome.append(deliver())
            except BaseException as error:  # noqa: BLE001  # raised again by who waits
                outcome.append(error)
            finally:
                ended.set()

        self._sign_of_life = time.monotonic()
        threading.Thread(target=run, name=f"delivery of item {self._outbox_id}", daemon=True).start()
        while not ended.wait(max(0.01, self._sign_of_life + silent_for - time.monotonic())):
            if time.monotonic() - self._sign_of_life >= silent_for:
                self._lost = True
                raise _hangs(channel, silent_for)
        if isinstance(outcome[0], BaseException):
            raise outcome[0]
        return outcome[0]


def _hangs(channel: str, seconds: float) -> DeliveryFault:
    minutes = max(1, round(seconds / 60))
    return DeliveryFault(
        "network",
        f"“{channel}” did not answer for {minutes} minutes, so the attempt was given up.",
        "It may have arrived; the next attempt has the same key.",
        code="target_hangs",
        values={"channel": channel, "minutes": minutes},
    )
