"""What the window says of notices: lengths, places, why a rule chose one, why one is outdated."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from editor.articles.document import NOTICE_PLACES
from editor.desktop import messages
from editor.notices import LENGTHS, STANDARD, NoticeRule

if TYPE_CHECKING:
    from editor.publishing.notice_desk import Why
    from editor.publishing.noticing import Chosen, Tried


class NoticeWords(QObject):
    """In the window's language."""

    def length(self, length: str) -> str:
        """How long the notice is."""
        names = {"full": self.tr("full"), "short": self.tr("short"), "line": self.tr("one line")}
        return names.get(length, length)

    def place(self, place: str) -> str:
        """Where it stands."""
        names = {
            "before": self.tr("before the text"),
            "after_first": self.tr("after the first paragraph"),
            "end": self.tr("at the end"),
            "footer": self.tr("in the footer of Word files"),
            "metadata": self.tr("only in the file's data"),
        }
        return names.get(place, place)

    def lengths(self) -> list[tuple[str, str]]:
        """Names and values, for a choice."""
        return [(self.length(length), length) for length in LENGTHS]

    def places(self) -> list[tuple[str, str]]:
        """Names and values, for a choice."""
        return [(self.place(place), place) for place in NOTICE_PLACES]

    def notice(self, name: str) -> str:
        """What a notice is called: those that come with the program have names of their own."""
        if name == STANDARD:
            return self.tr("The agency's own")
        if name == "cc0":
            return "Creative Commons CC0"
        return f"Creative Commons {name[3:].upper()}" if name.startswith("cc-by") else name

    def conditions(self, rule: NoticeRule) -> str:
        """What a rule asks for."""
        names = {
            "source": self.tr("source: {value}"),
            "topic": self.tr("topic: {value}"),
            "channel": self.tr("channel: {value}"),
        }
        parts = []
        for name, value in rule.conditions:
            if name == "language":
                parts.append(self.tr("language: {value}").format(value=messages.language(value)))
            elif name == "exclusive":
                parts.append(self.tr("exclusive") if value == "yes" else self.tr("not exclusive"))
            else:
                parts.append(names[name].format(value=value))
        return ", ".join(parts) or self.tr("every article")

    def why(self, chosen: Chosen) -> str:
        """Which rule decided."""
        if chosen.template is None:
            return ""
        name = self.notice(chosen.template.name)
        if chosen.rule is None:
            return self.tr("{notice}: no rule says otherwise.").format(notice=name)
        return self.tr("{notice}, by the rule “{rule}”.").format(notice=name, rule=self.conditions(chosen.rule))

    def fares(self, number: str, tried: Tried) -> str:
        """How the rule of this number fares with the article that is tried."""
        names = {
            "source": self.tr("source"),
            "topic": self.tr("topic"),
            "language": self.tr("language"),
            "channel": self.tr("channel"),
            "exclusive": self.tr("exclusiveness"),
        }
        if tried.decides:
            said = self.tr("{number}. It fits, and decides.")
        elif tried.unmet:
            said = self.tr("{number}. It does not fit: {conditions}.")
        elif tried.is_valid:
            said = self.tr("{number}. It would fit, and an earlier one decides.")
        else:
            said = self.tr("{number}. It fits, but its notice is not valid today.")
        return said.format(number=number, conditions=", ".join(names[one] for one in tried.unmet))

    def outdated(self, why: Why) -> str:
        """Why a notice that is out is not today's."""
        names = {
            "missing": self.tr("it went out without one"),
            "other_notice": self.tr("another notice holds now"),
            "newer_version": self.tr("there is another version"),
            "text": self.tr("it says something else now"),
            "channels": self.tr("a channel shows it in another way now"),
        }
        return names[why]
