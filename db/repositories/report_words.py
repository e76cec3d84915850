"""What groups are found by: the words of their reports and headline, and their facets as words too.

On SQLite an index of words (FTS5, without the words themselves) stands over them whose row ids say state, priority and
id of a group, in this order: so a search is read as a page is, the most urgent first, and ends when the page is full.
"""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Iterable, Sequence

from sqlalchemy import ColumnElement, bindparam, func, select, update

from db.repositories.base import Repository
from db.tables import Article, Group, Report

MOST_WORDS = 2_000  # characters of a group that are searched
_REPORTS_SEARCHED = 20  # of a group: those that came first
_FACET = "zqx"  # begins no word of the three languages

# Of a row id: 26 bits of the group's id, 33 of its priority, 4 of its state. The triggers of the index do the same.
_ID_BITS, _PRIORITY_BITS = 26, 33
GROUP_ID = (1 << _ID_BITS) - 1
LONGEST_BEGINNING = 8  # letters of a word that the index finds without putting together what begins with them
_LOWEST, _HIGHEST, _STEPS = -9_999.0, 40_000.0, 100_000  # of a point
_STATES = ("new", "accepted", "waiting", "fixed", "already_corrected", "not_an_error", "spam")

_GROUPS = Group.__table__.c


class ReportWords(Repository):
    """`report_groups.words`."""

    def settle(self, groups: Collection[int], told_anew: Collection[int]) -> None:
        """Write the words that these groups are found by; `told_anew`: those whose reports or article changed."""
        if not groups:
            return
        texts = self._texts(sorted(set(told_anew) & set(groups)))
        statement = select(
            *(_GROUPS[name] for name in ("id", "state", "language", "assignee", "kind", "desk", "words"))
        ).where(_GROUPS.id.in_(sorted(groups)))
        rows = []
        for row in self._connection.execute(statement):
            told = texts.get(row.id, row.words.split(f" {_FACET}", 1)[0].strip())
            named = facets(row.language, row.assignee, row.kind, row.desk)
            if self._on_postgresql:  # on SQLite the state is in the row id
                named.append(state_facet(row.state))
            words = " ".join(["", told, *named])
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


def facets(language: str, assignee: str, kind: str, desk: str) -> list[str]:
    """As words of the index."""
    named = (("l", language), ("a", assignee), ("k", kind), ("d", desk))
    return [_facet(letter, value) for letter, value in named if value]


def state_facet(state: str) -> str:
    """As a word of the index, on PostgreSQL."""
    return _facet("s", state)


def _facet(letter: str, value: str) -> str:
    return f"{_FACET}{letter}{''.join(_tokens(value))}"


def holds(word: str) -> ColumnElement[bool]:
    """The condition that a group has the word, for groups that are few."""
    return _GROUPS.words.contains(f" {word}", autoescape=True)


# Row ids of the index on SQLite -----------------------------------------------------------------------------------


def search_rows(state: str) -> range:
    """The row ids of groups in this state."""
    first = (_STATES.index(state) + 1) << (_ID_BITS + _PRIORITY_BITS)
    return range(first, first + (1 << (_ID_BITS + _PRIORITY_BITS)))


def search_rank(priority: float, group_id: int = 0) -> int:
    """What a row id says beside the state: a group with a higher one stands before."""
    held = min(max(priority, _LOWEST), _HIGHEST)
    return math.floor((held + 10_000) * _STEPS + 0.5) << _ID_BITS | group_id


def rank_of(row_id: int) -> int:
    """`search_rank` of the group that has this row id."""
    return row_id & ((1 << (_ID_BITS + _PRIORITY_BITS)) - 1)


def group_of(rank: int) -> int:
    """The id of the group with this rank, or with a row id of it."""
    return rank & GROUP_ID
