"""Words one typing error away from one that nobody knows, the likeliest first.

Every edit of the letters would be some nine hundred words to analyse. An edit at a place can only help where a stem
begins with what stands before it, so most are given up after two set lookups.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from math import inf

from editor.language.kazakh import slips
from editor.language.kazakh.analyser import Analyser

LETTERS = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
_DIGITS = {"2": "ә", "3": "і", "4": "ң", "5": "ғ", "8": "ү", "9": "ұ", "0": "қ", "-": "ө"}  # the Russian keyboard's
_AMBIGUOUS = {"к": "кқ", "г": "гғ", "н": "нң", "о": "оө", "у": "уұү", "а": "аә", "х": "хһ", "и": "иі", "ы": "ыі"}
_MOST_READINGS = 400
_NATS = 4.0  # natural logarithms in a unit of the slips
# A word that costs less than this is never doubted; no word costs less than the commonest does.
_EXPECTED, _COMMONEST = 17.0, 6.0
_KEYBOARD, _HALVES = 1.5, 4.0  # units of the slips


def threes(words: Iterable[str]) -> frozenset[str]:
    """Every three letters that stand side by side in a word, its edges included."""
    return frozenset(part for word in words for part in _threes(word))


def _threes(word: str) -> Iterator[str]:
    edged = f"^{word}$"
    for at in range(len(edged) - 2):
        yield edged[at : at + 3]


class Nearby:
    """Looks among what the analyser knows, and ranks by what stands more often."""

    def __init__(self, analyser: Analyser, usual: frozenset[str]) -> None:
        """`usual`: the threes of letters that stand in words; others are tried last."""
        self._analyser = analyser
        self._usual = usual

    def suggestions(self, word: str, most: int = 5) -> list[str]:
        """Known words for this lower-case one, the likeliest first; empty where nothing is near."""
        ranked = self.ranked(word)
        return [candidate for candidate, _ in ranked[:most]]

    def is_doubtful(self, word: str) -> bool:
        """Whether this known lower-case word is more likely an error in a usual one.

        The grammar makes many words that nobody writes: «турады» is «тұрады» rather than a form of «тура».
        """
        cost = self._analyser.cost(word)
        if cost < _EXPECTED:
            return False
        found: dict[str, float] = {}
        self._gather(word, found, strict=True, below=cost)
        return any(other < cost for other in found.values())

    def ranked(self, word: str) -> list[tuple[str, float]]:
        """Every known word near this lower-case one, and the cost of the word and of the error together."""
        found: dict[str, float] = {}
        self._gather(word, found, strict=True)
        if not found:  # what is written in no text of ours may be meant all the same
            self._gather(word, found, strict=False)
        for candidate in self._from_another_keyboard(word):
            found.setdefault(candidate, self._whole(candidate, _KEYBOARD))
        if not found:
            for left, right in self._halves(word):
                found[f"{left} {right}"] = self._whole(left, _HALVES) + self._whole(right, 0.0)
        found.pop(word, None)
        return sorted(found.items(), key=lambda row: (row[1], row[0]))

    def _gather(self, word: str, found: dict[str, float], *, strict: bool, below: float = inf) -> None:
        dearest = (below - _COMMONEST) / _NATS
        errors: dict[str, float] = {}
        for candidate, cost in self._candidates(word, strict):
            if cost < dearest and cost < errors.get(candidate, inf):
                errors[candidate] = cost
        errors.pop(word, None)
        for candidate, error in errors.items():
            cost = self._whole(candidate, error)
            if cost < inf:
                found[candidate] = cost

    def _whole(self, word: str, error: float) -> float:
        return self._analyser.cost(word) + _NATS * error

    def _candidates(self, word: str, strict: bool) -> Iterator[tuple[str, float]]:
        if any(letter in _DIGITS for letter in word):
            yield "".join(_DIGITS.get(letter, letter) for letter in word), 0.5
        prefixes = self._analyser.prefixes
        for at in range(len(word) + 1):
            head, tail = word[:at], word[at:]
            stem_ended = self._ends_a_stem(head)
            if at and head not in prefixes and not stem_ended:
                return  # whatever is changed from here on, no stem stands before it
            yield from self._edits(head, tail, at, stem_ended, self._usual if strict else None)

    def _edits(
        self, head: str, tail: str, at: int, stem_ended: bool, threes: frozenset[str] | None
    ) -> Iterator[tuple[str, float]]:
        """`threes`: the only three letters that may stand side by side among the endings; None for any."""
        if tail:
            yield head + tail[1:], slips.added(head + tail, at)
        if len(tail) > 1 and tail[0] != tail[1]:
            yield head + tail[1] + tail[0] + tail[2:], slips.SWAPPED
        prefixes = self._analyser.prefixes
        before, after = f"^{head}"[-2:], f"{tail}$"
        for letter in LETTERS:
            begun = head + letter
            in_stem = begun in prefixes
            if not in_stem and (not stem_ended or (threes and len(before) == 2 and before + letter not in threes)):
                continue
            if in_stem or threes is None or before[-1] + letter + after[0] in threes:
                changed = begun + tail
                yield changed, slips.lost(changed, at)
            if tail and letter != tail[0] and (in_stem or threes is None or before[-1] + letter + after[1] in threes):
                yield begun + tail[1:], slips.replaced(tail[0], letter)

    def _ends_a_stem(self, head: str) -> bool:
        """Whether endings may begin within or right after what stands before the edit."""
        return any(self._analyser.stems.entries(head[:end]) for end in range(len(head), 0, -1))

    def _from_another_keyboard(self, word: str) -> Iterator[str]:
        """«казакстан» for «қазақстан»: every Kazakh letter was typed as its Russian neighbour."""
        prefixes, readings = self._analyser.prefixes, [""]
        for letter in word:
            grown = [reading + other for reading in readings for other in _AMBIGUOUS.get(letter, letter)]
            readings = [reading for reading in grown if reading in prefixes or self._ends_a_stem(reading)]
            if not readings or len(readings) > _MOST_READINGS:
                return
        yield from (reading for reading in readings if reading != word and self._analyser.knows(reading))

    def _halves(self, word: str) -> Iterator[tuple[str, str]]:
        """Two words without the space between them."""
        for at in range(2, len(word) - 1):
            if self._analyser.knows(word[:at]) and self._analyser.knows(word[at:]):
                yield word[:at], word[at:]
