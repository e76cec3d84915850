"""Whether a Kazakh word is spelt rightly, and what was meant where it is not."""

from __future__ import annotations

import re
import threading
import unicodedata
from collections.abc import Iterable
from math import inf
from pathlib import Path
from typing import Literal, NamedTuple

from editor.language.kazakh import compiled, sources
from editor.language.kazakh.analyser import Analyser
from editor.language.kazakh.doubt import is_expected
from editor.language.kazakh.grammar import kazakh
from editor.language.kazakh.likelihood import Likelihood
from editor.language.kazakh.nearby import Nearby
from editor.language.kazakh.sure_words import SureWords
from editor.language.kazakh.verdicts import Verdicts

Verdict = Literal["known", "name", "misspelt"]

_HYPHEN = re.compile("[-\u2010\u2011]")
# Particles that are joined by a hyphen: «болса-ақ», «келді-ау».
_PARTICLES = frozenset(
    ("ақ", "ау", "ай", "мыс", "міс", "дағы", "ма", "ме", "ба", "бе", "па", "пе", "ші", "шы", "ды", "ді", "ғой")
)
_LETTERS = re.compile("[аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя]+")
_KEPT = re.compile(f"{_LETTERS.pattern}(?:-{_LETTERS.pattern})*")  # words that are worth remembering
_NUMBER = re.compile(r"\d+")


class _Made(NamedTuple):
    analyser: Analyser
    nearby: Nearby
    sure: SureWords


class Speller:
    """Loads at the first question, once; may be asked from any thread.

    `kazakh` and `russian` are .dic files of Hunspell, None where the machine has none; `added` the newsroom's words.
    What is gathered of them is kept in `folder` for the next start, where one is given, and looked for in the folder
    `ahead` too, where the program was built or set up.
    """

    def __init__(
        self,
        kazakh: Path | None,
        russian: Path | None,
        added: Iterable[str] = (),
        folder: Path | None = None,
        ahead: Path | None = None,
    ) -> None:
        self._paths = (kazakh, russian)
        self._added = tuple(added)
        self._folder = folder
        self._ahead = ahead
        self._sure = frozenset(word.lower() for word in self._added)
        self._lock = threading.Lock()
        self._made: _Made | None = None
        self._verdicts = Verdicts()
        self._name = ""

    def verdict(self, word: str) -> Verdict:
        """`name`: nobody knows it, and it is shaped like a name; that is a hint and no error."""
        written = unicodedata.normalize("NFC", word)
        if self._knows(written.lower()):
            return "known"
        first, *rest = _HYPHEN.split(written)
        if rest and self._may_be_a_name(first) and all(self._follows(first, part) for part in rest):
            return "name"
        return "name" if not rest and self._may_be_a_name(written) else "misspelt"

    def suggestions(self, word: str, most: int = 5) -> list[str]:
        """What may have been meant, likeliest first, with the capitals of the word."""
        written = unicodedata.normalize("NFC", word)
        found = self._near(written.lower())[:most]
        if len(written) > 1 and written.isupper():
            return [text.upper() for text in found]
        return [text.capitalize() if written[:1].isupper() else text for text in found]

    def make_ahead(self) -> None:
        """Write what the `ahead` folder is to have, if it has it not, and clear away what does not fit.

        A million words, in ten seconds or more.

        Raises OSError or EnvironmentFault where the disk refuses.
        """
        name = compiled.name_of(self._paths, self._added)
        if self._ahead is None or not name:
            return
        if compiled.read(self._ahead, name) is None:
            analyser = self._analyser(None)
            compiled.write(self._ahead, name, compiled.compiled(analyser, compiled.AHEAD))
        compiled.clear(self._ahead, name)

    def get_ready(self) -> None:
        """Load now what the first question needs."""
        self._loaded()

    def keep(self) -> None:
        """Write what was learned of words for the next start, where there is a folder for it. Takes milliseconds."""
        if self._folder is not None and self._name:
            self._verdicts.keep(self._folder, self._name)

    def _knows(self, word: str) -> bool:
        found = self._verdicts.known.get(word)
        if found is None:
            self._loaded()
            found = self._verdicts.known.get(word)  # loading brings what was kept
        if found is None:
            if word in self._loaded().sure:
                return True
            found = self._is_known(word)
            if _KEPT.fullmatch(word):
                self._verdicts.tell(word, found)
        return found

    def _near(self, word: str) -> tuple[str, ...]:
        self._loaded()
        found = self._verdicts.near.get(word)
        if found is None:
            found = self._nearest(word)
            if _LETTERS.fullmatch(word) and not any("|" in text for text in found):
                self._verdicts.suggest(word, found)
        return found

    def _is_known(self, word: str) -> bool:
        analyser, nearby, sure = self._loaded()
        if word in sure or _NUMBER.fullmatch(word):
            return True
        cost = analyser.cost(word)
        if cost < inf:
            return is_expected(word, cost) or word in self._sure or not nearby.is_doubtful(word, cost)
        parts = _HYPHEN.split(word)
        if len(parts) < 2 or not all(parts):
            return False
        first, *rest = parts
        if _NUMBER.fullmatch(first):  # 7-нші, 2018-жылғы
            return all(analyser.knows(part) or analyser.is_ending(part) for part in rest)
        # «веб-сайт», «экс-президент»: what is joined to one word is joined by a hyphen too
        begins = first in analyser.first_parts or analyser.knows(first)
        return begins and all(part in _PARTICLES or analyser.knows(part) for part in rest)

    def _may_be_a_name(self, word: str) -> bool:
        return word[:1].isupper() and _LETTERS.fullmatch(word.lower()) is not None

    def _follows(self, first: str, part: str) -> bool:
        """ЭЫДҰ-ның, «Қазақфильм»-де, Нью-Йорк."""
        analyser = self._loaded().analyser
        return self._may_be_a_name(part) or self._knows(part) or (first.isupper() and analyser.is_ending(part))

    def _nearest(self, word: str) -> tuple[str, ...]:
        nearby = self._loaded().nearby
        parts = _HYPHEN.split(word)
        wrong = [number for number, part in enumerate(parts) if not self._knows(part)]
        if len(parts) > 1 and len(wrong) == 1:
            found = nearby.suggestions(parts[wrong[0]])
            return tuple("-".join([*parts[: wrong[0]], text, *parts[wrong[0] + 1 :]]) for text in found)
        return tuple(nearby.suggestions(word))

    def _loaded(self) -> _Made:
        made = self._made
        if made is None:
            with self._lock:
                if self._made is None:
                    self._made = self._load()
                made = self._made
        return made

    def _load(self) -> _Made:
        places = [folder for folder in (self._ahead, self._folder) if folder is not None]
        name = compiled.name_of(self._paths, self._added) if places else ""
        kept = next(filter(None, (compiled.read(folder, name) for folder in places)), None) if name else None
        analyser = self._analyser(kept)
        made = kept or compiled.compiled(analyser, compiled.QUICK)
        nearby = Nearby(analyser, made.traces)
        nearby.prepare()
        if self._folder is not None and name:
            if kept is None:
                compiled.keep(self._folder, name, made)
            self._name = Path(name.replace("kazakh", "verdicts", 1)).with_suffix(".json").name
            self._verdicts.read(self._folder, self._name)
        return _Made(analyser, nearby, made.sure)

    def _analyser(self, kept: compiled.Compiled | None) -> Analyser:
        grammar = kazakh()
        stems = kept.stems if kept is not None else sources.gather(grammar, *self._paths, self._added)
        learned = dict(sources.own_stems())
        likelihood = Likelihood(learned, dict(sources.own_endings()), dict(sources.own_forms()))
        second_parts = grammar.second_parts | sources.second_parts(learned)
        costs = (kept.prefixes, kept.written, kept.ends) if kept is not None else (None, None, None)
        return Analyser(grammar, stems, grammar.first_parts, second_parts, likelihood, *costs)
