"""The five numbers above the plots, each with what it counts."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from editor.desktop.figures.words import FigureWords
from editor.desktop.widgets.plain import PlainLabel
from editor.reports.figures import Figures


class Numbers(QWidget):
    """A row of tiles; each says its number together with its name to screen readers."""

    def __init__(self, words: FigureWords) -> None:
        super().__init__()
        self._words = words
        self.tiles: dict[str, _Tile] = {}
        names = {
            "reports": self.tr("Reports"),
            "first_look": self.tr("Until the first look"),
            "to_fix": self.tr("Until the fix"),
            "right": self.tr("Readers were right"),
            "reach": self.tr("Reports per 1000 views"),
        }
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for key, name in names.items():
            self.tiles[key] = _Tile(name)
            row.addWidget(self.tiles[key], 1)

    def show_figures(self, figures: Figures) -> None:
        """In place of what was there."""
        number, words = QLocale().toString, self._words
        nine = self.tr("nine of ten: {time}")
        self.tiles["reports"].show_value(
            number(figures.reports), self.tr("%n place(s) in texts", "", sum(figures.states.values()))
        )
        for key, waits in (("first_look", figures.first_look), ("to_fix", figures.to_fix)):
            self.tiles[key].show_value(words.wait(waits.median), nine.format(time=words.wait(waits.ninetieth)))
        decided = self.tr("{right} of {all} decided").format(
            right=number(figures.right), all=number(figures.right + figures.wrong)
        )
        self.tiles["right"].show_value(words.share(figures.share_right), decided)
        self.tiles["reach"].show_value(
            words.reach(figures.reach), self.tr("%n view(s) of new articles", "", figures.reach_views)
        )


class _Tile(QFrame):
    """A name, a number, and what stands behind it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._name = name
        self.value = PlainLabel("–", "title")
        self.more = PlainLabel("", "small", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(2)
        column.addWidget(PlainLabel(name, "quiet", wrap=True))
        column.addWidget(self.value)
        column.addWidget(self.more)
        column.addStretch(1)

    def show_value(self, value: str, more: str) -> None:
        """What a screen reader says is all three."""
        self.value.setText(value)
        self.more.setText(more)
        self.setAccessibleName(f"{self._name}: {value}, {more}")
