"""A target that hangs, a machine that sleeps, a clock that jumps, a disk that fills: said, and nothing lost."""

from __future__ import annotations

import threading
from contextlib import suppress
from datetime import timedelta

import pytest

from db.faults import DatabaseFault
from db.unit_of_work import Database
from editor.changes import Changes
from editor.publishing import Worker
from editor.publishing.faults import LeaseLost
from editor.publishing.targets.protocol import PublishRequest
from tests.publishing.newsroom import START, Killed, Newsroom, open_newsroom


def impatient(newsroom: Newsroom) -> Worker:
    """A worker that gives up a target after a tenth of a second of silence."""
    return Worker(newsroom.database, newsroom.clock, newsroom.publishing, "impatient", spread=lambda: 1, silent_for=0.1)


def killed_while_sending(newsroom: Newsroom) -> None:
    def kill(_request: PublishRequest) -> None:
        raise Killed

    newsroom.receiver.before = kill
    with suppress(Killed):
        newsroom.worker("killed").run_once()
    newsroom.receiver.before = lambda _request: None


def test_a_target_that_hangs_is_given_up_and_holds_up_nobody(database: Database) -> None:
    newsroom = open_newsroom(database)
    let_go, woke, heard = threading.Event(), threading.Event(), list[str]()

    def hang(request: PublishRequest) -> None:
        newsroom.receiver.before = lambda _request: None
        let_go.wait(60)
        try:
            request.checkpoint()
        except LeaseLost:
            heard.append("lease lost")
            raise
        finally:
            woke.set()

    newsroom.receiver.before = hang
    hung = newsroom.publishing.publish(newsroom.write(), None, author="Aizhan").queued[0]
    other = newsroom.publishing.publish(newsroom.write(), None, author="Aizhan").queued[0]
    outcome = impatient(newsroom).run_once()
    assert [row.id for row in outcome.done] == [other.id]
    record = newsroom.publishing.item(hung.id).record
    assert (record.state, record.reason_values["cause"]) == ("waiting", "target_hangs")
    assert record.reason.startswith("“wire” did not answer for 1 minutes")
    let_go.set()
    assert woke.wait(60)
    assert heard == ["lease lost"]  # what wakes up late does nothing
    newsroom.clock.advance(minutes=1)
    newsroom.worker().run_once()
    keys = [request.idempotency_key for request in newsroom.receiver.applied]
    assert len(keys) == 2 == len(set(keys))


def test_while_one_channel_hangs_the_loop_goes_on_with_the_others(database: Database) -> None:
    newsroom = open_newsroom(database, channels=2)
    stop, wake, let_go = threading.Event(), threading.Event(), threading.Event()
    moved = threading.Condition()

    def hang(request: PublishRequest) -> None:
        if request.channel.name == "wire":
            assert let_go.wait(120)

    def tell(_changes: Changes) -> None:
        with moved:
            moved.notify_all()

    def arrived(channel: str) -> list[str]:
        return [one.action for one in newsroom.receiver.applied if one.channel.name == channel]

    def wait_for(channel: str, *actions: str) -> None:
        wake.set()
        with moved:
            assert moved.wait_for(lambda: arrived(channel) == list(actions), 60), arrived(channel)

    newsroom.receiver.before = hang
    worker = Worker(newsroom.database, newsroom.clock, newsroom.publishing, "one alone", patience=0.05)
    thread = threading.Thread(target=worker.run, args=(stop, tell, wake))
    article, other = newsroom.write(), newsroom.write()
    for one in (article, other):
        newsroom.publishing.publish(one, ["wire"], author="Aizhan")
    thread.start()
    try:
        newsroom.publishing.publish(article, ["wire2"], author="Aizhan")
        wait_for("wire2", "publish")
        newsroom.correct(article, "Түзетілді")
        wait_for("wire2", "publish", "correct")
        newsroom.publishing.withdraw(article, reason="Қате хабар", author="Aizhan")
        wait_for("wire2", "publish", "correct", "withdraw")
        assert arrived("wire") == []
        assert newsroom.publishing.counts()["sending"] == 1, "what hangs takes one thread, not one for each article"
        let_go.set()
        wait_for("wire", "publish", "withdraw", "publish")  # a withdrawal goes first
    finally:
        let_go.set()
        stop.set()
        wake.set()
        thread.join()
    assert len({one.idempotency_key for one in newsroom.receiver.applied}) == len(newsroom.receiver.applied)


def test_a_long_upload_that_gives_signs_of_life_is_not_given_up(embedded: Database) -> None:
    newsroom = open_newsroom(embedded)
    pause = threading.Event()

    def upload(request: PublishRequest) -> None:
        for _ in range(15):
            pause.wait(0.02)
            request.checkpoint()

    newsroom.receiver.before = upload
    newsroom.publishing.publish(newsroom.write(), None, author="Aizhan")
    worker = Worker(newsroom.database, newsroom.clock, newsroom.publishing, silent_for=0.25)
    assert len(worker.run_once().done) == 1


def test_a_clock_that_is_set_back_leaves_no_row_with_a_lease_of_the_future(newsroom: Newsroom) -> None:
    newsroom.clock.advance(hours=2)  # it was wrong
    row = newsroom.publishing.publish(newsroom.write(), None, author="Aizhan").queued[0]
    killed_while_sending(newsroom)
    newsroom.clock.advance(hours=-2)
    assert [done.id for done in newsroom.worker().run_once().done] == [row.id]
    assert [attempt.outcome for attempt in newsroom.publishing.item(row.id).attempts] == ["lost", "delivered"]


def test_a_clock_that_is_set_back_makes_no_attempt_wait_for_hours(newsroom: Newsroom) -> None:
    def cut(_request: PublishRequest) -> None:
        raise ConnectionResetError("the line broke")

    newsroom.clock.advance(hours=2)
    newsroom.receiver.before = cut
    tried = newsroom.publishing.publish(newsroom.write(), None, author="Aizhan").queued[0]
    newsroom.worker().run_once()
    fresh = newsroom.publishing.publish(newsroom.write(), None, author="Aizhan").queued[0]
    newsroom.receiver.before = lambda _request: None
    newsroom.clock.advance(hours=-2)
    assert sorted(done.id for done in newsroom.worker().run_once().done) == [tried.id, fresh.id]


def test_an_hour_that_somebody_gave_is_kept_when_the_clock_is_set_back(newsroom: Newsroom) -> None:
    newsroom.clock.advance(hours=2)
    at = START + timedelta(hours=5)
    row = newsroom.publishing.publish(newsroom.write(), None, author="Aizhan", at=at).queued[0]
    newsroom.clock.advance(hours=-2)
    assert newsroom.worker().run_once().done == []
    assert newsroom.publishing.item(row.id).record.next_attempt_at == at
    newsroom.clock.now = at
    assert [done.id for done in newsroom.worker().run_once().done] == [row.id]


def test_a_clock_that_is_set_forward_takes_a_row_over_and_does_nothing_twice(newsroom: Newsroom) -> None:
    def jump(_request: PublishRequest) -> None:
        newsroom.receiver.before = lambda _request: None
        newsroom.clock.advance(days=30)
        newsroom.worker("other").run_once()

    newsroom.receiver.before = jump
    newsroom.publishing.publish(newsroom.write(), None, author="Aizhan")
    newsroom.worker().run_once()
    assert newsroom.receiver.seen() == [(1, "publish")]
    assert newsroom.publishing.counts()["done"] == 1


def test_a_machine_that_slept_through_the_hour_sends_late_and_says_how_late(newsroom: Newsroom) -> None:
    at = START + timedelta(hours=1)
    row = newsroom.publishing.publish(newsroom.write(), None, author="Aizhan", at=at).queued[0]
    newsroom.clock.now = at + timedelta(hours=7)
    newsroom.worker().run_once()
    record = newsroom.publishing.item(row.id).record
    assert record.state == "done"
    assert "420 minutes late" in record.reason


@pytest.mark.parametrize("arrived", [True, False])
def test_a_full_disk_under_the_database_loses_nothing_and_sends_nothing_twice(
    newsroom: Newsroom, arrived: bool
) -> None:
    def full(step: str) -> None:
        if step == ("settling" if arrived else "claimed"):
            raise DatabaseFault("database_full", "The disk is full.", "Make room on it.")

    row = newsroom.publishing.publish(newsroom.write(), None, author="Aizhan").queued[0]
    newsroom.at_step = full
    with pytest.raises(DatabaseFault, match="The disk is full"):
        newsroom.worker().run_once()
    newsroom.at_step = lambda _step: None
    newsroom.clock.advance(seconds=61)
    assert [done.id for done in newsroom.worker().run_once().done] == [row.id]
    assert newsroom.receiver.seen() == [(1, "publish")]
    assert [attempt.outcome for attempt in newsroom.publishing.item(row.id).attempts] == ["lost", "delivered"]


def test_a_full_disk_under_a_target_is_told_in_words_and_tried_again(newsroom: Newsroom) -> None:
    def full(_request: PublishRequest) -> None:
        raise OSError(28, "No space left on device")

    newsroom.receiver.before = full
    row = newsroom.publishing.publish(newsroom.write(), None, author="Aizhan").queued[0]
    newsroom.worker().run_once()
    assert "No space left on device" in newsroom.publishing.item(row.id).record.reason
    newsroom.receiver.before = lambda _request: None
    newsroom.clock.advance(minutes=1)
    assert [done.id for done in newsroom.worker().run_once().done] == [row.id]


def test_a_channel_that_nobody_serves_is_told_with_what_is_late_and_what_is_stuck(newsroom: Newsroom) -> None:
    newsroom.publishing.publish(newsroom.write(), None, author="Aizhan")
    killed_while_sending(newsroom)
    newsroom.publishing.publish(newsroom.write(), None, author="Aizhan")
    assert newsroom.publishing.troubles() == []
    newsroom.clock.advance(minutes=20)
    (told,) = newsroom.publishing.troubles()
    assert (told.channel, told.failed, told.overdue, told.stuck) == ("wire", 0, 1, 1)
    newsroom.publishing.pause("wire")
    (told,) = newsroom.publishing.troubles()
    assert (told.overdue, told.stuck) == (0, 1)
    newsroom.publishing.resume("wire")
    newsroom.worker().run_once()
    assert newsroom.publishing.troubles() == []
