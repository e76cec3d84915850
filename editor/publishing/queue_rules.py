"""Who may do what to the queue. The table is the whole rule: the services ask it, and the window shows what it allows.

To send, to hold back and to give up is what who publishes may. A withdrawal that is sent once more is a decision like
the first one; what goes on with a withdrawal that was decided (retry, send now) is not.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

from editor.errors import UserMistake
from editor.newsroom.people import ROLES, Role, role_of

if TYPE_CHECKING:
    from db.unit_of_work import UnitOfWork

QueueAction = Literal["retry", "retry_failed", "send_now", "cancel", "resend", "pause", "resume"]
_EDITORS, _PUBLISHERS = ROLES[1:], ROLES[2:]
ROLES_FOR: Mapping[QueueAction, tuple[Role, ...]] = {
    "retry": _EDITORS,
    "retry_failed": _EDITORS,
    "send_now": _EDITORS,
    "cancel": _EDITORS,
    "resend": _EDITORS,
    "pause": _EDITORS,
    "resume": _EDITORS,
}
ROLES_FOR_WITHDRAWALS: Mapping[QueueAction, tuple[Role, ...]] = {**ROLES_FOR, "resend": _PUBLISHERS}


def roles_for(action: QueueAction, row_action: str = "") -> tuple[Role, ...]:
    """Who may do this, to a row that does `row_action` where it is done to one."""
    return (ROLES_FOR_WITHDRAWALS if row_action == "withdraw" else ROLES_FOR)[action]


def check_role(work: UnitOfWork, action: QueueAction, author: str, row_action: str = "") -> None:
    """Raises UserMistake "queue_refused", or "queue_refused_to_editors", where the role of `author` lacks it."""
    roles, role = roles_for(action, row_action), role_of(work, author)
    if role in roles:
        return
    what = action.replace("_", " ") + (" of a withdrawal" if roles != ROLES_FOR[action] else "")
    message = f"{author or 'This seat'} is a {role} here, and “{what}” needs a role of: {', '.join(roles)}."
    hint = "Ask somebody who may; `qalam person list` shows who has which role."
    values = {"action": action, "role": role, "roles": list(roles), "name": author}
    if roles == _EDITORS:
        raise UserMistake(message, hint, code="queue_refused", values=values)
    raise UserMistake(message, hint, code="queue_refused_to_editors", values=values)
