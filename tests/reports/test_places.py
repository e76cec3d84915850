"""From a stretch of the whole article's text to a place in the document."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from editor.articles.document import Dateline, Document, Notice, Paragraph
from editor.articles.offsets import Place, field_text
from editor.reports.places import ReadableText
from tests.strategies import documents

ARTICLE = Document(
    headline="Тақырып",
    lead="Кіріспе сөз",
    dateline=Dateline("Алматы", "2 наурыз", "Агенттік"),
    blocks=(Paragraph(id="a", content="Бірінші абзац мәтіні"), Paragraph(id="b", content="Екінші")),
    notice=Notice("Сілтеме міндетті"),
)


def place_of(words: str) -> Place | None:
    text = ReadableText(ARTICLE).text
    start = text.index(words)
    return ReadableText(ARTICLE).place(start, start + len(words))


def test_every_part_of_the_page_has_its_place() -> None:
    assert place_of("Тақырып") == Place("headline", None, 0, 7)
    assert place_of("сөз") == Place("lead", None, 8, 11)
    assert place_of("абзац") == Place("body", "a", 8, 13)
    assert place_of("міндетті") == Place("notice", None, 8, 16)


def test_the_dateline_has_no_place() -> None:
    assert place_of("2 наурыз") is None


def test_a_stretch_over_two_blocks_is_cut_to_the_one_that_holds_most() -> None:
    assert place_of("абзац мәтіні\nЕкін") == Place("body", "a", 8, 20)


def test_a_stretch_that_no_block_holds_half_of_is_refused() -> None:
    assert place_of("мәтіні\nЕкінші\nСілтеме") is None


@given(documents(), st.data())
def test_a_place_holds_the_words_of_its_stretch(document: Document, data: st.DataObject) -> None:
    readable = ReadableText(document)
    start = data.draw(st.integers(0, len(readable.text)))
    end = data.draw(st.integers(start, len(readable.text)))
    place = readable.place(start, end)
    if place is None:
        return
    words = field_text(document, place.field, place.block)[place.start : place.end]
    assert words
    assert words in readable.text[start:end]
    offset = readable.offset(place.field, place.block)
    assert offset is not None
    assert readable.text[offset + place.start : offset + place.end] == words
