"""What is asked of the inbox, and a line of its answer."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from db.records import GroupRecord


@dataclass(frozen=True)
class GroupLine:
    """A group with what the inbox shows it by; without an article: empty, 0 and None."""

    group: GroupRecord
    headline: str
    views: int
    current_revision: int | None


@dataclass(frozen=True)
class GroupCursor:
    """Where a page of the inbox ended."""

    priority: float
    group_id: int


@dataclass(frozen=True)
class GroupQuery:
    """Which groups. None and "" ask for nothing; `assignee` "-" is nobody, `desk` "-" is none.

    `since` and `until` bound when the first report came. `highest` is the most that any group's priority can be whose
    first report came at `until`: where the walk begins.
    """

    states: tuple[str, ...]
    language: str = ""
    article_id: int | None = None
    assignee: str = ""
    kind: str = ""
    desk: str = ""
    since: datetime | None = None
    until: datetime | None = None
    highest: float | None = None
    lowest: float | None = None
    search: str = ""

    @property
    def is_plain(self) -> bool:
        """Whether nothing but states is asked for."""
        return self == GroupQuery(self.states)


@dataclass(frozen=True)
class PageWanted:
    """`limit` groups after the cursor, or with `up` those before it; without a cursor from the first one on, or the
    last ones. `skip` leaves out so many of them.
    """

    limit: int = 100
    cursor: GroupCursor | None = None
    up: bool = False
    skip: int = 0

    @property
    def most(self) -> int:
        """Of each run."""
        return self.skip + self.limit
