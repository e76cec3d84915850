"""The queue: one line an item, the reason in words, and a key for what can be done."""

from __future__ import annotations

import shutil

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from editor.bootstrap import Newsroom
from editor.desktop.app import Desktop
from editor.desktop.queue import model as model_module
from editor.desktop.queue.model import ARTICLE, REASON, STATE
from editor.desktop.queue.panel import QueuePanel
from editor.desktop.widgets.passage import Passage


@pytest.fixture
def queue(desktop: Desktop) -> QueuePanel:
    desktop.window.show_page("queue")
    panel = desktop.window.panel("queue")
    assert isinstance(panel, QueuePanel)
    return panel


def _cell(queue: QueuePanel, row: int, column: int) -> str:
    return str(queue.model.index(row, column).data())


def _shown(queue: QueuePanel) -> set[str]:
    return {command_id for command_id, made in queue.buttons.items() if not made.isHidden()}


def test_an_empty_queue_says_what_it_is_for(queue: QueuePanel) -> None:
    assert queue.lists.currentWidget() is queue.empty
    assert "press Publish" in " ".join(label.text() for label in queue.empty.findChildren(QLabel))


def test_one_table_holds_all_channels(article: int, queue: QueuePanel) -> None:
    assert queue.model.rowCount() == 2
    assert {queue.model.row(row).channel for row in range(2)} == {"site", "word"}
    assert _cell(queue, 0, STATE) == "Done"
    assert _cell(queue, 0, ARTICLE) == "Кітапхана ашылды"
    assert queue.chips["done"].text().endswith("2")
    assert _shown(queue) == {"queue.resend", "queue.resend_current", "queue.open"}


def test_a_paused_channel_says_so_and_goes_on_again(
    article: int, queue: QueuePanel, newsroom: Newsroom, qtbot: QtBot
) -> None:
    queue.set_paused("site", True)
    queue.table.selectRow(next(row for row in range(2) if queue.model.row(row).channel == "site"))
    QTest.keyClick(queue.table, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: "is paused" in " ".join(_cell(queue, row, REASON) for row in range(queue.model.rowCount())))
    buttons = [made for made in queue.findChildren(QPushButton) if made.text() == "site: paused"]
    buttons[-1].click()
    assert not newsroom.publishing.channel("site").paused


def test_a_failure_is_shown_with_its_attempts_and_tried_again(
    desktop: Desktop, article: int, queue: QueuePanel, newsroom: Newsroom, qtbot: QtBot
) -> None:
    folder = newsroom.publishing.channel("word").settings["folder"]
    shutil.rmtree(folder)
    row = next(row for row in newsroom.publishing.queue() if row.channel == "word")
    newsroom.publishing.resend(row.id, current=False)
    newsroom.worker("test").run_once()
    queue.model.refresh()
    queue.table.selectRow(0)
    assert "is not there" in _cell(queue, 0, REASON)
    assert "Attempts: 1" in _cell(queue, 0, REASON)
    passage = queue.detail.findChild(Passage)
    assert passage is not None
    assert "This computer failed" in passage.toPlainText()
    assert "queue.retry" in _shown(queue)
    QTest.keyClick(queue.table, Qt.Key.Key_X)
    qtbot.waitUntil(lambda: _cell(queue, 0, STATE) == "Cancelled")
    assert "Cancelled by" in _cell(queue, 0, REASON)


def test_chips_filter(article: int, queue: QueuePanel) -> None:
    queue.chips["failed"].click()
    assert queue.model.rowCount() == 0
    assert "Nothing failed" in " ".join(label.text() for label in queue.empty.findChildren(QLabel))
    queue.chips["done"].click()
    assert queue.model.rowCount() == 2


def test_o_opens_the_article(desktop: Desktop, article: int, queue: QueuePanel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desktop.go.article_requested) as asked:
        QTest.keyClick(queue.table, Qt.Key.Key_O)
    assert asked.args == [article, None]


def test_what_is_not_possible_any_more_is_said_in_place(article: int, queue: QueuePanel, newsroom: Newsroom) -> None:
    queue.cancel()
    assert queue.banner.isVisible()
    assert "moved on meanwhile" in queue.banner.text


def test_a_receivers_answer_is_only_text(article: int, queue: QueuePanel) -> None:
    for column in range(queue.model.columnCount()):
        tip = str(queue.model.index(0, column).data(Qt.ItemDataRole.ToolTipRole))
        assert "<" not in tip.replace("<span>", "").replace("</span>", "")


def test_a_long_queue_is_read_a_page_at_a_time(
    article: int, queue: QueuePanel, newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(3):
        newsroom.publishing.resend(newsroom.publishing.queue(states=("done",))[0].id, current=False)
    total = len(newsroom.publishing.queue())
    monkeypatch.setattr(model_module, "PAGE", 2)
    queue.model._rows.clear()
    queue.model.refresh()
    assert queue.model.rowCount() == 2
    while queue.model.canFetchMore(QModelIndex()):
        queue.model.fetchMore(QModelIndex())
    assert queue.model.rowCount() == total
