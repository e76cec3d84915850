"""A worker is killed (SIGKILL, in a process of its own) at every step: what was queued arrives, once, and in order."""

from __future__ import annotations

import signal
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest

from db.unit_of_work import Database
from tests import components
from tests.publishing.killed_worker import STEPS, effects, work
from tests.publishing.mishaps import KINDS, mishaps
from tests.publishing.newsroom import Newsroom, open_newsroom

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
    newsroom = open_newsroom(embedded, channels=2)
    happened = mishaps(newsroom, 300, seed=20180613)
    assert sum(happened.values()) >= 300
    assert set(happened) == KINDS
    assert min(happened.values()) >= 5
