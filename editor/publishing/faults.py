"""How a delivery fails: each class says whether and when it is tried again.

network     no answer, or the connection broke: it may have arrived; tried again under the same key
throttled   the receiver asks to wait (408, 425, 429, 503 with Retry-After): tried again when it says
refused     the receiver will never take it as it is (other 4xx): final, somebody has to look
ours        this machine's fault (disk, folder, settings): nothing arrived; tried again
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Literal

from editor.errors import EnvironmentFault

Outcome = Literal["network", "throttled", "refused", "ours"]
TRY_AGAIN_CODES = frozenset({408, 425, 429})
LONGEST_RETRY_AFTER = timedelta(days=1)  # a receiver may not silence a channel for longer by one answer


class DeliveryFault(EnvironmentFault):
    """A target's way to say why it did not deliver. `retry_after` is the receiver's own wish."""

    default_code = "delivery_failed"

    def __init__(
        self,
        outcome: Outcome,
        message: str,
        hint: str = "",
        *,
        code: str = "",
        values: Mapping[str, object] | None = None,
        retry_after: timedelta | None = None,
    ) -> None:
        super().__init__(message, hint, code=code, values=values)
        self.outcome: Outcome = outcome
        self.retry_after = retry_after


class LeaseLost(Exception):  # not an error of anybody: another worker has taken over
    """This attempt is no longer the row's: whatever it would still do must not be done."""


def fault_of_status(status: int, where: str, *, retry_after: str | None, now: datetime) -> DeliveryFault:
    """The fault that an HTTP status outside 2xx means. `retry_after` is the header as it came."""
    values: dict[str, object] = {"status": status, "where": where}
    if status in TRY_AGAIN_CODES or (status == 503 and retry_after):
        return _asks_to_wait(values, parse_retry_after(retry_after, now))
    if 400 <= status < 500:
        return DeliveryFault(
            "refused",
            f"{where} refused it (status {status}).",
            "Check the channel's settings, then retry it.",
            code="receiver_refused",
            values=values,
        )
    return DeliveryFault(
        "network",
        f"{where} is in trouble (status {status}).",
        code="receiver_in_trouble",
        values=values,
        retry_after=parse_retry_after(retry_after, now),
    )


def _asks_to_wait(values: dict[str, object], wish: timedelta | None) -> DeliveryFault:
    told = "{where} answered {status}".format_map(values)
    if not wish:
        return DeliveryFault(
            "throttled", f"{told} and asked to wait.", code="receiver_asks_to_wait", values=values, retry_after=wish
        )
    seconds = round(wish.total_seconds())
    asked = f"{math.ceil(seconds / 60)} minutes"
    code = "receiver_asks_for_minutes"
    if seconds < 120:
        asked = f"{seconds} seconds"
        code = "receiver_asks_for_seconds"
    return DeliveryFault(
        "throttled",
        f"{told} and asked for {asked}.",
        code=code,
        values={**values, "seconds": seconds, "minutes": math.ceil(seconds / 60)},
        retry_after=wish,
    )


def parse_retry_after(header: str | None, now: datetime) -> timedelta | None:
    """Seconds or an HTTP date (RFC 9110, 10.2.3), capped; None where it is neither."""
    if not header:
        return None
    text = header.strip()
    if text.isascii() and text.isdigit():
        wish = timedelta(seconds=min(int(text[:9]), int(LONGEST_RETRY_AFTER.total_seconds())))
        return min(wish, LONGEST_RETRY_AFTER)
    from email.utils import parsedate_to_datetime  # late: start-up time

    try:
        moment = parsedate_to_datetime(text)
    except ValueError:
        return None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=UTC)
    return min(max(moment - now, timedelta()), LONGEST_RETRY_AFTER)
