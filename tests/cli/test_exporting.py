"""Export from the command line: one article, several, a day; whole or not at all."""

from __future__ import annotations

import io
import zipfile
from datetime import datetime
from pathlib import Path

import docx
import pytest

from editor.articles.document import Document, Paragraph
from editor.bootstrap import Newsroom
from tests.cli.conftest import Qalam

FORMATS = ("word", "html", "markdown", "text")
SUFFIXES = {"word": ".docx", "html": ".html", "markdown": ".md", "text": ".txt"}


@pytest.fixture
def articles(qalam: Qalam) -> list[int]:
    """Three articles; the last two have the same headline. Made without `qalam import`, which reads the speller."""
    newsroom = Newsroom()
    newsroom.open()
    ids = []
    for name, headline in (("a", "Бірінші"), ("b", "CON"), ("c", "Con")):
        text = f"Бүгін Астанада {name} кітапханасы ашылды."
        document = Document(headline=headline, blocks=(Paragraph(content=text),))
        ids.append(newsroom.articles.create(document, author="А", reason="test").article_id)
    newsroom.close()
    return ids


def published(moments: dict[int, str]) -> None:
    """Say when articles went out."""
    newsroom = Newsroom()
    with newsroom.database.unit_of_work() as work:
        for article_id, moment in moments.items():
            record = work.articles.get(article_id)
            values = {"published_at": datetime.fromisoformat(moment), "state": "published"}
            work.articles.update(article_id, record.version, values)
        work.commit()
    newsroom.close()


@pytest.mark.parametrize("form", FORMATS)
def test_one_article_is_the_file_that_was_named(qalam: Qalam, articles: list[int], tmp_path: Path, form: str) -> None:
    path = tmp_path / f"out{SUFFIXES[form]}"
    answer = qalam("export", articles[0], "--to", form, "--output", path, "--json")
    assert (answer.code, answer.json["files"][0]["path"]) == (0, str(path))
    assert answer.json["files"][0]["bytes"] == path.stat().st_size > 0


@pytest.mark.parametrize(
    ("named", "is_there"), [("out", "out.docx"), ("шолу 12.11", "шолу 12.11.docx"), ("a.b", "a.b")]
)
def test_a_name_without_an_ending_gets_that_of_the_form(
    qalam: Qalam, articles: list[int], tmp_path: Path, named: str, is_there: str
) -> None:
    answer = qalam("export", articles[0], "--to", "word", "--output", tmp_path / named, "--json")
    assert answer.json["files"][0]["path"] == str(tmp_path / is_there)
    assert docx.Document(str(tmp_path / is_there)).paragraphs
    together = qalam("export", *articles, "--to", "word", "--one-file", "--output", tmp_path / f"2 {named}", "--json")
    assert together.json["files"][0]["path"] == str(tmp_path / f"2 {is_there}")


def test_a_slash_at_the_end_means_a_folder_for_one_article_too(
    qalam: Qalam, articles: list[int], tmp_path: Path
) -> None:
    assert qalam("export", articles[0], "--to", "text", "--output", f"{tmp_path}/new/").code == 0
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["Бірінші.txt"]


def test_more_articles_than_are_read_at_once_keep_their_order(qalam: Qalam, tmp_path: Path) -> None:
    newsroom = Newsroom()
    newsroom.open()
    ids = [
        newsroom.articles.create(
            Document(headline=f"Т{number}", blocks=(Paragraph(content=f"мәтін {number}"),)), author="А", reason="test"
        ).article_id
        for number in range(40)
    ]
    newsroom.close()
    wanted = ids[::-1]
    answer = qalam("export", *wanted, "--to", "text", "--output", tmp_path / "all", "--json")
    files = answer.json["files"]
    assert [file["article"] for file in files] == wanted
    for file, number in zip(files, reversed(range(40)), strict=True):
        assert f"мәтін {number}" in Path(file["path"]).read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("form", FORMATS)
def test_several_go_into_a_folder_under_names_that_windows_takes(
    qalam: Qalam, articles: list[int], tmp_path: Path, form: str
) -> None:
    folder = tmp_path / "new" / "folder"
    answer = qalam("export", *articles, "--to", form, "--output", folder)
    assert answer.code == 0, answer.err
    names = sorted(path.name for path in folder.iterdir())
    assert names == sorted(f"{stem}{SUFFIXES[form]}" for stem in ("Бірінші", "_CON", "_Con (2)"))


@pytest.mark.parametrize("form", FORMATS)
def test_several_go_into_one_file_with_a_table_of_contents(
    qalam: Qalam, articles: list[int], tmp_path: Path, form: str
) -> None:
    path = tmp_path / f"all{SUFFIXES[form]}"
    answer = qalam("export", *articles, "--to", form, "--output", path, "--one-file", "--title", "Күн", "--json")
    assert answer.code == 0, answer.err
    assert answer.json["files"] == [{"path": str(path), "bytes": path.stat().st_size, "articles": articles}]
    if form == "word":
        text = "\n".join(paragraph.text for paragraph in docx.Document(str(path)).paragraphs)
    else:
        text = path.read_text(encoding="utf-8")
    assert text.count("Бірінші") == 2
    assert "Күн" in text
    assert all(f"{name} кітапханасы" in text for name in "abc")


def test_a_day_is_the_agencys_own(qalam: Qalam, articles: list[int], tmp_path: Path) -> None:
    late, early, other = articles
    published(
        {late: "2026-11-26T18:59:59+00:00", early: "2026-11-25T19:00:00+00:00", other: "2026-11-26T19:00:00+00:00"},
    )
    answer = qalam("export", "--day", "2026-11-26", "--to", "text", "--output", tmp_path / "day", "--json")
    assert [row["article"] for row in answer.json["files"]] == [early, late]
    one = tmp_path / "day.docx"
    assert qalam("export", "--day", "2026-11-26", "--one-file", "--to", "word", "--output", one).code == 0
    assert zipfile.is_zipfile(one)
    nothing = qalam("export", "--day", "2026-11-20", "--to", "text", "--output", tmp_path / "none", "--json")
    assert (nothing.code, nothing.json["error"]["code"]) == (1, "nothing_to_export")
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize(
    "words",
    [
        ("--to", "word"),
        ("1", "--day", "2026-11-26", "--to", "word"),
        ("--day", "26.11.2026", "--to", "word"),
        ("1", "2", "--revision", "1", "--to", "word"),
    ],
)
def test_words_that_make_no_sense_together_are_wrong_usage(
    qalam: Qalam, tmp_path: Path, words: tuple[str, ...]
) -> None:
    answer = qalam("export", *words, "--output", tmp_path / "x", "--json")
    assert (answer.code, answer.json["error"]["code"]) == (2, "usage")


def test_an_article_that_is_missing_leaves_no_file_of_the_others(
    qalam: Qalam, articles: list[int], tmp_path: Path
) -> None:
    answer = qalam("export", *articles, 99, "--to", "word", "--output", tmp_path / "folder")
    assert answer.code == 1
    assert not (tmp_path / "folder").exists()


def test_a_template_of_the_call_is_taken_for_every_file(qalam: Qalam, articles: list[int], tmp_path: Path) -> None:
    template = docx.Document()
    template.sections[0].header.paragraphs[0].text = "Үлгі: {headline}"
    template.save(str(tmp_path / "own.dotx"))
    words = ("--to", "word", "--template", tmp_path / "own.dotx")
    assert qalam("export", *articles, *words, "--output", tmp_path / "folder").code == 0
    assert qalam("export", *articles, *words, "--output", tmp_path / "all.docx", "--one-file", "--title", "Т").code == 0
    for path in [*(tmp_path / "folder").iterdir(), tmp_path / "all.docx"]:
        word = docx.Document(io.BytesIO(path.read_bytes()))
        assert word.sections[0].header.paragraphs[0].text.startswith("Үлгі: ")
    (tmp_path / "bad.docx").write_bytes(b"no")
    answer = qalam(
        "export", articles[0], "--to", "word", "--template", tmp_path / "bad.docx", "--output", tmp_path / "y"
    )
    assert answer.code == 1
    assert not (tmp_path / "y").exists()
