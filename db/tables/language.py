"""The words and the exceptions that a newsroom adds to the language tools, and those learned from its archive."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import Base


class DictionaryWord(Base):
    __tablename__ = "dictionary_words"
    id: Mapped[int] = mapped_column(primary_key=True)
    language: Mapped[str]
    word: Mapped[str]
    added_by: Mapped[str]
    added_at: Mapped[datetime]
    __table_args__ = (UniqueConstraint("language", "word"),)


class ArchiveWord(Base):
    __tablename__ = "archive_words"
    id: Mapped[int] = mapped_column(primary_key=True)
    language: Mapped[str]
    word: Mapped[str]
    articles: Mapped[int]
    refused: Mapped[bool]
    __table_args__ = (UniqueConstraint("language", "word"), Index(None, "articles"))


class ArchiveArticle(Base):
    __tablename__ = "archive_articles"
    article_id: Mapped[int] = mapped_column(ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True)
    revision: Mapped[int]
    words: Mapped[list[str]]


class ScriptException(Base):
    __tablename__ = "script_exceptions"
    id: Mapped[int] = mapped_column(primary_key=True)
    script: Mapped[str]
    cyrillic: Mapped[str]
    written: Mapped[str]
    added_by: Mapped[str]
    added_at: Mapped[datetime]
    __table_args__ = (UniqueConstraint("script", "cyrillic"),)
