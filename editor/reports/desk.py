"""Readers' reports, from the door to the corrected article: the service that the front doors call.

Each write is one transaction and returns what it touched.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Literal, Protocol

from db.records import ArticleRecord, OutboxRecord, ReportRecord
from db.unit_of_work import Database, UnitOfWork
from editor.changes import Changes
from editor.newsroom.clock import Clock
from editor.reports.incoming import IncomingReport
from editor.reports.views import Fixed, GroupRow, GroupView, Received

Door = Literal["http", "hand", "file", "mailbox"]
AT_ONCE = timedelta(0)


class Corrections(Protocol):
    """What the desk asks of publishing, inside its own transaction."""

    def enqueue(
        self,
        work: UnitOfWork,
        record: ArticleRecord,
        revision: int,
        action: str,
        *,
        channels: Sequence[str] | None = None,
        not_before: datetime,
    ) -> list[OutboxRecord]: ...

    def take_back(self, work: UnitOfWork, article_id: int, revision: int) -> bool: ...


class ReportDesk:
    """The service of the reports floor. `proofreader` may be None: then only readers propose."""

    def __init__(self, database: Database, clock: Clock, publishing: Corrections, proofreader: object = None) -> None:
        self._database = database
        self._clock = clock
        self._publishing = publishing
        self._proofreader = proofreader

    def receive(self, incoming: IncomingReport, *, door: Door) -> Received:
        """Locate, group and keep a report. The same key with the same body gives the first answer again.

        Raises UserMistake: quote_missing, quote_too_long, idempotency_key_reused.
        """
        raise NotImplementedError

    def receive_spam(self, incoming: IncomingReport, *, door: Door) -> Received:
        """Keep it as spam, in no group: what filled in the field that no person sees."""
        raise NotImplementedError

    def reports(
        self, *, state: str | None = None, article_id: int | None = None, limit: int = 200, before_id: int | None = None
    ) -> list[ReportRecord]:
        """Newest first, after the one with `before_id`."""
        raise NotImplementedError

    def report(self, report_id: int) -> ReportRecord:
        """Raises NotFound."""
        raise NotImplementedError

    def groups(self, *, state: str | None = "new", limit: int = 200, before: GroupRow | None = None) -> list[GroupRow]:
        """Most readers first, then most views, then the newest; after the row that was shown last."""
        raise NotImplementedError

    def group(self, group_id: int) -> GroupView:
        """Raises NotFound."""
        raise NotImplementedError

    def fix(self, group_id: int, text: str | None = None, *, author: str, undo_for: timedelta = AT_ONCE) -> Fixed:
        """Put `text` (or what is proposed) in the place of the reported words: revision, correction, queue and the
        closed group in one transaction.

        Raises UserMistake (place_gone, nothing_proposed, same_text, group_closed), Conflict, NotFound: nothing is
        written then.
        """
        raise NotImplementedError

    def fix_report(
        self, report_id: int, text: str | None = None, *, author: str, undo_for: timedelta = AT_ONCE
    ) -> Fixed:
        """The same for the group that this report is in."""
        raise NotImplementedError

    def undo(self, correction_id: int, *, author: str) -> Changes:
        """The old words again, in a new revision, and the group open. Raises UserMistake `correction_was_sent`."""
        raise NotImplementedError

    def dismiss(self, group_id: int, *, reason: str, author: str) -> Changes:
        """Not an error. Raises UserMistake where the reason is missing."""
        raise NotImplementedError

    def spam(self, group_id: int, *, author: str) -> Changes:
        """Close the group as spam."""
        raise NotImplementedError

    def reopen(self, group_id: int) -> Changes:
        """Dismissed, spam and already corrected groups are open again; a fixed one is undone instead."""
        raise NotImplementedError

    def merge(self, group_ids: Sequence[int]) -> Changes:
        """Put all reports into the oldest of these groups. Raises UserMistake for groups of different articles."""
        raise NotImplementedError

    def relocate(self, article_id: int) -> Changes:
        """Find the open reports' places in the newest text; to be called after a save."""
        raise NotImplementedError

    def counts(self) -> dict[str, int]:
        """How many groups there are in each state."""
        raise NotImplementedError
