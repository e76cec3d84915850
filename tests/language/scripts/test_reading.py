"""Back to Cyrillic: the lexicon decides where letters do not, and doubt is said."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

import resources
from editor.articles.document import Script
from editor.language.scripts import OTHERS, Transliterator

_SAMPLE = 1_000


def _words() -> list[str]:
    """Learned words of the program, the same sample each time."""
    path: Path = resources.path("dictionaries", "kk-words.txt")
    words = [line.split()[0] for line in path.read_text(encoding="utf-8").splitlines() if line[:1].isalpha()]
    return random.Random("scripts").sample([word for word in words if word == word.lower()], _SAMPLE)


@pytest.mark.parametrize(("script", "least"), [("latin", 0.99), ("latin-2018", 0.99), ("arabic", 0.98)])
def test_words_of_the_lexicon_come_back_and_those_that_do_not_are_marked(
    transliterator: Transliterator, script: Script, least: float
) -> None:
    right = silent = 0
    for word in _words():
        back = transliterator.turn(transliterator.word(word, "cyrillic", script), script, "cyrillic")
        same = back.text.lower() == word
        right += same
        silent += not same and not back.doubts
    assert right >= least * _SAMPLE
    assert silent <= 0.005 * _SAMPLE


@pytest.mark.parametrize("script", OTHERS)
def test_the_lexicon_chooses_between_letters_that_are_written_alike(
    transliterator: Transliterator, script: Script
) -> None:
    for word in ("қоян", "жиі", "аю", "мұғалім", "қызметкер", "кітап", "айтса", "кетті", "шаһар"):
        turned = transliterator.turn(transliterator.word(word, "cyrillic", script), script, "cyrillic")
        assert word in (turned.text.lower(), *(one for doubt in turned.doubts for one in doubt.suggestions)), script


def test_capitals_stay_with_their_letters(transliterator: Transliterator) -> None:
    for word in ("Қазақстан", "АСТАНА", "Шымкент", "ШЫМКЕНТ", "Иран", "Ілияс", "Яхия"):
        for script in ("latin", "latin-2018"):
            written = transliterator.word(word, "cyrillic", script)
            assert transliterator.word(written, script, "cyrillic") == word


def test_arabic_begins_sentences_and_names_with_capitals(transliterator: Transliterator) -> None:
    text = "Ел Қазақстан деп аталады. Оның астанасы бар."
    there = transliterator.turn(text, "cyrillic", "arabic").text
    assert transliterator.turn(there, "arabic", "cyrillic").text == text


def test_a_word_with_two_readings_is_doubtful_and_offers_the_other(transliterator: Transliterator) -> None:
    there = transliterator.turn("Ол алдымен келді", "cyrillic", "arabic").text
    turned = transliterator.turn(there, "arabic", "cyrillic")
    (doubt,) = turned.doubts
    assert (doubt.text, doubt.suggestions) == ("алдымен", ("әлдімен",))
    assert turned.text[doubt.start : doubt.end] == doubt.text


def test_foreign_words_roman_numbers_and_initials_among_latin_letters(transliterator: Transliterator) -> None:
    turned = transliterator.turn("Twitter, XXI ğasyr, Q.Toqaev, M. Äuezov, COVID-19, G7", "latin", "cyrillic").text
    assert turned == "Twitter, XXI ғасыр, Қ.Тоқаев, М. Әуезов, COVID-19, G7"


def test_the_four_vowels_with_their_own_hamza_are_read(transliterator: Transliterator) -> None:
    assert transliterator.word("\u0678س", "arabic", "cyrillic").lower() == "іс"
    assert transliterator.word("ءسوز", "arabic", "cyrillic").lower() == "сөз"


def test_one_script_leads_to_another_by_way_of_cyrillic(transliterator: Transliterator) -> None:
    latin = transliterator.turn("Қазақ елі", "cyrillic", "latin").text
    assert (
        transliterator.turn(latin, "latin", "arabic").text
        == transliterator.turn("Қазақ елі", "cyrillic", "arabic").text
    )
    assert transliterator.turn(latin, "latin", "latin-2018").text == "Qazaq eli"
