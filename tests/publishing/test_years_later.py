"""Corrections and withdrawals reach every channel that ever got the article, whatever its age."""

from __future__ import annotations

from datetime import timedelta

import pytest

from db.unit_of_work import Database
from tests.publishing.newsroom import Newsroom, document, open_newsroom

CHANNELS = ["wire", "wire2", "wire3"]


@pytest.fixture
def newsroom(embedded: Database) -> Newsroom:
    """With an article of nine years ago that two of three channels got, and much else since."""
    newsroom = open_newsroom(embedded, channels=3)
    article = newsroom.write(document("Ескі хабар"))
    assert article == 1
    newsroom.publishing.publish(article, ["wire", "wire2"], author="Aizhan")
    newsroom.worker().run_once()
    for year in range(9):
        newsroom.clock.advance(days=365)
        for number in range(4):
            newsroom.publishing.publish(newsroom.write(document(f"Хабар {year} {number}")), None, author="Aizhan")
        newsroom.worker().run_once()
    return newsroom


def reached(newsroom: Newsroom, action: str) -> set[str]:
    """The channels at which this was done to the old article."""
    return {
        request.channel.name
        for request in newsroom.receiver.applied
        if request.article.id == 1 and request.action == action
    }


def test_a_correction_after_nine_years_reaches_those_that_got_it_and_no_other(newsroom: Newsroom) -> None:
    newsroom.correct(1, "Ескі хабар түзетілді")
    newsroom.worker().run_once()
    assert reached(newsroom, "correct") == {"wire", "wire2"}


def test_a_withdrawal_after_nine_years_does_too_also_where_a_channel_got_it_only_lately(newsroom: Newsroom) -> None:
    newsroom.publishing.publish(1, ["wire3"], author="Aizhan")
    newsroom.worker().run_once()
    newsroom.clock.advance(days=365)
    newsroom.publishing.withdraw(1, reason="Қате хабар", author="Aizhan")
    newsroom.worker().run_once()
    assert reached(newsroom, "withdraw") == set(CHANNELS)


def test_a_channel_that_was_paused_for_years_gets_it_when_it_goes_on(newsroom: Newsroom) -> None:
    newsroom.publishing.pause("wire2")
    newsroom.correct(1, "Ескі хабар түзетілді")
    newsroom.worker().run_once()
    assert reached(newsroom, "correct") == {"wire"}
    newsroom.clock.now += timedelta(days=700)
    newsroom.publishing.resume("wire2")
    newsroom.worker().run_once()
    assert reached(newsroom, "correct") == {"wire", "wire2"}
