"""The usual words, and which of them are one typing error away: most rare words need no longer search.

A word is doubted where a likelier one and the error together cost less. All errors but the slip between two keyboards
are dear, so the likelier word is one of few that are usual indeed, and these can be listed. They are found by what is
left of them without one letter.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import inf

from editor.language.kazakh import slips
from editor.language.kazakh.analyser import Analyser
from editor.language.kazakh.automaton import Node

MOST = 13.0  # what a usual word costs at most; there are some sixteen thousand
_GAP = "*"


def usual_words(analyser: Analyser) -> dict[str, float]:
    """Every word that costs less than `MOST`, stems with endings and forms of their own, and what it costs."""
    most, seen = MOST - analyser.likelihood.unwritten, analyser.likelihood.seen
    made: dict[str, float] = {}
    for text, least in analyser.written.items():
        if least < most:
            for node, spent in analyser.starts(text):
                for rest, cost in _endings(analyser, node, most - spent):
                    word = text + rest
                    made[word] = min(spent + cost, made.get(word, inf))
    # Every way of making a word for less than this was met, so what it costs is known, but for those of two prices.
    of_form = analyser.likelihood.of_form
    costs = {word: of_form(word, cost) for word, cost in made.items() if word not in seen}
    costs |= {word: analyser.cost(word) for word, cost in seen.items() if cost < MOST or word in made}
    return {word: cost for word, cost in costs.items() if cost < MOST}


def _endings(analyser: Analyser, node: Node, left: float) -> Iterator[tuple[str, float]]:
    """What is written of endings that cost less, and what they cost: added up as the automaton does it, to the bit."""
    edges = analyser.automaton.cheapest_edges(node)
    if node.stop < left:
        yield "", node.stop
    for text, target, spent in edges:
        if spent >= left:
            return
        for rest, cost in _endings(analyser, target, left - spent):
            yield text + rest, spent + cost


class UsualWords:
    """`costs` by word, as `usual_words` has them. `weight` is how much the cost of an error counts beside those.

    May be asked from any thread.
    """

    def __init__(self, costs: dict[str, float], letters: str, weight: float) -> None:
        self._costs = costs
        self._swapped, self._added = weight * slips.SWAPPED, weight * slips.ADDED
        self._lost, self._doubled = weight * slips.LOST, weight * slips.DOUBLED
        self._replaced = {
            typed: {meant: weight * slips.replaced(typed, meant) for meant in letters if meant != typed}
            for typed in letters
        }
        self._letters: dict[str, str] = {}
        taken = frozenset(letters)
        for word in costs:
            for at, letter in enumerate(word):
                if letter in taken:
                    key = word[:at] + _GAP + word[at + 1 :]
                    self._letters[key] = self._letters.get(key, "") + letter
        least = weight * min(slips.SWAPPED, slips.DOUBLED, slips.LOST, slips.BACK, slips.NEIGHBOUR)
        self.most = MOST + least
        self._slips = {
            typed: tuple((meant, error) for meant, error in costs.items() if error < least)
            for typed, costs in self._replaced.items()
        }

    def slips(self, word: str) -> Iterator[tuple[str, float]]:
        """What may have been meant where a key of the other keyboard was hit, and what that costs: any words at all."""
        for at, typed in enumerate(word):
            for meant, error in self._slips.get(typed, ()):
                yield word[:at] + meant + word[at + 1 :], error

    def is_nearer(self, word: str, cost: float) -> bool:
        """Whether a usual word costs less than this one together with an error, all but the slips of `slips`.

        For words that cost less than `most` this is true wherever any word does.
        """
        costs, gaps, length = self._costs, self._letters, len(word)
        for at in range(length + 1):
            head, tail = word[:at], word[at:]
            before = head[-1:]
            for letter in gaps.get(head + _GAP + tail, ""):
                error = self._doubled if letter == before else self._lost
                if costs[head + letter + tail] + error < cost:
                    return True
            if not tail:
                return False
            first, rest = tail[0], tail[1:]
            error = self._doubled if first == before else self._added
            if costs.get(head + rest, inf) + error < cost:
                return True
            letters = gaps.get(head + _GAP + rest, "")
            if letters and letters != first:
                errors = self._replaced.get(first, {})
                for letter in letters:
                    if costs[head + letter + rest] + errors.get(letter, inf) < cost:
                        return True
            if rest and rest[0] != first and costs.get(head + rest[0] + first + rest[1:], inf) + self._swapped < cost:
                return True
        return False
