"""Readers' reports, from the door to the corrected article: the service that the front doors call.

Each write is one transaction and returns what it touched.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Literal

from db.records import ReportRecord
from db.unit_of_work import Database
from editor.articles.document import Document
from editor.articles.findings import Finding
from editor.changes import Changes
from editor.errors import UserMistake
from editor.language.proofreader import Proofreader
from editor.newsroom.clock import Clock
from editor.reports.corrections import CorrectionsPolicy, Manner, load_policy, save_policy
from editor.reports.fixing import Corrections, Fixing, Holder
from editor.reports.inbox import Inbox
from editor.reports.incoming import IncomingReport
from editor.reports.receiving import Receiving
from editor.reports.suggesting import Suggesting
from editor.reports.triage import Triage
from editor.reports.views import Fixed, GroupRow, GroupView, Received
from editor.reports.waiting import waiting_in

Door = Literal["http", "hand", "file", "mailbox"]
AT_ONCE = timedelta(0)
_AS_USUAL = Manner()


class ReportDesk:
    """The service of the reports floor. `proofreader` may be None: then only readers propose."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        publishing: Corrections,
        proofreader: Proofreader | None = None,
        holder: Holder = lambda _article_id: "",
    ) -> None:
        self._database = database
        self._clock = clock
        suggesting = Suggesting(proofreader)
        self._receiving = Receiving(database, clock)
        self._inbox = Inbox(database, suggesting)
        self._fixing = Fixing(database, clock, publishing, suggesting, holder)
        self._triage = Triage(database, clock)

    def receive(self, incoming: IncomingReport, *, door: Door) -> Received:
        """Locate, group and keep a report. The same key with the same body gives the first answer again.

        Raises UserMistake: quote_missing, quote_too_long, idempotency_key_reused.
        """
        return self._receiving.receive(incoming, door=door)

    def receive_spam(self, incoming: IncomingReport, *, door: Door) -> Received:
        """Keep it as spam, in no group: what filled in the field that no person sees."""
        return self._receiving.receive(incoming, door=door, trapped=True)

    def at_position(self, incoming: IncomingReport, start: int, end: int) -> IncomingReport:
        """The report with the words that stand from `start` to `end` (code points) in the article's newest text, as it
        is read: headline, lead, body. Raises UserMistake `position_unknown`.
        """
        return self._receiving.at_position(incoming, start, end)

    def receive_many(self, entries: Sequence[tuple[IncomingReport, bool]], *, door: Door) -> list[Received | Exception]:
        """Many at once with one commit for all: reports, and whether each fell into the trap for machines.

        The answer to each, in their order: what became of it, or the error that `receive` would have raised. Raises
        DatabaseFault where nothing could be written; every `Received` carries the changes of all.
        """
        return self._receiving.receive_many(entries, door=door)

    def reports(
        self, *, state: str | None = None, article_id: int | None = None, limit: int = 200, before_id: int | None = None
    ) -> list[ReportRecord]:
        """Newest first, after the one with `before_id`."""
        return self._inbox.reports(state=state, article_id=article_id, limit=limit, before_id=before_id)

    def report(self, report_id: int) -> ReportRecord:
        """Raises RowMissing."""
        return self._inbox.report(report_id)

    def groups(self, *, state: str | None = "new", limit: int = 200, before: GroupRow | None = None) -> list[GroupRow]:
        """Most readers first, then most views, then the newest; after the row that was shown last."""
        return self._inbox.groups(state=state, limit=limit, before=before)

    def group(self, group_id: int) -> GroupView:
        """Raises RowMissing."""
        return self._inbox.group(group_id)

    def fix(
        self,
        group_id: int,
        text: str | None = None,
        *,
        author: str,
        undo_for: timedelta = AT_ONCE,
        how: Manner = _AS_USUAL,
    ) -> Fixed:
        """Put `text` (or what is proposed) in the place of the reported words: revision, correction, queue, answers to
        readers and the closed group in one transaction.

        Raises UserMistake (move_not_allowed, article_unknown, place_gone, place_ambiguous, already_corrected,
        nothing_proposed, same_text, control_characters, notice_from_template, place_crosses_cells, preflight_blocked,
        unknown_kind, note_too_long), RowMissing: nothing is written then. Raises FixKept where the article was changed
        since it was looked at, or somebody types in it: the fix then waits as a suggestion in the text.
        """
        return self._fixing.fix(group_id, text, author=author, undo_for=undo_for, how=how)

    def fix_report(
        self,
        report_id: int,
        text: str | None = None,
        *,
        author: str,
        undo_for: timedelta = AT_ONCE,
        how: Manner = _AS_USUAL,
    ) -> Fixed:
        """The same for the group that this report is in."""
        report = self._inbox.report(report_id)
        if report.group_id is None:
            raise UserMistake(
                f"Report {report_id} belongs to no group: it was taken for spam.",
                "Mend the article by hand if the report is honest.",
                code="report_without_group",
                values={"report": report_id},
            )
        return self._fixing.fix(report.group_id, text, author=author, undo_for=undo_for, how=how)

    def undo(self, correction_id: int, *, author: str) -> Changes:
        """The old words again, in a new revision, and the group open. Raises UserMistake `correction_was_sent`."""
        return self._fixing.undo(correction_id, author=author)

    def dismiss(self, group_id: int, *, reason: str, author: str) -> Changes:
        """Not an error. Raises UserMistake where the reason is missing."""
        return self._triage.close(group_id, "dismiss", reason=reason, author=author)

    def spam(self, group_id: int, *, author: str) -> Changes:
        """Close the group as spam."""
        return self._triage.close(group_id, "spam", reason="", author=author)

    def reopen(self, group_id: int) -> Changes:
        """Dismissed, spam and already corrected groups are open again; a fixed one is undone instead."""
        return self._triage.reopen(group_id)

    def merge(self, group_ids: Sequence[int]) -> Changes:
        """Put all reports into the oldest of these groups. Raises UserMistake for groups of different articles."""
        return self._triage.merge(group_ids)

    @property
    def policy(self) -> CorrectionsPolicy:
        """What the newsroom does with each kind of correction."""
        with self._database.reading() as work:
            return load_policy(work)

    def set_policy(self, policy: CorrectionsPolicy) -> Changes:
        """For fixes from now on. Raises UserMistake."""
        with self._database.unit_of_work() as work:
            save_policy(work, policy)
            work.commit()
            return Changes.of(**work.touched)

    def look_at(self, group_id: int) -> Changes:
        """Somebody has it in front: the first time counts in the figures."""
        with self._database.unit_of_work() as work:
            work.reports.look_at(group_id, self._clock())
            if work.touched:
                work.commit()
            return Changes.of(**work.touched)

    def waiting_fixes(self, article_id: int, document: Document) -> list[Finding]:
        """Fixes that wait in this article, as findings in this text of it."""
        with self._database.reading() as work:
            return waiting_in(work, article_id, document)

    def relocate(self, article_id: int) -> Changes:
        """Find the open reports' places in the newest text; to be called after a save."""
        return self._triage.relocate(article_id)

    def counts(self) -> dict[str, int]:
        """How many groups there are in each state."""
        return self._inbox.counts()
