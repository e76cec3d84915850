"""What other queues of newsrooms get wrong, one test each: ours does not."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta

import pytest

from db.unit_of_work import Database
from editor.publishing.faults import fault_of_status
from editor.publishing.retries import LEASE
from editor.publishing.targets.protocol import PublishRequest
from tests.publishing.newsroom import START, Killed, Newsroom, open_newsroom


def answer(newsroom: Newsroom, status: int, retry_after: str | None = None) -> None:
    """The receiver answers so, once."""

    def refuse(_request: PublishRequest) -> None:
        newsroom.receiver.before = lambda _request: None
        raise fault_of_status(status, "wire.example", retry_after=retry_after, now=newsroom.clock())

    newsroom.receiver.before = refuse


@pytest.mark.parametrize("step", ["claimed", "prepared", "delivered", "settling"])
def test_a_crash_while_something_is_in_work_leaves_no_row_stuck(newsroom: Newsroom, step: str) -> None:
    def crash(name: str) -> None:
        if name == step:
            raise Killed

    row = newsroom.publishing.publish(newsroom.write(), None, author="Aizhan").queued[0]
    newsroom.at_step = crash
    with suppress(Killed):
        newsroom.worker("crashed").run_once()
    newsroom.at_step = lambda _step: None
    assert newsroom.publishing.item(row.id).record.state == "sending"
    newsroom.clock.now += LEASE
    newsroom.worker("another").run_once()
    assert newsroom.publishing.item(row.id).record.state == "done"
    assert newsroom.receiver.seen() == [(1, "publish")]


def test_a_late_retry_of_the_first_version_does_not_overwrite_the_second_correction(newsroom: Newsroom) -> None:
    article = newsroom.write()
    answer(newsroom, 500)
    first = newsroom.publishing.publish(article, None, author="Aizhan").queued[0]
    newsroom.worker().run_once()
    for headline in ("Бірінші түзету", "Екінші түзету"):
        newsroom.correct(article, headline)
        newsroom.worker().run_once()
    newsroom.clock.now = max(newsroom.clock.now, first.next_attempt_at + timedelta(hours=2))
    newsroom.worker().run_once()
    assert newsroom.receiver.applied[-1].document.headline == "Екінші түзету"
    assert newsroom.publishing.item(first.id).record.state == "superseded"
    assert 1 not in [revision for revision, _action in newsroom.receiver.seen()]


@pytest.mark.parametrize("status", [400, 401, 403, 404, 409, 410, 413, 415, 422, 451])
def test_what_the_receiver_will_never_take_is_final_at_once(newsroom: Newsroom, status: int) -> None:
    answer(newsroom, status)
    row = newsroom.publishing.publish(newsroom.write(), None, author="Aizhan").queued[0]
    newsroom.worker().run_once()
    item = newsroom.publishing.item(row.id)
    assert (item.record.state, len(item.attempts)) == ("failed", 1)
    assert str(status) in item.record.reason


@pytest.mark.parametrize("status", [408, 425, 429])
def test_a_receiver_that_only_asks_to_wait_is_asked_again(newsroom: Newsroom, status: int) -> None:
    answer(newsroom, status, "600")
    row = newsroom.publishing.publish(newsroom.write(), None, author="Aizhan").queued[0]
    newsroom.worker().run_once()
    waiting = newsroom.publishing.item(row.id).record
    assert (waiting.state, waiting.next_attempt_at) == ("waiting", START + timedelta(minutes=10))
    newsroom.clock.advance(seconds=599)
    assert newsroom.worker().run_once().done == []
    newsroom.clock.advance(seconds=1)
    assert [done.id for done in newsroom.worker().run_once().done] == [row.id]


@pytest.mark.parametrize("days", [15, 400, 4000])
def test_a_correction_reaches_who_got_the_article_however_long_ago(database: Database, days: int) -> None:
    newsroom = open_newsroom(database, channels=2)
    article = newsroom.write()
    newsroom.publishing.publish(article, None, author="Aizhan")
    newsroom.worker().run_once()
    newsroom.clock.advance(days=days)
    queued = newsroom.correct(article, "Түзетілді")
    assert sorted(row.channel for row in queued) == ["wire", "wire2"]
    assert len(newsroom.worker().run_once().done) == 2


def test_a_kill_cancels_what_waits_and_goes_first(newsroom: Newsroom) -> None:
    article = newsroom.write()
    newsroom.publishing.publish(article, None, author="Aizhan")
    newsroom.worker().run_once()
    for _ in range(3):
        newsroom.publishing.publish(newsroom.write(), None, author="Aizhan")
    newsroom.correct(article, "Түзетілді", undo_for=30)
    newsroom.publishing.withdraw(article, reason="Қате хабар", author="Aizhan")
    assert [state for revision, _, state in newsroom.rows(article) if revision == 2] == ["cancelled", "waiting"]
    newsroom.clock.advance(minutes=5)
    newsroom.worker().run_once()
    assert newsroom.receiver.seen()[1] == (2, "withdraw")
    assert (2, "correct") not in newsroom.receiver.seen()


def test_eleven_waits_in_step_do_not_come_back_together(newsroom: Newsroom) -> None:
    from editor.publishing.retries import MOST_ATTEMPTS, next_attempt_at

    waits = {next_attempt_at(3, START, None) for _ in range(50)}
    assert len(waits) > 40
    whole = sum((next_attempt_at(n, START, None, lambda: 1.0) - START).total_seconds() for n in range(1, MOST_ATTEMPTS))
    assert whole < 319 * 60 / 10  # what may pass is over sooner, and who waits is told sooner
