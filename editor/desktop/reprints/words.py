"""What verdicts, reasons and states are called in the window's language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from PySide6.QtCore import QObject

from editor.desktop import messages
from editor.reprints import Verdict

Tone = Literal["danger", "good", "quiet"]
_TONES: Mapping[str, Tone] = {"broken": "danger", "kept": "good"}


class ReprintWords(QObject):
    """One place for these names, so that they stand under one context."""

    def outcome(self, code: str) -> str:
        """What the verdict is."""
        names = {
            "not_ours": self.tr("Not ours"),
            "allowed": self.tr("Allowed"),
            "kept": self.tr("Rule kept"),
            "broken": self.tr("Rule broken"),
        }
        return names.get(code, code)

    def tone(self, code: str) -> Tone:
        """How it is coloured; the words say the same."""
        return _TONES.get(code, "quiet")

    def state(self, code: str) -> str:
        """Of an entry."""
        names = {
            "new": self.tr("New"),
            "letter_sent": self.tr("Letter sent"),
            "mended": self.tr("Mended"),
            "closed": self.tr("Closed"),
        }
        return names.get(code, code)

    def reason(self, code: str, values: Mapping[str, Any]) -> str:
        """Why, in one sentence."""
        sentences = {
            "not_ours": self.tr("No article of ours was found on the page."),
            "little": self.tr("{share} % of the article is there; up to {free} % may be taken without a link."),
            "no_link": self.tr("There is no link to us."),
            "not_first": self.tr("The link is not in the first paragraph."),
            "unfollowed": self.tr("The link says {rel}: search engines do not follow it."),
            "hidden": self.tr("The link is hidden from readers."),
            "no_notice": self.tr("Our notice is not there."),
            "kept": self.tr("The link is there, as the rule asks."),
            "free": self.tr("The rule asks for no link."),
        }
        return sentences.get(code, code).format_map(values)

    def details(self, verdict: Verdict) -> list[str]:
        """Shares, links, notice, and what else is to be known."""
        best = verdict.best
        if best is None:
            return []
        share = self.tr("{ours} % of ours is there; {theirs} % of theirs is ours").format(
            ours=round(best.shared.of_ours * 100), theirs=round(best.shared.of_theirs * 100)
        )
        languages = ", ".join(messages.language(tag) for tag in verdict.notices)
        notice = self.tr("Notice: {languages}").format(languages=languages) if languages else self.tr("Notice: none")
        links = self.tr("Links to us: {count}").format(count=len(verdict.links))
        found = [f"{share} · {links} · {notice}"]
        if not verdict.in_main:
            found.append(self.tr("Words of ours were found outside of what reads as the page’s article"))
        unread = sum(bool(sheet.problem) for sheet in verdict.page.fetched.sheets)
        if unread:
            found.append(self.tr("%n style sheet(s) of the page could not be read; one may hide the link", "", unread))
        if verdict.page.fetched.robots == "forbidden":
            found.append(self.tr("robots.txt asks machines not to read this page"))
        return found
