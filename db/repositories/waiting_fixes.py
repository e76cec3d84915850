"""Fixes that wait in the text of an article."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from sqlalchemy import delete, insert, select

from db.records import WaitingFixRecord
from db.repositories.base import Repository, columns_of
from db.tables import Group, WaitingFix

_FIX = columns_of(WaitingFixRecord, WaitingFix)


class WaitingFixes(Repository):
    """`waiting_fixes`: at most one a group; what is touched is the article's id."""

    def put(self, values: Mapping[str, Any]) -> int:
        """In the place of what waited for this group before; returns its id."""
        self.drop(values["group_id"])
        row_id = self._connection.execute(insert(WaitingFix).values(**values).returning(WaitingFix.id)).scalar_one()
        self._touch("waiting_fix", values["article_id"])
        return row_id

    def of_article(self, article_id: int, open_states: Collection[str]) -> list[WaitingFixRecord]:
        """Those whose group is open, oldest first."""
        statement = (
            select(*_FIX)
            .join(Group, Group.id == WaitingFix.group_id)
            .where(WaitingFix.article_id == article_id, Group.state.in_(open_states))
            .order_by(WaitingFix.id)
        )
        return self._all(WaitingFixRecord, statement)

    def drop(self, group_id: int) -> None:
        """Nothing waits for this group any more."""
        statement = delete(WaitingFix).where(WaitingFix.group_id == group_id).returning(WaitingFix.article_id)
        for article_id in self._connection.execute(statement).scalars():
            self._touch("waiting_fix", article_id)
