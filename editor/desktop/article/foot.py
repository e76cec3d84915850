"""The line below the page: how much was written, and whether it is safe."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel

from editor.articles.counting import Counter, Counts
from editor.articles.document import Document
from editor.desktop.article.session import State
from editor.desktop.article.words import Words
from editor.desktop.context import PanelContext
from editor.desktop.widgets.plain import PlainLabel, tooltip

_SIGNS = {
    State.EMPTY: ("", ""),
    State.SAVED: ("circle-check", "good"),
    State.TYPING: ("pen-line", "text_quiet"),
    State.KEPT: ("save", "text_quiet"),
    State.SAVING: ("loader", "text_quiet"),
    State.REFUSED: ("circle-alert", "danger"),
}


class Foot(QFrame):
    """`count_wanted`: a breath after the last key."""

    count_wanted = Signal()

    def __init__(self, context: PanelContext, words: Words) -> None:
        super().__init__()
        self.setProperty("role", "foot")
        self._context = context
        self._words = words
        self._state = State.EMPTY
        self._counter = Counter()
        self._all = Counts()
        self._chosen: Counts | None = None
        self.counts = PlainLabel(role="small")
        self.wanting = PlainLabel(role="small")
        self.state = PlainLabel(role="small")
        self.about = PlainLabel(role="small")
        self._sign = QLabel()
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 6, 18, 6)
        row.setSpacing(7)
        row.addWidget(self.counts)
        row.addSpacing(7)
        row.addWidget(self.wanting)
        row.addStretch(1)
        row.addWidget(self.about)
        row.addSpacing(14)
        row.addWidget(self._sign)
        row.addWidget(self.state)
        self._soon = QTimer(self, singleShot=True, interval=250)
        self._soon.timeout.connect(self.count_wanted)
        context.theme.changed.connect(self._tint)

    def count_soon(self) -> None:
        """Not at every key: a long article takes a few milliseconds."""
        if not self._soon.isActive():
            self._soon.start()

    def show_counts(self, document: Document) -> None:
        """Words, characters and reading time, counted off the GUI thread; a late answer is dropped."""
        counter = self._counter
        self._context.jobs.read(
            lambda _: counter.count(document), on_result=self._counted, owner=self, slot="count", quiet=True
        )

    def _counted(self, counts: Counts) -> None:
        self._all = counts
        self._show_numbers()

    def show_chosen(self, counts: Counts | None) -> None:
        """Of the words that are chosen, in the place of the whole text's, which the tooltip keeps; None: no words."""
        self._chosen = counts
        self._show_numbers()

    def _show_numbers(self) -> None:
        whole = self._words.counts(self._all)
        shown = " · ".join(whole[:3])
        if self._chosen is not None:
            shown = self.tr("Chosen: {counts}").format(counts=" · ".join(self._words.counts(self._chosen)[:2]))
        self.counts.setText(shown)
        self.counts.setToolTip(tooltip("\n".join(whole)))

    def show_wanting(self, kind: str, sentences: Sequence[str]) -> None:
        """How many things the article's kind still asks for; which, in the tooltip."""
        number = len(sentences)
        self.wanting.setText(self._words.wanting(number) if number else "")
        self.wanting.setToolTip(tooltip("\n".join((f"{kind}:", *sentences))) if number else "")

    def show_state(self, state: State) -> None:
        """Saved, kept, being written."""
        self._state = state
        self.state.setText(self._words.saving(state))
        safety = tooltip(self._words.safety(state))
        self.state.setToolTip(safety)
        self._sign.setToolTip(safety)
        self._tint()

    def _tint(self) -> None:
        icon, color = _SIGNS[self._state]
        self._sign.setVisible(bool(icon))
        if icon:
            self._sign.setPixmap(self._context.icons.pixmap(icon, 14, color, scale=self.devicePixelRatioF()))
