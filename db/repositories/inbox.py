"""Pages of the inbox: groups by priority, filtered and searched, a million of them as quick as a thousand.

A page is read by an index whatever is filtered: each state has its own run of every index, ordered by priority, and the
runs are merged. A search first asks the index of words for a few thousand hits; where there are more, hits are dense
enough to be met on a walk by priority. The facets of a group (state, language, assignee, kind) are words of that index
too, so that a frequent word in a rare state is found by both at once.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from heapq import merge
from itertools import islice
from typing import Any

from sqlalchemy import ColumnElement, Select, TextualSelect, bindparam, func, literal, select, text, update

from db.records import GroupRecord
from db.repositories.base import Repository, columns_of
from db.tables import Article, Group, Report

MOST_HITS = 3_000  # of a search that are sorted; beyond it hits are dense
MOST_WORDS = 2_000  # characters of a group that are searched
_REPORTS_SEARCHED = 20  # of a group: those that came first
_FACET = "zqx"  # begins no word of the three languages

_GROUPS = Group.__table__.c
_GROUP = columns_of(GroupRecord, Group)


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
    """Which groups. None and "" ask for nothing; `assignee` "-" is nobody.

    `since` and `until` bound when the first report came. `highest` is the most that any group's priority can be whose
    first report came at `until`: where the walk begins.
    """

    states: tuple[str, ...]
    language: str = ""
    article_id: int | None = None
    assignee: str = ""
    kind: str = ""
    since: datetime | None = None
    until: datetime | None = None
    highest: float | None = None
    lowest: float | None = None
    search: str = ""


class InboxRows(Repository):
    """`report_groups`, as the inbox reads them."""

    def page(self, query: GroupQuery, *, before: GroupCursor | None = None, limit: int = 100) -> list[GroupLine]:
        """Highest priority first, the newest of equal ones first; after the cursor."""
        wanted = words_of(query.search)
        if query.search.strip() and not wanted:
            return []
        # Rare words are asked for alone: to meet them with the many groups of a state costs more than to sort them all.
        rare = self._at_most(MOST_HITS, wanted, []) if wanted else None
        runs = [self._run(query, state, wanted, rare, before, limit) for state in query.states]
        best = islice(merge(*runs, key=lambda line: (-line.group.priority, -line.group.id)), limit)
        return list(best)

    def lines(self, group_ids: Collection[int]) -> list[GroupLine]:
        """These groups, highest priority first."""
        page = select(*_GROUP).where(_GROUPS.id.in_(group_ids)).subquery()
        return [_line(row._mapping) for row in self._connection.execute(_with_articles(page))]

    def ids(self, query: GroupQuery, *, after_id: int = 0, limit: int = 500) -> list[int]:
        """The groups' ids in ascending order, for work on all of them; after the one that was last."""
        wanted = words_of(query.search)
        if query.search.strip() and not wanted:
            return []
        statement = select(_GROUPS.id).where(
            _GROUPS.state.in_(query.states), _GROUPS.id > after_id, *_filters(query), *map(_holds, wanted)
        )
        return list(self._connection.execute(statement.order_by(_GROUPS.id).limit(limit)).scalars())

    def _run(
        self,
        query: GroupQuery,
        state: str,
        wanted: list[str],
        rare: Select[Any] | TextualSelect | None,
        before: GroupCursor | None,
        limit: int,
    ) -> Iterable[GroupLine]:
        conditions, order = [_GROUPS.state == state, *_filters(query)], _GROUPS.priority.desc()
        if wanted:
            hits = rare if rare is not None else self._hits(query, state, wanted)
            if hits is None:
                conditions += map(_holds, wanted)
            else:
                # Hits are looked up and sorted: written so that no planner walks the state by its index instead.
                conditions[0], order = _GROUPS.state.concat("") == state, (_GROUPS.priority + 0).desc()
                conditions.append(_GROUPS.id.in_(hits))
        if before is not None:
            conditions.append(
                (_GROUPS.priority < before.priority)
                | ((_GROUPS.priority == before.priority) & (_GROUPS.id < before.group_id))
            )
            conditions.append(_GROUPS.priority <= before.priority)  # what an index can begin at
        page = select(*_GROUP).where(*conditions).order_by(order, _GROUPS.id.desc()).limit(limit).subquery()
        return [_line(row._mapping) for row in self._connection.execute(_with_articles(page))]

    def _hits(self, query: GroupQuery, state: str, wanted: list[str]) -> Select[Any] | TextualSelect | None:
        """Which groups of a state hold all the words, as a query; None where walking them by priority is better: they
        are few, or more than can be sorted.
        """
        few = select(_GROUPS.id).where(_GROUPS.state == state).limit(MOST_HITS + 1)
        if self._count(few) <= MOST_HITS:
            return None
        facets = [*_facets(state, query.language, query.assignee if query.assignee != "-" else "", query.kind)]
        return self._at_most(MOST_HITS, wanted, facets)

    def _at_most(self, most: int, wanted: list[str], facets: list[str]) -> Select[Any] | TextualSelect | None:
        """The query for the groups that hold all these; None where there are more."""
        found = self._match(wanted, facets, most + 1)
        counted = select(func.count()).select_from(found.subquery())
        return None if self._connection.execute(counted).scalar_one() > most else found

    def _match(self, wanted: list[str], facets: list[str], most: int) -> Select[Any] | TextualSelect:
        if self._on_postgresql:
            asked = " & ".join([f"'{word}':*" for word in wanted] + [f"'{facet}'" for facet in facets])
            condition: ColumnElement[bool] = text(
                "array_to_tsvector(array_remove(string_to_array(words, ' '), '')) @@ CAST(:asked AS tsquery)"
            ).bindparams(asked=asked)  # type: ignore[assignment]  # a text clause is a condition
            return select(_GROUPS.id).where(condition).limit(most)
        asked = " AND ".join([f'"{word}" *' for word in wanted] + [f'"{facet}"' for facet in facets])
        found = text("SELECT rowid AS id FROM report_search WHERE report_search MATCH :asked LIMIT :most")
        return found.bindparams(asked=asked, most=most).columns(_GROUPS.id)

    def waiting_since(self, now: datetime, *, limit: int = 500) -> list[int]:
        """Groups whose time to wait is over."""
        statement = select(_GROUPS.id).where(_GROUPS.state == "waiting", _GROUPS.waiting_until <= now)
        return list(self._connection.execute(statement.order_by(_GROUPS.id).limit(limit)).scalars())

    # What is searched ---------------------------------------------------------------------------------------------

    def settle(self, groups: Collection[int], told_anew: Collection[int]) -> None:
        """Write the words that these groups are found by; `told_anew`: those whose reports or article changed."""
        if not groups:
            return
        texts = self._texts(sorted(set(told_anew) & set(groups)))
        statement = select(
            _GROUPS.id, _GROUPS.state, _GROUPS.language, _GROUPS.assignee, _GROUPS.kind, _GROUPS.words
        ).where(_GROUPS.id.in_(sorted(groups)))
        rows = []
        for row in self._connection.execute(statement):
            told = texts.get(row.id, row.words.split(f" {_FACET}", 1)[0].strip())
            words = " ".join(["", told, *_facets(row.state, row.language, row.assignee, row.kind)])
            if words != row.words:
                rows.append({"row": row.id, "told": words})
        if rows:
            change = update(Group).where(_GROUPS.id == bindparam("row")).values(words=bindparam("told"))
            self._connection.execute(change, rows)

    def _texts(self, groups: Sequence[int]) -> dict[int, str]:
        if not groups:
            return {}
        number = func.row_number().over(partition_by=Report.group_id, order_by=Report.id).label("number")
        numbered = (
            select(Report.group_id, Report.quote, Report.suggestion, Report.comment, number)
            .where(Report.group_id.in_(groups))
            .subquery()
        )
        parts: dict[int, list[str]] = {group: [] for group in groups}
        headlines = (
            select(_GROUPS.id, Article.headline)
            .join(Article, Article.id == _GROUPS.article_id)
            .where(_GROUPS.id.in_(groups))
        )
        for row in self._connection.execute(headlines):
            parts[row.id].append(row.headline)
        columns = numbered.c
        first = select(columns.group_id, columns.quote, columns.suggestion, columns.comment).where(
            columns.number <= _REPORTS_SEARCHED
        )
        for row in self._connection.execute(first):
            parts[row.group_id] += row[1:]
        return {group: searchable(said) for group, said in parts.items()}


def words_of(search: str) -> list[str]:
    """The words that are looked for, folded; each is found as the beginning of a word too."""
    return list(dict.fromkeys(_tokens(search)))[:10]


def searchable(texts: Iterable[str]) -> str:
    """The words of these texts, folded, each once."""
    return " ".join(dict.fromkeys(_tokens(" ".join(texts))))[:MOST_WORDS].strip()


def _tokens(said: str) -> list[str]:
    # An underscore parts words for the index of words; nothing here may be taken for a facet.
    return [word for word in re.findall(r"[^\W_]+", said.casefold()) if not word.startswith(_FACET)]


def _facets(state: str, language: str, assignee: str, kind: str) -> list[str]:
    """As words of the index."""
    named = (("s", state), ("l", language), ("a", assignee), ("k", kind))
    return [f"{_FACET}{letter}{''.join(_tokens(value))}" for letter, value in named if value]


def _holds(word: str) -> ColumnElement[bool]:
    return _GROUPS.words.contains(f" {word}", autoescape=True)


def _filters(query: GroupQuery) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if query.language:
        found.append(_GROUPS.language == query.language)
    if query.article_id is not None:
        found.append(_GROUPS.article_id == query.article_id)
    if query.assignee:
        found.append(_GROUPS.assignee == ("" if query.assignee == "-" else query.assignee))
    if query.kind:
        found.append(_GROUPS.kind == query.kind)
    if query.since is not None:
        found.append(_GROUPS.first_at >= query.since)
        if query.lowest is not None:
            found.append(_GROUPS.priority >= query.lowest)
    if query.until is not None:
        found.append(_GROUPS.first_at <= query.until)
        if query.highest is not None:
            found.append(_GROUPS.priority <= query.highest)
    return found


def _with_articles(page: Any) -> Select[Any]:
    columns = page.c
    views = func.coalesce(Article.views, literal(0)).label("article_views")
    return (
        select(*columns, Article.headline, views, Article.current_revision)
        .outerjoin(Article, Article.id == columns.article_id)
        .order_by(columns.priority.desc(), columns.id.desc())
    )


def _line(values: Mapping[Any, Any]) -> GroupLine:
    found = dict(values)
    headline, views = found.pop("headline") or "", found.pop("article_views")
    revision = found.pop("current_revision")
    return GroupLine(GroupRecord(**found), headline, int(views), revision)
