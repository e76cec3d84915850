"""Group commit: reports that come while others are being written are written together, with one commit.

Each sender is answered only when its report is on the disk. Alone a report waits for nobody.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import Executor

from editor.reports.incoming import IncomingReport
from editor.reports.views import Received

Entry = tuple[IncomingReport, bool]
Write = Callable[[Sequence[Entry]], "list[Received | Exception]"]

MOST_TOGETHER = 100  # what waits for one commit; with more the first one would wait long


class Batches:
    """Of one event loop; `write` is called in `pool`, one call at a time."""

    def __init__(self, write: Write, pool: Executor) -> None:
        self._write = write
        self._pool = pool
        self._waiting: list[tuple[Entry, asyncio.Future[Received]]] = []
        self._task: asyncio.Task[None] | None = None

    async def put(self, entry: Entry) -> Received:
        """When it is written. Raises what `write` answered to it."""
        future: asyncio.Future[Received] = asyncio.get_running_loop().create_future()
        self._waiting.append((entry, future))
        if self._task is None or self._task.done():
            self._task = asyncio.create_task(self._work_off())
        return await future

    async def _work_off(self) -> None:
        loop = asyncio.get_running_loop()
        while self._waiting:
            batch, self._waiting = self._waiting[:MOST_TOGETHER], self._waiting[MOST_TOGETHER:]
            answers: list[Received | Exception]
            try:
                answers = await loop.run_in_executor(self._pool, self._write, [entry for entry, _ in batch])
            except Exception as error:  # noqa: BLE001  each sender is told, as if it had been alone
                answers = [error] * len(batch)
            for (_, future), answer in zip(batch, answers, strict=True):
                if future.done():  # its sender went away; the report is written all the same
                    continue
                if isinstance(answer, Exception):
                    future.set_exception(answer)
                else:
                    future.set_result(answer)
