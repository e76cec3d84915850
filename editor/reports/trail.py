"""The trail of decisions: who did what about a group, how it was before, and the way back.

What is decided together is one step, and is undone together. Undoing is refused where somebody decided otherwise since.
"""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from typing import Any

from db.records import GroupEventRecord, GroupRecord
from db.unit_of_work import UnitOfWork
from editor.changes import Changes
from editor.errors import UserMistake
from editor.newsroom.plain import plain_line

# What a decision may change in a group; times are written in ISO 8601.
_KEPT = ("state", "assignee", "reason", "waiting_for", "waiting_until", "closed_at", "closed_by")
_TIMES = ("waiting_until", "closed_at")


STILL: dict[str, Any] = {"waiting_for": "", "waiting_until": None}  # it waits no more

# Steps that changed the article: they are taken back by taking the correction back.
_OF_THE_ARTICLE = ("fix", "undo")


@dataclass(frozen=True)
class Decided:
    """What a decision wrote. `step` undoes it; it is "" where nothing was to be done."""

    step: str
    groups: tuple[int, ...]
    changes: Changes
    skipped: tuple[int, ...] = ()


@dataclass
class Step:
    """One step while it is made: `note` each group before it is written, then `write` once."""

    author: str
    at: datetime
    id: str = field(default_factory=lambda: secrets.token_hex(8))
    _rows: list[dict[str, Any]] = field(default_factory=list)

    def note(self, action: str, group: GroupRecord, values: Mapping[str, Any], **more: Any) -> None:
        """The group as it is, and what becomes of it; `more` goes into what was before."""
        before = {name: getattr(group, name) for name in _KEPT if name in values}
        after = {name: values[name] for name in _KEPT if name in values}
        self._rows.append(
            {
                "step": self.id,
                "group_id": group.id,
                "action": action,
                "author": plain_line(self.author),
                "created_at": self.at,
                "before": _json(before) | more,
                "after": _json(after),
            }
        )

    def write(self, work: UnitOfWork) -> None:
        """In the transaction that makes the step."""
        work.group_events.add(self._rows)
        self._rows.clear()


def row_of(group: GroupRecord) -> dict[str, Any]:
    """A whole group, to be made again by `group_from`."""
    return _json(asdict(group))


def group_from(row: Mapping[str, Any]) -> dict[str, Any]:
    """The columns of a group that `row_of` kept, its id too."""
    times = ("first_at", "last_at", "first_look_at", *_TIMES)
    return {
        name: datetime.fromisoformat(value) if name in times and value is not None else value
        for name, value in row.items()
        if name != "version"
    }


def note_one(
    work: UnitOfWork, action: str, group: GroupRecord, values: Mapping[str, Any], *, author: str, at: datetime
) -> None:
    """A step of one group, in the transaction that writes it."""
    step = Step(author, at)
    step.note(action, group, values)
    step.write(work)


def undo_event(work: UnitOfWork, event: GroupEventRecord) -> None:
    """Give the group back what it was. Raises UserMistake: step_of_a_fix, decided_since; RowMissing."""
    if event.action in _OF_THE_ARTICLE:
        raise UserMistake(
            "This step changed the article.",
            "Take its correction back instead: `qalam report undo`.",
            code="step_of_a_fix",
            values={"group": event.group_id},
        )
    group = work.reports.group(event.group_id)
    now = _json({name: getattr(group, name) for name in event.after})
    if now != event.after:
        raise UserMistake(
            f"Group {group.id} was decided otherwise since.",
            "Look at it, and decide anew.",
            code="decided_since",
            values={"group": group.id},
        )
    values = before_of(event)
    if "state" in values and values["state"] != group.state:
        work.reports.set_states(group.id, (group.state,), values["state"])
    work.reports.update_group(group.id, group.version, values)


def before_of(event: GroupEventRecord) -> dict[str, Any]:
    """The columns that this decision changed, as they were."""
    return {
        name: datetime.fromisoformat(value) if name in _TIMES and value is not None else value
        for name, value in event.before.items()
        if name in _KEPT
    }


def _json(values: Mapping[str, Any]) -> dict[str, Any]:
    return {
        name: value.astimezone(UTC).isoformat() if isinstance(value, datetime) else value
        for name, value in values.items()
    }
