"""The life of an article: its states, and which moves between them are allowed to whom.

The table is the whole rule. What the queue makes of an article (scheduled, published, corrected, withdrawn) is in it
too: `editor.publishing` asks here who may cause it. A withdrawn article is what wire services call killed.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Literal

from editor.errors import UserMistake
from editor.newsroom.people import ROLES, Role, role_of

if TYPE_CHECKING:
    from db.records import ArticleRecord
    from db.unit_of_work import UnitOfWork

State = Literal["draft", "in_review", "approved", "scheduled", "published", "corrected", "withdrawn"]
STATES: tuple[State, ...] = ("draft", "in_review", "approved", "scheduled", "published", "corrected", "withdrawn")
BY_HAND: tuple[State, ...] = ("draft", "in_review", "approved")  # the others are what the queue makes of it
LONGEST_NOTE = 500  # characters

_ALL, _EDITORS, _PUBLISHERS = ROLES, ROLES[1:], ROLES[2:]
_UNSENT: tuple[State, ...] = ("draft", "in_review", "approved")


@dataclass(frozen=True)
class Move:
    """From one state to another, and who may do it."""

    before: State
    after: State
    roles: tuple[Role, ...]


MOVES: tuple[Move, ...] = (
    Move("draft", "in_review", _ALL),
    Move("in_review", "draft", _ALL),  # taken back by who wrote it, or returned with a note
    Move("draft", "approved", _EDITORS),
    Move("in_review", "approved", _EDITORS),
    Move("approved", "in_review", _ALL),  # by hand, and when who may not approve changes an approved text
    Move("approved", "draft", _EDITORS),
    *(Move(before, "scheduled", _EDITORS) for before in _UNSENT),
    *(Move(before, "published", _EDITORS) for before in _UNSENT),
    Move("scheduled", "scheduled", _EDITORS),  # another hour
    Move("scheduled", "published", _EDITORS),
    Move("scheduled", "approved", _EDITORS),  # called off
    Move("scheduled", "draft", _EDITORS),
    Move("scheduled", "withdrawn", _PUBLISHERS),
    Move("published", "published", _EDITORS),  # an update
    Move("published", "corrected", _EDITORS),
    Move("corrected", "corrected", _EDITORS),
    Move("published", "withdrawn", _PUBLISHERS),
    Move("corrected", "withdrawn", _PUBLISHERS),
    Move("withdrawn", "published", _PUBLISHERS),
    Move("withdrawn", "scheduled", _PUBLISHERS),
)
_ROLES: dict[tuple[str, str], tuple[Role, ...]] = {(move.before, move.after): move.roles for move in MOVES}


def may(role: Role, before: str, after: str) -> bool:
    """Whether somebody of this role may move an article from one state to another."""
    return role in _roles_for(before, after)


def moves_from(state: str, role: Role) -> list[State]:
    """Where somebody of this role may move it by hand, in the order of the states."""
    return [after for after in BY_HAND if after != state and state in BY_HAND and may(role, state, after)]


def check_move(before: str, after: str, role: Role, name: str) -> None:
    """Raises UserMistake: "move_unknown" where the table has no such move, "move_refused" where the role lacks it."""
    roles = _roles_for(before, after)
    if not roles:
        raise UserMistake(
            f"An article that is {_said(before)} cannot become {_said(after)}.",
            "`qalam article show ID` says what state it is in.",
            code="move_unknown",
            values={"before": before, "after": after},
        )
    if role not in roles:
        raise UserMistake(
            f"{name or 'This seat'} is a {role} here, and that needs a role of: {', '.join(roles)}.",
            "Send it for review, or ask somebody who may.",
            code="move_refused",
            values={"before": before, "after": after, "role": role, "roles": list(roles), "name": name},
        )


def move(
    work: UnitOfWork, record: ArticleRecord, after: str, *, author: str, note: str = "", at: datetime
) -> ArticleRecord:
    """Move by hand, in the caller's transaction: the state, and a line of its history. Returns the new record.

    Raises UserMistake as `check_move`, for a state that nobody sets by hand, and for a note that is too long.
    """
    if after not in BY_HAND or record.state not in BY_HAND:
        raise UserMistake(
            f"Nobody makes an article {_said(after)} by hand when it is {_said(record.state)}.",
            "Publish it, schedule it, call its schedule off, or withdraw it.",
            code="move_by_queue",
            values={"before": record.state, "after": after},
        )
    note = " ".join(note.split())
    if len(note) > LONGEST_NOTE:
        raise UserMistake(
            f"The note has {len(note)} characters; it may have {LONGEST_NOTE}.",
            "Shorten it.",
            code="note_too_long",
            values={"most": LONGEST_NOTE, "length": len(note)},
        )
    if after == record.state:
        return record
    check_move(record.state, after, role_of(work, author), author)
    work.articles.update(record.id, record.version, {"state": after})
    note_move(work, record, after, author=author, note=note, at=at)
    return work.articles.get(record.id)


def note_move(
    work: UnitOfWork, record: ArticleRecord, after: str, *, author: str, note: str = "", at: datetime
) -> None:
    """A line in the article's history: who moved it, when, and what they said of it."""
    work.articles.add_move(record.id, record.state, after, author, note, at)


def after_edit(work: UnitOfWork, record: ArticleRecord, *, author: str, at: datetime) -> None:
    """An approved text that somebody changes who may not approve is to be looked at again."""
    if record.state == "approved" and not may(role_of(work, author), "draft", "approved"):
        move(work, work.articles.get(record.id), "in_review", author=author, at=at)


def _roles_for(before: str, after: str) -> tuple[Role, ...]:
    return _ROLES.get((before, after), ())


def _said(state: str) -> str:
    return state.replace("_", " ")
