"""How the worker tries, waits, gives up and hands over."""

from __future__ import annotations

import threading
from datetime import UTC, datetime, timedelta

import pytest

from db.faults import DatabaseFault
from db.records import OutboxRecord
from db.repositories.outbox import Lease
from db.unit_of_work import Database
from editor.changes import Changes
from editor.errors import EnvironmentFault, QalamError, UserMistake
from editor.publishing import DeliveryFault
from editor.publishing.faults import fault_of_status, parse_retry_after
from editor.publishing.heartbeat import Heartbeat
from editor.publishing.retries import jitter, next_attempt_at
from editor.publishing.targets.protocol import PublishRequest
from editor.publishing.worker import Worker
from tests.publishing.newsroom import START, Newsroom, Receiver, open_newsroom

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def failing(newsroom: Newsroom, error: Exception) -> OutboxRecord:
    """A row whose first attempt ended with this error."""

    def fail(_request: PublishRequest) -> None:
        raise error

    newsroom.receiver.before = fail
    row = newsroom.publishing.publish(newsroom.write(), None, author="Aizhan").queued[0]
    newsroom.worker().run_once()
    newsroom.receiver.before = lambda _request: None
    return newsroom.publishing.item(row.id).record


# Failing and trying again -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("error", "outcome"),
    [
        (DeliveryFault("network", "The wire does not answer."), "network"),
        (ConnectionResetError("reset"), "network"),
        (TimeoutError("timed out"), "network"),
        (DeliveryFault("throttled", "The wire asks to wait."), "throttled"),
        (EnvironmentFault("The disk is full."), "ours"),
        (OSError(28, "No space left on device"), "ours"),
        (DatabaseFault("database_locked", "It is locked.", "Wait."), "ours"),
    ],
)
def test_what_may_pass_is_tried_again(newsroom: Newsroom, error: Exception, outcome: str) -> None:
    row = failing(newsroom, error)
    assert row.state == "waiting"
    assert row.next_attempt_at == START + timedelta(seconds=17)
    assert [attempt.outcome for attempt in newsroom.publishing.item(row.id).attempts] == [outcome]
    assert row.reason_code == outcome
    assert row.reason_values["until"] == "2026-03-02T06:00:17+00:00"
    newsroom.clock.advance(seconds=16)
    assert newsroom.worker().run_once().done == []
    newsroom.clock.advance(seconds=1)
    assert len(newsroom.worker().run_once().done) == 1


@pytest.mark.parametrize(
    "error", [DeliveryFault("refused", "Unknown category."), UserMistake("The channel has no folder.")]
)
def test_what_will_never_pass_fails_at_once(newsroom: Newsroom, error: QalamError) -> None:
    row = failing(newsroom, error)
    assert row.state == "failed"
    assert row.reason == error.message
    assert newsroom.publishing.counts()["failed"] == 1


def test_ten_attempts_are_made_and_each_is_on_record(newsroom: Newsroom) -> None:
    def fail(_request: PublishRequest) -> None:
        raise ConnectionRefusedError("nobody listens")

    newsroom.receiver.before = fail
    row = newsroom.publishing.publish(newsroom.write(), None, author="Aizhan").queued[0]
    waits = []
    for _ in range(10):
        newsroom.worker().run_once()
        left = newsroom.publishing.item(row.id).record
        waits.append((left.next_attempt_at - newsroom.clock()).total_seconds())
        newsroom.clock.now = max(newsroom.clock.now, left.next_attempt_at)
    assert waits[:9] == [17, 19, 23, 31, 47, 79, 143, 271, 527]
    item = newsroom.publishing.item(row.id)
    assert item.record.state == "failed"
    assert item.record.reason == "nobody listens. Given up after 10 attempts."
    assert [attempt.number for attempt in item.attempts] == list(range(1, 11))
    assert {attempt.outcome for attempt in item.attempts} == {"network"}


def test_the_receivers_own_wish_is_honoured(newsroom: Newsroom) -> None:
    row = failing(newsroom, DeliveryFault("throttled", "Later, please.", retry_after=timedelta(minutes=7)))
    assert row.next_attempt_at == START + timedelta(minutes=7)


@pytest.mark.parametrize(
    ("status", "header", "outcome"),
    [
        (400, None, "refused"),
        (404, "5", "refused"),
        (408, None, "throttled"),
        (425, None, "throttled"),
        (429, "120", "throttled"),
        (503, "120", "throttled"),
        (503, None, "network"),
        (500, None, "network"),
    ],
)
def test_a_status_is_put_into_its_class(status: int, header: str | None, outcome: str) -> None:
    fault = fault_of_status(status, "The wire", retry_after=header, now=NOON)
    assert fault.outcome == outcome
    assert str(status) in fault.message
    assert fault.retry_after == (timedelta(seconds=120) if header == "120" else None)


@pytest.mark.parametrize(
    ("header", "wait"),
    [
        ("0", 0),
        ("90", 90),
        ("Mon, 02 Mar 2026 12:01:00 GMT", 60),
        ("Mon, 02 Mar 2026 11:00:00 GMT", 0),
        ("99999999999999999999", 86_400),
        ("Fri, 31 Dec 9999 23:59:59 GMT", 86_400),
    ],
)
def test_retry_after_is_read_as_seconds_or_a_date_and_capped(header: str, wait: int) -> None:
    assert parse_retry_after(header, NOON) == timedelta(seconds=wait)


@pytest.mark.parametrize("header", [None, "", "soon", "-5", "²", "Mon, 99 Foo 2026"])
def test_retry_after_that_is_neither_is_not_honoured(header: str | None) -> None:
    assert parse_retry_after(header, NOON) is None


def test_waits_grow_to_an_hour_and_are_spread() -> None:
    waits = [
        (next_attempt_at(number, NOON, None, lambda: 1.0) - NOON).total_seconds() for number in (1, 10, 11, 12, 99)
    ]
    assert waits == [17, 1039, 2063, 3600, 3600]
    spreads = {jitter() for _ in range(50)}
    assert len(spreads) > 40
    assert all(1 <= spread <= 1.1 for spread in spreads)


def test_a_bug_of_a_target_fails_its_row_and_is_not_hidden(newsroom: Newsroom) -> None:
    def slip(_request: PublishRequest) -> None:
        raise ZeroDivisionError

    newsroom.receiver.before = slip
    row = newsroom.publishing.publish(newsroom.write(), None, author="Aizhan").queued[0]
    other = newsroom.publishing.publish(newsroom.write(), None, author="Aizhan").queued[0]
    with pytest.raises(ZeroDivisionError):
        newsroom.worker().run_once()
    assert newsroom.publishing.item(row.id).record.reason_code == "bug"
    newsroom.receiver.before = lambda _request: None
    assert [done.id for done in newsroom.worker().run_once().done] == [other.id]


def test_a_channel_whose_target_is_not_installed_here_says_so(database: Database) -> None:
    newsroom = open_newsroom(database, Receiver(id="telegraph"))
    newsroom.publishing.add_channel("telegraph", "telegraph", {})
    article = newsroom.write()
    newsroom.publishing.publish(article, ["telegraph"], author="Aizhan")
    newsroom.publishing.targets = {}
    failed = newsroom.worker().run_once().failed
    assert [row.reason for row in failed] == [
        "Nothing here can publish to “telegraph”, which the channel “telegraph” asks for."
    ]


def test_the_reason_is_kept_for_translation(newsroom: Newsroom) -> None:
    row = failing(newsroom, EnvironmentFault("The disk is full.", code="disk_full", values={"path": "/srv"}))
    assert row.reason_values == {
        "message": "The disk is full.",
        "attempts": 1,
        "until": "2026-03-02T06:00:17+00:00",
        "cause": "disk_full",
        "cause_values": {"path": "/srv"},
    }


# Leases -----------------------------------------------------------------------------------------------------


def test_a_row_that_is_in_work_is_nobody_elses(newsroom: Newsroom) -> None:
    seen: list[int] = []

    def look(_request: PublishRequest) -> None:
        newsroom.receiver.before = lambda _request: None
        seen.append(len(newsroom.worker("other").run_once().done))

    newsroom.receiver.before = look
    newsroom.publishing.publish(newsroom.write(), None, author="Aizhan")
    assert len(newsroom.worker().run_once().done) == 1
    assert seen == [0]


def test_a_worker_that_slept_through_its_lease_does_nothing_more(newsroom: Newsroom) -> None:
    def sleep(_request: PublishRequest) -> None:
        newsroom.receiver.before = lambda _request: None
        newsroom.clock.advance(seconds=61)
        assert len(newsroom.worker("other").run_once().done) == 1

    newsroom.receiver.before = sleep
    row = newsroom.publishing.publish(newsroom.write(), None, author="Aizhan").queued[0]
    newsroom.worker("sleeper").run_once()
    assert newsroom.receiver.seen() == [(1, "publish")]
    item = newsroom.publishing.item(row.id)
    assert item.record.state == "done"
    assert [attempt.outcome for attempt in item.attempts] == ["lost", "delivered"]


def test_an_old_revision_does_not_overtake_from_a_sleeping_worker(newsroom: Newsroom) -> None:
    article = newsroom.write()

    def sleep(_request: PublishRequest) -> None:
        newsroom.receiver.before = lambda _request: None
        newsroom.edit(article, "Жаңа көпір ашылды")
        newsroom.publishing.publish(article, None, author="Aizhan")
        newsroom.clock.advance(seconds=61)
        newsroom.worker("other").run_once()

    newsroom.receiver.before = sleep
    newsroom.publishing.publish(article, None, author="Aizhan")
    newsroom.worker("sleeper").run_once()
    assert newsroom.receiver.seen() == [(2, "publish")]
    assert newsroom.rows() == [(1, "publish", "superseded"), (2, "publish", "done")]


def test_a_newer_revision_waits_while_the_older_one_is_being_sent(newsroom: Newsroom) -> None:
    article = newsroom.write()
    reasons: list[str] = []

    def queue_another(_request: PublishRequest) -> None:
        newsroom.receiver.before = lambda _request: None
        newsroom.edit(article, "Жаңа көпір ашылды")
        newsroom.publishing.publish(article, None, author="Aizhan")
        reasons.extend(row.reason for row in newsroom.worker("other").run_once().waiting)

    newsroom.receiver.before = queue_another
    newsroom.publishing.publish(article, None, author="Aizhan")
    newsroom.worker().run_once()
    assert reasons == ["It waits until revision 1 of the same article has been sent.", "It is being sent."]
    assert newsroom.receiver.seen() == [(1, "publish"), (2, "publish")]


def test_a_heartbeat_keeps_the_lease(newsroom: Newsroom) -> None:
    def long_upload(request: PublishRequest) -> None:
        newsroom.receiver.before = lambda _request: None
        with newsroom.database.reading() as work:
            row = work.outbox.get(request.sequence)
        assert row.lease_owner is not None
        assert row.attempt_token is not None
        assert row.lease_until is not None
        lease = Lease(row.lease_owner, row.attempt_token, row.lease_until)
        heart = Heartbeat(newsroom.database, newsroom.publishing, row.id, lease)
        for _ in range(10):
            newsroom.clock.advance(seconds=15)
            assert heart.beat()
            assert newsroom.worker("other").run_once().done == []

    newsroom.receiver.before = long_upload
    newsroom.publishing.publish(newsroom.write(), None, author="Aizhan")
    assert len(newsroom.worker().run_once().done) == 1


def test_the_heartbeat_stops_when_the_row_is_somebody_elses(newsroom: Newsroom) -> None:
    row = newsroom.publishing.publish(newsroom.write(), None, author="Aizhan").queued[0]
    stranger = Heartbeat(newsroom.database, newsroom.publishing, row.id, Lease("stranger", "token", START))
    assert not stranger.beat()


def test_one_delivery_at_a_time_where_the_target_says_so(database: Database) -> None:
    newsroom = open_newsroom(database)
    newsroom.receiver.one_at_a_time = True
    others: list[int] = []

    def look(_request: PublishRequest) -> None:
        newsroom.receiver.before = lambda _request: None
        others.append(len(newsroom.worker("other").run_once().done))

    newsroom.receiver.before = look
    for _ in range(3):
        newsroom.publishing.publish(newsroom.write(), None, author="Aizhan")
    assert len(newsroom.worker().run_once().done) == 3
    assert others == [0]


def test_workers_that_run_at_once_share_the_work_and_do_nothing_twice(database: Database) -> None:
    newsroom = open_newsroom(database, channels=3)
    for _ in range(8):
        newsroom.publishing.publish(newsroom.write(), None, author="Aizhan")
    outcomes = []

    def work(name: str) -> None:
        outcomes.append(newsroom.worker(name).run_once())

    threads = [threading.Thread(target=work, args=(f"worker {number}",)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    while newsroom.publishing.counts()["waiting"]:
        outcomes.append(newsroom.worker().run_once())
    assert sum(len(outcome.done) for outcome in outcomes) == 24
    assert sorted(newsroom.receiver.asked) == sorted(set(newsroom.receiver.asked))


# The loop ---------------------------------------------------------------------------------------------------


def test_the_loop_works_when_it_is_woken_and_ends_when_it_is_told(embedded: Database) -> None:
    newsroom = open_newsroom(embedded)
    stop, wake, told = threading.Event(), threading.Event(), threading.Event()
    heard: list[Changes] = []

    def hear(changes: Changes) -> None:
        heard.append(changes)
        if newsroom.publishing.counts()["done"]:
            told.set()

    thread = threading.Thread(target=newsroom.worker().run, args=(stop, hear, wake))
    thread.start()
    newsroom.publishing.publish(newsroom.write(), None, author="Aizhan")
    wake.set()
    assert told.wait(20)
    stop.set()
    wake.set()
    thread.join(20)
    assert not thread.is_alive()
    assert any(changes.concern("outbox") for changes in heard)


def test_a_database_that_does_not_answer_is_reported_and_asked_again(embedded: Database) -> None:
    newsroom = open_newsroom(embedded)
    stop = threading.Event()
    faults: list[QalamError] = []
    worker = newsroom.worker()

    def locked(_step: str) -> None:
        raise DatabaseFault("database_locked", "Another program is holding the database.", "Try again.")

    def hear(fault: QalamError) -> None:
        faults.append(fault)
        stop.set()

    newsroom.at_step = locked
    worker.run(stop, lambda _changes: None, on_fault=hear)
    assert [fault.code for fault in faults] == ["database_locked"]


def test_what_is_learnt_of_a_delivery_holds_nothing_up(newsroom: Newsroom) -> None:
    first, second = newsroom.write(), newsroom.write()
    stop, wake, learning, may_end = (threading.Event() for _ in range(4))

    def learn(_articles: list[int]) -> Changes:
        learning.set()
        assert may_end.wait(60)
        return Changes()

    worker = Worker(newsroom.database, newsroom.clock, newsroom.publishing, "learner", after=learn)
    thread = threading.Thread(target=worker.run, args=(stop, lambda _changes: None, wake))
    newsroom.publishing.publish(first, None, author="Aizhan")
    thread.start()
    try:
        assert learning.wait(60)
        sent = threading.Event()
        newsroom.receiver.before = lambda _request: sent.set()
        newsroom.publishing.publish(second, None, author="Aizhan")
        wake.set()
        assert sent.wait(60)
    finally:
        may_end.set()
        stop.set()
        wake.set()
        thread.join()
