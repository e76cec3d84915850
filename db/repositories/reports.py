"""Readers' reports and the groups they make."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, case, delete, distinct, func, insert, or_, select, update
from sqlalchemy.exc import IntegrityError

from db.faults import RowExists
from db.records import GroupRecord, ReportRecord
from db.repositories.base import Repository, Touched, columns_of
from db.repositories.report_words import ReportWords
from db.repositories.state_counts import GroupCounts
from db.tables import Correction, Group, Report

_REPORT = columns_of(ReportRecord, Report)
_GROUP = columns_of(GroupRecord, Group)
_READER = case((Report.reporter != "", Report.reporter), else_=Report.idempotency_key)


@dataclass(frozen=True)
class Placed:
    """Where a report of a group stands in an article."""

    group_id: int
    field: str
    block: str | None
    start: int
    end: int


class Reports(Repository):
    """`reports` and `report_groups`. `settle` must be called before the commit."""

    def __init__(self, connection: Connection, touched: Touched) -> None:
        super().__init__(connection, touched)
        self._count_states: Counter[str] = Counter()
        self._told_anew: set[int] = set()

    def hold(self, article_id: int | None) -> None:
        """Until the transaction ends nobody else groups reports of this article. SQLite has one writer anyway."""
        if self._on_postgresql:
            name = f"reports of {article_id if article_id is not None else 'unknown articles'}"
            self._connection.execute(select(func.pg_advisory_xact_lock(func.hashtextextended(name, 0))))

    # Reports ------------------------------------------------------------------------------------------------

    def add(self, values: Mapping[str, Any]) -> int:
        """A new report with version 1; returns its id. Raises RowExists where its idempotency key was used."""
        try:
            with self._connection.begin_nested():
                statement = insert(Report).values(**values, version=1).returning(Report.id)
                row_id = self._connection.execute(statement).scalar_one()
        except IntegrityError as error:
            raise RowExists("report", values.get("idempotency_key")) from error
        self._touch("report", row_id)
        self._tell_anew([values.get("group_id")])
        return row_id

    def _tell_anew(self, groups: Iterable[Any]) -> None:
        """What is said in these groups changed."""
        for group_id in {group for group in groups if group is not None}:
            self._told_anew.add(group_id)
            self._touch("group", group_id)

    def get(self, report_id: int) -> ReportRecord:
        """Raises RowMissing."""
        return self._one(ReportRecord, select(*_REPORT).where(Report.id == report_id), "report", report_id)

    def add_many(self, rows: Sequence[Mapping[str, Any]]) -> list[int]:
        """New reports with version 1, in one statement; their ids in the same order. Raises RowExists where a key was
        used: none is added then.
        """
        statement = insert(Report).returning(Report.id, sort_by_parameter_order=True)
        try:
            with self._connection.begin_nested():
                ids = list(self._connection.execute(statement, [{**row, "version": 1} for row in rows]).scalars())
        except IntegrityError as error:
            raise RowExists("report", rows[0].get("idempotency_key") if len(rows) == 1 else "") from error
        for row_id in ids:
            self._touch("report", row_id)
        self._tell_anew(row.get("group_id") for row in rows)
        return ids

    def by_keys(self, keys: Collection[str]) -> list[ReportRecord]:
        """The reports that came with these keys."""
        return self._all(ReportRecord, select(*_REPORT).where(Report.idempotency_key.in_(keys)))

    def page(
        self, *, state: str | None = None, article_id: int | None = None, before_id: int | None = None, limit: int = 200
    ) -> list[ReportRecord]:
        """Newest first, after the one that was shown last."""
        statement = select(*_REPORT).order_by(Report.created_at.desc(), Report.id.desc()).limit(limit)
        if state is not None:
            statement = statement.where(Report.state == state)
        if article_id is not None:
            statement = statement.where(Report.article_id == article_id)
        if before_id is not None:
            at = select(Report.created_at).where(Report.id == before_id).scalar_subquery()
            statement = statement.where(
                or_(Report.created_at < at, and_(Report.created_at == at, Report.id < before_id))
            )
        return self._all(ReportRecord, statement)

    def in_group(self, group_id: int, *, limit: int | None = None) -> list[ReportRecord]:
        """Oldest first."""
        statement = select(*_REPORT).where(Report.group_id == group_id).order_by(Report.id).limit(limit)
        return self._all(ReportRecord, statement)

    def how_many(self, group_id: int) -> int:
        """Reports in the group, of whatever reader."""
        return self._count(select(Report.id).where(Report.group_id == group_id))

    def of_article(self, article_id: int, states: Collection[str]) -> list[ReportRecord]:
        """The reports in these states, oldest first."""
        statement = select(*_REPORT).where(Report.article_id == article_id, Report.state.in_(states))
        return self._all(ReportRecord, statement.order_by(Report.id))

    def is_behind(self, article_id: int, revision: int, states: Collection[str]) -> bool:
        """Whether a report in these states was located in another revision than this one."""
        behind = (Report.article_id == article_id, Report.state.in_(states), Report.place_revision != revision)
        return self._connection.execute(select(Report.id).where(*behind).limit(1)).first() is not None

    def places(self, article_id: int, revision: int | None, states: Collection[str]) -> list[Placed]:
        """Where the reports in these states stand in this revision, each place of each group once, the oldest first.
        What was corrected already stands nowhere.
        """
        columns = (Report.group_id, Report.place_field, Report.place_block, Report.place_start, Report.place_end)
        statement = (
            select(*columns)
            .where(
                Report.article_id == article_id,
                Report.state.in_(states),
                Report.place_revision == revision,
                Report.place_status != "already_corrected",
                Report.place_start.is_not(None),
                Report.group_id.is_not(None),
            )
            .group_by(*columns)
            .order_by(func.min(Report.id))
        )
        return [Placed(*row) for row in self._connection.execute(statement)]  # type: ignore[arg-type]  # not null

    def leading(self, group_ids: Collection[int]) -> dict[int, ReportRecord]:
        """For each group the oldest report that has a place, else the oldest."""
        placed = func.min(case((Report.place_start.is_not(None), Report.id)))
        chosen = (
            select(func.coalesce(placed, func.min(Report.id)))
            .where(Report.group_id.in_(group_ids))
            .group_by(Report.group_id)
        )
        found = self._all(ReportRecord, select(*_REPORT).where(Report.id.in_(chosen)))
        return {report.group_id: report for report in found if report.group_id is not None}

    def suggestions(self, group_ids: Collection[int]) -> dict[int, list[tuple[str, int]]]:
        """For each group what readers suggested and how many did, the most wanted first."""
        count = func.count(distinct(_READER))
        statement = (
            select(Report.group_id, Report.suggestion, count.label("readers"))
            .where(Report.group_id.in_(group_ids), Report.suggestion != "")
            .group_by(Report.group_id, Report.suggestion)
            .order_by(count.desc(), func.min(Report.id))
        )
        found: dict[int, list[tuple[str, int]]] = {}
        for row in self._connection.execute(statement):
            found.setdefault(row.group_id, []).append((row.suggestion, row.readers))
        return found

    def update(self, report_id: int, version: int, values: Mapping[str, Any]) -> None:
        """Raises StaleRow."""
        self._update_versioned(Report, report_id, version, values, "report")

    def set_states(self, group_id: int, states: Collection[str], state: str) -> list[int]:
        """Move every report of the group that is in one of `states`; returns their ids."""
        return self._set(and_(Report.group_id == group_id, Report.state.in_(states)), {"state": state})

    def move(self, group_ids: Collection[int], to_group: int) -> list[int]:
        """Put the reports and the corrections of these groups into another; returns the reports' ids."""
        self._connection.execute(update(Correction).where(Correction.group_id.in_(group_ids)).values(group_id=to_group))
        self._tell_anew([*group_ids, to_group])
        return self._set(Report.group_id.in_(group_ids), {"group_id": to_group})

    def move_some(self, report_ids: Collection[int], to_group: int) -> list[int]:
        """Put these reports into another group; returns the ids of those that there are."""
        left = select(Report.group_id).where(Report.id.in_(report_ids)).distinct()
        self._tell_anew([*self._connection.execute(left).scalars(), to_group])
        return self._set(Report.id.in_(report_ids), {"group_id": to_group})

    def set_states_of(self, group_ids: Collection[int], states: Collection[str], state: str) -> list[int]:
        """The same as `set_states` for many groups at once."""
        return self._set(and_(Report.group_id.in_(group_ids), Report.state.in_(states)), {"state": state})

    def correction_ids(self, group_ids: Collection[int]) -> dict[int, list[int]]:
        """The corrections that these groups led to."""
        found: dict[int, list[int]] = {}
        statement = select(Correction.group_id, Correction.id).where(Correction.group_id.in_(group_ids))
        for group_id, correction_id in self._connection.execute(statement):
            found.setdefault(group_id or 0, []).append(correction_id)
        return found

    def give_corrections(self, correction_ids: Collection[int], to_group: int) -> None:
        """Put these corrections into a group."""
        statement = update(Correction).where(Correction.id.in_(correction_ids)).values(group_id=to_group)
        self._connection.execute(statement)

    def _set(self, which: ColumnElement[bool], values: Mapping[str, Any]) -> list[int]:
        statement = update(Report).where(which).values(**values, version=Report.version + 1).returning(Report.id)
        ids = list(self._connection.execute(statement).scalars())
        for row_id in ids:
            self._touch("report", row_id)
        return ids

    def readers(self, group_id: int) -> int:
        """How many different readers the group has: by their hash, and one for each report that has none."""
        statement = select(func.count(distinct(_READER))).where(Report.group_id == group_id)
        return int(self._connection.execute(statement).scalar_one())

    def has_reader(self, group_id: int, reporter: str) -> bool:
        """Whether a report of the group is of the reader with this hash."""
        statement = select(Report.id).where(Report.group_id == group_id, Report.reporter == reporter).limit(1)
        return self._connection.execute(statement).first() is not None

    # Groups -------------------------------------------------------------------------------------------------

    def add_group(self, values: Mapping[str, Any]) -> int:
        """A new group with version 1; returns its id."""
        statement = insert(Group).values(**values, version=1).returning(Group.id)
        row_id = self._connection.execute(statement).scalar_one()
        self._touch("group", row_id)
        self._told_anew.add(row_id)
        self._count_states[values["state"]] += 1
        return row_id

    def group(self, group_id: int) -> GroupRecord:
        """Raises RowMissing."""
        return self._one(GroupRecord, select(*_GROUP).where(Group.id == group_id), "group", group_id)

    def group_by_key(self, key: str, states: Sequence[str]) -> GroupRecord | None:
        """The oldest group of this key in the first of `states` that has one."""
        found = self._all(GroupRecord, select(*_GROUP).where(Group.key == key, Group.state.in_(states)))
        return min(found, key=lambda group: (states.index(group.state), group.id), default=None)

    def groups(self, group_ids: Collection[int]) -> list[GroupRecord]:
        """Those of these groups that there are, oldest first."""
        return self._all(GroupRecord, select(*_GROUP).where(Group.id.in_(group_ids)).order_by(Group.id))

    def ids_of_articles(self, article_ids: Collection[int], states: Collection[str]) -> list[int]:
        """The groups of these articles that are in these states."""
        if not article_ids:
            return []
        statement = select(Group.id).where(Group.article_id.in_(article_ids), Group.state.in_(states))
        return list(self._connection.execute(statement).scalars())

    def update_group(self, group_id: int, version: int, values: Mapping[str, Any]) -> None:
        """What is closed was looked at. Raises StaleRow."""
        if values.get("closed_at") is not None:
            values = {**values, "first_look_at": func.coalesce(Group.first_look_at, values["closed_at"])}
        before = None
        if "state" in values:
            statement = select(Group.state).where(Group.id == group_id)
            before = self._connection.execute(statement).scalar_one_or_none()
        self._update_versioned(Group, group_id, version, values, "group")
        if before is not None:
            self._count_states[before] -= 1
            self._count_states[values["state"]] += 1

    def rank_group(self, group_id: int, values: Mapping[str, Any]) -> None:
        """Write what follows from other columns: no new version, because nobody decided anything."""
        self._connection.execute(update(Group).where(Group.id == group_id).values(**values))
        self._touch("group", group_id)

    def look_at(self, group_id: int, at: datetime) -> None:
        """The first look at a group, where there was none: nobody's edit, so its version stays, and no list changes."""
        statement = update(Group).where(Group.id == group_id, Group.first_look_at.is_(None)).values(first_look_at=at)
        if self._connection.execute(statement).rowcount:
            self._touch("first_look", group_id)

    def delete_groups(self, group_ids: Collection[int]) -> None:
        """Only groups whose reports were moved away: a report never loses its group by this."""
        used = select(Report.group_id).where(Report.group_id.is_not(None))
        statement = delete(Group).where(Group.id.in_(group_ids), Group.id.not_in(used)).returning(Group.state)
        for state in self._connection.execute(statement).scalars():
            self._count_states[state] -= 1
        for group_id in group_ids:
            self._touch("group", group_id)

    def settle(self) -> None:
        """Before the commit: the counters follow, and what was touched is found by its words."""
        GroupCounts(self._connection, self._touched).add(self._count_states)
        self._count_states.clear()
        touched = self._touched.get("group", set())
        ReportWords(self._connection, self._touched).settle(touched, self._told_anew)
        self._told_anew.clear()
