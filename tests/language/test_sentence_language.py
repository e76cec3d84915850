from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.articles.document import Mark
from editor.language import Lexicon
from editor.language.check import TextContext
from editor.language.sentence_language import stretches_of
from editor.language.spelling import SpellingCheck
from tests.language.few_words import FewWords

RUSSIAN = "«Мы рады сотрудничеству с казахстанскими партнёрами и надеемся на продолжение»"


def languages(text: str, language: str, lexicon: Lexicon) -> list[tuple[str, str]]:
    return [(text[one.start : one.end].strip(), one.language) for one in stretches_of(text, language, lexicon)]


def test_a_russian_quotation_in_a_kazakh_sentence_is_russian(lexicon: Lexicon) -> None:
    assert languages(f"{RUSSIAN}, – деді ол.", "kk", lexicon) == [(RUSSIAN, "ru"), (", – деді ол.", "kk")]


def test_every_sentence_of_a_quotation_is_in_its_language(lexicon: Lexicon) -> None:
    found = languages(f"{RUSSIAN[:-1]}. Спасибо партнёрам!», – деді ол. Бұл жаңалық.", "kk", lexicon)
    assert [language for _, language in found] == ["ru", "ru", "kk", "kk"]


def test_a_kazakh_sentence_in_a_russian_text_is_kazakh(lexicon: Lexicon) -> None:
    found = languages("Об этом он сказал на встрече. Біз бұл жобаны қолдаймыз. Она уже закончилась.", "ru", lexicon)
    assert [language for _, language in found] == ["ru", "kk", "ru"]


def test_the_russian_dictionary_is_not_asked_about_words_that_kazakh_knows() -> None:
    asked: list[tuple[str, str]] = []

    class Noting(Lexicon):
        def knows(self, word: str, language: str) -> bool:
            asked.append((word, language))
            return super().knows(word, language)

    # Not one letter that Russian lacks, and no word that Kazakh alone has.
    assert languages("Кабинеттен далада отырады адамдар.", "kk", Noting(())) == [
        ("Кабинеттен далада отырады адамдар.", "kk")
    ]
    assert ("далада", "ru") not in asked


@pytest.mark.parametrize("language", ["kk", "ru"])
def test_an_english_quotation_is_english(language: str, lexicon: Lexicon) -> None:
    assert ("«This is the end of an era»", "en") in languages(
        "«This is the end of an era», – Smith.", language, lexicon
    )


@pytest.mark.parametrize(
    "text",
    [
        "Министр Сергей Петров жаңа жобаны таныстырды.",
        "Инвестиция, компания, банк, проект.",
        "«Казахстан темир жолы» компаниясы хабарлады.",
        "И так.",
    ],
)
def test_surnames_loans_names_and_short_sentences_stay_kazakh(text: str, lexicon: Lexicon) -> None:
    assert {language for _, language in languages(text, "kk", lexicon)} == {"kk"}


def test_a_short_quotation_is_in_the_language_of_its_sentence(lexicon: Lexicon) -> None:
    found = languages("Компания «Заря» заявила о том, что это было на прошлой неделе.", "kk", lexicon)
    assert [language for _, language in found] == ["ru", "ru", "ru"]


@given(st.text(alphabet='аіқи в.!?«»„“"\n\tАthe ', max_size=60), st.sampled_from(["kk", "ru", "en"]))
def test_stretches_tile_the_text(text: str, language: str) -> None:
    found = stretches_of(text, language, LEXICON)
    assert "".join(text[one.start : one.end] for one in found) == text
    assert all(one.start < one.end for one in found)


LEXICON = FewWords()


class BothDictionaries(FewWords):
    def can_spell(self, language: str) -> bool:
        return language != "en"


def test_a_misspelt_word_of_a_russian_quotation_is_found_by_the_russian_dictionary() -> None:
    known = "мы рады сотрудничеству с казахстанскими партнёрами и надеемся на"
    check, text = SpellingCheck(), f"{RUSSIAN.replace('продолжение', 'продалжение')}, – деді ол."
    found = list(check.examine(text, TextContext("kk", BothDictionaries(ru=known))))
    assert [text[issue.start : issue.end] for issue in found] == ["продалжение"]


def test_a_run_with_a_language_goes_before_what_is_recognised() -> None:
    lexicon = BothDictionaries(ru=RUSSIAN.strip("«»"))
    marks = (Mark(0, len(RUSSIAN), "language", "en"),)
    assert not list(SpellingCheck().examine(RUSSIAN.replace("рады", "радыы"), TextContext("kk", lexicon, marks)))
