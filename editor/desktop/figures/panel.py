"""The panel of figures: a period, five numbers, reports a day, and one table with its plot."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QDate, QIODevice, QTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QComboBox,
    QDateEdit,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QScrollArea,
    QSplitter,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from editor.changes import Changes
from editor.desktop.commands import Command
from editor.desktop.context import PanelContext
from editor.desktop.figures import plots
from editor.desktop.figures.numbers import Numbers
from editor.desktop.figures.table import FigureTable
from editor.desktop.figures.words import FigureWords
from editor.desktop.jobs import Progress
from editor.desktop.widgets.banner import Banner
from editor.desktop.widgets.buttons import Chip, button
from editor.desktop.widgets.plain import PlainLabel
from editor.reports.figures import Figures

_LOOK_AGAIN_MS = 3_000  # a flood of reports is one look
_ROW_HEIGHT = 34
_PLOT_HEIGHT = 216
_TABLE_HEIGHT = 250
_DAYS, _WITHOUT_PLOT = "days", ("days",)


class FiguresPanel(QWidget):
    """Counted in a reader's thread; shown again when something changed and the panel is in front."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self.words = FigureWords(self)
        self.figures: Figures | None = None
        self.section = "kinds"
        self.banner = Banner(context.icons, context.theme)
        self.period, self.first, self.last = QComboBox(), QDateEdit(), QDateEdit()
        self.numbers = Numbers(self.words)
        self.days = plots.DayPlot(context.theme, self.words)
        self.ranks = plots.RankPlot(context.theme)
        self.model = FigureTable(self.words)
        self.table = QTableView()
        self.chips: dict[str, Chip] = {}
        self.is_stale = True
        self._soon = QTimer(self, singleShot=True, interval=_LOOK_AGAIN_MS)
        self._lay_out()
        self._declare()
        self._connect()

    # Building -----------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._dress_table()
        self.charts = QWidget()
        self.charts.setObjectName("scrolled")
        column = QVBoxLayout(self.charts)
        column.setContentsMargins(18, 16, 18, 18)
        column.setSpacing(14)
        column.addWidget(self.numbers)
        days = _card(self.days, _PLOT_HEIGHT)
        days.setMaximumHeight(_PLOT_HEIGHT)
        column.addWidget(days)
        column.addLayout(self._section_chips())
        below = QSplitter(childrenCollapsible=False)
        self._rank_card = _card(self.ranks, _TABLE_HEIGHT)
        below.addWidget(self._rank_card)
        below.addWidget(_card(self.table, _TABLE_HEIGHT))
        below.setSizes([460, 540])
        column.addWidget(below, 1)
        area = QScrollArea(widgetResizable=True)
        area.setWidget(self.charts)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._head())
        outer.addWidget(self.banner)
        outer.addWidget(area, 1)

    def _head(self) -> QFrame:
        head = QFrame()
        head.setProperty("role", "bar")
        row = QHBoxLayout(head)
        row.setContentsMargins(18, 10, 14, 10)
        row.setSpacing(8)
        row.addWidget(PlainLabel(self.tr("Figures"), "heading"))
        row.addSpacing(10)
        for days, name in self.words.periods().items():
            self.period.addItem(name, days)
        self.period.setCurrentIndex(self.period.findData(30))
        self.period.setAccessibleName(self.tr("Period"))
        self.period.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        row.addWidget(self.period)
        today = QDate.currentDate()
        for box, name, day in (
            (self.first, self.tr("From"), today.addDays(-29)),
            (self.last, self.tr("To"), today),
        ):
            box.setCalendarPopup(True)
            box.setDate(day)
            box.setAccessibleName(name)
            box.hide()
            row.addWidget(box)
        row.addStretch(1)
        row.addWidget(button(self.tr("Save the picture…"), self.ask_for_picture))
        row.addWidget(button(self.tr("Save the tables…"), self.ask_for_table))
        return head

    def _section_chips(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(7)
        group = QButtonGroup(self)
        for section, name in self.words.sections().items():
            chip = Chip(name)
            chip.setChecked(section == self.section)
            chip.clicked.connect(lambda _=False, section=section: self.show_section(section))
            group.addButton(chip)
            self.chips[section] = chip
            row.addWidget(chip)
        row.addStretch(1)
        return row

    def _dress_table(self) -> None:
        table = self.table
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setAccessibleName(self.tr("The figures as a table"))
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)

    def _declare(self) -> None:
        for command_id, title, run, icon in (
            ("figures.picture", lambda: self.tr("Save the picture…"), self.ask_for_picture, "image"),
            ("figures.table", lambda: self.tr("Save the tables…"), self.ask_for_table, "table"),
        ):
            command = Command(command_id, title, run, icon=icon, enabled=lambda: self.figures is not None)
            self._context.commands.add(command, scope=self)

    def _connect(self) -> None:
        self.period.activated.connect(lambda _: self._period_chosen())
        for box in (self.first, self.last):
            box.dateChanged.connect(lambda _: self._soon.start(400))
        self._soon.timeout.connect(self.load)
        self._context.hub.changed.connect(self._look)

    # Loading ------------------------------------------------------------------------------------------------

    def shown(self) -> None:
        """What changed meanwhile is counted now."""
        self.table.setFocus()
        if self.is_stale:
            self.load()

    def _look(self, changes: Changes) -> None:
        if changes.concern("group", "report", "correction", "first_look"):
            self.is_stale = True
            if self.isVisible():
                self._soon.start(_LOOK_AGAIN_MS)

    def _period_chosen(self) -> None:
        own = self.period.currentData() == -1
        self.first.setVisible(own)
        self.last.setVisible(own)
        self.load()

    def load(self) -> None:
        """Count the chosen period."""
        desk, days = self._context.newsroom.figures, self.period.currentData()
        first, last = _day(self.first), _day(self.last)

        def count(progress: Progress) -> Figures:
            plots.get_ready()
            period = desk.period(first, last) if days == -1 else desk.period(days=days) if days else desk.whole()
            return desk.figures(period, progress)

        self.is_stale = False
        self._context.jobs.read(
            count,
            on_result=self._show,
            on_failed=self.banner.show_error,
            owner=self,
            slot="figures",
            title=self.tr("Counting reports"),
        )

    def _show(self, figures: Figures) -> None:
        self.banner.hide()
        self.figures = figures
        self.numbers.show_figures(figures)
        self.days.draw(figures)
        self.show_section(self.section)

    def show_section(self, section: str) -> None:
        """One table, with its plot where it has one."""
        self.section = section
        self.chips[section].setChecked(True)
        if self.figures is None:
            return
        self.model.show_section(self.figures, section)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self._rank_card.setVisible(section not in _WITHOUT_PLOT)
        lines = self.figures.lines(section)
        names = [self.words.name(section, line) for line in lines]
        self.ranks.draw(names, [line.reports or line.errors for line in lines])

    # Saving -------------------------------------------------------------------------------------------------

    def ask_for_picture(self) -> QFileDialog:
        """Where the picture goes; opened, not executed."""
        return self._ask(self.tr("Save the picture"), "png", self.save_picture)

    def ask_for_table(self) -> QFileDialog:
        """Where the tables go; opened, not executed."""
        return self._ask(self.tr("Save the tables"), "csv", self.save_table)

    def _ask(self, title: str, ending: str, save: Callable[[Path], None]) -> QFileDialog:
        dialog = QFileDialog(self, title)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(f"*.{ending}")
        dialog.setDefaultSuffix(ending)
        if self.figures is not None:
            period = self.figures.period
            dialog.selectFile(f"qalam-{period.first}-{period.last}.{ending}")
        dialog.fileSelected.connect(lambda name: save(Path(name)))
        dialog.open()
        return dialog

    def save_picture(self, path: Path) -> None:
        """Numbers, plots and table as they are seen now."""
        image = self.charts.grab().toImage()
        self._save(path, lambda: _png(image))

    def save_table(self, path: Path) -> None:
        """All tables of the period in one file for a spreadsheet."""
        figures = self.figures
        if figures is not None:
            self._save(path, lambda: figures.as_csv().encode("utf-8-sig"))  # the mark tells Excel that it is UTF-8

    def _save(self, path: Path, content: Callable[[], bytes]) -> None:
        from editor.newsroom.files import atomic_write  # late: only for an export

        self._context.jobs.read(
            lambda _: atomic_write(path, content()),
            on_result=lambda _: self._context.go.say.emit(self.tr("Saved: {name}").format(name=path.name)),
            on_failed=self.banner.show_error,
            owner=self,
            title=self.tr("Saving the figures"),
        )


def _card(inside: QWidget, height: int) -> QFrame:
    card = QFrame()
    card.setProperty("role", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(14, 12, 14, 12)
    column.addWidget(inside)
    card.setMinimumHeight(height)
    return card


def _day(box: QDateEdit) -> date:
    chosen = box.date()
    return date(chosen.year(), chosen.month(), chosen.day())


def _png(image: QImage) -> bytes:
    """In the thread that writes: packing takes its time."""
    packed = QByteArray()
    buffer = QBuffer(packed)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # it takes bytes or text, the stub only bytes
    return bytes(packed.data())
