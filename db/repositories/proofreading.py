"""What a newsroom tells those who read its text: words that it knows, findings left alone, words in other scripts."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, insert, select, update

from db.records import DictionaryWordRecord, IgnoredRecord, ScriptExceptionRecord
from db.repositories.base import Repository, columns_of
from db.tables import DictionaryWord, IgnoredFinding, ScriptException

_WORD = columns_of(DictionaryWordRecord, DictionaryWord)
_EXCEPTION = columns_of(ScriptExceptionRecord, ScriptException)
_IGNORED = columns_of(IgnoredRecord, IgnoredFinding)


class Dictionary(Repository):
    """`dictionary_words`."""

    def all(self, language: str | None = None) -> list[DictionaryWordRecord]:
        """By language, then as the database sorts words."""
        statement = select(*_WORD).order_by(DictionaryWord.language, DictionaryWord.word)
        if language is not None:
            statement = statement.where(DictionaryWord.language == language)
        return self._all(DictionaryWordRecord, statement)

    def add(self, language: str, word: str, *, by: str, at: datetime) -> bool:
        """False where the word is there already."""
        there = select(DictionaryWord.id).where(DictionaryWord.language == language, DictionaryWord.word == word)
        if self._connection.execute(there).first() is not None:
            return False
        values = {"language": language, "word": word, "added_by": by, "added_at": at}
        row_id = self._connection.execute(
            insert(DictionaryWord).values(**values).returning(DictionaryWord.id)
        ).scalar_one()
        self._touch("dictionary", row_id)
        return True

    def remove(self, language: str, word: str) -> bool:
        """False where no such word is there."""
        statement = delete(DictionaryWord).where(DictionaryWord.language == language, DictionaryWord.word == word)
        removed = self._connection.execute(statement).rowcount > 0
        if removed:
            self._touch("dictionary", 0)
        return removed


class ScriptExceptions(Repository):
    """`script_exceptions`."""

    def all(self, script: str | None = None) -> list[ScriptExceptionRecord]:
        """By script, then as the database sorts words."""
        statement = select(*_EXCEPTION).order_by(ScriptException.script, ScriptException.cyrillic)
        if script is not None:
            statement = statement.where(ScriptException.script == script)
        return self._all(ScriptExceptionRecord, statement)

    def set(self, script: str, cyrillic: str, written: str, *, by: str, at: datetime) -> bool:
        """False where exactly this stands there already."""
        here = (ScriptException.script == script, ScriptException.cyrillic == cyrillic)
        statement = select(ScriptException.id, ScriptException.written).where(*here)
        there = self._connection.execute(statement).one_or_none()
        if there is not None and there.written == written:
            return False
        values = {"script": script, "cyrillic": cyrillic, "written": written, "added_by": by, "added_at": at}
        if there is None:
            self._connection.execute(insert(ScriptException).values(**values))
        else:
            self._connection.execute(update(ScriptException).where(*here).values(**values))
        self._touch("exception", 0)
        return True

    def remove(self, script: str, cyrillic: str) -> bool:
        """False where the word has no exception."""
        here = (ScriptException.script == script, ScriptException.cyrillic == cyrillic)
        removed = self._connection.execute(delete(ScriptException).where(*here)).rowcount > 0
        if removed:
            self._touch("exception", 0)
        return removed


class Ignored(Repository):
    """`ignored_findings`."""

    def of(self, article_id: int) -> list[IgnoredRecord]:
        """In the order in which they were ignored."""
        statement = select(*_IGNORED).where(IgnoredFinding.article_id == article_id).order_by(IgnoredFinding.id)
        return self._all(IgnoredRecord, statement)

    def add(
        self, article_id: int, check: str, words: str, block: str | None, before: str, *, by: str, at: datetime
    ) -> int:
        """The new row's id."""
        values = {"article_id": article_id, "check_name": check, "words": words, "block": block, "before": before}
        statement = insert(IgnoredFinding).values(**values, author=by, created_at=at).returning(IgnoredFinding.id)
        row_id = int(self._connection.execute(statement).scalar_one())
        self._touch("ignored", article_id)
        return row_id

    def take_back(self, article_id: int, ignored_id: int) -> bool:
        """False where the article has no such row."""
        statement = delete(IgnoredFinding).where(
            IgnoredFinding.id == ignored_id, IgnoredFinding.article_id == article_id
        )
        gone = self._connection.execute(statement).rowcount > 0
        if gone:
            self._touch("ignored", article_id)
        return gone
