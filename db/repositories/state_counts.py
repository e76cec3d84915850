"""How many rows of a table are in each state, without counting them: a sum of what was added to each and taken away.

Writers only add lines, so none waits for another's; now and then they are put together.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import ClassVar

from sqlalchemy import delete, func, insert, select

from db.repositories.base import Repository
from db.tables import Group, GroupCount, Outbox, OutboxCount

_PUT_TOGETHER_FROM = 200  # lines


class StateCounts(Repository):
    """Lines of `_lines`, about the rows of `_counted`."""

    _lines: ClassVar[type[GroupCount | OutboxCount]]
    _counted: ClassVar[type[Group | Outbox]]

    def add(self, changes: Mapping[str, int]) -> None:
        """So many more (or fewer) rows in each state, in the transaction that puts them there."""
        rows = [{"state": state, "number": number} for state, number in changes.items() if number]
        if not rows:
            return
        self._connection.execute(insert(self._lines), rows)
        if self._connection.execute(select(func.count()).select_from(self._lines)).scalar_one() > _PUT_TOGETHER_FROM:
            self._put_together()

    def _put_together(self) -> None:
        """Of two that do it at once on PostgreSQL, each takes lines that the other does not hold."""
        mine = select(self._lines.id).with_for_update(skip_locked=True)
        ids = list(self._connection.execute(mine).scalars())
        gone = delete(self._lines).where(self._lines.id.in_(ids)).returning(self._lines.state, self._lines.number)
        sums: dict[str, int] = {}
        for state, number in self._connection.execute(gone):
            sums[state] = sums.get(state, 0) + number
        rows = [{"state": state, "number": number} for state, number in sums.items() if number]
        if rows:
            self._connection.execute(insert(self._lines), rows)

    def all(self) -> dict[str, int]:
        """How many rows are in each state; states without any are left out."""
        statement = select(self._lines.state, func.sum(self._lines.number)).group_by(self._lines.state)
        return {state: int(number) for state, number in self._connection.execute(statement) if number}

    def count_again(self) -> None:
        """From the rows themselves, after some were put in by other ways."""
        self._connection.execute(delete(self._lines))
        counted = select(self._counted.state, func.count()).group_by(self._counted.state)
        self._connection.execute(insert(self._lines).from_select(["state", "number"], counted))


class GroupCounts(StateCounts):
    """`report_counts`."""

    _lines, _counted = GroupCount, Group


class OutboxCounts(StateCounts):
    """`outbox_counts`."""

    _lines, _counted = OutboxCount, Outbox
