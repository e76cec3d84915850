"""Several articles in one file, in every format that can."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.articles.document import Document, Image
from editor.documents.write import Entry, ExportMeta, export, export_together, exporters, suggested_names
from editor.errors import UserMistake
from tests.documents.test_export import ARTICLE, META

ENTRIES = [Entry(replace(ARTICLE, headline=name), META) for name in ("Бірінші <b>", "Бірінші <b>", "")]


@pytest.mark.parametrize("form", ["word", "html", "markdown", "text"])
def test_every_built_in_format_writes_the_same_bytes_for_the_same_day(form: str) -> None:
    assert export_together(ENTRIES, form, "Күн") == export_together(ENTRIES, form, "Күн") != b""


@pytest.mark.parametrize("form", ["word", "html", "markdown", "text"])
def test_a_day_without_articles_is_said(form: str) -> None:
    with pytest.raises(UserMistake) as caught:
        export_together([], form, "Күн")
    assert caught.value.code == "nothing_to_export"


def test_a_format_that_holds_one_article_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    class Single:
        name, suffix = "single", ".one"

        def write(self, document: Document, meta: ExportMeta) -> bytes:
            return b"x"

    monkeypatch.setitem(exporters(), "single", Single())
    with pytest.raises(UserMistake) as caught:
        export_together(ENTRIES, "single", "Күн")
    assert caught.value.code == "one_file_each"


def test_the_page_of_a_day_is_html_without_an_error_and_its_links_lead_somewhere() -> None:
    page = export_together(ENTRIES, "html", "Күн & түн").decode()
    html5lib.HTMLParser(strict=True).parse(page)
    assert re.findall(r'href="#([^"]+)"', page) == re.findall(r'<section id="([^"]+)"', page)
    assert "Бірінші &lt;b&gt;" in page


def test_markdown_links_to_headings_of_the_same_name() -> None:
    text = export_together(ENTRIES[:2], "markdown", "Күн").decode()
    assert text.startswith("# Күн\n\n1. [Бірінші \\<b\\>](<#бірінші-b>)\n2. [Бірінші \\<b\\>](<#бірінші-b-1>)\n")
    assert text.count("\n## Бірінші") == 2
    assert "\n#### Бөлім" in text


def test_a_page_names_only_pictures_that_are_there(tmp_path: Path) -> None:
    (tmp_path / "бар.png").write_bytes(b"x")
    document = Document(blocks=(Image(source="бар.png", alt="А"), Image(source="жоқ.png", caption="Жазу")))
    page = export(document, "html", ExportMeta(media=tmp_path)).decode()
    assert page.count("<img") == 1
    assert "Жазу" in page


@given(st.lists(st.sampled_from(["а.docx", "А.docx", "б.docx", "а (2).docx", "й.docx", "и\u0306.docx"])))
def test_no_two_files_have_the_same_name_for_windows(names: list[str]) -> None:
    import unicodedata

    found = suggested_names(names)
    assert len(found) == len(names)
    assert len({unicodedata.normalize("NFC", name).casefold() for name in found}) == len(names)
