"""What a newsroom tells its proofreader: words that it knows, and findings that it leaves alone."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, insert, select

from db.records import DictionaryWordRecord, IgnoredRecord
from db.repositories.base import Repository, columns_of
from db.tables import DictionaryWord, IgnoredFinding

_WORD = columns_of(DictionaryWordRecord, DictionaryWord)
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
