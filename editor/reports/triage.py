"""Decisions about a group that leave the article as it is."""

from __future__ import annotations

from collections.abc import Sequence

from db.records import GroupRecord
from db.unit_of_work import Database, UnitOfWork
from editor.changes import Changes
from editor.errors import UserMistake
from editor.newsroom.clock import Clock
from editor.reports.relocating import relocate_in
from editor.reports.states import OPEN, STATES, Action, moved


class Triage:
    """Each call is one transaction."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def close(self, group_id: int, action: Action, *, reason: str, author: str) -> Changes:
        """See `ReportDesk.dismiss` and `ReportDesk.spam`."""
        reason = reason.strip()
        if action == "dismiss" and not reason:
            raise UserMistake(
                "It is not said why this is not an error.", "Give the reason in a few words.", code="reason_missing"
            )
        with self._database.unit_of_work() as work:
            group = held_group(work, group_id)
            state = moved(group.id, group.state, action)
            work.reports.set_states(group.id, (*OPEN, group.state), state)
            closed = {"state": state, "closed_at": self._clock(), "closed_by": author, "reason": reason}
            work.reports.update_group(group.id, group.version, closed)
            work.commit()
            return Changes.of(**work.touched)

    def reopen(self, group_id: int) -> Changes:
        """See `ReportDesk.reopen`."""
        with self._database.unit_of_work() as work:
            group = held_group(work, group_id)
            state = moved(group.id, group.state, "reopen")
            work.reports.set_states(group.id, STATES, state)
            work.reports.update_group(
                group.id, group.version, {"state": state, "closed_at": None, "closed_by": "", "reason": ""}
            )
            if group.article_id is not None:
                relocate_in(work, group.article_id, keep_open=group.id)
            work.commit()
            return Changes.of(**work.touched)

    def merge(self, group_ids: Sequence[int]) -> Changes:
        """See `ReportDesk.merge`."""
        wanted = sorted(set(group_ids))
        with self._database.unit_of_work() as work:
            groups = [held_group(work, group_id) for group_id in wanted]
            _check_that_they_go_together(groups)
            if len(groups) < 2:
                return Changes()
            target, others = groups[0], [group.id for group in groups[1:]]
            work.reports.move(others, target.id)
            values = {
                "reporters": work.reports.readers(target.id),
                "first_at": min(group.first_at for group in groups),
                "last_at": max(group.last_at for group in groups),
            }
            work.reports.update_group(target.id, target.version, values)
            work.reports.delete_groups(others)
            work.commit()
            return Changes.of(**work.touched)

    def relocate(self, article_id: int) -> Changes:
        """See `ReportDesk.relocate`."""
        with self._database.unit_of_work() as work:
            relocate_in(work, article_id)
            work.commit()
            return Changes.of(**work.touched)


def held_group(work: UnitOfWork, group_id: int) -> GroupRecord:
    """The group as it is once nobody else writes to the reports of its article. Raises RowMissing."""
    article_id = work.reports.group(group_id).article_id
    work.reports.hold(article_id)
    return work.reports.group(group_id)


def _check_that_they_go_together(groups: Sequence[GroupRecord]) -> None:
    if len({group.article_id for group in groups}) > 1:
        raise UserMistake(
            "These reports are of different articles.", "Merge reports of one article.", code="different_articles"
        )
    closed = [group.id for group in groups if group.state not in OPEN]
    if closed:
        raise UserMistake(
            f"Group {closed[0]} is closed.", "Reopen it first.", code="group_closed", values={"group": closed[0]}
        )
