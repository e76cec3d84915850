"""Who decided what about groups, and who looks at them now."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, select, update

from db.records import GroupEventRecord
from db.repositories.base import Repository, columns_of
from db.tables import GroupEvent, Looker

_EVENT = columns_of(GroupEventRecord, GroupEvent)


class GroupEvents(Repository):
    """`report_events`."""

    def add(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """New lines of the trail."""
        if rows:
            self._connection.execute(insert(GroupEvent), [{"undone_at": None, **row} for row in rows])

    def of_group(self, group_id: int, *, limit: int = 100) -> list[GroupEventRecord]:
        """Newest first."""
        statement = select(*_EVENT).where(GroupEvent.group_id == group_id).order_by(GroupEvent.id.desc()).limit(limit)
        return [GroupEventRecord(**row._mapping) for row in self._connection.execute(statement)]

    def of_step(self, step: str, *, after_id: int = 0, limit: int = 500) -> list[GroupEventRecord]:
        """What was decided together and still stands, oldest first."""
        statement = select(*_EVENT).where(
            GroupEvent.step == step, GroupEvent.undone_at.is_(None), GroupEvent.id > after_id
        )
        rows = self._connection.execute(statement.order_by(GroupEvent.id).limit(limit))
        return [GroupEventRecord(**row._mapping) for row in rows]

    def last_step(self, group_id: int) -> str | None:
        """The newest step of the group that stands."""
        statement = select(GroupEvent.step).where(GroupEvent.group_id == group_id, GroupEvent.undone_at.is_(None))
        return self._connection.execute(statement.order_by(GroupEvent.id.desc()).limit(1)).scalar_one_or_none()

    def mark_undone(self, ids: Collection[int], at: datetime) -> None:
        """They do not stand any more."""
        self._connection.execute(update(GroupEvent).where(GroupEvent.id.in_(ids)).values(undone_at=at))


class Lookers(Repository):
    """`report_lookers`."""

    def look(self, seat: str, group_id: int, person: str, at: datetime) -> None:
        """This seat looks at this group now, and at no other."""
        values = {"group_id": group_id, "person": person, "seen_at": at}
        statement = update(Looker).where(Looker.seat == seat).values(**values)
        if self._connection.execute(statement).rowcount == 0:
            self._connection.execute(insert(Looker).values(seat=seat, **values))

    def leave(self, seat: str) -> None:
        """This seat looks at none."""
        self._connection.execute(delete(Looker).where(Looker.seat == seat))

    def forget(self, before: datetime) -> None:
        """Seats that have not been heard of since."""
        self._connection.execute(delete(Looker).where(Looker.seen_at < before))

    def at(self, group_id: int, *, since: datetime) -> list[tuple[str, str]]:
        """The seats that look at it, each with its person."""
        statement = select(Looker.seat, Looker.person).where(Looker.group_id == group_id, Looker.seen_at >= since)
        return [(seat, person) for seat, person in self._connection.execute(statement)]
