"""Readers' reports and the groups they fall into, as values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any


@dataclass(frozen=True)
class ReportRecord:
    """One reader's report, as it came, and where its words stand in `place_revision`.

    `state`: new, fixed, already_corrected, not_an_error, spam, waiting. `door`: http, file, hand, mailbox.
    `place_status`: found, moved, already_corrected, ambiguous, gone, never_there, unknown_article; empty before.
    `spam_score`: 0 (honest) to 1; `spam_reasons`: the codes of the signs that speak for it, strongest first.
    """

    id: int
    state: str
    group_id: int | None
    article_id: int | None
    url: str
    revision: int | None
    language: str
    quote: str
    prefix: str
    suffix: str
    suggestion: str
    comment: str
    reply_to: str
    reporter: str
    door: str
    idempotency_key: str
    body_hash: str
    place_status: str
    place_revision: int | None
    place_field: str | None
    place_block: str | None
    place_start: int | None
    place_end: int | None
    place_score: float
    created_at: datetime
    version: int
    spam_score: float = 0.0
    spam_reasons: tuple[str, ...] = ()


@dataclass(frozen=True)
class GroupRecord:
    """Reports of the same place in the same article. `reporters` counts different readers.

    `language` is the article's, or the report's where that is not known; `desk` is the article's. `kind` of error and
    `priority` are as `editor.reports` computes them. `waiting_for` and `waiting_until` are set while it waits.
    """

    id: int
    article_id: int | None
    key: str
    state: str
    reporters: int
    first_at: datetime
    last_at: datetime
    closed_at: datetime | None
    closed_by: str
    reason: str
    version: int
    first_look_at: datetime | None = None
    language: str = ""
    kind: str = ""
    priority: float = 0.0
    assignee: str = ""
    waiting_for: str = ""
    waiting_until: datetime | None = None
    desk: str = ""


@dataclass(frozen=True)
class GroupEventRecord:
    """One decision about a group. `step` is the same for all that were decided together; `before` and `after` hold the
    fields that it changed.
    """

    id: int
    step: str
    group_id: int
    action: str
    author: str
    created_at: datetime
    before: dict[str, Any]
    after: dict[str, Any]
    undone_at: datetime | None
