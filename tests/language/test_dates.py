"""Dates and times in the form of the language, and those that cannot be."""

from __future__ import annotations

import pytest

from editor.language import Proofreader
from tests.language.found import found, mended


@pytest.mark.parametrize(
    ("language", "wrong", "right"),
    [
        ("kk", "Ол 13 маусым 2018 жылы келді", "Ол 2018 жылғы 13 маусым келді"),
        ("kk", "кеңес 13 маусымда, 2018 жылы өтті", "кеңес 2018 жылғы 13 маусымда өтті"),
        ("kk", "сағат 14-30 болды", "сағат 14:30 болды"),
        ("kk", "кешкі 17: 42-де", "кешкі 17:42-де"),
        ("ru", "13-го июня 2018 года", "13 июня 2018 года"),
        ("ru", "в 1997-м году", "в 1997 году"),
        ("ru", "13 Июня 2018", "13 июня 2018"),
        ("ru", "в 14-30 утра", "в 14:30 утра"),
        ("en", "on June 13th, 2018", "on 13 June 2018"),
        ("en", "on June 13, 2018", "on 13 June 2018"),
        ("en", "on the 13th of June", "on 13 June"),
        ("en", "on 13 June, 2018", "on 13 June 2018"),
    ],
)
def test_a_date_is_written_as_its_language_writes_it(
    language: str, wrong: str, right: str, proofreader: Proofreader
) -> None:
    assert mended(proofreader, "date-form", wrong, language) == right
    assert found(proofreader, "date-form", right, language) == []


@pytest.mark.parametrize(
    ("language", "right"),
    [
        ("kk", "2018 жылғы 13 маусым"), ("kk", "2018 жылдың 13 маусымында"), ("kk", "13 маусым күні"),
        ("kk", "14.30-да"),
        ("kk", "(5 қыркүйек 1872 жыл – 8 желтоқсан 1937)"), ("kk", "23 қарашадағы 1579 қаулы"), ("kk", "есеп 3:2"),
        ("ru", "13 июня 2018 года"), ("ru", "8 Марта"), ("ru", "в 14.30"), ("ru", "5-го класса"),
        ("en", "13 June 2018"), ("en", "May 17. Qalam Agency"), ("en", "in June 2018"),
    ],
)  # fmt: skip
def test_right_dates_and_what_is_none_are_left_alone(language: str, right: str, proofreader: Proofreader) -> None:
    assert found(proofreader, "date-form", right, language) == []
    assert found(proofreader, "impossible-date", right, language) == []


@pytest.mark.parametrize(
    ("language", "wrong"),
    [
        ("kk", "31 маусым"), ("ru", "31 июня"), ("en", "30 February"), ("ru", "45.13.2018"), ("ru", "29.02.2019"),
        ("kk", "32.01.2018"),
    ],
)  # fmt: skip
def test_a_date_that_cannot_be_is_shown_and_nothing_proposed(
    language: str, wrong: str, proofreader: Proofreader
) -> None:
    assert found(proofreader, "impossible-date", f"a {wrong} b", language) == [(wrong, (), False)]


def test_a_time_that_cannot_be_is_shown(proofreader: Proofreader) -> None:
    assert found(proofreader, "impossible-date", "сағат 25:70", "kk") == [("25:70", (), False)]
    assert found(proofreader, "impossible-date", "сағат 24:00", "kk") == []
    assert found(proofreader, "impossible-date", "29.02.2020, 1.2.30, 192.168.1.2024", "ru") == []
