"""`qalam dictionary` and `qalam article ignore`: what the newsroom tells its proofreader."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Qalam


def _spelling(qalam: Qalam) -> list[str]:
    found = qalam("check", 1, "--json").json["findings"]
    return [finding["text"] for finding in found if finding["check"] == "spelling"]


@pytest.fixture
def article(qalam: Qalam, tmp_path: Path) -> Qalam:
    page = tmp_path / "new.txt"
    page.write_text(
        "Жаңа хабтар ашылды\n\nҚалада квазихабтар ашылды. Тағы да квазихабтар туралы жаңалық айтылды.\n", "utf-8"
    )
    qalam("import", page)
    return qalam


def test_an_added_word_is_known_with_its_endings_and_a_removed_one_is_not(article: Qalam) -> None:
    assert "квазихабтар" in _spelling(article)
    assert article("dictionary", "add", "квазихаб", "--json").json == {"added": 1}
    assert "квазихабтар" not in _spelling(article)
    assert article("spell", "квазихабтардың", "--json").json[0]["verdict"] == "known"
    (entry,) = article("dictionary", "list", "--json").json["words"]
    assert (entry["word"], entry["language"]) == ("квазихаб", "kk")
    assert article("dictionary", "remove", "квазихаб").code == 0
    assert "квазихабтар" in _spelling(article)
    refused = article("dictionary", "remove", "квазихаб", "--json")
    assert (refused.code, refused.json["error"]["code"]) == (1, "word_not_in_dictionary")


@pytest.mark.parametrize("word", ["екі сөз", "", "123", "а" * 61])
def test_what_is_not_one_word_is_refused_and_nothing_is_added(qalam: Qalam, word: str) -> None:
    refused = qalam("dictionary", "add", "хаб", word, "--json")
    assert (refused.code, refused.json["error"]["code"]) == (1, "not_one_word")
    assert qalam("dictionary", "list", "--json").json == {"words": []}


def test_a_list_goes_out_and_comes_in(qalam: Qalam, tmp_path: Path) -> None:
    qalam("dictionary", "add", "ңөғ", "ақпаратхаб", "--language", "kk")
    assert qalam("dictionary", "export", tmp_path / "words.txt").code == 0
    qalam("dictionary", "remove", "ңөғ", "ақпаратхаб")
    (tmp_path / "more.txt").write_text("# біздің сөздер\n\n" + (tmp_path / "words.txt").read_text("utf-8"), "utf-8")
    assert qalam("dictionary", "import", tmp_path / "more.txt", "--json").json == {"added": 2}
    assert qalam("dictionary", "import", tmp_path / "more.txt", "--json").json == {"added": 0}
    refused = qalam("dictionary", "import", tmp_path / "gone.txt", "--json")
    assert (refused.code, refused.json["error"]["code"]) == (1, "file_unreadable")


def test_a_finding_is_ignored_here_and_in_the_article_and_heeded_again(article: Qalam) -> None:
    assert _spelling(article).count("квазихабтар") == 2
    found = article("check", 1, "--json").json["findings"]
    block = next(finding["block"] for finding in found if finding["text"] == "квазихабтар")
    answer = article(
        "article", "ignore", 1, "--check", "spelling", "--words", "квазихабтар", "--block", block, "--json"
    )
    assert len(answer.json["ignored"]) == 2
    assert "квазихабтар" not in _spelling(article)
    numbers = [entry["id"] for entry in answer.json["ignored"]]
    assert article("article", "ignored", 1, "--take-back", *numbers, "--json").json == {"ignored": []}
    assert _spelling(article).count("квазихабтар") == 2
    article("article", "ignore", 1, "--check", "spelling", "--words", "квазихабтар")
    assert "квазихабтар" not in _spelling(article)
    assert article("article", "ignored", 1, "--take-back", 99, "--json").json["error"]["code"] == "unknown_ignored"
    missing = article("article", "ignore", 1, "--check", "spelling", "--words", "жоқ", "--json")
    assert (missing.code, missing.json["error"]["code"]) == (1, "finding_missing")


def test_preflight_leaves_alone_what_is_ignored(qalam: Qalam, page: Path) -> None:
    qalam("import", page)
    warned = [finding["text"] for finding in qalam("publish", 1, "--json").json["findings"]]
    assert warned
    found = [
        finding
        for finding in qalam("check", 1, "--json").json["findings"]
        if finding["check"] in ("look-alike", "damaged-letter", "quotes")
    ]
    for finding in found:
        qalam("article", "ignore", 1, "--check", finding["check"], "--words", finding["text"])
    left = {finding["check"] for finding in qalam("publish", 1, "--json").json["findings"]}
    assert not left & {"preflight-letters", "preflight-quotes"}
