"""The frame: one JSON document, exit codes, sentences instead of tracebacks."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from editor.cli import SUBJECTS, build_parser
from tests.cli.conftest import Qalam


def test_wrong_usage_is_exit_code_two_and_shows_the_right_words(qalam: Qalam) -> None:
    answer = qalam("artcle", "list")
    assert answer.code == 2
    assert answer.out == ""
    assert "usage: qalam" in answer.err


def test_wrong_usage_with_json_is_one_document(qalam: Qalam) -> None:
    answer = qalam("article", "show", "--json")
    assert answer.code == 2
    assert answer.json["error"]["code"] == "usage"


@pytest.mark.parametrize("words", [("--json", "article", "list"), ("article", "list", "--json")])
def test_json_may_stand_before_or_after_the_command(qalam: Qalam, words: tuple[str, ...]) -> None:
    assert qalam(*words).json == {"articles": []}


def test_the_database_may_be_named_before_or_after_the_command(qalam: Qalam, tmp_path: Path) -> None:
    for number, words in enumerate((("--database", "X", "article", "list"), ("article", "list", "--database", "X"))):
        path = tmp_path / f"{number}.db"
        assert qalam(*(str(path) if word == "X" else word for word in words)).code == 0
        assert path.exists()


@pytest.mark.parametrize(
    "words",
    [
        ("article", "statistics", 10**30),
        ("article", "diff", 1, 10**30, 2),
        ("article", "restore", 1, -(10**30)),
        ("export", 1, 10**30, "--to", "text", "--output", "x"),
    ],
)
def test_a_number_that_no_database_holds_is_said(qalam: Qalam, words: tuple[object, ...]) -> None:
    answer = qalam(*words, "--json")
    assert (answer.code, answer.json["error"]["code"]) == (1, "number_too_large")


@pytest.mark.parametrize(
    "words",
    [
        ("report", "undo-step", "\udcd0"),
        ("report", "list", "--groups", "--desk", "\ud800"),
        ("report", "reasons", "--language", "kk", "--set", "дұрыс", "\ud800"),
    ],
)
def test_bytes_that_are_no_text_are_said(qalam: Qalam, words: tuple[object, ...]) -> None:
    answer = qalam(*words, "--json")
    assert (answer.code, answer.json["error"]["code"]) == (1, "not_utf8")


def test_what_was_typed_turns_no_terminal_around(qalam: Qalam) -> None:
    answer = qalam("report", "filters", "--remove", "\x1b[31m\u202eтерс")
    assert answer.code == 1
    assert "\\u202eтерс" in answer.err
    assert not {"\x1b", "\u202e"} & set(answer.err)
    assert qalam("report", "reasons", "--language", "kk", "--set", "\x1b[31m\u202eтерс").code == 0
    assert not {"\x1b", "\u202e"} & set(qalam("report", "reasons", "--language", "kk").out)


def test_an_unknown_article_is_said_with_what_to_do(qalam: Qalam) -> None:
    answer = qalam("article", "show", 77)
    assert answer.code == 1
    assert "article 77" in answer.err
    assert "qalam article list" in answer.err
    error = qalam("article", "show", 77, "--json").json["error"]
    assert set(error) == {"code", "message", "hint"}
    assert error["code"] == "not_found"


def test_a_bug_becomes_a_crash_report_without_the_text_of_articles(
    qalam: Qalam, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise RuntimeError("құпия мәтін")

    monkeypatch.setattr("editor.articles.desk.ArticleDesk.page", broken)
    answer = qalam("article", "list", "--json")
    assert answer.code == 1
    assert answer.json["error"]["code"] == "bug"
    (report,) = (tmp_path / "home" / "crash-reports").iterdir()
    text = report.read_text(encoding="utf-8")
    assert "RuntimeError" in text
    assert "құпия" not in text


def test_a_foreign_database_is_said(qalam: Qalam, tmp_path: Path) -> None:
    letter = tmp_path / "letter.db"
    letter.write_bytes(b"Dear newsroom, " * 1000)
    answer = qalam("article", "list", "--database", letter, "--json")
    assert answer.code == 1
    assert answer.json["error"]["code"] == "database_damaged"


def test_every_command_says_what_it_is_for() -> None:
    text = build_parser().format_help()
    assert all(word in text for word in ("import", "check", "fix", "export", "report", "publish", "worker", "doctor"))
    assert len(SUBJECTS) == len(set(SUBJECTS))


def test_the_doctor_says_what_works_and_how_to_get_what_is_missing(qalam: Qalam) -> None:
    answer = qalam("doctor", "--json")
    names = {entry["name"] for entry in answer.json["examined"]}
    assert {"Python", "SQLite", "PostgreSQL driver", "Window", "Database"} <= names
    for entry in answer.json["examined"]:
        assert entry["state"] == "works" or entry["hint"]


def test_a_database_can_be_made_checked_and_copied(qalam: Qalam, tmp_path: Path) -> None:
    path = tmp_path / "newsroom.db"
    assert qalam("database", "check", "--database", path).code == 1
    assert qalam("database", "upgrade", "--database", path).code == 0
    checked = qalam("database", "check", "--database", path, "--json")
    assert checked.code == 0
    assert checked.json["problems"] == []
    assert qalam("database", "backup", tmp_path / "copy.db", "--database", path).code == 0
    assert json.loads(qalam("database", "check", "--database", tmp_path / "copy.db", "--json").out)["problems"] == []
