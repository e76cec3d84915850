"""Whether the grammar makes a word from a known stem, and how."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from math import inf

from editor.language.kazakh.automaton import Automaton, Node
from editor.language.kazakh.grammar import ROWS, Grammar, Row, Seam, Step
from editor.language.kazakh.likelihood import Likelihood
from editor.language.kazakh.stems import Entry, Stems, prefixes
from editor.language.kazakh.tails import Bounds, Ends, Tails

_MOST_STARTS = 200_000
LETTERS = "аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
_ANY_SOUND = "арлнзт"  # a vowel, and a consonant of each class
_SHORTEST_PART = 4  # letters of the second part of a joined word
_JOINED = 6.0  # what it costs to join two words


@dataclass(frozen=True)
class Analysis:
    """A stem, its class, and the endings after it, each with the state that it leaves; what they cost together."""

    stem: str
    state: str
    steps: tuple[tuple[str, Step], ...]
    final: str
    cost: float

    @property
    def endings(self) -> tuple[str, ...]:
        """The names of the endings."""
        return tuple(step.name for _, step in self.steps)


class Analyser:
    """Asking changes nothing that matters, so it may be asked from any thread."""

    def __init__(
        self,
        grammar: Grammar,
        stems: Stems,
        first_parts: frozenset[str] = frozenset(),
        second_parts: frozenset[str] = frozenset(),
        likelihood: Likelihood | None = None,
        prefixes: dict[str, float] | None = None,
        written: dict[str, float] | None = None,
        ends: Ends | None = None,
    ) -> None:
        """`first_parts` and `second_parts`: stems that are joined to one word, as «көп» and «бала» in «көпбалалы».

        `prefixes`, `written` and `ends` are those of an analyser with the same stems and likelihood.
        """
        if prefixes is not None:
            self.prefixes = prefixes
        if written is not None:
            self.written = written
        self._ends = ends
        self._grammar = grammar
        self.stems = stems
        self.first_parts = first_parts
        self._second_parts = second_parts
        self.likelihood = likelihood or Likelihood()
        self.automaton = Automaton(grammar, self.likelihood)
        self._starts: dict[str, tuple[tuple[Node, float], ...]] = {}
        self._followers: dict[str, tuple[tuple[float, str], ...]] = {}

    @cached_property
    def prefixes(self) -> dict[str, float]:
        """Every beginning of a stem, and the least that a word costs which begins so."""
        # A form may cost as much less again as two ways of making it, as a form and by its endings, are worth together.
        spare = 2 * self.likelihood.unwritten
        return prefixes(self.written, {form: cost - spare for form, cost in self.likelihood.seen.items()})

    @cached_property
    def written(self) -> dict[str, float]:
        """All that may be written of a stem before an ending, and the least that such a stem costs."""
        return self.stems.written(self.likelihood.of_stem)

    def followers(self, head: str) -> tuple[tuple[float, str], ...]:
        """The letters that may follow this beginning of a stem, each after the least that a word costs which has it
        there; the cheapest first.
        """
        found = self._followers.get(head)
        if found is None:
            known = self.prefixes
            costs = [(known[head + letter], letter) for letter in LETTERS if head + letter in known]
            if len(self._followers) > _MOST_STARTS:
                self._followers.clear()
            found = self._followers[head] = tuple(sorted(costs))
        return found

    @cached_property
    def tails(self) -> Tails:
        """The least that words cost which end so."""
        return Tails(self._grammar, self.stems, self.likelihood, self._ends)

    def knows(self, word: str) -> bool:
        """Whether this lower-case word is a stem with endings, or two words joined as usual."""
        return self.made(word) < inf or self._joined(word) < inf

    def cost(self, word: str) -> float:
        """How little one expects this lower-case word, in natural logarithms; infinite for what is none."""
        made = self.made(word)
        return self.likelihood.of_form(word, made if made < inf else self._joined(word))

    def analyses(self, word: str) -> list[Analysis]:
        """Every way in which the grammar makes this lower-case word, the longest stem first."""
        return [
            Analysis(entry.stem, entry.state, steps, final, self.likelihood.of_stem(entry.stem, entry.state) + cost)
            for entry, rest in self.split(word)
            for steps, final, cost in self._follow(entry.seam, entry.start, entry.row, entry.last, rest)
        ]

    def is_ending(self, text: str) -> bool:
        """Whether endings alone make this, as after the hyphen of «ЭЫДҰ-ның» and «7-нші»."""
        return any(
            self.automaton.cost(self.automaton.node(Seam(""), state, row, last), text) < inf
            for row in ROWS
            for last in _ANY_SOUND
            for state in ("noun", "numeral")
        )

    def split(self, word: str) -> list[tuple[Entry, str]]:
        """Every stem that the word may begin with, longest first, and what is written after it."""
        prefixes, found = self.prefixes, list[tuple[Entry, str]]()
        for end in range(1, len(word) + 1):
            if word[:end] not in prefixes:
                break
            found += [(entry, word[end:]) for entry in self.stems.entries(word[:end])]
        found.reverse()
        return found

    def made(self, word: str, past: int = 0, below: float = inf) -> float:
        """What stem and endings of this lower-case word cost, where the stem is longer than `past` letters; `below`
        where that is less.
        """
        prefixes, written, cost, ending = self.prefixes, self.written, self.automaton.cost, self.tails.ending
        least = below
        for end in range(past + 1, len(word) + 1):
            head = word[:end]
            begun = prefixes.get(head)
            if begun is None or begun >= least:
                break
            spent = written.get(head)
            if spent is None or spent >= least or spent + ending(word[end:]) >= least:
                continue
            for node, own in self.starts(head):
                whole = own + cost(node, word[end:])
                if whole < least:
                    least = whole
        return least

    def makes(self, word: str, below: float, past: int, bounds: Bounds, shift: int) -> bool:
        """Whether stem and endings make this lower-case word for less, the stem being longer than `past` letters.

        Behind them the word ends like another one of `shift` letters less, whose `bounds` these are.
        """
        # Asked dozens of times for one rare word, so it builds nothing.
        prefixes, written, here, later = self.prefixes, self.written, bounds.here, bounds.later
        for end in range(past + 1, len(word) + 1):
            head = word[:end]
            begun = prefixes.get(head)
            if begun is None or begun + later[end - shift] >= below:
                return False
            spent = written.get(head)
            if spent is None or spent + here[end - shift] >= below:
                continue
            for node, own in self.starts(head):
                if own < below and own + self.automaton.cost(node, word[end:]) < below:
                    return True
        return False

    def starts(self, head: str) -> tuple[tuple[Node, float], ...]:
        """Where endings begin after the stems of which this is written, and what the likeliest of them costs."""
        known = self._starts.get(head)
        if known is not None:
            return known
        found: dict[Node, float] = {}
        for entry in self.stems.entries(head):
            node = self.automaton.node(entry.seam, entry.start, entry.row, entry.last)
            spent = self.likelihood.of_stem(entry.stem, entry.state)
            found[node] = min(spent, found.get(node, inf))
        if len(self._starts) > _MOST_STARTS:
            self._starts.clear()
        starts = self._starts[head] = tuple(found.items())
        return starts

    def _joined(self, word: str) -> float:
        least = inf
        for cut in range(2, len(word) - _SHORTEST_PART + 1):
            if word[:cut] in self.first_parts:
                least = min(least, self._long_noun(word[cut:]))
        return least + _JOINED

    def _long_noun(self, word: str) -> float:
        return min(
            (
                self.automaton.cost(self.automaton.node(entry.seam, entry.start, entry.row, entry.last), rest)
                + self.likelihood.of_stem(entry.stem, entry.state)
                for entry, rest in self.split(word)
                if len(entry.stem) >= _SHORTEST_PART
                and entry.stem in self._second_parts
                and entry.state in ("noun", "loan")
            ),
            default=inf,
        )

    def _follow(
        self, seam: Seam, state: str, row: Row, last: str, rest: str
    ) -> Iterator[tuple[tuple[tuple[str, Step], ...], str, float]]:
        if not rest and not seam.wants and state in self._grammar.final:
            yield (), state, self.likelihood.of_stop(state)
        if state == "fixed":
            return
        rest = seam.owed + rest
        for step in self._options(state, row, last, rest):
            if not step.first:
                following = self._follow(seam, step.state, row, last, rest[len(seam.owed) :])
            elif seam.admits(step.first) and rest.startswith(step.seam.surface):
                following = self._follow(step.seam, step.state, step.row, step.last, rest[len(step.seam.surface) :])
            else:
                continue
            spent = self.likelihood.of_step(state, step)
            for steps, final, cost in following:
                yield ((state, step), *steps), final, spent + cost

    def _options(self, state: str, row: Row, last: str, rest: str) -> tuple[Step, ...]:
        steps = self._grammar.steps(state, row, last)
        silent = steps.get("", ())
        return (*silent, *steps.get(rest[0], ())) if rest else silent
