"""The queue: one line an item, the reason in words, and a key for what can be done."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from editor.bootstrap import Newsroom
from editor.changes import Changes
from editor.desktop import messages
from editor.desktop.app import Desktop
from editor.desktop.queue import model as model_module
from editor.desktop.queue.model import ARTICLE, REASON, STATE
from editor.desktop.queue.panel import QueuePanel
from editor.desktop.queue.rehearsal_dialog import RehearsalDialog
from editor.desktop.widgets.passage import Passage


@pytest.fixture
def queue(desktop: Desktop) -> QueuePanel:
    desktop.window.show_page("queue")
    panel = desktop.window.panel("queue")
    assert isinstance(panel, QueuePanel)
    return panel


def _cell(queue: QueuePanel, row: int, column: int) -> str:
    return str(queue.model.index(row, column).data())


def _usable(queue: QueuePanel) -> set[str]:
    assert not any(made.isHidden() for made in queue.buttons.values())
    return {command_id for command_id, made in queue.buttons.items() if made.isEnabled()}


def test_an_empty_queue_says_what_it_is_for(queue: QueuePanel) -> None:
    assert queue.lists.currentWidget() is queue.empty
    assert "press Publish" in " ".join(label.text() for label in queue.empty.findChildren(QLabel))


def test_one_table_holds_all_channels(article: int, queue: QueuePanel) -> None:
    assert queue.model.rowCount() == 2
    assert {queue.model.row(row).channel for row in range(2)} == {"site", "word"}
    assert _cell(queue, 0, STATE) == "Done"
    assert _cell(queue, 0, ARTICLE) == "Кітапхана ашылды"
    assert queue.chips["done"].text().endswith("2")
    assert _usable(queue) == {
        *("queue.resend", "queue.resend_current", "queue.rehearse", "queue.article", "queue.open")
    }


def test_a_paused_channel_says_so_and_goes_on_again(
    article: int, queue: QueuePanel, newsroom: Newsroom, qtbot: QtBot
) -> None:
    queue.set_paused("site", True)
    queue.choose(next(row for row in range(2) if queue.model.row(row).channel == "site"))
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
    queue.choose(0)
    assert "is not there" in _cell(queue, 0, REASON)
    assert "Attempts: 1" in _cell(queue, 0, REASON)
    passage = queue.detail.findChild(Passage)
    assert passage is not None
    assert "This computer failed" in passage.toPlainText()
    assert "queue.send_now" in _usable(queue)
    assert "queue.retry" not in _usable(queue)
    QTest.keyClick(queue.table, Qt.Key.Key_X)
    qtbot.waitUntil(lambda: _cell(queue, 0, STATE) == "Cancelled")
    assert "Cancelled by" in _cell(queue, 0, REASON)


def test_attempts_are_told_in_the_language_of_the_window(
    desktop: Desktop, article: int, queue: QueuePanel, newsroom: Newsroom
) -> None:
    shutil.rmtree(newsroom.publishing.channel("word").settings["folder"])
    row = next(row for row in newsroom.publishing.queue() if row.channel == "word")
    newsroom.publishing.resend(row.id, current=False)
    newsroom.worker("test").run_once()
    waiting = next(row for row in newsroom.publishing.queue() if row.state == "waiting")
    item = newsroom.publishing.item(waiting.id)
    desktop.translations.use("ru")
    said = messages.attempt_message(item.attempts[0], item.record)
    Path(newsroom.publishing.channel("word").settings["folder"]).mkdir()
    newsroom.publishing.retry(waiting.id)
    newsroom.worker("test").run_once()
    item = newsroom.publishing.item(waiting.id)
    assert (item.record.state, item.record.reason_values) == ("done", {})
    assert messages.attempt_message(item.attempts[0], item.record) == said, "told the same once it went out"
    desktop.translations.use("en")
    assert "нет на месте" in said
    assert "Connect" not in said
    strange = replace(item.attempts[0], message="words of a receiver", cause="")
    assert messages.attempt_message(strange, item.record) == "words of a receiver"


def test_chips_filter(article: int, queue: QueuePanel) -> None:
    queue.chips["failed"].click()
    assert queue.model.rowCount() == 0
    assert "Nothing failed" in " ".join(label.text() for label in queue.empty.findChildren(QLabel))
    queue.chips["done"].click()
    assert queue.model.rowCount() == 2


def test_one_channel_or_one_article_is_shown_alone(
    desktop: Desktop, article: int, queue: QueuePanel, newsroom: Newsroom
) -> None:
    queue.channels.box.setCurrentIndex(queue.channels.box.findData("word"))
    assert [queue.model.row(row).channel for row in range(queue.model.rowCount())] == ["word"]
    queue.channels.box.setCurrentIndex(0)
    assert queue.model.rowCount() == 2
    QTest.keyClick(queue.table, Qt.Key.Key_F)
    assert queue.model.article_id == article
    assert queue.buttons["queue.article"].accessibleName() == "All articles"
    QTest.keyClick(queue.table, Qt.Key.Key_F)
    assert queue.model.article_id is None


def test_what_is_done_is_done_to_every_row_that_is_chosen(
    article: int, queue: QueuePanel, newsroom: Newsroom, qtbot: QtBot
) -> None:
    queue.table.selectAll()
    assert len(queue.records) == 2
    QTest.keyClick(queue.table, Qt.Key.Key_A)
    qtbot.waitUntil(lambda: newsroom.publishing.counts()["waiting"] == 2)


def test_all_that_failed_on_the_channel_that_is_shown_is_retried(
    article: int, queue: QueuePanel, newsroom: Newsroom, qtbot: QtBot
) -> None:
    with newsroom.database.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE outbox SET state = 'failed'")
    queue.model.refresh()
    queue.channels.box.setCurrentIndex(queue.channels.box.findData("word"))
    queue.retry_failed()
    qtbot.waitUntil(lambda: [row.channel for row in newsroom.publishing.queue(states=["waiting"])] == ["word"])
    assert [row.channel for row in newsroom.publishing.queue(states=["failed"])] == ["site"]


def test_a_rehearsal_shows_what_would_differ_and_sends_nothing(
    article: int, queue: QueuePanel, newsroom: Newsroom, qtbot: QtBot, tmp_path: Path
) -> None:
    queue.set_paused("word", True)
    opened = newsroom.articles.open(article)
    changed = replace(opened.document, headline="Жаңа кітапхана ашылды")
    newsroom.articles.save(article, opened.revision, changed, author="Aizhan", reason="edited")
    newsroom.publishing.publish(article, ["word"], author="Aizhan")
    queue.model.refresh()
    qtbot.waitUntil(lambda: queue.model.rowCount() == 3)
    queue.choose(0)
    before = newsroom.publishing.item(queue.model.row(0).id)
    QTest.keyClick(queue.table, Qt.Key.Key_E)
    dialog = queue.findChild(RehearsalDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    assert "Compared with revision" in dialog.told.text()
    assert "+Жаңа кітапхана ашылды" in dialog.difference.toPlainText()
    folder = tmp_path / "rehearsed"
    dialog.write_into(str(folder))
    qtbot.waitUntil(lambda: "Written into" in dialog.told.text())
    assert [path.suffix for path in folder.iterdir()] == [".docx"]
    assert newsroom.publishing.item(before.record.id) == before
    dialog.close()


def test_what_failed_is_counted_on_the_rail_and_told_once_in_the_status_line(
    desktop: Desktop, article: int, newsroom: Newsroom, qtbot: QtBot
) -> None:
    told: list[str] = []
    desktop.go.say.connect(told.append)
    with newsroom.database.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE outbox SET state = 'failed'")
    for _ in range(2):
        desktop.hub.changed.emit(Changes.of(outbox={1}))
        qtbot.waitUntil(lambda: desktop.window.rail.button("queue").count == 2)
        qtbot.waitUntil(desktop.jobs.is_idle)
    assert told == ["Could not be delivered: 2. The queue says why."]


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


def test_a_button_that_cannot_be_used_now_says_why(article: int, queue: QueuePanel) -> None:
    retry = queue.buttons["queue.retry"]
    assert not retry.isHidden()
    assert not retry.isEnabled()
    assert "only what failed is tried again" in retry.toolTip()
    assert "only what failed" in retry.accessibleDescription()
    assert queue.buttons["queue.resend"].accessibleDescription() == ""
    queue.table.clearSelection()
    assert _usable(queue) == set()
    assert "Choose a line" in queue.buttons["queue.open"].toolTip()


def test_who_may_not_is_shown_why_before_they_press(
    article: int, queue: QueuePanel, newsroom: Newsroom, qtbot: QtBot
) -> None:
    newsroom.people.put("Болат", "publisher")
    queue.model.refresh()
    qtbot.waitUntil(lambda: _usable(queue) == {"queue.rehearse", "queue.article", "queue.open"})
    assert "for editors or publishers" in queue.buttons["queue.resend"].toolTip()
    channels = [made for made in queue.channels.findChildren(QPushButton) if made.text() in ("site", "word")]
    assert channels
    assert all("for editors or publishers" in made.toolTip() for made in channels if not made.isEnabled())
    assert not channels[-1].isEnabled()
    before = [row.id for row in newsroom.publishing.queue()]
    queue.resend_old()
    qtbot.waitUntil(queue.banner.isVisible)
    assert [row.id for row in newsroom.publishing.queue()] == before


def test_a_refresh_keeps_the_row_also_while_a_key_is_held(article: int, queue: QueuePanel) -> None:
    queue.show_filter("all")
    queue.choose(1)
    chosen = queue.records
    assert len(chosen) == 1
    for held in (Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier):
        QTest.keyPress(queue.table, Qt.Key.Key_F9, held)
        assert QApplication.keyboardModifiers() == held
        queue.model.refresh()
        assert queue.records == chosen
        QTest.keyRelease(queue.table, Qt.Key.Key_F9)
