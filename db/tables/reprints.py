"""The fingerprints of what was published, and the ledger of the copies that were found."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from db.tables.base import IDS_ARE_NEVER_USED_AGAIN, Base


class ReprintFingerprint(Base):
    """Which published articles hold a run of words. Kept by its key alone: there are dozens of rows an article."""

    __tablename__ = "reprint_fingerprints"
    fingerprint: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    article_id: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    __table_args__ = {"sqlite_with_rowid": False}


class ReprintArticle(Base):
    """Which text of an article was fingerprinted, and by which scheme."""

    __tablename__ = "reprint_articles"
    article_id: Mapped[int] = mapped_column(ForeignKey("articles.id", ondelete="CASCADE"), primary_key=True)
    revision: Mapped[int]
    scheme: Mapped[int]


class Reprint(Base):
    """A page somewhere else that has our words; `outcome` is the last verdict's."""

    __tablename__ = "reprints"
    id: Mapped[int] = mapped_column(primary_key=True)
    address: Mapped[str] = mapped_column(unique=True)
    state: Mapped[str]
    note: Mapped[str]
    article_id: Mapped[int | None] = mapped_column(ForeignKey("articles.id", ondelete="SET NULL"))
    outcome: Mapped[str]
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    version: Mapped[int]
    __table_args__ = (
        Index(None, "state", "updated_at"),
        CheckConstraint("state IN ('new', 'letter_sent', 'mended', 'closed')", name="state"),
        IDS_ARE_NEVER_USED_AGAIN,
    )


class ReprintLook(Base):
    """What stood there at one time: the page's own bytes as a Zstandard frame, and what was found in them."""

    __tablename__ = "reprint_looks"
    id: Mapped[int] = mapped_column(primary_key=True)
    reprint_id: Mapped[int] = mapped_column(ForeignKey("reprints.id", ondelete="CASCADE"), index=True)
    looked_at: Mapped[datetime]
    looked_by: Mapped[str]
    sha256: Mapped[str]
    headers: Mapped[dict[str, Any]]
    verdict: Mapped[dict[str, Any]]
    packed: Mapped[bytes]
