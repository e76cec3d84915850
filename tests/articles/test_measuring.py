"""What a text lacks for its kind is said once for each part, and a text within its limits is left in peace."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given

from editor.articles.counting import Counter
from editor.articles.document import Dateline, Document, Image, Paragraph
from editor.articles.kinds import BUILT_IN, Kind, Limit
from editor.articles.measuring import Length, Remark, measure
from tests.strategies import documents

NAMES = {"kk": "Х", "ru": "Х", "en": "X"}
KIND = Kind(
    "x",
    NAMES,
    ("headline", "lead", "dateline", "byline", "body", "topics", "sources"),
    headline=Limit(5, 10),
    body=Limit(3, 5, "words"),
    images=2,
)
WHOLE = Document(
    headline="Көпір",
    lead="Ашылды.",
    dateline=Dateline("Семей", "21 қараша", ""),
    byline="Айгүл",
    blocks=(Paragraph(content="бір екі"), Image(source="a"), Paragraph(content="үш — төрт"), Image(source="b")),
)


def test_a_text_that_is_within_its_limits_has_no_remark() -> None:
    measured = measure(KIND, WHOLE, ["көлік"], ["ТЖД"])
    assert measured.remarks == ()
    assert measured.lengths == (Length("headline", 5, "characters"), Length("body", 4, "words"))


def test_everything_that_is_missing_is_named_in_the_order_of_the_page() -> None:
    lacks = [(remark.part, remark.lack) for remark in measure(KIND, Document()).remarks]
    assert lacks == [
        *((part, "missing") for part in ("headline", "lead", "dateline", "byline", "body")),
        ("images", "too_few"),
        ("topics", "missing"),
        ("sources", "missing"),
    ]


def test_too_short_and_too_long_say_by_how_much() -> None:
    document = replace(WHOLE, headline="Көпір ашылды", blocks=(Paragraph(content="бір екі"),))
    assert measure(KIND, document, ["көлік"], ["ТЖД"]).remarks == (
        Remark("headline", "too_long", 2, "characters"),
        Remark("body", "too_short", 1, "words"),
        Remark("images", "too_few", 2),
    )


def test_a_part_that_nobody_asks_for_is_not_too_short_while_it_is_empty() -> None:
    assert not [r for r in measure(BUILT_IN["brief"], replace(WHOLE, lead="")).remarks if r.part == "lead"]


def test_the_ends_of_a_limit_belong_to_it() -> None:
    for words in (3, 5):
        document = replace(WHOLE, blocks=(Paragraph(content=" ".join(["сөз"] * words)),))
        assert not [r for r in measure(replace(KIND, images=0), document, "т", "д").remarks if r.part == "body"]


@given(documents(6))
def test_a_kind_that_asks_for_nothing_never_remarks(document: Document) -> None:
    assert measure(Kind("free", NAMES, required=()), document).remarks == ()


@given(documents(6), documents(6))
def test_a_counter_that_knows_other_texts_changes_nothing(before: Document, document: Document) -> None:
    counter = Counter()
    for other in (before, document):
        assert measure(KIND, other, counter=counter) == measure(KIND, other)


@given(documents(6))
def test_each_part_has_one_remark_at_most(document: Document) -> None:
    parts = [remark.part for remark in measure(KIND, document).remarks]
    assert len(parts) == len(set(parts))
