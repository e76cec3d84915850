"""Measures publishing: one article into a small and a large site, workers side by side, and thousands of faults.

    python -m tests.bench.publishing site [--articles 1000 100000]
    python -m tests.bench.publishing workers --database URL [--rows 200] [--call 0.02]
    python -m tests.bench.publishing counts [--rows 1000000]
    python -m tests.bench.publishing faults [--faults 10000] [--seeds 40] [--database URL]

Each prints one JSON object. The databases that are given are filled: name empty ones.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Any
from unittest import mock

from sqlalchemy import insert, text

from db.packing import pack
from db.tables import Article, Delivery, Outbox, Revision
from db.unit_of_work import Database
from editor.articles import serialisation
from editor.publishing import Worker
from editor.publishing.targets.folders import STATE
from editor.publishing.targets.static_site import StaticSite, times
from editor.publishing.targets.static_site.catalogue import Catalogue
from editor.publishing.targets.static_site.pages import Look
from editor.publishing.targets.static_site.rows import Row
from tests.publishing.counting import counted
from tests.publishing.mishaps import mishaps
from tests.publishing.newsroom import AGENCY, START, Newsroom, document, open_newsroom, settled

_TEXT = "көпір қала жол су ауа әкім мектеп дала өзен тау кітап нан бала қыс жаз күз көктем жел жаңбыр қар"
_WORDS = _TEXT.split()
_A_CALL = 0.02  # seconds: a receiver on the network


def text_of(number: int) -> str:
    """An article of 300 words as JSON; which words it has depends on its number."""
    words = [_WORDS[(number * 7 + place * place) % len(_WORDS)] + "лар"[: place % 4] for place in range(300)]
    return serialisation.dumps(document(f"Хабар {number} {words[0]}", " ".join(words)))


_TOPICS = 20
_TEXTS = 500  # texts that differ: to pack each of 100,000 would take minutes, and nothing here reads them all


def topics_of(number: int) -> list[str]:
    """The one topic of an article."""
    return [f"тақырып {number % _TOPICS}"]


def lay_out(folder: Path, articles: int) -> None:
    """The site's folder as it is when these articles are out: lists, shards, and a file for each page."""
    rows = []
    for number in range(1, articles + 1):
        moment = times.iso(START - timedelta(hours=number), "Asia/Almaty")
        path, headline = f"{number}-khabar-{number}.html", f"Хабар {number}"
        topics = tuple(topics_of(number))
        rows.append(Row(number, moment, "Asia/Almaty", path, "kk", "kk", headline, "", topics))
        (folder / path).write_bytes(b"<!DOCTYPE html><title>.</title>")

    def put(path: str, data: bytes) -> None:
        (folder / path).write_bytes(data)

    (folder / STATE / "articles").mkdir()
    for row in rows:  # not as notes are written by the site: to wait for the disk at each would take an hour
        (folder / STATE / "articles" / f"{row.id}.json").write_text(json.dumps({"sequence": row.id, "path": row.path}))
    with mock.patch("os.fsync"):
        Catalogue(folder, Look(AGENCY, "kk"), put, lambda _path: None).build(rows)


@cache
def _packed(number: int) -> bytes:
    return pack(text_of(number).encode())


def fill(database: Database, articles: int, channel_id: int) -> None:
    """Articles that the channel holds, an hour between two of them."""
    common = {"language": "kk", "kind": "report", "state": "published", "byline": "", "zone": "Asia/Almaty"}
    rows: dict[Any, list[dict[str, Any]]] = {Article: [], Revision: [], Outbox: [], Delivery: []}
    for number in range(1, articles + 1):
        moment = START - timedelta(hours=number)
        stamps = {"created_at": moment, "updated_at": moment}
        rows[Article].append(
            {**common, **stamps, "id": number, "slug": f"khabar-{number}", "headline": f"Хабар {number}"}
            | {"published_at": moment, "views": number % 1000, "topics": topics_of(number), "current_revision": 1}
            | {"published_revision": 1, "updated_by": "", "version": 1}
        )
        rows[Revision].append(
            {"article_id": number, "number": 1, "packed": _packed(number % _TEXTS), "author": "", "reason": ""}
            | {"created_at": moment}
        )
        sent = {"article_id": number, "revision": 1, "channel_id": channel_id, "action": "publish"}
        rows[Outbox].append(
            {**sent, **stamps, "id": number, "state": "done", "idempotency_key": f"{number}:1:{channel_id}:publish"}
            | {"attempts": 1, "next_attempt_at": moment, "reason": "", "reason_code": "", "reason_values": {}}
        )
        rows[Delivery].append({**sent, "outbox_id": number, "receipt": {}, "delivered_at": moment})
    with database.engine.begin() as connection:
        for table, values in rows.items():
            for start in range(0, len(values), 1000):
                connection.execute(insert(table), values[start : start + 1000])
    with database.unit_of_work() as work:
        work.outbox.count_again()
        work.commit()


def measure_site(sizes: list[int]) -> dict[str, Any]:
    """What publishing one article more takes, the median of seven: what was done, CPU and the clock in milliseconds."""
    result: dict[str, Any] = {}
    for size in sizes:
        with tempfile.TemporaryDirectory() as name:
            newsroom = newsroom_with_site(Path(name), size)
            os.sync()  # else the first pages wait until the disk has all that was laid out
            rounds = []
            for number in range(8):
                begun = time.perf_counter()
                found = publish_one_more(newsroom, size + number, flush=True)
                rounds.append({**found, "ms": round(1000 * (time.perf_counter() - begun))})
            result[str(size)] = {what: statistics.median(one[what] for one in rounds[1:]) for what in rounds[0]}
            newsroom.database.close()
    return result


def newsroom_with_site(folder: Path, articles: int) -> Newsroom:
    """A newsroom in this folder, and its site that holds that many."""
    site = folder / "site"
    site.mkdir()
    newsroom = open_newsroom(settled(str(folder / "newsroom.db")), StaticSite(), channels=0)
    channel = newsroom.publishing.add_channel("site", "static_site", {"folder": str(site)}).channel
    fill(newsroom.database, articles, channel.id)
    (site / STATE).mkdir()
    lay_out(site, articles)
    return newsroom


def publish_one_more(newsroom: Newsroom, number: int, *, flush: bool) -> dict[str, int]:
    """An article is written, looked over, queued and put onto the site; what that took, from preflight on."""
    article = newsroom.write(serialisation.loads(text_of(number)), topics=topics_of(number))
    with counted(newsroom.database, flush=flush) as found:
        newsroom.publishing.publish(article, None, author="bench")
        assert len(newsroom.worker().run_once().done) == 1
    return dict(found)


def measure_workers(url: str, rows: int, call: float) -> dict[str, Any]:
    """Seconds that one worker and four need for the same rows at a receiver that takes `call` seconds for each."""
    result: dict[str, Any] = {}
    for number in (1, 4):
        database = settled(url)
        newsroom = open_newsroom(database, channels=0)
        newsroom.publishing.add_channel(f"wire {number}", "receiver", {})
        newsroom.receiver.before = lambda _request: time.sleep(call)
        for _ in range(rows):
            newsroom.publishing.publish(newsroom.write(), [f"wire {number}"], author="bench")
        workers = [Worker(database, newsroom.clock, newsroom.publishing, f"worker {place}") for place in range(number)]
        threads = [threading.Thread(target=worker.run_once) for worker in workers]
        begun = time.perf_counter()
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        result[f"{number} workers"] = round(time.perf_counter() - begun, 2)
        assert len(newsroom.receiver.asked) == rows == len(set(newsroom.receiver.asked))
        database.close()
    return result


def measure_counts(rows: int) -> dict[str, Any]:
    """CPU milliseconds of telling how many rows are in each state, kept and counted."""
    with tempfile.TemporaryDirectory() as name:
        newsroom = open_newsroom(settled(str(Path(name) / "newsroom.db")))
        database, article = newsroom.database, newsroom.write()
        common = {"article_id": article, "revision": 1, "channel_id": 1, "action": "publish", "attempts": 1}
        common |= {"reason": "", "reason_code": "", "reason_values": {}}
        common |= dict.fromkeys(("next_attempt_at", "created_at", "updated_at"), START)
        with database.engine.begin() as connection:
            for start in range(0, rows, 20_000):
                numbers = range(start, min(rows, start + 20_000))
                some = [
                    {**common, "state": "done" if number % 50 else "failed", "idempotency_key": str(number)}
                    for number in numbers
                ]
                connection.execute(insert(Outbox), some)
        with database.unit_of_work() as work:
            work.outbox.count_again()
            work.commit()
        with database.engine.connect() as connection:
            statement = text("SELECT state, count(*) FROM outbox GROUP BY state")
            counted_ms = _cpu(lambda: connection.execute(statement).all())
        kept_ms = _cpu(newsroom.publishing.counts)
        database.close()
    return {"rows": rows, "kept_ms": kept_ms, "counted_ms": counted_ms}


def _cpu(work: Callable[[], object], times: int = 20) -> float:
    begun = time.process_time()
    for _ in range(times):
        work()
    return round(1000 * (time.process_time() - begun) / times, 2)


def measure_faults(url: str | None, faults: int, seeds: int) -> dict[str, Any]:
    """That many in all, a newsroom of its own for each seed.

    Raises AssertionError where something was done twice, lost, overtaken or left stuck.
    """
    begun, happened, sent = time.perf_counter(), Counter[str](), 0
    for seed in range(1, seeds + 1):
        with tempfile.TemporaryDirectory() as name:
            database = settled(url or str(Path(name) / "newsroom.db"))
            if url:
                empty(database)
            newsroom = open_newsroom(database, channels=2)
            happened += mishaps(newsroom, faults // seeds, seed=seed)
            sent += len(newsroom.receiver.applied)
            database.close()
    return {
        "engine": "postgresql" if url else "sqlite",
        "faults": happened.total(),
        "kinds": dict(happened.most_common()),
        "took effect": sent,
        "broken": 0,
        "seconds": round(time.perf_counter() - begun, 1),
    }


def empty(database: Database) -> None:
    """The server's database is used again for each seed."""
    with database.engine.begin() as connection:
        connection.execute(
            text("TRUNCATE articles, channels, settings, change_log, outbox_counts RESTART IDENTITY CASCADE")
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("site", "workers", "counts", "faults"))
    parser.add_argument("--articles", type=int, nargs="+", default=[1_000, 100_000])
    parser.add_argument("--database")
    parser.add_argument("--rows", type=int, help="200 for workers, a million for counts")
    parser.add_argument("--call", type=float, default=_A_CALL, help="seconds that the receiver takes")
    parser.add_argument("--faults", type=int, default=10_000)
    parser.add_argument("--seeds", type=int, default=40)
    options = parser.parse_args()
    if options.what == "site":
        result = measure_site(options.articles)
    elif options.what == "workers":
        if not options.database:
            parser.error("workers needs --database")
        result = measure_workers(options.database, options.rows or 200, options.call)
    elif options.what == "counts":
        result = measure_counts(options.rows or 1_000_000)
    else:
        result = measure_faults(options.database, options.faults, options.seeds)
    print(json.dumps(result, ensure_ascii=False))


if __name__ == "__main__":
    main()
