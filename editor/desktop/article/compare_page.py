"""A comparison in the middle of the window, with the choice that belongs to it: revisions, a clash, recovered text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from editor.articles.comparison import Row, compare, tally
from editor.articles.document import Document
from editor.desktop.article.comparison_view import ComparisonView
from editor.desktop.article.comparison_words import ComparisonWords
from editor.desktop.article.words import Words
from editor.desktop.context import PanelContext
from editor.desktop.widgets.buttons import IconButton, button
from editor.desktop.widgets.plain import PlainLabel

NEXT_KEY, PREVIOUS_KEY, SHAPE_KEY = "F7", "Shift+F7", "Ctrl+Shift+D"
AT_ONCE = 40_000  # characters of both texts that are compared without a job: a few milliseconds
LONG = 60  # rows: above it what is the same is left out at first
_SHAPE = "compare_side_by_side"


@dataclass(frozen=True)
class Choice:
    """A button above the comparison."""

    text: str
    act: Callable[[], object]
    primary: bool = False


class ComparePage(QFrame):
    """`closed`: back to the page, by Escape; only where nothing has to be decided."""

    closed = Signal()

    def __init__(self, context: PanelContext, words: Words) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._must_choose = True
        self._context = context
        self._words = ComparisonWords(words, self)
        self.view = ComparisonView(context.theme, words)
        self._title = PlainLabel(role="heading", wrap=True)
        self._text = PlainLabel(role="quiet", wrap=True)
        self._counts = PlainLabel(role="quiet", wrap=True)
        self._step = PlainLabel(role="quiet")
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(9)
        self._make_options()
        self._lay_out()
        self.view.stepped.connect(self._show_step)

    def _make_options(self) -> None:
        icons, theme, preferences = self._context.icons, self._context.theme, self._context.preferences
        self._side_by_side = QCheckBox(self.tr("Side by side"))
        self._side_by_side.setToolTip(SHAPE_KEY)
        self._side_by_side.setChecked(preferences.bytes_of(_SHAPE).data() == b"1")
        self.view.set_side_by_side(self._side_by_side.isChecked())
        self._side_by_side.toggled.connect(self._choose_shape)
        self._only_changes = QCheckBox(self.tr("Only what differs"))
        self._only_changes.toggled.connect(self.view.set_only_changes)
        back, on = self.tr("Previous difference"), self.tr("Next difference")
        self._previous = IconButton(icons, theme, "chevron-up", back, lambda: self.step(-1), PREVIOUS_KEY)
        self._next = IconButton(icons, theme, "chevron-down", on, lambda: self.step(1), NEXT_KEY)

    def _lay_out(self) -> None:
        options = QHBoxLayout()
        options.setSpacing(18)
        options.addWidget(self._side_by_side)
        options.addWidget(self._only_changes)
        options.addStretch(1)
        steps = QHBoxLayout()
        steps.setSpacing(3)
        for part in (self._step, self._previous, self._next):
            steps.addWidget(part)
        options.addLayout(steps)
        head = QFrame()
        head.setProperty("role", "bar")
        inner = QVBoxLayout(head)
        inner.setContentsMargins(24, 16, 18, 9)
        inner.setSpacing(8)
        inner.addWidget(self._title)
        inner.addWidget(self._text)
        inner.addWidget(self._counts)
        inner.addLayout(self._buttons)
        inner.addLayout(options)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        column.addWidget(self.view, 1)

    def compare(
        self,
        title: str,
        text: str,
        old: tuple[str, Document],
        new: tuple[str, Document],
        choices: list[Choice],
        *,
        must_choose: bool = True,
    ) -> None:
        """Show two texts with their names, and what can be done. Long ones are compared by a job."""
        self._must_choose = must_choose
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._show_choices(choices)
        if len(old[1].text) + len(new[1].text) <= AT_ONCE:
            self._show(compare(old[1], new[1]), old[0], new[0])
            return
        self.view.show_rows([])
        self._counts.setText(self.tr("Comparing…"))
        self._context.jobs.read(
            lambda _: compare(old[1], new[1]),
            on_result=lambda rows: self._show(rows, old[0], new[0]),
            owner=self,
            slot="compare",
            title=self.tr("Comparing"),
        )

    def _show(self, rows: list[Row], old: str, new: str) -> None:
        self._only_changes.setChecked(len(rows) > LONG)
        self.view.show_rows(rows, old, new)
        self._counts.setText(self._words.counts(tally(rows)))

    def _show_choices(self, choices: list[Choice]) -> None:
        while (item := self._buttons.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for choice in choices:
            self._buttons.addWidget(button(choice.text, choice.act, "primary" if choice.primary else ""))
        self._buttons.addStretch(1)

    def step(self, direction: int) -> None:
        """To the next difference, or the one before."""
        self.view.step(direction)

    @property
    def is_side_by_side(self) -> bool:
        """Whether two columns are wanted; a narrow window shows one."""
        return self._side_by_side.isChecked()

    def turn(self) -> None:
        """Side by side, or one column."""
        self._side_by_side.toggle()

    def _choose_shape(self, on: bool) -> None:
        self._context.preferences.keep(_SHAPE, QByteArray(b"1" if on else b"0"))
        self.view.set_side_by_side(on)

    def _show_step(self, current: int, number: int) -> None:
        self._step.setText(self.tr("{current} of {number}").format(current=current, number=number) if current else "")
        self._previous.setEnabled(number > 0)
        self._next.setEnabled(number > 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._must_choose:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def buttons(self) -> list[QPushButton]:
        """What can be pressed now, for tests and for the keyboard's first focus."""
        items = [self._buttons.itemAt(number) for number in range(self._buttons.count())]
        return [item.widget() for item in items if item is not None and isinstance(item.widget(), QPushButton)]  # type: ignore[misc]  # narrowed by the line itself
