"""The verdict in words, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QVBoxLayout

from db.records import ReprintRecord
from editor.desktop.reprints.words import ReprintWords
from editor.desktop.widgets.buttons import button
from editor.desktop.widgets.plain import ElidedLabel, PlainLabel
from editor.reprints import Verdict

Action = Literal["keep", "look", "close", "reopen"]


class VerdictCard(QFrame):
    """`act` is called with what was pressed, `write` with a letter's language."""

    def __init__(self, words: ReprintWords, act: Callable[[Action], object], write: Callable[[str], object]) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self._words = words
        self.outcome = PlainLabel("", "heading")
        self.address = ElidedLabel("", "small")
        self.reasons = PlainLabel("", wrap=True)
        self.details = PlainLabel("", "quiet", wrap=True)
        self.buttons: dict[str, QPushButton] = {
            "keep": button(self.tr("Keep in the ledger"), lambda: act("keep"), "primary"),
            "look": button(self.tr("Look again"), lambda: act("look")),
            "letter": button(self.tr("Letter…"), lambda: None),
            "close": button(self.tr("Close the entry"), lambda: act("close")),
            "reopen": button(self.tr("Reopen the entry"), lambda: act("reopen")),
        }
        self.languages = QMenu(self)
        for tag, name in (
            ("kk", self.tr("Letter in Kazakh…")),
            ("ru", self.tr("Letter in Russian…")),
            ("en", self.tr("Letter in English…")),
        ):
            self.languages.addAction(name).triggered.connect(lambda _=False, tag=tag: write(tag))
        self.buttons["letter"].setMenu(self.languages)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 12, 14, 12)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.outcome)
        head.addWidget(self.address, 1)
        column.addLayout(head)
        column.addWidget(self.reasons)
        column.addWidget(self.details)
        row = QHBoxLayout()
        row.setSpacing(8)
        for one in self.buttons.values():
            row.addWidget(one)
        row.addStretch(1)
        column.addSpacing(4)
        column.addLayout(row)

    def show_verdict(self, verdict: Verdict, entry: ReprintRecord | None) -> None:
        """`entry` is what the ledger has of this page, if anything."""
        words = self._words
        state = f" · {words.state(entry.state)}" if entry is not None else ""
        self.outcome.setText(words.outcome(verdict.outcome) + state)
        self.outcome.set_role(words.tone(verdict.outcome))
        font = self.outcome.font()
        font.setBold(True)
        self.outcome.setFont(font)
        self.address.set_whole(verdict.page.fetched.address)
        self.reasons.setText(" ".join(words.reason(one.code, one.values) for one in verdict.reasons))
        self.details.setText("\n".join(words.details(verdict)))
        self.details.setVisible(bool(self.details.text()))
        is_open = entry is not None and entry.state != "closed"
        shown = {
            "keep": entry is None and verdict.outcome != "not_ours",
            "look": entry is not None and not entry.address.startswith("file:"),
            "letter": is_open and verdict.outcome == "broken",
            "close": is_open,
            "reopen": entry is not None and not is_open,
        }
        for name, one in self.buttons.items():
            one.setVisible(shown[name])
