"""Revisions from the command line: listed, compared in both shapes, labelled and restored."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Qalam

MOVES = "Кітапхананы қала әкімдігі екі жылда салып бітірді және бүгін оқырмандарға ашты"
TEXT = f"Кітапхана ашылды\n\nБүгін Астанада жаңа кітапхана ашылды деп хабарлады.\n\n{MOVES}.\n\nСоңғы сөз осында тұр.\n"


@pytest.fixture
def article(qalam: Qalam, tmp_path: Path) -> int:
    """An article whose second revision has another headline, lead and words."""
    path = tmp_path / "text.txt"
    path.write_text(TEXT, encoding="utf-8")
    article = int(qalam("--json", "import", path, "--language", "kk").json["articles"][0]["id"])
    qalam("article", "set", article, "headline=Мұражай ашылды")
    qalam("article", "replace", article, "екі жылда", "үш жылда")
    return article


def newest(qalam: Qalam, article: int) -> int:
    return int(qalam("article", "show", article, "--json").json["revision"])


def test_the_difference_is_told_in_one_column_and_side_by_side(qalam: Qalam, article: int) -> None:
    last = newest(qalam, article)
    inline = qalam("article", "diff", article, 1, last)
    assert inline.code == 0
    assert inline.out == qalam("article", "diff", article, 1, last, "--inline").out
    assert "[-Кітапхана-]{+Мұражай+} ашылды" in inline.out
    assert "[-екі-]{+үш+} жылда" in inline.out.replace("\n    ", " ")
    beside = qalam("article", "diff", article, 1, last, "--side-by-side").out
    assert any("[-Кітапхана-]" in line and " | {+Мұражай+}" in line for line in beside.splitlines())


def test_the_difference_says_how_many_places_and_of_what_kind(qalam: Qalam, article: int) -> None:
    data = qalam("article", "diff", article, 1, newest(qalam, article), "--json").json
    assert data["counts"] == {"changed": 2, "added": 0, "removed": 0, "moved": 0}
    assert [(row["field"], row["kind"]) for row in data["rows"]] == [("headline", "changed"), ("body", "changed")]
    assert data["rows"][0]["segments"][:2] == [
        {"kind": "removed", "text": "Кітапхана"},
        {"kind": "added", "text": "Мұражай"},
    ]


def test_two_shapes_at_once_are_wrong_usage(qalam: Qalam, article: int) -> None:
    assert qalam("article", "diff", article, 1, 2, "--inline", "--side-by-side").code == 2


def test_equal_revisions_say_the_same(qalam: Qalam, article: int) -> None:
    answer = qalam("article", "diff", article, 2, 2)
    assert (answer.code, answer.out) == (0, "The two revisions say the same.\n")


def test_a_label_is_given_listed_and_taken_away(qalam: Qalam, article: int) -> None:
    given = qalam("article", "label", article, 1, "Заңгер көрген", "--json")
    assert given.code == 0
    assert (given.json["number"], given.json["label"]) == (1, "Заңгер көрген")
    assert [
        row["number"] for row in qalam("article", "revisions", article, "--labelled", "--json").json["revisions"]
    ] == [1]
    assert "Заңгер көрген" in qalam("article", "revisions", article).out
    assert qalam("article", "label", article, 1, "--remove", "--json").json["label"] == ""
    assert qalam("article", "revisions", article, "--labelled", "--json").json["revisions"] == []


def test_a_label_that_cannot_be_given_is_refused_in_a_sentence(qalam: Qalam, article: int) -> None:
    long = qalam("article", "label", article, 1, "x" * 61, "--json")
    assert (long.code, long.json["error"]["code"]) == (1, "label_too_long")
    missing = qalam("article", "label", article, 99, "final", "--json")
    assert (missing.code, missing.json["error"]["code"]) == (1, "not_found")
    assert "qalam article revisions" in missing.json["error"]["hint"]
    assert qalam("article", "label", article, 1).code == 2


def test_restoring_makes_a_new_revision_and_takes_nothing_away(qalam: Qalam, article: int) -> None:
    before = newest(qalam, article)
    answer = qalam("article", "restore", article, 1, "--json")
    assert answer.json == {"article": article, "revision": before + 1}
    rows = qalam("article", "revisions", article, "--json").json["revisions"]
    assert [row["number"] for row in rows] == list(range(before + 1, 0, -1))
    assert rows[0]["reason"] == "restored revision 1"
    assert "says the same already" in qalam("article", "restore", article, 1).out
    assert newest(qalam, article) == before + 1
    assert qalam("article", "restore", article, 99).code == 1
