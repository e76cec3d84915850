from __future__ import annotations

import pytest

from editor.language import TextContext
from editor.language.look_alike import LookAlikeCheck, repair_look_alikes
from editor.language.words import Word
from tests.language.few_words import FewWords


def repairs(text: str, context: TextContext) -> dict[str, tuple[str, bool]]:
    return {
        text[issue.start : issue.end]: (issue.suggestions[0], issue.safe)
        for issue in LookAlikeCheck().examine(text, context)
    }


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("теӊ", "тең"),
        ("Кеӊесі", "Кеңесі"),
        ("ASEAN-ныӊ", "ASEAN-ның"),
        ("ҚЫЗМЕТТІӉ", "ҚЫЗМЕТТІҢ"),
        ("жаҕдайда", "жағдайда"),
        ("ҡызмет", "қызмет"),
        ("əлем", "әлем"),
        ("мемлекеттiк", "мемлекеттік"),
        ("қapaжат", "қаражат"),
        ("Kазақстан", "Қазақстан".replace("Қ", "К")),
    ],
)
def test_a_letter_that_only_looks_right_is_found(wrong: str, right: str, kazakh: TextContext) -> None:
    assert repairs(wrong, kazakh)[wrong][0] == right


@pytest.mark.parametrize("wrong", ["теӊ", "Эстонияныӊ", "əлем", "мемлекеттiк"])
def test_a_repair_that_can_only_be_right_is_safe(wrong: str, kazakh: TextContext) -> None:
    assert repairs(wrong, kazakh)[wrong][1]


def test_all_letters_of_a_word_are_one_finding_that_counts_them(kazakh: TextContext) -> None:
    (issue,) = LookAlikeCheck().examine("оныӊдаӊ", kazakh)
    assert issue.values == {"found": "ӊ U+04CA", "wanted": "ң U+04A3", "count": "2"}
    assert issue.suggestions == ("оныңдаң",)


@pytest.mark.parametrize(
    "right",
    [
        "iPhone-ды", "ASEAN-ның", "XXI ғасыр", "XXІ ғасыр", "XIX-шы", "SMSті", "IPOға", "Wi-Fi-дың", "COVID-19",
        "QR-код",
        "Qazaqстан",
        "https://kt.kz/жаңaлық", "sabyr@почта.kz", "#жаңaлық", "А4 парағы", "5G-ді", "Ауғанстан мен Қытай", "қолa.kz",
    ],
)  # fmt: skip
def test_what_is_rightly_written_in_two_alphabets_is_left_alone(right: str, kazakh: TextContext) -> None:
    assert repairs(right, kazakh) == {}


def test_a_cyrillic_letter_in_a_latin_word_is_found(kazakh: TextContext) -> None:
    assert repairs("Kаzakhstan Today", kazakh)["Kаzakhstan"] == ("Kazakhstan", True)


def test_a_letter_at_the_edge_is_safe_only_when_the_word_is_known(kazakh: TextContext) -> None:
    assert repairs("Ақпaрат", kazakh)["Ақпaрат"] == ("Ақпарат", True)
    assert repairs("Жамқырбекa", kazakh)["Жамқырбекa"] == ("Жамқырбека", False)


def test_kazakh_repairs_are_not_made_in_a_russian_text(kazakh: TextContext) -> None:
    assert repairs("ӊ теӊ", TextContext("ru", kazakh.lexicon)) == {}
    assert repairs("правитeльство", TextContext("ru", kazakh.lexicon))["правитeльство"] == ("правительство", True)


@pytest.mark.parametrize(("wrong", "right"), [("Mapca", "Марса"), ("c", "с")])
def test_a_word_of_latin_letters_alone_is_a_question(wrong: str, right: str) -> None:
    context = TextContext("ru", FewWords(ru="марса"))
    assert repairs(f"вместе, {wrong} друзьями", context) == {wrong: (right, False)}


@pytest.mark.parametrize(
    "right", ["CEO", "витамин c белком", "XXI", "x и y", "iPhone", "Tom", "OPEC", "MIT", "pH", "H2O"]
)
def test_latin_words_that_are_meant_are_left_alone(right: str) -> None:
    context = TextContext("ru", FewWords(ru="сео орес", en="tom"))
    assert repairs(f"это {right} там", context) == {}


def test_words_of_their_own_letters_are_passed_over_and_others_are_not(kazakh: TextContext) -> None:
    """What `examine` passes over has nothing to mend; one foreign letter anywhere, and the word is looked at."""
    for word in ("қала", "ӘЛЕМ", "жол-көлік", "екі‑үш"):
        assert repair_look_alikes(Word(0, word), "kk", kazakh).pairs == ()
    for word in ("қaла", "маӊы"):
        assert [issue.start for issue in LookAlikeCheck().examine(f"Жол {word}.", kazakh)] == [4]
