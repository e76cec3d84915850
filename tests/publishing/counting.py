"""Counts what an operation does: files, bytes, waits for the disk, questions to the database and their work.

Unlike a clock these say the same on a busy machine, so that a test can ask whether work grows with the archive.
"""

from __future__ import annotations

import os
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import event

from db.unit_of_work import Database

_STEPS = 100  # of SQLite's virtual machine, between two calls of its progress handler
_under_way: list[Counter[str]] = []  # an audit hook cannot be taken away: it looks here whether anybody counts
_hooked: list[bool] = []


@contextmanager
def counted(database: Database, *, flush: bool = True) -> Iterator[Counter[str]]:
    """What happens inside, by name. `flush`: whether the disk is really waited for.

    read, written: files that were opened; listed: names in folders that were listed; bytes: what was written under a
    new name; flushed: waits for the disk; questions: statements; steps: hundreds of SQLite's own; cpu: milliseconds.
    """
    if not _hooked:
        sys.addaudithook(_hear)
        _hooked.append(True)
    found: Counter[str] = Counter()
    fsync, scandir, replace = os.fsync, os.scandir, os.replace

    def wait(handle: int) -> None:
        found["flushed"] += 1
        if flush:
            fsync(handle)

    def put(source: Any, target: Any, **more: Any) -> None:
        found["bytes"] += Path(source).stat().st_size
        replace(source, target, **more)

    def look(*place: Any) -> Any:
        with scandir(*place) as entries:
            found["listed"] += sum(1 for _entry in entries)
        return scandir(*place)

    def step() -> int:
        found["steps"] += 1
        return 0

    def taken(connection: Any, *_rest: Any) -> None:
        if hasattr(connection, "set_progress_handler"):
            connection.set_progress_handler(step, _STEPS)

    def asked(*_rest: Any) -> None:
        found["questions"] += 1

    os.fsync, os.scandir, os.replace = wait, look, put  # type: ignore[assignment]  # put back below
    event.listen(database.engine, "checkout", taken)
    event.listen(database.engine, "before_cursor_execute", asked)
    _under_way.append(found)
    begun = time.process_time()
    try:
        yield found
    finally:
        found["cpu"] = round(1000 * (time.process_time() - begun))
        _under_way.remove(found)
        event.remove(database.engine, "checkout", taken)
        event.remove(database.engine, "before_cursor_execute", asked)
        os.fsync, os.scandir, os.replace = fsync, scandir, replace


def _hear(name: str, details: tuple[Any, ...]) -> None:
    if name == "open" and _under_way:
        flags = details[2] if isinstance(details[2], int) else 0
        for found in _under_way:
            found["written" if flags & (os.O_WRONLY | os.O_RDWR) else "read"] += 1
