"""Views, counted without cookies: one for each reader, article and day.

Who it was is never stored: only a hash, in memory, whose salt lives a day. After a restart a reader may count twice.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
import re
import secrets
from collections import Counter
from collections.abc import Callable, Mapping
from concurrent.futures import Executor
from datetime import date

from db.faults import DatabaseFault
from editor.errors import QalamError
from editor.reports.intake.flood import network, utc_today

log = logging.getLogger(__name__)

MOST_SEEN = 1_000_000  # pairs of reader and article, about 100 MB; beyond it nobody is counted that day
SECONDS_TOGETHER = 5.0  # what came in the meantime is written with one commit
LARGEST = 64  # bytes of the body
_MOST_ARTICLES = 10**18
_MACHINE = re.compile(r"bot\b|crawl|spider|slurp|preview|headless|monitor|facebookexternalhit|curl|wget|python", re.I)


class Seen:
    """Who has read what today."""

    def __init__(self, today: Callable[[], date] = utc_today, most: int = MOST_SEEN) -> None:
        self._today = today
        self._most = most
        self._day: date | None = None
        self._salt = b""
        self._pairs: set[bytes] = set()

    def is_new(self, address: str, agent: str, article_id: int) -> bool:
        """Whether this is the reader's first look at the article today; it is remembered. Machines never count."""
        day = self._today()
        if day != self._day:  # yesterday's salt and hashes are gone for good
            self._day, self._salt = day, secrets.token_bytes(32)
            self._pairs.clear()
        if not agent or _MACHINE.search(agent) or len(self._pairs) >= self._most:
            return False
        reader = f"{network(address)}\n{agent}\n{article_id}".encode("utf-8", "replace")
        name = hashlib.blake2b(reader, key=self._salt, digest_size=16).digest()
        if name in self._pairs:
            return False
        self._pairs.add(name)
        return True


class Tally:
    """Views that wait to be written. Of one event loop; `write` is called in `pool`."""

    def __init__(
        self, write: Callable[[Mapping[int, int]], object], pool: Executor, seconds: float = SECONDS_TOGETHER
    ) -> None:
        self._write = write
        self._pool = pool
        self._seconds = seconds
        self._waiting: Counter[int] = Counter()
        self._task: asyncio.Task[None] | None = None

    def add(self, article_id: int) -> None:
        self._waiting[article_id] += 1
        if self._task is None or self._task.done():
            self._task = asyncio.get_running_loop().create_task(self._later())

    async def flush(self) -> None:
        """Write what waits; what cannot be written now waits on."""
        counts, self._waiting = self._waiting, Counter()
        if not counts:
            return
        try:
            await asyncio.get_running_loop().run_in_executor(self._pool, self._write, counts)
        except (QalamError, DatabaseFault) as error:
            log.warning("views could not be written: %s", error)
            self._waiting.update(counts)

    async def _later(self) -> None:
        await asyncio.sleep(self._seconds)
        await self.flush()


def article_in(body: bytes) -> int | None:
    """The article that a body names: {"article": 12}. None for anything else."""
    try:
        named = json.loads(body) if len(body) <= LARGEST else None
    except (ValueError, RecursionError):
        return None
    number = named.get("article") if isinstance(named, dict) and len(named) == 1 else None
    if isinstance(number, float) and number.is_integer():  # 12.0 is the same number in JSON
        number = int(number)
    if not isinstance(number, int) or isinstance(number, bool):
        return None
    return number if 0 < number < _MOST_ARTICLES else None
