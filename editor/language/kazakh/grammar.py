"""The endings of Kazakh as an automaton, made from the table in resources/grammar/kazakh.toml.

A word is a stem and endings; an ending leads from a state to a state. Its shape depends on the harmony of the
vowels before it and on the last letter, and where two of them meet, letters change («кітап» and «ы» make «кітабы»,
«оқы» and «йды» make «оқиды», «қой» and «а» make «қоя»). `seams` tells every way in which a piece may meet the next.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from math import inf
from typing import Any, Literal, NamedTuple

import resources
from editor.language.kazakh.harmony import BACK, FRONT, Sound, last_sound

Row = Literal["back", "front"]
ROWS: tuple[Row, Row] = ("back", "front")
VOWELS = frozenset("аәеоөұүыіёэюяиу")
_HARMONIC = {"A": "ае", "I": "ыі", "K": "қк", "Q": "ғг"}
_VOICED = {"п": "б", "к": "г", "қ": "ғ"}
CHANGING = frozenset("пкқыійьи")  # the last letters that what follows may change
_EACH_SOUND = "ацйлмзғ"  # a letter of each class of sounds
_SWALLOWED = frozenset("йуа")  # what a seam may owe
_LOAN_LETTERS = frozenset("вёфцщэюч")


class Seam(NamedTuple):
    """One way in which a piece stands before another.

    `surface` is what is written of it; `owed` the letter that the next piece begins with and that the surface has
    swallowed. The next piece must begin with a letter of `wants`, where there are any, and with none of `shuns`. A
    word may end here where nothing is wanted.
    """

    surface: str
    owed: str = ""
    wants: str = ""
    shuns: str = ""

    def admits(self, first: str) -> bool:
        """Whether a piece that begins with this letter may follow."""
        return (not self.wants or first in self.wants) and first not in self.shuns


@lru_cache(maxsize=10_000)
def seams(piece: str, verbal: bool = False) -> tuple[Seam, ...]:
    """How a stem or an ending may meet what follows; the plain one first."""
    last = piece[-1:]
    if last in _VOICED:
        return _before_a_stop(piece, last, verbal)
    if last and last in "ыі":
        shorter = piece[:-1]
        return (
            Seam(piece, shuns="йу"),
            Seam(shorter + "и", owed="й", wants="й"),
            Seam(shorter + "у", owed="у", wants="у"),
        )
    if last == "й":
        shorter = piece[:-1]
        return (
            Seam(piece, shuns="ау"),
            Seam(shorter + "я", owed="а", wants="а"),
            Seam(shorter + "ю", owed="у", wants="у"),
        )
    if last == "ь":  # ансамбль, ансамблі
        return Seam(piece, shuns="ыі"), Seam(piece[:-1], wants="ыі")
    if last == "и":
        # «жи» and «а» make «жия», «у» makes «жию».
        return (
            Seam(piece, shuns="уа"),
            Seam(piece + "я", owed="а", wants="а"),
            Seam(piece + "ю", owed="у", wants="у"),
        )
    return (Seam(piece),)


def _before_a_stop(piece: str, last: str, verbal: bool) -> tuple[Seam, ...]:
    voiced = Seam(piece[:-1] + _VOICED[last], wants="аеыіу")
    if verbal and last == "п" and len(piece) <= 4:  # тап, тауып
        return Seam(piece, shuns="аеыіу"), voiced, Seam(piece[:-1] + "у", wants="ыі")
    is_loan = bool(_LOAN_LETTERS & set(piece)) or piece[-2:-1] == "и" or (last == "к" and piece[-2:-1] not in VOWELS)
    return (Seam(piece), voiced) if is_loan else (Seam(piece, shuns="аеыіу"), voiced)


@dataclass(frozen=True)
class Step:
    """An ending in one of its shapes. `seam` is how it meets what follows, `last` its last letter before it does.

    `form` is what the table writes of it.
    """

    first: str
    seam: Seam
    state: str
    last: str
    row: Row
    name: str
    form: str


@dataclass(frozen=True)
class _Ending:
    name: str
    to: str
    forms: tuple[str, ...]
    after: str
    harmony: bool


class Grammar:
    """The table, and its endings in the shapes that a place asks for."""

    def __init__(self, table: dict[str, Any]) -> None:
        """`table` as the TOML file holds it. Raises KeyError and ValueError where it is none."""
        self.final = frozenset(table["final"])
        self.words = {name: tuple(text.split()) for name, text in table["words"].items()}
        self.first_parts = frozenset(table["compounds"]["first"].split())
        self.second_parts = frozenset(table["compounds"]["second"].split())
        self._letters: dict[str, dict[str, str]] = table["letters"]
        by_state: dict[str, list[_Ending]] = {}
        for row in table["ending"]:
            ending = _Ending(
                row["name"], row["to"], tuple(row["forms"]), row.get("after", ""), row.get("harmony", True)
            )
            for state in row["from"]:
                by_state.setdefault(state, []).append(ending)
        for state, others in table["inherits"].items():
            for other in others:
                by_state.setdefault(state, []).extend(by_state[other])
        self._endings = {state: tuple(endings) for state, endings in by_state.items()}
        self._steps: dict[tuple[str, Row, str], dict[str, tuple[Step, ...]]] = {}
        self._shapes: dict[tuple[str, Row, Sound], str | None] = {}

    def steps(self, state: str, row: Row, last: str) -> dict[str, tuple[Step, ...]]:
        """What may follow in this state after vowels of this row and this last letter, by its first written letter."""
        key = (state, row, last)
        found = self._steps.get(key)
        if found is None:
            made: dict[str, list[Step]] = {}
            for step in self._made(state, row, last):
                made.setdefault(step.seam.surface[:1], []).append(step)
            found = self._steps[key] = {first: tuple(steps) for first, steps in made.items()}
        return found

    def outlines(self, cost: Callable[[str, str, str], float]) -> dict[str, dict[str, dict[str, float]]]:
        """By state and what may be written of an ending there, after any letters: the state that it leads to and the
        least that it costs. `cost` is asked for a state, the name of an ending, and its form.
        """
        found: dict[str, dict[str, dict[str, float]]] = {}
        for state, endings in self._endings.items():
            edges = found.setdefault(state, {})
            for ending in endings:
                for form in ending.forms:
                    spent = cost(state, ending.name, form)
                    for text in self._outline(form, ending.to == "verb"):
                        targets = edges.setdefault(text, {})
                        targets[ending.to] = min(spent, targets.get(ending.to, inf))
        return found

    def _outline(self, form: str, verbal: bool) -> frozenset[str]:
        """All that may be written of a form, also where the piece before has swallowed its first letter."""
        shapes = {self._shape(form, row, last) for row in ROWS for last in _EACH_SOUND} - {None}
        written = {seam.surface for shape in shapes for seam in seams(shape or "", verbal)}
        return frozenset(written | {text[1:] for text in written if text[:1] in _SWALLOWED})

    def _made(self, state: str, row: Row, last: str) -> list[Step]:
        steps = []
        for ending in self._endings.get(state, ()):
            if ending.after and last not in ending.after:
                continue
            for form in ending.forms:
                shape = self._shape(form, row, last)
                if shape is None:
                    continue
                end = shape[-1:] or last
                next_row = _row_after(shape, row) if ending.harmony else "front"
                steps += [
                    Step(shape[:1], seam, ending.to, end, next_row, ending.name, form)
                    for seam in seams(shape, ending.to == "verb")
                ]
        return steps

    def _shape(self, form: str, row: Row, last: str) -> str | None:
        """The form after this letter, or None where it does not stand there."""
        key = (form, row, last_sound(last) or "voiceless")
        if key not in self._shapes:
            self._shapes[key] = self._shaped(*key)
        return self._shapes[key]

    def _shaped(self, form: str, row: Row, sound: Sound) -> str | None:
        after_vowel = sound == "vowel"
        if form[:2] in ("V:", "C:"):
            if (form[0] == "V") != after_vowel:
                return None
            form = form[2:]
        number = ROWS.index(row)
        shape, rest = "", form
        while rest:
            if not rest.startswith("{"):
                shape, rest = shape + rest[0], rest[1:]
                continue
            sign, rest = rest[1], rest[3:]
            if sign in _HARMONIC:
                shape += _HARMONIC[sign][number]
            elif sign == "Y":
                shape += "" if after_vowel and not shape else "ыі"[number]
            elif sign == "G":
                shape += ("қк" if sound == "voiceless" else "ғг")[number]
            else:
                shape += self._letters[sign]["voiceless" if sound == "fricative" else sound]
        return shape


def _row_after(shape: str, row: Row) -> Row:
    for letter in reversed(shape):
        if letter in BACK:
            return "back"
        if letter in FRONT:
            return "front"
    return row


@lru_cache(maxsize=1)
def kazakh() -> Grammar:
    """The grammar that this program brings."""
    import tomllib  # late: start-up time

    text = resources.path("grammar", "kazakh.toml").read_text(encoding="utf-8")
    return Grammar(tomllib.loads(text))
