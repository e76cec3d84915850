"""What the inbox shows: a filter that can be kept under a name, by one person or for the newsroom."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields, replace
from datetime import datetime, timedelta
from typing import Any

from db.repositories.inbox_query import GroupQuery
from db.unit_of_work import Database
from editor.changes import Changes
from editor.errors import UserMistake
from editor.reports.ranking import KINDS, MOST_POINTS, age_points
from editor.reports.states import OPEN, STATES

NOBODY = "-"
_SETTING = "report_filters"
_MOST_KEPT, _LONGEST_NAME, _LONGEST_SEARCH = 50, 60, 200


@dataclass(frozen=True)
class InboxFilter:
    """`state` is one of the states, `open` (new, accepted and waiting) or `all`; "" and None ask for nothing.

    `assignee` "-" is nobody, `desk` "-" none. Ages in days, of the first report: at least `older_than`, less than
    `newer_than`. `search` are beginnings of words in the quote, the suggestions, the comments and the headline; all of
    them must be there.
    """

    state: str = "new"
    language: str = ""
    article_id: int | None = None
    assignee: str = ""
    kind: str = ""
    desk: str = ""
    older_than: float | None = None
    newer_than: float | None = None
    search: str = ""

    @property
    def states(self) -> tuple[str, ...]:
        """The states that are meant."""
        if self.state == "open":
            return OPEN
        return STATES if self.state == "all" else (self.state,)

    @property
    def is_plain(self) -> bool:
        """Whether nothing but a state is asked for."""
        return self == InboxFilter(self.state)

    def query(self, now: datetime) -> GroupQuery:
        """As the database is asked. No group is ranked higher than all points there are and its age."""
        since = now - timedelta(days=self.newer_than) if self.newer_than is not None else None
        until = now - timedelta(days=self.older_than) if self.older_than is not None else None
        return GroupQuery(
            states=self.states,
            language=self.language,
            article_id=self.article_id,
            assignee=self.assignee,
            kind=self.kind,
            desk=self.desk,
            since=since,
            until=until,
            lowest=age_points(since) if since is not None else None,
            highest=age_points(until) + MOST_POINTS if until is not None else None,
            search=self.search[:_LONGEST_SEARCH],
        )


def checked_filter(asked: InboxFilter) -> InboxFilter:
    """Raises UserMistake for a state, a language or a kind that there is not, and for a negative age."""
    known = {"state": ("open", "all", *STATES), "language": ("", "kk", "ru", "en"), "kind": ("", *KINDS)}
    for name, values in known.items():
        value = getattr(asked, name)
        if value not in values:
            raise UserMistake(
                f"There is no {name} “{value}”.",
                f"Give one of: {', '.join(filter(None, values))}.",
                code="filter_unknown",
                values={"name": name, "value": value},
            )
    for name in ("older_than", "newer_than"):
        days = getattr(asked, name)
        if days is not None and not 0 <= days <= 36_500:
            raise UserMistake("An age is a number of days from 0 to 36500.", "Give another number.", code="filter_age")
    return asked


def filter_from(values: Mapping[str, Any]) -> InboxFilter:
    """From what was kept; what a newer program put there is left out."""
    names = {item.name for item in fields(InboxFilter)}
    return replace(InboxFilter(), **{name: value for name, value in values.items() if name in names})


class KeptFilters:
    """Filters with names. `person` "" is the newsroom: everybody has these."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self, person: str) -> dict[str, InboxFilter]:
        """The newsroom's and this person's by name; where both have one of a name, the person's."""
        with self._database.reading() as work:
            kept = work.settings.get(_SETTING) or {}
        found: dict[str, InboxFilter] = {}
        for owner in dict.fromkeys(("", person)):
            found |= {name: filter_from(values) for name, values in kept.get(f"of {owner}", {}).items()}
        return dict(sorted(found.items()))

    def keep(self, name: str, asked: InboxFilter, *, person: str) -> Changes:
        """Under this name, in place of another of the same name. Raises UserMistake: filter_name, filters_too_many."""
        name = " ".join(name.split())[:_LONGEST_NAME]
        if not name or not name.isprintable():
            raise UserMistake("The filter has no name.", "Give it one.", code="filter_name")
        checked_filter(asked)
        with self._database.unit_of_work() as work:
            kept = work.settings.get(_SETTING) or {}
            own = dict(kept.get(f"of {person}", {}))
            own[name] = asdict(asked)
            if len(own) > _MOST_KEPT:
                raise UserMistake(
                    f"{_MOST_KEPT} filters are kept already.", "Remove one first.", code="filters_too_many"
                )
            work.settings.set(_SETTING, {**kept, f"of {person}": own})
            work.commit()
            return Changes.of(**work.touched)

    def remove(self, name: str, *, person: str) -> Changes:
        """This person's of the name, else the newsroom's. Raises UserMistake `filter_unknown`."""
        with self._database.unit_of_work() as work:
            kept = work.settings.get(_SETTING) or {}
            for owner in (f"of {person}", "of "):
                if name in kept.get(owner, {}):
                    own = {key: value for key, value in kept[owner].items() if key != name}
                    work.settings.set(_SETTING, {**kept, owner: own})
                    work.commit()
                    return Changes.of(**work.touched)
        raise UserMistake(f"No filter “{name}” is kept.", "Look at the list of filters.", code="filter_unknown")
