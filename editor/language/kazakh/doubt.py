"""Whether a known word is more likely an error in a usual one.

Asked of every rare word, so it looks for one likelier word and stops there, and nowhere goes on where what was read so
far costs too much: most beginnings belong to rare stems alone.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import inf
from typing import NamedTuple

from editor.language.kazakh import slips
from editor.language.kazakh.analyser import Analyser
from editor.language.kazakh.near_endings import NearEndings
from editor.language.kazakh.tails import Bounds
from editor.language.kazakh.usual import Traces, UsualWords

# A word that costs less than this is never doubted; short ones have too many neighbours, and cost more for that.
_EXPECTED, _EXPECTED_SHORT, _SHORT = 15.0, 17.5, 4


def is_expected(word: str, cost: float) -> bool:
    """Whether a known word that costs so much needs no doubt."""
    return cost < (_EXPECTED_SHORT if len(word) <= _SHORT else _EXPECTED)


class Errors(NamedTuple):
    """What an error with each letter costs, by the letter, and in order, the cheapest first."""

    by_letter: Mapping[str, float]
    in_order: tuple[tuple[float, str], ...]
    least: float

    @classmethod
    def of(cls, costs: Mapping[str, float]) -> Errors:
        """Both ways of looking at these costs."""
        return cls(costs, tuple(sorted((cost, letter) for letter, cost in costs.items())), min(costs.values()))


_NONE = Errors({}, (), inf)


class Doubts:
    """`weight` is how much the cost of an error counts beside those of words. May be asked from any thread."""

    def __init__(
        self, analyser: Analyser, endings: NearEndings, letters: str, weight: float, traces: Sequence[Traces]
    ) -> None:
        """`traces` are those of the usual words of this analyser."""
        self._analyser = analyser
        self._endings = endings
        self._letters = letters
        self._weight = weight
        self._usual = UsualWords(traces, letters, weight, self._costs_less)
        self._seen = analyser.likelihood.seen
        self._losses: dict[str, Errors] = {}
        self._least_lost = weight * min(slips.LOST, slips.DOUBLED)
        self._few = weight * min(slips.LOST, slips.NEIGHBOUR)
        self._replaced = {
            typed: Errors.of({meant: weight * slips.replaced(typed, meant) for meant in letters if meant != typed})
            for typed in letters
        }

    def prepare(self) -> None:
        """Make what the first question needs: the bounds of the ends of words."""
        _ = self._analyser.tails

    def is_doubtful(self, word: str, cost: float) -> bool:
        """Whether this known lower-case word, which costs so much, is more likely an error in a usual one.

        The grammar makes many words that nobody writes: «турады» is «тұрады» rather than a form of «тура».
        """
        if is_expected(word, cost):
            return False
        usual = self._usual
        if usual.is_nearer(word, cost):
            return True
        if cost < usual.covers_slips:
            return False
        if cost < usual.covers_others:
            return any(self._costs_less(candidate, cost - error) for candidate, error in usual.slips(word))
        return self.is_likelier_near(word, cost, cost - usual.reach)

    def is_likelier_near(self, word: str, cost: float, dearest: float = inf) -> bool:
        """Whether any word near this one, which costs so much, costs less together with the error.

        Errors that cost `dearest` or more may be left out.
        """
        return self._likelier_stem(word, cost, dearest) or self._likelier_ending(word, cost, dearest)

    def _costs_less(self, word: str, below: float) -> bool:
        if word in self._seen and (self._seen[word] < below or self._analyser.cost(word) < below):
            return True
        most = below - self._analyser.likelihood.unwritten
        return self._analyser.made(word, below=most) < most

    def _likelier_stem(self, word: str, cost: float, cap: float) -> bool:
        analyser, seen = self._analyser, self._seen
        unwritten = analyser.likelihood.unwritten
        bounds = analyser.tails.of(word, cost - self._weight * slips.SLIP)
        for candidate, error, past, behind in self._edits(word, cost, bounds, cap):
            below = cost - error
            if candidate == word:
                continue
            if candidate in seen and (seen[candidate] < below or analyser.cost(candidate) < below):
                return True
            if analyser.makes(candidate, below - unwritten, past, behind, len(candidate) - len(word)):
                return True
        return False

    def _likelier_ending(self, word: str, cost: float, cap: float) -> bool:
        below = cost - self._analyser.likelihood.unwritten
        prefixes = self._analyser.prefixes
        for end in range(1, len(word) + 1):
            head = word[:end]
            if prefixes.get(head, inf) >= below:
                break
            for node, spent in self._analyser.starts(head):
                if self._endings.is_any_below(node, word[end:], below - spent, cap):
                    return True
        return False

    def _edits(
        self, word: str, cost: float, bounds: Bounds, cap: float = inf
    ) -> Iterator[tuple[str, float, int, Bounds]]:
        """The word with one error mended, what the error costs, how many letters stand before it, and the bounds of
        what stands behind.

        Without those that cannot cost less than this together with the error, by how they begin and by how they end,
        and without errors that cost `cap` or more.
        """
        weight, begun = self._weight, self._analyser.prefixes
        whole, endings = bounds.whole, bounds.endings
        swapped, slip = weight * slips.SWAPPED, weight * slips.SLIP
        below = cost - self._analyser.likelihood.unwritten
        length = len(word)
        for at in range(length + 1):
            head, tail = word[:at], word[at:]
            least = begun.get(head, inf) if at else 0.0
            if least + slip >= below:
                return
            most = below - endings[at]
            dearest = min(cost - whole[at], most - least, cap)
            if self._least_lost < dearest:
                for error, letter in self._cheapest(head, self._lost(head[-1:]), dearest, most):
                    yield head + letter + tail, error, at, bounds
            if not tail:
                return
            if at + 1 < length and whole[at + 2] + swapped < cost and self._may_be_swapped(head, tail, below):
                yield head + tail[1] + tail[0] + tail[2:], swapped, at, bounds.behind(at + 2)
            most = below - endings[at + 1]
            dearest = min(cost - whole[at + 1], most - least, cap)
            if slip >= dearest:
                continue
            error = weight * slips.added(word, at)
            if error < dearest:
                yield head + tail[1:], error, at, bounds
            for error, letter in self._cheapest(head, self._replaced.get(tail[0], _NONE), dearest, most):
                yield head + letter + tail[1:], error, at, bounds

    def _cheapest(self, head: str, errors: Errors, dearest: float, most: float) -> Iterator[tuple[float, str]]:
        """What an error with each letter costs, where it costs less than `dearest`, and less than `most` together with
        the least that a word costs which begins so.
        """
        if dearest <= self._few:  # few letters are in question: looked up one by one
            begun = self._analyser.prefixes
            for error, letter in errors.in_order:
                if error >= dearest:
                    return
                if begun.get(head + letter, inf) + error < most:
                    yield error, letter
            return
        left, by_letter = most - errors.least, errors.by_letter
        for spent, letter in self._analyser.followers(head):
            if spent >= left:
                return
            error = by_letter.get(letter, inf)
            if error < dearest and spent + error < most:
                yield error, letter

    def _may_be_swapped(self, head: str, tail: str, below: float) -> bool:
        if tail[0] == tail[1]:
            return False
        left, first = below - self._weight * slips.SWAPPED, head + tail[1]
        begun = self._analyser.prefixes
        if begun.get(first, inf) >= left:
            return False
        return begun.get(first + tail[0], inf) < left or bool(self._analyser.starts(first))

    def _lost(self, before: str) -> Errors:
        """What each letter costs that was lost after this one."""
        found = self._losses.get(before)
        if found is None:
            found = self._losses[before] = Errors.of(
                {letter: self._weight * (slips.DOUBLED if letter == before else slips.LOST) for letter in self._letters}
            )
        return found
