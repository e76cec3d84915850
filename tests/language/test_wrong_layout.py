from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.language import Lexicon, TextContext
from editor.language.keyboards import ENGLISH_TO_KAZAKH, ENGLISH_TO_RUSSIAN, RUSSIAN_TO_ENGLISH, retyped
from editor.language.wrong_layout import WrongLayoutCheck
from tests.language.few_words import FewWords

WORDS = FewWords(
    ru="привет мир дела компания нажать объект",
    en="monday hello office iphone don't world there",
)
Found = list[tuple[str, str, bool]]


def found(text: str, language: str = "kk", lexicon: Lexicon = WORDS) -> Found:
    issues = WrongLayoutCheck().examine(text, TextContext(language, lexicon))
    return [(text[i.start : i.end], i.suggestions[0], i.safe) for i in issues]


@pytest.mark.parametrize(
    ("wrong", "right", "safe"),
    [
        ("та5ы", "тағы", True),
        ("ж2не", "және", True),
        ("3ш3н", "ішін", True),
        ("0аза0станда", "қазақстанда", True),
        ("ТА5Ы", "ТАҒЫ", True),
        ("9лтты0", "ұлттық", False),
        ("8лкен", "үлкен", False),
        ("к-рме", "көрме", False),
        ("-нер", "өнер", False),
        ("0fpf0cnfy", "қазақстан", True),
    ],
)
def test_a_kazakh_word_of_the_wrong_keys_is_found(wrong: str, right: str, safe: bool) -> None:
    assert found(f"Бұл {wrong} сөз") == [(wrong, right, safe)]


def test_digits_are_told_as_code_points() -> None:
    (issue,) = WrongLayoutCheck().examine("та5ы", TextContext("kk", WORDS))
    assert issue.values == {"found": "5 U+0035", "wanted": "ғ U+0493"}


@pytest.mark.parametrize(
    ("wrong", "right", "safe"),
    [("ghbdtn", "привет", True), ("Rjvgfybz", "Компания", False), ("ltkf", "дела", False), ("j,]trn", "объект", True)],
)
def test_a_russian_word_of_english_keys_is_found(wrong: str, right: str, safe: bool) -> None:
    assert found(f"это {wrong}, да", "ru") == [(wrong, right, safe)]


def test_an_english_word_of_cyrillic_keys_is_found() -> None:
    assert found("Щт Ьщтвфн", "en") == [("Ьщтвфн", "Monday", True)]
    assert found("бұл Ьщтвфн", "kk") == [("Ьщтвфн", "Monday", False)]


@pytest.mark.parametrize(
    "right",
    [
        "2018-жылғы", "5-ші", "3ші", "2ден", "5кг", "Т-34", "МиГ-29", "А4", "5G-ді", "H2O", "COVID-19", "4D", "20-да",
        "жол-көлік", "бір-бір", "8-сынып", "iPhone", "Hello", "Xiaomi", "https://ghbdtn.kz", "ghbdtn@mail.kz",
        "#ghbdtn", "don't", "HTML", "XXI", "kt.kz", "2-3", "9-10", "ТУ-154", "С400",
        "e2v3",
    ],
)  # fmt: skip
def test_numbers_models_addresses_and_names_are_left_alone(right: str) -> None:
    assert found(f"Бұл {right} деген") == []


def test_a_run_in_english_is_no_wrong_layout() -> None:
    assert found("ghbdtn there", "en") == []


@given(st.text(st.sampled_from("ёйцукенгшщзхъфывапролджэячсмитьбю")))
def test_keys_of_two_layouts_are_the_same_both_ways(text: str) -> None:
    assert retyped(retyped(text, RUSSIAN_TO_ENGLISH), ENGLISH_TO_RUSSIAN) == text


def test_every_kazakh_letter_has_a_key() -> None:
    assert set("аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя") <= set(ENGLISH_TO_KAZAKH.values())


@given(st.text(st.sampled_from("абтыежнеғәің0235 -.ghbdtn"), max_size=24), st.sampled_from(["kk", "ru", "en"]))
def test_a_repair_leaves_nothing_to_repair(text: str, language: str) -> None:
    context = TextContext(language, WORDS)
    fixed = text
    for issue in reversed(list(WrongLayoutCheck().examine(text, context))):
        assert issue.suggestions[0] != text[issue.start : issue.end]
        fixed = fixed[: issue.start] + issue.suggestions[0] + fixed[issue.end :]
    assert not [issue for issue in WrongLayoutCheck().examine(fixed, context) if issue.safe]
