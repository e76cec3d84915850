"""Things that go wrong, many of them, and what must hold whatever goes wrong."""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from contextlib import suppress

from db.faults import DatabaseFault
from editor.publishing.faults import fault_of_status
from editor.publishing.retries import CLOCK_SLACK, LEASE, LONGEST_WAIT
from editor.publishing.targets.protocol import PublishRequest
from tests.publishing.newsroom import Killed, Newsroom, Receiver

CHANNELS = ("wire", "wire2")
_CLOCK = ("slept", "clock set forward", "clock set back")
_BEFORE = ("killed", "line broken", "answer timed out", "429 with Retry-After", "disk full", *_CLOCK)
_AFTER = ("killed", "line broken", "answer timed out", "disk full", *_CLOCK)
KINDS = {*_BEFORE, *_AFTER, "status not written"}


def check_receiver(receiver: Receiver) -> None:
    """What no fault may ever make happen."""
    keys = [request.idempotency_key for request in receiver.applied]
    assert len(keys) == len(set(keys)), "something took effect twice"
    order: dict[tuple[int, int], list[int]] = defaultdict(list)
    for request in receiver.applied:
        order[request.article.id, request.channel.id].append(request.sequence)
    for sequence in order.values():
        assert sequence == sorted(sequence), "something was overtaken"


def drain(newsroom: Newsroom) -> None:
    """Everything works again: nothing may be left."""
    newsroom.at_step = lambda _step: None
    newsroom.receiver.before = newsroom.receiver.after = lambda _request: None
    for name in CHANNELS:
        newsroom.publishing.resume(name)
    check_nothing_is_stuck(newsroom)
    newsroom.clock.advance(days=2)
    newsroom.worker("last").run_once()
    for row in newsroom.publishing.queue(states=["failed"], limit=10_000):
        newest = newsroom.publishing.queue(states=["failed", "done"], article_id=row.article_id, limit=10_000)
        if next(other.id for other in newest if other.channel == row.channel) == row.id:
            newsroom.publishing.retry(row.id)
        else:  # something was sent again after it had failed
            newsroom.publishing.cancel(row.id)
    newsroom.worker("last").run_once()
    counts = newsroom.publishing.counts()
    assert counts["waiting"] == counts["sending"] == counts["failed"] == 0, "something is stuck"


def check_nothing_is_stuck(newsroom: Newsroom) -> None:
    """Whatever the clock did, a lease after now nobody is in work any more, and no wait is longer than any may be."""
    newsroom.worker("next").run_once()  # whatever the clock did, a worker has looked since
    newsroom.clock.advance(seconds=(LEASE + CLOCK_SLACK).total_seconds() + 1)
    with newsroom.database.reading() as work:
        held = {row.id: row.attempt_token for row in work.outbox.page(states=["sending"], limit=10_000)}
    newsroom.worker("next").run_once()
    for row in newsroom.publishing.queue(states=["sending"], limit=10_000):
        assert held.get(row.id) != row.attempt_token, "a row is stuck longer than its lease"
    for row in newsroom.publishing.queue(states=["waiting"], limit=10_000):
        if row.attempts or row.next_attempt_at <= row.created_at:  # else somebody gave it an hour
            assert row.next_attempt_at <= newsroom.clock() + LONGEST_WAIT, "a row waits longer than any may"


def check_nothing_lost(newsroom: Newsroom) -> None:
    """What the receiver holds of each article is what was queued last."""
    held = {}
    for request in newsroom.receiver.applied:
        held[request.article.id, request.channel.id] = request.idempotency_key
    last = {}
    for row in reversed(newsroom.publishing.queue(limit=10_000)):
        if row.state == "done":
            last[row.article_id, row.channel_id] = row.idempotency_key
    assert held == last, "something was lost"
    for article_id in {article for article, _channel in last}:
        record = newsroom.article(article_id)
        newest = [row for row in newsroom.publishing.queue(article_id=article_id, limit=10_000) if row.state == "done"]
        by_channel = {row.channel: row for row in reversed(newest)}
        if record.state == "withdrawn":
            assert all(row.action == "withdraw" for row in by_channel.values()), "a withdrawn article is still out"


def mishaps(newsroom: Newsroom, most: int, *, seed: int) -> Counter[str]:
    """Publish, withdraw and work until this many things went wrong, then let everything work and check it all.

    At each step of the worker, and before and after each effect, something may go wrong: the process is killed,
    the line breaks, the answer does not come in time, the receiver asks to wait, the disk is full, the machine sleeps
    through its lease, the clock is set forward or back, what came of an attempt cannot be written down.
    """
    dice, happened = random.Random(seed), Counter[str]()
    articles = [newsroom.write() for _ in range(4)]

    def mishap(often: float, *kinds: str) -> None:
        if dice.random() > often:
            return
        what = dice.choice(kinds)
        happened[what] += 1
        if what == "killed":
            raise Killed
        if what == "slept":
            newsroom.clock.advance(seconds=61)
        elif what == "clock set forward":
            newsroom.clock.advance(minutes=dice.choice([2, 90]))
        elif what == "clock set back":
            newsroom.clock.advance(minutes=-dice.choice([2, 90]))
        elif what == "line broken":
            raise ConnectionResetError(what)
        elif what == "answer timed out":
            raise TimeoutError(what)
        elif what == "429 with Retry-After":
            raise fault_of_status(429, "The wire", retry_after=dice.choice(["5", "600"]), now=newsroom.clock())
        elif what == "disk full":
            raise OSError(28, "No space left on device")
        elif what == "status not written":
            raise DatabaseFault("database_full", "The disk of the database is full.", "Make room on it.")

    def before(_request: PublishRequest) -> None:
        mishap(0.6, *_BEFORE)

    def after(_request: PublishRequest) -> None:
        mishap(0.5, *_AFTER)

    def at_step(step: str) -> None:
        mishap(0.1, *_CLOCK, "killed", *(["status not written"] * 3 if step == "settling" else []))

    while happened.total() < most:
        article = dice.choice(articles)
        if dice.random() < 0.2 and newsroom.article(article).published_revision:
            newsroom.publishing.withdraw(article, reason="", author="Aizhan")
        else:
            newsroom.edit(article, f"Тақырып {happened.total()} {dice.random()}")
            newsroom.publishing.publish(article, None, author="Aizhan")
        newsroom.at_step = at_step
        newsroom.receiver.before, newsroom.receiver.after = before, after
        for _ in range(3):
            with suppress(Killed, DatabaseFault):
                newsroom.worker(f"worker {dice.randrange(3)}").run_once()
            newsroom.clock.advance(seconds=dice.choice([5, 30, 61]))
        newsroom.at_step = lambda _step: None
        newsroom.receiver.before = newsroom.receiver.after = lambda _request: None
    drain(newsroom)
    check_receiver(newsroom.receiver)
    check_nothing_lost(newsroom)
    return happened
