"""Many replacements at once: the same as one after another, and places go along."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.articles.document import COVERED, Cell, Dateline, Document, Image, Mark, Paragraph, Quote, Table
from editor.articles.editing import Cut, Replacement, carried, replace_all, replace_text, splice, splice_all
from editor.articles.offsets import Place, field_text
from tests.strategies import marked, texts


@st.composite
def cuts(draw: st.DrawFn, length: int) -> list[Cut]:
    """Sorted, and none over another."""
    edges = sorted(draw(st.lists(st.integers(0, length), max_size=6)))
    return [(start, end, draw(texts(max_size=4))) for start, end in zip(edges[::2], edges[1::2], strict=False)]


@given(marked(), st.data())
def test_many_cuts_at_once_are_the_same_as_one_after_another(
    source: tuple[str, tuple[Mark, ...]], data: st.DataObject
) -> None:
    content, marks = source
    wanted = data.draw(cuts(len(content)))
    one_by_one = (content, tuple(mark for mark in marks if mark.kind != "link"))
    for start, end, text in reversed(wanted):
        one_by_one = splice(*one_by_one, start, end, text)
    assert splice_all(content, tuple(mark for mark in marks if mark.kind != "link"), wanted) == one_by_one


@given(texts(min_size=1, max_size=40), st.data())
def test_a_place_beside_what_was_replaced_still_says_the_same(text: str, data: st.DataObject) -> None:
    document = Document(blocks=(Paragraph("aaaa0001", None, text),))
    wanted = [Replacement(Place("body", "aaaa0001", s, e), new) for s, e, new in data.draw(cuts(len(text)))]
    edges = sorted(data.draw(st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))))
    place = Place("body", "aaaa0001", *edges)
    after = replace_all(document, wanted)
    (moved,) = carried([place], wanted)
    touched = any(item.place.start < place.end and place.start < item.place.end for item in wanted)
    if moved is not None:
        assert not touched
        assert field_text(after, "body", "aaaa0001")[moved.start : moved.end] == text[place.start : place.end]
    elif place.start < place.end:
        assert any(item.place.start < place.end and place.start <= item.place.end for item in wanted)


def test_places_in_other_texts_stay_as_they_are() -> None:
    here, there = Place("headline", None, 0, 2), Place("body", "b", 0, 2)
    assert carried([here, there], [Replacement(Place("lead", None, 0, 1), "жаңа")]) == [here, there]


def test_what_stands_beside_the_text_is_replaced_too() -> None:
    document = Document(
        byline="Айгүл Оспан",
        dateline=Dateline("Астана", "13 маусым", "Қала ақпарат"),
        blocks=(
            Quote("q", None, "Иә", (), "Министр Оспан"),
            Image("i", None, "a.png", "Оспан суретте", "Оспан сөйледі", "Оспан"),
        ),
    )
    new = replace_all(
        document,
        [
            Replacement(Place("byline", None, 6, 11), "Серік"),
            Replacement(Place("dateline", None, 8, 10), "14"),
            Replacement(Place("speaker", "q", 8, 13), "Серік"),
            Replacement(Place("alt", "i", 0, 5), "Серік"),
            Replacement(Place("body", "i", 0, 5), "Серік"),
            Replacement(Place("credit", "i", 0, 5), "Серік"),
        ],
    )
    assert new.byline == "Айгүл Серік"
    assert new.dateline == Dateline("Астана", "14 маусым", "Қала ақпарат")
    assert new.blocks == (
        Quote("q", None, "Иә", (), "Министр Серік"),
        Image("i", None, "a.png", "Серік суретте", "Серік сөйледі", "Серік"),
    )


def test_words_over_two_parts_of_a_dateline_are_refused() -> None:
    document = Document(dateline=Dateline("Астана", "", "KT"))
    with pytest.raises(ValueError, match="part of the dateline"):
        replace_text(document, Replacement(Place("dateline", None, 4, 9), "x"))


def test_a_merged_cell_stays_merged_and_a_covered_place_takes_no_words() -> None:
    table = Table("t", None, ((Cell("Жылы", (), 2, 1), COVERED), (Cell("2017"), Cell("2018"))), 1)
    document = Document(blocks=(table,))
    new = replace_text(document, Replacement(Place("body", "t", 0, 4), "Жыл")).block("t")
    assert isinstance(new, Table)
    assert new.rows == ((Cell("Жыл", (), 2, 1), COVERED), (Cell("2017"), Cell("2018")))
    with pytest.raises(ValueError, match="cell"):
        replace_text(document, Replacement(Place("body", "t", 5, 5), "x"))


def test_replacements_that_overlap_are_refused() -> None:
    document = Document(headline="абвгд")
    with pytest.raises(ValueError, match="overlap"):
        replace_all(document, [Replacement(Place("headline", None, *span), "x") for span in ((0, 3), (2, 4))])
