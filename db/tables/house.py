"""What holds for the whole newsroom: its settings, and the log of changes that other seats read."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import IDS_ARE_NEVER_USED_AGAIN, Base


class Setting(Base):
    __tablename__ = "settings"
    key: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[dict[str, Any]]
    version: Mapped[int]


class Change(Base):
    """What each commit touched, for seats that follow; old lines are thinned."""

    __tablename__ = "change_log"
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    row_id: Mapped[int]
    origin: Mapped[str]
    created_at: Mapped[datetime]
    __table_args__ = (Index(None, "created_at"), IDS_ARE_NEVER_USED_AGAIN)
