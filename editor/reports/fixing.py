"""One step from a report to a corrected article, and back again while nothing was sent."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Literal, Protocol

from db.faults import StaleRow
from db.records import AnswerRecord, ArticleRecord, CorrectionRecord, GroupRecord, OutboxRecord, ReportRecord
from db.unit_of_work import Database, UnitOfWork
from editor.articles import life
from editor.articles.desk import open_in, write_revision
from editor.articles.document import Document
from editor.articles.editing import Replacement
from editor.articles.findings import Finding
from editor.articles.offsets import Place
from editor.changes import Changes
from editor.errors import UserMistake
from editor.newsroom.clock import Clock
from editor.newsroom.people import role_of
from editor.reports.answers.writing import write_answers
from editor.reports.corrections import Manner, checked_kind, guessed_kind, load_policy
from editor.reports.locating import Locator, Where
from editor.reports.notes import note_text, own_notes
from editor.reports.relocating import relocate_in, words_at
from editor.reports.states import OPEN, moved
from editor.reports.suggesting import Suggesting
from editor.reports.trail import STILL, Step
from editor.reports.triage import held_group
from editor.reports.undoing import mended, open_again, without
from editor.reports.views import WENT_OUT, Fixed
from editor.reports.waiting import Hindered, Mending, keep_waiting, unchanged_since

_BY_NUMBER = {"found": 0, "moved": 0, "already_corrected": 1}
_SURE = 0.95


class Corrections(Protocol):
    """What fixing asks of publishing, inside its own transaction."""

    def enqueue(
        self,
        work: UnitOfWork,
        record: ArticleRecord,
        revision: int,
        action: Literal["publish", "update", "correct", "withdraw"],
        *,
        channels: Sequence[str] | None = None,
        not_before: datetime,
    ) -> list[OutboxRecord]: ...

    def newly_blocking(
        self, work: UnitOfWork, record: ArticleRecord, before: Document, after: Document
    ) -> list[Finding]: ...

    def take_back(self, work: UnitOfWork, article_id: int, revision: int) -> bool: ...


Holder = Callable[[int], str]
"""Who types in this article elsewhere just now, or "" for nobody."""


class Fixing:
    """Each call is one transaction: all of it is written, or nothing."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        publishing: Corrections,
        suggesting: Suggesting,
        holder: Holder = lambda _article_id: "",
    ) -> None:
        self._database = database
        self._clock = clock
        self._publishing = publishing
        self._suggesting = suggesting
        self._holder = holder

    def fix(self, group_id: int, text: str | None, *, author: str, undo_for: timedelta, how: Manner) -> Fixed:
        """See `ReportDesk.fix`."""
        if how.kind:
            checked_kind(how.kind)
        try:
            return self._fix(group_id, text, author, undo_for, how)
        except Hindered as hindered:
            raise keep_waiting(self._database, hindered, author=author, at=self._clock()) from hindered

    def _fix(self, group_id: int, text: str | None, author: str, undo_for: timedelta, how: Manner) -> Fixed:
        with self._database.unit_of_work() as work:
            group = held_group(work, group_id)
            state = moved(group.id, group.state, "fix")
            if group.article_id is None:
                raise UserMistake(
                    "The article of this report is not known, so there is nothing to mend.",
                    "Dismiss the report, or mend the page by hand where it lies.",
                    code="article_unknown",
                )
            mending = self._mending(work, group, group.article_id, text)
            if holder := self._holder(group.article_id):
                raise Hindered("locked", group, mending, holder)
            if not unchanged_since(work, mending, how.seen_revision):
                raise Hindered("changed_meanwhile", group, mending)
            try:
                fixed = self._write(work, group, state, mending, author, undo_for, how)
            except StaleRow as error:
                raise Hindered("changed_meanwhile", group, mending) from error
            work.commit()
            return Fixed(*fixed[:4], Changes.of(**work.touched), fixed[4])

    def _mending(self, work: UnitOfWork, group: GroupRecord, article_id: int, text: str | None) -> Mending:
        locator = Locator.of(work, article_id)
        where = _best(locator, work.reports.in_group(group.id))
        if where.status == "ambiguous":
            raise UserMistake(
                "The reported words stand in more than one place, and the report does not tell in which.",
                "Mend the words in the article itself, then dismiss the report.",
                code="place_ambiguous",
                values={"group": group.id},
            )
        if where.place is None:
            raise UserMistake(
                "The reported words do not stand in today's text any more.",
                "Look at the article; dismiss the report if it is settled.",
                code="place_gone",
                values={"group": group.id, "status": where.status},
            )
        old = words_at(locator.document, where.place)
        if text is None:
            text = self._proposed(work, group, locator.document, where)
        new = unicodedata.normalize("NFC", text)
        _check(locator.document, where.place, old, new)
        return Mending(locator.opened, where.place, old, new)

    def _proposed(self, work: UnitOfWork, group: GroupRecord, document: Document, where: Where) -> str:
        if where.status == "already_corrected":
            raise UserMistake(
                "The reported words were changed since the reader saw them.",
                "Look at the words; say what to put in their place, or dismiss the report.",
                code="already_corrected",
                values={"group": group.id},
            )
        assert where.place is not None
        suggestions = work.reports.suggestions([group.id]).get(group.id, [])
        proposals = self._suggesting.proposals(document, where.place, suggestions)
        if not proposals:
            raise UserMistake(
                "Nothing is proposed for these words.",
                "Say what to put in their place.",
                code="nothing_proposed",
                values={"group": group.id},
            )
        return proposals[0].text

    def _write(
        self,
        work: UnitOfWork,
        group: GroupRecord,
        state: str,
        mending: Mending,
        author: str,
        undo_for: timedelta,
        how: Manner,
    ) -> tuple[int, int, CorrectionRecord, list[OutboxRecord], list[AnswerRecord]]:
        now, record = self._clock(), mending.opened.record
        document = mended(mending.opened.document, Replacement(mending.place, mending.new))
        is_out = record.state in WENT_OUT and record.published_revision is not None
        if is_out:
            life.check_move(record.state, "corrected", role_of(work, author), author)
            self._look_over(work, record, mending.opened.document, document)
        reason = f"reader report: «{mending.old}» → «{mending.new}»"
        revision = write_revision(work, record, document, author=author, reason=reason, at=now)
        life.after_edit(work, record, author=author, at=now)
        told = _told(work, document, mending, how)
        correction = work.articles.correction(
            work.articles.add_correction(
                {
                    "article_id": record.id,
                    "group_id": group.id,
                    "revision": revision,
                    "old_text": mending.old,
                    "new_text": mending.new,
                    "author": author,
                    "created_at": now,
                    "undone_at": None,
                    **told,
                }
            )
        )
        step = Step(author, now)
        self._close(work, group, state, step)
        relocate_in(work, record.id, step=step)  # what is still open in this article moved with the change
        step.write(work)
        queued: list[OutboxRecord] = []
        fresh = work.articles.get(record.id)
        if is_out:
            queued = self._publishing.enqueue(work, fresh, revision, "correct", not_before=now + undo_for)
        answers = []
        if load_policy(work).answers:
            answers = write_answers(work, fresh, correction, not_before=now + undo_for)
        return record.id, revision, correction, queued, answers

    def _look_over(self, work: UnitOfWork, record: ArticleRecord, before: Document, after: Document) -> None:
        """Raises UserMistake `preflight_blocked` where the mended text has a fault that the old one had not."""
        if stopping := self._publishing.newly_blocking(work, record, before, after):
            raise UserMistake(
                "It was not mended. " + " ".join(dict.fromkeys(finding.message for finding in stopping)),
                "Put something else in the place of the words.",
                code="preflight_blocked",
                values={"findings": stopping},
            )

    @staticmethod
    def _close(work: UnitOfWork, group: GroupRecord, state: str, step: Step) -> None:
        work.reports.set_states(group.id, OPEN, state)
        closed = {"state": state, "closed_at": step.at, "closed_by": step.author, "reason": "", **STILL}
        step.note("fix", group, closed)
        work.reports.update_group(group.id, group.version, closed)
        work.waiting_fixes.drop(group.id)

    def undo(self, correction_id: int, *, author: str) -> Changes:
        """See `ReportDesk.undo`."""
        with self._database.unit_of_work() as work:
            correction = work.articles.correction(correction_id)
            if correction.undone_at is not None:
                raise UserMistake(
                    f"Correction {correction_id} was taken back before.",
                    "There is nothing left to undo.",
                    code="already_undone",
                )
            work.reports.hold(correction.article_id)
            if not self._publishing.take_back(work, correction.article_id, correction.revision):
                raise UserMistake(
                    f"Correction {correction_id} was sent, so it cannot be taken back.",
                    "Mend the text in the article and publish it again.",
                    code="correction_was_sent",
                    values={"correction": correction_id},
                )
            self._take_letters_back(work, correction)
            self._restore(work, correction, author)
            work.commit()
            return Changes.of(**work.touched)

    def _take_letters_back(self, work: UnitOfWork, correction: CorrectionRecord) -> None:
        """Raises UserMistake `answer_was_sent` where a reader was told of the correction, or may have been."""
        now = self._clock()
        for answer in work.answers.of_correction(correction.id):
            if answer.state != "cancelled" and not work.answers.move(
                answer.id, ("waiting", "failed"), now, {"state": "cancelled"}
            ):
                raise UserMistake(
                    f"A reader was told of correction {correction.id} already, so it cannot be taken back.",
                    "Mend the text in the article and publish it again.",
                    code="answer_was_sent",
                    values={"correction": correction.id},
                )

    def _restore(self, work: UnitOfWork, correction: CorrectionRecord, author: str) -> None:
        now, opened = self._clock(), open_in(work, correction.article_id)
        document = without(work, opened, correction)
        reason = f"undone: «{correction.old_text}» → «{correction.new_text}»"
        write_revision(work, opened.record, document, author=author, reason=reason, at=now)
        work.articles.mark_correction_undone(correction.id, now)
        if correction.group_id is not None:
            open_again(work, correction.group_id, author=author, at=now)
        relocate_in(work, correction.article_id)


def _best(locator: Locator, reports: Sequence[ReportRecord]) -> Where:
    """The surest place of a group's reports; the first sure one is enough, a group may have thousands."""
    best = Where("gone")
    for report in reports:
        where = locator.where(report)
        if (where.place is not None and (best.place is None or _rank(where) < _rank(best))) or best.place is None:
            best = where
        if where.place is not None and where.status in ("found", "moved") and where.score >= _SURE:
            break
    return best


def _rank(where: Where) -> tuple[int, float]:
    return _BY_NUMBER.get(where.status, 3), -where.score


def _check(document: Document, place: Place, old: str, new: str) -> None:
    """Raises UserMistake where this text cannot be put there."""
    if old == new:
        raise UserMistake(
            f"The text reads “{new}” already.",
            "Say what to put in its place, or dismiss the report.",
            code="same_text",
            values={"text": new},
        )
    if any(unicodedata.category(c) in ("Cc", "Cs", "Co", "Cn") and c != "\n" for c in new) or (
        "\n" in new and place.field in ("headline", "lead")
    ):
        raise UserMistake(
            "The new text holds characters that cannot stand there.",
            "Type it again without tabs, line breaks or control characters.",
            code="control_characters",
        )
    if place.field == "notice" and document.notice is not None and document.notice.template:
        raise UserMistake(
            "The reported words stand in the attribution notice, which comes from a template.",
            "Change the template: the notice of every article comes from there.",
            code="notice_from_template",
            values={"template": document.notice.template},
        )


def _told(work: UnitOfWork, document: Document, mending: Mending, how: Manner) -> dict[str, object]:
    """The kind of the correction, what the page says of it, and whether it says anything."""
    kind = how.kind or guessed_kind(mending.old, mending.new)
    own = own_notes(how.note, how.notes, document.language)
    by_policy = kind in load_policy(work).silent and not own
    return {
        "kind": kind,
        "is_silent": by_policy if how.silent is None else how.silent,
        "note": next(iter(own.values()), "") or note_text(document.language, mending.old, mending.new, kind),
        "notes": own,
    }
