"""What other seats wrote."""

from __future__ import annotations

from sqlalchemy import func, select

from db.records import ChangeRecord
from db.repositories.base import Repository, columns_of
from db.tables import Change

_CHANGE = columns_of(ChangeRecord, Change)


class ChangeLog(Repository):
    """`change_log`."""

    def newest(self) -> int:
        """The last line's id, 0 where there is none."""
        return int(self._connection.execute(select(func.coalesce(func.max(Change.id), 0))).scalar_one())

    def since(self, change_id: int, *, limit: int = 5_000) -> list[ChangeRecord]:
        """Lines after this one. PostgreSQL hands out ids before they are committed: ask with some overlap there."""
        return self._all(ChangeRecord, select(*_CHANGE).where(Change.id > change_id).order_by(Change.id).limit(limit))
