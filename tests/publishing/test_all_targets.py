"""One newsroom with every kind of target at once, at real places, while three more receivers are ill.

One worker: what an ill receiver does with its time is its own affair, and all others get each step in order, once.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from db.unit_of_work import Database
from editor.changes import Changes
from editor.publishing import Worker
from editor.publishing.targets import TARGETS
from editor.publishing.targets.protocol import PublishRequest, Receipt, Target
from tests.publishing.newsroom import Newsroom, document, open_newsroom
from tests.publishing.places import CANARY, PLACES, Place
from tests.servers.receiver import HttpReceiver, http_receiver

# By the channel's name: the target, and what its settings have beside the place.
WELL: Mapping[str, tuple[str, dict[str, Any]]] = {
    "site": ("static_site", {}),
    "word": ("word_folder", {}),
    "ninjs": ("wire_folder", {"format": "ninjs"}),
    "newsml": ("wire_folder", {"format": "newsml"}),
    "push": ("http_push", {}),
    "wordpress": ("wordpress", {}),
    "sftp": ("sftp", {}),
    "email": ("email", {}),
}
ILL = ("hangs", "busy", "strict")
UNSETTLED = ("waiting", "sending", "failed")


class Listening:
    """A target that remembers what has arrived, as `(channel, article, action)`."""

    def __init__(self, target: Target, arrived: list[tuple[str, int, str]]) -> None:
        self.id, self.one_at_a_time = target.id, target.one_at_a_time
        self.describe, self.check, self.test = target.describe, target.check, target.test
        self._target, self._arrived = target, arrived

    def publish(self, request: PublishRequest) -> Receipt:
        receipt = self._target.publish(request)
        self._arrived.append((request.channel.name, request.article.id, request.action))
        return receipt


class House:
    """The newsroom, its places, and the one worker that runs beside it."""

    def __init__(self, database: Database, places: Mapping[str, Place], ill: Mapping[str, HttpReceiver]) -> None:
        self.arrived: list[tuple[str, int, str]] = []
        targets = [Listening(target, self.arrived) for target in TARGETS]
        self.newsroom: Newsroom = open_newsroom(database, *targets, channels=0)
        self.places, self.ill = places, ill
        for name, place in places.items():
            target, more = WELL[name]
            self.newsroom.publishing.add_channel(
                name, target, place.settings | more, secrets=place.secrets, make_folder=True
            )
        for name, receiver in ill.items():
            settings = {"address": receiver.url, "allow_private": True}
            self.newsroom.publishing.add_channel(name, "http_push", settings, secrets={"signing_key": CANARY})
        self._stop, self._wake, self._moved = threading.Event(), threading.Event(), threading.Condition()
        worker = Worker(
            database, self.newsroom.clock, self.newsroom.publishing, "one", spread=lambda: 1.0, patience=0.2
        )
        self._thread = threading.Thread(target=worker.run, args=(self._stop, self._tell, self._wake))
        self._thread.start()

    def _tell(self, _changes: Changes) -> None:
        with self._moved:
            self._moved.notify_all()

    def until(self, holds: Callable[[], bool]) -> None:
        """The worker has come so far. It is woken again and again: of what ended by itself it hears nothing."""
        for _ in range(1200):
            self._wake.set()
            with self._moved:
                if self._moved.wait_for(holds, 0.1):
                    return
        raise AssertionError([(row.channel, row.action, row.state, row.reason) for row in self.rows()])

    def rows(self) -> list[Any]:
        return self.newsroom.publishing.queue(limit=1000)

    def of(self, channel: str, article: int) -> list[str]:
        """What has arrived there, in order."""
        return [action for name, one, action in self.arrived if (name, one) == (channel, article)]

    def well_have(self, article: int, *actions: str) -> None:
        """Every channel that is well has exactly these, in this order."""

        def settled() -> bool:
            rows = [row for row in self.rows() if row.channel in WELL and row.article_id == article]
            return len(rows) == len(WELL) * len(actions) and {row.state for row in rows} == {"done"}

        self.until(settled)
        assert {name: self.of(name, article) for name in WELL} == {name: list(actions) for name in WELL}

    def seen(self) -> dict[str, Mapping[Any, Any]]:
        """All that readers of the places that are well would see."""
        return {name: dict(place.seen()) for name, place in self.places.items()}

    def end(self) -> None:
        for receiver in self.ill.values():
            receiver.let_go.set()
        self._stop.set()
        self._wake.set()
        self._thread.join()


@pytest.fixture
def house(request: pytest.FixtureRequest, embedded: Database, tmp_path: Path) -> Iterator[House]:
    with ExitStack() as stack:
        places = {
            name: stack.enter_context(PLACES[target](request, tmp_path / name)) for name, (target, _) in WELL.items()
        }
        ill = {name: stack.enter_context(http_receiver(CANARY)) for name in ILL}
        made = House(embedded, places, ill)
        stack.callback(made.end)
        yield made


def fall_ill(house: House) -> None:
    house.ill["hangs"].answers += ["hang"] * 50
    house.ill["busy"].answers += [(429, {"Retry-After": "600"})] * 50
    house.ill["strict"].answers += [(403, {})] * 50


def recover(house: House) -> None:
    """The receivers answer again; ten minutes later somebody retries what was refused."""
    for receiver in house.ill.values():
        receiver.answers.clear()
        receiver.let_go.set()
    house.until(lambda: house.newsroom.publishing.counts()["sending"] == 0)
    house.newsroom.clock.advance(minutes=11)
    house.newsroom.publishing.retry_failed()
    house.until(
        lambda: not any(house.newsroom.publishing.counts()[state] for state in ("waiting", "sending", "failed"))
    )


def test_each_place_gets_each_step_in_order_and_once_while_three_others_are_ill(house: House) -> None:
    newsroom, publishing = house.newsroom, house.newsroom.publishing
    old = newsroom.write(document("Бұрынғы хабар"))
    publishing.publish(old, None, author="Aizhan")
    house.well_have(old, "publish")
    house.until(lambda: publishing.counts()["done"] == len(WELL) + len(ILL))
    fall_ill(house)
    states = [house.seen()]

    newsroom.edit(old, "Бұрынғы хабар толықты")
    publishing.publish(old, None, author="Aizhan")
    house.well_have(old, "publish", "update")
    states.append(house.seen())

    new = newsroom.write(document("Жаңа хабар"))
    publishing.publish(new, None, author="Aizhan")
    house.well_have(new, "publish")
    states.append(house.seen())

    newsroom.correct(old, "Бұрынғы хабар түзетілді")
    house.well_have(old, "publish", "update", "correct")
    states.append(house.seen())

    newsroom.correct(new, "Жаңа хабар түзетілді")
    house.well_have(new, "publish", "correct")
    states.append(house.seen())

    publishing.withdraw(old, reason="Қате хабар", author="Aizhan")
    house.well_have(old, "publish", "update", "correct", "withdraw")
    states.append(house.seen())

    for name in WELL:
        assert all(before[name] != after[name] for before, after in pairwise(states)), name
    letters = house.places["email"].seen()
    assert len(letters) == 6, "a letter for each step"
    assert {name: house.of(name, old) for name in ILL} == {name: ["publish"] for name in ILL}
    assert {name: house.of(name, new) for name in ILL} == {name: [] for name in ILL}

    def told() -> dict[str, Any]:
        return {row.channel: row for row in house.rows() if row.article_id == new and row.action == "correct"}

    house.until(lambda: (told()["busy"].state, told()["strict"].state) == ("waiting", "failed"))
    house.until(lambda: "429" in told()["busy"].reason)
    assert "403" in told()["strict"].reason
    before = house.seen()

    recover(house)
    for name in ILL:
        first, *middle, last = house.of(name, old)
        assert (first, last) == ("publish", "withdraw")
        assert middle in ([], ["update"]), "what was overtaken is not sent late"
        assert house.of(name, new)[-1] == "correct"
        held = [json.loads(body) for _, body in house.ill[name].items.values()]
        shown = {item["pubStatus"]: item["headlines"][0]["value"] for item in held}
        assert len(held) == len(shown) == 2
        assert (set(shown), shown["usable"]) == ({"canceled", "usable"}, "Жаңа хабар түзетілді")
    assert house.seen() == before, "the others got nothing twice"
    keys = [row.idempotency_key for row in house.rows() if row.state == "done"]
    assert len(keys) == len(set(keys)) == len(house.arrived), "whatever was done arrived once"
