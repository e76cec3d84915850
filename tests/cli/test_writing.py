"""Import, check, fix, export, revisions: a text from file to file without the window."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Qalam


def test_a_page_is_imported_with_its_fields_and_findings(qalam: Qalam, page: Path) -> None:
    (article,) = qalam("import", page, "--json").json["articles"]
    assert (article["language"], article["views"], article["state"]) == ("kk", 3260, "draft")
    assert article["published_at"] == "2026-05-14T10:20:00+05:00"
    assert article["dateline"] == {"place": "Алатау", "date": "14 мамыр", "agency": "Qalam Agency"}
    assert [block["type"] for block in article["blocks"]] == ["paragraph"] * 5
    assert article["text"] == "\n".join(block["text"] for block in article["blocks"])
    assert {finding["check"] for finding in article["findings"]} >= {"look-alike", "damaged-letter", "quotes", "dash"}


def test_check_finds_with_places_and_fix_mends_in_one_revision(qalam: Qalam, page: Path) -> None:
    qalam("import", page)
    checked = qalam("check", 1, "--json")
    assert checked.code == 1
    article = qalam("article", "show", 1, "--json").json
    texts = {block["id"]: block["text"] for block in article["blocks"]}
    texts |= {"headline": article["headline"], "lead": article["lead"], "notice": article["notice"]["text"]}
    for finding in checked.json["findings"]:
        text = texts[finding["block"] or finding["field"]]
        assert text[finding["start"] : finding["end"]] == finding["text"]
    fixed = qalam("fix", 1, "--all-safe", "--json").json
    assert fixed["revision"] == 2
    assert all(finding["safe"] for finding in fixed["changed"])
    left = qalam("check", 1, "--json").json["findings"]
    assert not any(finding["safe"] for finding in left)
    assert "ӊ" not in qalam("article", "show", 1).out


def test_fix_takes_the_checks_that_are_named(qalam: Qalam, page: Path) -> None:
    qalam("import", page)
    changed = qalam("fix", 1, "--check", "look-alike", "--json").json["changed"]
    assert {finding["check"] for finding in changed} == {"look-alike"}
    wrong = qalam("fix", 1, "--check", "luck", "--json")
    assert wrong.code == 1
    assert "look-alike" in wrong.json["error"]["message"] + wrong.json["error"]["hint"]


def test_a_file_is_checked_without_being_imported(qalam: Qalam, page: Path) -> None:
    assert qalam("check", page, "--json").json["findings"]
    assert qalam("article", "list", "--json").json == {"articles": []}


def test_revisions_are_listed_compared_and_restored(qalam: Qalam, page: Path) -> None:
    qalam("import", page)
    qalam("fix", 1, "--all-safe")
    numbers = [entry["number"] for entry in qalam("article", "revisions", 1, "--json").json["revisions"]]
    assert numbers == [2, 1]
    difference = qalam("article", "diff", 1, 1, 2).out
    assert "[-" in difference
    assert "{+" in difference
    assert qalam("article", "restore", 1, 1, "--json").json == {"article": 1, "revision": 3}


def test_fields_are_set_as_a_revision_and_an_unknown_one_is_said(qalam: Qalam, page: Path) -> None:
    qalam("import", page)
    assert qalam("article", "set", 1, "headline=Жаңа тақырып", "--json").json["headline"] == "Жаңа тақырып"
    assert qalam("article", "set", 1, "colour=red", "--json").json["error"]["code"] == "unknown_field"
    assert qalam("article", "set", 1, "language=fr", "--json").json["error"]["code"] == "unknown_language"


@pytest.mark.parametrize(
    ("form", "suffix"), [("word", ".docx"), ("html", ".html"), ("markdown", ".md"), ("text", ".txt")]
)
def test_an_article_is_exported_into_a_folder(qalam: Qalam, page: Path, tmp_path: Path, form: str, suffix: str) -> None:
    qalam("import", page)
    folder = tmp_path / "out"
    folder.mkdir()
    (entry,) = qalam("export", 1, "--to", form, "--output", folder, "--json").json["files"]
    path = Path(entry["path"])
    assert path.parent == folder
    assert path.suffix == suffix
    assert path.stat().st_size == entry["bytes"] > 500


@pytest.mark.parametrize(
    ("name", "content"),
    [("empty.txt", b""), ("blank.txt", b" \n\n "), ("binary.txt", bytes(range(256)) * 40), ("page.pdf", b"%PDF-1.4\n")],
)
def test_a_file_that_cannot_be_read_is_said_and_makes_no_article(
    qalam: Qalam, tmp_path: Path, name: str, content: bytes
) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    answer = qalam("import", path, "--json")
    assert answer.code == 1
    assert answer.json["error"]["message"]
    assert answer.json["error"]["hint"]
    assert qalam("article", "list", "--json").json == {"articles": []}


def test_missing_files_and_folders_are_said(qalam: Qalam, tmp_path: Path) -> None:
    for path in (tmp_path / "nowhere.txt", tmp_path):
        assert qalam("import", path, "--json").json["error"]["message"]


def test_two_hundred_megabytes_are_refused_at_once(qalam: Qalam, tmp_path: Path) -> None:
    path = tmp_path / "huge.txt"
    with path.open("wb") as file:
        file.truncate(200 * 1024 * 1024)
    answer = qalam("import", path, "--json")
    assert answer.code == 1
    assert answer.json["error"]["message"]
