"""An inbox that is longer than memory: every group is a row, and only those around the screen are read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from db.unit_of_work import Database
from editor.bootstrap import Newsroom
from editor.desktop.app import Desktop
from editor.desktop.inbox import model as model_module
from editor.desktop.inbox.dialogs import PersonQuestion
from editor.desktop.inbox.model import GroupModel
from editor.desktop.inbox.panel import InboxPanel
from editor.reports import InboxFilter
from tests.db.test_reports_repository import group_values, report_values

COUNT = 121


@pytest.fixture
def groups(desktop: Desktop, newsroom: Newsroom, article: int) -> list[int]:
    """So many groups in the order of the inbox."""
    _write(newsroom.database, article)
    return [row.group.id for row in newsroom.reports.groups(limit=1_000, checks=False)]


def _write(database: Database, article: int, count: int = COUNT) -> None:
    with database.unit_of_work() as work:
        for number in range(count):
            values = group_values(key=f"1:{number}", article_id=article, priority=100.0 - number // 3)
            group = work.reports.add_group(values)
            work.reports.add(report_values(f"key {number}", group_id=group, article_id=article, quote=f"сөз {number}"))
        work.commit()


@pytest.fixture
def inbox(desktop: Desktop, groups: list[int], monkeypatch: pytest.MonkeyPatch) -> InboxPanel:
    monkeypatch.setattr(model_module, "PAGE", 10)
    monkeypatch.setattr(model_module, "MOST", 40)
    desktop.window.show_page("inbox")
    panel = desktop.window.panel("inbox")
    assert isinstance(panel, InboxPanel)
    panel.model.show_filter(InboxFilter())
    return panel


@pytest.fixture
def model(inbox: InboxPanel, monkeypatch: pytest.MonkeyPatch) -> GroupModel:
    """One that no view looks at, with small pages."""
    monkeypatch.setattr(model_module, "PAGE", 4)
    monkeypatch.setattr(model_module, "MOST", 12)
    made = GroupModel(inbox._context)
    made.show_filter(InboxFilter())
    return made


def _in_memory(model: GroupModel) -> list[int]:
    return [model.row(number).group.id for number in model.in_memory]


def _is_right(model: GroupModel, groups: list[int]) -> None:
    have = model.in_memory
    assert model.rowCount() == len(groups)
    assert _in_memory(model) == groups[have.start : have.stop]
    assert len(have) <= model_module.MOST


def test_every_group_is_a_row_and_a_few_pages_are_in_memory(model: GroupModel, groups: list[int]) -> None:
    _is_right(model, groups)
    assert model.data(model.index(COUNT - 1)) is None
    assert model.row_in_memory(COUNT - 1) is None


@settings(deadline=None, max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(tops=st.lists(st.integers(0, COUNT + 3), max_size=8))
def test_wherever_one_looks_the_rows_there_are_read_and_are_the_right_ones(
    model: GroupModel, groups: list[int], tops: list[int]
) -> None:
    for top in tops:
        model.look_at(top, top + 3)
        _is_right(model, groups)
        for row in range(top, min(top + 4, COUNT)):
            assert model.row(row).group.id == groups[row]


def test_page_by_page_down_and_up_again(model: GroupModel, groups: list[int]) -> None:
    for top in [*range(COUNT - 3), *reversed(range(COUNT - 3))]:
        model.look_at(top, top + 3)
        _is_right(model, groups)
        assert model.row(top).group.id == groups[top]


def test_a_group_that_comes_or_goes_far_above_moves_no_row_that_is_looked_at(
    model: GroupModel, groups: list[int], newsroom: Newsroom
) -> None:
    model.look_at(40, 43)
    before = model.row(40).group.id
    newsroom.reports.spam(groups[0], author="Dana")
    model.refresh()
    now = [group for group in groups if group != groups[0]]
    assert before in _in_memory(model)
    assert model.rowCount() == len(now)
    model.look_at(COUNT - 4, COUNT - 2)
    assert _in_memory(model)[-1] == now[-1]
    model.look_at(0, 3)
    _is_right(model, now)


def test_numbers_that_were_wrong_are_put_right_and_nothing_is_read_for_ever(
    model: GroupModel, groups: list[int], newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads, read = [0], newsroom.reports.groups

    def counted(*asked: Any, **more: Any) -> Any:
        reads[0] += 1
        return read(*asked, **more)

    monkeypatch.setattr(newsroom.reports, "groups", counted)
    for too_many in (5, 1):
        with newsroom.database.unit_of_work() as work:
            work.group_counts.add({"new": too_many})
            work.commit()
        model.show_filter(InboxFilter())
        for top in range(0, COUNT + 6, 2):
            model.look_at(top, top + 3)
        model.look_at(model.rowCount() - 4, model.rowCount() - 1)
        assert _in_memory(model)[-1] == groups[-1]
        assert reads[0] < 200
        with newsroom.database.unit_of_work() as work:
            work.group_counts.add({"new": -too_many})
            work.commit()


def test_end_chooses_the_last_group_and_home_the_first(inbox: InboxPanel, groups: list[int], qtbot: QtBot) -> None:
    inbox.list.setFocus()
    for key, group in ((Qt.Key.Key_End, groups[-1]), (Qt.Key.Key_Home, groups[0])):
        QTest.keyClick(inbox.list, key)
        qtbot.waitUntil(lambda: inbox.detail.view is not None)
        assert inbox.detail.view is not None
        assert inbox.detail.view.group.id == group
        _is_right(inbox.model, groups)


def test_the_list_is_scrolled_to_any_place_and_shows_what_stands_there(
    inbox: InboxPanel, groups: list[int], qtbot: QtBot
) -> None:
    bar = inbox.list.verticalScrollBar()
    for top in (bar.maximum(), 30, 70, 0):
        bar.setValue(top)
        qtbot.waitUntil(lambda: inbox.model.row_in_memory(inbox.list.top_row() + 3) is not None)
        _is_right(inbox.model, groups)
        inbox.list.grab()


def _select(panel: InboxPanel, first: int, last: int) -> None:
    model = panel.model
    chosen = QItemSelection(model.index(first), model.index(last))
    panel.list.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)


def _menu(panel: InboxPanel) -> QMenu:
    return panel.findChildren(QMenu)[-1]


@pytest.mark.parametrize(("first", "last"), [(0, 2), (2, 80), (0, COUNT - 1)])
def test_a_key_decides_about_all_that_are_selected_and_says_how_many_before(
    inbox: InboxPanel, groups: list[int], newsroom: Newsroom, first: int, last: int
) -> None:
    count = last - first + 1
    _select(inbox, first, last)
    assert str(count) in inbox._how_many.text()
    QTest.keyClick(inbox.list, Qt.Key.Key_S)
    (line,) = _menu(inbox).actions()
    assert line.text() == f"{count} groups are spam"
    assert newsroom.reports.counts()["spam"] == 0
    line.trigger()
    spam = newsroom.reports.groups(InboxFilter("spam"), limit=1_000, checks=False)
    assert [row.group.id for row in spam] == groups[first : last + 1]
    assert f"{count} groups decided" in inbox.undo_bar.done[-1].said
    QTest.keyClick(inbox.list, Qt.Key.Key_U)
    assert newsroom.reports.counts() == {**dict.fromkeys(newsroom.reports.counts(), 0), "new": COUNT}
    assert not inbox.undo_bar.is_open


def test_reasons_and_people_are_asked_once_for_all_that_are_selected(
    inbox: InboxPanel, newsroom: Newsroom, groups: list[int], qtbot: QtBot
) -> None:
    _select(inbox, 0, 2)
    QTest.keyClick(inbox.list, Qt.Key.Key_D)
    about, first = _menu(inbox).actions()[:2]
    assert (about.text(), about.isEnabled()) == ("3 groups", False)
    first.trigger()
    assert newsroom.reports.counts()["not_an_error"] == 3
    qtbot.waitUntil(lambda: inbox.model.rowCount() == COUNT - 3)
    _select(inbox, 0, 1)
    inbox.bulk.of_chosen("assign")
    (question,) = inbox.findChildren(PersonQuestion)
    assert question.windowTitle() == "Give 2 groups to"
    question.person.setCurrentText("Айгүл")
    question.accept()
    assert not inbox.banner.isVisible(), inbox.banner.text
    assert [row.group.id for row in newsroom.reports.groups(InboxFilter(assignee="Айгүл"))] == groups[3:5]


def test_every_decision_is_undone_the_newest_first_or_the_one_that_is_chosen(
    inbox: InboxPanel, newsroom: Newsroom, groups: list[int], qtbot: QtBot
) -> None:
    for key in (Qt.Key.Key_A, Qt.Key.Key_S, Qt.Key.Key_S):
        qtbot.waitUntil(lambda: inbox.detail.view is not None)
        QTest.keyClick(inbox.list, key)
    states = [newsroom.reports.group(group).group.state for group in groups[:3]]
    assert states == ["accepted", "spam", "spam"]
    for _ in range(60):
        inbox.undo_bar.tick()
    assert not inbox.undo_bar.isVisible()
    assert len(inbox.undo_bar.done) == 3
    QTest.keyClick(inbox.list, Qt.Key.Key_U)
    assert newsroom.reports.group(groups[2]).group.state == "new"
    inbox.actions_.show_done()
    listed = _menu(inbox).actions()
    assert [action.text().split(":")[0] for action in listed] == ["Spam", "Accepted"]
    listed[1].trigger()
    assert newsroom.reports.group(groups[0]).group.state == "new"
    QTest.keyClick(inbox.list, Qt.Key.Key_U)
    assert newsroom.reports.counts()["new"] == COUNT
    assert not inbox.undo_bar.is_open


def test_what_something_later_stands_on_waits_until_that_is_undone(
    inbox: InboxPanel, newsroom: Newsroom, groups: list[int]
) -> None:
    inbox.actions_.accept()
    newsroom.reports.spam(groups[0], author="Dana")
    inbox.undo_bar.request()
    assert inbox.banner.isVisible()
    assert len(inbox.undo_bar.done) == 1
    newsroom.reports.undo_step(newsroom.reports.last_step(groups[0]) or "", author="Dana")
    inbox.undo_bar.request()
    assert newsroom.reports.group(groups[0]).group.state == "new"


def test_several_fixes_are_made_as_proposed_and_undone_together(
    desktop: Desktop, newsroom: Newsroom, article: int, report: Callable[..., int], qtbot: QtBot
) -> None:
    text = newsroom.articles.open(article).document.blocks[0].text
    report(), report("мыңнан", "жүзден"), report("жаңа", "")
    desktop.window.show_page("inbox")
    panel = desktop.window.panel("inbox")
    assert isinstance(panel, InboxPanel)
    panel.model.refresh()
    qtbot.waitUntil(lambda: panel.model.rowCount() == 3)
    panel.list.selectAll()
    QTest.keyClick(panel.list, Qt.Key.Key_F)
    (line,) = _menu(panel).actions()
    assert line.text() == "Fix 3 groups as proposed"
    line.trigger()
    fixed = newsroom.articles.open(article).document.blocks[0].text
    assert "жүзден" in fixed
    assert "оқу залы" in fixed
    assert "2 groups fixed · 1 left" in panel.undo_bar.done[-1].said
    QTest.keyClick(panel.list, Qt.Key.Key_U)
    assert newsroom.articles.open(article).document.blocks[0].text == text
    assert newsroom.reports.counts()["new"] == 3
