"""Measures the reprint check among many articles of real sentences: how long the index takes to make and how large it
is, what of copies is found, what of strangers is taken for ours, and how long a check takes.

    python -m tests.bench.reprints [--articles 100000] [--checks 25] [--database URL]

It prints one JSON object. Texts are made of the sentences of ../shared/data/kazakh/learn and of the sample newsroom
(90 of a hundred Kazakh, 7 Russian, 3 English), put together anew; every eighth word (every third in Russian and
English, where there are few sentences) is another one, drawn by how often it stands there: runs of words recur as they
do in an archive, and no two articles are the same. Lengths are log-normal, 60 to 1,500 words, half of them under 220.
Strangers are of sentences that no article has (kaznerd-validation-sentences.txt). `--database` is an empty PostgreSQL;
without it SQLite in a folder of its own.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import statistics
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from itertools import accumulate
from pathlib import Path
from typing import Any

from sqlalchemy import insert, text

from db import migrate
from db.packing import pack
from db.tables import Article, Revision
from db.unit_of_work import Database
from editor.articles import serialisation
from editor.language.scripts import write_text
from editor.reprints import ArchiveIndex
from tests.publishing.newsroom import START, document

_HERE = Path(__file__).resolve().parents[2]
_KAZAKH = _HERE.parent / "shared" / "data" / "kazakh"
_SAMPLE = _HERE / "resources" / "sample"
_END = re.compile(r"(?<=[.!?…])\s+")
_LANGUAGES = (("kk", 0.9), ("ru", 0.07), ("en", 0.03))
_CHANGED = {"kk": 1 / 8, "ru": 1 / 3, "en": 1 / 3}  # of the words of a sentence: there are few of the others


def _sentences(paths: list[Path]) -> list[str]:
    lines = (line for path in paths for line in path.read_text(encoding="utf-8").splitlines())
    return [one for line in lines for one in _END.split(line.strip()) if 4 <= len(one.split()) <= 60]


class Texts:
    """The same text for the same number."""

    def __init__(self) -> None:
        self._sentences = {tag: _sentences(sorted(_SAMPLE.glob(f"*-{tag}-*.txt"))) for tag, _ in _LANGUAGES}
        self._sentences["kk"] += _sentences(sorted((_KAZAKH / "learn").glob("*.txt")))
        self._strange = _sentences([_KAZAKH / "kaznerd-validation-sentences.txt"])
        self._words: dict[str, tuple[list[str], list[int]]] = {}
        for tag, found in self._sentences.items():
            often = Counter(word for sentence in found for word in sentence.split())
            self._words[tag] = (list(often), list(accumulate(often.values())))

    def language(self, number: int) -> str:
        """Of an article."""
        tags, shares = [tag for tag, _ in _LANGUAGES], [share for _, share in _LANGUAGES]
        return random.Random(-number - 1).choices(tags, shares)[0]

    def sentences(self, number: int) -> list[str]:
        """Of an article, in their order."""
        choose, tag = random.Random(number), self.language(number)
        (words, often), changed = self._words[tag], _CHANGED[tag]
        found: list[str] = []
        length, wanted = 0, min(1_500, max(60, int(choose.lognormvariate(5.4, 0.6))))
        while length < wanted:
            sentence = choose.choice(self._sentences[tag]).split()
            length += len(sentence)
            other = (choose.choices(words, cum_weights=often)[0] if choose.random() < changed else "" for _ in sentence)
            found.append(" ".join(new or old for new, old in zip(other, sentence, strict=True)))
        return found

    def stranger(self, number: int) -> str:
        """Nobody's of ours."""
        return " ".join(random.Random(number).choices(self._strange, k=18))

    def edited(self, number: int) -> str:
        """Every fifteenth word is another, a sentence in six is gone, and two have changed places."""
        choose, tag = random.Random(-number), self.language(number)
        kept = [one for one in self.sentences(number) if choose.random() > 1 / 6] or self.sentences(number)
        if len(kept) > 2:
            at = choose.randrange(len(kept) - 1)
            kept[at], kept[at + 1] = kept[at + 1], kept[at]
        words, often = self._words[tag]
        said = " ".join(kept).split()
        return " ".join(
            choose.choices(words, cum_weights=often)[0] if choose.random() < 1 / 15 else one for one in said
        )

    def shortened(self, number: int) -> str:
        """A third, from the middle."""
        found = self.sentences(number)
        third = max(2, len(found) // 3)
        return " ".join(found[third : 2 * third] or found)

    def kinds(self, number: int) -> dict[str, str]:
        """Copies by what was done to them; in other scripts the Kazakh ones."""
        found = {"as it is": " ".join(self.sentences(number)), "edited": self.edited(number)}
        found["a third"] = self.shortened(number)
        if self.language(number) == "kk":
            found["in Latin letters"] = write_text(self.edited(number), "latin")
            found["a third in Arabic letters"] = write_text(self.shortened(number), "arabic")
        return found


def fill(database: Database, texts: Texts, articles: int) -> None:
    """Published articles with one revision each."""
    for first in range(1, articles + 1, 2_000):
        rows: dict[Any, list[dict[str, Any]]] = {Article: [], Revision: []}
        for number in range(first, min(first + 2_000, articles + 1)):
            moment, tag = START - timedelta(minutes=number), texts.language(number)
            headline, *rest = texts.sentences(number)
            paragraphs = (" ".join(rest[at : at + 3]) for at in range(0, len(rest), 3))
            said = serialisation.dumps(document(headline, "\n".join(paragraphs), tag))
            rows[Article].append(
                {"id": number, "slug": f"khabar-{number}", "headline": headline, "language": tag, "byline": ""}
                | {"kind": "report", "state": "published", "zone": "Asia/Almaty", "published_at": moment, "views": 0}
                | {"topics": [], "current_revision": 1, "published_revision": 1, "updated_by": "", "version": 1}
                | {"created_at": moment, "updated_at": moment}
            )
            rows[Revision].append(
                {"article_id": number, "number": 1, "packed": pack(said.encode()), "author": "", "reason": ""}
                | {"created_at": moment}
            )
        with database.engine.begin() as connection:
            for table, values in rows.items():
                connection.execute(insert(table), values)


def _size(database: Database, url: str) -> int:
    """Bytes of everything."""
    asked = "SELECT pg_database_size(current_database())" if url else "SELECT page_count * page_size FROM"
    asked += "" if url else " pragma_page_count(), pragma_page_size()"
    with database.engine.connect() as connection:
        return int(connection.execute(text(asked)).scalar_one())


@contextmanager
def _opened(url: str) -> Iterator[Database]:
    with tempfile.TemporaryDirectory() as folder:
        database = Database(url or str(Path(folder) / "newsroom.db"))
        migrate.upgrade(database)
        yield database
        database.close()


def _timed(act: Callable[[], Any]) -> tuple[Any, float, float]:
    """What it gives, and the seconds of the clock and of this process's processor."""
    started, cpu = time.perf_counter(), time.process_time()
    found = act()
    return found, time.perf_counter() - started, time.process_time() - cpu


def look_up(index: ArchiveIndex, texts: Texts, articles: int, checks: int) -> dict[str, Any]:
    """Copies of articles spread over the archive, and as many strangers."""
    first: Counter[str] = Counter()
    asked: Counter[str] = Counter()
    wall, processor, strange = [], [], 0
    for number in range(1, articles + 1, max(1, articles // checks)):
        for kind, copy in texts.kinds(number).items():
            matches, seconds, cpu = _timed(lambda copy=copy: index.find(copy))  # type: ignore[misc]  # bound now
            wall.append(seconds)
            processor.append(cpu)
            asked[kind] += 1
            first[kind] += bool(matches) and matches[0].article.id == number
        matches, seconds, cpu = _timed(lambda number=number: index.find(texts.stranger(number)))  # type: ignore[misc]  # as above
        strange += bool(matches)
        asked["strangers"] += 1
    return {
        "found_first": {kind: f"{first[kind]} of {asked[kind]}" for kind in asked if kind != "strangers"},
        "strangers_matched": f"{strange} of {asked['strangers']}",
        "check_ms_median": round(statistics.median(wall) * 1000, 1),
        "check_ms_worst": round(max(wall) * 1000, 1),
        "check_cpu_ms_median": round(statistics.median(processor) * 1000, 1),
        "check_cpu_ms_worst": round(max(processor) * 1000, 1),
    }


def measure(articles: int, checks: int, url: str) -> dict[str, Any]:
    """Seconds, bytes, and how many copies were found first."""
    texts = Texts()
    with _opened(url) as database:
        fill(database, texts, articles)
        before = _size(database, url)
        index = ArchiveIndex(database)
        _, wall, cpu = _timed(index.refresh)
        return {
            "engine": "postgresql" if url else "sqlite",
            "articles": articles,
            "index_seconds": round(wall, 1),
            "index_cpu_seconds": round(cpu, 1),
            "articles_a_cpu_second": round(articles / cpu),
            "index_megabytes": round((_size(database, url) - before) / 1e6, 1),
        } | look_up(index, texts, articles, checks)


def main() -> None:
    """Print the figures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--articles", type=int, default=100_000)
    parser.add_argument("--checks", type=int, default=25)
    parser.add_argument("--database", default="", help="an empty PostgreSQL")
    options = parser.parse_args()
    print(json.dumps(measure(options.articles, options.checks, options.database), ensure_ascii=False))


if __name__ == "__main__":
    main()
