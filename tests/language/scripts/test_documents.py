"""Articles in another script: marks cover the same words, links stay links, other languages stay as they are."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.articles.document import (
    Cell,
    Dateline,
    Document,
    Image,
    Mark,
    Notice,
    Paragraph,
    Quote,
    Script,
    Table,
)
from editor.articles.offsets import field_text
from editor.errors import UserMistake
from editor.language.scripts import OTHERS, Transliterator, turn_document

WORDS = ["Қазақстан", "шын", "өмір", "ящик", "Google", "ай", "жылғы", "2018", "Щ", "іс"]


def _paragraph(*marks: Mark, text: str = "Шын сөз айтты", language: str | None = None) -> Document:
    return Document(blocks=(Paragraph("a", language, text, tuple(marks)),))


@pytest.mark.parametrize("script", OTHERS)
@given(words=st.lists(st.sampled_from(WORDS), min_size=1, max_size=8), data=st.data())
def test_marks_cover_the_same_words(
    transliterator: Transliterator, script: Script, words: list[str], data: st.DataObject
) -> None:
    text = " ".join(words)
    first = data.draw(st.integers(0, len(words) - 1))
    last = data.draw(st.integers(first, len(words) - 1))
    start = len(" ".join(words[:first])) + (1 if first else 0)
    marked = " ".join(words[first : last + 1])
    document = _paragraph(Mark(start, start + len(marked), "link", "https://site.kz/"), text=text)
    (block,) = turn_document(document, script, transliterator).document.blocks
    assert isinstance(block, Paragraph)
    (mark,) = block.marks
    assert block.content[mark.start : mark.end] == transliterator.word(marked, "cyrillic", script)


def test_a_mark_within_a_word_stays_within_it(transliterator: Transliterator) -> None:
    made = turn_document(_paragraph(Mark(0, 1, "bold")), "latin-2018", transliterator).document
    (block,) = made.blocks
    assert isinstance(block, Paragraph)
    assert (block.content, block.marks) == ("Shyn sóz aıtty", (Mark(0, 2, "bold"),))


def test_runs_and_blocks_in_another_language_are_left(transliterator: Transliterator) -> None:
    made = turn_document(_paragraph(Mark(4, 7, "language", "ru")), "latin", transliterator).document
    assert made.text == "Şyn сөз aitty"
    assert turn_document(_paragraph(language="ru"), "latin", transliterator).document.text == "Шын сөз айтты"
    (block,) = turn_document(_paragraph(language="kk"), "arabic", transliterator).document.blocks
    assert block.language == "kk-Arab"


RUSSIAN = "Мы не знаем, как это было на самом деле."


@pytest.mark.parametrize("script", OTHERS)
def test_russian_sentences_and_quotations_are_left_unless_somebody_calls_them_kazakh(
    transliterator: Transliterator, script: Script
) -> None:
    kazakh = "Министр бұл туралы айтты."
    text = f"{kazakh} {RUSSIAN} Ол: «{RUSSIAN}» деді."
    made = turn_document(_paragraph(text=text), script, transliterator).document.text
    assert made.count(RUSSIAN) == 2
    assert made.startswith(transliterator.word(kazakh, "cyrillic", script))
    assert "деді" not in made
    start = text.index(RUSSIAN)
    called = _paragraph(Mark(start, start + len(RUSSIAN), "language", "kk"), text=text)
    assert turn_document(called, script, transliterator).document.text.count(RUSSIAN) == 1
    assert turn_document(_paragraph(text=text, language="kk"), script, transliterator).document.text.count(RUSSIAN) == 0


def test_a_kazakh_sentence_with_russian_names_and_loans_is_turned(transliterator: Transliterator) -> None:
    text = "Владимир Путин мен Сергей Лавров конференцияда сөйледі."
    made = turn_document(_paragraph(text=text), "latin", transliterator).document.text
    assert made == transliterator.word(text, "cyrillic", "latin")


@pytest.mark.parametrize("script", OTHERS)
def test_every_text_of_an_article_is_turned_and_the_notice_keeps_its_link(
    transliterator: Transliterator, script: Script
) -> None:
    table = Table("t", rows=((Cell("бір", (Mark(0, 3, "bold"),)), Cell("екі жыл", (Mark(4, 7, "bold"),))),))
    document = Document(
        headline="Жаңа мектеп",
        lead="Қалада ашылды",
        byline="Айгүл Серік",
        dateline=Dateline("Қарағанды", "13 маусым", "Агенттік"),
        blocks=(
            Quote("q", content="Жақсы", speaker="Ұстаз"),
            Image("i", alt="Үй", caption="Мектеп", credit="Серік"),
            table,
        ),
        notice=Notice("Сілтеме: Агенттік сайты.", link="https://a.kz", link_text="Агенттік сайты"),
    )
    made = turn_document(document, script, transliterator).document
    tags = {"latin": "kk-Latn", "latin-2018": "kk-Latn-x-2018", "arabic": "kk-Arab"}
    assert (made.script, made.language, made.tag) == (script, "kk", tags[script])
    for field, block in [("headline", None), ("lead", None), ("byline", None), ("dateline", None), ("speaker", "q")]:
        old = field_text(document, field, block)
        assert field_text(made, field, block) == transliterator.word(old, "cyrillic", script)
    for field in ("body", "alt", "credit"):
        assert field_text(made, field, "i") == transliterator.word(field_text(document, field, "i"), "cyrillic", script)
    turned = made.block("t")
    assert isinstance(turned, Table)
    cell = turned.rows[0][1]
    assert cell.content[cell.marks[0].start :] == transliterator.word("жыл", "cyrillic", script)
    assert made.notice is not None
    assert made.notice.link == "https://a.kz"
    assert made.notice.link_text == transliterator.word("Агенттік сайты", "cyrillic", script)
    assert made.notice.link_text in made.notice.text


@pytest.mark.parametrize("script", OTHERS)
def test_doubtful_words_stand_where_they_are_said_to(transliterator: Transliterator, script: Script) -> None:
    table = Table("t", rows=((Cell("квзшкй"), Cell("Майя квзшкй")),))
    document = Document(
        headline="Квзшкй",
        dateline=Dateline("Қвзшй", "қвзшй", "х"),
        blocks=(Paragraph("p", content="Сол квзшкй."), table),
    )
    there = turn_document(document, script, transliterator).document
    back = turn_document(there, "cyrillic", transliterator)
    assert back.doubtful
    for doubt in back.doubtful:
        text = field_text(back.document, doubt.place.field, doubt.place.block)
        assert text[doubt.place.start : doubt.place.end] == doubt.text


def test_an_article_comes_back_equal_where_letters_tell_all(transliterator: Transliterator) -> None:
    document = _paragraph(Mark(0, 3, "bold"), text="Қала қазір үлкен болды")
    there = turn_document(document, "latin", transliterator).document
    assert turn_document(there, "cyrillic", transliterator).document == document


def test_only_kazakh_articles_are_turned(transliterator: Transliterator) -> None:
    with pytest.raises(UserMistake) as refused:
        turn_document(Document(language="ru", headline="Новости"), "latin", transliterator)
    assert refused.value.code == "not_kazakh"
    same = Document(headline="Сөз")
    assert turn_document(same, "cyrillic", transliterator).document is same
