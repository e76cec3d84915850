"""What changed is told once, whoever changed it."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from db.unit_of_work import Database
from editor.bootstrap import Newsroom
from editor.changes import Changes
from editor.desktop.change_hub import ChangeHub, OtherSeats
from editor.desktop.jobs import ExecutorAtOnce, JobRunner


@pytest.fixture
def hub(qtbot: QtBot) -> ChangeHub:
    return ChangeHub()


@pytest.fixture
def seats(hub: ChangeHub, newsroom: Newsroom) -> Iterator[OtherSeats]:
    jobs = JobRunner(ExecutorAtOnce(), ExecutorAtOnce())
    made = OtherSeats(newsroom.database, jobs, hub, every_ms=5)
    made.start()
    yield made
    made.stop()
    jobs.close()


def _write(database: Database) -> None:
    with database.unit_of_work() as work:
        work.settings.set("agency", {"name": "Қала ақпарат"})
        work.commit()


def test_what_happens_in_one_turn_comes_as_one(hub: ChangeHub, qtbot: QtBot) -> None:
    told: list[Changes] = []
    hub.changed.connect(told.append)
    with qtbot.waitSignal(hub.changed):
        hub.publish(Changes.of(article=1))
        hub.publish(Changes.of(article=2, outbox=3))
        hub.publish(Changes())
    assert told == [Changes.of(article=[1, 2], outbox=3)]


def test_another_thread_may_tell_and_is_heard_in_this_one(hub: ChangeHub, qtbot: QtBot) -> None:
    threads: list[int] = []
    hub.changed.connect(lambda _: threads.append(threading.get_ident()))
    teller = threading.Thread(target=lambda: hub.publish(Changes.of(report=1)))
    with qtbot.waitSignal(hub.changed):
        teller.start()
    teller.join()
    assert threads == [threading.get_ident()]


def test_what_another_seat_wrote_is_told(hub: ChangeHub, seats: OtherSeats, newsroom: Newsroom, qtbot: QtBot) -> None:
    other = Database(str(newsroom.paths.database))
    with qtbot.waitSignal(hub.changed) as told:
        _write(other)
    assert told.args[0].concern("setting")
    other.close()


def test_what_this_seat_wrote_is_not_told_twice(
    hub: ChangeHub, seats: OtherSeats, newsroom: Newsroom, qtbot: QtBot
) -> None:
    told: list[Changes] = []
    hub.changed.connect(told.append)
    _write(newsroom.database)
    other = Database(str(newsroom.paths.database))
    # The other's write comes after ours, so ours has been read by then.
    with qtbot.waitSignal(hub.changed), other.unit_of_work() as work:
        work.channels.add("third", "static_site", {})
        work.commit()
    assert [changes.concern("setting") for changes in told] == [False]
    other.close()
