"""A group's history, its people, and what speaks for spam, in the window's language."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from editor.desktop import messages
from editor.desktop.translating import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from db.records import GroupEventRecord, GroupRecord

_ACTIONS = {
    "accept": QT_TRANSLATE_NOOP("report_trail", "accepted"),
    "assign": QT_TRANSLATE_NOOP("report_trail", "given to {person}"),
    "dismiss": QT_TRANSLATE_NOOP("report_trail", "not an error: {reason}"),
    "spam": QT_TRANSLATE_NOOP("report_trail", "spam"),
    "reopen": QT_TRANSLATE_NOOP("report_trail", "opened again"),
    "wait": QT_TRANSLATE_NOOP("report_trail", "put off"),
    "wake": QT_TRANSLATE_NOOP("report_trail", "came back by itself"),
    "fix": QT_TRANSLATE_NOOP("report_trail", "mended in the article"),
    "undo": QT_TRANSLATE_NOOP("report_trail", "the fix was taken back"),
    "settle": QT_TRANSLATE_NOOP("report_trail", "reads as the reader wished since"),
    "merge": QT_TRANSLATE_NOOP("report_trail", "merged with others"),
    "split": QT_TRANSLATE_NOOP("report_trail", "reports taken out"),
    "split_off": QT_TRANSLATE_NOOP("report_trail", "taken out of another group"),
}
_SIGNS = {
    "trap": QT_TRANSLATE_NOOP("spam_signs", "a field that only machines see was filled in"),
    "markup": QT_TRANSLATE_NOOP("spam_signs", "markup of links"),
    "many_links": QT_TRANSLATE_NOOP("spam_signs", "many links"),
    "link_as_words": QT_TRANSLATE_NOOP("spam_signs", "a link in place of words"),
    "link": QT_TRANSLATE_NOOP("spam_signs", "a link"),
    "wares": QT_TRANSLATE_NOOP("spam_signs", "words of advertisements"),
    "never_there": QT_TRANSLATE_NOOP("spam_signs", "words that were never on the page"),
    "unknown_article": QT_TRANSLATE_NOOP("spam_signs", "a page that is not ours"),
    "turned_text": QT_TRANSLATE_NOOP("spam_signs", "characters that turn the direction of writing"),
    "foreign_letters": QT_TRANSLATE_NOOP("spam_signs", "letters of none of our languages"),
}
_WHY = {
    "place": QT_TRANSLATE_NOOP("grouped_by", "together: the same place in today's text"),
    "corrected": QT_TRANSLATE_NOOP("grouped_by", "together: the same place, corrected since"),
    "words": QT_TRANSLATE_NOOP("grouped_by", "together: the same words and context"),
    "page": QT_TRANSLATE_NOOP("grouped_by", "together: the same words of a page that is not ours"),
    "hand": QT_TRANSLATE_NOOP("grouped_by", "together: put so by hand"),
}


def event_line(event: GroupEventRecord, now: datetime) -> str:
    """«12 min · Dana: not an error: it is a name»; what was undone says so."""
    source = _ACTIONS.get(event.action)
    said = QCoreApplication.translate("report_trail", source) if source else event.action
    person = event.after.get("assignee") or QCoreApplication.translate("report_trail", "nobody")
    said = said.replace("{person}", str(person)).replace("{reason}", str(event.after.get("reason") or ""))
    line = f"{messages.age(event.created_at, now)} · {event.author + ': ' if event.author else ''}{said}"
    undone = QCoreApplication.translate("report_trail", "undone")  # not in the braces, where lupdate does not look
    return f"{line} ({undone})" if event.undone_at else line


def spam_sign(code: str) -> str:
    """What speaks for spam; a code that is not known stands for itself."""
    source = _SIGNS.get(code)
    return QCoreApplication.translate("spam_signs", source) if source else code


def why_together(code: str) -> str:
    """What the reports of a group have in common."""
    source = _WHY.get(code)
    return QCoreApplication.translate("grouped_by", source) if source else code


def group_facts(group: GroupRecord, zone: ZoneInfo) -> list[str]:
    """To whom it is given, for whom and until when it waits."""
    facts = []
    if group.assignee:
        facts.append(
            QCoreApplication.translate("report_trail", "given to {person}").replace("{person}", group.assignee)
        )
    if group.waiting_for:
        waits = QCoreApplication.translate("report_trail", "waits for {person}")
        facts.append(waits.replace("{person}", group.waiting_for))
    if group.waiting_until is not None:
        until = QCoreApplication.translate("report_trail", "waits until {time}")
        facts.append(until.replace("{time}", messages.moment(group.waiting_until, zone)))
    return facts
