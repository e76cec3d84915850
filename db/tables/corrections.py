"""What was corrected, who is to be answered, and the fixes that wait for an editor."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import IDS_ARE_NEVER_USED_AGAIN, Base


class Correction(Base):
    __tablename__ = "corrections"
    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("articles.id", ondelete="CASCADE"), index=True)
    group_id: Mapped[int | None] = mapped_column(ForeignKey("report_groups.id", ondelete="SET NULL"), index=True)
    revision: Mapped[int]
    old_text: Mapped[str]
    new_text: Mapped[str]
    note: Mapped[str]
    author: Mapped[str]
    created_at: Mapped[datetime] = mapped_column(index=True)
    undone_at: Mapped[datetime | None]
    kind: Mapped[str] = mapped_column(server_default="other")
    is_silent: Mapped[bool] = mapped_column(server_default=false())
    notes: Mapped[dict[str, Any]] = mapped_column(server_default="{}")  # language: the editor's own words in it
    __table_args__ = (Index("ix_corrections_figures", "old_text", "new_text", "created_at", "undone_at"),)


class Answer(Base):
    """A letter to a reader who asked for an answer; written with its correction, sent afterwards."""

    __tablename__ = "answers"
    id: Mapped[int] = mapped_column(primary_key=True)
    correction_id: Mapped[int] = mapped_column(ForeignKey("corrections.id", ondelete="CASCADE"))
    report_id: Mapped[int | None] = mapped_column(ForeignKey("reports.id", ondelete="SET NULL"), index=True)
    address: Mapped[str]
    language: Mapped[str]
    subject: Mapped[str]
    text: Mapped[str]
    message_id: Mapped[str] = mapped_column(unique=True)
    state: Mapped[str]
    attempts: Mapped[int]
    next_attempt_at: Mapped[datetime]
    lease_until: Mapped[datetime | None]
    attempt_token: Mapped[str | None]
    reason_code: Mapped[str]
    reason_values: Mapped[dict[str, Any]]
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    __table_args__ = (
        UniqueConstraint("correction_id", "address"),
        Index(None, "state", "next_attempt_at"),
        CheckConstraint(
            "state IN ('waiting', 'sending', 'handing_over', 'sent', 'failed', 'doubtful', 'cancelled')", name="state"
        ),
        IDS_ARE_NEVER_USED_AGAIN,
    )


class WaitingFix(Base):
    """A fix that could not be made at once, kept as a suggestion in the text while its group is open."""

    __tablename__ = "waiting_fixes"
    id: Mapped[int] = mapped_column(primary_key=True)
    article_id: Mapped[int] = mapped_column(ForeignKey("articles.id", ondelete="CASCADE"), index=True)
    group_id: Mapped[int] = mapped_column(ForeignKey("report_groups.id", ondelete="CASCADE"), unique=True)
    field: Mapped[str]
    block: Mapped[str | None]
    start: Mapped[int]
    old_text: Mapped[str]
    new_text: Mapped[str]
    why: Mapped[str]
    author: Mapped[str]
    created_at: Mapped[datetime]
