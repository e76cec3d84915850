"""How likely it is that one letter was typed for another.

The keys are those of the Kazakh keyboard (QazQWERTY is not in use in newsrooms): the Russian ЙЦУКЕН with the nine
Kazakh letters on the row of digits. The pairs are those that a Russian keyboard and a Kazakh one confuse.
"""

from __future__ import annotations

from functools import lru_cache

_KEYS = ("ёәіңғ үұқөһ", "йцукенгшщзхъ", "фывапролджэ", "ячсмитьбю")
# Typed for meant. Who has no Kazakh letter at hand types its Russian neighbour; the other way round is an odd error.
_PAIRS = frozenset(("кқ", "гғ", "нң", "оө", "уұ", "уү", "ұү", "үұ", "аә", "хһ", "иі", "ыі", "еэ", "эе"))
VOWELS = frozenset("аәеоөұүыіёэюяиу")

NATS = 4.0  # what a unit of these costs weighs beside those of words, which are natural logarithms
SLIP, BACK, NEIGHBOUR, OTHER = 1.0, 2.4, 2.2, 3.2
LOST, DOUBLED, ADDED, SWAPPED = 1.9, 1.6, 3.0, 1.6


def _places() -> dict[str, tuple[float, float]]:
    return {
        letter: (row, column + 0.4 * row)
        for row, letters in enumerate(_KEYS)
        for column, letter in enumerate(letters)
        if letter != " "
    }


_PLACES = _places()


@lru_cache(maxsize=4096)
def replaced(typed: str, meant: str) -> float:
    """The cost of `typed` where `meant` was wanted."""
    if typed + meant in _PAIRS:
        return SLIP
    if meant + typed in _PAIRS:
        return BACK
    here, there = _PLACES.get(typed), _PLACES.get(meant)
    if here and there and abs(here[0] - there[0]) <= 1 and abs(here[1] - there[1]) <= 1.2:
        return NEIGHBOUR
    return OTHER - 0.3 * ((typed in VOWELS) == (meant in VOWELS))


def lost(word: str, at: int) -> float:
    """The cost of the letter of the right word at `at` not having been typed."""
    return DOUBLED if at and word[at] == word[at - 1] else LOST


def added(typed: str, at: int) -> float:
    """The cost of the letter typed at `at` being one too many."""
    return DOUBLED if at and typed[at] == typed[at - 1] else ADDED
