from __future__ import annotations

import pytest

from editor.language import Proofreader, TextContext
from editor.language.damaged_letter import DamagedLetterCheck


def suggestions(text: str, context: TextContext) -> list[tuple[str, tuple[str, ...], bool]]:
    return [
        (text[issue.start : issue.end], issue.suggestions, issue.safe)
        for issue in DamagedLetterCheck().examine(text, context)
    ]


@pytest.mark.parametrize(
    ("wrong", "right"),
    [
        ("жаИдайда", "жағдайда"),
        ("пайдаланИан", "пайдаланған"),
        ("қИқық", "құқық"),
        ("Изірбайжан", "Әзірбайжан"),
        ("Изірбайжанда", "Әзірбайжанда"),
        ("мемлекеттіИ", "мемлекеттің"),
        ("Избекстан", "Өзбекстан"),
    ],
)
def test_the_lost_letter_is_found_by_the_only_known_word(wrong: str, right: str, kazakh: TextContext) -> None:
    ((text, found, _),) = suggestions(f"Ол {wrong} еді", kazakh)
    assert text == wrong
    assert right in found


def test_one_known_word_is_a_safe_repair(kazakh: TextContext) -> None:
    assert suggestions("жаИдайда", kazakh) == [("жаИдайда", ("жағдайда",), True)]


def test_a_word_that_is_known_as_it_stands_is_left_alone(kazakh: TextContext) -> None:
    for right in ("Иранға", "Ибраһим", "Италияның", "Инженер", "КИНО", "ҚазИнформ", "Икемді", "Иә"):
        assert not any(safe for _, _, safe in suggestions(right, kazakh)), right
    assert suggestions("Иранға Италиядан КИНО ҚазИнформ", kazakh) == []


def test_the_case_comes_from_the_place_and_not_from_the_damage(kazakh: TextContext) -> None:
    assert suggestions("Бұл Иазір керек", kazakh)[0][1] == ("қазір",)
    assert suggestions("Бітті. Иазір керек", kazakh)[0][1] == ("Қазір",)
    assert suggestions("Бұл Изірбайжан", kazakh)[0][1] == ("Әзірбайжан",)


def test_more_than_one_possible_word_is_a_choice_and_not_safe(kazakh: TextContext) -> None:
    ((_, found, safe),) = suggestions("Ол кИрді деді", kazakh)
    assert {"көрді", "кірді"} <= set(found)
    assert not safe


def test_what_no_word_proves_is_shown_without_a_repair(kazakh: TextContext) -> None:
    assert suggestions("шшшИшшш", kazakh) == [("шшшИшшш", (), False)]


def test_a_word_damaged_twice_over_is_mended_whole(proofreader: Proofreader) -> None:
    finding = proofreader.check_block("kk", "Изірбайжанныӊ елшісі")[0]
    assert (finding.check, finding.suggestions, finding.safe) == ("damaged-letter", ("Әзірбайжанның",), True)


def test_other_languages_have_no_such_damage(kazakh: TextContext) -> None:
    assert suggestions("жаИдайда", TextContext("ru", kazakh.lexicon)) == []
