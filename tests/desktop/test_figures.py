"""The page of figures: numbers, plots and a table that says the same, saved as a picture and for a spreadsheet."""

from __future__ import annotations

import csv
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from editor.bootstrap import Newsroom
from editor.desktop.app import Desktop
from editor.desktop.figures.panel import FiguresPanel
from editor.reports.corrections import Manner


@pytest.fixture
def figures(desktop: Desktop, reported: int, newsroom: Newsroom) -> FiguresPanel:
    """After one fix of three readers' report."""
    newsroom.reports.fix_report(reported, "кітапхананы", author="Айгүл", how=Manner(kind="grammar"))
    desktop.window.show_page("figures")
    panel = desktop.window.panel("figures")
    assert isinstance(panel, FiguresPanel)
    return panel


@pytest.fixture
def reported(newsroom: Newsroom, article: int) -> int:
    from editor.reports import IncomingReport

    taken = [
        newsroom.reports.receive(
            IncomingReport("кітапхана", article=article, reporter=f"r{n}", idempotency_key=f"k{n}"), door="http"
        )
        for n in range(3)
    ]
    return taken[0].report.id


def cells(panel: FiguresPanel) -> list[list[str]]:
    model = panel.model
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_the_numbers_say_what_came_of_the_reports(figures: FiguresPanel) -> None:
    tiles = figures.numbers.tiles
    assert tiles["reports"].value.text() == "3"
    assert tiles["right"].value.text() == "100 %"
    assert tiles["to_fix"].value.text().endswith(("s", "min"))
    assert "Readers were right: 100 %" in tiles["right"].accessibleName()


def test_each_table_says_what_its_plot_shows(figures: FiguresPanel) -> None:
    assert cells(figures) == [["Grammar", "1"]]
    figures.chips["words"].click()
    assert cells(figures) == [["кітапхана", "кітапхананы", "1"]]
    figures.chips["articles"].click()
    assert cells(figures)[0][:4] == ["Кітапхана ашылды", "1", "3", "100 %"]
    assert figures.ranks.accessibleDescription() == "Кітапхана ашылды: 3"
    figures.chips["days"].click()
    assert cells(figures)[0][1:] == ["3"]
    assert figures.model.headerData(1, Qt.Orientation.Horizontal) == "Fixed"
    assert len(cells(figures)) == 30
    assert figures.model.index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "Fixed: 3"
    assert "3 reports; most on" in figures.days.accessibleDescription()


def test_another_period_is_counted_when_it_is_chosen(figures: FiguresPanel) -> None:
    figures.period.setCurrentIndex(figures.period.findData(7))
    figures.period.activated.emit(figures.period.currentIndex())
    assert figures.figures is not None
    assert len(figures.figures.days) == 7
    figures.period.setCurrentIndex(figures.period.findData(-1))
    figures.period.activated.emit(figures.period.currentIndex())
    assert not figures.first.isHidden()
    figures.last.setDate(figures.first.date().addDays(-1))
    figures.load()
    assert not figures.banner.isHidden()


def test_what_changes_meanwhile_is_counted_when_the_page_comes_to_the_front(
    desktop: Desktop, figures: FiguresPanel, newsroom: Newsroom, article: int, qtbot: QtBot
) -> None:
    from editor.reports import IncomingReport

    desktop.window.show_page("inbox")
    taken = newsroom.reports.receive(IncomingReport("оқырман", article=article), door="hand")
    desktop.hub.publish(taken.changes)
    qtbot.waitUntil(lambda: figures.is_stale)
    desktop.window.show_page("figures")
    assert figures.numbers.tiles["reports"].value.text() == "4"


def test_the_picture_and_the_tables_are_saved(figures: FiguresPanel, tmp_path: Path, qtbot: QtBot) -> None:
    picture, table = tmp_path / "figures.png", tmp_path / "figures.csv"
    figures.save_picture(picture)
    figures.save_table(table)
    image = QImage(str(picture))
    assert image.width() > 500
    assert len({image.pixel(x, y) for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)}) > 5
    with table.open(encoding="utf-8-sig", newline="") as lines:
        assert {"section": "kinds", "name": "grammar", "measure": "errors", "value": "1"} in list(csv.DictReader(lines))
    dialog = figures.ask_for_table()
    assert dialog.selectedFiles()[0].endswith(".csv")
    dialog.reject()


def test_both_themes_draw(desktop: Desktop, figures: FiguresPanel) -> None:
    desktop.theme.choose("dark")
    dark = figures.days.grab().toImage()
    desktop.theme.choose("light")
    assert dark != figures.days.grab().toImage()


def test_nothing_that_draws_is_imported_before_the_page_opens() -> None:
    program = "import sys; import editor.desktop.app, editor.desktop.panels, editor.bootstrap, editor.cli\n"
    program += "import editor.reports.figures\nprint(any(name in sys.modules for name in ('numpy', 'pyqtgraph')))"
    run = subprocess.run([sys.executable, "-c", program], env=os.environ, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"


WITHOUT = """
import ast, os, sys
[left_out] = [node for node in ast.parse(open(sys.argv[1], encoding="utf-8").read()).body
              if isinstance(node, ast.Assign) and node.targets[0].id == "NOT_USED"]
names = {}
exec(compile(ast.Module([left_out], []), "spec", "exec"), names)

class Frozen:
    def find_spec(self, name, path=None, target=None):
        if any(name == left or name.startswith(left + ".") for left in names["NOT_USED"]):
            raise ModuleNotFoundError(name)

sys.meta_path.insert(0, Frozen())
from PySide6.QtWidgets import QApplication
application = QApplication([])
import pyqtgraph
area = pyqtgraph.PlotWidget()
area.addItem(pyqtgraph.BarGraphItem(x=[1], height=[2], width=1))
area.getAxis("left").setTicks([[(1, "one")]])
print(area.grab().isNull())
"""


def test_what_the_frozen_program_leaves_out_is_not_needed_to_draw() -> None:
    spec = Path(__file__).parents[2] / "build_spec" / "qalam.spec"
    command = [sys.executable, "-c", WITHOUT, str(spec)]
    run = subprocess.run(command, env=os.environ, capture_output=True, text=True, check=False)
    assert run.stdout.strip() == "False", run.stderr
