"""The plots, by PyQtGraph. It and NumPy are imported when the page opens, in a thread: that takes half a second."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from editor.desktop import messages
from editor.desktop.figures.words import FigureWords
from editor.desktop.theme import Theme
from editor.desktop.widgets.plain import PlainLabel
from editor.reports.figures import Figures

MOST_BARS = 10
_TICKS = 8
_BAR = 0.72  # of the room that a day has
_LONGEST_NAME = 190  # pixels
_ORDER = ("fixed", "already_corrected", "not_an_error", "waiting", "accepted", "new", "spam")
_COLOURS = {
    "fixed": "good",
    "already_corrected": "accent",
    "not_an_error": "field_line",
    "waiting": "warning",
    "accepted": "text_quiet",
    "new": "info",
    "spam": "danger",
}


def get_ready() -> None:
    """Import what draws. For a reader's thread."""
    import pyqtgraph  # noqa: F401  # late: only where plots are looked at


def states_of(figures: Figures) -> list[str]:
    """The states that occur in the period, what is settled first."""
    found = {state for counts in figures.days.values() for state in counts}
    return [state for state in _ORDER if state in found] + sorted(found - set(_ORDER))


class _Plot(QWidget):
    """One plot that is looked at and not dragged; `description` says it in words to screen readers."""

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__()
        self._theme = theme
        self._area: Any = None
        self._title = title
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.setAccessibleName(title)
        self._redraw: Any = None
        theme.changed.connect(self._paint_again)

    def area(self) -> Any:
        """PyQtGraph's widget, made at the first drawing."""
        if self._area is None:
            import pyqtgraph  # late: read in a thread before

            self._area = pyqtgraph.PlotWidget()
            self._area.setMouseEnabled(x=False, y=False)
            self._area.setMenuEnabled(False)
            self._area.hideButtons()
            self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._area.setFrameStyle(0)
            self._area.setAccessibleName(self._title)
            self._column.addWidget(self._area)
        self._area.clear()
        self._area.setBackground(self._theme.color("page"))
        for side in ("left", "bottom"):
            axis = self._area.getAxis(side)
            axis.setPen(self._theme.color("line"))
            axis.setTextPen(self._theme.color("text_quiet"))
            axis.setStyle(tickFont=self.font(), tickLength=-4)
        return self._area

    def _paint_again(self) -> None:
        if self._redraw is not None:
            self._redraw()


class DayPlot(_Plot):
    """Reports a day, one colour a state, upon each other; a legend above."""

    def __init__(self, theme: Theme, words: FigureWords) -> None:
        super().__init__(theme, QCoreApplication.translate("DayPlot", "Reports a day"))
        self._words = words
        self._legend = QHBoxLayout()
        self._legend.setSpacing(14)
        self._column.insertLayout(0, self._legend)

    def draw(self, figures: Figures) -> None:
        """In place of what was drawn before."""
        import pyqtgraph  # late: read in a thread before

        self._redraw = lambda: self.draw(figures)
        area, days, states = self.area(), list(figures.days), states_of(figures)
        below = [0] * len(days)
        for state in states:
            heights = [figures.days[day].get(state, 0) for day in days]
            colour = self._theme.color(_COLOURS.get(state, "field_line"))
            xs = list(range(len(days)))
            bars = pyqtgraph.BarGraphItem(x=xs, y0=below, height=heights, width=_BAR, brush=colour, pen=None)
            area.addItem(bars)
            below = [lower + height for lower, height in zip(below, heights, strict=True)]
        step = max(1, -(-len(days) // _TICKS))
        ticks = [(number, self._words.day(days[number])) for number in range(0, len(days), step)]
        area.getAxis("bottom").setTicks([ticks])
        area.getAxis("left").setTicks([_whole_numbers(max(below, default=0))])
        area.setXRange(-0.6, len(days) - 0.4, padding=0)
        area.setYRange(0, max([*below, 1]) * 1.06, padding=0)
        self._show_legend(states)
        busiest = max(days, key=lambda day: sum(figures.days[day].values()), default=None)
        if busiest is not None:
            text = QCoreApplication.translate("DayPlot", "{count} reports; most on {day}. The table has every day.")
            told = text.format(count=figures.reports, day=self._words.whole_day(busiest))
            self.setAccessibleDescription(told)

    def _show_legend(self, states: list[str]) -> None:
        while self._legend.count():
            item = self._legend.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.deleteLater()
        self._legend.addWidget(PlainLabel(self._title, "caption"))
        self._legend.addStretch(1)
        for state in states:
            sign = QLabel()
            sign.setFixedSize(11, 11)
            colour = self._theme.color(_COLOURS.get(state, "field_line")).name()
            sign.setStyleSheet(f"background: {colour}; border-radius: 2px;")
            one = QWidget()
            row = QHBoxLayout(one)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(6)
            row.addWidget(sign)
            row.addWidget(PlainLabel(messages.report_state(state), "small"))
            self._legend.addWidget(one)


class RankPlot(_Plot):
    """The first ten of a table as bars that lie."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, QCoreApplication.translate("RankPlot", "The most frequent"))

    def draw(self, names: list[str], values: list[int]) -> None:
        """In place of what was drawn before; the largest on top."""
        import pyqtgraph  # late: read in a thread before

        self._redraw = lambda: self.draw(names, values)
        area = self.area()
        shown = list(zip(names, values, strict=True))[:MOST_BARS]
        rows = list(range(len(shown), 0, -1))
        lengths = [value for _, value in shown]
        bars = pyqtgraph.BarGraphItem(
            x0=0, y=rows, width=lengths, height=0.62, brush=self._theme.color("accent"), pen=None
        )
        area.addItem(bars)
        metrics = QFontMetrics(self.font())
        short = [metrics.elidedText(name, Qt.TextElideMode.ElideRight, _LONGEST_NAME) for name, _ in shown]
        area.getAxis("left").setTicks([list(zip(rows, short, strict=True))])
        area.getAxis("left").setWidth(max([metrics.horizontalAdvance(name) for name in short], default=20) + 16)
        area.getAxis("bottom").setTicks([_whole_numbers(max(lengths, default=0))])
        area.setYRange(0.4, max(len(shown), 4) + 0.6, padding=0)
        area.setXRange(0, max([*lengths, 1]) * 1.04, padding=0)
        self.setAccessibleDescription("; ".join(f"{name}: {value}" for name, value in shown))


def _whole_numbers(highest: int) -> list[tuple[int, str]]:
    """Four steps or so of a round size."""
    step = 1
    while highest / step > 5:
        step = step * 2 if str(step)[0] in "15" else step * 5 // 2
    return [(value, str(value)) for value in range(0, highest + 1, step)]
