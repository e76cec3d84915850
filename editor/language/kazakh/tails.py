"""The least that a word may cost which ends so: what a search behind a rare word need not look into.

Every bound is a lower one, so a search that heeds them finds what it finds without them. The endings are read by an
automaton that knows the states alone, and neither harmony nor the letter before: it makes every ending that the true
one makes, and none of them dearer.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import inf, log

from editor.language.kazakh.grammar import CHANGING, Grammar, seams
from editor.language.kazakh.likelihood import Likelihood
from editor.language.kazakh.stems import Stems

_TWICE = log(2)  # a word that is both a form of its own and made by endings costs so much less than either, at most
_MOST_ANSWERS = 200_000

# By the first two letters: all that is written, the state that it leads to, and the cost; the cheapest first.
Edges = dict[str, tuple[tuple[str, str, float], ...]]
Outlines = dict[str, dict[str, float]]  # as `Grammar.outlines` has them for one state


class Tails:
    """Made in a tenth of a second; may be asked from any thread."""

    def __init__(self, grammar: Grammar, stems: Stems, likelihood: Likelihood) -> None:
        self._likelihood = likelihood
        self._final = grammar.final
        outlines = grammar.outlines(likelihood.of_use)
        self._edges = {state: _by_letters(outline) for state, outline in outlines.items()}
        self._any = _by_letters(_merged(outlines.values()))
        self._stop = min((likelihood.of_stop(state) for state in grammar.final), default=inf)
        self._by_state: dict[tuple[str, str], float] = {}
        self._endings: dict[str, float] = {}
        self._unseen = likelihood.least_unseen
        self._stems = _by_tail(_written(stems, likelihood))
        self._least_stem = min(self._stems.get("", inf), self._unseen)
        self._forms = _by_tail((form, cost - _TWICE) for form, cost in likelihood.seen.items())

    def of(self, word: str, below: float) -> tuple[list[float], list[float]]:
        """For each place of the word, its end too: the least that a word costs whose stem ends there or later, and
        which is written like this one from there on; and the least that the endings of such a word cost, none where
        it may cost less than `below` as a form of its own.
        """
        length = len(word)
        whole, endings = [inf] * (length + 1), [inf] * (length + 1)
        least = inf
        for end in range(length, -1, -1):
            here = self.ending(word[end:])
            least = min(least, here)
            form = self._forms.get(word[end:], inf)
            endings[end] = least if form >= below else 0.0
            whole[end] = min(self._unseen + least, form, whole[end])
            if here == inf:
                continue
            whole[end] = min(whole[end], self._least_stem + here)
            for start in range(end - 1, -1, -1):
                stem = self._stems.get(word[start:end])
                if stem is None:
                    break
                if stem + here < whole[start]:
                    whole[start] = stem + here
        return whole, endings

    def ending(self, rest: str) -> float:
        """The least that endings after any stem cost which are written so; never more than the grammar's own."""
        found = self._endings.get(rest)
        if found is None:
            if len(self._endings) > _MOST_ANSWERS:
                self._endings.clear()
                self._by_state.clear()
            found = self._endings[rest] = self._follow(self._any, rest) if rest else self._stop
        return found

    def _from(self, state: str, rest: str) -> float:
        key = (state, rest)
        found = self._by_state.get(key)
        if found is not None:
            return found
        found = self._follow(self._edges.get(state, {}), rest)
        if not rest and state in self._final:
            found = min(found, self._likelihood.of_stop(state))
        self._by_state[key] = found
        return found

    def _follow(self, edges: Edges, rest: str) -> float:
        least = inf
        for first in {"", rest[:1], rest[:2]}:
            for text, target, spent in edges.get(first, ()):
                if spent >= least:
                    break
                if rest.startswith(text):
                    least = min(least, spent + self._from(target, rest[len(text) :]))
        return least


def _by_letters(outline: Outlines) -> Edges:
    found: dict[str, list[tuple[str, str, float]]] = {}
    for text, targets in outline.items():
        found.setdefault(text[:2], []).extend((text, target, spent) for target, spent in targets.items())
    return {first: tuple(sorted(rows, key=_spent)) for first, rows in found.items()}


def _spent(edge: tuple[str, str, float]) -> float:
    return edge[2]


def _merged(outlines: Iterable[Outlines]) -> Outlines:
    """Those of any state."""
    least: Outlines = {}
    for outline in outlines:
        for text, targets in outline.items():
            there = least.setdefault(text, {})
            for target, spent in targets.items():
                there[target] = min(spent, there.get(target, inf))
    return least


def _written(stems: Stems, likelihood: Likelihood) -> Iterable[tuple[str, float]]:
    """What may be written of the stems that cost less than those which no text has, and what they cost."""
    for stem, state in likelihood.seen_stems:
        yield from _ways(stem, state, likelihood)
    for state in likelihood.sure_states:
        for stem in stems.of(state):
            yield from _ways(stem, state, likelihood)
    for surface, stem in stems.shortened.items():
        yield surface, likelihood.of_stem(stem, "noun")


def _ways(stem: str, state: str, likelihood: Likelihood) -> Iterable[tuple[str, float]]:
    cost = likelihood.of_stem(stem, state)
    yield stem, cost
    if stem[-1] in CHANGING:
        for seam in seams(stem, state == "verb"):
            yield seam.surface, cost


def _by_tail(texts: Iterable[tuple[str, float]]) -> dict[str, float]:
    found: dict[str, float] = {}
    for text, cost in sorted(texts, key=_cost):
        # Where a tail is there already, so are its own tails, and none costs more.
        while text not in found:
            found[text] = cost
            text = text[1:]
    return found


def _cost(row: tuple[str, float]) -> float:
    return row[1]
