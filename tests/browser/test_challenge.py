"""The proof of work: solved while the reader writes, only where the newsroom asks for one, and counted once."""

from __future__ import annotations

import hashlib
import json
import random
import re
from pathlib import Path

import pytest

from editor.reports.intake import http
from editor.reports.intake.challenge import Challenges, Unsolved
from tests.browser import sample
from tests.browser.reader import WITHOUT_HTTPS, Reader
from tests.browser.servers import Post
from tests.publishing.newsroom import settled
from tests.reports.house import WRONG, open_house

pytestmark = pytest.mark.browser

HARDEST = 2_000
HOPELESS = {
    "algorithm": "SHA-256",
    "challenge": "0" * 64,
    "maxnumber": 10**9,
    "salt": "ab?expires=1&",
    "signature": "0",
}


@pytest.fixture
def challenges(reader: Reader) -> Challenges:
    """The intake asks for a proof of work from now on."""
    challenges = Challenges(hardest=HARDEST)
    reader.intake.puzzle = challenges.fresh
    return challenges


def solution(post: Post) -> str:
    return post.headers.get("qalam-challenge", "")


def test_the_hash_is_sha_256(reader: Reader) -> None:
    reader.open()
    numbers = random.Random(7)
    texts = ["", "abc", *("".join(chr(numbers.randrange(128)) for _ in range(length)) for length in range(130))]
    found = reader.ask_module("challenge.js", "values[0].map((text) => [...m.sha256(text)])", texts)
    for text, words in zip(texts, found, strict=True):
        digest = b"".join(word.to_bytes(4, "big", signed=True) for word in words)
        assert digest == hashlib.sha256(text.encode()).digest(), text


def test_a_puzzle_is_fetched_when_the_dialog_opens_and_its_solution_is_sent(
    reader: Reader, challenges: Challenges
) -> None:
    reader.open()
    reader.select("мыӊ")
    assert reader.intake.asked == 0
    reader.call()
    reader.dialog()
    reader.until(lambda: reader.intake.asked == 1)
    reader.send()
    reader.said()
    [post] = reader.intake.wait_for(1)
    challenges.spend(solution(post))
    with pytest.raises(Unsolved, match="used before"):
        challenges.spend(solution(post))
    assert reader.intake.asked == 1


def test_where_none_is_asked_for_none_is_sent(reader: Reader) -> None:
    reader.open()
    reader.report("мыӊ")
    reader.send()
    reader.said()
    [post] = reader.intake.wait_for(1)
    assert "qalam-challenge" not in post.headers
    assert reader.intake.asked == 1


def test_a_page_without_https_solves_it_too(reader: Reader, challenges: Challenges) -> None:
    reader.open(host=WITHOUT_HTTPS)
    assert reader.run("return [isSecureContext, typeof crypto.subtle, typeof navigator.locks]") == [
        False,
        "undefined",
        "undefined",
    ]
    reader.report("мыӊ")
    reader.send()
    assert "Рақмет!" in reader.said()
    [post] = reader.intake.wait_for(1)
    assert re.fullmatch(r"\d+(-\d+){3}", post.key)
    challenges.spend(solution(post))


def test_a_proof_that_has_become_too_old_is_replaced_without_a_word(reader: Reader, challenges: Challenges) -> None:
    reader.intake.answers = [428]
    reader.open(language="ru")
    reader.report("мыӊ")
    reader.send()
    assert "Спасибо!" in reader.said()
    first, second = reader.intake.wait_for(2)
    assert (first.key, first.raw) == (second.key, second.raw)
    for post in (first, second):  # each of them counts: they are two
        challenges.spend(solution(post))


def test_a_newsroom_that_begins_to_ask_while_the_reader_writes_is_answered(reader: Reader) -> None:
    reader.open()
    reader.report("мыӊ")
    reader.until(lambda: reader.intake.asked == 1)
    challenges = Challenges(hardest=HARDEST)
    reader.intake.puzzle = challenges.fresh
    reader.intake.answers = [428]
    reader.send()
    reader.said()
    first, second = reader.intake.wait_for(2)
    assert solution(first) == ""
    challenges.spend(solution(second))


def test_a_report_that_was_kept_offline_brings_a_proof_when_it_is_sent(reader: Reader, challenges: Challenges) -> None:
    reader.open(language="ru")
    reader.network(online=False)
    reader.report("мыӊ")
    reader.send()
    assert "Сообщение пока не отправлено" in reader.said()
    reader.intake.answers = [428]
    reader.network(online=True)
    first, second = reader.intake.wait_for(2)
    assert (first.key, solution(first)) == (second.key, "")
    challenges.spend(solution(second))
    reader.until(lambda: reader.stored() == [])


def test_a_report_whose_proofs_are_all_refused_is_kept(reader: Reader, challenges: Challenges) -> None:
    reader.intake.answers = [428, 428]
    reader.open(language="ru")
    reader.report("мыӊ")
    reader.send()
    assert "Сообщение пока не отправлено" in reader.said()
    assert len(reader.stored()) == 1


def test_the_page_stays_usable_while_a_puzzle_is_solved(reader: Reader) -> None:
    reader.intake.puzzle = lambda: HOPELESS
    reader.open()
    reader.report("мыӊ")
    reader.until(lambda: reader.intake.asked == 1)
    reader.press("м")
    reader.press("ы")
    assert reader.part("[name=suggestion]").get_property("value") == "мы"
    reader.part("form button:not(.main)").click()
    reader.until(reader.has_no_dialog)


@pytest.mark.parametrize("answer", [{}, {"challenge": 7}, {"challenge": "zz", "salt": "a", "maxnumber": 3}])
def test_a_puzzle_that_is_none_does_not_stop_a_report(reader: Reader, answer: dict[str, object]) -> None:
    reader.intake.puzzle = lambda: answer or {"x": 1}
    reader.open(language="ru")
    reader.report("мыӊ")
    reader.send()
    assert "Спасибо!" in reader.said()


def test_from_the_page_to_the_inbox_with_a_proof_of_work(reader: Reader, tmp_path: Path) -> None:
    database = settled(str(tmp_path / "newsroom.db"))
    house = open_house(database)
    article_id = house.article()
    intake = http.Intake(house.desk, http.IntakeSettings(origins=(reader.site.address,), challenge=True))
    try:
        address = f"http://127.0.0.1:{intake.start()}"
        document = house.text(article_id)
        blocks = "".join(f'<p data-block="{block.id}">{block.text}</p>' for block in document.blocks)
        page = (
            f'<!DOCTYPE html><html lang="kk"><meta charset="utf-8"><title>.</title><link rel="icon" href="icon.svg">'
            f'<article data-qalam-article><h1 data-field="headline">{document.headline}</h1>{blocks}</article>'
            f'<script src="qalam-report.js" defer data-intake="{address}" data-article="{article_id}"'
            f' data-revision="{house.revision(article_id)}"></script></html>'
        )
        reader.open(page=page, policy=sample.policy(address))
        reader.report(WRONG)
        reader.press("құқық")
        reader.send()
        assert "Рақмет!" in reader.said()
        [row] = house.desk.reports()
        report = house.desk.report(row.id)
        assert (report.quote, report.suggestion, report.door) == (WRONG, "құқық", "http")
        assert (report.article_id, report.place_status) == (article_id, "found")
        assert json.loads(reader.run("return localStorage.getItem('qalam-reports') || '[]'")) == []
    finally:
        intake.stop()
        database.close()
