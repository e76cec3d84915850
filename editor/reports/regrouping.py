"""Merging groups and taking them apart; both are steps of the trail, and nothing that a reader sent is ever dropped."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from db.faults import RowMissing
from db.records import GroupEventRecord, GroupRecord, ReportRecord
from db.unit_of_work import Database, UnitOfWork
from editor.changes import Changes
from editor.errors import UserMistake
from editor.newsroom.clock import Clock
from editor.reports.grouping import key_by_hand
from editor.reports.ranking import rank
from editor.reports.states import OPEN
from editor.reports.trail import Decided, Step, group_from, row_of


class Regrouping:
    """Each call is one transaction."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def merge(self, group_ids: Sequence[int], *, author: str) -> Decided:
        """See `ReportDesk.merge`."""
        wanted = sorted(set(group_ids))
        step = Step(author, self._clock())
        with self._database.unit_of_work() as work:
            for article_id in sorted({work.reports.group(group_id).article_id or 0 for group_id in wanted}):
                work.reports.hold(article_id or None)
            groups = [work.reports.group(group_id) for group_id in wanted]
            _check_that_they_go_together(groups)
            if len(groups) < 2:
                return Decided("", (), Changes())
            target, others = groups[0], groups[1:]
            step.note("merge", target, {}, others=[_kept(work, group) for group in others])
            ids = [group.id for group in others]
            work.reports.move(ids, target.id)
            work.reports.set_states(target.id, OPEN, target.state)
            _count_again(work, target, first_at=min(group.first_at for group in groups))
            work.reports.delete_groups(ids)
            rank(work, [target.id])
            step.write(work)
            work.commit()
            return Decided(step.id, (target.id,), Changes.of(**work.touched))

    def split(self, report_ids: Sequence[int], *, author: str) -> Decided:
        """See `ReportDesk.split`."""
        wanted = sorted(set(report_ids))
        step = Step(author, self._clock())
        with self._database.unit_of_work() as work:
            groups = {work.reports.get(report_id).group_id for report_id in wanted}
            group_id = groups.pop() if len(groups) == 1 else None
            if group_id is None:
                raise UserMistake(
                    "These reports are not of one group.",
                    "Split reports off one group at a time.",
                    code="not_one_group",
                )
            group = work.reports.group(group_id)
            work.reports.hold(group.article_id)
            group, reports = work.reports.group(group_id), work.reports.in_group(group_id)
            left = [report for report in reports if report.id not in wanted]
            if not left or len(left) + len(wanted) != len(reports):
                raise UserMistake(
                    f"Nothing would be left of group {group_id}.",
                    "Leave at least one report in it.",
                    code="group_would_be_empty",
                    values={"group": group_id},
                )
            _check_that_it_is_open(group)
            made = self._split_off(work, step, group, [report for report in reports if report.id in wanted])
            step.write(work)
            work.commit()
            return Decided(step.id, (made, group_id), Changes.of(**work.touched))

    def _split_off(self, work: UnitOfWork, step: Step, group: GroupRecord, reports: list[ReportRecord]) -> int:
        times = [report.created_at for report in reports]
        values: dict[str, Any] = {
            "article_id": group.article_id,
            "key": key_by_hand(step.id),
            "state": group.state,
            "reporters": 0,
            "first_at": min(times),
            "last_at": max(times),
            "closed_at": None,
            "closed_by": "",
            "reason": "",
            "assignee": group.assignee,
            "waiting_for": group.waiting_for,
            "waiting_until": group.waiting_until,
        }
        made = work.reports.add_group(values)
        ids = [report.id for report in reports]
        work.reports.move_some(ids, made)
        step.note("split", group, {}, made=made, reports=ids)
        step.note("split_off", work.reports.group(made), {}, of=group.id)
        for group_id in (group.id, made):
            _count_again(work, work.reports.group(group_id))
        rank(work, [group.id, made])
        return made


def regroup_back(work: UnitOfWork, event: GroupEventRecord) -> None:
    """Undo a merge or a split in the caller's transaction. Raises UserMistake `decided_since`."""
    before = event.before
    try:
        target = work.reports.group(event.group_id)
        if event.action == "merge":
            _check_still_open(target)
            for other in before["others"]:
                _make_again(work, other, target)
            touched = [target.id, *(other["row"]["id"] for other in before["others"])]
        else:
            made = work.reports.group(before["made"])
            _check_still_open(made)
            work.reports.move([made.id], target.id)
            work.reports.set_states(target.id, OPEN, target.state)
            work.reports.delete_groups([made.id])
            touched = [target.id]
    except RowMissing as error:
        raise _decided_since(event.group_id) from error
    for group_id in touched:
        _count_again(work, work.reports.group(group_id))
    rank(work, touched)


def _make_again(work: UnitOfWork, other: dict[str, Any], target: GroupRecord) -> None:
    """The group with the id that it had; ids are never given twice."""
    row = group_from(other["row"])
    work.reports.add_group(row)
    work.reports.move_some(other["reports"], row["id"])
    work.reports.give_corrections(other["corrections"], row["id"])
    work.reports.set_states(row["id"], OPEN, row["state"])


def _kept(work: UnitOfWork, group: GroupRecord) -> dict[str, Any]:
    reports = [report.id for report in work.reports.in_group(group.id)]
    corrections = work.reports.correction_ids([group.id]).get(group.id, [])
    return {"row": row_of(group), "reports": reports, "corrections": corrections}


def _count_again(work: UnitOfWork, group: GroupRecord, **more: Any) -> None:
    """Readers, and the times of the first and the last report, as the reports of the group say."""
    times = [report.created_at for report in work.reports.in_group(group.id)]
    values = {"reporters": work.reports.readers(group.id), **more}
    if times:
        values |= {"first_at": min(times), "last_at": max(times)}
    work.reports.update_group(group.id, group.version, values)


def _check_that_they_go_together(groups: Sequence[GroupRecord]) -> None:
    if len({group.article_id for group in groups}) > 1:
        raise UserMistake(
            "These reports are of different articles.", "Merge reports of one article.", code="different_articles"
        )
    for group in groups:
        _check_that_it_is_open(group)


def _check_that_it_is_open(group: GroupRecord) -> None:
    if group.state not in OPEN:
        raise UserMistake(
            f"Group {group.id} is closed.", "Reopen it first.", code="group_closed", values={"group": group.id}
        )


def _check_still_open(group: GroupRecord) -> None:
    if group.state not in OPEN:
        raise _decided_since(group.id)


def _decided_since(group_id: int) -> UserMistake:
    return UserMistake(
        f"Group {group_id} was decided otherwise since.",
        "Look at it, and decide anew.",
        code="decided_since",
        values={"group": group_id},
    )
