"""A comparison in the middle of the window, with the choice that belongs to it: revisions, a clash, recovered text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from editor.articles.document import Document
from editor.desktop.article.comparison_view import ComparisonView
from editor.desktop.article.words import Words
from editor.desktop.context import PanelContext
from editor.desktop.widgets.buttons import button
from editor.desktop.widgets.plain import PlainLabel


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
        self.view = ComparisonView(context.theme, words)
        self._title = PlainLabel(role="heading", wrap=True)
        self._text = PlainLabel(role="quiet", wrap=True)
        self._side_by_side = QCheckBox(self.tr("Side by side"))
        self._side_by_side.toggled.connect(self.view.set_side_by_side)
        self._only_changes = QCheckBox(self.tr("Only what differs"))
        self._only_changes.toggled.connect(self.view.set_only_changes)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(9)
        options = QHBoxLayout()
        options.setSpacing(18)
        options.addWidget(self._side_by_side)
        options.addWidget(self._only_changes)
        options.addStretch(1)
        head = QFrame()
        head.setProperty("role", "bar")
        inner = QVBoxLayout(head)
        inner.setContentsMargins(24, 18, 24, 12)
        inner.setSpacing(9)
        inner.addWidget(self._title)
        inner.addWidget(self._text)
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
        """Show two texts with their names, and what can be done."""
        self._must_choose = must_choose
        self._title.setText(title)
        differing = self.view.show_texts(old[1], new[1], old[0], new[0])
        said = self.tr("%n place(s) differ", "", differing) if differing else self.tr("The texts are the same")
        self._text.setText(f"{text}\n{said}" if text else said)
        while (item := self._buttons.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for choice in choices:
            self._buttons.addWidget(button(choice.text, choice.act, "primary" if choice.primary else ""))
        self._buttons.addStretch(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._must_choose:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def buttons(self) -> list[QPushButton]:
        """What can be pressed now, for tests and for the keyboard's first focus."""
        items = [self._buttons.itemAt(number) for number in range(self._buttons.count())]
        return [item.widget() for item in items if item is not None and isinstance(item.widget(), QPushButton)]  # type: ignore[misc]  # narrowed by the line itself
