"""What is given back to the queue: rows whose worker is gone, and rows that wait for a time that a wrong clock gave."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, func, or_, select, update

from db.records import OutboxRecord
from db.repositories.base import columns_of
from db.repositories.ledger import Ledger
from db.repositories.state_counts import OutboxCounts
from db.tables import Attempt, Channel, Outbox

ROW = (*columns_of(OutboxRecord, Outbox), Channel.name.label("channel"))
_UNDO = timedelta(minutes=2)  # what waits for no longer was not given an hour, but time to take it back


@dataclass(frozen=True)
class Settlement:
    """How an attempt ended: the row's new state, the attempt's outcome, and the reason in words and for translation."""

    state: str
    outcome: str
    next_attempt_at: datetime | None = None
    reason: str = ""
    reason_code: str = ""
    reason_values: Mapping[str, Any] | None = None
    message: str = ""


@dataclass(frozen=True)
class ChannelTroubles:
    """How many rows of a channel failed, are overdue, and are in work by a worker that is gone."""

    channel: str
    failed: int
    overdue: int
    stuck: int


class OutboxRescue(Ledger):
    """What a clock and a lost worker leave behind."""

    def lapsed(self, at: datetime, longest: timedelta) -> list[OutboxRecord]:
        """Rows in work whose lease has run out, locked; `rescue` them in this transaction.

        So has a lease that ends later than any lease of now could: it was given before the clock was set back.
        """
        statement = (
            rows()
            .where(Outbox.state == "sending", or_(Outbox.lease_until <= at, Outbox.lease_until > at + longest))
            .order_by(Outbox.id)
            .with_for_update(of=Outbox, skip_locked=True)
        )
        return self._all(OutboxRecord, statement)

    def rescue(self, lapsed: OutboxRecord, settlement: Settlement, at: datetime) -> bool:
        """Take a lapsed row from who held it; False where it was settled or renewed meanwhile."""
        values = {
            "state": settlement.state,
            "next_attempt_at": settlement.next_attempt_at or at,
            "reason": settlement.reason,
            "reason_code": settlement.reason_code,
            "reason_values": dict(settlement.reason_values or {}),
            "updated_at": at,
            **no_lease(),
        }
        still = and_(
            Outbox.id == lapsed.id,
            Outbox.state == "sending",
            Outbox.attempt_token == lapsed.attempt_token,
            Outbox.lease_until == lapsed.lease_until,
        )
        if self._connection.execute(update(Outbox).where(still).values(**values)).rowcount != 1:
            return False
        self._moved("sending", settlement.state)
        self._end_attempt(lapsed.id, settlement, at)
        self._touch("outbox", lapsed.id)
        return True

    def mend_waits(self, at: datetime, slack: timedelta) -> None:
        """What waits since a time that has not come yet was queued or tried before the clock was set back: it is due
        now, unless it waits for an hour that somebody gave.
        """
        statement = rows().where(Outbox.state == "waiting", Outbox.next_attempt_at > at, _of_the_future(at + slack))
        for row in self._all(OutboxRecord, statement.with_for_update(of=Outbox, skip_locked=True)):
            values: dict[str, Any] = {"updated_at": at}
            if row.attempts or row.next_attempt_at - row.created_at <= _UNDO:
                values |= {"next_attempt_at": at, "reason": "", "reason_code": "", "reason_values": {}}
            self._connection.execute(update(Outbox).where(Outbox.id == row.id).values(**values))
            self._touch("outbox", row.id)

    def troubles(self, late: datetime) -> list[ChannelTroubles]:
        """Each channel with something that failed, or that was due before `late` and did not go out; by its name.

        What waits behind a paused channel is not late: somebody paused it.
        """
        overdue = and_(Outbox.state == "waiting", Outbox.next_attempt_at <= late, Channel.paused.is_(False))
        stuck = and_(Outbox.state == "sending", Outbox.lease_until <= late)
        failed = Outbox.state == "failed"
        statement = (
            select(
                Channel.name,
                *(func.coalesce(func.sum(case((what, 1), else_=0)), 0) for what in (failed, overdue, stuck)),
            )
            .join(Channel, Channel.id == Outbox.channel_id)
            .where(Outbox.state.in_(("failed", "waiting", "sending")), or_(failed, overdue, stuck))
            .group_by(Channel.name)
            .order_by(Channel.name)
        )
        return [
            ChannelTroubles(str(name), *(int(number) for number in numbers))
            for name, *numbers in self._connection.execute(statement)
        ]

    def _moved(self, before: str | None, after: str) -> None:
        """A row came into this state; `before` is None where it is new."""
        if before != after:
            OutboxCounts(self._connection, self._touched).add({after: 1} | ({before: -1} if before else {}))

    def _end_attempt(self, outbox_id: int, settlement: Settlement, at: datetime) -> None:
        open_one = and_(Attempt.outbox_id == outbox_id, Attempt.finished_at.is_(None))
        why = settlement.reason_values or {}
        values = {
            "finished_at": at,
            "outcome": settlement.outcome,
            "message": settlement.message,
            "cause": str(why.get("cause", "")),
            "cause_values": dict(why.get("cause_values") or {}),
        }
        self._connection.execute(update(Attempt).where(open_one).values(**values))


def _of_the_future(moment: datetime) -> ColumnElement[bool]:
    return Outbox.updated_at > moment


def rows() -> Select[Any]:
    """Every row with its channel's name."""
    return select(*ROW).join(Channel, Channel.id == Outbox.channel_id)


def no_lease() -> dict[str, Any]:
    """The columns of a lease, empty."""
    return {"lease_owner": None, "lease_until": None, "attempt_token": None}
