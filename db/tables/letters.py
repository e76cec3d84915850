"""The mailboxes that readers' letters are fetched from, and the letters themselves."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import IDS_ARE_NEVER_USED_AGAIN, Base


class Mailbox(Base):
    __tablename__ = "mailboxes"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    settings: Mapped[dict[str, Any]]
    is_on: Mapped[bool]
    uid_validity: Mapped[int | None] = mapped_column(BigInteger)
    next_uid: Mapped[int] = mapped_column(BigInteger)
    looked_at: Mapped[datetime | None]
    state_code: Mapped[str]
    state_values: Mapped[dict[str, Any]]
    version: Mapped[int]
    __table_args__ = (IDS_ARE_NEVER_USED_AGAIN,)


class Letter(Base):
    __tablename__ = "letters"
    id: Mapped[int] = mapped_column(primary_key=True)
    mailbox_id: Mapped[int | None] = mapped_column(ForeignKey("mailboxes.id", ondelete="SET NULL"))
    uid_validity: Mapped[int | None] = mapped_column(BigInteger)
    uid: Mapped[int | None] = mapped_column(BigInteger)
    key: Mapped[str] = mapped_column(unique=True)
    message_id: Mapped[str]
    sender: Mapped[str]
    subject: Mapped[str]
    sent_at: Mapped[datetime | None]
    read_at: Mapped[datetime]
    state: Mapped[str]
    form: Mapped[str]
    reason_code: Mapped[str]
    report_id: Mapped[int | None] = mapped_column(ForeignKey("reports.id", ondelete="SET NULL"), index=True)
    version: Mapped[int]
    # Last, because SQLite reads a row's long value to get at what stands behind it.
    text: Mapped[str]
    raw: Mapped[bytes | None]
    __table_args__ = (
        Index(None, "state", "id"),
        Index(None, "mailbox_id", "uid_validity", "uid"),
        CheckConstraint("state IN ('understood', 'not_understood', 'put_aside')", name="state"),
        IDS_ARE_NEVER_USED_AGAIN,
    )
