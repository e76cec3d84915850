"""Kazakh words as an editor would judge them, with the stems that the program brings and those of the machine."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.language.kazakh.speller import Speller

HUNSPELL = Path("/usr/share/hunspell")


@pytest.fixture(scope="module")
def alone() -> Speller:
    """A machine without dictionaries."""
    return Speller(None, None)


@pytest.fixture(scope="module")
def speller() -> Speller:
    kazakh, russian = HUNSPELL / "kk_KZ.dic", HUNSPELL / "ru_RU.dic"
    if not kazakh.exists() or not russian.exists():
        pytest.skip("the dictionaries are not here: apt install hunspell-kk hunspell-ru")
    return Speller(kazakh, russian)


@pytest.mark.parametrize(
    "word",
    [
        *("қала", "қаланың", "қалалардағы", "қаламыздағылардан", "кітабы", "кітаптың", "орны", "халқымыз"),
        *("бардым", "бармадық", "барғандармен", "оқиды", "оқымайды", "қоямыз", "тауып", "жазылған", "келгенбіз"),
        *("7-нші", "2018-жылғы", "бесінші", "жол-көлік", "болса-ақ", "ЭЫДҰ-ның", "ұлтаралық", "көпбалалы"),
        *("аудиокітаптар", "фотожарыс", "авиарейс", "веб-сайттың", "экс-президентке", "мини-футбол"),
    ],
)
def test_words_are_known_with_their_endings(speller: Speller, word: str) -> None:
    assert speller.verdict(word) in ("known", "name")


@pytest.mark.parametrize(
    "word",
    [
        *("қаланің", "кітапы", "мектептар", "адамлар", "барды-", "оқыйды", "тапып", "бармайдыды", "қалааа"),
        *("жаналықтар", "укімет", "казақстандық", "республикасықазақ"),
    ],
)
def test_endings_of_the_wrong_row_or_sound_are_misspelt(speller: Speller, word: str) -> None:
    assert speller.verdict(word) == "misspelt"


@pytest.mark.parametrize(
    "word",
    [
        *("ақшаң", "атаң", "үйіңе", "көйлегіңді", "сабағыңды", "айтыңызшы", "шуламаңдаршы", "барайықшы"),
        *("сөйлесті", "көрісеміз", "айтысып", "барыпсыздар", "тезірек", "жақсырақ", "ашыңқыраған"),
    ],
)
def test_what_is_said_rather_than_printed_is_known(speller: Speller, word: str) -> None:
    assert speller.verdict(word) == "known"


@pytest.mark.parametrize("word", ["қыдырайық", "баяулаған", "ренжідім", "шілтерлетті"])
def test_a_verb_is_known_by_the_forms_that_the_dictionary_lists_of_it(speller: Speller, word: str) -> None:
    assert speller.verdict(word) == "known"


@pytest.mark.parametrize("word", ["консультативтік", "федералды", "туристер", "журналистерге"])
def test_loans_are_known_as_kazakh_takes_them(speller: Speller, word: str) -> None:
    assert speller.verdict(word) == "known"


@pytest.mark.parametrize("word", ["бетідегі", "жоліға"])
def test_a_possessive_that_a_dictionary_lists_takes_no_second_case(speller: Speller, word: str) -> None:
    assert speller.verdict(word) == "misspelt"


@pytest.mark.parametrize("word", ["желінің", "желілер", "жоғарыға", "шыныны", "тарыны"])
def test_a_noun_that_looks_like_a_possessive_is_a_noun(speller: Speller, word: str) -> None:
    assert speller.verdict(word) == "known"


@pytest.mark.parametrize("word", ["Жәнібековтің", "Сарбалаұлы", "Кутузовқа", "Уитменнен"])
def test_what_is_shaped_like_a_name_is_a_hint(speller: Speller, word: str) -> None:
    assert speller.verdict(word) in ("known", "name")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("укімет", "үкімет"),
        ("жаналықтар", "жаңалықтар"),
        ("мемлекеттык", "мемлекеттік"),
        ("қызметкерілері", "қызметкерлері"),
        ("халқыының", "халқының"),
        ("министрліігі", "министрлігі"),
        ("казакстан", "қазақстан"),
        ("та5ы", "тағы"),
    ],
)
def test_the_likeliest_word_comes_first(speller: Speller, typed: str, meant: str) -> None:
    assert speller.suggestions(typed)[0] == meant


def test_capitals_are_kept_in_suggestions(speller: Speller) -> None:
    assert speller.suggestions("Укімет")[0] == "Үкімет"
    assert speller.suggestions("УКІМЕТ")[0] == "ҮКІМЕТ"


def test_suggestions_that_are_known_come_before_those_that_are_doubtful_themselves(speller: Speller) -> None:
    for typed in ("укімет", "жаналықтар", "мемлекеттык", "келгенбң", "тозсщ", "балаарға"):
        known = [
            all(speller.verdict(part) == "known" for part in suggestion.split())
            for suggestion in speller.suggestions(typed)
        ]
        assert known == sorted(known, reverse=True), typed


@pytest.mark.parametrize(("typed", "meant"), [("турады", "тұрады"), ("калыптасты", "қалыптасты")])
def test_a_word_that_is_likelier_an_error_in_a_usual_one_is_misspelt(speller: Speller, typed: str, meant: str) -> None:
    assert speller.verdict(typed) == "misspelt"
    assert speller.suggestions(typed)[0] == meant


def test_persons_that_encyclopaedias_seldom_use_are_not_doubted(speller: Speller) -> None:
    for word in ("бармадық", "келейік", "оқыдық", "бармайсыз", "таулардың", "айтайық"):
        assert speller.verdict(word) == "known", word


def test_without_dictionaries_our_own_stems_serve(alone: Speller) -> None:
    assert alone.verdict("жаңалықтардың") == "known"
    assert alone.verdict("жаналықтардын") == "misspelt"


def test_words_that_a_newsroom_added_take_endings() -> None:
    added = Speller(None, None, ["Заңғарбек", "аквакластер"])
    assert added.verdict("аквакластерлердің") == "known"
    assert added.verdict("аквакластерлардің") == "misspelt"


@pytest.mark.parametrize("word", ["занды", "имеген", "жаналықтар", "уш", "озге"])
def test_scraps_and_slips_that_dictionaries_hold_are_no_words(speller: Speller, word: str) -> None:
    assert speller.verdict(word) == "misspelt"
