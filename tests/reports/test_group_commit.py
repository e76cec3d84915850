"""Reports that come together are written together: with one commit, each with its own answer, none lost."""

from __future__ import annotations

import asyncio
import http.client
import json
import threading
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from typing import Any

import pytest

from db.faults import DatabaseFault
from db.unit_of_work import UnitOfWork
from editor.changes import Changes
from editor.errors import UserMistake
from editor.reports import IncomingReport, Received
from editor.reports.intake.batching import MOST_TOGETHER, Batches
from editor.reports.intake.http import Intake, IntakeSettings
from tests.reports.house import House


def test_each_of_many_gets_its_own_answer_in_its_place(house: House) -> None:
    article, other = house.article(), house.article()
    house.report(article)
    new, elsewhere, trapped = (house.incoming(number) for number in (article, other, article))
    entries = [
        (elsewhere, False),
        (replace(new, quote=" "), False),
        (new, False),
        (replace(new, idempotency_key="t"), True),
        (new, False),
        (trapped, False),
    ]
    answers = house.desk.receive_many(entries, door="http")

    first, refused, second, spam, again, third = answers
    assert isinstance(refused, UserMistake)
    assert refused.code == "quote_missing"
    received = [answer for answer in (first, second, spam, again, third) if isinstance(answer, Received)]
    assert [answer.created for answer in received] == [True, True, True, False, True]
    assert [answer.report.article_id for answer in received[:2]] == [other, article]
    assert received[3].report.id == received[1].report.id
    assert (received[2].report.state, received[2].group) == ("spam", None)
    assert {row.group.article_id: row.group.reporters for row in house.desk.groups()} == {article: 3, other: 1}


def test_a_key_that_stood_for_another_report_is_refused_among_many(embedded_house: House) -> None:
    house = embedded_house
    article = house.article()
    sent = house.incoming(article)
    house.desk.receive(sent, door="http")
    answers = house.desk.receive_many(
        [(replace(sent, comment="басқа"), False), (house.incoming(article), False), (sent, False)], door="http"
    )
    assert isinstance(answers[0], UserMistake)
    assert answers[0].code == "idempotency_key_reused"
    assert [answer.created for answer in answers[1:] if isinstance(answer, Received)] == [True, False]


def test_one_that_cannot_be_written_takes_no_other_with_it(
    embedded_house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    house = embedded_house
    article = house.article()
    from db.repositories.reports import Reports

    add_many = Reports.add_many

    def fails_for_one(self: Reports, rows: Any) -> list[int]:
        if any(row["comment"] == "a bug" for row in rows):
            raise ZeroDivisionError("a bug")
        return add_many(self, rows)

    monkeypatch.setattr(Reports, "add_many", fails_for_one)
    entries = [(house.incoming(article, comment=comment), False) for comment in ("", "a bug", "")]
    answers = house.desk.receive_many(entries, door="http")
    assert [type(answer).__name__ for answer in answers] == ["Received", "ZeroDivisionError", "Received"]
    assert [row.group.reporters for row in house.desk.groups()] == [2]


def test_many_reports_cost_one_commit(embedded_house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    house = embedded_house
    article = house.article()
    entries = [(house.incoming(article), False) for _ in range(40)]
    commits: list[UnitOfWork] = []
    commit = UnitOfWork.commit

    def counted(self: UnitOfWork) -> None:
        commits.append(self)
        commit(self)

    monkeypatch.setattr(UnitOfWork, "commit", counted)
    answers = house.desk.receive_many(entries, door="http")
    assert len(commits) == 1
    assert all(isinstance(answer, Received) and answer.created for answer in answers)
    assert len({id(answer.changes) for answer in answers if isinstance(answer, Received)}) == 1


def test_a_database_that_is_gone_is_said_for_all(embedded_house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    house = embedded_house
    entries = [(house.incoming(house.article()), False)]

    def gone(_self: UnitOfWork) -> None:
        raise DatabaseFault("disk_full", "The disk is full.", "Make room.")

    monkeypatch.setattr(UnitOfWork, "commit", gone)
    with pytest.raises(DatabaseFault):
        house.desk.receive_many(entries, door="http")


def _entry(number: int) -> tuple[IncomingReport, bool]:
    return IncomingReport(f"сөз {number}"), False


def test_what_comes_while_others_are_written_is_written_in_one_step() -> None:
    written: list[int] = []
    free = threading.Event()

    def write(entries: Sequence[tuple[IncomingReport, bool]]) -> list[Any]:
        free.wait(20)
        written.append(len(entries))
        return [entry[0].quote for entry in entries]

    async def send(pool: ThreadPoolExecutor) -> list[Any]:
        batches = Batches(write, pool)
        sent = [asyncio.ensure_future(batches.put(_entry(number))) for number in range(2 * MOST_TOGETHER + 1)]
        await asyncio.sleep(0)
        free.set()
        return list(await asyncio.gather(*sent))

    with ThreadPoolExecutor(1) as pool:
        answers = asyncio.run(send(pool))
    assert answers == [f"сөз {number}" for number in range(2 * MOST_TOGETHER + 1)]
    assert sum(written) == len(answers)
    assert len(written) <= 4


def test_an_error_is_told_to_everyone_who_waited_for_it_and_the_next_ones_are_written() -> None:
    calls: list[int] = []

    def write(entries: Sequence[tuple[IncomingReport, bool]]) -> list[Any]:
        calls.append(len(entries))
        if len(calls) == 1:
            raise DatabaseFault("disk_full", "The disk is full.", "Make room.")
        return [entry[0].quote for entry in entries]

    async def send(pool: ThreadPoolExecutor) -> list[Any]:
        batches = Batches(write, pool)
        first = await asyncio.gather(*(batches.put(_entry(n)) for n in range(3)), return_exceptions=True)
        return [*first, await batches.put(_entry(3))]

    with ThreadPoolExecutor(1) as pool:
        answers = asyncio.run(send(pool))
    assert [type(answer).__name__ for answer in answers] == ["DatabaseFault"] * 3 + ["str"]


def test_a_flood_of_reports_from_many_readers_is_taken_without_a_loss(embedded_house: House) -> None:
    house = embedded_house
    articles = [house.article() for _ in range(3)]
    heard: list[Changes] = []
    settings = IntakeSettings(origins=("https://alatau.example",), proxies=("127.0.0.1",), rate=1)
    bodies = [
        json.dumps({"quote": one.quote, "prefix": one.prefix, "suffix": one.suffix, "article": one.article}).encode()
        for one in (house.incoming(article) for article in articles)
    ]
    intake = Intake(house.desk, settings, heard.append)
    port = intake.start()

    def reader(number: int) -> list[int]:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
        statuses = []
        for turn in range(25):
            headers = {"Content-Type": "application/json", "Idempotency-Key": f"{number}-{turn}"}
            headers["X-Forwarded-For"] = f"198.18.{number}.{turn}"
            connection.request("POST", "/reports", bodies[(number + turn) % 3], headers)
            answer = connection.getresponse()
            answer.read()
            statuses.append(answer.status)
        connection.close()
        return statuses

    try:
        with ThreadPoolExecutor(16) as readers:
            statuses = [status for one in readers.map(reader, range(16)) for status in one]
    finally:
        intake.stop()
    assert statuses == [201] * 400
    assert len(house.desk.reports(limit=1_000)) == 400
    assert sum(row.group.reporters for row in house.desk.groups()) == 400
    assert len(heard) < 400  # some were written together
    assert len(frozenset[int]().union(*(changes.ids("report") for changes in heard))) == 400
