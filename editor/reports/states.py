"""The states of a group and of its reports, and the moves between them: one table."""

from __future__ import annotations

from typing import Literal

from editor.errors import UserMistake

State = Literal["new", "waiting", "fixed", "already_corrected", "not_an_error", "spam"]
Action = Literal["fix", "settle", "dismiss", "spam", "reopen", "undo"]

STATES: tuple[State, ...] = ("new", "waiting", "fixed", "already_corrected", "not_an_error", "spam")
OPEN: tuple[State, ...] = ("new", "waiting")
ACTIONS: tuple[Action, ...] = ("fix", "settle", "dismiss", "spam", "reopen", "undo")

# A fixed group is opened only by undoing its correction: the article would say something else than the inbox.
MOVES: dict[tuple[State, Action], State] = {
    ("new", "fix"): "fixed",
    ("new", "settle"): "already_corrected",
    ("new", "dismiss"): "not_an_error",
    ("new", "spam"): "spam",
    ("waiting", "fix"): "fixed",
    ("waiting", "settle"): "already_corrected",
    ("waiting", "dismiss"): "not_an_error",
    ("waiting", "spam"): "spam",
    ("fixed", "undo"): "new",
    ("already_corrected", "reopen"): "new",
    ("already_corrected", "spam"): "spam",
    ("not_an_error", "reopen"): "new",
    ("not_an_error", "spam"): "spam",
    ("spam", "reopen"): "new",
}

_HINTS = {
    "fixed": "Undo its correction to open it again.",
    "new": "It is open: fix it or dismiss it.",
    "waiting": "It is open: fix it or dismiss it.",
}


def moved(group_id: int, state: str, action: Action) -> State:
    """The state after the action. Raises UserMistake `move_not_allowed`."""
    for (before, name), after in MOVES.items():
        if before == state and name == action:
            return after
    raise UserMistake(
        f"Group {group_id} is “{state.replace('_', ' ')}”: it cannot be changed by “{action}”.",
        _HINTS.get(state, "Reopen it first."),
        code="move_not_allowed",
        values={"group": group_id, "state": state, "action": action},
    )
