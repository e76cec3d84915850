"""Mailboxes and the letters fetched from them, as values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any


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
