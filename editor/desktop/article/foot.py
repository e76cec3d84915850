"""The line below the page: how much was written, and whether it is safe."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QResizeEvent
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
_GAPS = 120  # pixels: margins, spaces and the sign
# How many numbers, and whether the article is told about: what goes first where there is no room.
_SHORTER = ((3, True), (2, True), (3, False), (2, False), (1, False))


class Foot(QFrame):
    """`count_wanted`: a breath after the last key."""

    count_wanted = Signal()

    def __init__(self, context: PanelContext, words: Words) -> None:
        super().__init__()
        self.setProperty("role", "foot")
        self._context = context
        self._words = words
        self._state = State.EMPTY
        self.counter = Counter()  # remembers what was counted, for others too
        self._all = Counts()
        self._chosen: Counts | None = None
        self.counts = PlainLabel(role="small")
        self.wanting = PlainLabel(role="small")
        self.state = PlainLabel(role="small")
        self.about = PlainLabel(role="small")
        self._sign = QLabel()
        for label in (self.counts, self.wanting, self.about):
            label.setMinimumWidth(1)  # long words here must not keep the window wide
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
        counter = self.counter
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
        self.counts.setToolTip(tooltip("\n".join(self._words.counts(self._all))))
        self._fit()

    def _numbers(self, most: int) -> str:
        if self._chosen is None:
            return " · ".join(self._words.counts(self._all)[:most])
        return self.tr("Chosen: {counts}").format(counts=" · ".join(self._words.counts(self._chosen)[: min(most, 2)]))

    def _fit(self) -> None:
        """In a narrow window less is said, and what is said is whole."""
        others = sum(self._width(label.text()) for label in (self.wanting, self.state)) + _GAPS
        for most, about in _SHORTER:
            shown = self._numbers(most)
            needed = self._width(shown) + others + (self._width(self.about.text()) if about else 0)
            if needed <= self.width() or (most, about) == _SHORTER[-1]:
                break
        self.counts.setText(shown)
        self.about.setVisible(about)

    def _width(self, text: str) -> int:
        return self.counts.fontMetrics().horizontalAdvance(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Also when what stands beside the numbers became longer."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

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
