"""What a person hastens, and what the queue says of when and why."""

from __future__ import annotations

from datetime import timedelta

import pytest

from db.unit_of_work import Database
from editor.errors import UserMistake
from editor.publishing import DeliveryFault, in_words
from editor.publishing.faults import fault_of_status
from editor.publishing.targets.protocol import PublishRequest
from tests.publishing.newsroom import START, Newsroom, open_newsroom


def refuse(_request: PublishRequest) -> None:
    raise DeliveryFault("refused", "It is not taken.")


def test_the_reason_says_what_the_receiver_answered_and_asked_for_and_when_the_next_try_is(newsroom: Newsroom) -> None:
    def busy(_request: PublishRequest) -> None:
        raise fault_of_status(429, "wire.example", retry_after="600", now=newsroom.clock())

    newsroom.receiver.before = busy
    row = newsroom.publishing.publish(newsroom.write(), None, author="Aizhan").queued[0]
    newsroom.worker().run_once()
    record = newsroom.publishing.item(row.id).record
    said = in_words(record, "Asia/Almaty", newsroom.clock())
    assert said == "wire.example answered 429 and asked for 10 minutes. The next attempt is at 11:10."
    assert record.reason_values["cause_values"] == {
        "status": 429, "where": "wire.example", "seconds": 600, "minutes": 10,
    }  # fmt: skip
    the_day_before = newsroom.clock() - timedelta(days=1)
    assert in_words(record, "Asia/Almaty", the_day_before).endswith("The next attempt is at 2026-03-02 11:10.")


@pytest.mark.parametrize(
    ("header", "words"),
    [("90", "asked for 90 seconds"), ("121", "asked for 3 minutes"), ("0", "asked to wait"), (None, "asked to wait")],
)
def test_a_short_wish_is_told_in_seconds_a_long_one_in_minutes(header: str | None, words: str) -> None:
    assert words in fault_of_status(429, "wire.example", retry_after=header, now=START).message


def test_what_waits_for_its_hour_goes_out_now_and_is_dated_so(newsroom: Newsroom) -> None:
    article = newsroom.write()
    at = START + timedelta(hours=3)
    row = newsroom.publishing.publish(article, None, author="Aizhan", at=at).queued[0]
    assert newsroom.worker().run_once().done == []
    newsroom.publishing.send_now(row.id, author="Aizhan")
    assert [done.id for done in newsroom.worker().run_once().done] == [row.id]
    assert newsroom.article(article).state == "published"
    assert newsroom.article(article).published_at == START


def test_what_waits_for_its_next_attempt_goes_out_now(newsroom: Newsroom) -> None:
    def cut(_request: PublishRequest) -> None:
        raise ConnectionResetError("the line broke")

    newsroom.receiver.before = cut
    row = newsroom.publishing.publish(newsroom.write(), None, author="Aizhan").queued[0]
    newsroom.worker().run_once()
    newsroom.receiver.before = lambda _request: None
    newsroom.publishing.send_now(row.id)
    assert newsroom.publishing.item(row.id).record.reason_code == "next_in_line"
    assert [done.id for done in newsroom.worker().run_once().done] == [row.id]
    assert [attempt.number for attempt in newsroom.publishing.item(row.id).attempts] == [1, 2]


def test_nothing_is_sent_now_before_an_embargo_ends(newsroom: Newsroom) -> None:
    article = newsroom.write()
    until = START + timedelta(hours=3)
    with newsroom.database.unit_of_work() as work:
        work.articles.update(article, work.articles.get(article).version, {"embargo_until": until})
        work.commit()
    row = newsroom.publishing.publish(article, None, author="Aizhan", at=until).queued[0]
    with pytest.raises(UserMistake) as refused:
        newsroom.publishing.send_now(row.id, author="Aizhan")
    assert refused.value.code == "kept_by_embargo"
    assert "+00:00" not in refused.value.message, "times are those of the newsroom's zone"
    assert newsroom.worker().run_once().done == []
    assert newsroom.publishing.item(row.id).record.next_attempt_at == until


def test_to_send_now_into_a_paused_channel_says_that_it_is_paused(newsroom: Newsroom) -> None:
    row = newsroom.publishing.publish(newsroom.write(), None, author="Aizhan").queued[0]
    newsroom.publishing.pause("wire")
    with pytest.raises(UserMistake, match="paused") as refused:
        newsroom.publishing.send_now(row.id)
    assert refused.value.code == "channel_is_paused"


def test_what_was_sent_is_not_sent_now(newsroom: Newsroom) -> None:
    row = newsroom.publishing.publish(newsroom.write(), None, author="Aizhan").queued[0]
    newsroom.worker().run_once()
    with pytest.raises(UserMistake, match="cannot be sent now"):
        newsroom.publishing.send_now(row.id)


def test_all_that_failed_on_one_channel_is_retried_and_nothing_else(database: Database) -> None:
    newsroom = open_newsroom(database, channels=2)
    articles = [newsroom.write() for _ in range(3)]
    newsroom.receiver.before = refuse
    for article in articles:
        newsroom.publishing.publish(article, None, author="Aizhan")
    newsroom.worker().run_once()
    assert newsroom.publishing.counts()["failed"] == 6
    changes = newsroom.publishing.retry_failed("wire2")
    assert len(changes.ids("outbox")) == 3
    assert {row.channel for row in newsroom.publishing.queue(states=["failed"])} == {"wire"}
    newsroom.receiver.before = lambda _request: None
    assert {row.channel for row in newsroom.worker().run_once().done} == {"wire2"}
    assert len(newsroom.publishing.retry_failed().ids("outbox")) == 3
    assert not newsroom.publishing.retry_failed()


def test_the_queue_is_read_by_channel(database: Database) -> None:
    newsroom = open_newsroom(database, channels=2)
    newsroom.publishing.publish(newsroom.write(), None, author="Aizhan")
    assert [row.channel for row in newsroom.publishing.queue(channel="wire2")] == ["wire2"]
    with pytest.raises(UserMistake, match="wire9"):
        newsroom.publishing.queue(channel="wire9")


def test_an_attempt_says_how_long_it_took(newsroom: Newsroom) -> None:
    newsroom.receiver.before = lambda _request: newsroom.clock.advance(seconds=12)
    row = newsroom.publishing.publish(newsroom.write(), None, author="Aizhan").queued[0]
    newsroom.worker().run_once()
    assert [attempt.seconds for attempt in newsroom.publishing.item(row.id).attempts] == [12.0]


def test_to_try_again_does_not_skip_an_hour_that_somebody_gave(newsroom: Newsroom) -> None:
    """Sending before the hour is `send_now`, which asks who may."""
    at = START + timedelta(hours=3)
    row = newsroom.publishing.publish(newsroom.write(), None, author="Aizhan", at=at).queued[0]
    with pytest.raises(UserMistake, match="waits for its hour") as told:
        newsroom.publishing.retry(row.id)
    assert "Send it now" in told.value.hint
    newsroom.worker().run_once()
    assert newsroom.receiver.seen() == []
    assert newsroom.publishing.item(row.id).record.next_attempt_at == at


def test_what_is_on_its_way_is_neither_tried_again_nor_resent(newsroom: Newsroom) -> None:
    hints: list[str] = []

    def meanwhile(request: PublishRequest) -> None:
        for act in (newsroom.publishing.retry, lambda number: newsroom.publishing.resend(number, current=False)):
            with pytest.raises(UserMistake) as told:
                act(request.sequence)
            hints.append(told.value.hint)

    newsroom.receiver.before = meanwhile
    newsroom.publishing.publish(newsroom.write(), None, author="Aizhan")
    newsroom.worker().run_once()
    assert hints == ["It is on its way already."] * 2
    assert newsroom.receiver.seen() == [(1, "publish")]


def test_what_nobody_signed_is_said_to_be_cancelled_by_nobody(newsroom: Newsroom) -> None:
    at = START + timedelta(hours=3)
    first, second = (newsroom.publishing.publish(newsroom.write(), None, author="A", at=at).queued[0] for _ in range(2))
    newsroom.publishing.cancel(first.id)
    newsroom.publishing.cancel(second.id, author="Айгүл")
    reasons = [newsroom.publishing.item(row.id).record.reason for row in (first, second)]
    assert reasons == ["It was cancelled.", "It was cancelled by Айгүл."]
