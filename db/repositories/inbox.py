"""Pages of the inbox: groups by priority, filtered and searched, a million of them as quick as a thousand.

A page is read by an index whatever is filtered: each state has its own run of every index, ordered by priority, and the
runs are merged; only the groups of the page itself are read in full. A search is read in the same order from the index
of words on SQLite (see `report_words`). PostgreSQL's knows no order: it is asked for a few thousand hits, and where
there are more, or the most urgent groups hold many, they are dense enough to be met on a walk by priority. Pages are
read in both directions.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import datetime
from heapq import merge
from itertools import islice
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Integer,
    Select,
    bindparam,
    column,
    func,
    literal,
    select,
    text,
    union_all,
)

from db.records import GroupRecord
from db.repositories.base import Repository, columns_of
from db.repositories.inbox_query import GroupCursor, GroupLine, GroupQuery, PageWanted
from db.repositories.report_words import (
    GROUP_ID,
    LONGEST_BEGINNING,
    facets,
    group_of,
    holds,
    rank_of,
    search_rank,
    search_rows,
    state_facet,
    words_of,
)
from db.tables import Article, Group

MOST_HITS = 10_000  # of a search that are sorted on PostgreSQL; beyond it hits are dense
LOOKED_AT_FIRST, FREQUENT = 500, 10  # groups, and how many of them hold words that are frequent
MOST_LOOKED_AT = 3_000  # groups whose words are read one by one

_GROUPS = Group.__table__.c
_GROUP = columns_of(GroupRecord, Group)
_Key = tuple[float, int]  # what a page is ordered by, descending: the priority or a rank, and the group's id


class InboxRows(Repository):
    """`report_groups`, as the inbox reads them."""

    def page(self, query: GroupQuery, wanted: PageWanted) -> list[GroupLine]:
        """Highest priority first, the newest of equal ones first, in whichever direction it was read."""
        ids = self.page_ids(query, wanted)
        if wanted.up:
            ids.reverse()
        found = {line.group.id: line for line in self.lines(ids)}
        return [found[group_id] for group_id in ids if group_id in found]

    def lines(self, group_ids: Collection[int]) -> list[GroupLine]:
        """These groups, highest priority first."""
        views = func.coalesce(Article.views, literal(0)).label("article_views")
        statement = (
            select(*_GROUP, Article.headline, views, Article.current_revision)
            .outerjoin(Article, Article.id == _GROUPS.article_id)
            .where(_GROUPS.id.in_(group_ids))
        )
        rows = [_line(row._mapping) for row in self._connection.execute(statement)]
        return sorted(rows, key=lambda line: (-line.group.priority, -line.group.id))

    def count(self, query: GroupQuery) -> int:
        """How many groups there are of it: a walk over an index, for a background job."""
        wanted = words_of(query.search)
        if query.search.strip() and not wanted:
            return 0
        if wanted and not self._on_postgresql and query.article_id is None:
            counts = (
                self._connection.execute(self._searched(query, state, wanted, PageWanted(), counted=True)).scalar_one()
                for state in query.states
            )
            return sum(map(int, counts))
        statement = select(func.count()).where(_GROUPS.state.in_(query.states), *_filters(query), *map(holds, wanted))
        return int(self._connection.execute(statement.select_from(Group)).scalar_one())

    def ids(self, query: GroupQuery, *, after_id: int = 0, limit: int = 500) -> list[int]:
        """The groups' ids in ascending order, for work on all of them; after the one that was last."""
        wanted = words_of(query.search)
        if query.search.strip() and not wanted:
            return []
        statement = select(_GROUPS.id).where(
            _GROUPS.state.in_(query.states), _GROUPS.id > after_id, *_filters(query), *map(holds, wanted)
        )
        return list(self._connection.execute(statement.order_by(_GROUPS.id).limit(limit)).scalars())

    def page_ids(self, query: GroupQuery, wanted: PageWanted) -> list[int]:
        """The ids of a page alone, in the order in which it was read."""
        if wanted.skip and len(query.states) == 1 and not query.search.strip():  # the index itself skips
            return [group_id for _rank, group_id in self._run(query, query.states[0], [], wanted, skips=True)]
        return [group_id for _rank, group_id in islice(self._keys(query, wanted), wanted.skip, wanted.most)]

    def waiting_since(self, now: datetime, *, limit: int = 500) -> list[int]:
        """Groups whose time to wait is over."""
        statement = select(_GROUPS.id).where(_GROUPS.state == "waiting", _GROUPS.waiting_until <= now)
        return list(self._connection.execute(statement.order_by(_GROUPS.id).limit(limit)).scalars())

    # Runs -----------------------------------------------------------------------------------------------------------

    def _keys(self, query: GroupQuery, wanted: PageWanted) -> Iterator[_Key]:
        words = words_of(query.search)
        if query.search.strip() and not words:
            return iter(())
        sign = 1 if wanted.up else -1
        if words and not self._on_postgresql and query.article_id is None:
            runs: list[Iterable[_Key]] = [self._search(query, state, words, wanted) for state in query.states]
        elif words and self._on_postgresql:
            runs = self._by_words(query, words, wanted)
        else:
            conditions = list(map(holds, words))
            runs = [self._run(query, state, conditions, wanted) for state in query.states]
        return merge(*runs, key=lambda key: (sign * key[0], sign * key[1]))

    def _run(
        self,
        query: GroupQuery,
        state: str,
        conditions: list[ColumnElement[bool]],
        wanted: PageWanted,
        *,
        skips: bool = False,
    ) -> list[_Key]:
        """One state's groups, by an index."""
        conditions = [_GROUPS.state == state, *_filters(query), *conditions]
        if wanted.cursor is not None:
            conditions += _beyond(wanted.cursor, up=wanted.up)
        return self._ordered(conditions, _GROUPS.priority, wanted, skips=skips)

    def _ordered(
        self,
        conditions: list[ColumnElement[bool]],
        priority: ColumnElement[Any],
        wanted: PageWanted,
        *,
        skips: bool = False,
    ) -> list[_Key]:
        statement = select(_GROUPS.priority, _GROUPS.id).where(*conditions).limit(wanted.most)
        if skips:
            statement = statement.limit(wanted.limit).offset(wanted.skip)
        by = (priority, _GROUPS.id) if wanted.up else (priority.desc(), _GROUPS.id.desc())
        return [(row[0], row[1]) for row in self._connection.execute(statement.order_by(*by))]

    # Words on SQLite ------------------------------------------------------------------------------------------------

    def _search(self, query: GroupQuery, state: str, words: list[str], wanted: PageWanted) -> list[_Key]:
        rows = self._looked_at(query, state, words, wanted)
        if rows is None:
            rows = list(self._connection.execute(self._searched(query, state, words, wanted)).scalars())
        return [(rank, group_of(rank)) for rank in map(rank_of, rows)]

    def _looked_at(self, query: GroupQuery, state: str, words: list[str], wanted: PageWanted) -> list[int] | None:
        """Where a word is longer than the beginnings that the index holds: the most urgent groups with its beginning
        are looked at one by one. None where all are short, or where too many have the beginning and not the word.
        """
        if max(map(len, words)) <= LONGEST_BEGINNING:
            return None
        cut = list(dict.fromkeys(word[:LONGEST_BEGINNING] for word in words))
        hits = self._searched(query, state, cut, PageWanted(MOST_LOOKED_AT, wanted.cursor, wanted.up))
        hits = hits.columns(column("rowid", Integer)).subquery("hits")
        # The hits are read in their order, and only until the page is full.
        statement = select(hits.c.rowid).join(Group, _GROUPS.id == hits.c.rowid.op("&")(GROUP_ID))
        found = list(self._connection.execute(statement.where(*map(holds, words)).limit(wanted.most)).scalars())
        if len(found) == wanted.most or self._count(select(hits.c.rowid)) < MOST_LOOKED_AT:
            return sorted(found, reverse=not wanted.up)
        return None

    def _searched(
        self, query: GroupQuery, state: str, words: list[str], wanted: PageWanted, *, counted: bool = False
    ) -> Any:
        """Row ids of the index of words in the order of the page, read only until the page is full."""
        nobody = query.assignee == "-" or query.desk == "-"
        named = facets(query.language, query.assignee.strip("-"), query.kind, query.desk.strip("-"))
        asked = " AND ".join([f'"{word}" *' for word in words] + [f'"{facet}"' for facet in named])
        first, end = _bounds(query, search_rows(state), wanted)
        told = "report_search MATCH :asked AND report_search.rowid >= :first AND report_search.rowid < :end"
        source = "report_search"
        values: list[BindParameter[Any]] = [
            bindparam("asked", asked),
            bindparam("first", first),
            bindparam("end", end),
        ]
        if nobody or query.since is not None or query.until is not None:
            # CROSS JOIN: SQLite reads the left side first. What facets cannot say is asked of the group itself.
            source += f" CROSS JOIN report_groups ON report_groups.id = report_search.rowid & {GROUP_ID}"
            for condition, value in _asked_of_the_group(query):
                told += f" AND {condition}"
                values.append(value)
        # Only words of this module are put together here; values are bound.
        if counted:
            return text(f"SELECT count(*) FROM {source} WHERE {told}").bindparams(*values)  # noqa: S608
        order = f"ORDER BY report_search.rowid {'ASC' if wanted.up else 'DESC'} LIMIT :most"
        statement = f"SELECT report_search.rowid FROM {source} WHERE {told} {order}"  # noqa: S608
        return text(statement).bindparams(*values, bindparam("most", wanted.most))

    # Words on PostgreSQL --------------------------------------------------------------------------------------------

    def _sorted(self, query: GroupQuery, states: Collection[str], hits: Select[Any], wanted: PageWanted) -> list[_Key]:
        """Hits are looked up and sorted: written so that no planner walks the states by their index instead."""
        conditions = [_GROUPS.id.in_(hits), _GROUPS.state.concat("").in_(states), *_filters(query)]
        if wanted.cursor is not None:
            conditions += _beyond(wanted.cursor, up=wanted.up)
        return self._ordered(conditions, _GROUPS.priority + 0, wanted)

    def _by_words(self, query: GroupQuery, words: list[str], wanted: PageWanted) -> list[Iterable[_Key]]:
        # To count frequent words in the index costs the more the more groups there are; a walk meets them soon.
        if self._are_frequent(query.states[0], words):
            met = self._met(query, query.states, words, wanted)
            if met is not None:
                return [met]
        # Rare words are asked for alone: to meet them with the many groups of a state costs more than sorting all.
        rare = self._at_most(MOST_HITS, words, [])
        if rare is not None:
            return [self._sorted(query, query.states, rare, wanted)]
        return [self._frequent(query, state, words, wanted) for state in query.states]

    def _are_frequent(self, state: str, words: list[str]) -> bool:
        """Whether the most urgent groups of a state let hope that a page of these words is full soon."""
        first = select(_GROUPS.words).where(_GROUPS.state == state)
        first = first.order_by(_GROUPS.priority.desc(), _GROUPS.id.desc())
        rows = first.limit(LOOKED_AT_FIRST).subquery()
        hold = [rows.c.words.contains(f" {word}", autoescape=True) for word in words]
        return self._count(select(rows.c.words).where(*hold).limit(FREQUENT)) == FREQUENT

    def _frequent(self, query: GroupQuery, state: str, words: list[str], wanted: PageWanted) -> list[_Key]:
        """The most urgent groups of a state are looked at first: where the words are frequent, the page is full soon.
        Where they are not in this state, the index is asked for both at once.
        """
        found = self._met(query, (state,), words, wanted)
        if found is not None:
            return found
        hits = self._hits(query, state, words)
        if hits is None:
            return self._run(query, state, list(map(holds, words)), wanted)
        return self._sorted(query, (state,), hits, wanted)

    def _met(
        self, query: GroupQuery, states: Collection[str], words: list[str], wanted: PageWanted
    ) -> list[_Key] | None:
        """The page as the first groups of these states give it; None where they do not fill it."""
        conditions = [*_filters(query), *(_beyond(wanted.cursor, up=wanted.up) if wanted.cursor is not None else [])]
        # A part for each state, each bounded so that it is planned for itself: their runs of the index are then
        # merged in order, and read only until the page is full.
        parts = [
            select(_GROUPS.priority, _GROUPS.id, _GROUPS.words)
            .where(_GROUPS.state == state, *conditions)
            .order_by(*_order(_GROUPS, up=wanted.up))
            .limit(2 * MOST_HITS)
            .subquery()
            for state in states
        ]
        walked = union_all(*map(select, parts)).subquery()
        rows = select(walked).order_by(*_order(walked.c, up=wanted.up)).limit(2 * MOST_HITS).subquery()
        hold = [rows.c.words.contains(f" {word}", autoescape=True) for word in words]
        statement = select(rows.c.priority, rows.c.id).where(*hold).order_by(*_order(rows.c, up=wanted.up))
        found = [(row[0], row[1]) for row in self._connection.execute(statement.limit(wanted.most))]
        return found if len(found) == wanted.most else None

    def _hits(self, query: GroupQuery, state: str, words: list[str]) -> Select[Any] | None:
        """Which groups of a state hold all the words, as a query; None where walking them by priority is better: they
        are few, or more than can be sorted.
        """
        few = select(_GROUPS.id).where(_GROUPS.state == state).limit(MOST_HITS + 1)
        if self._count(few) <= MOST_HITS:
            return None
        named = facets(query.language, query.assignee.strip("-"), query.kind, query.desk.strip("-"))
        return self._at_most(MOST_HITS, words, [state_facet(state), *named])

    def _at_most(self, most: int, words: list[str], named: list[str]) -> Select[Any] | None:
        """The query for the groups that hold all these; None where there are more."""
        asked = " & ".join([f"'{word}':*" for word in words] + [f"'{facet}'" for facet in named])
        condition: ColumnElement[bool] = text(
            "array_to_tsvector(array_remove(string_to_array(words, ' '), '')) @@ CAST(:asked AS tsquery)"
        ).bindparams(asked=asked)  # type: ignore[assignment]  # a text clause is a condition
        found = select(_GROUPS.id).where(condition).limit(most + 1)
        counted = select(func.count()).select_from(found.subquery())
        return None if self._connection.execute(counted).scalar_one() > most else found


def _order(columns: Any, *, up: bool) -> tuple[Any, Any]:
    return (columns.priority, columns.id) if up else (columns.priority.desc(), columns.id.desc())


def _bounds(query: GroupQuery, rows: range, wanted: PageWanted) -> tuple[int, int]:
    """The first row id of the index of words that may be read, and the one before which it ends."""
    first, end = rows.start, rows.stop
    if query.lowest is not None:
        first = rows.start + search_rank(query.lowest)
    if query.highest is not None:
        end = rows.start + search_rank(query.highest + 1 / 1_000)
    if wanted.cursor is not None:
        at = rows.start + search_rank(wanted.cursor.priority, wanted.cursor.group_id)
        first, end = (max(first, at + 1), end) if wanted.up else (first, min(end, at))
    return first, end


def _asked_of_the_group(query: GroupQuery) -> Iterator[tuple[str, BindParameter[Any]]]:
    if query.assignee == "-":
        yield "report_groups.assignee = :nobody", bindparam("nobody", "")
    if query.desk == "-":
        yield "report_groups.desk = :no_desk", bindparam("no_desk", "")
    if query.since is not None:
        yield "report_groups.first_at >= :since", bindparam("since", query.since, _GROUPS.first_at.type)
    if query.until is not None:
        yield "report_groups.first_at <= :until", bindparam("until", query.until, _GROUPS.first_at.type)


def _beyond(cursor: GroupCursor, *, up: bool) -> list[ColumnElement[bool]]:
    """After the cursor, or before it; and what an index can begin at."""
    priority, same = _GROUPS.priority, _GROUPS.priority == cursor.priority
    if up:
        return [
            (priority > cursor.priority) | (same & (_GROUPS.id > cursor.group_id)),
            priority >= cursor.priority,
        ]
    return [(priority < cursor.priority) | (same & (_GROUPS.id < cursor.group_id)), priority <= cursor.priority]


def _filters(query: GroupQuery) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if query.language:
        found.append(_GROUPS.language == query.language)
    if query.article_id is not None:
        found.append(_GROUPS.article_id == query.article_id)
    if query.assignee:
        found.append(_GROUPS.assignee == ("" if query.assignee == "-" else query.assignee))
    if query.desk:
        found.append(_GROUPS.desk == ("" if query.desk == "-" else query.desk))
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


def _line(values: Mapping[Any, Any]) -> GroupLine:
    found = dict(values)
    headline, views = found.pop("headline") or "", found.pop("article_views")
    revision = found.pop("current_revision")
    return GroupLine(GroupRecord(**found), headline, int(views), revision)
