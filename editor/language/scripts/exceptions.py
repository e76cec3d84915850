"""Words that a newsroom writes in its own way in another script, over the tables: names, brands, what is settled."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from editor.articles.document import Script
from editor.language.kazakh.endings import inflected_stems

_SHORTEST_STEM = 3  # letters: a shorter word with what looks like an ending is another word


@dataclass(frozen=True)
class Entry:
    """`cyrillic` is written `written` in `script`; the same text in both leaves the word as it is."""

    script: Script
    cyrillic: str
    written: str


@dataclass(frozen=True)
class Exceptions:
    """Found by the whole word, or by the stem of a word with regular endings: «Шекспирдің» by «Шекспир»."""

    entries: tuple[Entry, ...] = ()

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> Exceptions:
        return cls(tuple(entries))

    def of_script(self, script: Script) -> tuple[Entry, ...]:
        """Those of one script, in their order."""
        return tuple(entry for entry in self.entries if entry.script == script)

    def written(self, word: str, script: Script) -> tuple[str, int] | None:
        """How a Cyrillic word begins in this script, and how many of its letters that stands for; None for no entry."""
        known = self._by_cyrillic.get(script)
        if not known:
            return None
        small = word.lower()
        if small in known:
            return _with_capitals(known[small], word), len(word)
        stems = {stem for stem in inflected_stems(small) if len(stem) >= _SHORTEST_STEM and small.startswith(stem)}
        for stem in sorted(stems & known.keys(), key=len, reverse=True):
            return _with_capitals(known[stem], word[: len(stem)]), len(stem)
        return None

    def read(self, word: str, script: Script) -> tuple[str, int] | None:
        """The way back: the longest entry that a word of this script begins with, and how long it stands there."""
        known = self._by_written.get(script, {})
        small = word.lower()
        for end in range(len(word), _SHORTEST_STEM - 1, -1):
            if small[:end] in known:
                return _with_capitals(known[small[:end]], word[:end]), end
        return None

    @cached_property
    def _by_cyrillic(self) -> Mapping[Script, Mapping[str, str]]:
        found: dict[Script, dict[str, str]] = {}
        for entry in self.entries:
            found.setdefault(entry.script, {})[entry.cyrillic.lower()] = entry.written
        return found

    @cached_property
    def _by_written(self) -> Mapping[Script, Mapping[str, str]]:
        found: dict[Script, dict[str, str]] = {}
        for entry in self.entries:
            found.setdefault(entry.script, {})[entry.written.lower()] = entry.cyrillic
        return found


def _with_capitals(text: str, like: str) -> str:
    """A text that has capitals of its own keeps them."""
    if text != text.lower() or like == like.lower():
        return text
    return text.upper() if len(like) > 1 and like.isupper() else text[:1].upper() + text[1:]


NONE = Exceptions()
