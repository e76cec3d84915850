"""Typed tables. Every editable row has a version; every constraint has a name that both engines agree on."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    CheckConstraint,
    DateTime,
    ForeignKey,
    Index,
    MetaData,
    Text,
    TypeDecorator,
    UniqueConstraint,
    false,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

NAMING = {
    "ix": "ix_%(table_name)s_%(column_0_N_name)s",
    "uq": "uq_%(table_name)s_%(column_0_N_name)s",
    "ck": "ck_%(table_name)s_%(constraint_name)s",
    "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
    "pk": "pk_%(table_name)s",
}


# A published page and a reader's report name an article by its id: SQLite must not give it to another one later.
_IDS_ARE_NEVER_USED_AGAIN = {"sqlite_autoincrement": True}


class UtcDateTime(TypeDecorator[datetime]):
    """Aware times in, aware UTC out. SQLite keeps no zone, so what is stored there is UTC."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without its zone")
        value = value.astimezone(UTC)
        return value.replace(tzinfo=None) if dialect.name == "sqlite" else value

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Base(DeclarativeBase):
    metadata = MetaData(naming_convention=NAMING)
    type_annotation_map = {str: Text(), datetime: UtcDateTime(), dict[str, Any]: JSON(), list[str]: JSON()}


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
        _IDS_ARE_NEVER_USED_AGAIN,
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
        _IDS_ARE_NEVER_USED_AGAIN,
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
    __table_args__ = (Index(None, "state", "created_at", "id"), _IDS_ARE_NEVER_USED_AGAIN)


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
    __table_args__ = (_IDS_ARE_NEVER_USED_AGAIN,)


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
        _IDS_ARE_NEVER_USED_AGAIN,
    )


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
        _IDS_ARE_NEVER_USED_AGAIN,
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


class Channel(Base):
    __tablename__ = "channels"
    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(unique=True)
    target: Mapped[str]
    settings: Mapped[dict[str, Any]]
    paused: Mapped[bool]
    version: Mapped[int]
    __table_args__ = (_IDS_ARE_NEVER_USED_AGAIN,)


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
    __table_args__ = (
        Index(None, "state", "next_attempt_at"),
        Index(None, "state", "id"),
        Index(None, "channel_id", "id"),
        Index(None, "channel_id", "state", "id"),
        Index(None, "channel_id", "article_id", "id"),
        Index(None, "article_id"),
        CheckConstraint("action IN ('publish', 'update', 'correct', 'withdraw')", name="action"),
        CheckConstraint("state IN ('waiting', 'sending', 'done', 'failed', 'superseded', 'cancelled')", name="state"),
        _IDS_ARE_NEVER_USED_AGAIN,
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
    __table_args__ = (Index(None, "article_id", "channel_id", "id"),)


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
        _IDS_ARE_NEVER_USED_AGAIN,
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
    __table_args__ = (Index(None, "created_at"), _IDS_ARE_NEVER_USED_AGAIN)


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
    __table_args__ = (_IDS_ARE_NEVER_USED_AGAIN,)
