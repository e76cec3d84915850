"""Words in a text: what the checks on letters and spelling look at."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

KAZAKH_LETTERS = frozenset("аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя")
RUSSIAN_LETTERS = frozenset("абвгдеёжзийклмнопрстуфхцчшщъыьэюя")
ALPHABETS: dict[str, frozenset[str]] = {
    "kk": KAZAKH_LETTERS,
    "ru": RUSSIAN_LETTERS,
    "en": frozenset("abcdefghijklmnopqrstuvwxyz"),
}
HYPHENS = "-\u2010\u2011"

_WORD = re.compile(rf"\w+(?:[{HYPHENS}'’]\w+)*")
# Addresses, e-mails, @names and #tags are not prose: their letters are what they are. Only signs that do not occur in
# prose mark one; a full stop without a space after it does («айтты.Енді»), so a bare domain needs a Latin ending.
ADDRESS = re.compile(r"\S*(?:://|www\.|@|#\w)\S*|[\w.-]+\.[A-Za-z]{2,}(?:/\S*)?")
ADDRESS_SIGN = re.compile(r"://|www\.|[@#]|\.[A-Za-z]")
_ROMAN = re.compile(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")


class Word(NamedTuple):
    """A word with its inner hyphens and apostrophes, at `start` of its text."""

    start: int
    text: str

    @property
    def end(self) -> int:
        return self.start + len(self.text)

    @property
    def parts(self) -> list[str]:
        """What stands between hyphens: «ASEAN-ның» is a Latin stem and a Kazakh ending, each right by itself."""
        return re.split(f"[{HYPHENS}]", self.text)


def addresses(text: str) -> list[tuple[int, int]]:
    """Where addresses, e-mails, @names and #tags begin and end."""
    return list(_addresses(text))


@lru_cache(maxsize=8)
def _addresses(text: str) -> tuple[tuple[int, int], ...]:
    return tuple(match.span() for match in ADDRESS.finditer(text)) if ADDRESS_SIGN.search(text) else ()


def words(text: str, shut: Sequence[tuple[int, int]] | None = None) -> Iterable[Word]:
    """All words in order, except those that touch one of the spans `shut`: addresses, e-mails, @names and #tags."""
    return _words(text) if shut is None else _apart(text, shut)


@lru_cache(maxsize=32)  # several checks, one after the other, ask for those of the same paragraph
def _words(text: str) -> tuple[Word, ...]:
    shut = addresses(text)
    return tuple(_apart(text, shut) if shut else (Word(match.start(), match.group()) for match in _WORD.finditer(text)))


def _apart(text: str, shut: Sequence[tuple[int, int]]) -> Iterator[Word]:
    for match in _WORD.finditer(text):
        if not any(start < match.end() and match.start() < end for start, end in shut):
            yield Word(match.start(), match.group())


def script(letter: str) -> str:
    """`cyrillic`, `latin`, `other` for any other letter, or nothing for what is not a letter."""
    if "a" <= letter <= "z" or "A" <= letter <= "Z" or "\u00c0" <= letter <= "\u024f" or "\u1e00" <= letter <= "\u1eff":
        return "latin"
    if "\u0400" <= letter <= "\u052f":
        return "cyrillic"
    return "other" if letter.isalpha() else ""


def is_roman_number(text: str) -> bool:
    """Whether this is a Roman number in Latin capitals."""
    return bool(text) and _ROMAN.fullmatch(text) is not None
