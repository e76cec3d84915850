"""The look of Word files from the command line: what is set here, every seat and the Word folder take."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest
from docx.enum.style import WD_STYLE_TYPE

from editor.articles.document import Document, Paragraph
from editor.bootstrap import Newsroom
from tests.cli.conftest import Qalam


@pytest.fixture
def own(tmp_path: Path) -> Path:
    """A newsroom's template with a style of its own for leads."""
    word = docx.Document()
    word.styles.add_style("Подводка", WD_STYLE_TYPE.PARAGRAPH)
    path = tmp_path / "наш.docx"
    word.save(str(path))
    return path


def style_of_the_lead(path: Path) -> str | None:
    """It stands below the headline."""
    style = docx.Document(str(path)).paragraphs[1].style
    return style.name if style is not None else None


def test_the_house_look_has_a_style_for_every_part(qalam: Qalam) -> None:
    answer = qalam("word", "look", "--json")
    assert (answer.code, answer.json["template"]["house"]) == (0, True)
    assert all(part["style"] for part in answer.json["parts"])
    assert "Quote Speaker" in answer.json["styles"]["paragraph"]


def test_a_template_and_styles_are_set_together_and_stay(qalam: Qalam, own: Path) -> None:
    assert qalam("word", "set", "--template", own, "--notice", "footer", "lead=подводка").code == 0
    kept = qalam("word", "look", "--json").json
    assert kept["template"] == {"name": "наш.docx", "bytes": own.stat().st_size, "house": False}
    assert kept["notice"] == "footer"
    assert {part["part"]: part["style"] for part in kept["parts"]}["lead"] == "Подводка"
    assert "Подводка" in qalam("word", "look", "--styles").out


def test_a_style_that_the_next_template_has_not_is_said(qalam: Qalam, own: Path) -> None:
    qalam("word", "set", "--template", own, "lead=Подводка")
    qalam("word", "set", "--house")
    answer = qalam("word", "look")
    assert answer.code == 1
    assert "“Подводка” is not in the template" in answer.out
    assert qalam("word", "set", "lead=").code == 0
    assert qalam("word", "look").code == 0


def test_what_is_no_template_or_no_style_is_refused_and_nothing_changes(qalam: Qalam, tmp_path: Path) -> None:
    wrong = tmp_path / "a.docx"
    wrong.write_bytes(b"no zip")
    empty = tmp_path / "empty.docx"
    empty.touch()
    for words in (("--template", wrong), ("--template", empty), ("lead=Жоқ",), ("жоқ=Title",), ("lead",)):
        answer = qalam("word", "set", *words)
        assert answer.code == 1
        assert answer.err.startswith("qalam: ")
    assert qalam("word", "set").code == 2
    assert qalam("word", "look", "--json").json["template"]["house"]


def test_a_sample_shows_a_look_before_it_is_set(qalam: Qalam, own: Path, tmp_path: Path) -> None:
    path = tmp_path / "sample.docx"
    answer = qalam("word", "sample", "--template", own, "lead=Подводка", "--language", "ru", "--output", path, "--json")
    assert answer.json == {"path": str(path), "bytes": path.stat().st_size}
    assert style_of_the_lead(path) == "Подводка"
    assert qalam("word", "look", "--json").json["template"]["house"]
    assert qalam("word", "sample", "--output", path, "--one-file").code == 0
    assert "Күннің мақалалары" in docx.Document(str(path)).paragraphs[0].text


def test_the_word_folder_writes_with_the_look_that_was_set(qalam: Qalam, own: Path) -> None:
    assert qalam("word", "set", "--template", own, "lead=Подводка").code == 0
    assert qalam("agency", "set", "name=Дала Ақпарат").code == 0
    newsroom = Newsroom()
    newsroom.open()
    document = Document(headline="Көпір ашылды", lead="Бүгін таңертең.", blocks=(Paragraph(content="Ол ұзын."),))
    article = newsroom.articles.create(document, author="А", reason="test").article_id
    newsroom.publishing.publish(article, None, author="А")
    newsroom.worker("test").run_once()
    (path,) = newsroom.paths.word.glob("*.docx")
    newsroom.close()
    assert style_of_the_lead(path) == "Подводка"
