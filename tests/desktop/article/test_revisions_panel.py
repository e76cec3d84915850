"""The list of revisions: by day, with labels that are given, filtered and taken away, and its way to the comparison."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QListView
from pytestqt.qtbot import QtBot

from db.records import RevisionSummary
from editor.desktop.article.revision_list import ANY_LABEL, SUMMARY, RevisionDelegate, RevisionList
from editor.desktop.article.words import Words
from editor.desktop.theme import Theme
from tests.desktop.article.house import DRAFT, House, living, open_house, open_newsroom


def summary(number: int, *, label: str = "", days_ago: int = 0) -> RevisionSummary:
    at = datetime.now(UTC).astimezone().replace(hour=12) - timedelta(days=days_ago)
    return RevisionSummary(number, 1, number, "Айгүл", "edited", at, label)


def shown(model: RevisionList) -> list[object]:
    """Numbers of revisions, and the texts of days."""
    items = [model.index(row) for row in range(model.rowCount())]
    return [item.data(SUMMARY).number if item.data(SUMMARY) else item.data() for item in items]


@pytest.fixture
def model(qapp: object) -> RevisionList:
    made = RevisionList(Words())
    made.show([summary(4), summary(3, label="final"), summary(2, days_ago=1, label="draft"), summary(1, days_ago=400)])
    return made


def test_revisions_stand_under_their_day(model: RevisionList) -> None:
    days = shown(model)
    assert days[:5] == ["Today", 4, 3, "Yesterday", 2]
    assert days[6] == 1
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable
    assert model.flags(model.index(1)) & Qt.ItemFlag.ItemIsSelectable


def test_the_filter_shows_those_with_a_label_or_with_this_one(model: RevisionList) -> None:
    assert model.labels() == ["final", "draft"]
    model.filter(ANY_LABEL)
    assert shown(model) == ["Today", 3, "Yesterday", 2]
    model.filter("draft")
    assert shown(model) == ["Yesterday", 2]
    assert model.row_of(3) == -1
    model.filter("")
    assert model.rowCount() == 7


def test_a_thousand_revisions_are_a_model_and_no_widgets(qtbot: QtBot, qapp: object) -> None:
    view, words = QListView(), Words()
    qtbot.addWidget(view)
    model = RevisionList(words)
    view.setModel(model)
    view.setItemDelegate(RevisionDelegate(Theme("dark"), words))
    children = len(view.findChildren(QLineEdit)) + len(view.findChildren(QComboBox))
    model.show([summary(number, label="<b>x</b>" if number % 9 == 0 else "") for number in range(1_000, 0, -1)])
    assert model.rowCount() == 1_001
    assert not view.grab().isNull()
    assert len(view.findChildren(QLineEdit)) + len(view.findChildren(QComboBox)) == children


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    newsroom = open_newsroom(tmp_path)
    made = open_house(newsroom)
    qtbot.addWidget(made.panel.window())
    qtbot.waitUntil(made.idle)
    with living(made):  # the widgets are closed by now: who waited here would see them deleted
        yield made


@pytest.fixture
def article(house: House, qtbot: QtBot) -> int:
    """Open, with three revisions and their list beside it."""
    made = house.draft()
    for number, headline in enumerate(("Екінші", "Үшінші"), start=1):
        document = replace(DRAFT, headline=headline)
        house.newsroom.articles.save(made, number, document, author="Дәурен", reason="edited")
    house.panel.open_article(made)
    qtbot.waitUntil(lambda: house.panel.session.article_id == made and house.idle())
    house.panel.side.open("revisions")
    qtbot.waitUntil(house.idle)
    return made


def labels(house: House, article: int) -> list[str]:
    return [row.label for row in house.newsroom.articles.revisions(article)]


def test_a_label_is_typed_kept_and_taken_away(house: House, qtbot: QtBot, article: int) -> None:
    panel = house.panel.revisions_panel
    panel.choose(1)
    field = panel.findChild(QLineEdit)
    assert field is not None
    field.setText("  бірінші нұсқа ")
    field.editingFinished.emit()
    qtbot.waitUntil(lambda: labels(house, article) == ["", "", "бірінші нұсқа"] and house.idle())
    box = panel.findChild(QComboBox)
    assert box is not None
    qtbot.waitUntil(lambda: [box.itemText(n) for n in range(box.count())][2:] == ["бірінші нұсқа"])
    assert field.text() == "бірінші нұсқа"
    assert house.panel.session.base_revision == 3
    field.clear()
    field.editingFinished.emit()
    qtbot.waitUntil(lambda: labels(house, article) == ["", "", ""] and house.idle())


def test_the_command_leads_to_the_label_of_the_newest(house: House, qtbot: QtBot, article: int) -> None:
    house.context.commands.run("article.label_revision")
    panel = house.panel.revisions_panel
    field = panel.findChild(QLineEdit)
    assert field is not None
    assert field.isEnabled()
    field.setText("соңғы")
    field.editingFinished.emit()
    qtbot.waitUntil(lambda: labels(house, article)[0] == "соңғы" and house.idle())


def test_differences_are_stepped_through_and_the_shape_is_turned_by_commands(
    house: House, qtbot: QtBot, article: int
) -> None:
    page, run = house.panel.compare_page, house.context.commands.run
    house.panel.history.compare(1, 3)
    qtbot.waitUntil(lambda: house.panel.middle.currentWidget() is page and house.idle())
    before = page.view.toPlainText()
    run("article.next_difference")
    run("article.compare_shape")
    assert page.view.toPlainText() != before
    run("article.compare_shape")
    assert page.view.toPlainText() == before


def test_a_long_text_is_compared_by_a_job(house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("editor.desktop.article.compare_page.AT_ONCE", 0)
    page = house.panel.compare_page
    page.compare("t", "", ("1", DRAFT), ("2", replace(DRAFT, headline="Басқа")), [], must_choose=False)
    assert "Басқа" not in page.view.toPlainText()
    qtbot.waitUntil(lambda: "Басқа" in page.view.toPlainText() and house.idle())


def test_restoring_what_stands_says_so(house: House, qtbot: QtBot, article: int) -> None:
    house.panel.history.restore(3)
    qtbot.waitUntil(lambda: bool(house.said) and house.idle())
    assert house.said[-1] == "This text stands already; no revision was made"
    assert len(labels(house, article)) == 3
