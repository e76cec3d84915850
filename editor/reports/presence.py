"""Who looks at a group now: a row for each seat, with a heartbeat."""

from __future__ import annotations

from datetime import timedelta

from db.unit_of_work import Database
from editor.newsroom.clock import Clock
from editor.newsroom.plain import plain_line

HEARTBEAT = timedelta(seconds=15)
GONE_AFTER = timedelta(seconds=45)  # three heartbeats that did not come


class Presence:
    """Presence is told to nobody: whoever wants to know asks.

    `machine` names where this seat runs, the same for each start of the program. Nobody is told of themselves: neither
    of this seat, nor of another of the same person at the same machine. That one may have been killed a moment ago.
    """

    def __init__(self, database: Database, clock: Clock, machine: str = "") -> None:
        self._database = database
        self._clock = clock
        self._machine = f"{machine}/" if machine else ""
        self._seat = f"{self._machine}{database.origin}"
        self._is_told = False  # whether a row may say that this seat looks at a group

    def look(self, group_id: int, *, person: str) -> list[str]:
        """This seat looks at the group (said again every `HEARTBEAT`); returns who else does, by name."""
        now, name = self._clock(), plain_line(person)
        self._is_told = True
        with self._database.unit_of_work() as work:
            work.lookers.forget(now - GONE_AFTER)
            work.lookers.look(self._seat, group_id, name, now)
            there = work.lookers.at(group_id, since=now - GONE_AFTER)
            work.commit()
        return self._others(there, name)

    def leave(self) -> None:
        """This seat looks at none any more. Said at the end too: what opens next is another seat, and would be told."""
        if not self._is_told:
            return
        with self._database.unit_of_work() as work:
            work.lookers.leave(self._seat)
            work.commit()
        self._is_told = False

    def at(self, group_id: int, *, person: str = "") -> list[str]:
        """Who of other seats looks at the group; without `person` at this machine, where one is named."""
        with self._database.reading() as work:
            there = work.lookers.at(group_id, since=self._clock() - GONE_AFTER)
        return self._others(there, plain_line(person))

    def _others(self, there: list[tuple[str, str]], person: str) -> list[str]:
        def is_own(seat: str, name: str) -> bool:
            is_here = bool(self._machine) and seat.startswith(self._machine)
            return seat == self._seat or (is_here and name == person)

        return sorted({name for seat, name in there if not is_own(seat, name)})
