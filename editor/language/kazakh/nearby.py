"""Words one typing error away from one that nobody knows, the likeliest first.

Every edit of the letters would be some nine hundred words to analyse. An error in the stem can only be mended where a
stem begins with what stands before it; one in the endings is looked for by endings, which are few.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from math import inf

from editor.language.kazakh import slips
from editor.language.kazakh.analyser import LETTERS, Analyser
from editor.language.kazakh.doubt import Doubts
from editor.language.kazakh.near_endings import NearEndings
from editor.language.kazakh.usual import QUICK, Traces, usual_words

_DIGITS = {"2": "ә", "3": "і", "4": "ң", "5": "ғ", "8": "ү", "9": "ұ", "0": "қ", "-": "ө"}  # the Russian keyboard's
_AMBIGUOUS = {"к": "кқ", "г": "гғ", "н": "нң", "о": "оө", "у": "уұү", "а": "аә", "х": "хһ", "и": "иі", "ы": "ыі"}
_MOST_READINGS = 400
_KEYBOARD, _HALVES = 1.5, 4.0  # units of the slips


class Nearby:
    """Looks among what the analyser knows, and ranks by what stands more often."""

    def __init__(self, analyser: Analyser, traces: Sequence[Traces] = ()) -> None:
        """`traces` of the usual words are those of another one with an analyser of the same stems and likelihood."""
        traces = traces or (Traces.of(QUICK, usual_words(analyser, QUICK), LETTERS),)
        self._analyser = analyser
        self._endings = NearEndings(analyser.automaton, slips.NATS)
        self._doubts = Doubts(analyser, self._endings, LETTERS, slips.NATS, traces)

    def suggestions(self, word: str, most: int = 5) -> list[str]:
        """Words that the grammar makes, the likeliest first; those that are doubtful themselves come last."""
        sound: list[str] = []
        doubtful: list[str] = []
        for candidate, _ in self.ranked(word):
            (doubtful if self.is_doubtful(candidate, self._analyser.cost(candidate)) else sound).append(candidate)
            if len(sound) == most:
                break
        return [*sound, *doubtful][:most]

    def prepare(self) -> None:
        """Make what the first rare word would wait for."""
        self._doubts.prepare()

    def is_doubtful(self, word: str, cost: float) -> bool:
        """Whether this known lower-case word, which costs so much, is more likely an error in a usual one."""
        return self._doubts.is_doubtful(word, cost)

    def ranked(self, word: str) -> list[tuple[str, float]]:
        """Every known word near this lower-case one, and the cost of the word and of the error together."""
        found = self.one_error_away(word)
        for candidate in self._from_another_keyboard(word):
            found.setdefault(candidate, self._whole(candidate, _KEYBOARD))
        if not found:
            found = {
                candidate: self._whole(candidate, error)
                for candidate, error in self._in_a_compound(word)
                if self._analyser.knows(candidate)
            }
        if not found:
            for left, right in self._halves(word):
                found[f"{left} {right}"] = self._whole(left, _HALVES) + self._whole(right, 0.0)
        found.pop(word, None)
        return sorted(found.items(), key=lambda row: (row[1], row[0]))

    def one_error_away(self, word: str) -> dict[str, float]:
        """Every known word one error from this lower-case one, and the cost of the word and of the error together."""
        found: dict[str, float] = {}
        for candidate, error, past in self._in_the_stem(word):
            if error * slips.NATS < found.get(candidate, inf) and self._analyser.made(candidate, past) < inf:
                found[candidate] = error * slips.NATS
        for candidate, cost in self._in_the_endings(word):
            error = cost - self._analyser.made(candidate)
            if error < found.get(candidate, inf):
                found[candidate] = error
        found.pop(word, None)
        return {candidate: error + self._analyser.cost(candidate) for candidate, error in found.items()}

    def _in_the_endings(self, word: str) -> Iterator[tuple[str, float]]:
        prefixes = self._analyser.prefixes
        for end in range(1, len(word) + 1):
            head = word[:end]
            if head not in prefixes:
                return
            for node, spent in self._analyser.starts(head):
                for cost, rest in self._endings.near(node, word[end:]):
                    yield head + rest, cost + spent

    def _whole(self, word: str, error: float) -> float:
        return self._analyser.cost(word) + slips.NATS * error

    def _in_the_stem(self, word: str) -> Iterator[tuple[str, float, int]]:
        """Words that may be meant, what the error costs, and how many letters stand before it."""
        if any(letter in _DIGITS for letter in word):
            yield "".join(_DIGITS.get(letter, letter) for letter in word), 0.5, 0
        yield from _edits(word, self._analyser.prefixes)

    def _in_a_compound(self, word: str) -> Iterator[tuple[str, float]]:
        """«құқықбұзушылытқан»: the error stands in the second part, or in the first."""
        firsts = self._analyser.first_parts
        for cut in range(2, len(word) - 2):
            if word[:cut] in firsts:
                for second, cost in self.one_error_away(word[cut:]).items():
                    yield word[:cut] + second, (cost - self._analyser.cost(second)) / slips.NATS
        beginnings = frozenset(first[:end] for first in firsts for end in range(1, len(first) + 1))
        for candidate, error, _ in _edits(word, beginnings):
            yield candidate, error

    def _from_another_keyboard(self, word: str) -> Iterator[str]:
        """«казакстан» for «қазақстан»: every Kazakh letter was typed as its Russian neighbour."""
        prefixes, readings = self._analyser.prefixes, [""]
        for letter in word:
            grown = [reading + other for reading in readings for other in _AMBIGUOUS.get(letter, letter)]
            readings = [reading for reading in grown if reading in prefixes or self._ends_a_stem(reading)]
            if not readings or len(readings) > _MOST_READINGS:
                return
        yield from (reading for reading in readings if reading != word and self._analyser.knows(reading))

    def _ends_a_stem(self, head: str) -> bool:
        """Whether endings may begin within what was read so far."""
        return any(self._analyser.starts(head[:end]) for end in range(len(head), 0, -1))

    def _halves(self, word: str) -> Iterator[tuple[str, str]]:
        """Two words without the space between them."""
        for at in range(2, len(word) - 1):
            if self._analyser.knows(word[:at]) and self._analyser.knows(word[at:]):
                yield word[:at], word[at:]


def _edits(word: str, beginnings: Container[str]) -> Iterator[tuple[str, float, int]]:
    """The word with one error mended, as long as one of the beginnings stands before it or ends with it."""
    for at in range(len(word) + 1):
        head, tail = word[:at], word[at:]
        if at and head not in beginnings:
            return
        if tail:
            yield head + tail[1:], slips.added(word, at), at
        if len(tail) > 1 and tail[0] != tail[1] and head + tail[1] in beginnings:
            yield head + tail[1] + tail[0] + tail[2:], slips.SWAPPED, at
        for letter in LETTERS:
            begun = head + letter
            if begun in beginnings:
                changed = begun + tail
                yield changed, slips.lost(changed, at), at
                if tail and letter != tail[0]:
                    yield begun + tail[1:], slips.replaced(tail[0], letter), at
