"""One person's own words, in a file of this seat: a table of language, word, who and when that any editor opens."""

from __future__ import annotations

import threading
import unicodedata
from collections.abc import Callable, Iterable
from pathlib import Path

from editor.errors import EnvironmentFault, NotFound
from editor.language import word_lists
from editor.language.word_lists import ListedWord
from editor.newsroom.clock import Clock
from editor.newsroom.files import atomic_write


class PersonalWords:
    """May be used from any thread. `changed` is called when words came or went, also by another hand than ours."""

    def __init__(self, path: Path, clock: Clock, changed: Callable[[], None]) -> None:
        self.path = path
        self._clock = clock
        self._changed = changed
        self._lock = threading.Lock()

    def words(self, language: str | None = None) -> list[ListedWord]:
        """By language and word. A missing file is an empty one. Raises UserMistake where it is no list of words."""
        if not self.path.exists():
            return []
        found = {(row.language, row.word): row for row in word_lists.read(self.path, "kk", "tsv") if row.word}
        return [found[key] for key in sorted(found) if language is None or key[0] == language]

    def add(self, words: Iterable[ListedWord]) -> int:
        """How many were not there yet. The words are taken as checked. Raises EnvironmentFault."""
        with self._lock:
            there = {(row.language, row.word): row for row in self.words()}
            before = len(there)
            for row in words:
                there.setdefault(
                    (row.language, row.word), ListedWord(row.language, row.word, row.by, row.at or self._clock())
                )
            if len(there) > before:
                self._write(there[key] for key in sorted(there))
        self._changed()
        return len(there) - before

    def remove(self, words: Iterable[str], language: str) -> None:
        """All of them, or none. Raises NotFound, EnvironmentFault."""
        with self._lock:
            there = {(row.language, row.word): row for row in self.words()}
            for word in words:
                if there.pop((language, unicodedata.normalize("NFC", word.strip())), None) is None:
                    raise NotFound(
                        f"“{word}” is not in your dictionary.",
                        "Look with `qalam dictionary list --personal`.",
                        code="word_not_in_my_dictionary",
                        values={"word": word},
                    )
            self._write(there.values())
        self._changed()

    def _write(self, rows: Iterable[ListedWord]) -> None:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise EnvironmentFault(
                f"The folder {self.path.parent} cannot be made.",
                "Choose another folder with QALAM_HOME.",
                code="folder_missing",
                values={"folder": str(self.path.parent)},
            ) from error
        atomic_write(self.path, word_lists.written(rows, "tsv").encode())
