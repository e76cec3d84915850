"""Names that the panel says in the language of the interface: states, kinds, ages, reasons of revisions."""

from __future__ import annotations

import re
from datetime import datetime
from zoneinfo import ZoneInfo

from PySide6.QtCore import QDate, QDateTime, QLocale, QObject, QTime

from editor.articles.counting import Counts
from editor.desktop.article.session import State


class Words(QObject):
    """One place for the panel's names, so that lupdate finds them under one context."""

    def furniture(self, kind: str) -> str:
        """What was kept apart from the body."""
        names = {
            "report_call": self.tr("Call to report an error"),
            "related": self.tr("Related news"),
            "most_read": self.tr("Most read"),
        }
        return names.get(kind, kind)

    def saving(self, state: State) -> str:
        """For the status line."""
        names = {
            State.EMPTY: "",
            State.SAVED: self.tr("Saved"),
            State.TYPING: self.tr("Writing…"),
            State.KEPT: self.tr("Kept on this machine"),
            State.SAVING: self.tr("Saving…"),
            State.REFUSED: self.tr("Not kept: the disk refuses"),
        }
        return names[state]

    def safety(self, state: State) -> str:
        """The same in a sentence: what is safe, and what is not."""
        names = {
            State.SAVED: self.tr("The newsroom’s database holds this text as a revision."),
            State.TYPING: self.tr("Every half second of rest, and at least every two seconds, the text is kept."),
            State.KEPT: self.tr(
                "This machine’s disk holds the text; the newsroom does not have it yet. "
                "It becomes a revision when you save or leave the article, and is offered again after a crash."
            ),
            State.SAVING: self.tr("The text is on its way to the newsroom’s database."),
            State.REFUSED: self.tr(
                "The newest words are in this window only. Leave it open and make room on the disk: "
                "keeping is tried again every few seconds."
            ),
        }
        return names.get(state, "")

    def field(self, field: str) -> str:
        """A part of an article, for comparisons."""
        names = {
            "headline": self.tr("Headline"),
            "lead": self.tr("Lead"),
            "dateline": self.tr("Dateline"),
            "byline": self.tr("Byline"),
            "notice": self.tr("Notice"),
        }
        return names.get(field, "")

    def reason(self, reason: str) -> str:
        """Why a revision was made; what an older or a foreign seat wrote is shown as it stands."""
        known = {
            "edited": self.tr("Edited"),
            "written": self.tr("Written"),
            "recovered": self.tr("Recovered after a crash"),
            "notice placed": self.tr("Notice placed"),
            "safe findings fixed": self.tr("Safe findings fixed"),
            "for publishing": self.tr("For publishing"),
            "all safe repairs": self.tr("All safe repairs"),
            "fields set from the command line": self.tr("Fields set from the command line"),
        }
        if reason in known:
            return known[reason]
        if found := re.fullmatch(r"restored revision (\d+)", reason):
            return self.tr("Restored revision {number}").format(number=found[1])
        if found := re.fullmatch(r"replaced “(.+)” with “(.*)”", reason, re.DOTALL):
            return self.tr("“{old}” replaced with “{new}”").format(old=found[1], new=found[2])
        if found := re.fullmatch(r"reader report: «(.*)» → «(.*)»", reason, re.DOTALL):
            return self.tr("Reader's report: «{old}» → «{new}»").format(old=found[1], new=found[2])
        if found := re.fullmatch(r"undone: «(.*)» → «(.*)»", reason, re.DOTALL):
            return self.tr("Undone: «{old}» → «{new}»").format(old=found[1], new=found[2])
        if found := re.fullmatch(r"to be translated: article (\d+), revision \d+", reason):
            return self.tr("To be translated from article {number}").format(number=found[1])
        if found := re.fullmatch(r"imported from (.+)", reason, re.DOTALL):
            return self.tr("Imported from {name}").format(name=found[1])
        return reason

    def counts(self, counts: Counts) -> tuple[str, ...]:
        """Words, characters, reading time; then characters without spaces, sentences, and whence the pace is."""
        number = QLocale().toString
        return (
            self.tr("%n word(s)", "", counts.words),
            self.tr("{number} characters").format(number=number(counts.characters)),
            self.reading_time(counts.seconds),
            self.tr("{number} characters without spaces").format(number=number(counts.characters_without_spaces)),
            self.tr("%n sentence(s)", "", counts.sentences),
        )

    def wanting(self, number: int) -> str:
        """Things that the kind still asks for."""
        return self.tr("%n thing(s) wanting", "", number)

    def reading_time(self, seconds: int) -> str:
        """In whole minutes, half a minute up; below one, «less than a minute»."""
        if seconds < 30:
            return self.tr("less than a minute to read") if seconds else self.tr("nothing to read")
        return self.tr("%n minute(s) to read", "", max(1, (seconds + 30) // 60))

    def moment(self, when: datetime, zone: str = "") -> str:
        """Date and time; in the zone that the editor meant where it is given."""
        local = when.astimezone(ZoneInfo(zone)) if zone else when.astimezone()
        date = QDate(local.year, local.month, local.day)
        return QLocale().toString(QDateTime(date, QTime(local.hour, local.minute)), "d MMM yyyy, HH:mm")
