from __future__ import annotations

import pytest

from editor.language import Proofreader


def found(
    proofreader: Proofreader, check: str, text: str, language: str = "kk"
) -> list[tuple[str, tuple[str, ...], bool]]:
    return [(f.text, f.suggestions, f.safe) for f in proofreader.check_block(language, text) if f.check == check]


@pytest.mark.parametrize("text", ["Бұл - Астана", 'әзір", - деді', "ЭЫДҰ - хаб"])
def test_a_hyphen_between_spaces_is_a_dash_after_a_no_break_space(text: str, proofreader: Proofreader) -> None:
    assert found(proofreader, "dash", text) == [(" - ", ("\u00a0— ",), True)]


def test_an_english_dash_is_an_en_dash(proofreader: Proofreader) -> None:
    assert found(proofreader, "dash", "one - two", "en") == [(" - ", ("\u00a0– ",), True)]


@pytest.mark.parametrize(
    "text", ["10 - 15", "- бірінші", "жол-көлік", "аудио- және видео", "Бұл — Астана", "Today -Астана"]
)
def test_hyphens_that_are_right_are_left_alone(text: str, proofreader: Proofreader) -> None:
    assert found(proofreader, "dash", text) == []


@pytest.mark.parametrize("text", ["2018 - жылы", "әлеуметтік - экономикалық", "Нұр - Сұлтан"])
def test_a_hyphenated_word_that_was_torn_apart_is_a_question(text: str, proofreader: Proofreader) -> None:
    assert found(proofreader, "dash", text) == [(" - ", ("-", "\u00a0— "), False)]


def test_spaces_in_a_row_become_one(proofreader: Proofreader) -> None:
    assert found(proofreader, "double-space", "бір  екі   үш") == [("  ", (" ",), True), ("   ", (" ",), True)]


def test_a_space_before_a_mark_goes(proofreader: Proofreader) -> None:
    assert found(proofreader, "space-before-punctuation", "бір , екі  !") == [
        (" ,", (",",), True),
        ("  !", ("!",), True),
    ]
    for right in ("бір ...", "сайт .kz", "бір :)", "бір, екі"):
        assert found(proofreader, "space-before-punctuation", right) == []


def test_a_word_written_twice_is_shown_but_never_mended_unasked(proofreader: Proofreader) -> None:
    assert found(proofreader, "doubled-word", "ол Бұл бұл еді") == [("Бұл бұл", ("Бұл",), False)]
    for right in ("бір-бір", "5 5", "сөз. Сөз", "а а"):
        assert found(proofreader, "doubled-word", right) == []
    assert found(proofreader, "doubled-word", "he had had it", "en") == []
