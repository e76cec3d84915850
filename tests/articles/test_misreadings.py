"""Undoing a misreading gives back the text for every pair of code pages and every text that they can hold."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.articles.misreadings import MISREADINGS, NAMES, Misreading, read_wrongly

KAZAKH = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
TEXTS = st.text(st.sampled_from(KAZAKH + KAZAKH.upper() + "abcXYZ 0123.,!?\n«»—№"), max_size=40)
every_misreading = pytest.mark.parametrize("misreading", MISREADINGS, ids=lambda m: f"{m.truly}-as-{m.read_as}")


@every_misreading
@given(text=TEXTS)
def test_what_was_read_wrongly_is_read_rightly_again(misreading: Misreading, text: str) -> None:
    possible = text.encode(misreading.truly, "ignore")
    assert misreading.undo(read_wrongly(possible, misreading.read_as)) == possible.decode(misreading.truly)


@every_misreading
@given(text=st.text(st.characters(max_codepoint=0x7F)))
def test_ascii_stays_as_it_is(misreading: Misreading, text: str) -> None:
    assert misreading.undo(text) == text


@every_misreading
@given(text=st.text(max_size=30))
def test_any_text_can_be_asked(misreading: Misreading, text: str) -> None:
    assert isinstance(misreading.undo(text), str)


def test_every_code_page_has_a_name_for_people() -> None:
    assert {codec for pair in MISREADINGS for codec in (pair.truly, pair.read_as)} <= NAMES.keys()


def test_a_no_break_space_that_became_a_space_is_still_half_a_letter() -> None:
    damaged = read_wrongly("Роза".encode(), "cp1251").replace("\u00a0", " ")
    assert Misreading("utf-8", "cp1251").undo(damaged) == "Роза"
