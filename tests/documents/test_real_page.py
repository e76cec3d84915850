"""The real page of 2018 as a reader copied it: every field where it belongs, and no word lost."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from editor.articles.document import Dateline, Paragraph
from editor.documents.imported import Imported
from editor.documents.read import read_file
from editor.documents.write import ExportMeta, export


@pytest.fixture(scope="module")
def page(real_page: Path) -> Imported:
    return read_file(real_page)


@pytest.fixture(scope="module")
def lines(real_page: Path) -> list[str]:
    return [line for line in real_page.read_text("utf-8").splitlines() if line.strip()]


def test_the_time_is_that_of_the_zone_on_that_day(page: Imported) -> None:
    assert page.published_at == datetime(2018, 6, 13, 12, 13, tzinfo=UTC)
    assert page.zone == "Asia/Almaty"
    assert page.views == 4100


def test_headline_and_lead_are_the_first_two_lines(page: Imported, lines: list[str]) -> None:
    assert page.document.headline == lines[1]
    assert page.document.lead == lines[2]


def test_the_dateline_is_taken_apart_and_its_separator_reported(page: Imported) -> None:
    assert page.document.dateline == Dateline("Астана", "13 маусым", "Kazakhstan Today")
    assert any("separator" in line for line in page.changed)


def test_the_body_is_eight_paragraphs_in_order(page: Imported, lines: list[str]) -> None:
    body = [block.text for block in page.document.blocks]
    assert all(isinstance(block, Paragraph) for block in page.document.blocks)
    assert body == [lines[3].partition(" -")[2], *lines[4:11]]
    assert len(body) == 8


def test_the_damaged_notice_is_recognised_and_kept_as_it_is(page: Imported, lines: list[str]) -> None:
    assert page.document.notice is not None
    assert page.document.notice.text == lines[11]
    assert page.document.notice.template == ""


def test_page_furniture_is_kept_apart(page: Imported, lines: list[str]) -> None:
    assert [item.kind for item in page.document.furniture] == ["report_call", "related", "most_read"]
    assert page.document.furniture[0].text == "\n".join(lines[12:14])


def test_the_language_is_told_and_nothing_is_left_out(page: Imported) -> None:
    assert page.document.language == "kk"
    assert page.left_out == []


def test_every_word_is_in_exactly_one_field(page: Imported, real_page: Path) -> None:
    document = page.document
    assert document.dateline is not None
    assert document.notice is not None
    fields = [
        document.headline,
        document.lead,
        document.dateline.text,
        document.text,
        document.notice.text,
        *(item.text for item in document.furniture),
    ]
    words = real_page.read_text("utf-8").replace("Today -Астана", "Today Астана").split()
    assert " ".join(fields).split() == words[3:]


@pytest.mark.parametrize("format", ["word", "html"])
def test_the_page_comes_back_from_its_exports(page: Imported, format: str, tmp_path: Path) -> None:
    meta = ExportMeta(1, 1, agency="Kazakhstan Today", published_at=page.published_at)
    target = tmp_path / {"word": "page.docx", "html": "page.html"}[format]
    target.write_bytes(export(page.document, format, meta))
    again = read_file(target).document
    assert (again.headline, again.lead, again.dateline) == (
        page.document.headline,
        page.document.lead,
        page.document.dateline,
    )
    assert [block.text for block in again.blocks] == [block.text for block in page.document.blocks]
    assert again.notice is not None
    assert page.document.notice is not None
    assert again.notice.text == page.document.notice.text
