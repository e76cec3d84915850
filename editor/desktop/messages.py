"""Codes of the services said in the window's language: errors, findings, reasons, states, and times and ages.

A code that is not known here (a package of somebody else's brought it) is said in the English that came with it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePath
from typing import TYPE_CHECKING, Any, Literal
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from editor.desktop import reason_sentences as words
from editor.desktop.error_sentences import ERRORS
from editor.errors import EnvironmentFault, QalamError

if TYPE_CHECKING:
    from db.records import AttemptRecord, OutboxRecord
    from editor.articles.findings import Finding


@dataclass(frozen=True)
class Said:
    """What happened, and what to do next; both plain text."""

    message: str
    hint: str


# Codes of what has no code of its own: the words that came with it say more.
_SAYS_LITTLE = frozenset({"delivery_failed", "environment", "system", "mistake", "error"})

# Causes of failed attempts that are no errors of anybody's: the queue has the sentence.
_OWN_REASONS = frozenset({"bug", "no_target"})


class _Values(dict[str, Any]):
    """A sentence is shown even where a value is missing: an unfilled slot is better than no sentence."""

    def __missing__(self, key: str) -> str:
        return "…"


def error(fault: QalamError) -> Said:
    """The sentence for this error, filled with its values."""
    known = ERRORS.get(fault.code)
    if known is None:
        return Said(fault.message, fault.hint)
    values = _Values({key: _shown(value) for key, value in fault.values.items()})
    return Said(*(_translate("errors", source).format_map(values) for source in known))


def tone(fault: QalamError) -> Literal["error", "warning"]:
    """What the machine did is an error; what a person can mend, a warning."""
    return "error" if isinstance(fault, EnvironmentFault) else "warning"


def finding(found: Finding) -> str:
    """Why it was found."""
    source = words.FINDINGS.get(found.reason)
    return _filled("findings", source, dict(found.values)) if source else found.message


def check(check_id: str) -> str:
    """What the check is called; its id where it is somebody else's."""
    return _named(words.CHECKS, "checks", check_id)


def queue_reason(row: OutboxRecord, zone: ZoneInfo) -> str:
    """Why it waits, failed or was given up; the receiver's own words stay as they came."""
    source = words.QUEUE.get(row.reason_code)
    if source is None:
        return row.reason
    values: dict[str, Any] = dict(row.reason_values)
    cause = _cause(row)
    if cause is not None:
        values["message"] = cause.message
    for name in ("until", "due"):
        if name in values:
            values[name] = moment(datetime.fromisoformat(str(values[name])), zone)
    return _filled("queue_reasons", source, values).strip()


def attempt_message(attempt: AttemptRecord, row: OutboxRecord) -> str:
    """What kept an attempt from arriving: in the window's language where its cause is known, or that of the row."""
    said = _known(attempt.message, attempt.cause, attempt.cause_values)
    if said is None and attempt.message.startswith(str(row.reason_values.get("message", row.reason))):
        said = _cause(row)
    return f"{said.message} {said.hint}".strip() if said is not None else attempt.message


def _cause(row: OutboxRecord) -> Said | None:
    """The error of the last attempt; None where only its English is known."""
    if row.reason_code in _OWN_REASONS:
        return _known(row.reason, row.reason_code, row.reason_values)
    values: dict[str, Any] = dict(row.reason_values)
    return _known(str(values.get("message", "")), str(values.get("cause", "")), values.get("cause_values") or {})


def _known(message: str, code: str, values: Mapping[str, Any]) -> Said | None:
    if message and code in _OWN_REASONS:
        return Said(_filled("queue_reasons", words.QUEUE[code], values), "")
    if not message or code not in ERRORS or code in _SAYS_LITTLE:
        return None  # a code of somebody else's is said as it came
    return error(EnvironmentFault(message, code=code, values=values))


def article_state(state: str) -> str:
    return _named(words.ARTICLE_STATES, "article_states", state)


def report_state(state: str) -> str:
    return _named(words.REPORT_STATES, "report_states", state)


def place_status(status: str) -> str:
    return _named(words.PLACES, "places", status)


def queue_state(state: str) -> str:
    return _named(words.QUEUE_STATES, "queue_states", state)


def queue_action(action: str) -> str:
    return _named(words.QUEUE_ACTIONS, "queue_actions", action)


def outcome(code: str) -> str:
    return _named(words.OUTCOMES, "outcomes", code)


def language(tag: str) -> str:
    """The language's name in the window's language."""
    return _named(words.LANGUAGES, "languages", tag)


def script(name: str) -> str:
    """What the script and its alphabet are called in the window's language."""
    return _named(words.SCRIPTS, "scripts", name)


def moment(at: datetime, zone: ZoneInfo) -> str:
    """A time in the newsroom's zone; the day is left out where it is today."""
    here = at.astimezone(zone)
    shown = QDateTime(here.year, here.month, here.day, here.hour, here.minute, here.second)
    locale = QLocale()
    clock = locale.toString(shown.time(), "HH:mm")
    if here.date() == datetime.now(zone).date():
        return clock
    return f"{locale.toString(shown.date(), QLocale.FormatType.ShortFormat)} {clock}"


def age(then: datetime, now: datetime) -> str:
    """How long ago, in one short word: «now», «5 min», «3 h», «12 d»."""
    minutes = max(0, int((now - then).total_seconds()) // 60)
    if minutes < 1:
        return QCoreApplication.translate("age", "now")
    if minutes < 60:
        return QCoreApplication.translate("age", "{count} min").format(count=minutes)
    if minutes < 60 * 24:
        return QCoreApplication.translate("age", "{count} h").format(count=minutes // 60)
    return QCoreApplication.translate("age", "{count} d").format(count=minutes // (60 * 24))


def _named(table: Mapping[str, str], context: str, key: str) -> str:
    source = table.get(key)
    return _translate(context, source) if source else key


def _filled(context: str, source: str, values: Mapping[str, Any]) -> str:
    return _translate(context, source).format_map(_Values(values))


def _translate(context: str, source: str) -> str:
    return QCoreApplication.translate(context, source)


def _shown(value: object) -> str:
    """A path by its last name: the whole of it is in the log."""
    return PurePath(value).name if isinstance(value, PurePath) else str(value)
