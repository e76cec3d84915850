"""Things that go wrong, many of them, and what must hold whatever goes wrong."""

from __future__ import annotations

import random
from collections import Counter, defaultdict
from contextlib import suppress
from datetime import timedelta

from editor.publishing import DeliveryFault
from editor.publishing.targets.protocol import PublishRequest
from tests.publishing.newsroom import Killed, Newsroom, Receiver

CHANNELS = ("wire", "wire2")


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
    the line breaks, the receiver asks to wait, the disk is full, the machine sleeps through its lease.
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
        elif what == "line broken":
            raise ConnectionResetError(what)
        elif what == "throttled":
            raise DeliveryFault("throttled", "Wait.", retry_after=timedelta(seconds=5))
        elif what == "disk full":
            raise OSError(28, "No space left on device")

    def before(_request: PublishRequest) -> None:
        mishap(0.6, "killed", "slept", "line broken", "throttled", "disk full")

    def after(_request: PublishRequest) -> None:
        mishap(0.5, "killed", "slept", "line broken", "disk full")

    while happened.total() < most:
        article = dice.choice(articles)
        if dice.random() < 0.2 and newsroom.article(article).published_revision:
            newsroom.publishing.withdraw(article, reason="", author="Aizhan")
        else:
            newsroom.edit(article, f"Тақырып {happened.total()} {dice.random()}")
            newsroom.publishing.publish(article, None, author="Aizhan")
        newsroom.at_step = lambda _step: mishap(0.1, "killed", "slept")
        newsroom.receiver.before, newsroom.receiver.after = before, after
        for _ in range(3):
            with suppress(Killed):
                newsroom.worker(f"worker {dice.randrange(3)}").run_once()
            newsroom.clock.advance(seconds=dice.choice([5, 30, 61]))
        newsroom.at_step = lambda _step: None
        newsroom.receiver.before = newsroom.receiver.after = lambda _request: None
    drain(newsroom)
    check_receiver(newsroom.receiver)
    check_nothing_lost(newsroom)
    return happened
