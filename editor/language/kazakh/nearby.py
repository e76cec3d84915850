"""Words one typing error away from one that nobody knows, the likeliest first.

Every edit of the letters would be some nine hundred words to analyse. An edit at a place can only help where a stem
begins with what stands before it, so most are given up after two set lookups.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from math import log

from editor.language.kazakh import slips
from editor.language.kazakh.analyser import Analyser

LETTERS = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
_DIGITS = {"2": "ә", "3": "і", "4": "ң", "5": "ғ", "8": "ү", "9": "ұ", "0": "қ", "-": "ө"}  # the Russian keyboard's
_AMBIGUOUS = {"к": "кқ", "г": "гғ", "н": "нң", "о": "оө", "у": "уұү", "а": "аә", "х": "хһ", "и": "иі", "ы": "ыі"}
_MOST_READINGS = 400
_FREQUENCY_WEIGHT = 0.25
_ENDING_WEIGHT = 0.2
_SEEN, _SHORT_STEM, _JOINED = 0.3, 1.0, 3.0


@dataclass(frozen=True)
class Use:
    """How often forms, stems and endings stand in the texts that the lists were learned from."""

    forms: Mapping[str, int]
    stems: Mapping[tuple[str, str], int]
    endings: Mapping[str, int]

    @cached_property
    def trigrams(self) -> frozenset[str]:
        """Every three letters that stand side by side in a word, its edges included."""
        return frozenset(part for form in self.forms for part in _threes(form))

    def cost_of(self, ending: str) -> float:
        """In the units of the slips: the rarer, the dearer."""
        return _ENDING_WEIGHT * log(self._all / (1 + self.endings.get(ending, 0)))

    @cached_property
    def _all(self) -> int:
        return sum(self.endings.values()) + 1


def _threes(word: str) -> Iterator[str]:
    edged = f"^{word}$"
    for at in range(len(edged) - 2):
        yield edged[at : at + 3]


class Nearby:
    """Looks among what the analyser knows, and ranks by what stands more often."""

    def __init__(self, analyser: Analyser, use: Use) -> None:
        self._analyser = analyser
        self._use = use

    def suggestions(self, word: str, most: int = 5) -> list[str]:
        """Known words for this lower-case one; empty where nothing is near."""
        found: dict[str, float] = {}
        self._gather(word, found, strict=True)
        if not found:  # what is written in no text of ours may be meant all the same
            self._gather(word, found, strict=False)
        if len(found) < most:
            for candidate in self._from_another_keyboard(word):
                found.setdefault(candidate, 1.5)
        if not found:
            found = dict.fromkeys(self._halves(word), 4.0)
        found.pop(word, None)
        ranked = sorted(found, key=lambda candidate: (found[candidate] + self._rarity(candidate), candidate))
        return ranked[:most]

    def _gather(self, word: str, found: dict[str, float], *, strict: bool) -> None:
        for candidate, cost in self._candidates(word, strict):
            if candidate != word and cost < found.get(candidate, 99.0) and self._analyser.knows(candidate):
                found[candidate] = cost

    def _rarity(self, word: str) -> float:
        """In the units of the costs: how little one expects this word."""
        if seen := self._use.forms.get(word):
            return -_FREQUENCY_WEIGHT * log(3 + seen) - _SEEN
        readings = self._analyser.analyses(word)
        if not readings:
            return _JOINED
        return min(
            sum(self._use.cost_of(ending) for ending in reading.endings)
            - _FREQUENCY_WEIGHT * log(1 + self._use.stems.get((reading.stem, reading.state), 0))
            + (_SHORT_STEM if len(reading.stem) <= 3 else 0.0)
            for reading in readings
        )

    def _candidates(self, word: str, strict: bool) -> Iterator[tuple[str, float]]:
        if any(letter in _DIGITS for letter in word):
            yield "".join(_DIGITS.get(letter, letter) for letter in word), 0.5
        prefixes = self._analyser.prefixes
        for at in range(len(word) + 1):
            head, tail = word[:at], word[at:]
            stem_ended = self._ends_a_stem(head)
            if at and head not in prefixes and not stem_ended:
                return  # whatever is changed from here on, no stem stands before it
            yield from self._edits(head, tail, at, stem_ended, None if not strict else self._use.trigrams)

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

    def _halves(self, word: str) -> Iterator[str]:
        """Two words without the space between them."""
        for at in range(2, len(word) - 1):
            if self._analyser.knows(word[:at]) and self._analyser.knows(word[at:]):
                yield f"{word[:at]} {word[at:]}"
