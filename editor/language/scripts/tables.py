"""The tables of Kazakh's scripts, read from resources/scripts: each file names the source of its letters."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property

import resources
from editor.articles.document import SCRIPTS, Script
from editor.errors import UserMistake

CYRILLIC: Script = "cyrillic"
OTHERS: tuple[Script, ...] = tuple(script for script in SCRIPTS if script != CYRILLIC)


@dataclass(frozen=True)
class Softness:
    """A sign before a word with front vowels: it holds one of `vowels` and none of `without` (Cyrillic letters)."""

    sign: str
    vowels: frozenset[str]
    without: frozenset[str]

    def marks(self, word: str) -> bool:
        """Whether this lower-case Cyrillic word takes the sign."""
        letters = set(word)
        return bool(letters & self.vowels) and not letters & self.without


@dataclass(frozen=True, eq=False)
class Table:
    """How one script writes Kazakh. `letters` holds small Cyrillic letters, `loans` those that the alphabet lacks.

    `capitals` are those that Unicode's default mapping does not give. `also` are other ways of writing, for reading.
    """

    name: Script
    tag: str
    letters: Mapping[str, str]
    loans: frozenset[str]
    capitals: Mapping[str, str] = field(default_factory=dict)
    punctuation: Mapping[str, str] = field(default_factory=dict)
    also: Mapping[str, str] = field(default_factory=dict)
    softness: Softness | None = None
    right_to_left: bool = False

    def upper(self, text: str) -> str:
        """In capitals: i becomes İ in the alphabet of 2021."""
        return "".join(self.capitals.get(letter, letter.upper()) for letter in text)

    def lower(self, letter: str) -> str:
        """The small letter of this script; a capital that two letters share stays as it is."""
        return self._small.get(letter, letter.lower())

    @cached_property
    def _small(self) -> dict[str, str]:
        shared = list(self.capitals.values())
        small = {capital: letter for letter, capital in self.capitals.items()}
        return small | {capital: capital for capital in shared if shared.count(capital) > 1}

    @cached_property
    def readings(self) -> dict[str, tuple[str, ...]]:
        """What may be meant by small letters of this script: Cyrillic letters in the order of the alphabet.

        A capital that two letters share («I» in 2018) is a key too.
        """
        found: dict[str, list[str]] = {}
        for cyrillic, written in self.letters.items():
            if written:
                found.setdefault(written, []).append(cyrillic)
                if written[0] in self._shared:
                    found.setdefault(self.capitals[written[0]] + written[1:], []).append(cyrillic)
        return {written: tuple(letters) for written, letters in found.items()}

    @cached_property
    def _shared(self) -> frozenset[str]:
        capitals = list(self.capitals.values())
        return frozenset(letter for letter, capital in self.capitals.items() if capitals.count(capital) > 1)

    @cached_property
    def signs(self) -> frozenset[str]:
        """Every letter that this script writes words with, small."""
        signs = {sign for written in self.letters.values() for sign in written} | set(self.also)
        return frozenset(signs | ({self.softness.sign} if self.softness else set()) | set(self.capitals.values()))

    @cached_property
    def longest(self) -> int:
        """Of the keys of `readings`, in letters."""
        return max(map(len, self.readings))


@cache
def table(script: str) -> Table:
    """The table of a script other than Cyrillic. Raises UserMistake "unknown_script"."""
    if script not in OTHERS:
        raise UserMistake(
            f"Kazakh is not written in “{script}” here.",
            f"Choose one of: {', '.join(SCRIPTS)}.",
            code="unknown_script",
            values={"script": script, "known": ", ".join(SCRIPTS)},
        )
    data = tomllib.loads(resources.path("scripts", f"{script}.toml").read_text(encoding="utf-8"))
    soft = data.get("softness")
    name = next(known for known in OTHERS if known == script)
    return Table(
        name,
        data["tag"],
        data["letters"] | data["loans"],
        frozenset(data["loans"]),
        data.get("capitals", {}),
        data.get("punctuation", {}),
        data.get("also", {}),
        Softness(soft["sign"], frozenset(soft["vowels"]), frozenset(soft["without"])) if soft else None,
        data.get("right_to_left", False),
    )
