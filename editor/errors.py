"""The family tree of our errors.

    QalamError
    ├── EnvironmentFault     what the machine did: disk full, network gone, database locked; say so, and offer a way on
    ├── UserMistake          what the user can mend: where it is, and how
    │   ├── NotFound         no such article, report, channel
    │   └── Conflict         somebody else changed it first

Anything else that is raised is a bug and goes to the crash report. `code` is a stable word for scripts (`--json`),
`message` a sentence that says what happened, `hint` a sentence that says what to do next; both in English, for the
command line and the log. The window says them in its own language, by `code` and `values`.
"""

from __future__ import annotations

from collections.abc import Mapping

from db.faults import DatabaseFault, RowExists, RowMissing, StaleRow


class QalamError(Exception):
    """A fault that is told to the user in a sentence."""

    default_code = "error"

    def __init__(
        self, message: str, hint: str = "", *, code: str = "", values: Mapping[str, object] | None = None
    ) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.code = code or self.default_code
        self.values = dict(values or {})


class EnvironmentFault(QalamError):
    """The machine, the disk, the network or the database refused."""

    default_code = "environment"


class UserMistake(QalamError):
    """Something that was given to the program cannot be used as it is."""

    default_code = "mistake"


class NotFound(UserMistake):
    """What was asked for does not exist."""

    default_code = "not_found"


class Conflict(UserMistake):
    """Somebody else changed the same thing first; nothing was overwritten."""

    default_code = "conflict"


def changed_since_seen() -> Conflict:
    """For what is edited as a whole: another seat saved it while it was being changed here."""
    return Conflict(
        "Somebody else changed this since you looked at it. Nothing was overwritten.",
        "Look at what stands there now, then save once more.",
        code="setting_changed_meanwhile",
    )


def refuse_if_changed(seen: object, now: object) -> None:
    """What somebody saw when they began to change it must be what is there. Raises Conflict."""
    if seen != now:
        raise changed_since_seen()


# Where a list of this kind is not `qalam KIND list`, and what the kind is called where its own name is not a word.
_LISTED_BY = {
    "revision": "qalam article revisions ID",
    "item": "qalam queue list",
    "notice_rule": "qalam notice rule list",
    "group": "qalam report list --groups",
    "letter": "qalam mailbox letters",
    "look": "qalam reprint show ID",
}
_CALLED = {"notice_rule": "rule of notices"}


def said(error: Exception) -> QalamError | None:
    """What to tell the user of this error, or None for a bug: the one way from any floor's fault to a sentence."""
    if isinstance(error, QalamError):
        return error
    if isinstance(error, DatabaseFault):
        return EnvironmentFault(error.message, error.hint, code=error.code, values=error.values)
    if isinstance(error, StaleRow):
        return Conflict(
            f"Somebody else changed {error.kind} {error.row_id} meanwhile; nothing was overwritten.",
            "Open it again and repeat what you did.",
            code="changed_meanwhile",
            values={"kind": error.kind, "id": error.row_id},
        )
    if isinstance(error, RowMissing):
        return NotFound(
            f"There is no {_CALLED.get(error.kind, error.kind)} {error.row_id}.",
            f"`{_LISTED_BY.get(error.kind, f'qalam {error.kind} list')}` shows what there is.",
            values={"kind": error.kind, "id": error.row_id},
        )
    if isinstance(error, RowExists):
        return UserMistake(
            f"The {error.kind} “{error.value}” exists already.",
            "Choose another.",
            code="exists_already",
            values={"kind": error.kind, "value": error.value},
        )
    return None
