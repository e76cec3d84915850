"""The texts of the notices, their headers in versions, and the rules that choose among them."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import IDS_ARE_NEVER_USED_AGAIN, Base


class NoticeText(Base):
    __tablename__ = "notice_texts"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    language: Mapped[str]
    number: Mapped[int]
    text: Mapped[str]
    short: Mapped[str]
    line: Mapped[str]
    link: Mapped[str]
    link_text: Mapped[str]
    copyright: Mapped[str]
    licence: Mapped[str]
    licence_link: Mapped[str]
    valid_from: Mapped[date | None]
    valid_to: Mapped[date | None]
    created_at: Mapped[datetime]
    created_by: Mapped[str]
    __table_args__ = (UniqueConstraint("name", "language", "number"),)


class NoticeHeader(Base):
    __tablename__ = "notices"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    channels: Mapped[dict[str, Any]]
    version: Mapped[int]


class NoticeRule(Base):
    __tablename__ = "notice_rules"
    id: Mapped[int] = mapped_column(primary_key=True)
    position: Mapped[int]
    notice: Mapped[str]
    source: Mapped[str]
    topic: Mapped[str]
    language: Mapped[str]
    channel: Mapped[str]
    exclusive: Mapped[bool | None]
    version: Mapped[int]
    __table_args__ = (IDS_ARE_NEVER_USED_AGAIN,)
