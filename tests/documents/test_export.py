"""The way out: a registry of formats, names that every system takes, and text that survives Markdown."""

from __future__ import annotations

from datetime import UTC, datetime

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st

import editor.documents
from editor.articles.document import Dateline, Document, Heading, ListItem, Mark, Notice, Paragraph, Quote, Rule
from editor.documents.write import Exporter, ExportMeta, export, exporters, suggested_name
from editor.errors import UserMistake
from tests.strategies import documents, texts

META = ExportMeta(5, 2, published_at=datetime(2018, 6, 13, 20, 13, tzinfo=UTC), corrections=("Түзетілді: ң.",))
ARTICLE = Document(
    headline="Тақырып * бір",
    lead="Лид",
    byline="Айгүл",
    dateline=Dateline("Астана", "13 маусым", "Х"),
    blocks=(
        Paragraph(
            content="- сызықша _асты_ 1. бір сілтеме",
            marks=(Mark(24, 31, "link", "https://a.kz/"), Mark(2, 9, "bold")),
        ),
        Heading(content="Бөлім", level=3),
        ListItem(content="бір", ordered=True),
        ListItem(content="екі", ordered=True),
        ListItem(content="ішкі", depth=1),
        Quote(content="Дәйексөз", speaker="Әкім"),
        Rule(),
    ),
    notice=Notice("Дереккөз: Х", link="https://x.kz", link_text="Х"),
)


@pytest.mark.parametrize("exporter", exporters().values(), ids=lambda exporter: exporter.name)
class TestEveryExporter:
    def test_declares_itself(self, exporter: Exporter) -> None:
        assert exporters()[exporter.name] is exporter
        assert exporter.suffix.startswith(".")

    def test_writes_the_same_bytes_for_the_same_article(self, exporter: Exporter) -> None:
        assert exporter.write(ARTICLE, META) == exporter.write(ARTICLE, META) != b""

    def test_writes_an_article_that_is_empty(self, exporter: Exporter) -> None:
        exporter.write(Document(), ExportMeta())


@pytest.mark.parametrize("format", ["pdf", ""])
def test_a_format_of_another_version_is_refused_with_what_there_is(format: str) -> None:
    with pytest.raises(UserMistake) as caught:
        export(ARTICLE, format, META)
    assert caught.value.code == "format_not_available"
    assert "word" in caught.value.hint


def test_plain_text_reads_as_a_reader_reads() -> None:
    assert export(ARTICLE, "text", META).decode() == (
        "Тақырып * бір\n\nЛид\n\nАйгүл\n\nАстана. 13 маусым. Х — - сызықша _асты_ 1. бір сілтеме\n\nБөлім\n\n"
        "1. бір\n2. екі\n  • ішкі\n\nДәйексөз\n(Әкім)\n\n* * *\n\nТүзетілді: ң.\n\nДереккөз: Х\n"
    )


def test_markdown_escapes_what_is_no_markup() -> None:
    assert export(ARTICLE, "markdown", META).decode() == (
        "# Тақырып \\* бір\n\n**Лид**\n\nАйгүл\n\n**Астана. 13 маусым. Х** — \\- **сызықша** \\_асты\\_ 1. бір "
        "[сілтеме](<https://a.kz/>)\n\n### Бөлім\n\n1. бір\n2. екі\n    - ішкі\n\n> Дәйексөз\n>\n> — Әкім\n\n---\n\n"
        "Түзетілді: ң.\n\n---\n\nДереккөз: [Х](<https://x.kz>)\n"
    )


@given(documents(furniture=False))
def test_the_page_is_html_without_an_error(document: Document) -> None:
    parser = html5lib.HTMLParser(strict=True)
    parser.parse(export(document, "html", META).decode())


@given(documents(furniture=False))
def test_no_word_is_missing_in_plain_text(document: Document) -> None:
    words = export(document, "text", META).decode().split()
    for block in document.blocks:
        if block.type not in ("image", "embed"):
            assert set(block.text.split()) <= {*words, *(word.strip("•") for word in words)}


@given(texts(max_size=200), st.integers(0, 9))
def test_a_name_is_taken_by_every_system(headline: str, number: int) -> None:
    name = suggested_name(ExportMeta(number), "word", headline)
    assert name.endswith(".docx")
    assert not set(name) & set('<>:"/\\|?*\0\n\r\t')
    assert len(name.encode()) <= 255
    assert name == name.strip()
    assert not name.removesuffix(".docx").endswith((".", " "))


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("Астана: хаб / 2018?", "2018-06-14 Астана хаб 2018.docx"),
        ("", "2018-06-14 article-5.docx"),
        ("...", "2018-06-14 article-5.docx"),
        ("а" * 300, f"2018-06-14 {'а' * 80}.docx"),
    ],
)
def test_a_name_tells_the_local_day_and_the_headline(headline: str, expected: str) -> None:
    assert suggested_name(META, "word", headline) == expected


@pytest.mark.parametrize("word", ["CON", "nul", "Com1", "LPT9", "aux"])
def test_a_name_that_windows_keeps_for_itself_is_avoided(word: str) -> None:
    assert suggested_name(ExportMeta(1), "text", word) == f"_{word}.txt"


@pytest.mark.parametrize(
    ("headline", "expected"),
    [
        ("\u202excod.exe жаңалық", "xcod.exe жаңалық.docx"),
        ("\U0001f600" * 80, "\U0001f600" * 50 + ".docx"),
        ("\U0001f469\u200d\U0001f467 отбасы", "\U0001f469\u200d\U0001f467 отбасы.docx"),
        ("Ж" * 300, "Ж" * 80 + ".docx"),
        ("\ud800", "article-1.docx"),
        ("...", "article-1.docx"),
    ],
)
def test_a_name_turns_no_letters_round_and_fits_into_every_file_system(headline: str, expected: str) -> None:
    assert suggested_name(ExportMeta(1), "word", headline) == expected


def test_every_name_of_the_package_is_found_when_it_is_asked_for_and_no_other() -> None:
    assert all(getattr(editor.documents, name) is not None for name in editor.documents.__all__)
    with pytest.raises(AttributeError, match="nothing_like_it"):
        _ = editor.documents.nothing_like_it
