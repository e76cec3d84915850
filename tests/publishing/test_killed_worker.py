"""A worker is killed (SIGKILL, in a process of its own) at every step: what was queued arrives, once, and in order."""

from __future__ import annotations

import random
import signal
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from db.unit_of_work import Database
from editor.publishing import DeliveryFault
from editor.publishing.targets.protocol import PublishRequest
from tests import components
from tests.publishing.killed_worker import STEPS, effects, work
from tests.publishing.newsroom import Killed, Newsroom, open_newsroom
from tests.publishing.test_laws_of_the_queue import check_nothing_lost, check_receiver, drain

ROOT = Path(__file__).resolve().parents[2]


def end_a_worker(url: str, journal: Path, newsroom: Newsroom, step: str, count: int) -> None:
    """Start a worker that kills itself when it takes this step for the `count`-th time."""
    ended = subprocess.run(
        [
            *(sys.executable, "-m", "tests.publishing.killed_worker"),
            *(url, str(journal), newsroom.clock().isoformat(), step, str(count)),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert ended.returncode == -signal.SIGKILL, ended.stderr


@pytest.mark.parametrize("step", STEPS)
def test_a_worker_that_is_killed_loses_nothing_and_repeats_nothing(
    step: str, database: Database, database_url: str, tmp_path: Path
) -> None:
    components.only_on("systems with SIGKILL", sys.platform != "win32")
    newsroom, journal = open_newsroom(database), tmp_path / "journal"
    articles = [newsroom.write() for _ in range(3)]
    for article in articles:
        newsroom.publishing.publish(article, None, author="Aizhan")
    end_a_worker(database_url, journal, newsroom, step, 1 if step == "rescued" else 2)
    held = newsroom.publishing.queue(states=["sending"])
    assert len(held) == (0 if step in ("rescued", "settled") else 1)

    newsroom.edit(articles[1], "Жаңа көпір ашылды")
    newsroom.publishing.publish(articles[1], None, author="Aizhan")
    work(database_url, journal, newsroom.clock() + timedelta(seconds=59), lambda _step: None)
    assert [row.id for row in newsroom.publishing.queue(states=["sending"])] == [row.id for row in held]
    work(database_url, journal, newsroom.clock() + timedelta(seconds=61), lambda _step: None)

    counts = newsroom.publishing.counts()
    assert counts["waiting"] == counts["sending"] == counts["failed"] == 0
    taken = effects(journal)
    assert {line["article"]: line["revision"] for line in taken} == {articles[0]: 1, articles[1]: 2, articles[2]: 1}
    for article in articles:
        order = [line["sequence"] for line in taken if line["article"] == article]
        assert order == sorted(order)
    done = {row.idempotency_key for row in newsroom.publishing.queue(states=["done"])}
    assert done <= {line["key"] for line in taken}
    if held:
        tries = newsroom.publishing.item(held[0].id).attempts
        assert tries[0].outcome == "lost"


def test_hundreds_of_faults_leave_no_trace_at_the_receiver(embedded: Database) -> None:
    newsroom, faults = open_newsroom(embedded, channels=2), 0
    dice = random.Random(20180613)
    articles = [newsroom.write() for _ in range(4)]

    def mishap(_where: object) -> None:
        """One time in three something goes wrong here."""
        nonlocal faults
        if dice.random() > 0.34:
            return
        faults += 1
        what = dice.choice(["killed", "line cut", "throttled", "disk full", "slept"])
        if what == "killed":
            raise Killed
        if what == "slept":
            newsroom.clock.advance(seconds=61)
        elif isinstance(_where, PublishRequest):
            raise {
                "line cut": ConnectionResetError("the line broke"),
                "throttled": DeliveryFault("throttled", "Wait.", retry_after=timedelta(seconds=5)),
                "disk full": OSError(28, "No space left on device"),
            }[what]

    while faults < 600:
        newsroom.receiver.before = newsroom.receiver.after = lambda _request: None
        article = dice.choice(articles)
        if dice.random() < 0.2 and newsroom.article(article).published_revision:
            newsroom.publishing.withdraw(article, reason="", author="Aizhan")
        else:
            newsroom.edit(article, f"Тақырып {faults} {dice.random()}")
            newsroom.publishing.publish(article, None, author="Aizhan")
        newsroom.at_step = newsroom.receiver.before = newsroom.receiver.after = mishap
        for _ in range(3):
            try:
                newsroom.worker(f"worker {dice.randrange(3)}").run_once()
            except Killed:
                newsroom.clock.advance(seconds=dice.choice([5, 30, 61]))
        newsroom.at_step = lambda _step: None
        check_receiver(newsroom.receiver)
    drain(newsroom)
    check_receiver(newsroom.receiver)
    check_nothing_lost(newsroom)
    assert faults >= 600
