"""When a failed attempt is made again."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import datetime, timedelta

MOST_ATTEMPTS = 10
LEASE = timedelta(seconds=60)
HEARTBEAT_SECONDS = 15.0
POLL_SECONDS = 5.0
PATIENCE_SECONDS = 1.0  # with one attempt, before the worker goes on with other channels beside it
OVERDUE_AFTER = timedelta(minutes=10)  # what is due for longer than that is waited for by nobody: no worker runs
LONGEST_SILENCE_SECONDS = 600.0  # of a target that neither ends nor asks whether it may go on
CLOCK_SLACK = timedelta(seconds=5)  # what is set right by less than this is no clock that was set back
LONGEST_WAIT = timedelta(hours=1)

Jitter = Callable[[], float]


def jitter() -> float:
    """Between 1 and 1.1, so that what failed together does not come back together."""
    return 1 + random.random() / 10  # noqa: S311  # nobody is kept out by guessing it


def next_attempt_at(attempt: int, now: datetime, retry_after: timedelta | None, spread: Jitter = jitter) -> datetime:
    """After attempt number `attempt`, from 1: min(3600, 15 + 2^n) seconds, or longer where the receiver asks for it."""
    wait = timedelta(seconds=min(LONGEST_WAIT.total_seconds(), 15 + 2 ** min(attempt, 12)) * spread())
    return now + max(wait, retry_after or timedelta())
