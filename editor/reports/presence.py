"""Who looks at a group now: a row for each seat, with a heartbeat."""

from __future__ import annotations

from datetime import timedelta

from db.unit_of_work import Database
from editor.newsroom.clock import Clock
from editor.newsroom.plain import plain_line

HEARTBEAT = timedelta(seconds=15)
GONE_AFTER = timedelta(seconds=45)  # three heartbeats that did not come


class Presence:
    """Presence is told to nobody: whoever wants to know asks."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._is_told = False  # whether a row may say that this seat looks at a group

    def look(self, group_id: int, *, person: str) -> list[str]:
        """This seat looks at the group (said again every `HEARTBEAT`); returns who else does, by name."""
        now, seat = self._clock(), self._database.origin
        self._is_told = True
        with self._database.unit_of_work() as work:
            work.lookers.forget(now - GONE_AFTER)
            work.lookers.look(seat, group_id, plain_line(person), now)
            others = work.lookers.at(group_id, since=now - GONE_AFTER, but=seat)
            work.commit()
        return others

    def leave(self) -> None:
        """This seat looks at none any more. Said at the end too: what opens next is another seat, and would be told."""
        if not self._is_told:
            return
        with self._database.unit_of_work() as work:
            work.lookers.leave(self._database.origin)
            work.commit()
        self._is_told = False

    def at(self, group_id: int) -> list[str]:
        """Who of other seats looks at the group."""
        with self._database.reading() as work:
            return work.lookers.at(group_id, since=self._clock() - GONE_AFTER, but=self._database.origin)
