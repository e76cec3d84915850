"""Views that readers' pages send: counted once a reader, article and day, without a cookie and without an address."""

from __future__ import annotations

import asyncio
import http.client
import json
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import date

import pytest

from db.faults import DatabaseFault
from editor.reports.intake.counting import Seen, Tally, article_in
from editor.reports.intake.http import Intake, IntakeSettings
from tests.reports.house import WRONG, House

SITE = "https://alatau.example"
FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"


@contextmanager
def intake(house: House) -> Iterator[int]:
    """Its port; what was counted is written when it stops."""
    door = Intake(house.desk, IntakeSettings(origins=(SITE,)))
    port = door.start()
    try:
        yield port
    finally:
        door.stop()


def view(port: int, body: bytes, *, origin: str = SITE, agent: str = FIREFOX, method: str = "POST") -> int:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=20)
    try:
        connection.request(
            method, "/views", body, {"Origin": origin, "User-Agent": agent, "Content-Type": "text/plain"}
        )
        answer = connection.getresponse()
        assert "set-cookie" not in {name.lower() for name, _value in answer.getheaders()}
        answer.read()
        return answer.status
    finally:
        connection.close()


def views(house: House, article: int) -> int:
    with house.database.reading() as work:
        return work.articles.get(article).views


def test_a_reader_counts_once_and_another_one_too(embedded_house: House) -> None:
    house = embedded_house
    article, draft = house.article(published=True), house.article()
    before = views(house, article)
    with house.database.reading() as work:
        version = work.articles.get(article).version
    with intake(house) as port:
        body = json.dumps({"article": article}).encode()
        assert [view(port, body) for _ in range(3)] == [204] * 3
        assert view(port, body, agent=f"{FIREFOX} other") == 204
        assert view(port, body, agent="Googlebot/2.1") == 204
        assert view(port, json.dumps({"article": draft}).encode()) == 204
        assert view(port, json.dumps({"article": 999_999}).encode()) == 204
    assert views(house, article) == before + 2
    with house.database.reading() as work:
        assert work.articles.get(article).version == version  # who edits it is not disturbed
        assert work.articles.get(draft).views == 0


def test_what_many_read_comes_first_in_the_inbox(embedded_house: House) -> None:
    house = embedded_house
    quiet, read = house.article(published=True), house.article(published=True)
    first, second, closed = (
        house.desk.group(house.report(article, quote).report.group_id or 0).group
        for article, quote in ((read, WRONG), (quiet, WRONG), (read, "мұражай"))
    )
    house.desk.spam(closed.id, author="Dana")
    assert [row.group.id for row in house.desk.groups()] == [second.id, first.id]
    with intake(house) as port:
        body = json.dumps({"article": read}).encode()
        for number in range(20):
            assert view(port, body, agent=f"{FIREFOX} {number}") == 204
    ranked = [row.group for row in house.desk.groups()]
    assert [group.id for group in ranked] == [first.id, second.id]
    assert ranked[0].priority > first.priority
    assert ranked[0].version == first.version  # nobody decided anything
    assert house.desk.group(closed.id).group.priority == closed.priority


def test_a_view_more_ranks_nothing_anew_until_it_is_worth_a_step(house: House) -> None:
    article = house.article(published=True)
    group = house.report(article).report.group_id or 0
    house.desk.count_views({article: 1_000})
    before = house.desk.group(group).group.priority
    assert house.desk.count_views({article: 1}).ids("group") == frozenset()
    house.desk.count_views({article: 1_000})
    after = house.desk.group(group).group.priority
    assert 0.05 <= after - before <= 0.2


def test_a_foreign_page_a_wrong_method_and_nonsense_are_refused(embedded_house: House) -> None:
    with intake(embedded_house) as port:
        assert view(port, b'{"article": 1}', origin="https://other.example") == 403
        assert view(port, b'{"article": 1}', origin="null") == 403
        assert view(port, b"", method="GET") == 405
        assert view(port, b'{"article": "1"}') == 400
        assert view(port, b'{"article": ' + b"1" * 9000 + b"}") == 413


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{}",
        b'{"article": 0}',
        b'{"article": -1}',
        b'{"article": 1.5}',
        b"\xff",
        b"[1]",
        b'{"article": true}',
        b'{"article": 1e99}',
        b'{"article": NaN}',
        b'{"article": 1, "a": 2}',
        b'{"article": ' + b" " * 60 + b"1}",
    ],
)
def test_a_body_that_names_no_article_names_none(body: bytes) -> None:
    assert article_in(body) is None
    assert article_in(b' {"article" : 12}\n') == article_in(b'{"article": 12.0}') == 12


def test_the_next_day_everybody_counts_again_and_yesterday_is_forgotten() -> None:
    days = [date(2026, 3, 2)]
    seen = Seen(lambda: days[0])
    assert seen.is_new("192.0.2.1", FIREFOX, 1)
    assert not seen.is_new("192.0.2.1", FIREFOX, 1)
    assert seen.is_new("192.0.2.1", FIREFOX, 2)
    kept = set(seen._pairs)
    assert not any(b"192.0.2.1" in pair for pair in kept)
    days[0] = date(2026, 3, 3)
    assert seen.is_new("192.0.2.1", FIREFOX, 1)
    assert not kept & seen._pairs


def test_a_full_memory_counts_nobody_rather_than_somebody_twice() -> None:
    seen = Seen(most=2)
    assert [seen.is_new(f"192.0.2.{number}", FIREFOX, 1) for number in range(4)] == [True, True, False, False]


def test_what_cannot_be_written_waits_on() -> None:
    written: list[dict[int, int]] = []
    broken = [True]

    def write(counts: Mapping[int, int]) -> None:
        if broken[0]:
            raise DatabaseFault("database_unreachable", "The database does not answer.", "Try again.")
        written.append(dict(counts))

    async def go() -> None:
        with ThreadPoolExecutor(1) as pool:
            tally = Tally(write, pool, seconds=3600)
            tally.add(1)
            tally.add(1)
            await tally.flush()
            broken[0] = False
            tally.add(2)
            await tally.flush()
            await tally.flush()
            tally._task.cancel() if tally._task else None

    asyncio.run(go())
    assert written == [{1: 2, 2: 1}]
