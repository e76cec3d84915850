"""Measures how long the figures of readers' reports take over many of them.

    python -m tests.bench.figures [--reports 1000000] [--url URL]

Fills an empty database (SQLite in a temporary folder unless a URL is given): three years of reports, one group for
every two, a correction for half of the groups, 20,000 articles. Each period is counted once to warm up, then five
times. Prints one JSON object: milliseconds, the median of the five.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import insert, text

from db import migrate
from db.tables import Article, Correction, Group, Report
from db.unit_of_work import Database
from editor.reports.figures import FigureDesk

_NOW = datetime(2026, 11, 1, 12, tzinfo=UTC)
_YEARS = timedelta(days=3 * 365)
_ARTICLES = 20_000
_BATCH = 20_000
_STATES = ("fixed", "fixed", "fixed", "already_corrected", "not_an_error", "spam", "new")


def articles(drawn: random.Random) -> Iterator[dict[str, Any]]:
    for number in range(1, _ARTICLES + 1):
        at = _NOW - _YEARS * drawn.random()
        yield {
            "id": number,
            "slug": f"a{number}",
            "language": drawn.choice(("kk", "ru", "en")),
            "kind": "report",
            "state": "published",
            "headline": f"Мақала {number}",
            "byline": f"Автор {number % 150}",
            "published_at": at,
            "zone": "Asia/Almaty",
            "views": drawn.randrange(20_000),
            "topics": [f"бөлім {number % 12}"],
            "current_revision": 1,
            "published_revision": 1,
            "created_at": at,
            "updated_at": at,
            "updated_by": "",
            "version": 1,
        }


def groups(count: int, drawn: random.Random) -> Iterator[dict[str, Any]]:
    for number in range(1, count + 1):
        begun, state = _NOW - _YEARS * drawn.random(), drawn.choice(_STATES)
        look = begun + timedelta(seconds=drawn.expovariate(1 / 3_600))
        yield {
            "id": number,
            "article_id": drawn.randrange(1, _ARTICLES),
            "key": f"k{number}",
            "state": state,
            "reporters": 2,
            "first_at": begun,
            "last_at": begun,
            "closed_by": "",
            "reason": "",
            "version": 1,
            "first_look_at": look,
            "closed_at": None if state == "new" else look + timedelta(minutes=20),
        }


def reports(made: list[dict[str, Any]], drawn: random.Random) -> Iterator[dict[str, Any]]:
    empty = dict.fromkeys(("url", "prefix", "suffix", "suggestion", "comment", "reply_to", "body_hash"), "")
    for group in made:
        for copy in range(2):
            yield {
                **empty,
                "state": group["state"],
                "group_id": group["id"],
                "article_id": group["article_id"],
                "language": "kk",
                "quote": "сөз",
                "reporter": "",
                "door": "http",
                "place_status": "found",
                "place_score": 1.0,
                "idempotency_key": f"{group['id']}-{copy}",
                "version": 1,
                "created_at": group["first_at"] + timedelta(seconds=drawn.randrange(5_000)) * copy,
            }


def corrections(made: list[dict[str, Any]], drawn: random.Random) -> Iterator[dict[str, Any]]:
    for group in made:
        if group["state"] == "fixed":
            old = f"сөз{int(drawn.paretovariate(1.1)) % 5_000}"
            yield {
                "article_id": group["article_id"],
                "group_id": group["id"],
                "revision": 1,
                "old_text": old,
                "new_text": old + "дер",
                "note": "",
                "author": "",
                "created_at": group["closed_at"],
                "undone_at": None,
                "kind": drawn.choice(("typo", "typo", "grammar", "name", "fact")),
            }


def fill(database: Database, count: int) -> None:
    """One transaction a batch."""
    drawn = random.Random(2026)
    made = list(groups(count // 2, drawn))
    for table, rows in (
        (Article, articles(drawn)),
        (Group, iter(made)),
        (Report, reports(made, drawn)),
        (Correction, corrections(made, drawn)),
    ):
        batch: list[dict[str, Any]] = []
        for row in rows:
            batch.append(row)
            if len(batch) == _BATCH:
                _write(database, table, batch)
                batch = []
        if batch:
            _write(database, table, batch)
    with database.engine.begin() as connection:
        connection.execute(text("ANALYZE"))


def _write(database: Database, table: Any, batch: list[dict[str, Any]]) -> None:
    with database.engine.begin() as connection:
        connection.execute(insert(table), batch)


def measure(desk: FigureDesk, days: int) -> dict[str, Any]:
    """Median milliseconds, and where they went."""
    period = desk.period(days=days) if days else desk.whole()
    desk.figures(period)
    took, steps = [], dict[str, list[float]]()
    for _ in range(5):
        begun = last = time.perf_counter()
        name = ""

        def told(_done: int, _total: int, text: str) -> None:
            nonlocal last, name
            now = time.perf_counter()
            if name:
                steps.setdefault(name, []).append((now - last) * 1000)
            last, name = now, text

        found = desk.figures(period, told)
        steps.setdefault(name, []).append((time.perf_counter() - last) * 1000)
        took.append((time.perf_counter() - begun) * 1000)
    return {
        "reports": found.reports,
        "ms": round(statistics.median(took)),
        "steps": {name: round(statistics.median(times)) for name, times in steps.items()},
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reports", type=int, default=1_000_000)
    parser.add_argument("--url", help="of an empty database; default: SQLite in a temporary folder")
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="qalam-figures-") as folder:
        database = Database(chosen.url or str(Path(folder) / "newsroom.db"))
        migrate.upgrade(database)
        begun = time.perf_counter()
        fill(database, chosen.reports)
        filled = time.perf_counter() - begun
        desk = FigureDesk(database, lambda: _NOW)
        told = {f"{days or 'all'} days": measure(desk, days) for days in (30, 365, 0)}
        database.close()
    json.dump({"reports": chosen.reports, "filled_seconds": round(filled), **told}, sys.stdout, indent=2)
    print()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
