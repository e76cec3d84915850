"""The channels, the outbox with its attempts, and what each channel has."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import IDS_ARE_NEVER_USED_AGAIN, Base


class Channel(Base):
    __tablename__ = "channels"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    target: Mapped[str]
    settings: Mapped[dict[str, Any]]
    paused: Mapped[bool]
    version: Mapped[int]
    __table_args__ = (IDS_ARE_NEVER_USED_AGAIN,)


class Outbox(Base):
    __tablename__ = "outbox"
    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("articles.id", ondelete="RESTRICT"))
    revision: Mapped[int]
    channel_id: Mapped[int] = mapped_column(ForeignKey("channels.id", ondelete="RESTRICT"))
    action: Mapped[str]
    state: Mapped[str]
    idempotency_key: Mapped[str] = mapped_column(unique=True)
    attempts: Mapped[int]
    next_attempt_at: Mapped[datetime]
    lease_owner: Mapped[str | None]
    lease_until: Mapped[datetime | None]
    attempt_token: Mapped[str | None]
    reason: Mapped[str]
    reason_code: Mapped[str]
    reason_values: Mapped[dict[str, Any]]
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    wanted_at: Mapped[datetime | None]  # the hour without an embargo; None in rows of before it was kept
    __table_args__ = (
        Index(None, "state", "next_attempt_at"),
        Index(None, "state", "id"),
        Index(None, "channel_id", "id"),
        Index(None, "channel_id", "state", "id"),
        Index(None, "channel_id", "article_id", "id"),
        Index(None, "article_id"),
        CheckConstraint("action IN ('publish', 'update', 'correct', 'withdraw')", name="action"),
        CheckConstraint("state IN ('waiting', 'sending', 'done', 'failed', 'superseded', 'cancelled')", name="state"),
        IDS_ARE_NEVER_USED_AGAIN,
    )


class OutboxCount(Base):
    """How many rows of the outbox are in each state, kept as `GroupCount` is."""

    __tablename__ = "outbox_counts"
    id: Mapped[int] = mapped_column(primary_key=True)
    state: Mapped[str]
    number: Mapped[int]


class Attempt(Base):
    __tablename__ = "attempts"
    id: Mapped[int] = mapped_column(primary_key=True)
    outbox_id: Mapped[int] = mapped_column(ForeignKey("outbox.id", ondelete="CASCADE"))
    number: Mapped[int]
    started_at: Mapped[datetime]
    finished_at: Mapped[datetime | None]
    outcome: Mapped[str]
    message: Mapped[str]
    cause: Mapped[str] = mapped_column(server_default="")
    cause_values: Mapped[dict[str, Any]] = mapped_column(server_default="{}")
    __table_args__ = (UniqueConstraint("outbox_id", "number"),)


class Delivery(Base):
    __tablename__ = "deliveries"
    id: Mapped[int] = mapped_column(primary_key=True)
    outbox_id: Mapped[int] = mapped_column(ForeignKey("outbox.id", ondelete="RESTRICT"), unique=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("articles.id", ondelete="RESTRICT"))
    revision: Mapped[int]
    channel_id: Mapped[int] = mapped_column(ForeignKey("channels.id", ondelete="RESTRICT"))
    action: Mapped[str]
    receipt: Mapped[dict[str, Any]]
    delivered_at: Mapped[datetime]
    described: Mapped[str] = mapped_column(server_default="")
    __table_args__ = (Index(None, "article_id", "channel_id", "id"),)
