"""Stems by their state: what the grammar's endings are put after.

A stem is looked for by what is written of it: «кітаб» is «кітап» before a vowel. Sets of words are kept, the ways in
which a stem may meet an ending are asked for when they are needed, so that a hundred thousand stems are there at once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from math import inf

from editor.language.kazakh.grammar import CHANGING, ROWS, Row, Seam, seams
from editor.language.kazakh.harmony import rows_of

_STOPS = {"б": "п", "г": "к", "ғ": "қ"}
_LONG = 5  # letters; from a shorter noun no verb is made freely: «тан» and «да» would make too much


@dataclass(frozen=True, slots=True)
class Entry:
    """A stem as it meets what follows.

    Its endings begin at `start`, which is its state but for long nouns and for those in -ст, whose plural is short;
    they hear `last`: the signs are silent.
    """

    stem: str
    state: str
    row: Row
    seam: Seam
    start: str = field(init=False)
    last: str = field(init=False)

    def __post_init__(self) -> None:
        start = self.state
        if start in ("noun", "loan") and self.stem.endswith("ст"):
            start = "noun in ст"
        elif start == "noun" and len(self.stem) >= _LONG:
            start = "long noun"
        object.__setattr__(self, "start", start)
        object.__setattr__(self, "last", self.stem.rstrip("ьъ")[-1:] or self.stem[-1])


class Stems:
    """Lower-case stems, each with its states."""

    def __init__(
        self, states: dict[str, tuple[str, ...]] | None = None, shortened: dict[str, str] | None = None
    ) -> None:
        """`states` and `shortened` are those of other stems."""
        self.states = {} if states is None else states
        self.shortened = {} if shortened is None else shortened  # «орн», of «орын»
        self._entries: dict[str, tuple[Entry, ...]] = {}

    def add(self, state: str, stems: Iterable[str]) -> None:
        """More stems of a state: noun, rare noun, verb, name, loan, numeral, time, or fixed, which takes no ending."""
        for stem in stems:
            states = self.states.get(stem, ())
            if state not in states:
                self.states[stem] = (*states, state)
        self._entries.clear()

    def add_dropping(self, stems: Iterable[str]) -> None:
        """Nouns that lose their last vowel before a vowel: «орын», «орны»."""
        for stem in stems:
            self.add("noun", (stem,))
            self.shortened[stem[:-2] + stem[-1]] = stem

    def __len__(self) -> int:
        return len(self.states)

    def has(self, stem: str, state: str = "") -> bool:
        """Whether this is a stem, of this state or of any."""
        states = self.states.get(stem, ())
        return state in states if state else bool(states)

    def of(self, state: str) -> set[str]:
        """All stems of this state."""
        return {stem for stem, states in self.states.items() if state in states}

    def entries(self, surface: str) -> tuple[Entry, ...]:
        """Every stem of which this may be written before an ending."""
        found = self._entries.get(surface)
        if found is None:
            found = self._entries[surface] = tuple(self._found(surface))
        return found

    def _found(self, surface: str) -> Iterator[Entry]:
        for stem in _candidates(surface):
            for state in self.states.get(stem, ()):
                yield from _meeting(stem, state, surface)
        dropped = self.shortened.get(surface)
        if dropped is not None:
            for row in rows_in_order(dropped):
                yield Entry(dropped, "noun", row, Seam(surface, wants="ыі"))

    def written(self, cost: Callable[[str, str], float]) -> dict[str, float]:
        """All that may be written of a stem before an ending, with the least that a stem costs which is written so.

        `cost` is asked for a stem and its state.
        """
        found: dict[str, float] = {}
        for stem, states in self.states.items():
            least = min([cost(stem, state) for state in states])
            if least < found.get(stem, inf):
                found[stem] = least
            if stem[-1] in CHANGING and states != ("fixed",):
                for seam in seams(stem, "verb" in states):
                    if least < found.get(seam.surface, inf):
                        found[seam.surface] = least
        for surface, stem in self.shortened.items():
            found[surface] = min(cost(stem, "noun"), found.get(surface, inf))
        return found


def prefixes(written: Mapping[str, float], forms: Mapping[str, float]) -> dict[str, float]:
    """Every beginning of what may be written of a stem, where a search may still come to one.

    Each with the least that a word costs which begins so: `written` is that of the stems, `forms` are whole words with
    costs of their own.
    """
    by_cost: dict[float, list[str]] = {}
    for texts in (forms, written):
        for text, least in texts.items():
            by_cost.setdefault(least, []).append(text)
    found: dict[str, float] = {}
    for least in sorted(by_cost):
        for text in by_cost[least]:
            # Where a beginning is there already, so are its own beginnings, and none costs more.
            while text and text not in found:
                found[text] = least
                text = text[:-1]
    return found


def _candidates(surface: str) -> list[str]:
    """What the stem may be of which this is written; the surface itself first."""
    shorter, last = surface[:-1], surface[-1]
    found = [surface]
    if last in _STOPS:
        found.append(shorter + _STOPS[last])
    elif last == "и":
        found += [shorter + "ы", shorter + "і"]
    elif last == "у":
        found += [shorter + "ы", shorter + "і", shorter + "п"]
    elif last == "я" or last == "ю":
        found.append(shorter + "й")
        if shorter.endswith("и"):
            found.append(shorter)
    if last not in "ьъ":
        found.append(surface + "ь")
    return found


def _meeting(stem: str, state: str, surface: str) -> Iterator[Entry]:
    if state == "fixed":
        if stem == surface:
            yield Entry(stem, state, "back", Seam(stem))
        return
    for seam in seams(stem, state == "verb"):
        if seam.surface == surface:
            for row in _rows(stem, state):
                yield Entry(stem, state, row, seam)


def _rows(stem: str, state: str) -> tuple[Row, ...]:
    """Newspapers write loans with endings of either row: «экологтар», «экологтер»."""
    return ROWS if state == "loan" else rows_in_order(stem)


def rows_in_order(stem: str) -> tuple[Row, ...]:
    """The rows that a stem takes, in a fixed order."""
    rows = rows_of(stem)
    return tuple(row for row in ROWS if row in rows)
