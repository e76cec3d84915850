from __future__ import annotations

import pytest

from editor.language import Lexicon, Proofreader, TextContext
from editor.language.lost_letter import LostLetterCheck
from tests.language.few_words import FewWords


def found(text: str, language: str, lexicon: Lexicon) -> list[tuple[str, tuple[str, ...], bool]]:
    issues = LostLetterCheck().examine(text, TextContext(language, lexicon))
    return [(text[i.start : i.end], i.suggestions, i.safe) for i in issues]


@pytest.mark.parametrize(
    ("wrong", "right"),
    [("Қаза?стан", "Қазақстан"), ("м\ufffdселе", "мәселе"), ("ҚАЗА?СТАН", "ҚАЗАҚСТАН"), ("?аза?стан", "Қазақстан")],
)
def test_a_lost_letter_is_put_back_where_one_word_is_possible(wrong: str, right: str, lexicon: Lexicon) -> None:
    assert found(f"Бұл {wrong} еді", "kk", lexicon) == [(wrong, (right,), True)]


def test_a_russian_word_is_mended_too() -> None:
    assert found("Это пр?вет", "ru", FewWords(ru="привет")) == [("пр?вет", ("привет",), True)]


def test_a_question_between_two_words_is_not_mended_unasked(lexicon: Lexicon) -> None:
    assert [safe for _, _, safe in found("Не?де", "kk", lexicon)] in ([], [False])


def test_a_lost_letter_that_no_word_explains_is_shown(lexicon: Lexicon) -> None:
    assert found("ъъъ\ufffdъъъ", "kk", lexicon) == [("ъъъ\ufffdъъъ", (), False)]


@pytest.mark.parametrize("right", ["Келді ме?", "Не?!", "https://a.kz/?аб=вг", "(?)", "келді? Жоқ", "5?7", "What?ever"])
def test_questions_are_left_alone(right: str, lexicon: Lexicon) -> None:
    assert found(right, "kk", lexicon) == []


def test_halves_of_a_word_with_a_lost_letter_are_no_words(proofreader: Proofreader) -> None:
    assert {finding.check for finding in proofreader.check_block("kk", "бұл м\ufffdселе еді")} == {"lost-letter"}
