from __future__ import annotations

import pytest

from editor.articles.document import Document, Paragraph
from editor.language import Proofreader

# (reason, block, start, suggestions)
Lone = tuple[str, str, int, tuple[str, ...]]


def lone(proofreader: Proofreader, *paragraphs: str, language: str = "kk") -> list[Lone]:
    blocks = tuple(Paragraph(id=str(number), content=text) for number, text in enumerate(paragraphs))
    findings = proofreader.check(Document(language=language, blocks=blocks))  # type: ignore[arg-type]  # one of the three
    return [
        (f.reason, f.place.block or "", f.place.start, f.suggestions) for f in findings if f.check == "quotes"
    ]  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        '"Зерде" холдингі', '«Алтынай» әні', 'Ол: "Біз келдік", - деді.',
        "«Фильм «Война и мир» вышел»", '"ЭКСПО-2017" көрмесі', 'экраны 32" еді',
        "«Кинотеатр «Мир»", "«„Мир“ фильмі»", '("сөз")', '"Сөз".', "don't 'x'",
    ],
)  # fmt: skip
def test_quotes_that_pair_are_left_alone(text: str, proofreader: Proofreader) -> None:
    assert lone(proofreader, text) == []


def test_a_mark_that_only_closes_is_shown_where_it_stands(proofreader: Proofreader) -> None:
    assert lone(proofreader, 'Ол айтты".') == [("quote_not_opened", "0", 8, ())]


def test_a_speech_that_begins_with_a_quoted_term_lacks_an_opening_mark(proofreader: Proofreader) -> None:
    text = 'Ол айтты: "Тең теңімен" қағидаты маңызды", - деді.'
    assert lone(proofreader, text) == [("quote_not_opened", "0", text.index('"'), ('""',))]
    assert lone(proofreader, text.replace(': "', ': ""')) == []


def test_a_quotation_that_is_not_closed_is_shown_where_it_opens(proofreader: Proofreader) -> None:
    assert lone(proofreader, "Ол «сөз айтты.") == [("quote_not_closed", "0", 3, ())]


def test_a_quotation_over_two_paragraphs_is_whole(proofreader: Proofreader) -> None:
    assert lone(proofreader, "«Бірінші сөз.", "Екінші сөз», — деді ол.") == []
    assert [row[1] for row in lone(proofreader, "Екінші сөз» деді.", "«Бірінші сөз.")] == ["0", "1"]


def test_marks_of_two_kinds_are_told_and_the_right_one_proposed(proofreader: Proofreader) -> None:
    assert lone(proofreader, 'Ол «сөз" айтты') == [("quote_pair_mixed", "0", 7, ("»",))]


def test_english_curly_quotes_pair(proofreader: Proofreader) -> None:
    assert lone(proofreader, "He said “yes” and “no”.", language="en") == []
