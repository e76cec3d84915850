"""Words, characters and reading time as a reader counts them."""

from __future__ import annotations

import unicodedata
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.articles.counting import (
    Counter,
    count,
    count_characters,
    count_sentences,
    count_words,
    reading_seconds,
)
from editor.articles.document import Cell, Document, Image, Paragraph, Quote, Table
from tests.strategies import documents, texts, words


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", 0),
        ("қазақ-орыс достығы", 2),  # a hyphen joins
        ("Бір\u00a0екі\u202fүш\u2009төрт", 4),  # spaces of every kind part
        ("— Иә, — деді ол.", 3),  # a dash alone is no word
        ("Астана—Алматы", 2),  # nor does it join
        ("2017–2018 жылдары", 2),  # but a range is one
        ("– Мәлімет", 1),
        ("1 000 000 теңге", 2),
        ("1\u00a0000\u00a0000 теңге", 2),
        ("1\u202f000\u202f000-ға", 1),
        ("15 000,5 пайыз", 2),
        ("2018 100 адам", 3),  # four digits begin no group
        ("1 0000", 2),  # nor are four digits one
        ("1\t000", 2),  # two cells are not one number
        ("13.06.2018 ж. 14:30", 3),
        ("https://kt.kz/a–b?x=1 оқыңыз", 2),
        ("info@kt.kz www.kt.kz", 2),
        ("5 % өсті", 2),
        ("5% өсті", 2),
        ("№ 5 мектеп", 2),
        ("№5 мектеп", 2),
        ("и/или", 1),
        ("O’Brien don't", 2),
        ("за\u0301мок", 1),
        ("қа\u00adзақ", 1),
        ("😀 👩\u200d💻 жарайсың", 1),  # pictures are no words
        ("\U0001d400\U0001d401 \U00020000", 2),  # letters beyond the first plane are
        ("жоқ…бар", 2),
        ("«», .", 0),
    ],
)
def test_words_are_what_a_reader_would_count(text: str, expected: int) -> None:
    assert count_words(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("қазақ", 5),
        ("и\u0306од", 3),  # й in two code points
        ("за\u0301мок", 5),  # a stress mark has no character of its own
        ("👩\u200d💻🇰🇿👍🏽", 3),
        ("қа\u00adзақ\ufeff", 5),  # what nobody sees is none
        ("бір\nекі", 6),  # a line end is none
        ("бір\u00a0екі", 7),
        ("e\U0001122c", 1),  # a vowel sign beyond the first plane joins as well
    ],
)
def test_characters_are_what_a_reader_sees(text: str, expected: int) -> None:
    assert count_characters(text) == expected


@given(texts())
def test_the_same_text_counts_the_same_however_it_is_stored(text: str) -> None:
    assert count_characters(unicodedata.normalize("NFD", text)) == count_characters(text)
    assert count_words(unicodedata.normalize("NFD", text)) == count_words(text)


@given(st.lists(words(), max_size=12), st.sampled_from([" ", "\u00a0", "\u202f", "\n", " — ", " … "]))
def test_words_and_what_parts_them_add_up(parts: list[str], space: str) -> None:
    made = [f"а{part}" for part in parts]  # a letter first, so that no two are groups of one number
    assert count_words(space.join(made)) == len(made)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", 0),
        ("—", 0),
        ("Атаусыз", 1),
        ("Көпір ашылды. Халық қуанды!", 2),
        ("2018 ж. болды. Ол т.б. айтты.", 2),
        ("А. Б. Иванов келді.", 1),
        ("«Келемін!» — деді ол.", 1),
        ("Құны 3.5 млн. теңге. 13.06.2018 күні.", 2),
        ("Шынымен бе?! Иә…", 2),
    ],
)
def test_sentences_end_at_their_signs_but_not_after_abbreviations(text: str, expected: int) -> None:
    assert count_sentences(text) == expected


def test_a_document_counts_headline_lead_and_body_with_captions_and_cells() -> None:
    document = Document(
        headline="Бір\u00a0екі",
        lead="— үш",
        byline="Айгүл Оспан",
        blocks=(
            Paragraph(content="төрт-бес «алты»."),
            Quote(content="жеті", speaker="Ол"),
            Image(caption="сегіз", alt="сурет", credit="Reuters"),
            Table(rows=((Cell("тоғыз"), Cell("он 1")), (Cell("000"), Cell("")))),
        ),
    )
    counts = count(document)
    assert counts.words == 2 + 1 + 2 + 1 + 1 + 3 + 1
    assert counts.characters == 7 + 4 + 16 + 4 + 5 + 5 + 4 + 3
    assert counts.characters_without_spaces == counts.characters - 4
    assert counts.seconds == reading_seconds(counts.words, "kk")


@given(documents(), documents())
def test_a_counter_that_remembers_counts_as_one_that_does_not(first: Document, second: Document) -> None:
    counter = Counter()
    for document in (first, second, first):
        assert counter.count(document) == count(document)
        assert counter.count_body(document) == count(replace(document, headline="", lead=""))


@pytest.mark.parametrize(("language", "pace"), [("kk", 166), ("ru", 184), ("en", 228)])
def test_a_minute_of_reading_is_the_pace_of_the_language(language: str, pace: int) -> None:
    assert reading_seconds(pace, language) == 60  # type: ignore[arg-type]  # a language of the three
    assert reading_seconds(0, language) == 0  # type: ignore[arg-type]  # the same
