"""What can be done to rows of the queue, and in words why something cannot be done now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from db.records import OutboxRecord
from editor.desktop.translating import QT_TRANSLATE_NOOP
from editor.newsroom.people import Role
from editor.publishing.queue_rules import QueueAction, roles_for

_CONTEXT = "queue_offers"
_ENDED = ("done", "failed", "cancelled", "superseded")


@dataclass(frozen=True)
class Offer:
    """`states` that a row may be in, all where empty; `otherwise` says so of other rows; `action` asks who may."""

    states: tuple[str, ...] = ()
    otherwise: str = ""
    action: QueueAction | None = None


_SENT_AGAIN = Offer(
    _ENDED,
    QT_TRANSLATE_NOOP(
        "queue_offers", "It is still on its way: only what was sent, failed or was given up is sent again."
    ),
    "resend",
)
OFFERS: Mapping[str, Offer] = {
    "queue.retry": Offer(
        ("failed",), QT_TRANSLATE_NOOP("queue_offers", "It did not fail: only what failed is tried again."), "retry"
    ),
    "queue.send_now": Offer(
        ("waiting",), QT_TRANSLATE_NOOP("queue_offers", "It does not wait: only what waits is sent now."), "send_now"
    ),
    "queue.cancel": Offer(
        ("waiting", "failed"),
        QT_TRANSLATE_NOOP("queue_offers", "It neither waits nor failed: what was sent is withdrawn in the article."),
        "cancel",
    ),
    "queue.resend": _SENT_AGAIN,
    "queue.resend_current": _SENT_AGAIN,
    "queue.rehearse": Offer(),
    "queue.article": Offer(),
    "queue.open": Offer(),
}


def why_not(command_id: str, rows: Sequence[OutboxRecord], role: Role) -> str | None:
    """Why this can be done to none of these rows by somebody of this role; None where it can."""
    offer = OFFERS[command_id]
    if not rows:
        return _said(QT_TRANSLATE_NOOP("queue_offers", "Choose a line of the list first."))
    fitting = [row for row in rows if not offer.states or row.state in offer.states]
    if not fitting:
        return _said(offer.otherwise)
    if offer.action is None:
        return None
    allowed = [roles_for(offer.action, row.action) for row in fitting]
    return None if any(role in roles for roles in allowed) else _for_others(allowed[0])


def why_not_paused(role: Role) -> str | None:
    """Why somebody of this role does not pause channels; None where they do."""
    return None if role in roles_for("pause") else _for_others(roles_for("pause"))


def _for_others(roles: tuple[Role, ...]) -> str:
    if "editor" in roles:
        return _said(QT_TRANSLATE_NOOP("queue_offers", "This is for editors or publishers of the newsroom."))
    return _said(QT_TRANSLATE_NOOP("queue_offers", "This is for publishers of the newsroom."))


def _said(text: str) -> str:
    return QCoreApplication.translate(_CONTEXT, text)
