"""Copies of our articles, from the command line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Qalam
from tests.reprints.pages import copied


@pytest.fixture
def copy(qalam: Qalam, page: Path, tmp_path: Path) -> Path:
    """A saved page with the body of an article that was published."""
    assert qalam("import", page).code == 0
    assert qalam("publish", 1).code == 0
    text = qalam("export", 1, "--to", "text", "--output", tmp_path / "ours.txt")
    assert text.code == 0, text.err
    lines = [line for line in (tmp_path / "ours.txt").read_text("utf-8").splitlines() if len(line.split()) > 6]
    path = tmp_path / "copy.html"
    path.write_bytes(copied("Көшірме", lines, head='<link rel="canonical" href="https://copy.example/1">'))
    return path


def test_a_copy_is_checked_kept_written_to_and_closed(qalam: Qalam, copy: Path, tmp_path: Path) -> None:
    told = qalam("reprint", "check", copy, "--keep", "--json")
    assert told.code == 1
    assert (told.json["outcome"], told.json["articles"][0]["article"], told.json["entry"]) == ("broken", 1, 1)
    assert told.json["articles"][0]["of_ours"] > 0.7
    assert "There is no link to us." in qalam("reprint", "check", copy).out

    assert qalam("reprint", "list", "--json").json["reprints"][0]["address"] == "https://copy.example/1"
    shown = qalam("reprint", "show", 1, "--page", tmp_path / "kept.html", "--json").json
    assert (tmp_path / "kept.html").read_bytes() == copy.read_bytes()
    assert len(shown["reprint"]["looks"]) == 1

    letter = tmp_path / "letter.docx"
    assert qalam("reprint", "letter", 1, "--language", "kk", "--output", letter).code == 0
    assert letter.read_bytes().startswith(b"PK")
    again = qalam("reprint", "look", 1, copy, "--json")
    assert (again.code, again.json["changed"], again.json["reprint"]["state"]) == (1, False, "letter_sent")
    assert qalam("reprint", "close", 1, "--note", "settled").code == 0
    assert "closed" in qalam("reprint", "list", "--state", "closed").out


def test_the_rule_decides(qalam: Qalam, copy: Path) -> None:
    assert qalam("reprint", "rule", "--link", "no", "--free-share", 10, "--json").json["rule"]["link"] is False
    assert qalam("reprint", "check", copy, "--json").json["outcome"] == "kept"
    assert qalam("reprint", "rule", "--free-share", 100).code == 0
    assert "free_share" in qalam("reprint", "rule").out
    assert qalam("reprint", "check", copy, "--json").json["outcome"] == "allowed"
    assert qalam("reprint", "rule", "--free-share", 101).code == 1


def test_what_cannot_be_checked_is_said(qalam: Qalam, tmp_path: Path) -> None:
    for source, code in (
        ("http://127.0.0.1:9/", "address_refused"),
        ("http://169.254.169.254/latest", "address_refused"),
        (tmp_path / "missing.html", "file_missing"),
    ):
        refused = qalam("reprint", "check", source, "--json")
        assert (refused.code, refused.json["error"]["code"]) == (1, code)
    assert qalam("reprint", "show", 7).code == 1
    assert qalam("reprint", "index", "--anew", "--json").json == {"read": 0, "articles": 0}


def test_the_letter_is_told_and_changed(qalam: Qalam, tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Heading\n\nAbout {headline}", "utf-8")
    assert qalam("reprint", "template", "en", path).code == 0
    assert "About {headline}" in qalam("reprint", "template", "en").out
    assert qalam("reprint", "template", "en", path, "--remove").code == 2
    assert "mend the page" in qalam("reprint", "template", "en", "--remove").out
