"""Whether a known word is more likely an error in a usual one.

Asked of every rare word, so it looks for one likelier word and stops there, and nowhere goes on where what was read so
far costs too much: most beginnings belong to rare stems alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import inf

from editor.language.kazakh import slips
from editor.language.kazakh.analyser import Analyser
from editor.language.kazakh.near_endings import NearEndings

# A word that costs less than this is never doubted; short ones have too many neighbours, and cost more for that.
_EXPECTED, _EXPECTED_SHORT, _SHORT = 15.0, 17.5, 4


def is_expected(word: str, cost: float) -> bool:
    """Whether a known word that costs so much needs no doubt."""
    return cost < (_EXPECTED_SHORT if len(word) <= _SHORT else _EXPECTED)


class Doubts:
    """`weight` is how much the cost of an error counts beside those of words. May be asked from any thread."""

    def __init__(self, analyser: Analyser, endings: NearEndings, letters: str, weight: float) -> None:
        self._analyser = analyser
        self._endings = endings
        self._letters = letters
        self._weight = weight
        self._seen = analyser.likelihood.seen
        self._tails = analyser.tails
        self._losses: dict[str, tuple[tuple[float, str], ...]] = {}
        self._replaced = {
            typed: tuple(sorted((weight * slips.replaced(typed, meant), meant) for meant in letters if meant != typed))
            for typed in letters
        }

    def is_doubtful(self, word: str, cost: float) -> bool:
        """Whether this known lower-case word, which costs so much, is more likely an error in a usual one.

        The grammar makes many words that nobody writes: «турады» is «тұрады» rather than a form of «тура».
        """
        return not is_expected(word, cost) and (self._likelier_stem(word, cost) or self._likelier_ending(word, cost))

    def _likelier_stem(self, word: str, cost: float) -> bool:
        analyser, seen = self._analyser, self._seen
        unwritten = analyser.likelihood.unwritten
        for candidate, error, past in self._edits(word, cost):
            below = cost - error
            if candidate == word:
                continue
            if candidate in seen and (seen[candidate] < below or analyser.cost(candidate) < below):
                return True
            if analyser.made(candidate, past, below - unwritten) < below - unwritten:
                return True
        return False

    def _likelier_ending(self, word: str, cost: float) -> bool:
        below = cost - self._analyser.likelihood.unwritten
        prefixes = self._analyser.prefixes
        for end in range(1, len(word) + 1):
            head = word[:end]
            if prefixes.get(head, inf) >= below:
                break
            for node, spent in self._analyser.starts(head):
                if self._endings.is_any_below(node, word[end:], below - spent):
                    return True
        return False

    def _edits(self, word: str, cost: float) -> Iterator[tuple[str, float, int]]:
        """The word with one error mended, what the error costs, and how many letters stand before it.

        Without those that cannot cost less than this together with the error, by how they begin and by how they end.
        """
        weight, begun = self._weight, self._analyser.prefixes
        whole, endings = self._tails.of(word, cost - weight * slips.SLIP)
        below = cost - self._analyser.likelihood.unwritten
        for at in range(len(word) + 1):
            head, tail = word[:at], word[at:]
            least = begun.get(head, inf) if at else 0.0
            if least + weight * slips.SLIP >= below:
                return
            most = below - endings[at]
            dearest = min(cost - whole[at], most - least)
            for error, letter in self._lost(head[-1:]):
                if error >= dearest:
                    break
                if begun.get(head + letter, inf) + error < most:
                    yield head + letter + tail, error, at
            if not tail:
                return
            if len(tail) > 1 and tail[0] != tail[1] and self._may_be_swapped(head, tail, below):
                yield head + tail[1] + tail[0] + tail[2:], weight * slips.SWAPPED, at
            most = below - endings[at + 1]
            dearest = min(cost - whole[at + 1], most - least)
            error = weight * slips.added(word, at)
            if error < dearest:
                yield head + tail[1:], error, at
            for error, letter in self._replaced.get(tail[0], ()):
                if error >= dearest:
                    break
                if begun.get(head + letter, inf) + error < most:
                    yield head + letter + tail[1:], error, at

    def _may_be_swapped(self, head: str, tail: str, below: float) -> bool:
        left, first = below - self._weight * slips.SWAPPED, head + tail[1]
        begun = self._analyser.prefixes
        if begun.get(first, inf) >= left:
            return False
        return begun.get(first + tail[0], inf) < left or bool(self._analyser.starts(first))

    def _lost(self, before: str) -> tuple[tuple[float, str], ...]:
        """What a lost letter costs after this one, the cheapest first."""
        found = self._losses.get(before)
        if found is None:
            rows = ((slips.DOUBLED if letter == before else slips.LOST, letter) for letter in self._letters)
            found = self._losses[before] = tuple(sorted((self._weight * error, letter) for error, letter in rows))
        return found
