"""Endings with one typing error in them: what the likeliest right ones are for a given rest of a word.

Walks the automaton of the endings beside the rest, allowing one error on the way. The rests of words are few and come
again with every stem, so nearly every answer is there already.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import inf

from editor.language.kazakh import slips
from editor.language.kazakh.automaton import Automaton, Node

MOST = 8  # endings that are told for one rest
_MOST_ANSWERS = 100_000

Found = tuple[tuple[float, str], ...]  # cost and what is rightly written, the cheapest first


class NearEndings:
    """`weight` is how much the cost of an error counts beside those of endings. May be asked from any thread."""

    def __init__(self, automaton: Automaton, weight: float) -> None:
        self._automaton = automaton
        self._weight = weight
        self._answers: dict[tuple[Node, str], Found] = {}

    def near(self, node: Node, rest: str) -> Found:
        """The cheapest endings from this node on that `rest` is, but for one error; never `rest` itself."""
        key = (node, rest)
        found = self._answers.get(key)
        if found is None:
            best: dict[str, float] = {}
            for text, cost in self._gather(node, rest):
                if cost < best.get(text, inf):
                    best[text] = cost
            best.pop(rest, None)
            found = tuple(sorted((cost, text) for text, cost in best.items())[:MOST])
            if len(self._answers) > _MOST_ANSWERS:
                self._answers.clear()
            self._answers[key] = found
        return found

    def is_any_below(self, node: Node, rest: str, below: float, dearest: float = inf) -> bool:
        """Whether `rest` is any endings from this node on but for one error, for less than `below` with the error.

        Errors that cost `dearest` or more may be left out.
        """
        cost, weight, before = self._automaton.cost, self._weight, node.place[3]
        if below <= weight * slips.SLIP:
            return False
        if rest:
            error = weight * slips.added(before + rest, len(before))
            if error < min(dearest, below) and cost(node, rest[1:]) + error < below:
                return True
        swapped = rest[1:2] + rest[:1] + rest[2:]
        if swapped != rest and cost(node, swapped) + weight * slips.SWAPPED < below:
            return True
        first, second = rest[:1], rest[1:2]
        for surface, target, spent in self._automaton.cheapest_edges(node):
            left = below - spent
            if left <= weight * slips.SLIP:
                return False
            # Of two letters at least one stands where one error may leave it: most endings need no closer look.
            if first != surface[:1] and surface[1:2] and surface[1:2] not in (first, second):
                continue
            if rest.startswith(surface) and self.is_any_below(target, rest[len(surface) :], left, dearest):
                return True
            for error, read, others in _misreadings(before, surface, rest):
                after = left - weight * error
                if after <= 0 or weight * error >= dearest:
                    continue
                written = others + rest[read:]
                if cost(target, written) < after and surface + written != rest:
                    return True
        return False

    def _gather(self, node: Node, rest: str) -> Iterator[tuple[str, float]]:
        cost, weight, before = self._automaton.cost, self._weight, node.place[3]
        if rest:
            yield rest[1:], cost(node, rest[1:]) + weight * slips.added(before + rest, len(before))
        if len(rest) > 1:
            swapped = rest[1] + rest[0] + rest[2:]
            yield swapped, cost(node, swapped) + weight * slips.SWAPPED
        for surface, target, spent in self._automaton.edges(node):
            if rest.startswith(surface):
                for after, text in self.near(target, rest[len(surface) :]):
                    yield surface + text, spent + after
            for error, read, others in _misreadings(before, surface, rest):
                left = others + rest[read:]
                after = cost(target, left)
                if after < inf:
                    yield surface + left, spent + after + weight * error


def _misreadings(before: str, surface: str, rest: str) -> Iterator[tuple[float, int, str]]:
    """(cost of the error, letters read of the rest, letter owed to what follows) for one error within the surface."""
    length = len(surface)
    for at in range(length):
        if at and surface[at - 1] != rest[at - 1 : at]:
            return  # what stands before the error is right
        behind = surface[at + 1 :]
        if rest.startswith(behind, at):
            yield slips.lost(before + surface, len(before) + at), length - 1, ""
        typed = rest[at : at + 1]
        if not typed:
            continue
        if typed != surface[at] and rest.startswith(behind, at + 1):
            yield slips.replaced(typed, surface[at]), length, ""
        if at and rest.startswith(surface[at:], at + 1):
            yield slips.added(rest, at), length + 1, ""
        if typed != surface[at] and rest[at + 1 : at + 2] == surface[at]:
            if at == length - 1:
                yield slips.SWAPPED, length + 1, typed
            elif typed == surface[at + 1] and rest.startswith(surface[at + 2 :], at + 2):
                yield slips.SWAPPED, length, ""
