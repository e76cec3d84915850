"""Words in the numbers of lists and headings, as “Article 1.”, “2-тарау”, “Приложение Б”: a reader of the article needs
them, so they stand as text. A number without words is the list's own (ECMA-376, part 1, 17.9.11 and 17.18.59).
"""

from __future__ import annotations

import re
from collections.abc import Callable

_PLACE = re.compile(r"%([1-9])")
_WORD = re.compile(r"[^\W\d_]{2}")
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя"
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_MOST_ROMAN = 5000
_MOST_LETTERS = 30  # Word's own: after z come aa and bb


def has_words(text: str) -> bool:
    """Whether a level's text says more than a number and signs around it."""
    return _WORD.search(_PLACE.sub("", text)) is not None


def label(text: str, numbers: Callable[[int], tuple[int, str]]) -> str:
    """What stands before a paragraph. `numbers` gives the number of a level, from 0, and the form that it is written
    in, as the file names it.
    """
    return _PLACE.sub(lambda place: written(*numbers(int(place[1]) - 1)), text).strip()


def written(number: int, form: str) -> str:
    """A number in one of Word's forms; those of other scripts as figures."""
    bare = form.removeprefix("upper").removeprefix("lower").lower()
    if bare == "roman" and 0 < number < _MOST_ROMAN:
        made = _roman(number)
    elif form in ("lowerLetter", "upperLetter", "russianLower", "russianUpper") and number > 0:
        letters = _RUSSIAN if form.startswith("russian") else _LATIN
        made = letters[(number - 1) % len(letters)] * min((number - 1) // len(letters) + 1, _MOST_LETTERS)
    elif form == "none":
        return ""
    else:
        return f"{number:02}" if form == "decimalZero" else str(number)
    return made.upper() if "pper" in form else made


def _roman(number: int) -> str:
    made = ""
    for worth, sign in _ROMAN:
        made += sign * (number // worth)
        number %= worth
    return made
