"""Find, replace and statistics from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Qalam

TEXT = "Кітапхана ашылды\n\nБүгін Астанада жаңа кітапхана ашылды. Кітапхананың 1 000 000 кітабы бар.\n"


@pytest.fixture
def article(qalam: Qalam, tmp_path: Path) -> int:
    """An article that says «кітапхана» three times."""
    path = tmp_path / "text.txt"
    path.write_text(TEXT, encoding="utf-8")
    imported = qalam("--json", "import", path, "--language", "kk").json
    return int(imported["articles"][0]["id"])


def test_every_place_is_listed_with_the_words_around_it(qalam: Qalam, article: int) -> None:
    answer = qalam("article", "find", article, "кітапхана", "--json")
    assert answer.code == 0
    assert [hit["text"] for hit in answer.json["hits"]] == ["Кітапхана", "кітапхана", "Кітапхана"]
    assert answer.json["hits"][1]["before"].endswith("жаңа ")
    assert "[кітапхана] ашылды" in qalam("article", "find", article, "кітапхана").out


@pytest.mark.parametrize(
    ("words", "number"),
    [
        (("кітапхана", "--whole-word"), 2),
        (("кітапхана", "--case"), 1),
        (("К\\w+а\\b", "--regex", "--case"), 1),
        (("1 000 000", "--exact"), 1),
        (("жоқ",), 0),
    ],
)
def test_options_say_what_is_found(qalam: Qalam, article: int, words: tuple[str, ...], number: int) -> None:
    assert len(qalam("article", "find", article, *words, "--json").json["hits"]) == number


def test_replacing_makes_one_revision_with_a_reason(qalam: Qalam, article: int) -> None:
    before = qalam("article", "show", article, "--json").json["revision"]
    dry = qalam("article", "replace", article, "кітапхана", "музей", "--case", "--dry-run", "--json").json
    assert (dry["changed"], dry["revision"], dry["dry_run"]) == (1, before, True)
    assert dry["hits"][0]["replacement"] == "музей"
    answer = qalam("article", "replace", article, "кітапхана", "музей", "--case", "--json").json
    assert (answer["changed"], answer["revision"]) == (1, before + 1)
    assert "жаңа музей ашылды" in qalam("article", "show", article, "--json").json["text"]
    newest = qalam("article", "revisions", article, "--json").json["revisions"][0]
    assert newest["reason"] == "replaced “кітапхана” with “музей”"


def test_groups_are_put_back(qalam: Qalam, article: int) -> None:
    qalam("article", "replace", article, r"(\w+) (ашылды)", r"\2 \1", "--regex")
    assert "ашылды кітапхана." in qalam("article", "show", article, "--json").json["text"]


def test_where_nothing_changes_there_is_no_revision(qalam: Qalam, article: int) -> None:
    before = qalam("article", "show", article, "--json").json["revision"]
    assert qalam("article", "replace", article, "жоқ", "бар", "--json").json["changed"] == 0
    assert qalam("article", "show", article, "--json").json["revision"] == before


def test_a_bad_pattern_is_refused_in_a_sentence(qalam: Qalam, article: int) -> None:
    answer = qalam("article", "find", article, "(", "--regex", "--json")
    assert (answer.code, answer.json["error"]["code"]) == (1, "pattern_bad")


def test_statistics_count_words_characters_and_time(qalam: Qalam, article: int) -> None:
    counts = qalam("article", "statistics", article, "--json").json
    assert counts["words"] == 2 + 5 + 4
    assert counts["language"] == "kk"
    assert counts["words_a_minute"] == 166
    assert counts["reading_seconds"] == round(11 * 60 / 166)
    assert counts["characters"] > counts["characters_without_spaces"] > 0
    assert "166 words a minute" in qalam("article", "statistics", article).out
