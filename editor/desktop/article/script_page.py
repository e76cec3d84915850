"""The article in another script, in the middle of the window: a look at it, and what can be made of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QVBoxLayout

from editor.articles.document import SCRIPTS, Script
from editor.desktop import messages
from editor.desktop.article.preview import Preview
from editor.desktop.article.words import Words
from editor.desktop.context import PanelContext
from editor.desktop.widgets.buttons import button
from editor.desktop.widgets.plain import PlainLabel

if TYPE_CHECKING:
    from editor.language.scripts import TurnedDocument

_MOST_SAID = 12  # doubtful words that are named; a text with more is looked through in its own article
_WIDEST = 860


class ScriptPage(QFrame):
    """Signals say what was pressed. Escape closes it."""

    closed = Signal()
    script_chosen = Signal()
    copy_requested = Signal()
    export_requested = Signal()
    keep_requested = Signal()

    def __init__(self, context: PanelContext, words: Words) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self.scripts = QComboBox()
        self.scripts.setAccessibleName(self.tr("Script"))
        self.scripts.activated.connect(lambda _: self.script_chosen.emit())
        self.copy = button(self.tr("Copy"), self.copy_requested.emit)
        self.export = button(self.tr("Export…"), self.export_requested.emit)
        self.keep = button(self.tr("Make an article of it"), self.keep_requested.emit, "primary")
        self.close_button = button(self.tr("Back to the text"), self.closed.emit, "plain")
        self.preview = Preview(context.theme, words)
        self.preview.setAccessibleName(self.tr("The article in another script"))
        self._about = PlainLabel(role="quiet", wrap=True)
        self.doubts = PlainLabel(role="warning", wrap=True)
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(9)
        for part in (self.scripts, self.copy, self.export, self.keep):
            row.addWidget(part)
        row.addStretch(1)
        row.addWidget(self.close_button)
        head = QFrame()
        head.setProperty("role", "bar")
        inner = QVBoxLayout(head)
        inner.setContentsMargins(24, 16, 18, 12)
        inner.setSpacing(8)
        inner.addWidget(PlainLabel(self.tr("In another script"), "heading"))
        inner.addWidget(self._about)
        inner.addLayout(row)
        inner.addWidget(self.doubts)
        middle = QHBoxLayout()
        self.preview.setMaximumWidth(_WIDEST)
        middle.addStretch(1)
        middle.addWidget(self.preview, 100)
        middle.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addLayout(middle, 1)

    def offer(self, own: Script, wanted: Script) -> None:
        """The scripts that an article in `own` can be turned into, with `wanted` chosen."""
        self.scripts.clear()
        for script in SCRIPTS:
            if script != own:
                self.scripts.addItem(messages.script(script), script)
        self.scripts.setCurrentIndex(max(0, self.scripts.findData(wanted)))
        self._about.setText(
            self.tr(
                "Addresses, numbers, Latin names and words in other languages stay as they are. Words that you write "
                "in your own way are in the settings."
            )
        )

    def wait(self) -> None:
        """Nothing to be made until the text is there."""
        for made in (self.copy, self.export, self.keep):
            made.setEnabled(False)

    def show_turned(self, turned: TurnedDocument, renews: bool) -> None:
        """The text, its doubtful words, and whether there is an article of it that would be renewed."""
        self.preview.show_article(turned.document, "")
        said = [
            _alone(f"«{word.text}»" + (f" ({', '.join(word.suggestions)})" if word.suggestions else ""))
            for word in dict.fromkeys(turned.doubtful[:_MOST_SAID])
        ]
        more = "…" if len(turned.doubtful) > _MOST_SAID else ""
        self.doubts.setText(
            self.tr("%n doubtful word(s): ", "", len(turned.doubtful)) + ", ".join(dict.fromkeys(said)) + more
        )
        self.doubts.setVisible(bool(turned.doubtful))
        self.keep.setText(self.tr("Renew its article") if renews else self.tr("Make an article of it"))
        for made in (self.copy, self.export, self.keep):
            made.setEnabled(True)

    @property
    def script(self) -> Script:
        """The one that is chosen."""
        chosen = self.scripts.currentData()
        return next((script for script in SCRIPTS if script == chosen), "latin")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


def _alone(text: str) -> str:
    """Words of two directions side by side stay in their order: Unicode's first strong isolate around each."""
    return f"\u2068{text}\u2069"
