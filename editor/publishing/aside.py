"""Deliveries that take long go on beside the others: a place that does not answer holds up its own channel alone."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait

from db.records import OutboxRecord
from editor.changes import Changes
from editor.publishing.retries import PATIENCE_SECONDS


class Aside:
    """For one worker, and one thread that asks. Of each channel one attempt is under way, in a thread of `pool`."""

    def __init__(self, pool: ThreadPoolExecutor, patience: float = PATIENCE_SECONDS) -> None:
        self._pool = pool
        self._patience = patience
        self._under_way: dict[int, tuple[int, Future[Changes]]] = {}

    @property
    def channels(self) -> list[int]:
        """The ids of those that nothing more is to be taken of until their attempt has ended."""
        return list(self._under_way)

    def attempt(self, row: OutboxRecord, work: Callable[[], Changes]) -> bool:
        """Whether it has ended in time; else it goes on by itself. Raises what is a bug."""
        future = self._pool.submit(work)
        wait([future], self._patience)
        if not future.done():
            self._under_way[row.channel_id] = (row.id, future)
            return False
        future.result()
        return True

    def ended(self) -> list[int]:
        """The ids of the rows whose attempts have ended since, each told once. Raises what is a bug."""
        found = [(channel, row, future) for channel, (row, future) in self._under_way.items() if future.done()]
        for channel, _row, _future in found:
            del self._under_way[channel]
        for _channel, _row, future in found:
            future.result()
        return [row for _channel, row, _future in found]
