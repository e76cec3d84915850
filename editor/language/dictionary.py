"""The newsroom's own dictionary: words that no other knows, with who added them and when; shared by every seat.

Beside it stand the words of one person, and those that the archive taught.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from db.records import DictionaryWordRecord
from db.unit_of_work import Database
from editor.changes import Changes
from editor.errors import NotFound, UserMistake
from editor.language import word_lists
from editor.language.archive_words import ArchiveWords
from editor.language.lexicon import Lexicon
from editor.language.personal_words import PersonalWords
from editor.language.word_lists import Form, ListedWord
from editor.newsroom.clock import Clock
from editor.newsroom.files import atomic_write

Which = Literal["newsroom", "personal", "archive"]
LANGUAGES = ("kk", "ru", "en")
LONGEST = 60  # characters: the longest word of a Kazakh newspaper has fewer than forty
_WORD = re.compile(r"[^\W\d_]+(?:[-\u2010\u2011'’][^\W_]+)*")


@dataclass(frozen=True)
class Learned:
    """How many words were new, and what was touched."""

    added: int
    changes: Changes


class NewsroomDictionary:
    """May be used from any thread. What is added is known to the lexicon at once, with its endings in Kazakh."""

    def __init__(self, database: Database, clock: Clock, lexicon: Lexicon, my_words: Path | None = None) -> None:
        """`my_words`: the file of one person's own words, beside those of the newsroom."""
        self._database = database
        self._clock = clock
        self._lexicon = lexicon
        self._personal = PersonalWords(my_words, clock, self.refresh) if my_words is not None else None
        self.archive = ArchiveWords(database, lexicon, self.refresh)

    @property
    def own(self) -> PersonalWords:
        """One person's words. Raises ValueError where no file was named for them."""
        if self._personal is None:
            raise ValueError("a dictionary without a file for one's own words")
        return self._personal

    def words(self, language: str | None = None) -> list[DictionaryWordRecord]:
        """By language and word."""
        with self._database.reading() as work:
            return work.dictionary.all(language)

    def refresh(self) -> None:
        """Tell the lexicon what the dictionaries hold now, also from other seats.

        A list of one's own that cannot be read keeps nobody from the newsroom's words.
        """
        added: dict[str, set[str]] = {}
        for entry in self.words():
            added.setdefault(entry.language, set()).add(entry.word)
        with suppress(UserMistake):
            for row in self._personal.words() if self._personal is not None else ():
                added.setdefault(row.language, set()).add(row.word)
        learned: dict[str, set[str]] = {}
        for form in self.archive.words():
            learned.setdefault(form.language, set()).add(form.word)
        self._lexicon.set_added(added)
        self._lexicon.set_learned(learned)

    def add(self, words: Iterable[str], language: str, *, by: str, own: bool = False) -> Learned:
        """All of them, or none. Raises UserMistake ("not_one_word", "unknown_language")."""
        return self.take_in([ListedWord(language, word) for word in words], by=by, own=own)

    def listed(self, which: Which, language: str | None = None) -> list[ListedWord]:
        """The words of a dictionary, by language and word."""
        if which == "archive":
            return [ListedWord(row.language, row.word) for row in self.archive.words(language)]
        if which == "personal":
            return self.own.words(language)
        return [ListedWord(row.language, row.word, row.added_by, row.added_at) for row in self.words(language)]

    def export(self, which: Which, language: str | None, path: Path, form: Form | None = None) -> int:
        """Write a dictionary into a file, whole or not at all; how many words. Raises EnvironmentFault."""
        words = self.listed(which, language)
        atomic_write(path, word_lists.written(words, form or word_lists.form_of(path)).encode())
        return len(words)

    def take_in(self, words: Iterable[ListedWord], *, by: str, own: bool = False) -> Learned:
        """A list of words, all or none, into the newsroom's dictionary or one's own.

        Who added one, and when, stays where the list says so. Raises as `add`.
        """
        wanted = _checked_all(words)
        if own:
            return Learned(self.own.add(replace(row, by=row.by or by) for row in wanted), Changes.of(dictionary=0))
        with self._database.unit_of_work() as work:
            added = sum(
                work.dictionary.add(row.language, row.word, by=row.by or by, at=row.at or self._clock())
                for row in wanted
            )
            work.commit()
            changes = Changes.of(**work.touched)
        self.refresh()
        return Learned(added, changes)

    def remove(self, words: Iterable[str], language: str, *, own: bool = False) -> Changes:
        """All of them, or none, from the newsroom's dictionary or one's own. Raises NotFound."""
        _check_language(language)
        if own:
            self.own.remove(words, language)
            return Changes.of(dictionary=0)
        with self._database.unit_of_work() as work:
            for word in words:
                if not work.dictionary.remove(language, unicodedata.normalize("NFC", word.strip())):
                    raise NotFound(
                        f"“{word}” is not in the newsroom's dictionary.",
                        "Look with `qalam dictionary list`.",
                        code="word_not_in_dictionary",
                        values={"word": word},
                    )
            work.commit()
            changes = Changes.of(**work.touched)
        self.refresh()
        return changes


def _checked_all(words: Iterable[ListedWord]) -> list[ListedWord]:
    found = []
    for row in words:
        _check_language(row.language)
        found.append(replace(row, word=_checked(row.word)))
    return found


def _check_language(language: str) -> None:
    if language not in LANGUAGES:
        raise UserMistake(
            f"There is no dictionary for the language “{language}”.",
            f"Choose one of: {', '.join(LANGUAGES)}.",
            code="unknown_language",
            values={"language": language},
        )


def _checked(word: str) -> str:
    text = unicodedata.normalize("NFC", word.strip())
    if _WORD.fullmatch(text) is None or len(text) > LONGEST:
        raise UserMistake(
            f"“{word}” is not one word.",
            f"Give a word of letters, with hyphens where it has them, {LONGEST} characters at most.",
            code="not_one_word",
            values={"word": word, "longest": LONGEST},
        )
    return text
