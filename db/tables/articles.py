"""An article, its revisions, its moves through the house, and the findings that are not shown in it."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import IDS_ARE_NEVER_USED_AGAIN, Base


class Article(Base):
    __tablename__ = "articles"
    id: Mapped[int] = mapped_column(primary_key=True)
    slug: Mapped[str] = mapped_column(unique=True)
    language: Mapped[str]
    kind: Mapped[str]
    state: Mapped[str] = mapped_column(index=True)
    headline: Mapped[str]
    byline: Mapped[str]
    published_at: Mapped[datetime | None]
    zone: Mapped[str]
    views: Mapped[int]
    topics: Mapped[list[str]]
    sources: Mapped[list[str]] = mapped_column(server_default="[]")
    embargo_until: Mapped[datetime | None]
    current_revision: Mapped[int]
    published_revision: Mapped[int | None]
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime] = mapped_column(index=True)
    updated_by: Mapped[str]
    version: Mapped[int]
    # Of which article this is the text in another script. Ids are never used again, so it may outlive that one.
    version_of: Mapped[int | None] = mapped_column(index=True)
    is_exclusive: Mapped[bool] = mapped_column(server_default=false())
    desk: Mapped[str] = mapped_column(server_default="")
    __table_args__ = (
        Index(None, "published_at", "id"),
        CheckConstraint("language IN ('kk', 'ru', 'en')", name="language"),
        IDS_ARE_NEVER_USED_AGAIN,
    )


class Revision(Base):
    __tablename__ = "revisions"
    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("articles.id", ondelete="CASCADE"))
    number: Mapped[int]
    author: Mapped[str]
    reason: Mapped[str]
    created_at: Mapped[datetime]
    label: Mapped[str] = mapped_column(server_default="")
    # See db.packing. Last, because SQLite reads a row's long value to get at what stands behind it.
    keyframe: Mapped[int | None]
    packed: Mapped[bytes]
    __table_args__ = (UniqueConstraint("article_id", "number"),)


class IgnoredFinding(Base):
    __tablename__ = "ignored_findings"
    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("articles.id", ondelete="CASCADE"), index=True)
    check_name: Mapped[str]
    words: Mapped[str]
    block: Mapped[str | None]
    before: Mapped[str]
    author: Mapped[str]
    created_at: Mapped[datetime]


class ArticleMove(Base):
    """Who moved an article from one state to another, and what they said of it."""

    __tablename__ = "article_moves"
    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("articles.id", ondelete="CASCADE"), index=True)
    before: Mapped[str]
    after: Mapped[str]
    author: Mapped[str]
    note: Mapped[str]
    created_at: Mapped[datetime]
