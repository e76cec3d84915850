"""Frozen dataclasses: the only things that leave this package. Times are aware and in UTC."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any


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
class MailboxRecord:
    """A mailbox that readers' letters come to. `settings` hold host, port and the like, and no secrets.

    `uid_validity` and `next_uid`: how far it was read, as IMAP counts (RFC 3501, 2.3.1.1). `state_code` and
    `state_values` say how the last look ended, `looked_at` when.
    """

    id: int
    name: str
    settings: dict[str, Any]
    is_on: bool
    uid_validity: int | None
    next_uid: int
    looked_at: datetime | None
    state_code: str
    state_values: dict[str, Any]
    version: int


@dataclass(frozen=True)
class LetterRecord:
    """A letter that was read once. `state`: understood, not_understood, put_aside; `form`: whose letter it is.

    `key` is the same for the same letter, however often it is come across. `mailbox_id`, `uid_validity` and `uid` are
    None for a letter from a file.
    """

    id: int
    mailbox_id: int | None
    uid_validity: int | None
    uid: int | None
    key: str
    message_id: str
    sender: str
    subject: str
    sent_at: datetime | None
    read_at: datetime
    state: str
    form: str
    reason_code: str
    report_id: int | None
    version: int
    text: str


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


@dataclass(frozen=True)
class CorrectionRecord:
    """What a fix changed. `undone_at` is set where it was taken back before it was sent.

    `kind`: typo, grammar, name, fact, clarification, other. One that `is_silent` is kept here and not on the page.
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


@dataclass(frozen=True)
class ChannelRecord:
    """A place to publish to: `target` is its id in the registry of targets; `settings` hold no secrets."""

    id: int
    name: str
    target: str
    settings: dict[str, Any]
    paused: bool
    version: int


@dataclass(frozen=True)
class OutboxRecord:
    """One thing to do on one channel. `state`: waiting, sending, done, failed, superseded, cancelled.

    `attempt_token` fences: only the attempt that holds it may settle the row. `reason` says in words why it waits or
    failed; `reason_code` and `reason_values` say the same for translation.
    """

    id: int
    article_id: int
    revision: int
    channel_id: int
    channel: str
    action: str
    state: str
    idempotency_key: str
    attempts: int
    next_attempt_at: datetime
    lease_owner: str | None
    lease_until: datetime | None
    attempt_token: str | None
    reason: str
    reason_code: str
    created_at: datetime
    updated_at: datetime
    reason_values: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class AttemptRecord:
    """One try. `outcome`: delivered, network, throttled, refused, ours, lost (its lease lapsed)."""

    id: int
    outbox_id: int
    number: int
    started_at: datetime
    finished_at: datetime | None
    outcome: str
    message: str

    @property
    def seconds(self) -> float | None:
        """How long it took; None while it is under way, 0 where the clock was set back meanwhile."""
        return None if self.finished_at is None else max(0.0, (self.finished_at - self.started_at).total_seconds())


@dataclass(frozen=True)
class DeliveryRecord:
    """The ledger: what reached a channel. `receipt` is the target's own (paths, addresses, versions)."""

    id: int
    outbox_id: int
    article_id: int
    revision: int
    channel_id: int
    action: str
    receipt: dict[str, Any]
    delivered_at: datetime


@dataclass(frozen=True)
class ChangeRecord:
    """One line of the change log that seats follow."""

    id: int
    kind: str
    row_id: int
    origin: str


@dataclass(frozen=True)
class DictionaryWordRecord:
    """A word of the newsroom's own dictionary, as it was written, and who added it when."""

    id: int
    language: str
    word: str
    added_by: str
    added_at: datetime


@dataclass(frozen=True)
class ArchiveWordRecord:
    """A form in lower case that no dictionary knows, and in how many published articles it stands."""

    language: str
    word: str
    articles: int


@dataclass(frozen=True)
class ScriptExceptionRecord:
    """How a Cyrillic word is written in a script, over the table of its letters, and who said so when."""

    id: int
    script: str
    cyrillic: str
    written: str
    added_by: str
    added_at: datetime


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


@dataclass(frozen=True)
class ReprintRecord:
    """A page elsewhere with our words. `state`: new, letter_sent, mended, closed; `outcome`: the last look's."""

    id: int
    address: str
    state: str
    note: str
    article_id: int | None
    outcome: str
    created_at: datetime
    updated_at: datetime
    version: int


@dataclass(frozen=True)
class ReprintLookRecord:
    """One look at such a page; its bytes are asked for apart. `sha256` is of them."""

    id: int
    reprint_id: int
    looked_at: datetime
    looked_by: str
    sha256: str
    headers: dict[str, Any]
    verdict: dict[str, Any]


@dataclass(frozen=True)
class NoticeTextRecord:
    """One version of an attribution notice in one language: a template, with the lengths `text`, `short` and `line`.

    Versions count from 1 in each language. `valid_from` and `valid_to` are days in the newsroom's zone, both included.
    """

    id: int
    name: str
    language: str
    number: int
    text: str
    short: str
    line: str
    link: str
    link_text: str
    copyright: str
    licence: str
    licence_link: str
    valid_from: date | None
    valid_to: date | None
    created_at: datetime
    created_by: str


@dataclass(frozen=True)
class NoticeRecord:
    """What holds for a notice in all its languages. `channels`: how each channel shows it, by the channel's name."""

    id: int
    name: str
    channels: dict[str, Any]
    version: int


@dataclass(frozen=True)
class NoticeRuleRecord:
    """Which notice an article goes out with: the first rule that matches, by `position`, decides. An empty field asks
    for nothing; `exclusive` None neither.
    """

    id: int
    position: int
    notice: str
    source: str
    topic: str
    language: str
    channel: str
    exclusive: bool | None
    version: int
