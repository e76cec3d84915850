"""Nothing goes out before its embargo ends, whichever way somebody tries."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from editor.errors import UserMistake
from editor.newsroom.people import People
from tests.publishing.newsroom import START, Newsroom

LATER = START + timedelta(hours=3)


def _embargo(newsroom: Newsroom, article: int, until: object = LATER) -> None:
    record = newsroom.article(article)
    newsroom.desk.describe(article, record.version, {"embargo_until": until}, author="Aizhan")


def test_publishing_before_the_embargo_is_refused_with_its_end_in_the_newsrooms_zone(newsroom: Newsroom) -> None:
    article = newsroom.write()
    _embargo(newsroom, article)
    with pytest.raises(UserMistake) as caught:
        newsroom.publishing.publish(article, None, author="Aizhan")
    assert caught.value.code == "preflight_blocked"
    assert "2026-03-02 14:00" in caught.value.message
    assert newsroom.rows() == []
    assert [finding.check for finding in newsroom.publishing.preflight(article)] == ["preflight-embargo"]


def test_a_time_at_which_the_embargo_is_over_can_be_scheduled(newsroom: Newsroom) -> None:
    article = newsroom.write()
    _embargo(newsroom, article)
    with pytest.raises(UserMistake):
        newsroom.publishing.publish(article, None, author="Aizhan", at=LATER - timedelta(seconds=1))
    newsroom.publishing.publish(article, None, author="Aizhan", at=LATER)
    newsroom.worker().run_once()
    assert newsroom.receiver.seen() == []
    newsroom.clock.now = LATER
    newsroom.worker().run_once()
    assert newsroom.receiver.seen() == [(1, "publish")]


def test_an_embargo_that_is_over_stops_nobody(newsroom: Newsroom) -> None:
    article = newsroom.write()
    _embargo(newsroom, article, START)
    newsroom.publishing.publish(article, None, author="Aizhan")
    newsroom.worker().run_once()
    assert newsroom.receiver.seen() == [(1, "publish")]


def test_what_was_queued_before_the_embargo_was_set_is_held(newsroom: Newsroom) -> None:
    article = newsroom.write()
    newsroom.publishing.publish(article, None, author="Aizhan")
    _embargo(newsroom, article)
    outcome = newsroom.worker().run_once()
    assert newsroom.receiver.seen() == []
    assert [row.next_attempt_at for row in outcome.waiting] == [LATER]
    assert [row.attempts for row in outcome.waiting] == [0]
    newsroom.clock.now = LATER
    newsroom.worker().run_once()
    assert newsroom.receiver.seen() == [(1, "publish")]


def test_sending_now_does_not_break_an_embargo(newsroom: Newsroom) -> None:
    article = newsroom.write()
    _embargo(newsroom, article)
    [row] = newsroom.publishing.publish(article, None, author="Aizhan", at=LATER).queued
    with pytest.raises(UserMistake):
        newsroom.publishing.retry(row.id)
    newsroom.worker().run_once()
    assert newsroom.receiver.seen() == []
    assert newsroom.publishing.item(row.id).record.next_attempt_at == LATER


def test_a_correction_of_what_is_out_waits_for_the_embargo_and_a_withdrawal_does_not(newsroom: Newsroom) -> None:
    article = newsroom.write()
    newsroom.publishing.publish(article, None, author="Aizhan")
    newsroom.worker().run_once()
    _embargo(newsroom, article)
    assert [row.next_attempt_at for row in newsroom.correct(article, "Жаңа көпір ашылды")] == [LATER]
    newsroom.publishing.withdraw(article, reason="an embargo was broken", author="Aizhan")
    newsroom.worker().run_once()
    assert newsroom.receiver.seen() == [(1, "publish"), (2, "withdraw")]


def hours(newsroom: Newsroom) -> list[object]:
    return [row.next_attempt_at for row in newsroom.publishing.queue(states=("waiting",))]


def test_an_embargo_that_is_extended_moves_what_waits_before_any_worker_comes(newsroom: Newsroom) -> None:
    article = newsroom.write()
    _embargo(newsroom, article)
    newsroom.publishing.publish(article, None, author="Aizhan", at=LATER)
    _embargo(newsroom, article, LATER + timedelta(hours=2))
    assert hours(newsroom) == [LATER + timedelta(hours=2)]
    [row] = newsroom.publishing.queue(states=("waiting",))
    assert (row.reason_code, row.reason_values["until"]) == ("scheduled", "2026-03-02T11:00:00+00:00")


def test_an_embargo_that_is_lifted_lets_go_what_waited_for_its_end_alone(newsroom: Newsroom) -> None:
    article = newsroom.write()
    newsroom.publishing.publish(article, None, author="Aizhan")
    _embargo(newsroom, article)
    assert hours(newsroom) == [LATER]
    _embargo(newsroom, article, None)
    assert hours(newsroom) == [START]
    newsroom.worker().run_once()
    assert newsroom.receiver.seen() == [(1, "publish")]


def test_an_hour_that_somebody_gave_outlives_an_embargo(newsroom: Newsroom) -> None:
    article, planned = newsroom.write(), START + timedelta(hours=1)
    newsroom.publishing.publish(article, None, author="Aizhan", at=planned)
    _embargo(newsroom, article)
    assert hours(newsroom) == [LATER]
    _embargo(newsroom, article, None)
    assert hours(newsroom) == [planned]
    _embargo(newsroom, article, START + timedelta(minutes=5))
    assert hours(newsroom) == [planned]


def test_a_withdrawal_waits_for_no_embargo_that_is_set_after_it(newsroom: Newsroom) -> None:
    article = newsroom.write()
    newsroom.publishing.publish(article, None, author="Aizhan")
    newsroom.worker().run_once()
    newsroom.publishing.withdraw(article, reason="wrong", author="Aizhan")
    _embargo(newsroom, article)
    assert hours(newsroom) == [START]


def test_an_article_without_an_embargo_goes_beside_one_that_has_one(newsroom: Newsroom) -> None:
    held, free = newsroom.write(), newsroom.write()
    for article in (held, free):
        newsroom.publishing.publish(article, None, author="Aizhan")
    _embargo(newsroom, held)
    done = newsroom.worker().run_once().done
    assert [row.article_id for row in done] == [free]


def test_who_may_not_publish_lets_nothing_out_by_lifting_an_embargo(newsroom: Newsroom) -> None:
    people = People(newsroom.database)
    people.put("Aizhan", "publisher")
    people.put("Дана", "journalist")
    article = newsroom.write()
    _embargo(newsroom, article)
    newsroom.publishing.publish(article, None, author="Aizhan", at=LATER)

    def set_by_dana(until: datetime | None) -> None:
        newsroom.desk.describe(article, newsroom.article(article).version, {"embargo_until": until}, author="Дана")

    for until in (None, LATER - timedelta(hours=1)):
        with pytest.raises(UserMistake) as refused:
            set_by_dana(until)
        assert refused.value.code == "move_refused"
    set_by_dana(LATER + timedelta(hours=1))
    assert newsroom.article(article).embargo_until == LATER + timedelta(hours=1), "longer is never wrong"
    newsroom.clock.now = LATER
    newsroom.worker().run_once()
    assert newsroom.receiver.seen() == []
    _embargo(newsroom, article, None)
    newsroom.worker().run_once()
    assert newsroom.receiver.seen() == [(1, "publish")]


def test_a_draft_of_ones_own_may_lose_its_embargo(newsroom: Newsroom) -> None:
    people = People(newsroom.database)
    people.put("Aizhan", "publisher")
    people.put("Дана", "journalist")
    article = newsroom.write()
    _embargo(newsroom, article)
    newsroom.desk.describe(article, newsroom.article(article).version, {"embargo_until": None}, author="Дана")
    assert newsroom.article(article).embargo_until is None
