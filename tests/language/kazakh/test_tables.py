"""Every table of endings, every row of it and every place where it may stand: the laws that all of them keep.

The sounds and their letters are typed here anew from R. Muhamedowa, "Kazakh: A Comprehensive Grammar" (2016), chapter
1, so that a slip in the program's own table is seen.
"""

from __future__ import annotations

import tomllib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import resources
from editor.language.kazakh.grammar import ROWS, Row, kazakh
from editor.language.kazakh.harmony import agrees, rows_of

TABLE: dict[str, Any] = tomllib.loads(resources.path("grammar", "kazakh.toml").read_text(encoding="utf-8"))
ENDINGS: list[dict[str, Any]] = TABLE["ending"]
BACK_VOWELS, FRONT_VOWELS = set("аоұыяёю"), set("әеөүіэ")
TO_FRONT = str.maketrans("аықғ", "еікг")
GROUPS = {
    "vowel": "аеыіоөұүәэ",
    "glide": "рйуи",
    "lateral": "л",
    "nasal": "мнң",
    "sibilant": "зж",
    "voiceless": "пкқстшф",
}
# What the first letter of an ending becomes after each group of sounds: plural, past, genitive, accusative, ablative,
# instrumental, negation.
FIRST = {
    "L": {"vowel": "л", "glide": "л", "lateral": "д", "nasal": "д", "sibilant": "д", "voiceless": "т"},
    "D": {"vowel": "д", "glide": "д", "lateral": "д", "nasal": "д", "sibilant": "д", "voiceless": "т"},
    "N": {"vowel": "н", "glide": "д", "lateral": "д", "nasal": "н", "sibilant": "д", "voiceless": "т"},
    "O": {"vowel": "н", "glide": "д", "lateral": "д", "nasal": "д", "sibilant": "д", "voiceless": "т"},
    "B": {"vowel": "д", "glide": "д", "lateral": "д", "nasal": "н", "sibilant": "д", "voiceless": "т"},
    "M": {"vowel": "м", "glide": "м", "lateral": "м", "nasal": "м", "sibilant": "б", "voiceless": "п"},
    "P": {"vowel": "м", "glide": "м", "lateral": "м", "nasal": "б", "sibilant": "б", "voiceless": "п"},
}
SOUND = {letter: group for group, letters in GROUPS.items() for letter in letters}
LETTERS = st.sampled_from(sorted(SOUND))
ROW_OF = st.sampled_from(ROWS)
PLACES = [(ending, state) for ending in ENDINGS for state in ending["from"]]
IDS = [f"{ending['name']} after {state}" for ending, state in PLACES]


def shapes(ending: dict[str, Any], state: str, row: Row, last: str) -> dict[str, set[str]]:
    """By form of the table, what is written of it in this place before anything follows."""
    found: dict[str, set[str]] = {}
    for steps in kazakh().steps(state, row, last).values():
        for step in steps:
            if step.name == ending["name"] and step.form in ending["forms"] and step.state == ending["to"]:
                found.setdefault(step.form, set()).add(step.seam.surface + step.seam.owed)
    return found


def plain(ending: dict[str, Any], state: str, row: Row, last: str) -> dict[str, str]:
    """The same, each as it stands at the end of a word."""
    found: dict[str, str] = {}
    for steps in kazakh().steps(state, row, last).values():
        for step in steps:
            here = step.name == ending["name"] and step.form in ending["forms"] and step.state == ending["to"]
            if here and not step.seam.wants:
                found[step.form] = step.seam.surface
    return found


def fixed_letters(form: str) -> set[str]:
    """The letters of a form that no sign stands for."""
    bare, rest = "", form.removeprefix("V:").removeprefix("C:")
    while rest:
        bare, rest = (bare, rest[3:]) if rest.startswith("{") else (bare + rest[0], rest[1:])
    return set(bare)


@pytest.mark.parametrize(("ending", "state"), PLACES, ids=IDS)
@given(row=ROW_OF, last=LETTERS)
@settings(max_examples=40)
def test_the_vowels_of_an_ending_are_those_of_its_row(ending: dict[str, Any], state: str, row: Row, last: str) -> None:
    wrong = FRONT_VOWELS if row == "back" else BACK_VOWELS
    for form, written in plain(ending, state, row, last).items():
        assert not (set(written) - fixed_letters(form)) & wrong


@pytest.mark.parametrize(("ending", "state"), PLACES, ids=IDS)
@given(last=LETTERS)
@settings(max_examples=40)
def test_an_ending_of_back_vowels_and_one_of_front_vowels_are_images_of_each_other(
    ending: dict[str, Any], state: str, last: str
) -> None:
    back, front = plain(ending, state, "back", last), plain(ending, state, "front", last)
    assert set(back) == set(front)
    for form, written in back.items():
        kept = fixed_letters(form)
        image = "".join(letter if letter in kept else letter.translate(TO_FRONT) for letter in written)
        assert front[form] == image


@pytest.mark.parametrize(("ending", "state"), PLACES, ids=IDS)
@given(row=ROW_OF, last=LETTERS)
@settings(max_examples=40)
def test_the_first_letter_of_an_ending_is_that_of_the_sound_before_it(
    ending: dict[str, Any], state: str, row: Row, last: str
) -> None:
    for form, written in plain(ending, state, row, last).items():
        sign = form[1] if form.startswith("{") else ""
        if sign in FIRST:
            assert written[0] == FIRST[sign][SOUND[last]]
        elif sign == "G":
            assert written[0] in ("қк" if SOUND[last] == "voiceless" else "ғг")
        elif sign == "Y" and SOUND[last] == "vowel":
            assert not written or written[0] not in "ыі"
        elif sign == "Y":
            assert written[0] in "ыі"


@pytest.mark.parametrize(("ending", "state"), PLACES, ids=IDS)
@given(row=ROW_OF, last=LETTERS)
@settings(max_examples=40)
def test_what_stands_after_vowels_only_stands_there_and_what_stands_after_consonants_only_does_not(
    ending: dict[str, Any], state: str, row: Row, last: str
) -> None:
    after = ending.get("after", "")
    found = set(plain(ending, state, row, last))
    if after and last not in after:
        assert not found
        return
    refused = "C:" if SOUND[last] == "vowel" else "V:"
    assert not {form for form in found if form.startswith(refused)}
    # Of every other form something is written, unless it is there by the seam alone.
    wanted = {form for form in ending["forms"] if not form.startswith(refused)}
    assert wanted <= set(shapes(ending, state, row, last)), (wanted, found)


@pytest.mark.parametrize("ending", ENDINGS, ids=[ending["name"] for ending in ENDINGS])
def test_every_ending_leads_to_where_a_word_may_end_or_go_on(ending: dict[str, Any]) -> None:
    onward = {state for other in ENDINGS for state in other["from"]} | set(TABLE["inherits"])
    assert ending["to"] in {*TABLE["final"], *onward}
    assert all(state in {*(other["to"] for other in ENDINGS), *STARTS} for state in ending["from"])


STARTS = ("noun", "short noun", "noun in ст", "long noun", "name", "time", "numeral", "verb", "rare noun", "loan")
VOWELS = "аоұыәеөүі"


@given(stem=st.text("аоұыәеөүібдлмнрст", min_size=1, max_size=10), ending=st.sampled_from(["лар", "лер", "дың", "ге"]))
def test_an_ending_agrees_with_the_last_vowel_of_its_stem(stem: str, ending: str) -> None:
    heard = [letter for letter in stem if letter in VOWELS]
    row = ("back" if heard[-1] in BACK_VOWELS else "front") if heard else ""
    is_back = any(letter in BACK_VOWELS for letter in ending)
    assert agrees(stem, ending) == (not heard or (row == "back") == is_back)
    assert rows_of(stem) == (frozenset({row}) if heard else frozenset(ROWS))


@given(stem=st.text("аоұыәеөүібдлмнрст", min_size=1, max_size=8), after=st.text("бдлмнрст", max_size=4))
def test_consonants_behind_the_last_vowel_change_no_harmony(stem: str, after: str) -> None:
    assert rows_of(stem + after) == rows_of(stem)
