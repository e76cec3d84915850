"""Channels, rows of the outbox, their attempts and what each channel has, as values."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any


@dataclass(frozen=True)
class ChannelRecord:
    """A place to publish to: `target` is its id in the registry of targets; `settings` hold no secrets."""

    id: int
    name: str
    target: str
    settings: dict[str, Any]
    paused: bool
    version: int


@dataclass(frozen=True)
class OutboxRecord:
    """One thing to do on one channel. `state`: waiting, sending, done, failed, superseded, cancelled.

    `attempt_token` fences: only the attempt that holds it may settle the row. `reason` says in words why it waits or
    failed; `reason_code` and `reason_values` say the same for translation. `wanted_at`: when it would go out without an
    embargo, where that is known.
    """

    id: int
    article_id: int
    revision: int
    channel_id: int
    channel: str
    action: str
    state: str
    idempotency_key: str
    attempts: int
    next_attempt_at: datetime
    lease_owner: str | None
    lease_until: datetime | None
    attempt_token: str | None
    reason: str
    reason_code: str
    created_at: datetime
    updated_at: datetime
    reason_values: dict[str, Any] = field(default_factory=dict)
    wanted_at: datetime | None = None


@dataclass(frozen=True)
class AttemptRecord:
    """One try. `outcome`: delivered, network, throttled, refused, ours, lost (its lease lapsed).

    `message` says in words what kept it from arriving; the error's code `cause` and `cause_values` say it again.
    """

    id: int
    outbox_id: int
    number: int
    started_at: datetime
    finished_at: datetime | None
    outcome: str
    message: str
    cause: str = ""
    cause_values: dict[str, Any] = field(default_factory=dict)

    @property
    def seconds(self) -> float | None:
        """How long it took; None while it is under way, 0 where the clock was set back meanwhile."""
        return None if self.finished_at is None else max(0.0, (self.finished_at - self.started_at).total_seconds())


@dataclass(frozen=True)
class DeliveryRecord:
    """The ledger: what reached a channel. `receipt` is the target's own (paths, addresses, versions), `described` a
    fingerprint of what went along beside the text; empty where it was not noted.
    """

    id: int
    outbox_id: int
    article_id: int
    revision: int
    channel_id: int
    action: str
    receipt: dict[str, Any]
    delivered_at: datetime
    described: str = ""
