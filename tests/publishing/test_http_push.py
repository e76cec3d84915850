"""HTTP push against a real receiver: signed, told once, patient, and never to an address that it may not ask."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from db.unit_of_work import Database
from editor.errors import UserMistake
from editor.publishing import DeliveryFault
from editor.publishing.targets.http_push import HttpPush, signature
from tests.publishing.newsroom import Newsroom, open_newsroom
from tests.servers.receiver import HttpReceiver, http_receiver

KEY = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


@pytest.fixture
def receiver() -> Iterator[HttpReceiver]:
    with http_receiver("shared key") as running:
        yield running


def newsroom_for(database: Database, receiver: HttpReceiver, **settings: object) -> Newsroom:
    newsroom = open_newsroom(database, HttpPush(), channels=0)
    given = {"address": receiver.url, "allow_private": True, **settings}
    newsroom.publishing.add_channel("wire", "http_push", given, secrets={"signing_key": "shared key"})
    return newsroom


def publish(newsroom: Newsroom) -> int:
    article = newsroom.write()
    newsroom.publishing.publish(article, None, author="Aizhan")
    return article


def test_the_signature_is_that_of_standard_webhooks() -> None:
    """The example of the specification."""
    made = signature(KEY, "msg_p5jXN8AQM9LWM0D4loKWxJek", b'{"test": 2432232314}', 1614265330)
    assert made["webhook-signature"] == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


@pytest.mark.parametrize("form", ["ninjs", "newsml"])
def test_each_change_arrives_as_a_newer_version_of_one_item(
    embedded: Database, receiver: HttpReceiver, form: str
) -> None:
    newsroom = newsroom_for(embedded, receiver, format=form)
    article = publish(newsroom)
    newsroom.worker().run_once()
    newsroom.correct(article, "Жаңа көпір ашылды")
    newsroom.worker().run_once()
    newsroom.publishing.withdraw(article, reason="Қате хабар", author="Aizhan")
    newsroom.worker().run_once()
    assert len(receiver.items) == 1
    assert len(receiver.keys) == 3
    _version, body = next(iter(receiver.items.values()))
    assert "canceled" in body.decode()
    assert "Қате хабар" in body.decode()


def test_a_lost_answer_is_asked_for_again_under_the_same_key(embedded: Database, receiver: HttpReceiver) -> None:
    newsroom = newsroom_for(embedded, receiver)
    article = publish(newsroom)
    receiver.answers = ["hang up"]
    waiting = newsroom.worker().run_once().waiting
    assert [row.reason_code for row in waiting] == ["network"]
    assert len(receiver.keys) == 1, "it has arrived, but nobody said so"
    newsroom.clock.advance(seconds=20)
    newsroom.worker().run_once()
    assert newsroom.rows(article) == [(1, "publish", "done")]
    assert len(receiver.keys) == 1


def test_it_waits_as_long_as_it_is_asked_to(embedded: Database, receiver: HttpReceiver) -> None:
    newsroom = newsroom_for(embedded, receiver)
    article = publish(newsroom)
    receiver.answers = [(429, {"Retry-After": "600"}), (409, {})]
    waiting = newsroom.worker().run_once().waiting
    assert [row.reason_code for row in waiting] == ["throttled"]
    assert (waiting[0].next_attempt_at - newsroom.clock.now).total_seconds() == 600
    newsroom.clock.advance(seconds=601)
    assert [row.reason_code for row in newsroom.worker().run_once().waiting] == ["throttled"], "busy with the same key"
    newsroom.clock.advance(seconds=601)
    newsroom.worker().run_once()
    assert newsroom.rows(article) == [(1, "publish", "done")]


@pytest.mark.parametrize(
    ("status", "headers", "state", "code"),
    [
        (400, {}, "failed", "receiver_refused"),
        (401, {}, "failed", "receiver_refused"),
        (422, {}, "failed", "receiver_refused"),
        (301, {"Location": "http://127.0.0.1:1/"}, "failed", "receiver_moved"),
        (500, {}, "waiting", "receiver_in_trouble"),
        (503, {"Retry-After": "60"}, "waiting", "receiver_asks_for_seconds"),
        (408, {}, "waiting", "receiver_asks_to_wait"),
        (425, {}, "waiting", "receiver_asks_to_wait"),
    ],
)
def test_every_answer_has_its_class(
    embedded: Database, receiver: HttpReceiver, status: int, headers: dict[str, str], state: str, code: str
) -> None:
    newsroom = newsroom_for(embedded, receiver)
    publish(newsroom)
    receiver.answers = [(status, headers)]
    outcome = newsroom.worker().run_once()
    rows = outcome.failed if state == "failed" else outcome.waiting
    assert [row.reason_values["cause"] for row in rows] == [code]
    assert not receiver.items


def test_an_internal_address_is_refused_unless_it_is_allowed(embedded: Database, receiver: HttpReceiver) -> None:
    newsroom = newsroom_for(embedded, receiver, allow_private=False)
    with pytest.raises(UserMistake, match="internal network"):
        newsroom.publishing.test_channel("wire")
    publish(newsroom)
    failed = newsroom.worker().run_once().failed
    assert [row.reason_values["cause"] for row in failed] == ["address_refused"]
    assert receiver.methods == []


def test_trying_it_out_sends_no_item(embedded: Database, receiver: HttpReceiver) -> None:
    newsroom = newsroom_for(embedded, receiver)
    assert newsroom.publishing.test_channel("wire").facts == {"status": "204"}
    assert receiver.methods == ["OPTIONS"]


def test_nobody_there_is_said(embedded: Database, receiver: HttpReceiver) -> None:
    newsroom = newsroom_for(embedded, receiver, address="http://127.0.0.1:1/items")
    with pytest.raises(DeliveryFault, match="did not answer"):
        newsroom.publishing.test_channel("wire")


def test_what_goes_out_is_ninjs_of_the_revision_with_its_notice(embedded: Database, receiver: HttpReceiver) -> None:
    newsroom = newsroom_for(embedded, receiver)
    publish(newsroom)
    newsroom.worker().run_once()
    item = json.loads(next(iter(receiver.items.values()))[1])
    assert item["headlines"][0]["value"] == "Көпір ашылды"
    assert item["copyrightNotice"] == "© Алатау News. Сілтеме міндетті."
    assert item["bodies"][0]["value"].count("© Алатау News") == 1
