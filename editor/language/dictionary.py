"""The newsroom's own dictionary: words that no other knows, with who added them and when; shared by every seat."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from db.records import DictionaryWordRecord
from db.unit_of_work import Database
from editor.changes import Changes
from editor.errors import NotFound, UserMistake
from editor.language.lexicon import Lexicon
from editor.newsroom.clock import Clock

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

    def __init__(self, database: Database, clock: Clock, lexicon: Lexicon) -> None:
        self._database = database
        self._clock = clock
        self._lexicon = lexicon

    def words(self, language: str | None = None) -> list[DictionaryWordRecord]:
        """By language and word."""
        with self._database.reading() as work:
            return work.dictionary.all(language)

    def refresh(self) -> None:
        """Tell the lexicon what the dictionary holds now, also from other seats."""
        added: dict[str, set[str]] = {}
        for entry in self.words():
            added.setdefault(entry.language, set()).add(entry.word)
        self._lexicon.set_added(added)

    def add(self, words: Iterable[str], language: str, *, by: str) -> Learned:
        """All of them, or none. Raises UserMistake ("not_one_word", "unknown_language")."""
        _check_language(language)
        wanted = [_checked(word) for word in words]
        with self._database.unit_of_work() as work:
            added = sum(work.dictionary.add(language, word, by=by, at=self._clock()) for word in wanted)
            work.commit()
            changes = Changes.of(**work.touched)
        self.refresh()
        return Learned(added, changes)

    def remove(self, words: Iterable[str], language: str) -> Changes:
        """All of them, or none. Raises NotFound."""
        _check_language(language)
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
