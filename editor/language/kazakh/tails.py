"""The least that a word may cost which ends so: what a search behind a rare word need not look into.

Every bound is a lower one, so a search that heeds them finds what it finds without them. The endings are read by an
automaton that knows the states alone, and neither harmony nor the letter before: it makes every ending that the true
one makes, and none of them dearer.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import inf, log
from typing import NamedTuple

from editor.language.kazakh.grammar import CHANGING, Grammar, seams
from editor.language.kazakh.likelihood import Likelihood
from editor.language.kazakh.stems import Stems

_TWICE = log(2)  # a word that is both a form of its own and made by endings costs so much less than either, at most
_MOST_ANSWERS = 200_000

Outlines = dict[str, dict[str, float]]  # as `Grammar.outlines` has them for one state
Move = tuple[int, int, float]  # from the state of this number to that, and the cost
Row = list[float]  # what the endings of one rest cost, by the number of the state that they follow


class Bounds(NamedTuple):
    """For each place of a word, its end too: what a word costs at least that is written like it from there on.

    `whole`: all of a word whose stem ends there or later; `endings` those of such a word, none where it may cost less
    than asked for as a form of its own. `here` are endings that begin at this very place, `later` there or behind it.
    """

    whole: list[float]
    endings: list[float]
    here: list[float]
    later: list[float]

    def behind(self, place: int) -> Bounds:
        """Those that say something of places from this one on alone: the letters before it were others."""
        here = [0.0] * place + self.here[place:]
        return Bounds(self.whole, self.endings, here, [0.0] * place + self.later[place:])


class Ends(NamedTuple):
    """What stems and forms of their own end in, and the least that those cost which do."""

    stems: dict[str, float]
    forms: dict[str, float]


class Tails:
    """Made in a tenth of a second; may be asked from any thread."""

    def __init__(self, grammar: Grammar, stems: Stems, likelihood: Likelihood, ends: Ends | None = None) -> None:
        """`ends` are those of the same stems and likelihood."""
        outlines = grammar.outlines(likelihood.of_use)
        states = {target for outline in outlines.values() for targets in outline.values() for target in targets}
        numbers = {state: number for number, state in enumerate(sorted(states | outlines.keys() | grammar.final))}
        moves = _moves(outlines, numbers)
        self._silent = _in_turn(moves.pop("", ()))
        self._moves = moves
        self._lengths = _lengths(moves)
        self._nothing = [inf] * len(numbers)
        self._last = self._nothing.copy()
        for state in grammar.final:
            self._last[numbers[state]] = likelihood.of_stop(state)
        self._stop = min(self._last)
        self._hear(self._last)
        self._rows: dict[str, Row | None] = {}
        self._endings: dict[str, float] = {}
        self._unseen = likelihood.least_unseen
        self.ends = ends or Ends(
            _by_tail(_written(stems, likelihood)),
            _by_tail((form, cost - _TWICE) for form, cost in likelihood.seen.items()),
        )
        self._stems, self._forms = self.ends
        self._least_stem = min(self._stems.get("", inf), self._unseen)

    def of(self, word: str, below: float) -> Bounds:
        """The bounds of this word. Words that cost less than `below` may do so as forms of their own."""
        length = len(word)
        whole, endings = [inf] * (length + 1), [inf] * (length + 1)
        begun, later = [inf] * (length + 1), [inf] * (length + 1)
        ending, stems, unseen, least_stem = self.ending, self._stems, self._unseen, self._least_stem
        least = inf
        for end in range(length, -1, -1):
            tail = word[end:]
            here = begun[end] = ending(tail)
            if here < least:
                least = here
            later[end] = least
            form = self._forms.get(tail, inf)
            endings[end] = least if form >= below else 0.0
            whole[end] = min(unseen + least, form, whole[end])
            if here == inf:
                continue
            whole[end] = min(whole[end], least_stem + here)
            for start in range(end - 1, -1, -1):
                stem = stems.get(word[start:end])
                if stem is None:
                    break
                if stem + here < whole[start]:
                    whole[start] = stem + here
        return Bounds(whole, endings, begun, later)

    def ending(self, rest: str) -> float:
        """The least that endings after any stem cost which are written so; never more than the grammar's own."""
        found = self._endings.get(rest)
        if found is None:
            if len(self._endings) > _MOST_ANSWERS:
                self._endings.clear()
                self._rows.clear()
            if rest:
                row = self._row(rest)
                found = inf if row is None else min(row)
            else:
                found = self._stop
            self._endings[rest] = found
        return found

    def _row(self, rest: str) -> Row | None:
        """None where no ending is written so, as most parts of a word are none."""
        if not rest:
            return self._last
        if rest in self._rows:
            return self._rows[rest]
        row = None
        lengths = self._lengths.get(rest[:2])
        for length in self._lengths.get(rest[0], ()) if lengths is None else lengths:
            moves = self._moves.get(rest[:length])
            after = self._row(rest[length:]) if moves is not None else None
            if moves is None or after is None:
                continue
            if row is None:
                row = self._nothing.copy()
            for source, target, spent in moves:
                cost = spent + after[target]
                if cost < row[source]:
                    row[source] = cost
        if row is not None:
            self._hear(row)
        self._rows[rest] = row
        return row

    def _hear(self, row: Row) -> None:
        """What endings cost of which nothing is written."""
        for source, target, spent in self._silent:
            cost = spent + row[target]
            if cost < row[source]:
                row[source] = cost


def _moves(outlines: Mapping[str, Outlines], numbers: Mapping[str, int]) -> dict[str, tuple[Move, ...]]:
    """By all that is written."""
    found: dict[str, list[Move]] = {}
    for state, outline in outlines.items():
        for text, targets in outline.items():
            rows = ((numbers[state], numbers[target], spent) for target, spent in targets.items())
            found.setdefault(text, []).extend(rows)
    return {text: tuple(rows) for text, rows in found.items()}


def _lengths(texts: Iterable[str]) -> dict[str, tuple[int, ...]]:
    """How long the texts are that begin with two letters, or with a letter of which no text goes on so: most rests of
    a word are no ending, and are told by that.
    """
    found: dict[str, set[int]] = {}
    for text in texts:
        found.setdefault(text[:2], set()).add(len(text))
    for text, lengths in found.items():
        if text[:1] in found:
            lengths.add(1)
    return {text: tuple(sorted(lengths)) for text, lengths in found.items()}


def _in_turn(moves: Iterable[Move]) -> tuple[Move, ...]:
    """Those that lead to where another one begins come after it, so that one turn through them is enough."""
    rows = tuple(moves)
    after: dict[int, list[int]] = {}
    for source, target, _ in rows:
        after.setdefault(source, []).append(target)

    def depth(state: int) -> int:
        return 1 + max(map(depth, after[state])) if state in after else 0

    return tuple(sorted(rows, key=lambda row: depth(row[0])))


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
