"""Readers' reports, from the door to the corrected article: the service that the front doors call.

Each write is one transaction and returns what it touched.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Literal

from db.records import ReportRecord
from db.unit_of_work import Database
from editor.articles.document import Document
from editor.articles.findings import Finding
from editor.changes import Changes
from editor.errors import UserMistake, refuse_if_changed
from editor.language.proofreader import Proofreader
from editor.newsroom.clock import Clock
from editor.reports.corrections import CorrectionsPolicy, Manner, load_policy, save_policy
from editor.reports.elsewhere import SamePlace, find_elsewhere
from editor.reports.filters import InboxFilter, KeptFilters
from editor.reports.fixing import Corrections, Fixing, Holder
from editor.reports.inbox import Inbox, Wanted
from editor.reports.incoming import IncomingReport
from editor.reports.presence import Presence
from editor.reports.ranking import rank_by_views
from editor.reports.reasons import CannedReasons
from editor.reports.receiving import Receiving
from editor.reports.regrouping import Regrouping
from editor.reports.suggesting import Suggesting
from editor.reports.trail import Decided
from editor.reports.triage import Decision, Progress, Triage
from editor.reports.views import Fixed, GroupRow, GroupView, Received
from editor.reports.waiting import waiting_in

Door = Literal["http", "hand", "file", "mailbox"]
AT_ONCE = timedelta(0)
_AS_USUAL = Manner()


def _untold(done: int, total: int, text: str) -> None:
    """For work that nobody watches."""


class ReportDesk:
    """The service of the reports floor. `proofreader` may be None: then only readers propose.

    `machine` names where this seat runs, for `Presence`.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        publishing: Corrections,
        proofreader: Proofreader | None = None,
        holder: Holder = lambda _article_id: "",
        machine: str = "",
    ) -> None:
        self._database = database
        self._clock = clock
        suggesting = Suggesting(proofreader)
        self._receiving = Receiving(database, clock)
        self._inbox = Inbox(database, clock, suggesting)
        self._fixing = Fixing(database, clock, publishing, suggesting, holder)
        self._triage = Triage(database, clock)
        self._regrouping = Regrouping(database, clock)
        self.presence = Presence(database, clock, machine)
        self.reasons = CannedReasons(database)
        self.filters = KeptFilters(database)

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

    def count_views(self, counts: Mapping[int, int]) -> Changes:
        """Views that readers added, by article: what many read stands higher in the inbox. What is not published, or
        not there, is passed over.
        """
        with self._database.unit_of_work() as work:
            rank_by_views(work, work.articles.add_views(counts))
            work.commit()
            return Changes.of(**work.touched)

    def reports(
        self, *, state: str | None = None, article_id: int | None = None, limit: int = 200, before_id: int | None = None
    ) -> list[ReportRecord]:
        """Newest first, after the one with `before_id`."""
        return self._inbox.reports(state=state, article_id=article_id, limit=limit, before_id=before_id)

    def report(self, report_id: int) -> ReportRecord:
        """Raises RowMissing."""
        return self._inbox.report(report_id)

    def groups(
        self,
        asked: InboxFilter | None = None,
        *,
        limit: int = 200,
        before: GroupRow | None = None,
        checks: bool = True,
        up: bool = False,
        skip: int = 0,
    ) -> list[GroupRow]:
        """Highest priority first (see `editor.reports.ranking.priority`), after the row that was shown last; the new
        ones where no filter is given. Without `checks` only readers propose, which is many times quicker.

        With `up` those that stand above the row, or the last ones. `skip` leaves out so many; each costs a little.
        """
        wanted = Wanted(limit, before, up, skip)
        return self._inbox.groups(asked or InboxFilter(), wanted, checks=checks)

    def count(self, asked: InboxFilter) -> int:
        """How many groups a filter shows: quick for states alone, else a walk over an index."""
        return self._inbox.count(asked)

    def span(self, asked: InboxFilter, start: int, count: int) -> list[int]:
        """The ids of `count` groups in the order of the inbox, from the one at `start` (0 is the first) on."""
        return self._inbox.span(asked, start, count)

    def rows(self, group_ids: Collection[int]) -> dict[int, GroupRow]:
        """The rows of these groups by id, with what the checks propose."""
        return self._inbox.rows(group_ids)

    def matching(self, asked: InboxFilter) -> list[int]:
        """The ids of all groups of a filter, for `decide_all`."""
        return self._inbox.ids(asked)

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

    def decide(self, group_id: int, decision: Decision, *, author: str) -> Decided:
        """One decision that leaves the article as it is; `undo_step` takes it back.

        Raises UserMistake: reason_missing, wait_for_nothing, wait_is_over, move_not_allowed; RowMissing.
        """
        return self._triage.decide(group_id, decision, author=author)

    def decide_all(
        self, group_ids: Sequence[int], decision: Decision, *, author: str, progress: Progress = _untold
    ) -> Decided:
        """The same for many as one step. Where `progress` raises, nothing is left of it."""
        return self._triage.decide_all(group_ids, decision, author=author, progress=progress)

    def dismiss(self, group_id: int, *, reason: str, author: str) -> Decided:
        """Not an error. Raises UserMistake where the reason is missing."""
        return self.decide(group_id, Decision("dismiss", reason=reason), author=author)

    def spam(self, group_id: int, *, author: str) -> Decided:
        """Close the group as spam."""
        return self.decide(group_id, Decision("spam"), author=author)

    def accept(self, group_id: int, *, author: str) -> Decided:
        """It is an error, and will be fixed."""
        return self.decide(group_id, Decision("accept"), author=author)

    def assign(self, group_id: int, person: str, *, author: str) -> Decided:
        """Give it to a person, or with "" to nobody."""
        return self.decide(group_id, Decision("assign", person=person), author=author)

    def wait(self, group_id: int, *, person: str = "", until: datetime | None = None, author: str) -> Decided:
        """For a person, until a time, or both; when the time is over it comes back by itself."""
        return self.decide(group_id, Decision("wait", person=person, until=until), author=author)

    def reopen(self, group_id: int, *, author: str = "") -> Decided:
        """New again, whatever it was; a fixed one is undone instead."""
        return self.decide(group_id, Decision("reopen"), author=author)

    def merge(self, group_ids: Sequence[int], *, author: str = "") -> Decided:
        """Put all reports into the oldest of these groups. Raises UserMistake: different_articles, group_closed."""
        return self._regrouping.merge(group_ids, author=author)

    def split(self, report_ids: Sequence[int], *, author: str) -> Decided:
        """Put these reports of one group into a new one, which is the first of `groups`.

        Raises UserMistake: not_one_group, group_would_be_empty, group_closed; RowMissing.
        """
        return self._regrouping.split(report_ids, author=author)

    def undo_step(self, step: str, *, author: str) -> Changes:
        """Take back what was decided in this step. Raises UserMistake: step_unknown, decided_since."""
        return self._triage.undo(step, author=author)

    def last_step(self, group_id: int) -> str | None:
        """The newest decision about this group that stands."""
        with self._database.reading() as work:
            return work.group_events.last_step(group_id)

    def wake(self) -> Changes:
        """What has waited long enough is new again; to be called now and then."""
        return self._triage.wake()

    def elsewhere(self, group_id: int) -> list[SamePlace]:
        """Where the group's words stand besides, in its article and in the newest others."""
        view = self._inbox.group(group_id)
        if view.article is None:
            return []
        words = view.words or (view.reports[0].quote if view.reports else "")
        return find_elsewhere(self._database, words, view.article.id, view.place)

    @property
    def policy(self) -> CorrectionsPolicy:
        """What the newsroom does with each kind of correction."""
        with self._database.reading() as work:
            return load_policy(work)

    def set_policy(self, policy: CorrectionsPolicy, seen: CorrectionsPolicy | None = None) -> Changes:
        """For fixes from now on. Raises UserMistake; Conflict where it is not any more what somebody has `seen`."""
        with self._database.unit_of_work() as work:
            if seen is not None:
                refuse_if_changed(seen, load_policy(work))
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
