"""Corrections, the answers that follow them and the fixes that wait, as values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any


@dataclass(frozen=True)
class CorrectionRecord:
    """What a fix changed. `undone_at` is set where it was taken back before it was sent.

    `kind`: typo, grammar, name, fact, clarification, other. One that `is_silent` is kept here and not on the page.
    `notes`: the editor's own words by language (kk, ru, en), of which `note` is one; empty where the sentence is the
    newsroom's, and in records of before there were notes by language.
    """

    id: int
    article_id: int
    group_id: int | None
    revision: int
    old_text: str
    new_text: str
    note: str
    author: str
    created_at: datetime
    undone_at: datetime | None
    kind: str = "other"
    is_silent: bool = False
    notes: Mapping[str, str] = field(default_factory=dict, hash=False)


@dataclass(frozen=True)
class AnswerRecord:
    """A letter to a reader. `state`: waiting, sending, handing_over, sent, failed, doubtful, cancelled.

    `handing_over` is the moment in which a crash leaves it open whether the letter went; such a one becomes `doubtful`
    and is not sent again by itself. `reason_code` and `reason_values` say why it waits or failed.
    """

    id: int
    correction_id: int
    report_id: int | None
    address: str
    language: str
    subject: str
    text: str
    message_id: str
    state: str
    attempts: int
    next_attempt_at: datetime
    attempt_token: str | None
    reason_code: str
    reason_values: dict[str, Any]
    created_at: datetime
    updated_at: datetime


@dataclass(frozen=True)
class WaitingFixRecord:
    """A fix that waits in the text: `old_text` stood at `start` (code points) of the field or block when it was kept.
    `why`: changed_meanwhile, locked.
    """

    id: int
    article_id: int
    group_id: int
    field: str
    block: str | None
    start: int
    old_text: str
    new_text: str
    why: str
    author: str
    created_at: datetime
