"""Readers' reports, the groups they fall into, and what was done with each."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import IDS_ARE_NEVER_USED_AGAIN, Base


class Group(Base):
    __tablename__ = "report_groups"
    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int | None] = mapped_column(ForeignKey("articles.id", ondelete="SET NULL"))
    key: Mapped[str] = mapped_column(index=True)
    state: Mapped[str]
    reporters: Mapped[int]
    first_at: Mapped[datetime]
    last_at: Mapped[datetime]
    closed_at: Mapped[datetime | None]
    closed_by: Mapped[str]
    reason: Mapped[str]
    version: Mapped[int]
    first_look_at: Mapped[datetime | None]
    language: Mapped[str] = mapped_column(server_default="")
    kind: Mapped[str] = mapped_column(server_default="")
    priority: Mapped[float] = mapped_column(server_default="0")
    assignee: Mapped[str] = mapped_column(server_default="")
    waiting_for: Mapped[str] = mapped_column(server_default="")
    waiting_until: Mapped[datetime | None]
    desk: Mapped[str] = mapped_column(server_default="")  # of its article
    # What is searched, see db.repositories.report_words. An index of words stands over it: on SQLite FTS5 in
    # `report_search`, kept by triggers; a GIN index on PostgreSQL. A batch migration of this table must make the
    # triggers again.
    words: Mapped[str] = mapped_column(server_default="")
    __table_args__ = (
        Index(None, "state", "priority", "id", "first_at"),
        Index(None, "state", "desk", "priority", "id"),
        Index(None, "state", "language", "priority", "id"),
        Index(None, "state", "kind", "priority", "id"),
        Index(None, "article_id", "state", "priority", "id"),
        Index(None, "assignee", "state", "priority", "id"),
        Index(None, "state", "waiting_until"),
        Index("ix_report_groups_figures_by_article", "article_id", "first_at", "state", "reporters"),
        # Migration 0016 adds look_wait and fix_wait, computed by the database, with an index of each; see
        # db.repositories.figures.
        Index(
            "ix_report_groups_figures", *("first_at", "state", "article_id", "reporters", "first_look_at", "closed_at")
        ),
        IDS_ARE_NEVER_USED_AGAIN,
    )


class GroupCount(Base):
    """How many groups are in each state: the sum of `number` by state. Rows are only added, so that writers never wait
    for each other, and put together now and then.
    """

    __tablename__ = "report_counts"
    id: Mapped[int] = mapped_column(primary_key=True)
    state: Mapped[str]
    number: Mapped[int]


class GroupEvent(Base):
    """What a person decided about a group, and how it was before: the trail, and the way back.

    Without a foreign key: the trail of a group that was merged away stays.
    """

    __tablename__ = "report_events"
    id: Mapped[int] = mapped_column(primary_key=True)
    step: Mapped[str] = mapped_column(index=True)
    group_id: Mapped[int]
    action: Mapped[str]
    author: Mapped[str]
    created_at: Mapped[datetime]
    before: Mapped[dict[str, Any]]
    after: Mapped[dict[str, Any]]
    undone_at: Mapped[datetime | None]
    __table_args__ = (Index(None, "group_id", "id"),)


class Looker(Base):
    """Who looks at which group: one row a seat, good while its heartbeat is fresh."""

    __tablename__ = "report_lookers"
    seat: Mapped[str] = mapped_column(primary_key=True)
    group_id: Mapped[int] = mapped_column(index=True)
    person: Mapped[str]
    seen_at: Mapped[datetime]


class Report(Base):
    __tablename__ = "reports"
    id: Mapped[int] = mapped_column(primary_key=True)
    state: Mapped[str]
    group_id: Mapped[int | None] = mapped_column(ForeignKey("report_groups.id", ondelete="SET NULL"), index=True)
    article_id: Mapped[int | None] = mapped_column(ForeignKey("articles.id", ondelete="SET NULL"), index=True)
    url: Mapped[str]
    revision: Mapped[int | None]
    language: Mapped[str]
    quote: Mapped[str]
    prefix: Mapped[str]
    suffix: Mapped[str]
    suggestion: Mapped[str]
    comment: Mapped[str]
    reply_to: Mapped[str]
    reporter: Mapped[str]
    door: Mapped[str]
    idempotency_key: Mapped[str] = mapped_column(unique=True)
    body_hash: Mapped[str]
    place_status: Mapped[str]
    place_revision: Mapped[int | None]
    place_field: Mapped[str | None]
    place_block: Mapped[str | None]
    place_start: Mapped[int | None]
    place_end: Mapped[int | None]
    place_score: Mapped[float]
    created_at: Mapped[datetime]
    version: Mapped[int]
    spam_score: Mapped[float] = mapped_column(server_default="0")
    spam_reasons: Mapped[list[str]] = mapped_column(server_default="[]")
    __table_args__ = (Index(None, "state", "created_at", "id"), IDS_ARE_NEVER_USED_AGAIN)
