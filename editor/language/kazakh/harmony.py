"""Sounds of Kazakh as its endings see them: the harmony of vowels and the class of the last sound.

Rules: «Қазақ грамматикасы» (Astana, 2002), phonetics, the chapters on vowel harmony and on assimilation; the same in
R. Muhamedowa, "Kazakh: A Comprehensive Grammar" (Routledge, 2016), chapter 1.
"""

from __future__ import annotations

from typing import Literal

BACK = frozenset("аоұыяёю")
FRONT = frozenset("әеөүіэ")
# и and у stand for diphthongs of either row; at the end of a loan they take either.
NEUTRAL = frozenset("иу")

Sound = Literal["vowel", "glide", "lateral", "nasal", "sibilant", "voiceless", "fricative"]
_SOUNDS: dict[str, Sound] = {
    **dict.fromkeys("аәеоөұүыіёэюя", "vowel"),
    **dict.fromkeys("рйуи", "glide"),
    "л": "lateral",
    **dict.fromkeys("мнң", "nasal"),
    **dict.fromkeys("зж", "sibilant"),
    "ғ": "fricative",  # only before a vowel, from қ: қазақ, қазағы
    # Written б в г д end only loans, and are spoken voiceless there: клубтың, Мадридтен.
    **dict.fromkeys("пкқстфхцчшщһбвгд", "voiceless"),
}


def last_sound(stem: str) -> Sound | None:
    """The class of the last sound of a lower-case stem; ь and ъ are silent. None for what is no Kazakh letter."""
    bare = stem.rstrip("ьъ")
    return _SOUNDS.get(bare[-1]) if bare else None


def rows_of(stem: str) -> frozenset[str]:
    """Which rows of endings a lower-case stem takes: `back`, `front`, or both where its vowels do not tell."""
    bare = stem.rstrip("ьъ")
    if bare != stem or _is_soft_at_the_end(stem):
        return frozenset(("back", "front"))
    for letter in reversed(stem):
        if letter in NEUTRAL:
            return frozenset(("back", "front"))
        if letter in BACK:
            return frozenset(("back",))
        if letter in FRONT:
            return frozenset(("front",))
    return frozenset(("back", "front"))


def _is_soft_at_the_end(stem: str) -> bool:
    """Loans in к and г after a consonant take front endings against their vowels: банкте, паркке, Петербургтен."""
    return stem[-1:] in ("к", "г") and len(stem) > 2 and stem[-2] in "бвгджзйклмнпрстфхцчшщң"


def agrees(stem: str, ending: str) -> bool:
    """Whether the first vowel of an ending is of a row that the stem takes. An ending without a vowel always agrees."""
    rows = rows_of(stem)
    for letter in ending:
        if letter in BACK:
            return "back" in rows
        if letter in FRONT:
            return "front" in rows
    return True
