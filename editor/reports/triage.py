"""Decisions about groups that leave the article as it is: each is one transaction and one step of the trail."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal

from db.faults import RowMissing
from db.records import GroupRecord
from db.unit_of_work import Database, UnitOfWork
from editor.changes import Changes
from editor.errors import UserMistake
from editor.newsroom.clock import Clock
from editor.newsroom.plain import plain_line
from editor.reports.incoming import MAX_COMMENT, MAX_SHORT
from editor.reports.regrouping import regroup_back
from editor.reports.relocating import relocate_in
from editor.reports.states import OPEN, STATES, moved
from editor.reports.trail import STILL, Decided, Step, undo_event

Progress = Callable[[int, int, str], None]
_AT_ONCE = 500  # groups of one transaction, so that nobody else waits for long


@dataclass(frozen=True)
class Decision:
    """What is to be done with a group. `assign` leaves the state as it is.

    `reason` of a dismissal, `person` who it is given to or waited for, `until` when it comes back by itself.
    """

    action: Literal["accept", "dismiss", "spam", "reopen", "wait", "assign"]
    reason: str = ""
    person: str = ""
    until: datetime | None = None


class Triage:
    """Each call but `decide_all` is one transaction."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def decide(self, group_id: int, decision: Decision, *, author: str) -> Decided:
        """Raises UserMistake where it is not complete or not allowed, RowMissing."""
        decision = checked(decision, self._clock())
        step = Step(author, self._clock())
        with self._database.unit_of_work() as work:
            group = held_group(work, group_id)
            self._write(work, step, group, decision)
            step.write(work)
            work.commit()
            return Decided(step.id, (group_id,), Changes.of(**work.touched))

    def decide_all(self, ids: Sequence[int], decision: Decision, *, author: str, progress: Progress) -> Decided:
        """One step over many groups; those of which the decision is not allowed are left, and told as `skipped`.

        Where `progress` raises, what was done until then is undone.
        """
        decision = checked(decision, self._clock())
        step, done, skipped, changes = Step(author, self._clock()), 0, list[int](), Changes()
        written: list[int] = []
        try:
            for start in range(0, len(ids), _AT_ONCE):
                progress(done, len(ids), "")
                part = ids[start : start + _AT_ONCE]
                with self._database.unit_of_work() as work:
                    refused = self._write_part(work, step, part, decision)
                    work.commit()
                    changes |= Changes.of(**work.touched)
                skipped += refused
                written += [group_id for group_id in part if group_id not in set(refused)]
                done += len(part)
            progress(done, len(ids), "")
        except BaseException:
            self.undo(step.id, author=author)
            raise
        return Decided(step.id if written else "", tuple(written), changes, tuple(skipped))

    def _write_part(self, work: UnitOfWork, step: Step, ids: Sequence[int], decision: Decision) -> list[int]:
        refused: list[int] = []
        groups = {group.id: group for group in work.reports.groups(ids)}
        for article_id in sorted({group.article_id or 0 for group in groups.values()}):
            work.reports.hold(article_id or None)
        groups = {group.id: group for group in work.reports.groups(ids)}
        for group_id in ids:
            try:
                self._write(work, step, groups[group_id], decision, relocate=False)
            except (UserMistake, KeyError):
                refused.append(group_id)
        step.write(work)
        if decision.action == "reopen":
            for article_id in sorted({group.article_id for group in groups.values() if group.article_id is not None}):
                relocate_in(work, article_id, keep_open=frozenset(ids))
        return refused

    def _write(
        self, work: UnitOfWork, step: Step, group: GroupRecord, decision: Decision, *, relocate: bool = True
    ) -> None:
        values = _values(group, decision, step)
        step.note(decision.action, group, values)
        if "state" in values:
            work.reports.set_states(group.id, STATES, values["state"])
        work.reports.update_group(group.id, group.version, values)
        if relocate and decision.action == "reopen" and group.article_id is not None:
            relocate_in(work, group.article_id, keep_open=frozenset((group.id,)))

    def undo(self, step_id: str, *, author: str) -> Changes:
        """Everything that was decided in this step as it was before; all of it or nothing where it is small.

        Raises UserMistake: step_unknown, decided_since.
        """
        changes, found = Changes(), False
        while True:
            with self._database.unit_of_work() as work:
                events = work.group_events.of_step(step_id, limit=_AT_ONCE)
                if not events:
                    break
                found = True
                step = Step(author, self._clock())
                for event in reversed(events):
                    work.reports.hold(_article_of(work, event.group_id))
                    if event.action in ("merge", "split"):
                        regroup_back(work, event)
                    else:
                        undo_event(work, event)
                work.group_events.mark_undone([event.id for event in events], step.at)
                work.commit()
                changes |= Changes.of(**work.touched)
        if not found:
            raise UserMistake(
                "There is nothing to undo: this step was undone before, or is not known.",
                "Look at the report's history.",
                code="step_unknown",
            )
        return changes

    def wake(self) -> Changes:
        """Groups whose time to wait is over are new again. Quick where there are none."""
        now = self._clock()
        with self._database.reading() as work:
            due = work.inbox.waiting_since(now)
        if not due:
            return Changes()
        step = Step("", now)
        with self._database.unit_of_work() as work:
            for group_id in due:
                try:
                    group = held_group(work, group_id)
                except RowMissing:  # merged away in between
                    continue
                if group.state != "waiting" or group.waiting_until is None or group.waiting_until > now:
                    continue
                values = STILL | {"state": moved(group.id, group.state, "wake")}
                step.note("wake", group, values)
                work.reports.set_states(group.id, OPEN, "new")
                work.reports.update_group(group.id, group.version, values)
            step.write(work)
            work.commit()
            return Changes.of(**work.touched)

    def relocate(self, article_id: int) -> Changes:
        """See `ReportDesk.relocate`."""
        with self._database.unit_of_work() as work:
            relocate_in(work, article_id)
            work.commit()
            return Changes.of(**work.touched)


def checked(decision: Decision, now: datetime) -> Decision:
    """The decision with its texts cut. Raises UserMistake where something is missing."""
    reason = plain_line(decision.reason).strip()[:MAX_COMMENT]
    person = " ".join(plain_line(decision.person).split())[:MAX_SHORT]
    if decision.action == "dismiss" and not reason:
        raise UserMistake(
            "It is not said why this is not an error.", "Give the reason in a few words.", code="reason_missing"
        )
    if decision.action == "wait" and decision.until is None and not person:
        raise UserMistake(
            "It is not said for whom or until when this waits.",
            "Name a person, a time, or both.",
            code="wait_for_nothing",
        )
    if decision.action == "wait" and decision.until is not None and decision.until <= now:
        raise UserMistake("The time until which this waits is over already.", "Give a later one.", code="wait_is_over")
    return Decision(decision.action, reason, person, decision.until)


def _values(group: GroupRecord, decision: Decision, step: Step) -> dict[str, Any]:
    """The columns that change. Raises UserMistake `move_not_allowed`."""
    if decision.action == "assign":
        return {"assignee": decision.person}
    state = moved(group.id, group.state, decision.action)
    values = STILL | {"state": state, "reason": "", "closed_at": None, "closed_by": ""}
    if state == "waiting":
        values |= {"waiting_for": decision.person, "waiting_until": decision.until}
    elif state not in OPEN:
        values |= {"reason": decision.reason, "closed_at": step.at, "closed_by": step.author}
    return values


def _article_of(work: UnitOfWork, group_id: int) -> int | None:
    try:
        return work.reports.group(group_id).article_id
    except RowMissing:
        return None


def held_group(work: UnitOfWork, group_id: int) -> GroupRecord:
    """The group as it is once nobody else writes to the reports of its article. Raises RowMissing."""
    article_id = work.reports.group(group_id).article_id
    work.reports.hold(article_id)
    return work.reports.group(group_id)
