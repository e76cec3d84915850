"""What the queue's views show: rows with the reason of now, one row with its tries, and counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from db.records import AttemptRecord, DeliveryRecord, OutboxRecord
from db.unit_of_work import UnitOfWork
from editor.publishing.reasons import explained

STATES = ("waiting", "sending", "done", "failed", "superseded", "cancelled")


@dataclass(frozen=True)
class QueueItem:
    """One row with everything that is known of it; `delivery` is None until it arrived."""

    record: OutboxRecord
    attempts: list[AttemptRecord]
    delivery: DeliveryRecord | None


def item(work: UnitOfWork, outbox_id: int, now: datetime) -> QueueItem:
    """Raises RowMissing."""
    row = with_reasons(work, [work.outbox.get(outbox_id)], now)[0]
    return QueueItem(row, work.outbox.attempts(outbox_id), work.outbox.delivery_of(outbox_id))


def counts(work: UnitOfWork) -> dict[str, int]:
    """Every state with its number of rows."""
    found = work.outbox.counts()
    return {state: found.get(state, 0) for state in STATES}


def with_reasons(work: UnitOfWork, found: Sequence[OutboxRecord], now: datetime) -> list[OutboxRecord]:
    """The same rows, each with the reason that holds now."""
    if not any(row.state in ("waiting", "sending") for row in found):
        return list(found)
    channels = {channel.id: channel for channel in work.channels.all()}
    in_work = work.outbox.page(states=("sending",), limit=1000)
    return [explained(row, channels, in_work, now) for row in found]
