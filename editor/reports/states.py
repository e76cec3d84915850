"""The states of a group and of its reports, and the moves between them: one table."""

from __future__ import annotations

from typing import Literal

from editor.errors import UserMistake

State = Literal["new", "accepted", "waiting", "fixed", "already_corrected", "not_an_error", "spam"]
Action = Literal["accept", "wait", "wake", "fix", "settle", "dismiss", "spam", "reopen", "undo"]

STATES: tuple[State, ...] = ("new", "accepted", "waiting", "fixed", "already_corrected", "not_an_error", "spam")
OPEN: tuple[State, ...] = ("new", "accepted", "waiting")
ACTIONS: tuple[Action, ...] = ("accept", "wait", "wake", "fix", "settle", "dismiss", "spam", "reopen", "undo")

# What can be done with every open group. Waiting again is allowed: for somebody else, or longer.
_OPEN_MOVES: dict[Action, State] = {
    "wait": "waiting",
    "fix": "fixed",
    "settle": "already_corrected",
    "dismiss": "not_an_error",
    "spam": "spam",
}

# A fixed group is opened only by undoing its correction: the article would say something else than the inbox. It is
# then what it was before the fix (`undoing.open_again`), and new where the trail does not tell.
MOVES: dict[tuple[State, Action], State] = {
    **{(state, action): after for state in OPEN for action, after in _OPEN_MOVES.items()},
    ("new", "accept"): "accepted",
    ("waiting", "accept"): "accepted",
    ("waiting", "wake"): "new",
    ("accepted", "reopen"): "new",
    ("waiting", "reopen"): "new",
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
    "accepted": "It is open: fix it or dismiss it.",
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
