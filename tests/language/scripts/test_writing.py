"""From Cyrillic: the published alphabets, capitals, the sign of softness, and what is left as it is."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.articles.document import Script
from editor.errors import UserMistake
from editor.language.scripts import OTHERS, Entry, Exceptions, Transliterator, script_of, table
from editor.language.words import KAZAKH_LETTERS

# Article 1 of the Universal Declaration of Human Rights in Kazakh, its first sentence.
ARTICLE_1 = "Барлық адамдар тумысынан азат және қадір-қасиеті мен құқықтары тең болып дүниеге келеді."


@pytest.mark.parametrize(
    ("script", "written"),
    [
        ("latin", "Barlyq adamdar tumysynan azat jäne qadır-qasietı men qūqyqtary teñ bolyp düniege keledı."),
        ("latin-2018", "Barlyq adamdar týmysynan azat jáne qadir-qasıeti men quqyqtary teń bolyp dúnıege keledi."),
        (
            "arabic",
            "بارلىق ادامدار تۋمىسىنان ازات جانە ٴقادىر-قاسيەتى مەن قۇقىقتارى تەڭ بولىپ دۇنيەگە كەلەدى.",
        ),
    ],
)
def test_a_sentence_is_written_as_each_alphabet_has_it(
    transliterator: Transliterator, script: Script, written: str
) -> None:
    assert transliterator.turn(ARTICLE_1, "cyrillic", script).text == written


def test_the_alphabets_have_the_letters_that_were_published() -> None:
    def alphabet(script: Script) -> frozenset[str]:
        own = table(script)
        return frozenset(written for letter, written in own.letters.items() if letter not in own.loans)

    published_2021 = frozenset("aäbdefgğhiıjklmnñoöpqrsştuūüvyz")
    published_2018 = frozenset("aábdefgǵhiıjklmnńoópqrstuúvyýz") | {"sh", "ch"}
    assert (alphabet("latin"), alphabet("latin-2018")) == (published_2021, published_2018)
    assert (len(alphabet("latin")), len(alphabet("latin-2018"))) == (31, 32)


@pytest.mark.parametrize("script", OTHERS)
def test_every_letter_of_kazakh_cyrillic_has_its_writing(script: Script) -> None:
    assert set(table(script).letters) == KAZAKH_LETTERS


@pytest.mark.parametrize(
    ("word", "latin", "latin_2018"),
    [
        ("Шымкент", "Şymkent", "Shymkent"),
        ("АШЫҚ", "AŞYQ", "ASHYQ"),
        ("Иә", "İä", "Iá"),
        ("ІНІ", "INI", "INI"),
        ("Чили", "Tşili", "Chılı"),
        ("ЖШС", "JŞS", "JSHS"),
        ("Я", "İa", "Ia"),
    ],
)
def test_capitals_follow_the_word(transliterator: Transliterator, word: str, latin: str, latin_2018: str) -> None:
    assert transliterator.word(word, "cyrillic", "latin") == latin
    assert transliterator.word(word, "cyrillic", "latin-2018") == latin_2018


HAMZA = "\u0674"


@pytest.mark.parametrize(
    ("word", "has_sign"),
    [
        *(("өмір", True), ("сөз", True), ("үй", True), ("іні", True), ("әлем", False), ("Әзірбайжан", True)),
        *(("қала", False), ("кітап", False), ("гүл", False), ("ет", False), ("ми", False), ("эфир", False)),
    ],
)
def test_a_word_with_front_vowels_takes_one_sign_unless_a_letter_of_it_says_so(
    transliterator: Transliterator, word: str, has_sign: bool
) -> None:
    written = transliterator.word(word, "cyrillic", "arabic")
    assert written.count(HAMZA) == has_sign
    assert written.startswith(HAMZA) == has_sign


def test_arabic_has_its_own_punctuation_but_not_within_numbers(transliterator: Transliterator) -> None:
    turned = transliterator.turn("Иә, 3,5 ме; қалай?", "cyrillic", "arabic").text
    assert ("،" in turned, "؛" in turned, "؟" in turned, "3,5" in turned) == (True,) * 4
    assert transliterator.turn(turned, "arabic", "cyrillic").text == "Иә, 3,5 ме; қалай?"


@pytest.mark.parametrize("script", OTHERS)
@pytest.mark.parametrize(
    "kept",
    ["https://site.kz/қазақ?a=1,2", "info@mail.kz", "@qalam", "#qalam", "Google", "print(x, y);", "2018", "қаз.қаз"],
)
def test_addresses_and_what_is_not_cyrillic_stay(transliterator: Transliterator, script: Script, kept: str) -> None:
    if kept.startswith("print") and script == "arabic":
        kept = "print(x)"  # the signs of a sentence are those of Arabic
    assert kept in transliterator.turn(f"Мына {kept} сөз", "cyrillic", script).text


def test_an_ending_behind_a_foreign_name_is_turned_alone(transliterator: Transliterator) -> None:
    assert transliterator.turn("ASEAN-ның, 2018-жылғы", "cyrillic", "latin").text == "ASEAN-nyñ, 2018-jylğy"


@pytest.mark.parametrize("script", OTHERS)
@given(text=st.text(st.characters(max_codepoint=0x3FF)))
def test_text_without_cyrillic_or_punctuation_is_left_and_so_is_what_was_turned(
    transliterator: Transliterator, script: Script, text: str
) -> None:
    text = "".join(sign for sign in text if sign not in ",;?")
    assert transliterator.turn(text, "cyrillic", script).text == text


@pytest.mark.parametrize("script", OTHERS)
@given(text=st.text(st.sampled_from(sorted(KAZAKH_LETTERS) + list("ҚӘШЩЪ -.,«»3aQ"))))
def test_turning_twice_changes_nothing_more_and_the_cuts_tell_all_of_it(
    transliterator: Transliterator, script: Script, text: str
) -> None:
    once = transliterator.turn(text, "cyrillic", script)
    assert transliterator.turn(once.text, "cyrillic", script).text == once.text
    rebuilt, position = "", 0
    for start, end, put in once.cuts:
        rebuilt, position = rebuilt + text[position:start] + put, end
    assert rebuilt + text[position:] == once.text


def test_an_exception_holds_for_the_word_and_its_forms() -> None:
    from editor.language import Lexicon

    entries = (Entry("latin", "Шекспир", "Shakespeare"), Entry("latin", "теңге", "теңге"))
    own = Transliterator(Lexicon(()), Exceptions(entries))
    turned = own.turn("Шекспирдің, ШЕКСПИР шекспиршіл теңге", "cyrillic", "latin").text
    assert turned == "Shakespearedıñ, Shakespeare şekspirşıl теңге"
    assert own.turn("Shakespearedıñ", "latin", "cyrillic").text == "Шекспирдің"
    assert own.turn("Шекспир", "cyrillic", "latin-2018").text == "Shekspır"


def test_the_script_of_a_text_is_told_by_its_letters(transliterator: Transliterator) -> None:
    for script in OTHERS:
        assert script_of(transliterator.turn(ARTICLE_1, "cyrillic", script).text) == script
    assert script_of(ARTICLE_1) == script_of("") == "cyrillic"


def test_an_unknown_script_is_refused_with_those_that_there_are() -> None:
    with pytest.raises(UserMistake, match="runic") as refused:
        table("runic")
    assert "latin-2018" in refused.value.hint


def test_a_word_with_a_letter_of_no_kazakh_alphabet_is_doubtful(transliterator: Transliterator) -> None:
    turned = transliterator.turn("Оныӊ сөзі", "cyrillic", "latin")
    (doubt,) = turned.doubts
    assert turned.text[doubt.start : doubt.end] == doubt.text == "Onyӊ"
