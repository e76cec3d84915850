"""Measures the reprint check: how long the index takes to make and how large it is, and a check against the archive.

    python -m tests.bench.reprints [--articles 100000] [--texts 100000] [--checks 30]

It prints one JSON object. Articles are 250 words each, drawn by Zipf's law from 20,000 forms, so that frequent runs of
words occur; copies are an edited half of one of them, half of the copies in Latin letters. Articles beyond `--texts`
have fingerprints alone, 55 random ones each: to look among many without waiting for their texts to be read.
"""

from __future__ import annotations

import argparse
import json
import random
import statistics
import tempfile
import time
from datetime import timedelta
from itertools import accumulate
from pathlib import Path
from typing import Any

from sqlalchemy import insert

from db import migrate
from db.packing import pack
from db.tables import Article, ReprintFingerprint, Revision
from db.unit_of_work import Database
from editor.articles import serialisation
from editor.language.scripts import write_text
from editor.reprints import ArchiveIndex
from tests.publishing.newsroom import START, document

_LETTERS = "аәбғгдежзиқклмнңоөпрстуұүшыі"
_FORMS, _LENGTH, _PRINTS = 20_000, 250, 55


def _forms() -> list[str]:
    choose = random.Random(7)  # the same archive each time
    return sorted({"".join(choose.choices(_LETTERS, k=choose.randint(3, 11))) for _ in range(_FORMS)})


class Texts:
    """The same text for the same number."""

    def __init__(self) -> None:
        self._forms = _forms()
        self._weights = list(accumulate(1 / (rank + 3) for rank in range(len(self._forms))))

    def words(self, number: int) -> list[str]:
        """Of one article."""
        choose = random.Random(number)  # the same text for the same number
        return choose.choices(self._forms, cum_weights=self._weights, k=_LENGTH)


def fill(database: Database, texts: Texts, articles: int) -> None:
    """Published articles with one revision each."""
    for first in range(1, articles + 1, 2_000):
        rows: dict[Any, list[dict[str, Any]]] = {Article: [], Revision: []}
        for number in range(first, min(first + 2_000, articles + 1)):
            moment = START - timedelta(minutes=number)
            text = serialisation.dumps(document(f"Хабар {number}", " ".join(texts.words(number))))
            rows[Article].append(
                {
                    "id": number,
                    "slug": f"khabar-{number}",
                    "headline": f"Хабар {number}",
                    "language": "kk",
                    "byline": "",
                }
                | {"kind": "report", "state": "published", "zone": "Asia/Almaty", "published_at": moment, "views": 0}
                | {"topics": [], "current_revision": 1, "published_revision": 1, "updated_by": "", "version": 1}
                | {"created_at": moment, "updated_at": moment}
            )
            rows[Revision].append(
                {"article_id": number, "number": 1, "packed": pack(text.encode()), "author": "", "reason": ""}
                | {"created_at": moment}
            )
        with database.engine.begin() as connection:
            for table, values in rows.items():
                connection.execute(insert(table), values)


def fill_index(database: Database, first: int, last: int) -> None:
    """Fingerprints of articles that have no text, in the order of the key as a settled index has them."""
    choose = random.Random(11)
    rows = sorted((choose.getrandbits(64) - 2**63, article) for article in range(first, last) for _ in range(_PRINTS))
    with database.engine.begin() as connection:
        for start in range(0, len(rows), 50_000):
            values = [{"fingerprint": one, "article_id": article} for one, article in rows[start : start + 50_000]]
            connection.execute(insert(ReprintFingerprint), values)


def measure(articles: int, texts_of: int, checks: int) -> dict[str, Any]:
    """Seconds, bytes, and how many copies were found first."""
    texts, found = Texts(), 0
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "newsroom.db"
        database = Database(str(path))
        migrate.upgrade(database)
        fill(database, texts, texts_of)
        before, started = path.stat().st_size, time.perf_counter()
        index = ArchiveIndex(database)
        index.refresh()
        built, processor, wall = time.perf_counter() - started, [], []
        fill_index(database, texts_of + 1, articles + 1)
        strangers = 0
        for number in range(checks):
            of = 1 + number * (texts_of // checks)
            words = texts.words(of)[_LENGTH // 4 : _LENGTH // 4 + _LENGTH // 2]
            copy = " ".join("өзгерген" if place % 15 == 7 else word for place, word in enumerate(words))
            copy = write_text(copy, "latin") if number % 2 else copy
            started, cpu = time.perf_counter(), time.process_time()
            matches = index.find(copy)
            wall.append(time.perf_counter() - started)
            processor.append(time.process_time() - cpu)
            found += bool(matches) and matches[0].article.id == of
            strangers += len(index.find(" ".join(texts.words(articles + 1 + number))))
        size = path.stat().st_size - before
        database.close()
    return {
        "articles": articles,
        "texts": texts_of,
        "index_seconds": round(built, 1),
        "index_megabytes": round(size / 1e6, 1),
        "checks": checks,
        "found_first": found,
        "strangers_matched": strangers,
        "check_ms_median": round(statistics.median(wall) * 1000, 1),
        "check_ms_worst": round(max(wall) * 1000, 1),
        "check_cpu_ms_median": round(statistics.median(processor) * 1000, 1),
    }


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--texts", type=int, default=100_000)
    parser.add_argument("--checks", type=int, default=30)
    options = parser.parse_args()
    print(json.dumps(measure(options.articles, min(options.texts, options.articles), options.checks)))


if __name__ == "__main__":
    main()
