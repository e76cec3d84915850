"""One step from a report to a corrected article, and back again while nothing was sent."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal, Protocol

from db.faults import StaleRow
from db.records import ArticleRecord, CorrectionRecord, GroupRecord, OutboxRecord, ReportRecord
from db.unit_of_work import Database, UnitOfWork
from editor.articles.desk import OpenArticle, changed_meanwhile, open_in, write_revision
from editor.articles.document import Document
from editor.articles.editing import Replacement, replace_text
from editor.articles.offsets import Place
from editor.changes import Changes
from editor.errors import UserMistake
from editor.newsroom.clock import Clock
from editor.reports.anchoring import locate
from editor.reports.locating import Locator, Where
from editor.reports.notes import note_text
from editor.reports.places import ReadableText
from editor.reports.relocating import relocate_in, words_at
from editor.reports.states import OPEN, moved
from editor.reports.suggesting import Suggesting
from editor.reports.triage import held_group
from editor.reports.views import WENT_OUT, Fixed

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

    def take_back(self, work: UnitOfWork, article_id: int, revision: int) -> bool: ...


@dataclass(frozen=True)
class _Mending:
    """What is to be written: the words at the place, and the text that takes their place."""

    opened: OpenArticle
    place: Place
    old: str
    new: str


class Fixing:
    """Each call is one transaction: all of it is written, or nothing."""

    def __init__(self, database: Database, clock: Clock, publishing: Corrections, suggesting: Suggesting) -> None:
        self._database = database
        self._clock = clock
        self._publishing = publishing
        self._suggesting = suggesting

    def fix(self, group_id: int, text: str | None, *, author: str, undo_for: timedelta) -> Fixed:
        """See `ReportDesk.fix`."""
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
            try:
                fixed = self._write(work, group, state, mending, author, undo_for)
            except StaleRow as error:
                record = mending.opened.record
                raise changed_meanwhile(record.id, mending.opened.revision, record.current_revision + 1) from error
            work.commit()
            return Fixed(*fixed, Changes.of(**work.touched))

    def _mending(self, work: UnitOfWork, group: GroupRecord, article_id: int, text: str | None) -> _Mending:
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
        return _Mending(locator.opened, where.place, old, new)

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
        self, work: UnitOfWork, group: GroupRecord, state: str, mending: _Mending, author: str, undo_for: timedelta
    ) -> tuple[int, int, CorrectionRecord, list[OutboxRecord]]:
        now, record = self._clock(), mending.opened.record
        document = _mended(mending.opened.document, Replacement(mending.place, mending.new))
        reason = f"reader report: «{mending.old}» → «{mending.new}»"
        revision = write_revision(work, record, document, author=author, reason=reason, at=now)
        correction_id = work.articles.add_correction(
            {
                "article_id": record.id,
                "group_id": group.id,
                "revision": revision,
                "old_text": mending.old,
                "new_text": mending.new,
                "note": note_text(document.language, mending.old, mending.new),
                "author": author,
                "created_at": now,
                "undone_at": None,
            }
        )
        work.reports.set_states(group.id, OPEN, state)
        closed = {"state": state, "closed_at": now, "closed_by": author, "reason": ""}
        work.reports.update_group(group.id, group.version, closed)
        relocate_in(work, record.id)  # what is still open in this article moved with the change
        queued: list[OutboxRecord] = []
        if record.state in WENT_OUT and record.published_revision is not None:
            fresh = work.articles.get(record.id)
            queued = self._publishing.enqueue(work, fresh, revision, "correct", not_before=now + undo_for)
        return record.id, revision, work.articles.correction(correction_id), queued

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
            self._restore(work, correction, author)
            work.commit()
            return Changes.of(**work.touched)

    def _restore(self, work: UnitOfWork, correction: CorrectionRecord, author: str) -> None:
        now, opened = self._clock(), open_in(work, correction.article_id)
        document = _without(work, opened, correction)
        reason = f"undone: «{correction.old_text}» → «{correction.new_text}»"
        write_revision(work, opened.record, document, author=author, reason=reason, at=now)
        work.articles.mark_correction_undone(correction.id, now)
        if correction.group_id is not None:
            group = work.reports.group(correction.group_id)
            state = moved(group.id, group.state, "undo")
            work.reports.set_states(group.id, ("fixed", "already_corrected"), state)
            opened_again = {"state": state, "closed_at": None, "closed_by": "", "reason": ""}
            work.reports.update_group(group.id, group.version, opened_again)
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


def _mended(document: Document, replacement: Replacement) -> Document:
    try:
        return replace_text(document, replacement)
    except ValueError as error:
        raise UserMistake(
            "The reported words stand in more than one cell of a table.",
            "Mend the cells in the article.",
            code="place_crosses_cells",
        ) from error


def _without(work: UnitOfWork, opened: OpenArticle, correction: CorrectionRecord) -> Document:
    """Today's text with the old words again: the earlier text where nobody wrote since, else changed only there."""
    if opened.revision == correction.revision:
        return open_in(work, correction.article_id, correction.revision - 1).document
    before = open_in(work, correction.article_id, correction.revision - 1).document
    after = open_in(work, correction.article_id, correction.revision).document
    place = _where_corrected(before, after, correction)
    now = ReadableText(opened.document)
    today = None
    if place is not None:
        then = ReadableText(after)
        start = (then.offset(place.field, place.block) or 0) + place.start
        end = start + len(correction.new_text)
        around = then.text[max(0, start - 128) : start], then.text[end : end + 128]
        found = locate(now.text, correction.new_text, *around, then=then.text, hint=start)
        if found.status in ("found", "moved") and found.start is not None and found.end is not None:
            today = now.place(found.start, found.end)
    if today is None or words_at(opened.document, today) != correction.new_text:
        raise UserMistake(
            "The corrected words were changed again since.",
            "Mend the text in the article.",
            code="changed_since",
            values={"correction": correction.id},
        )
    return _mended(opened.document, Replacement(today, correction.old_text))


def _where_corrected(before: Document, after: Document, correction: CorrectionRecord) -> Place | None:
    """The place of the corrected words in `after`: where putting the old ones back gives `before`."""
    text = ReadableText(after)
    at = text.text.find(correction.new_text) if correction.new_text else -1
    while at != -1:
        place = text.place(at, at + len(correction.new_text))
        if place is not None and words_at(after, place) == correction.new_text:
            try:
                if replace_text(after, Replacement(place, correction.old_text)) == before:
                    return place
            except ValueError:
                pass
        at = text.text.find(correction.new_text, at + 1)
    return None
