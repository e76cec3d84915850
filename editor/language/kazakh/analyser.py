"""Whether the grammar makes a word from a known stem, and how."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from editor.language.kazakh.grammar import ROWS, Grammar, Row, Seam, Step
from editor.language.kazakh.stems import Entry, Stems

_TAILS = 100_000
_ANY_SOUND = "арлнзт"  # a vowel, and a consonant of each class
_SHORTEST_PART = 4  # letters of the second part of a joined word


@dataclass(frozen=True)
class Analysis:
    """A stem, its class, and the names of the endings after it."""

    stem: str
    state: str
    endings: tuple[str, ...]


class Analyser:
    """Asking changes nothing that matters, so it may be asked from any thread."""

    def __init__(
        self,
        grammar: Grammar,
        stems: Stems,
        first_parts: frozenset[str] = frozenset(),
        second_parts: frozenset[str] = frozenset(),
    ) -> None:
        """`first_parts` and `second_parts`: stems that are joined to one word, as «көп» and «бала» in «көпбалалы»."""
        self._grammar = grammar
        self.stems = stems
        self._first_parts = first_parts
        self._second_parts = second_parts
        self._ends = lru_cache(maxsize=_TAILS)(self._can_end)

    @cached_property
    def prefixes(self) -> frozenset[str]:
        """Every beginning of a stem."""
        return self.stems.prefixes()

    def knows(self, word: str) -> bool:
        """Whether this lower-case word is a stem with endings, or two words joined as usual."""
        return self._is_made(word) or self._is_compound(word)

    def analyses(self, word: str) -> list[Analysis]:
        """Every way in which the grammar makes this lower-case word, the longest stem first."""
        return [
            Analysis(entry.stem, entry.state, names)
            for entry, rest in self.split(word)
            for names in self.follow(entry, rest)
        ]

    def is_ending(self, text: str) -> bool:
        """Whether endings alone make this, as after the hyphen of «ЭЫДҰ-ның» and «7-нші»."""
        return any(
            self._ends(Seam(""), "noun", row, last, text) or self._ends(Seam(""), "numeral", row, last, text)
            for row in ROWS
            for last in _ANY_SOUND
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

    def follow(self, entry: Entry, rest: str) -> Iterator[tuple[str, ...]]:
        """The endings that may be read from `rest` after this stem."""
        return self._follow(entry.seam, entry.start, entry.row, entry.last, rest)

    def _is_made(self, word: str) -> bool:
        # Asked hundreds of times for one misspelt word, so it builds nothing.
        prefixes, entries, ends = self.prefixes, self.stems.entries, self._ends
        for end in range(1, len(word) + 1):
            head = word[:end]
            if head not in prefixes:
                return False
            for entry in entries(head):
                if ends(entry.seam, entry.start, entry.row, entry.last, word[end:]):
                    return True
        return False

    def _is_compound(self, word: str) -> bool:
        for cut in range(2, len(word) - _SHORTEST_PART + 1):
            if word[:cut] in self._first_parts and self._is_made_of_a_long_noun(word[cut:]):
                return True
        return False

    def _is_made_of_a_long_noun(self, word: str) -> bool:
        return any(
            len(entry.stem) >= _SHORTEST_PART
            and entry.stem in self._second_parts
            and entry.state in ("noun", "loan")
            and self._ends(entry.seam, entry.start, entry.row, entry.last, rest)
            for entry, rest in self.split(word)
        )

    def _can_end(self, seam: Seam, state: str, row: Row, last: str, rest: str) -> bool:
        if not rest and not seam.wants and state in self._grammar.final:
            return True
        if state == "fixed":
            return False
        rest = seam.owed + rest
        for step in self._options(state, row, last, rest):
            if not step.first:
                if self._ends(seam, step.state, row, last, rest[len(seam.owed) :]):
                    return True
            elif (
                seam.admits(step.first)
                and rest.startswith(step.seam.surface)
                and self._ends(step.seam, step.state, step.row, step.last, rest[len(step.seam.surface) :])
            ):
                return True
        return False

    def _follow(self, seam: Seam, state: str, row: Row, last: str, rest: str) -> Iterator[tuple[str, ...]]:
        if not rest and not seam.wants and state in self._grammar.final:
            yield ()
        if state == "fixed":
            return
        rest = seam.owed + rest
        for step in self._options(state, row, last, rest):
            if not step.first:  # an ending that is not heard changes the state alone
                for names in self._follow(seam, step.state, row, last, rest[len(seam.owed) :]):
                    yield (step.name, *names)
            elif seam.admits(step.first) and rest.startswith(step.seam.surface):
                left = rest[len(step.seam.surface) :]
                for names in self._follow(step.seam, step.state, step.row, step.last, left):
                    yield (step.name, *names)

    def _options(self, state: str, row: Row, last: str, rest: str) -> tuple[Step, ...]:
        steps = self._grammar.steps(state, row, last)
        silent = steps.get("", ())
        return (*silent, *steps.get(rest[0], ())) if rest else silent
