"""Which words are known, language by language: our own lists, and Hunspell dictionaries where the machine has them.

Loading is lazy and happens once, under a lock; a lexicon may be asked from any thread.
"""

from __future__ import annotations

import re
import sys
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import resources
from editor.language.kazakh.analyser import Analyser
from editor.language.kazakh.endings import infinitives, inflected_stems, is_form_of
from editor.language.kazakh.grammar import kazakh
from editor.language.kazakh.speller import Speller, Verdict
from editor.language.kazakh.stems import Stems
from editor.language.words import ALPHABETS, HYPHENS, KAZAKH_LETTERS, RUSSIAN_LETTERS
from editor.newsroom.paths import default_paths

if TYPE_CHECKING:
    from hunspell import Hunspell

HUNSPELL_NAMES = {"kk": "kk_KZ", "ru": "ru_RU", "en": "en_US"}
_PACKAGES = {"kk": "hunspell-kk", "ru": "hunspell-ru", "en": "hunspell-en-us"}
# A listed stem this short («ас», «ел») with an ending would prove too much.
_SHORTEST_LISTED_STEM = 3
_LONGEST_NASAL_STEM = 4  # «мың», «шың», «ісің»
_CACHE = 50_000
_CLOSE = 0.8  # how alike a word is to one that the newsroom added, at least, as difflib counts
_HYPHEN = re.compile(f"[{HYPHENS}]")
_KAZAKH_ONLY = KAZAKH_LETTERS - RUSSIAN_LETTERS


@lru_cache(maxsize=2)
def _kazakh_speller(kazakh: Path | None, russian: Path | None) -> Speller:
    """One for all lexicons: its stems fill a hundred megabytes and take seconds to gather."""
    return Speller(kazakh, russian, folder=default_paths().cache, ahead=resources.path("compiled"))


@dataclass(frozen=True)
class MissingDictionary:
    """A Hunspell dictionary that this machine lacks, and the Debian package that brings it."""

    language: str
    name: str
    package: str


def dictionary_folders() -> tuple[Path, ...]:
    """Where Hunspell dictionaries lie: those bundled with the built program, then the system's, then the user's."""
    folders = [resources.path("dictionaries")]
    if sys.platform == "darwin":
        folders += [Path("/Library/Spelling"), Path.home() / "Library" / "Spelling"]
    elif sys.platform != "win32":
        folders += [Path("/usr/share/hunspell"), Path("/usr/share/myspell/dicts")]
    return (*folders, default_paths().dictionaries)


class Lexicon:
    """Words of Kazakh (own lists, then Hunspell), Russian and English (Hunspell).

    `folders` replaces the machine's dictionary folders; `()` means none at all, not even the library's own English one.
    """

    def __init__(self, folders: Sequence[Path] | None = None) -> None:
        self._bare = folders is not None
        self._folders = tuple(folders) if folders is not None else dictionary_folders()
        self._lock = threading.RLock()
        self._counts: dict[str, int] | None = None
        self._names: frozenset[str] = frozenset()
        self._common: frozenset[str] = frozenset()
        self._capitals: frozenset[str] = frozenset()
        self._hunspell: dict[str, Hunspell | None] = {}
        self._folder_of = lru_cache(maxsize=8)(self._find_folder)  # asked for every word
        self._ask = lru_cache(maxsize=_CACHE)(self._look_up)
        self._added: Mapping[str, frozenset[str]] = {}
        self._added_kazakh: Analyser | None = None
        self._learned: Mapping[str, frozenset[str]] = {}
        self._told: dict[tuple[str, str], Verdict] = {}
        self._right: dict[str, set[str]] = {}
        self.edition = 0  # grows with every change of the newsroom's words

    def set_added(self, added: Mapping[str, Iterable[str]]) -> None:
        """The newsroom's own words by language, in the place of those from before. Kazakh ones take endings."""
        by_language = {language: frozenset(map(str.lower, words)) for language, words in added.items()}
        analyser = None
        if by_language.get("kk"):
            stems = Stems()
            stems.add("noun", by_language["kk"])
            analyser = Analyser(kazakh(), stems)
        if by_language != self._added:
            self._added, self._added_kazakh = by_language, analyser
            self._told, self._right = {}, {}
            self.edition += 1

    def set_learned(self, learned: Mapping[str, Iterable[str]]) -> None:
        """Forms in lower case, by language, that the archive taught: known to the speller exactly as they stand.

        They prove no repair: an archive holds errors too.
        """
        by_language = {language: frozenset(words) for language, words in learned.items() if words}
        if by_language != self._learned:
            self._learned = by_language
            self._told, self._right = {}, {}
            self.edition += 1

    def is_added(self, word: str, language: str) -> bool:
        """Whether the newsroom itself has added this word, or in Kazakh the stem of it."""
        lowered = word.lower()
        if lowered in self._added.get(language, ()):
            return True
        return language == "kk" and self._added_kazakh is not None and self._added_kazakh.knows(lowered)

    def knows(self, word: str, language: str) -> bool:
        """Whether the word, in any case, is a known one of this language; hyphenated parts may be known one by one."""
        lowered = word.lower()
        if self.is_added(lowered, language):
            return True
        if self._ask(lowered, language):
            return True
        parts = _HYPHEN.split(lowered)
        return len(parts) > 1 and all(part and self._ask(part, language) for part in parts)

    def lists(self, word: str, language: str) -> bool:
        """Whether exactly this word stands in our own list of the language: a hyphenated pair as a pair."""
        lowered = word.lower()
        return language == "kk" and (lowered in self._own() or lowered in self._names or lowered in self._common)

    def capitals(self, word: str) -> tuple[bool, ...]:
        """How a known Kazakh word may be written within a sentence: with a capital (True), without, or as both."""
        lowered = word.lower()
        self._own()
        stems = set(inflected_stems(lowered))
        if lowered in self._capitals or stems & self._names:
            is_common = any(self._is_common(stem) for stem in stems)
            return (True, False) if is_common else (True,)
        return (False,)

    def frequency(self, word: str, language: str) -> int:
        """How often the word stands in the texts that our own list was learned from; other languages have none: 0."""
        return self._own().get(word.lower(), 0) if language == "kk" else 0

    def can_spell(self, language: str) -> bool:
        """Whether an unknown word of this language may honestly be called misspelt: where its dictionary is there."""
        if language == "kk":
            return self._folder_of(HUNSPELL_NAMES["kk"]) is not None
        return language in ("ru", "en") and self._dictionary(language) is not None

    def verdict(self, word: str, language: str) -> Verdict:
        """Of a word as it stands in the text. `name`: unknown, but shaped like a name."""
        told = self._told
        found = told.get((word, language))
        if found is None:
            if self.is_added(word, language) or word.lower() in self._learned.get(language, ()):
                found = "known"
            else:
                found = self._judged(word, language)
            if len(told) >= _CACHE:
                told.clear()
            told[word, language] = found
        return found

    def right_words(self, language: str) -> set[str]:
        """The words of this language, as they stand in texts, that need no look any more while nothing is added.

        Who finds another puts it there: what was judged by the words of before goes with them.
        """
        right = self._right.setdefault(language, set())
        if len(right) >= _CACHE:
            right.clear()
        return right

    def is_unknown(self, word: str, language: str) -> bool:
        """Whether no dictionary and no list of the newsroom's own has this word; what the archive taught is none."""
        return not self.is_added(word, language) and self._judged(word, language) != "known"

    def _judged(self, word: str, language: str) -> Verdict:
        if language == "kk":
            return self.kazakh.verdict(word)
        if self.knows(word, language):
            return "known"
        return "name" if word[:1].isupper() else "misspelt"

    def suggestions(self, word: str, language: str, most: int = 5) -> list[str]:
        """What may have been meant, likeliest first, with the capitals of the word: the newsroom's own words lead."""
        own = get_close_matches(word.lower(), self._added.get(language, ()), n=1, cutoff=_CLOSE)
        own = [text.capitalize() if word[:1].isupper() else text for text in own]
        if language == "kk":
            found = self.kazakh.suggestions(word, most)
        else:
            near = self.neighbours(word, language)[:most]
            found = [text.capitalize() if word[:1].isupper() else text for text in near]
        return [*own, *(text for text in found if text not in own)][:most]

    @cached_property
    def kazakh(self) -> Speller:
        """Our own analyser, over the stems of what dictionaries there are."""
        kazakh, russian = (self._dictionary_file(HUNSPELL_NAMES[language]) for language in ("kk", "ru"))
        return _kazakh_speller(kazakh, russian)

    def get_ready(self) -> None:
        """Read all that the first text will be asked about, as far as this machine has it. Takes half a second."""
        self.kazakh.get_ready()
        for language in HUNSPELL_NAMES:
            self._dictionary(language)

    def keep(self) -> None:
        """Write what was found out about words for the next start. Takes milliseconds; for the end of a session."""
        if "kazakh" in vars(self):
            self.kazakh.keep()

    def _dictionary_file(self, name: str) -> Path | None:
        folder = self._folder_of(name)
        return folder / f"{name}.dic" if folder is not None else None

    def neighbours(self, word: str, language: str) -> tuple[str, ...]:
        """Known words within one edit (a letter replaced, lost, added, or two swapped), likeliest first."""
        lowered = word.lower()
        known = {edit for edit in _edits(lowered, ALPHABETS.get(language, frozenset())) if self._ask(edit, language)}
        known.discard(lowered)

        def rank(edit: str) -> tuple[int, int, str]:
            return -self.frequency(edit, language), _unlikeness(lowered, edit), edit

        return tuple(sorted(known, key=rank))

    def missing(self) -> tuple[MissingDictionary, ...]:
        """Dictionaries that this machine lacks: for `qalam doctor`. Reads no dictionary."""
        return tuple(
            MissingDictionary(language, name, _PACKAGES[language])
            for language, name in HUNSPELL_NAMES.items()
            if self._folder_of(name) is None
        )

    def _look_up(self, word: str, language: str) -> bool:
        if language == "kk" and self._in_own_lists(word):
            return True
        if language == "ru" and not _KAZAKH_ONLY.isdisjoint(word):
            return False  # no Russian word has these, and the dictionary need not be read for that
        return self._in_dictionary(word, language)

    def _in_own_lists(self, word: str) -> bool:
        counts = self._own()
        return word in counts or word in self._common or is_form_of(word, self._is_stem, self._is_verb)

    def _is_stem(self, stem: str) -> bool:
        if stem in self._names:
            return True
        # A genitive («сауатсыздың») takes no further ending, though a list of forms holds it.
        if len(stem) > _LONGEST_NASAL_STEM and stem.endswith(("ың", "ің")):
            return False
        return len(stem) >= _SHORTEST_LISTED_STEM and (
            stem in self._own() or stem in self._common or self._in_dictionary(stem, "kk")
        )

    def _is_verb(self, stem: str) -> bool:
        return any(word in self._own() or self._in_dictionary(word, "kk") for word in infinitives(stem))

    def _is_common(self, stem: str) -> bool:
        if stem in self._common or (stem in self._own() and stem not in self._capitals):
            return True
        return self._in_dictionary(stem, "kk", with_names=False)

    def _own(self) -> dict[str, int]:
        counts = self._counts
        if counts is None:
            with self._lock:
                if self._counts is None:
                    self._names = frozenset(_lines("kk-names.txt", lower=True))
                    self._common = frozenset(_lines("kk-common.txt"))
                    learned = (line.rpartition(" ") for line in _lines("kk-words.txt"))
                    rows = [(word, int(count)) for word, _, count in learned]
                    self._capitals = frozenset(word.lower() for word, _ in rows if word[0].isupper())
                    self._counts = {word.lower(): count for word, count in rows}
                counts = self._counts
        return counts

    def _in_dictionary(self, word: str, language: str, *, with_names: bool = True) -> bool:
        dictionary = self._dictionary(language)
        # Hunspell reads to the first NUL, and takes a number for a word.
        if dictionary is None or not word or "\x00" in word:
            return False
        with self._lock:
            try:
                return bool(dictionary.spell(word) or (with_names and dictionary.spell(word.capitalize())))
            except UnicodeEncodeError:
                # The dictionary's own character table (KOI8-R, Latin-1) has no such letter: no word of its language.
                return False

    def _dictionary(self, language: str) -> Hunspell | None:
        with self._lock:
            if language not in self._hunspell:
                self._hunspell[language] = self._open(HUNSPELL_NAMES.get(language, ""))
            return self._hunspell[language]

    def _open(self, name: str) -> Hunspell | None:
        folder = self._folder_of(name)
        if folder is None:
            return None
        from hunspell import Hunspell  # late: start-up time

        return Hunspell(name, hunspell_data_dir=str(folder))

    def _find_folder(self, name: str) -> Path | None:
        for folder in self._folders if self._bare else (*self._folders, *_library_folders()):
            if name and all((folder / f"{name}{ending}").is_file() for ending in (".aff", ".dic")):
                return folder
        return None


def _library_folders() -> tuple[Path, ...]:
    """The Hunspell binding brings an English dictionary of its own."""
    from importlib.util import find_spec

    found = find_spec("hunspell")
    return (Path(found.origin).parent / "dictionaries",) if found and found.origin else ()


def _lines(name: str, *, lower: bool = False) -> Iterator[str]:
    text = resources.path("dictionaries", name).read_text(encoding="utf-8")
    for line in (text.lower() if lower else text).splitlines():
        if line and not line.startswith("#"):
            yield line


# The pairs that a Kazakh and a Russian keyboard confuse most.
_SLIPS = frozenset(frozenset(pair) for pair in ("қк", "ғг", "ңн", "өо", "ұу", "үу", "ұү", "әа", "һх", "іи", "ыі"))


def _edits(word: str, alphabet: frozenset[str]) -> Iterator[str]:
    letters = sorted(alphabet)
    for i in range(len(word) + 1):
        head, tail = word[:i], word[i:]
        for letter in letters:
            yield head + letter + tail
            if tail:
                yield head + letter + tail[1:]
        if tail:
            yield head + tail[1:]
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]


def _unlikeness(word: str, edit: str) -> int:
    """0 for a slip between two keyboards, 1 for letters swapped, 2 for one lost or added, 3 for another letter."""
    if len(word) != len(edit):
        return 2
    different = [(a, b) for a, b in zip(word, edit, strict=True) if a != b]
    if len(different) > 1:
        return 1
    return 0 if frozenset(different[0]) in _SLIPS else 3
