"""An article, its revisions and moves, and the findings that are not shown in it, as values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class ArticleRecord:
    """An article without its text. `current_revision` is the number of its newest revision.

    `state`: draft, in_review, approved, scheduled, published, corrected, withdrawn. `zone`: the IANA zone that the
    editor meant `published_at` in. `sources`: whom or what the story rests on, for the desk's eyes. `embargo_until`:
    nothing leaves before it. `published_revision`: the newest one that was queued for publishing, else None.
    `version_of`: the article whose text this one has in another script. `is_exclusive`: nobody else may have it.
    `desk`: the part of the newsroom that answers for it, "" where none is named.
    """

    id: int
    slug: str
    language: str
    kind: str
    state: str
    headline: str
    byline: str
    published_at: datetime | None
    zone: str
    views: int
    topics: tuple[str, ...]
    sources: tuple[str, ...]
    embargo_until: datetime | None
    current_revision: int
    published_revision: int | None
    created_at: datetime
    updated_at: datetime
    updated_by: str
    version: int
    version_of: int | None = None
    is_exclusive: bool = False
    desk: str = ""


@dataclass(frozen=True)
class RevisionRecord:
    """One immutable revision; `document` is JSON as `editor.articles.serialisation` writes it. Only `label` changes."""

    id: int
    article_id: int
    number: int
    document: str
    author: str
    reason: str
    created_at: datetime
    label: str = ""


@dataclass(frozen=True)
class MoveRecord:
    """Who moved an article from one state to another; `note` is what they said of it."""

    id: int
    article_id: int
    before: str
    after: str
    author: str
    note: str
    created_at: datetime


@dataclass(frozen=True)
class RevisionSummary:
    """A revision without its text, for lists. `label`: the name that somebody gave it; empty for none."""

    id: int
    article_id: int
    number: int
    author: str
    reason: str
    created_at: datetime
    label: str = ""


@dataclass(frozen=True)
class IgnoredRecord:
    """Words that a check is to leave alone: in the whole article where `block` is None, else in that block (the field's
    name for a headline or a lead) after the words `before`.
    """

    id: int
    article_id: int
    check_name: str
    words: str
    block: str | None
    before: str
    author: str
    created_at: datetime
