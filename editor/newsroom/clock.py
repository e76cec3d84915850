"""The time, handed in through constructors so that tests own it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]

# The newsroom's zone unless its settings say otherwise. It is UTC+5 since 2024-03-01: ask the zone's data.
DEFAULT_ZONE = "Asia/Almaty"


def utc_now() -> datetime:
    """Aware, in UTC."""
    return datetime.now(UTC)
