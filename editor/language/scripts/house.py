"""The newsroom's own exceptions, with who added them and when; shared by every seat."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from db.records import ScriptExceptionRecord
from db.unit_of_work import Database, UnitOfWork
from editor.articles.document import Script
from editor.changes import Changes
from editor.errors import NotFound, UserMistake
from editor.language.scripts.exceptions import Entry, Exceptions
from editor.language.scripts.tables import OTHERS, table
from editor.newsroom.clock import Clock

LONGEST = 60  # characters, as in the newsroom's dictionary


@dataclass(frozen=True)
class Added:
    """How many entries were new or changed, and what was touched."""

    added: int
    changes: Changes


class NewsroomExceptions:
    """May be used from any thread. Each write is one transaction: all of it, or nothing."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def entries(self, script: str | None = None) -> list[ScriptExceptionRecord]:
        """By script and word. Raises UserMistake "unknown_script"."""
        if script is not None:
            table(script)
        with self._database.reading() as work:
            return work.script_exceptions.all(script)

    def exceptions(self) -> Exceptions:
        """All of them, as a transliterator takes them."""
        with self._database.reading() as work:
            return _exceptions(work)

    def set(self, entries: Iterable[Entry], *, by: str) -> Added:
        """Add entries; one for a word that has one takes its place. Raises UserMistake "not_an_exception"."""
        wanted = [_checked(entry) for entry in entries]
        return self._write(wanted, [], by)

    def remove(self, words: Iterable[str], script: str) -> Changes:
        """Take entries out by their Cyrillic words. Raises NotFound, UserMistake "unknown_script"."""
        name = table(script).name
        with self._database.unit_of_work() as work:
            for word in words:
                if not work.script_exceptions.remove(name, _normal(word)):
                    raise NotFound(
                        f"“{word}” is not among the exceptions of this script.",
                        "Look with `qalam script list`.",
                        code="no_such_exception",
                        values={"word": word},
                    )
            work.commit()
            return Changes.of(**work.touched)

    def change(self, seen: Sequence[Entry], wanted: Sequence[Entry], *, by: str) -> Changes:
        """From the entries that somebody `seen` to those `wanted`; what another seat added meanwhile stays."""
        checked = [_checked(entry) for entry in wanted]
        kept = {(entry.script, entry.cyrillic) for entry in checked}
        gone = [entry for entry in seen if (entry.script, entry.cyrillic) not in kept]
        return self._write([entry for entry in checked if entry not in seen], gone, by).changes

    def _write(self, entries: Iterable[Entry], gone: Iterable[Entry], by: str) -> Added:
        with self._database.unit_of_work() as work:
            for entry in gone:
                work.script_exceptions.remove(entry.script, entry.cyrillic)
            added = sum(
                work.script_exceptions.set(entry.script, entry.cyrillic, entry.written, by=by, at=self._clock())
                for entry in entries
            )
            work.commit()
            return Added(added, Changes.of(**work.touched))


def _exceptions(work: UnitOfWork) -> Exceptions:
    scripts: dict[str, Script] = {script: script for script in OTHERS}
    rows = work.script_exceptions.all()
    return Exceptions.of(Entry(scripts[row.script], row.cyrillic, row.written) for row in rows if row.script in scripts)


def read_entry(line: str, script: Script) -> Entry:
    """«Шекспир = Shakespeare»; a word alone is left as it is. Raises UserMistake "not_an_exception"."""
    cyrillic, sign, written = line.partition("=")
    return _checked(Entry(script, cyrillic, written if sign else cyrillic))


def _checked(entry: Entry) -> Entry:
    cyrillic, written = _normal(entry.cyrillic), _normal(entry.written)
    for text in (cyrillic, written):
        if not text or len(text) > LONGEST or not all(letter.isalnum() for letter in text):
            raise UserMistake(
                f"“{entry.cyrillic} = {entry.written}” is not an exception.",
                f"Write a Cyrillic word, =, and how it is written: letters and digits, {LONGEST} at most in each.",
                code="not_an_exception",
                values={"word": entry.cyrillic, "written": entry.written, "longest": LONGEST},
            )
    return Entry(entry.script, cyrillic, written)


def _normal(word: str) -> str:
    return unicodedata.normalize("NFC", word.strip())
