"""From another script back to Cyrillic: what may be meant, likeliest first, and which of it is a Kazakh word.

Other scripts write two letters as one (и and й; х and һ; in Arabic а and ә, о and ө, ұ and ү, ы and і), and lose ъ and
ь. Every spelling that the letters allow has a cost by the orthography of Cyrillic Kazakh; the cheapest one that the
lexicon knows is taken. Where it knows another of about the same cost, or none, the word is doubtful.
"""

from __future__ import annotations

import heapq
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import count
from typing import Literal

from editor.language.kazakh.harmony import BACK, FRONT
from editor.language.scripts.tables import Table
from editor.language.scripts.writing import Pieces, text_of

MOST_SUGGESTIONS = 5
_VOWELS = frozenset("аәеёиоөуұүыіэюя")
_FRONT = frozenset("әөүі")
_ROWED = _FRONT | frozenset("аоұые")  # but for е, written alike in Arabic, two by two
Row = Literal["written", "front", "open", "back"]
_SOFTENED = frozenset("бвдзлмнпрст")  # consonants that ь stands after in the loans of Kazakh newspapers
# Costs count unlikely choices: 1 may be right as well, 3 is against the orthography, 6 against the script's own rule.
_EQUAL = 1
_DEAREST = 8
_MOST_STEPS, _MOST_SPELLINGS = 4_000, 300
_UNLIKELY = {"һ": 1, "ц": 1, "ё": 2, "э": 2, "щ": 1, "ч": 1}
_SIGN = {"ь": 3, "ъ": 4}


@dataclass(frozen=True)
class Reading:
    """`pieces` as in `writing`; `is_known` to the lexicon. `suggestions` are other words that may be meant."""

    pieces: Pieces
    is_doubtful: bool = False
    suggestions: tuple[str, ...] = ()
    is_known: bool = True

    @property
    def text(self) -> str:
        return text_of(self.pieces)


@dataclass(frozen=True)
class _Letter:
    """One letter of the script: `also` read as others, small, and whether it was a capital."""

    sign: str
    is_capital: bool


def spellings(word: str, table: Table) -> Iterator[tuple[int, Pieces]]:
    """Every Cyrillic spelling with its cost, cheapest first. A letter that the table lacks stays as it is."""
    letters, is_soft = _letters(word, table)
    order = count()  # a heap compares what is equal
    row = _row(letters, is_soft, table)
    queue: list[tuple[int, int, int, Pieces]] = [(0, next(order), 0, [])]
    told: set[str] = set()
    steps = 0
    while queue and steps < _MOST_STEPS and len(told) < _MOST_SPELLINGS:
        cost, _, at, pieces = heapq.heappop(queue)
        steps += 1
        if at > len(letters):
            text = text_of(pieces)
            if text not in told and (row != "front" or _FRONT & set(text.lower())):
                told.add(text)
                yield cost, pieces
            continue
        for more, length, text in _next(letters, at, row, pieces, table):
            if cost + more <= _DEAREST:
                heapq.heappush(queue, (cost + more, next(order), at + length, _with(pieces, length, text)))
        if at == len(letters):
            heapq.heappush(queue, (cost, next(order), at + 1, pieces))


def read(word: str, table: Table, knows: Callable[[str], bool], frequency: Callable[[str], int]) -> Reading:
    """The likeliest spelling of a word without hyphens. What nobody knows is doubtful unless it may be a name."""
    first: tuple[int, Pieces] | None = None
    known: list[tuple[int, int, int, Pieces]] = []
    near: list[str] = []
    for number, (cost, pieces) in enumerate(spellings(word, table)):
        if known and cost > known[0][0] + _EQUAL:
            break
        if first is None:
            first = cost, pieces
        text = text_of(pieces)
        if cost <= first[0] + _EQUAL:
            near.append(text)
        if knows(text.lower()):
            known.append((cost, -frequency(text.lower()), number, pieces))
    if not known:
        chosen = first[1] if first else [(len(word), word)]
        others = [text for text in near if text != text_of(chosen)]
        may_be_name = word[:1] != word[:1].lower()
        return Reading(chosen, bool(others) or not may_be_name, tuple(others[:MOST_SUGGESTIONS]), False)
    best, *rest = sorted(known, key=lambda row: (row[1], row[0], row[2]))
    others = [text_of(pieces) for *_, pieces in rest]
    return Reading(best[3], bool(others), tuple(others[:MOST_SUGGESTIONS]))


def _letters(word: str, table: Table) -> tuple[list[_Letter], bool]:
    """The letters as the table has them, and whether one of them says that the vowels are front."""
    sign = table.softness.sign if table.softness is not None else ""
    letters = []
    for letter in word:
        small = table.lower(letter)
        letters.append(_Letter(table.also.get(small, small), letter != letter.lower()))
    if not sign:
        return letters, False
    is_soft = any(sign in letter.sign for letter in letters)
    return [_Letter(letter.sign.replace(sign, "") if is_soft else letter.sign, False) for letter in letters], is_soft


def _row(letters: list[_Letter], is_soft: bool, table: Table) -> Row:
    """What the script itself says of the word's vowels."""
    if table.softness is None:
        return "written"
    if is_soft:
        return "front"
    signs = "".join(letter.sign for letter in letters)
    bare = _either_row(table).sub("", signs)  # «халықпен»: this ending has one form for both rows
    with_front = {table.letters[letter] for letter in table.softness.without}
    return "open" if bare != signs or with_front & set(bare) else "back"


@cache
def _either_row(table: Table) -> re.Pattern[str]:
    endings = ("".join(table.letters[letter] for letter in ending) for ending in ("мен", "бен", "пен"))
    return re.compile(f"(?:{'|'.join(endings)})$")


def _next(letters: list[_Letter], at: int, row: Row, pieces: Pieces, table: Table) -> Iterator[tuple[int, int, str]]:
    """What may stand next: its cost, how many letters it reads, and the text."""
    before = _last(pieces)
    if before in _SOFTENED:
        following = letters[at].sign if at < len(letters) else ""
        for sign, cost in _SIGN.items():
            if sign == "ь" or following in (table.letters["е"], table.letters["я"][:1]):
                yield cost, 0, _like(sign, letters[at - 1].is_capital and at > 1 and letters[at - 2].is_capital)
    if at == len(letters):
        return
    split = 0  # what it costs to read two letters where the alphabet has one sign of both: s, h for sh
    found = False
    for length in range(min(table.longest, len(letters) - at), 0, -1):
        read = table.readings.get("".join(letter.sign for letter in letters[at : at + length]), ())
        for cyrillic in read:
            found = True
            cost = split + _cost(cyrillic, before)
            if row != "written" and cyrillic in _ROWED:
                cost += _row_cost(cyrillic, pieces, row, letters, at, table)
            yield cost, length, _like(cyrillic, letters[at].is_capital)
        if length > 1 and not table.loans.issuperset(read):
            split = 2
    if not found:
        yield 0, 1, _like(letters[at].sign, letters[at].is_capital)


def _with(pieces: Pieces, length: int, text: str) -> Pieces:
    """A sign that no letter stands for belongs to the letter before it."""
    if length:
        return [*pieces, (length, text)]
    before, said = pieces[-1]
    return [*pieces[:-1], (before, said + text)]


def _like(text: str, is_capital: bool) -> str:
    return text.upper() if is_capital else text


def _last(pieces: Pieces) -> str:
    for _, text in reversed(pieces):
        if text:
            return text[-1].lower()
    return ""


def _cost(letter: str, before: str) -> int:
    """How unlikely a letter is after another one, by the orthography of Cyrillic Kazakh."""
    after_vowel = before in _VOWELS
    cost = _UNLIKELY.get(letter, 0)
    if letter == "э" and not before:
        return 1
    if letter == "й":
        cost += 0 if after_vowel else 2 if not before else 4
    elif letter == "и":
        cost += 2 if after_vowel else 0
    elif letter in "юя" and before and not after_vowel:
        cost += 1
    elif letter in "ауоәүө" and before == "й":
        cost += 3 if letter in "ауәү" else 1
    return cost


def _row_cost(letter: str, pieces: Pieces, row: Row, letters: list[_Letter], at: int, table: Table) -> int:
    """How unlikely one of two vowels is that the script writes alike.

    A vowel follows the row of the one before it; и and у have none. қ and ғ stand beside back vowels, and words with в
    and ф are loans, which have no front ones but е, и and і.
    """
    before = _vowel_before(pieces)
    if letter == "е":
        return int(row == "open" and before in BACK)
    is_front = letter in _FRONT
    if row == "back":
        return 6 if is_front else 0
    cost = 1 if letter == "ә" and row == "open" else 0
    around = {one.sign for one in letters[max(0, at - 1) : at + 2]}
    if is_front and around & {table.letters["қ"], table.letters["ғ"]}:
        cost += 2
    if letter in "әөү" and {table.letters["в"], table.letters["ф"]} & {one.sign for one in letters}:
        cost += 3
    if before:
        return cost + (2 if is_front != (before in FRONT) else 0)
    return cost + (1 if row == "front" and not is_front else 0)


def _vowel_before(pieces: Pieces) -> str:
    """The last vowel that has a row, small; empty where there is none."""
    for _, text in reversed(pieces):
        for letter in reversed(text.lower()):
            if letter in BACK or letter in FRONT:
                return letter
    return ""
