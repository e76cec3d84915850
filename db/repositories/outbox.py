"""The outbox: what is to be done on each channel, the tries, and the ledger of what arrived.

The rules that keep an effect from happening twice, never, or in the wrong order live here, in statements that mean the
same on both engines:

- one row of an article and a channel at a time, in the order of their ids; ids are given while the article's row is
  held, so their order is the order of the commits;
- a row in work has a lease, an owner and a token; only who still holds all three may settle it;
- a lease that lapsed is given back to the queue, and its attempt is on record as lost.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, func, insert, select, update

from db.faults import RowMissing
from db.records import AttemptRecord, OutboxRecord
from db.repositories import outbox_statements as statements
from db.repositories.base import columns_of, record
from db.repositories.outbox_rescue import OutboxRescue, Settlement, no_lease, rows
from db.repositories.outbox_statements import UNSENT, no_reason
from db.repositories.state_counts import OutboxCounts
from db.tables import Article, Attempt, Channel, Outbox

__all__ = ["UNSENT", "Lease", "OutboxRows", "Settlement"]

_ATTEMPT = columns_of(AttemptRecord, Attempt)


@dataclass(frozen=True)
class Lease:
    """What a worker holds while it works on a row: `until` is when others may take the row over."""

    owner: str
    token: str
    until: datetime


class OutboxRows(OutboxRescue):
    """`outbox` and `attempts`, with the ledger."""

    # What is queued -----------------------------------------------------------------------------------------

    def database_time(self) -> datetime | None:
        """The server's clock where several seats share one, else None: an embedded database has no clock of its own."""
        if not self._on_postgresql:
            return None
        moment: datetime = self._connection.execute(select(func.clock_timestamp())).scalar_one()
        return moment

    def add(
        self,
        *,
        article_id: int,
        revision: int,
        channel_id: int,
        action: str,
        not_before: datetime,
        at: datetime,
        wanted: datetime | None = None,
    ) -> int:
        """A new waiting row; returns its id. The same thing queued again gets a key of its own. `wanted`: the hour
        without an embargo, where it is another than `not_before`.
        """
        self._hold_article(article_id)
        same = and_(
            Outbox.article_id == article_id,
            Outbox.revision == revision,
            Outbox.channel_id == channel_id,
            Outbox.action == action,
        )
        before = self._count(select(Outbox.id).where(same))
        key = f"{article_id}:{revision}:{channel_id}:{action}" + (f":{before + 1}" if before else "")
        values = {
            "article_id": article_id,
            "revision": revision,
            "channel_id": channel_id,
            "action": action,
            "state": "waiting",
            "idempotency_key": key,
            "attempts": 0,
            "next_attempt_at": not_before,
            "wanted_at": wanted or not_before,
            "reason": "",
            "reason_code": "",
            "reason_values": {},
            "created_at": at,
            "updated_at": at,
        }
        row_id = self._connection.execute(insert(Outbox).values(**values).returning(Outbox.id)).scalar_one()
        self._moved(None, "waiting")
        self._touch("outbox", row_id)
        return row_id

    def _hold_article(self, article_id: int) -> None:
        # PostgreSQL gives ids out before they are committed: holding the article makes their order that of the commits.
        if self._on_postgresql:
            held = select(Article.id).where(Article.id == article_id).with_for_update(key_share=True)
            self._connection.execute(held).one_or_none()

    def get(self, outbox_id: int) -> OutboxRecord:
        """Raises RowMissing."""
        row = self._connection.execute(statements.one_row(), {"wanted_id": outbox_id}).one_or_none()
        if row is None:
            raise RowMissing("item", outbox_id)
        return record(OutboxRecord, row)

    def page(
        self,
        *,
        states: Sequence[str] | None = None,
        article_id: int | None = None,
        channel_id: int | None = None,
        limit: int = 200,
        before_id: int | None = None,
    ) -> list[OutboxRecord]:
        """Newest first; `before_id` is the last one that was shown."""
        statement = rows().order_by(Outbox.id.desc()).limit(limit)
        if states is not None:
            statement = statement.where(Outbox.state.in_(states))
        if article_id is not None:
            statement = statement.where(Outbox.article_id == article_id)
        if channel_id is not None:
            statement = statement.where(Outbox.channel_id == channel_id)
        if before_id is not None:
            statement = statement.where(Outbox.id < before_id)
        return self._all(OutboxRecord, statement)

    def scheduled_between(self, start: datetime, end: datetime) -> list[OutboxRecord]:
        """What waits for an hour from `start` until before `end` and was not tried yet, soonest first.

        What was queued to go out at once has no hour of its own, and is left out.
        """
        statement = (
            rows()
            .where(Outbox.state == "waiting", Outbox.attempts == 0, Outbox.action != "withdraw")
            .where(Outbox.next_attempt_at >= start, Outbox.next_attempt_at < end)
            .where(Outbox.next_attempt_at > Outbox.created_at)
            .order_by(Outbox.next_attempt_at, Outbox.id)
        )
        return self._all(OutboxRecord, statement)

    def counts(self, states: Sequence[str] | None = None) -> dict[str, int]:
        """How many rows in each state, or in these only; a state without rows is left out. They are not counted for
        it: see `OutboxCounts`.
        """
        found = OutboxCounts(self._connection, self._touched).all()
        return {state: number for state, number in found.items() if states is None or state in states}

    def count_again(self) -> None:
        """After rows were put in by other ways than these."""
        OutboxCounts(self._connection, self._touched).count_again()

    def newest(self, article_id: int, channel_id: int) -> OutboxRecord | None:
        """The last thing that was queued for this article and channel and not given up."""
        found = self._all(
            OutboxRecord,
            rows()
            .where(
                Outbox.article_id == article_id,
                Outbox.channel_id == channel_id,
                Outbox.state.not_in(("cancelled", "superseded")),
            )
            .order_by(Outbox.id.desc())
            .limit(1),
        )
        return found[0] if found else None

    def of_article(self, article_id: int, *, revision: int | None = None, lock: bool = False) -> list[OutboxRecord]:
        """Every row of an article (or of one revision), oldest first; locked against workers where asked for."""
        statement = rows().where(Outbox.article_id == article_id).order_by(Outbox.id)
        if revision is not None:
            statement = statement.where(Outbox.revision == revision)
        if lock:
            statement = statement.with_for_update(of=Outbox)
        return self._all(OutboxRecord, statement)

    def reschedule(self, outbox_id: int, not_before: datetime, at: datetime, *, wanted: datetime | None = None) -> None:
        """Another time for what still waits."""
        hours = {"next_attempt_at": not_before, "wanted_at": wanted or not_before}
        self._change(outbox_id, ("waiting",), {**hours, "updated_at": at})

    def wait_again(
        self, outbox_id: int, at: datetime, not_before: datetime | None = None, *, wanted: datetime | None = None
    ) -> bool:
        """Back into the queue with ten new attempts, where it was given up; False where it was not."""
        values: dict[str, Any] = {"state": "waiting", "attempts": 0, "updated_at": at, **no_reason()}
        if not_before is not None:
            values |= {"next_attempt_at": not_before, "wanted_at": wanted or not_before}
        return self._change(outbox_id, ("failed", "cancelled", "superseded"), values)

    def give_up(
        self, outbox_id: int, state: str, at: datetime, *, reason: str, code: str, values: Mapping[str, Any]
    ) -> bool:
        """Cancel or supersede a row that waits or failed; False where it is in work, done, or given up before."""
        return self._change(
            outbox_id,
            ("waiting", "failed"),
            {"state": state, "reason": reason, "reason_code": code, "reason_values": dict(values), "updated_at": at},
        )

    def overtaken(self, at: datetime) -> list[tuple[OutboxRecord, OutboxRecord]]:
        """(older, newer) pairs of an article and channel: the older one still waits while the newer one is due.

        Locked: the caller supersedes them in this transaction. The newer one is the newest that is due.
        """
        pairs = []
        for row in self._connection.execute(statements.overtaken(), {"due_at": at}).all():
            values = dict(row._mapping)
            newest = values.pop("newest_due")
            pairs.append((OutboxRecord(**values), self.get(newest)))
        return pairs

    def hold_back(self, at: datetime) -> None:
        """What is due although its article's embargo lasts waits for its end; a withdrawal is never held."""
        for row_id in self._connection.execute(statements.hold_back(), {"due_at": at}).scalars():
            self._touch("outbox", row_id)

    def follow_embargo(self, article_id: int, before: datetime | None, until: datetime | None, at: datetime) -> None:
        """The article's embargo ends at another moment than `before`, or not at all: what waits has its new hour at
        once. What waited for the old end goes out at the new one, or at the hour that was asked for if that is later.
        """
        waits = and_(Outbox.article_id == article_id, Outbox.state == "waiting", Outbox.action != "withdraw")
        for row in self._all(OutboxRecord, rows().where(waits).with_for_update(of=Outbox)):
            hour = row.next_attempt_at
            if before is not None and hour == before > at:
                hour = max(row.wanted_at or hour, at)
            if until is not None:
                hour = max(hour, until)
            if hour != row.next_attempt_at:
                self._change(row.id, ("waiting",), {"next_attempt_at": hour, "updated_at": at, **no_reason()})

    def _change(self, outbox_id: int, states: Collection[str], values: Mapping[str, Any]) -> bool:
        fits = and_(Outbox.id == outbox_id, Outbox.state.in_(states))
        before = self._connection.execute(select(Outbox.state).where(fits).with_for_update()).scalar_one_or_none()
        if before is None:
            return False
        self._connection.execute(update(Outbox).where(fits).values(**values))
        self._moved(before, values.get("state", before))
        self._touch("outbox", outbox_id)
        return True

    # Work ---------------------------------------------------------------------------------------------------

    def claim(
        self, lease: Lease, at: datetime, *, one_at_a_time: Collection[int] = (), passed_over: Collection[int] = ()
    ) -> OutboxRecord | None:
        """Take the next due row and begin an attempt, or None where nothing is due.

        Paused channels keep theirs, and so do those `passed_over`; withdrawals go first. Of a channel in
        `one_at_a_time` no two are in work at once.
        """
        if self._on_postgresql:
            row_id = self._claim_on_postgresql(at, set(one_at_a_time), set(passed_over))
            chosen: Any = row_id
        else:
            chosen = statements.first_candidate().scalar_subquery()
        values = {
            "state": "sending",
            "attempts": Outbox.attempts + 1,
            "lease_owner": lease.owner,
            "lease_until": lease.until,
            "attempt_token": lease.token,
            "updated_at": at,
            **no_reason(),
        }
        if chosen is None:
            return None
        statement = update(Outbox).where(Outbox.id == chosen).values(**values).returning(Outbox.id)
        asked = {"due_at": at, "alone": list(one_at_a_time), "passed_over": list(passed_over)}
        claimed = self._connection.execute(statement, {} if self._on_postgresql else asked).scalar_one_or_none()
        if claimed is None:
            return None
        self._moved("waiting", "sending")
        number = select(func.coalesce(func.max(Attempt.number), 0) + 1).where(Attempt.outbox_id == claimed)
        self._connection.execute(
            insert(Attempt).values(
                outbox_id=claimed, number=number.scalar_subquery(), started_at=at, outcome="", message=""
            )
        )
        self._touch("outbox", claimed)
        return self.get(claimed)

    def _claim_on_postgresql(self, at: datetime, one_at_a_time: set[int], taken: set[int]) -> int | None:
        """The id of a due row that is locked now. Rows that another worker is just taking are passed over, and
        channels that are `taken`.
        """
        while True:
            asked = {"due_at": at, "alone": list(one_at_a_time), "passed_over": list(taken)}
            found = self._connection.execute(statements.first_candidate_held(), asked).one_or_none()
            if found is None:
                return None
            row_id, channel_id = found
            if channel_id not in one_at_a_time or self._hold_channel(channel_id):
                return int(row_id)
            taken.add(channel_id)

    def _hold_channel(self, channel_id: int) -> bool:
        """Whether this transaction alone may take work of this channel."""
        held = select(Channel.id).where(Channel.id == channel_id).with_for_update(key_share=True, skip_locked=True)
        if self._connection.execute(held).one_or_none() is None:
            return False
        busy = select(Outbox.id).where(Outbox.channel_id == channel_id, Outbox.state == "sending").limit(1)
        return self._connection.execute(busy).one_or_none() is None

    def renew(self, outbox_id: int, lease: Lease) -> bool:
        """A heartbeat: move the lease's end. False where the row is no longer this attempt's."""
        statement = update(Outbox).where(_held(outbox_id, lease)).values(lease_until=lease.until)
        return self._connection.execute(statement).rowcount == 1

    def holds(self, outbox_id: int, lease: Lease, at: datetime) -> bool:
        """Whether this attempt may still act: its row is its own and its lease has not lapsed."""
        statement = select(Outbox.id).where(_held(outbox_id, lease), Outbox.lease_until > at)
        return self._connection.execute(statement).one_or_none() is not None

    def settle(self, outbox_id: int, lease: Lease, settlement: Settlement, at: datetime) -> bool:
        """End the attempt. False, and nothing is written, where the row is no longer this attempt's."""
        values: dict[str, Any] = {
            "state": settlement.state,
            "reason": settlement.reason,
            "reason_code": settlement.reason_code,
            "reason_values": dict(settlement.reason_values or {}),
            "updated_at": at,
            **no_lease(),
        }
        if settlement.next_attempt_at is not None:
            values["next_attempt_at"] = settlement.next_attempt_at
        if self._connection.execute(update(Outbox).where(_held(outbox_id, lease)).values(**values)).rowcount != 1:
            return False
        self._moved("sending", settlement.state)
        self._end_attempt(outbox_id, settlement, at)
        self._touch("outbox", outbox_id)
        return True

    def attempts(self, outbox_id: int) -> list[AttemptRecord]:
        """Oldest first; the one under way has no end."""
        return self._all(
            AttemptRecord, select(*_ATTEMPT).where(Attempt.outbox_id == outbox_id).order_by(Attempt.number)
        )


def _held(outbox_id: int, lease: Lease) -> ColumnElement[bool]:
    return and_(
        Outbox.id == outbox_id,
        Outbox.state == "sending",
        Outbox.lease_owner == lease.owner,
        Outbox.attempt_token == lease.token,
    )
