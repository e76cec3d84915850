"""Find and replace over a whole article: what is found, what is not, and that it always ends."""

from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.articles.document import (
    COVERED,
    Cell,
    Dateline,
    Document,
    Image,
    Mark,
    Notice,
    Paragraph,
    Quote,
    Table,
)
from editor.articles.offsets import field_text
from editor.articles.search import find, replace_all, replace_hits, stretches
from editor.articles.search_patterns import Query
from editor.errors import UserMistake
from tests.strategies import documents, texts


def found(text: str, query: str, **options: bool) -> list[str]:
    """The words that are found in one paragraph."""
    document = Document(blocks=(Paragraph(content=text),))
    return [hit.text for hit in find(document, Query(query, **options)).hits]


def replaced(text: str, query: str, replacement: str, **options: bool) -> str:
    document = Document(blocks=(Paragraph(content=text),))
    return replace_all(document, Query(query, **options), replacement)[0].text


# What is found


def test_every_part_of_an_article_is_searched_in_the_order_of_the_page() -> None:
    document = Document(
        headline="сөз",
        lead="сөз",
        byline="сөз",
        dateline=Dateline("сөз", "сөз", "сөз"),
        blocks=(
            Paragraph("p", None, "сөз"),
            Quote("q", None, "сөз", (), "сөз"),
            Table("t", None, ((Cell("сөз"), Cell("сөз сөз", (), 1, 1)), (Cell("сөз", (), 2, 1), COVERED))),
            Image("i", None, "a.png", "сөз", "сөз", "сөз"),
        ),
        notice=Notice("сөз"),
    )
    hits = find(document, Query("сөз")).hits
    assert [(hit.place.field, hit.place.block) for hit in hits] == [
        ("headline", None),
        ("lead", None),
        ("byline", None),
        *[("dateline", None)] * 3,
        ("body", "p"),
        ("body", "q"),
        ("speaker", "q"),
        *[("body", "t")] * 4,
        ("body", "i"),
        ("credit", "i"),
        ("alt", "i"),
        ("notice", None),
    ]
    for hit in hits:
        assert field_text(document, hit.place.field, hit.place.block)[hit.place.start : hit.place.end] == "сөз"


@pytest.mark.parametrize(
    "word", ["Әлем", "Ғарыш", "Қазақ", "Аң", "Өмір", "Ұлт", "Үкімет", "Һәм", "Іс", "Ёлка", "Straße"]
)
def test_capitals_and_small_letters_are_the_same_unless_asked_for(word: str) -> None:
    assert found(word.upper(), word.lower()) == [word.upper()]
    assert found(word.lower(), word.upper()) == [word.lower()]
    assert found(word.upper(), word.lower(), case=True) == []
    assert found(word, word, case=True) == [word]


@pytest.mark.parametrize("word", ["әже", "ғой", "қала", "аң", "өнер", "ұл", "үй", "һәм", "іні"])
def test_a_whole_word_is_not_a_part_of_another_whatever_its_letters(word: str) -> None:
    assert found(f"а{word} {word}а {word}", word, whole_word=True) == [word]
    assert found(f"«{word}», ({word}): {word}.", word, whole_word=True) == [word] * 3


@pytest.mark.parametrize(
    ("text", "query", "times"),
    [
        ("қазақ-орыс", "қазақ", 1),  # a hyphen parts
        ("ASEAN-ның", "asean", 1),
        ("don't", "don", 0),  # an apostrophe between letters joins
        ("O’Brien", "Brien", 0),
        ("'қалам'", "қалам", 1),  # one at the edge is a quotation mark
        ("2018жыл", "2018", 0),
        ("2018-жыл", "2018", 1),
        ("за\u0301мок", "за", 0),  # a mark belongs to its letter
        ("бір_екі", "бір", 0),
        ("№ 5, № 55", "№ 5", 1),  # where the query ends with a sign, only its other end matters
        ("C++ C", "C++", 1),
    ],
)
def test_whole_words_follow_the_rule(text: str, query: str, times: int) -> None:
    assert len(found(text, query, whole_word=True)) == times


def test_a_letter_is_found_however_it_is_stored() -> None:
    for stored in ("NFC", "NFD"):
        for asked in ("NFC", "NFD"):
            text = unicodedata.normalize(stored, "Майлы йод, ё")
            hits = found(text, unicodedata.normalize(asked, "ЙОД"))
            assert hits == [unicodedata.normalize(stored, "йод")]


def test_a_letter_with_a_mark_is_another_letter_and_the_mark_can_be_found_alone() -> None:
    assert found("за\u0301мок", "замок") == []
    assert found("за\u0301мок", "а") == []
    assert replaced("за\u0301мок", "\u0301", "") == "замок"
    assert found("👩\u200d💻", "👩") == []
    assert found("👩\u200d💻", "💻") == []


def test_a_space_is_found_as_any_space_and_a_no_break_one_as_itself() -> None:
    text = "1 000 1\u00a0000 1\u202f000"
    assert len(found(text, "1 000")) == 3
    assert len(found(text, "1 000", exact=True)) == 1
    assert found(text, "1\u00a0000") == ["1\u00a0000"]
    assert len(found("қазақ-орыс қазақ\u2011орыс", "қазақ-орыс")) == 2
    assert len(found("don't don’t", "don't")) == 2


def test_a_soft_hyphen_hides_no_word_and_can_itself_be_found() -> None:
    assert found("қа\u00adзақ", "қазақ", whole_word=True) == ["қа\u00adзақ"]
    assert replaced("қа\u00adзақ тілі", "қазақ", "ана") == "ана тілі"
    assert replaced("қа\u00adзақ", "\u00ad", "") == "қазақ"


def test_words_over_the_edge_of_a_cell_or_a_block_are_not_found() -> None:
    document = Document(
        headline="бір",
        lead="екі",
        blocks=(Paragraph(content="бір"), Paragraph(content="екі"), Table(rows=((Cell("бір"), Cell("екі")),))),
    )
    assert find(document, Query("бір\\s+екі", regex=True)).hits == ()


def test_a_hit_comes_with_the_words_around_it() -> None:
    (hit,) = find(Document(lead="Астанада бүгін қар жауды"), Query("бүгін")).hits
    assert (hit.before, hit.text, hit.after) == ("Астанада ", "бүгін", " қар жауды")


def test_no_more_hits_come_than_were_asked_for_and_it_is_said() -> None:
    document = Document(lead="а" * 10)
    assert len(find(document, Query("а"), most=10).hits) == 10
    assert find(document, Query("а"), most=10).complete
    assert not find(document, Query("а"), most=9).complete


def test_nothing_is_found_for_nothing() -> None:
    assert find(Document(headline="а"), Query("")).hits == ()


# Replacing


@pytest.mark.parametrize(
    ("text", "query", "replacement", "options", "expected"),
    [
        ("аа", "а", "аа", {}, "аааа"),  # the replacement holds what is looked for
        ("алматы", "алматы", "Алматы", {}, "Алматы"),  # only the case differs
        ("аба", "", "x", {}, "аба"),
        ("бір екі", "(\\w+) (\\w+)", "\\2 \\1", {"regex": True}, "екі бір"),
        ("бір", "(?P<сөз>\\w+)", "«\\g<сөз>»", {"regex": True}, "«бір»"),
        ("аб", "x*", "-", {"regex": True}, "-а-б-"),  # matches of nothing
        ("бір\nекі", "^", "— ", {"regex": True}, "— бір\n— екі"),
        ("бір", "$", ".", {"regex": True}, "бір."),
        ("а.б", ".", "!", {}, "а!б"),  # a plain query has no special signs
        ("а\\1б", "\\1", "\\2", {}, "а\\2б"),
        ("Қазақ ҚАЗАҚ", "қазақ", "орыс", {"case": True}, "Қазақ ҚАЗАҚ"),
        ("аб", "(а)|(б)", "[\\1\\2]", {"regex": True}, "[а][б]"),  # a group that found nothing is nothing
    ],
)
def test_what_replacing_makes(text: str, query: str, replacement: str, options: dict[str, bool], expected: str) -> None:
    assert replaced(text, query, replacement, **options) == expected


def test_what_says_so_already_is_not_counted() -> None:
    document, number = replace_all(Document(headline="Алматы алматы"), Query("алматы"), "Алматы")
    assert (document.headline, number) == ("Алматы Алматы", 1)


def test_the_notice_is_found_and_never_replaced() -> None:
    document = Document(headline="Тілші", notice=Notice("Тілші"))
    hits = find(document, Query("тілші"), "Автор").hits
    assert [hit.is_writable for hit in hits] == [True, False]
    new, number = replace_hits(document, hits)
    assert (new.headline, new.notice, number) == ("Автор", Notice("Тілші"), 1)


def test_marks_stay_where_they_were_and_the_new_words_wear_those_of_the_old() -> None:
    block = Paragraph("p", None, "бүгін Астанада қар", (Mark(6, 14, "bold"), Mark(6, 14, "link", "https://a.kz/")))
    document, _ = replace_all(Document(blocks=(block,)), Query("бүгін"), "кеше кешке")
    document, _ = replace_all(document, Query("астанада"), "Алматыда")
    assert document.blocks == (
        Paragraph("p", None, "кеше кешке Алматыда қар", (Mark(11, 19, "bold"), Mark(11, 19, "link", "https://a.kz/"))),
    )


def test_a_field_stays_one_line_and_no_control_character_comes_in() -> None:
    document = Document(headline="а", blocks=(Paragraph("p", None, "а"),))
    new, _ = replace_all(document, Query("а", regex=True), "б\\n\\x00\\ud800в")
    assert (new.headline, new.text) == ("б в", "б\nв")


@given(documents(), texts(min_size=1, max_size=3), texts(max_size=4), st.booleans(), st.booleans())
def test_replacing_ends_counts_right_and_touches_nothing_else(
    document: Document, query: str, replacement: str, case: bool, whole: bool
) -> None:
    wanted = Query(query, case=case, whole_word=whole)
    hits = find(document, wanted, replacement).hits
    new, number = replace_all(document, wanted, replacement)
    assert number == sum(hit.changes for hit in hits)
    assert (new.notice, new.language, new.furniture) == (document.notice, document.language, document.furniture)
    assert [(block.id, block.type) for block in new.blocks] == [(block.id, block.type) for block in document.blocks]
    by_text: dict[tuple[str, str | None], list[tuple[int, int, str]]] = {}
    for hit in hits:
        if hit.new is not None:
            place = hit.place
            by_text.setdefault((place.field, place.block), []).append((place.start, place.end, hit.new))
    for field, block in {(stretch.field, stretch.block) for stretch in stretches(document)} - {("dateline", None)}:
        expected = field_text(document, field, block)
        for start, end, text in reversed(by_text.get((field, block), [])):
            expected = expected[:start] + text + expected[end:]
        assert field_text(new, field, block) == expected


@given(documents(), st.sampled_from(["", "x*", "^", "$", "\\b", ".", "(а|б)?", "\\w+", "(?=а)"]))
def test_a_regular_expression_ends_too(document: Document, pattern: str) -> None:
    new, _ = replace_all(document, Query(pattern, regex=True), "[\\g<0>]")
    assert [block.id for block in new.blocks] == [block.id for block in document.blocks]


@given(texts(max_size=30), texts(min_size=1, max_size=3))
def test_a_case_sensitive_search_of_exact_signs_finds_what_python_finds(text: str, query: str) -> None:
    letters = [letter for letter in text + query if unicodedata.category(letter)[0] in "MC" or letter in "\u200d"]
    emoji = any(letter >= "\U0001f000" for letter in text + query)
    if letters or emoji:
        return
    assert len(found(text, query, case=True, exact=True)) == text.count(query)


@given(texts(max_size=30), texts(min_size=1, max_size=2))
def test_every_hit_of_a_plain_search_says_what_was_asked(text: str, query: str) -> None:
    for stored in (text, unicodedata.normalize("NFD", text)):
        for hit in found(stored, query, exact=True):
            seen = "".join(letter for letter in hit if unicodedata.category(letter) != "Cf")
            asked = "".join(letter for letter in query if unicodedata.category(letter) != "Cf")
            assert folded(seen) == folded(asked)


def folded(text: str) -> str:
    """The dotted and the dotless i are one letter to a search that ignores case."""
    return unicodedata.normalize("NFD", unicodedata.normalize("NFC", text).casefold()).translate(
        {ord("ı"): "i", 0x0307: None}
    )


# What is refused


@pytest.mark.parametrize("pattern", ["(", "[", "*а", "\\", "(?P<x>", "(?<n", "\\p{Nope}", "а)(б", "(?V1)а", "(?P<1>а)"])
@pytest.mark.parametrize("whole", [False, True])
def test_a_pattern_that_cannot_be_read_is_refused_in_a_sentence(pattern: str, whole: bool) -> None:
    with pytest.raises(UserMistake) as refused:
        find(Document(headline="а"), Query(pattern, regex=True, whole_word=whole))
    assert refused.value.code == "pattern_bad"
    assert refused.value.hint


@pytest.mark.parametrize(
    "pattern", ["(?:а{1000}){1000}", "а{1000}{1000}", "(?R)", "(а)(?1)", "(?&n)(?P<n>а)", "х{99999999999}", "(" * 400]
)
def test_a_pattern_that_would_fill_the_memory_is_refused(pattern: str) -> None:
    with pytest.raises(UserMistake) as refused:
        find(Document(headline="а"), Query(pattern, regex=True))
    assert refused.value.code == "pattern_too_big"


@pytest.mark.parametrize("pattern", ["\\(?1", "[(?1]", "а{2,30}", "(?:а{100}){100}", "(?:а|б)+", "а{,5}", "{"])
def test_a_pattern_of_ordinary_size_is_not(pattern: str) -> None:
    find(Document(headline="а"), Query(pattern, regex=True))


def test_a_pattern_that_takes_too_long_is_stopped() -> None:
    document = Document(blocks=tuple(Paragraph(content="а" * 4_000 + "б") for _ in range(20)))
    begun = time.monotonic()
    with pytest.raises(UserMistake) as refused:
        find(document, Query("(?:а|аа)+$", regex=True), seconds=0.2)
    assert refused.value.code == "pattern_too_slow"
    assert time.monotonic() - begun < 2


@pytest.mark.parametrize("replacement", ["\\2", "\\g<жоқ>", "\\q", "\\"])
def test_a_replacement_that_cannot_be_used_is_refused_even_where_nothing_is_found(replacement: str) -> None:
    with pytest.raises(UserMistake) as refused:
        find(Document(headline="а"), Query("(х)", regex=True), replacement)
    assert refused.value.code == "replacement_bad"


def test_a_search_that_nobody_wants_any_more_stops() -> None:
    class Stop(Exception):
        pass

    def stop(done: int, total: int, text: str) -> None:
        if done:
            raise Stop

    with pytest.raises(Stop):
        find(Document(headline="а", lead="а"), Query("а"), progress=stop)
