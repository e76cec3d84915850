"""`qalam import` reads every form, and reports what was kept, changed and left out, in words and as JSON."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Qalam
from tests.documents import word_files as wf
from tests.documents.test_pages import FOLDER
from tests.documents.test_read import rtf_file, web_archive

FORMS = {
    "a.txt": "Тақырып\n\nБірінші абзац осында.\n".encode(),
    "a.html": "<h1>Тақырып</h1><p>Бірінші абзац осында.</p>".encode(),
    "a.docx": wf.word_file(wf.paragraph("Тақырып", style="t"), wf.paragraph("Бірінші абзац осында.")),
    "a.md": "# Тақырып\n\nБірінші абзац осында.\n".encode(),
    "a.rtf": b"{\\rtf1\\ansi " + "".join(
        f"\\u{ord(c)}?" if ord(c) > 127 else c for c in "Тақырып|Бірінші абзац осында."
    ).replace("|", "\\par ").encode() + b"\\par}",
}  # fmt: skip


@pytest.mark.parametrize("name", FORMS)
def test_every_form_becomes_an_article_with_a_report(qalam: Qalam, tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.write_bytes(FORMS[name])
    answer = qalam("import", file, "--json")
    assert answer.code == 0
    (article,) = answer.json["articles"]
    assert (article["headline"], article["text"]) == ("Тақырып", "Бірінші абзац осында.")
    assert "headline" in answer.json["kept"]
    assert answer.json.keys() >= {"articles", "kept", "changed", "left_out"}


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("хат.doc", rtf_file("Тақырып", "Мәтін."), "rtf"),
        ("бет.mhtml", web_archive("<h1>Тақырып</h1><p>Мәтін.</p>"), ""),
        ("a.doc", wf.word_file(wf.paragraph("Тақырып", style="t"), wf.paragraph("Мәтін.")), "word"),
    ],
)
def test_a_file_with_a_wrong_name_and_a_page_in_one_file_are_read(
    qalam: Qalam, tmp_path: Path, name: str, data: bytes, kind: str
) -> None:
    (tmp_path / name).write_bytes(data)
    answer = qalam("import", tmp_path / name, "--json")
    (article,) = answer.json["articles"]
    assert (answer.code, article["headline"], article["text"]) == (0, "Тақырып", "Мәтін.")
    told = f"the file is called {Path(name).suffix} and was read as what it is: {kind}"
    assert answer.json["changed"] == ([told] if kind else [])


def test_a_text_that_came_without_a_headline_is_said_to_have_none(qalam: Qalam, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Семей. 13 маусым. Дала – Көпір ашылды.\nЕкінші абзац.\n", "utf-8")
    assert "article 1: (no headline)" in qalam("import", tmp_path / "a.txt").out


def test_a_saved_page_gives_time_views_topics_and_what_was_left_out(qalam: Qalam) -> None:
    answer = qalam("import", FOLDER / "wordpress_kk.html")
    assert answer.code == 0
    for words in (
        "kept: views: 4100",
        "kept: topics: көпір, Семей",
        "left out: outside the article: “Бөлісу: Telegram",
    ):
        assert words in answer.out
    article = qalam("article", "show", 1, "--json").json
    assert (article["views"], article["topics"], article["byline"]) == (4100, ["көпір", "Семей"], "Айгүл Серікова")
    assert [item["kind"] for item in article["furniture"]] == ["related", "most_read"]


def test_a_file_that_cannot_be_read_keeps_none_of_the_others_out(qalam: Qalam, tmp_path: Path) -> None:
    good, bad, folder = tmp_path / "a.md", tmp_path / "b.docx", tmp_path / "c"
    good.write_bytes(FORMS["a.md"])
    bad.write_bytes(b"no Word file")
    folder.mkdir()
    answer = qalam("import", bad, good, folder, "--json")
    assert answer.code == 1
    assert [article["headline"] for article in answer.json["articles"]] == ["Тақырып"]
    assert [item["code"] for item in answer.json["refused"]] == ["damaged_word_file", "is_a_folder"]
    assert answer.json["error"]["code"] == "damaged_word_file"
    spoken = qalam("import", bad, good)
    assert spoken.code == 1
    assert f"not imported: {bad}: This is not a Word file" in spoken.out


def test_one_file_that_cannot_be_read_is_an_error_as_ever(qalam: Qalam, tmp_path: Path) -> None:
    answer = qalam("import", tmp_path / "none.txt", "--json")
    assert (answer.code, answer.json["error"]["code"]) == (1, "file_missing")
