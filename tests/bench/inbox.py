"""The inbox with 1,000, 100,000 and 1,000,000 reports: opening it, the next report, filters and search.

    python -m tests.bench.inbox [--reports 1000 100000 1000000] [--folder FOLDER] [--keep] [--url URL]

CPU in milliseconds, of this process (SQLite in it) and of PostgreSQL's server behind it (an URL of an empty database,
on this machine; one size a run): median and 95th percentile. With --keep the files stay, the next run takes them, and a
server's database is taken as it is.
A fifth as many articles as reports; two reports a group; one group in five is open. The proofreader is warm, as in a
window that has shown one report.
"""

from __future__ import annotations

import argparse
import random
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import insert, select, text

from db import migrate
from db.repositories.report_words import facets, searchable, state_facet
from db.tables import Article, Group, Report, Revision
from db.unit_of_work import Database
from editor.language import Lexicon, Proofreader
from editor.newsroom.clock import utc_now
from editor.reports import InboxFilter, ReportDesk
from editor.reports.ranking import KINDS, priority
from tests.publishing.newsroom import open_newsroom
from tests.reports.house import LINES, library

AT_ONCE = 20_000
STATES = ("new", "fixed", "fixed", "not_an_error", "spam")
NOW = datetime(2026, 11, 27, 12, tzinfo=UTC)
RARE = "сирек"


@dataclass(frozen=True)
class Figure:
    """Milliseconds of CPU."""

    name: str
    median: float
    p95: float


def build(database: Database, reports: int, seed: int = 1) -> None:
    """A newsroom with so many reports, by bulk insert."""
    migrate.upgrade(database)
    newsroom = open_newsroom(database, channels=1)
    first = newsroom.write(library())
    chance, words = random.Random(seed), vocabulary(seed)
    articles = max(1, reports // 5)
    with database.engine.begin() as connection:
        article = dict(connection.execute(select(Article.__table__).where(Article.id == first)).mappings().one())
        revision = dict(connection.execute(select(Revision.__table__)).mappings().first() or {})
        _fill(connection, Article, (_article(article, number) for number in range(first + 1, first + articles)))
        _fill(connection, Revision, (_revision(revision, number) for number in range(first + 1, first + articles)))
        _fill(
            connection, Group, (_group(number, first + number % articles, chance, words) for number in groups(reports))
        )
        _fill(connection, Report, (_report(number, first, articles, words) for number in range(1, reports + 1)))
    with database.unit_of_work() as work:
        work.group_counts.count_again()
        work.commit()
    with database.engine.connect() as connection:
        connection = (
            connection.execution_options(isolation_level="AUTOCOMMIT") if not database.is_sqlite else connection
        )
        connection.execute(text("ANALYZE" if database.is_sqlite else "VACUUM ANALYZE"))
        connection.commit()


def groups(reports: int) -> range:
    """The numbers of the groups."""
    return range(1, reports // 2 + 1)


def vocabulary(seed: int) -> list[str]:
    """Ten thousand words, the first of them much more frequent."""
    chance = random.Random(seed + 1)
    letters = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщыіэюя"
    return ["".join(chance.choices(letters, k=chance.randint(4, 9))) for _ in range(10_000)]


def _word(number: int, words: list[str]) -> str:
    """As in a language, the word of rank n comes about once in n."""
    return words[int(len(words) ** ((number * 2654435761 % 1_000_003) / 1_000_003)) - 1]


def _fill(connection: Any, table: Any, rows: Iterator[dict[str, Any]]) -> None:
    part: list[dict[str, Any]] = []
    for row in rows:
        part.append(row)
        if len(part) == AT_ONCE:
            connection.execute(insert(table), part)
            part = []
    if part:
        connection.execute(insert(table), part)


def _article(row: dict[str, Any], number: int) -> dict[str, Any]:
    return {**row, "id": number, "slug": f"article-{number}", "views": number * 7919 % 5_000}


def _revision(row: dict[str, Any], number: int) -> dict[str, Any]:
    return {**{name: value for name, value in row.items() if name != "id"}, "article_id": number}


def _group(number: int, article: int, chance: random.Random, words: list[str]) -> dict[str, Any]:
    at = NOW - timedelta(minutes=number % 1_000_000)
    state, language, kind = STATES[number % 5], ("kk", "ru", "en")[number % 3], KINDS[number % 5]
    assignee = "Айгүл" if number % 50 == 0 else ""
    readers = 1 + int(chance.expovariate(1.5))
    told = searchable([_word(number, words), _word(number + 7, words), RARE if number % 40_000 == 5 else ""])
    return {
        "id": number, "article_id": article, "key": f"2:place:{number}", "state": state, "reporters": readers,
        "first_at": at, "last_at": at, "closed_at": None if state == "new" else NOW, "closed_by": "", "reason": "",
        "version": 1, "language": language, "kind": kind, "assignee": assignee,
        "priority": priority(readers=readers, views=number % 5_000, field="body", first_at=at),
        "words": " ".join(["", told, *facets(language, assignee, kind, ""), state_facet(state)]),
    }  # fmt: skip


def _report(number: int, first: int, articles: int, words: list[str]) -> dict[str, Any]:
    group = (number + 1) // 2
    at = LINES[1].index("қИқық")
    texts = dict.fromkeys(("url", "prefix", "suffix", "reply_to", "comment"), "")
    return {
        **texts, "id": number, "state": STATES[group % 5], "group_id": group, "article_id": first + group % articles,
        "revision": 1, "language": "kk", "quote": "қИқық", "suggestion": _word(number, words) if number % 3 else "",
        "reporter": f"r{number}", "door": "http", "idempotency_key": f"k{number}", "body_hash": str(number),
        "place_status": "found", "place_revision": 1, "place_field": "body", "place_block": "p2", "place_start": at,
        "place_end": at + 5, "place_score": 1.0, "created_at": NOW - timedelta(minutes=number % 1_000_000),
        "version": 1, "spam_score": 0.0, "spam_reasons": [],
    }  # fmt: skip


def measure(database: Database, reports: int) -> list[Figure]:
    """The four things that an editor waits for."""
    newsroom = open_newsroom(database, channels=0)
    cpu = Cpu(database)
    desk = ReportDesk(database, utc_now, newsroom.publishing, Proofreader(Lexicon()))
    words, chance = vocabulary(1), random.Random(3)
    rows = desk.groups(limit=100, checks=False)
    desk.group(rows[0].group.id)  # the proofreader reads its lists

    def opened() -> None:
        page = desk.groups(limit=100, checks=False)
        desk.group(page[0].group.id)
        desk.counts()

    ids = [row.group.id for row in rows]
    filters = [
        InboxFilter("new", language="en"), InboxFilter("open", kind="letters"), InboxFilter("all", assignee="Айгүл"),
        InboxFilter("new", assignee="-"), InboxFilter("new", newer_than=2), InboxFilter("new", older_than=200),
        InboxFilter("all", article_id=rows[0].group.article_id), InboxFilter("spam", language="kk", kind="wording"),
    ]  # fmt: skip
    asked = [RARE, words[0], words[1], words[3], *(words[chance.randrange(10_000)][:4] for _ in range(12))]
    pages = [rows[-1]]

    def next_page() -> None:
        pages.append(desk.groups(limit=100, before=pages[-1], checks=False)[-1])

    return [
        _timed(cpu, "open", [opened] * 20),
        _timed(cpu, "next report", [lambda one=one: desk.group(one) for one in ids[:60]]),
        _timed(cpu, "page after page", [next_page] * min(30, reports // 1_000 - 1))
        if reports > 1_000
        else Figure("page", 0, 0),
        _timed(cpu, "filter", [lambda one=one: desk.groups(one, limit=100, checks=False) for one in filters] * 5),
        _timed(
            cpu,
            "search",
            [
                lambda one=one, state=state: desk.groups(InboxFilter(state, search=one), limit=100, checks=False)
                for one in asked
                for state in ("new", "all")
            ]
            * 2,
        ),
    ]


class Cpu:
    """Seconds of CPU until now: of this process, and of the servers that its connections talk to."""

    def __init__(self, database: Database) -> None:
        self._servers: list[Path] = []
        if not database.is_sqlite:
            with database.engine.connect() as connection:
                asked = text("SELECT pid FROM pg_stat_activity WHERE datname = current_database()")
                self._servers = [Path(f"/proc/{pid}/schedstat") for pid in connection.execute(asked).scalars()]

    def __call__(self) -> float:
        return time.process_time() + sum(int(server.read_text().split()[0]) / 1e9 for server in self._servers)


def _timed(cpu: Cpu, name: str, works: list[Callable[..., Any]]) -> Figure:
    took = []
    for work in works:
        start = cpu()
        work()
        took.append((cpu() - start) * 1_000)
    took.sort()
    return Figure(name, took[len(took) // 2], took[min(len(took) - 1, int(len(took) * 0.95))])


def main() -> None:
    """Print the table, and the growth from one size to the next."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--reports", type=int, nargs="+", default=[1_000, 100_000, 1_000_000])
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--keep", action="store_true")
    parser.add_argument("--url")
    options = parser.parse_args()
    before: dict[str, float] = {}
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        for reports in options.reports:
            start = time.perf_counter()
            path = Path(options.folder if options.keep and options.folder else folder) / f"{reports}.db"
            is_there = options.keep and (path.exists() or options.url is not None)
            database = Database(options.url or str(path))
            if not is_there:
                build(database, reports)
            built = time.perf_counter() - start
            print(f"{reports:,} reports, {max(1, reports // 5):,} articles; built in {built:.0f} s", flush=True)
            for figure in measure(database, reports):
                grown = f", {figure.p95 / before[figure.name]:.2f} times" if before.get(figure.name) else ""
                print(f"  {figure.name:16} {figure.median:7.1f} ms median {figure.p95:7.1f} ms p95{grown}", flush=True)
                before[figure.name] = figure.p95
            database.close()


if __name__ == "__main__":
    main()
