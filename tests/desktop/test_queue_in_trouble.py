"""Every button of the queue pressed on a row in every state, while its target hangs, refuses, or asks to wait."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from db.records import OutboxRecord
from editor.articles.document import Document, Paragraph
from editor.bootstrap import Newsroom
from editor.desktop.app import Desktop
from editor.desktop.queue.panel import QueuePanel
from editor.desktop.queue.rehearsal_dialog import RehearsalDialog
from editor.publishing.faults import fault_of_status
from editor.publishing.targets.protocol import PublishRequest
from tests.publishing.newsroom import Receiver

OLD, NEW = "Кітапхана ашылды", "Жаңа кітапхана ашылды"
ALWAYS = {"queue.rehearse", "queue.article", "queue.open"}
OFFERED = {
    "waiting": {"queue.send_now", "queue.cancel"},
    "sending": set[str](),
    "failed": {"queue.retry", "queue.cancel", "queue.resend", "queue.resend_current"},
    "done": {"queue.resend", "queue.resend_current"},
    "cancelled": {"queue.resend", "queue.resend_current"},
}
KEYS = {
    "queue.retry": "R",
    "queue.send_now": "N",
    "queue.cancel": "X",
    "queue.resend": "A",
    "queue.resend_current": "T",
}


@dataclass
class Wire:
    """The queue's panel over a newsroom whose only channel leads to a receiver that can be in trouble."""

    panel: QueuePanel
    newsroom: Newsroom
    receiver: Receiver
    article: int = 0

    def work(self) -> None:
        self.newsroom.worker("test").run_once()
        self.panel.model.refresh()

    def answers(self, status: int) -> None:
        """To everything, 429 with the wish for ten minutes."""

        def refuse(_request: PublishRequest) -> None:
            raise fault_of_status(status, "The wire", retry_after="600", now=datetime.now(UTC))

        self.receiver.before = refuse

    def is_well(self) -> None:
        self.receiver.before = lambda _request: None

    def write(self) -> None:
        blocks = (Paragraph("aaaa0001", None, "Бүгін қалада жаңа кітапхана ашылды."),)
        document = Document(language="kk", headline=OLD, lead="", blocks=blocks)
        self.article = self.newsroom.articles.create(document, author="Айгүл", reason="written").article_id

    def rewrite(self) -> None:
        opened = self.newsroom.articles.open(self.article)
        changed = replace(opened.document, headline=NEW)
        self.newsroom.articles.save(self.article, opened.revision, changed, author="Айгүл", reason="corrected")

    def publish(self) -> None:
        self.newsroom.publishing.publish(self.article, ["wire"], author="Айгүл")

    def headlines(self) -> list[str]:
        return [request.document.headline for request in self.receiver.applied]

    def rows(self) -> list[OutboxRecord]:
        """Oldest first."""
        return self.newsroom.publishing.queue()[::-1]

    def choose(self, row: OutboxRecord) -> None:
        self.panel.model.refresh()
        self.panel.choose(self.panel.model.number_of(row.id))

    def offered(self) -> set[str]:
        return {name for name, made in self.panel.buttons.items() if not made.isHidden() and made.isEnabled()}

    def press(self, command_id: str) -> None:
        assert command_id in self.offered()
        self.panel.buttons[command_id].click()


@pytest.fixture
def wire(desktop: Desktop, newsroom: Newsroom) -> Wire:
    desktop.window.show_page("queue")
    panel = desktop.window.panel("queue")
    assert isinstance(panel, QueuePanel)
    assert desktop.newsroom is not None
    receiver = Receiver()
    for opened in (newsroom, desktop.newsroom):
        opened.publishing.targets = {**opened.publishing.targets, "receiver": receiver}
    newsroom.publishing.add_channel("wire", "receiver", {})
    made = Wire(panel, newsroom, receiver)
    made.write()
    return made


def waiting(wire: Wire) -> OutboxRecord:
    wire.answers(429)
    wire.publish()
    wire.work()
    wire.is_well()
    return wire.rows()[-1]


def failed(wire: Wire) -> OutboxRecord:
    wire.answers(400)
    wire.publish()
    wire.work()
    wire.is_well()
    return wire.rows()[-1]


def done(wire: Wire) -> OutboxRecord:
    wire.publish()
    wire.work()
    wire.receiver.applied.clear()
    return wire.rows()[-1]


def cancelled(wire: Wire) -> OutboxRecord:
    """An update of something that is out."""
    done(wire)
    wire.rewrite()
    wire.publish()
    row = wire.rows()[-1]
    wire.newsroom.publishing.cancel(row.id, author="Айгүл")
    return row


STATES: dict[str, Callable[[Wire], OutboxRecord]] = {
    "waiting": waiting,
    "failed": failed,
    "done": done,
    "cancelled": cancelled,
}


@pytest.mark.parametrize("state", STATES)
def test_what_is_offered_for_a_row_is_what_can_be_done_to_it(wire: Wire, state: str) -> None:
    row = STATES[state](wire)
    wire.choose(row)
    assert wire.panel.model.row(wire.panel.model.number_of(row.id)).state == state
    assert wire.offered() == OFFERED[state] | ALWAYS


@pytest.mark.parametrize(
    ("state", "button"), [(state, button) for state in STATES for button in sorted(OFFERED[state])]
)
def test_a_press_does_once_what_the_button_says(wire: Wire, state: str, button: str) -> None:
    row = STATES[state](wire)
    wire.choose(row)
    wire.press(button)
    assert not wire.panel.banner.isVisible()
    wire.work()
    sent = {"queue.cancel": [], "queue.resend": [NEW if state == "cancelled" else OLD]}
    assert wire.headlines() == sent.get(button, [OLD])
    wire.work()
    assert wire.headlines() == sent.get(button, [OLD])
    assert not {row.state for row in wire.rows()} & {"waiting", "sending"}


@pytest.fixture
def hanging(wire: Wire) -> Iterator[OutboxRecord]:
    """A row that its target does not come back with."""
    reached, let_go = threading.Event(), threading.Event()

    def hang(_request: PublishRequest) -> None:
        reached.set()
        assert let_go.wait(120)

    wire.receiver.before = hang
    wire.publish()
    worker = threading.Thread(target=wire.newsroom.worker("hanging").run_once)
    worker.start()
    try:
        assert reached.wait(120)
        yield wire.rows()[-1]
    finally:
        wire.is_well()
        let_go.set()
        worker.join()


def test_what_hangs_is_left_alone_by_buttons_and_keys(wire: Wire, hanging: OutboxRecord) -> None:
    wire.choose(hanging)
    assert wire.panel.model.row(0).state == "sending"
    assert wire.offered() == ALWAYS
    for key in KEYS.values():
        QTest.keyClick(wire.panel.table, getattr(Qt.Key, f"Key_{key}"))
    assert [row.state for row in wire.rows()] == ["sending"]


def test_a_channel_whose_target_hangs_can_be_paused_and_goes_on(
    wire: Wire, hanging: OutboxRecord, qtbot: QtBot
) -> None:
    def press(text: str) -> None:
        """When it stands there: the bar hears of it a moment later."""

        def there() -> bool:
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            return any(made.text() == text for made in bar.findChildren(QPushButton))

        qtbot.waitUntil(there)
        next(made for made in bar.findChildren(QPushButton) if made.text() == text).click()

    bar = wire.panel.channels
    wire.panel.model.refresh()
    press("wire")
    assert wire.newsroom.publishing.channel("wire").paused
    press("wire: paused")
    assert not wire.newsroom.publishing.channel("wire").paused


@pytest.mark.parametrize("state", [*STATES, "sending"])
def test_a_rehearsal_of_a_row_in_any_state_sends_nothing(
    wire: Wire, state: str, request: pytest.FixtureRequest
) -> None:
    row = request.getfixturevalue("hanging") if state == "sending" else STATES[state](wire)
    asked = list(wire.receiver.asked)
    wire.choose(row)
    before = wire.rows()
    wire.press("queue.rehearse")
    dialog = wire.panel.findChild(RehearsalDialog)
    assert dialog is not None
    assert not dialog.banner.isVisible()
    dialog.close()
    assert (wire.rows(), wire.receiver.asked) == (before, asked)


@pytest.mark.parametrize("status", [400, 429])
def test_a_target_that_is_still_in_trouble_says_so_again_and_gets_nothing_twice(wire: Wire, status: int) -> None:
    row = failed(wire) if status == 400 else waiting(wire)
    wire.answers(status)
    for _ in range(3):
        wire.choose(row)
        wire.press("queue.retry" if status == 400 else "queue.send_now")
        wire.work()
    assert wire.headlines() == []
    assert str(status) in wire.rows()[-1].reason
    assert len(wire.newsroom.publishing.item(row.id).attempts) == 4
    wire.is_well()
    wire.choose(row)
    wire.press("queue.retry" if status == 400 else "queue.send_now")
    wire.work()
    assert wire.headlines() == [OLD]


def test_after_a_correction_todays_text_and_the_text_as_it_was_are_each_sent_once(wire: Wire) -> None:
    first = done(wire)
    wire.rewrite()
    wire.publish()
    wire.work()
    assert wire.headlines() == [NEW]
    for button, text in (("queue.resend", OLD), ("queue.resend_current", NEW)):
        wire.receiver.applied.clear()
        wire.choose(first)
        wire.press(button)
        wire.work()
        wire.work()
        assert wire.headlines() == [text]


def test_todays_text_that_is_on_its_way_already_is_not_queued_beside_itself(wire: Wire) -> None:
    first = done(wire)
    wire.rewrite()
    wire.answers(429)
    wire.publish()
    wire.work()
    rows = wire.rows()
    for button in ("queue.resend_current", "queue.resend"):  # the old words would keep the corrected ones from going
        wire.choose(first)
        wire.press(button)
        assert "is on its way, or waits" in wire.panel.banner.text
        assert wire.rows() == rows
    wire.is_well()
    wire.newsroom.publishing.send_now(rows[-1].id, author="Айгүл")
    wire.work()
    assert wire.headlines() == [NEW]


def test_what_the_article_does_not_allow_is_said_with_its_own_reason(wire: Wire) -> None:
    row = waiting(wire)
    wire.newsroom.publishing.cancel(row.id, author="Айгүл")
    wire.choose(row)
    wire.press("queue.resend")
    assert "is not out" in wire.panel.banner.text  # else it went out as a draft, and could not be withdrawn
    wire.publish()
    wire.work()
    wire.newsroom.publishing.withdraw(wire.article, reason="Қате", author="Айгүл")
    withdrawal = wire.rows()[-1]
    wire.choose(withdrawal)
    wire.press("queue.cancel")
    assert "A withdrawal is not cancelled" in wire.panel.banner.text
    wire.work()
    wire.choose(wire.rows()[-2])
    wire.press("queue.resend")
    assert "was withdrawn" in wire.panel.banner.text
    wire.publish()
    wire.work()
    wire.choose(withdrawal)
    wire.press("queue.resend_current")
    assert "published again" in wire.panel.banner.text
    assert [row.action for row in wire.rows()] == ["publish", "publish", "withdraw", "publish"]


def test_a_failure_that_something_newer_followed_says_why_it_is_not_tried_again(wire: Wire) -> None:
    old = failed(wire)
    wire.newsroom.publishing.resend(old.id, current=False)
    wire.choose(old)
    assert wire.panel.model.row(wire.panel.model.number_of(old.id)).state == "superseded"
    wire.work()
    with wire.newsroom.database.engine.begin() as connection:
        connection.exec_driver_sql(f"UPDATE outbox SET state = 'failed' WHERE id = {old.id}")
    wire.choose(old)
    wire.press("queue.retry")
    assert "Something newer" in wire.panel.banner.text
    assert wire.headlines() == [OLD]


def test_one_row_that_refuses_does_not_keep_the_others_from_it(wire: Wire, qtbot: QtBot) -> None:
    first = done(wire)
    stuck = wire.article
    wire.rewrite()
    wire.answers(429)
    wire.publish()
    wire.work()
    wire.is_well()
    wire.write()
    wire.publish()
    wire.work()
    wire.receiver.applied.clear()
    wire.panel.chips["done"].click()
    assert {wire.panel.model.row(0).article_id, wire.panel.model.row(1).article_id} == {stuck, wire.article}
    wire.panel.table.selectAll()
    wire.press("queue.resend")
    assert "is on its way, or waits" in wire.panel.banner.text
    wire.work()
    assert [request.article.id for request in wire.receiver.applied] == [wire.article]
    assert first.article_id == stuck


def test_a_bug_of_a_target_is_told_in_the_language_of_the_window(desktop: Desktop, wire: Wire) -> None:
    from editor.desktop import messages

    def slip(_request: PublishRequest) -> None:
        raise ZeroDivisionError

    wire.receiver.before = slip
    wire.publish()
    with pytest.raises(ZeroDivisionError):
        wire.work()
    item = wire.newsroom.publishing.item(wire.rows()[-1].id)
    of_before = replace(item.attempts[0], cause="", cause_values={})  # as it was kept before causes were
    nobody = replace(item.attempts[0], cause="no_target", cause_values={"target": "telegraph", "channel": "wire"})
    assert "mistake of its own" in messages.attempt_message(item.attempts[0], item.record)
    desktop.translations.use("ru")
    said = [messages.attempt_message(attempt, item.record) for attempt in (item.attempts[0], of_before, nobody)]
    desktop.translations.use("en")
    assert said[0] == said[1]
    assert "wire" in said[0]
    assert "mistake" not in said[0]
    assert "telegraph" in said[2]
    assert "Nothing here" not in said[2]
