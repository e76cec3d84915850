"""A report comes in: located, grouped, kept. Nothing is dropped, and the same report twice is one report."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from db.faults import RowDamaged, RowExists
from db.records import GroupRecord, ReportRecord
from db.repositories.reports import Spot
from db.unit_of_work import Database, UnitOfWork
from editor.changes import Changes
from editor.errors import UserMistake
from editor.newsroom.clock import Clock
from editor.reports.anchoring.folding import fold
from editor.reports.grouping import group_key, same_place
from editor.reports.incoming import IncomingReport, cleaned
from editor.reports.locating import UNKNOWN_ARTICLE, Locator, Where, find_article
from editor.reports.relocating import relocate_in
from editor.reports.states import OPEN
from editor.reports.views import Received


@dataclass(frozen=True)
class _Seen:
    """A report that was looked at before it is written: its article, its place and the key of its group."""

    article_id: int | None
    where: Where
    key: str


class Receiving:
    """One door after the other calls this; it may be called from several threads at once."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def receive(self, incoming: IncomingReport, *, door: str, spam: bool = False) -> Received:
        """See `ReportDesk.receive`."""
        incoming = cleaned(incoming)
        # What comes without a key is the same report when it says the same.
        key = incoming.idempotency_key or f"{door}:{incoming.body_hash}"
        incoming = replace(incoming, idempotency_key=key)
        with self._database.reading() as work:
            earlier = _earlier(work, incoming)
            seen = None if earlier or spam else _look(work, incoming)
        if earlier is not None:
            return earlier
        try:
            return self._write(incoming, door, seen)
        except RowExists:  # somebody else was quicker with the same key
            with self._database.reading() as work:
                earlier = _earlier(work, incoming)
            if earlier is None:
                raise
            return earlier

    def _write(self, incoming: IncomingReport, door: str, seen: _Seen | None) -> Received:
        now = self._clock()
        with self._database.unit_of_work() as work:
            group: GroupRecord | None = None
            state = "spam"
            if seen is not None:
                work.reports.hold(seen.article_id)
                seen = _still(work, incoming, seen)
                _catch_up(work, seen)
                group, state = _grouped(work, incoming, seen, now)
            report_id = work.reports.add(_values(incoming, door, seen, group, state, now))
            if group is not None:
                group = _counted(work, group, now)
            report = work.reports.get(report_id)
            work.commit()
            return Received(report, group, created=True, changes=Changes.of(**work.touched))


def _earlier(work: UnitOfWork, incoming: IncomingReport) -> Received | None:
    """The first answer, where this key was used before. Raises UserMistake where it stood for something else."""
    report = work.reports.by_key(incoming.idempotency_key)
    if report is None:
        return None
    if report.body_hash != incoming.body_hash:
        raise UserMistake(
            "This key was used for another report.",
            "Send each report with a key of its own.",
            code="idempotency_key_reused",
            values={"report": report.id},
        )
    group = work.reports.group(report.group_id) if report.group_id is not None else None
    return Received(report, group, created=False, changes=Changes())


def _look(work: UnitOfWork, incoming: IncomingReport) -> _Seen:
    """Before the writing transaction: to find a place takes milliseconds that nobody else should wait for."""
    record = find_article(work, incoming)
    if record is None:
        return _Seen(None, UNKNOWN_ARTICLE, group_key(None, incoming, UNKNOWN_ARTICLE, None))
    try:
        locator = Locator.of(work, record.id)
    except (
        RowDamaged,
        UserMistake,
    ):  # the article's text is damaged: that is not the reader's fault, and the report is kept
        where = Where("never_there", revision=record.current_revision)
        return _Seen(record.id, where, group_key(record.id, incoming, where, None))
    where = locator.where(incoming)
    return _Seen(record.id, where, group_key(record.id, incoming, where, locator.document))


def _still(work: UnitOfWork, incoming: IncomingReport, seen: _Seen) -> _Seen:
    """What was seen, or what is to be seen now where the article was saved or deleted in between."""
    record = find_article(work, incoming)
    now = (record.id, record.current_revision) if record else (None, None)
    return seen if now == (seen.article_id, seen.where.revision) else _look(work, incoming)


def _catch_up(work: UnitOfWork, seen: _Seen) -> None:
    """The open reports of the article stand in the same revision as this one: only then can places be compared."""
    if seen.article_id is None or seen.where.revision is None:
        return
    if work.reports.is_behind(seen.article_id, seen.where.revision, OPEN):
        try:
            relocate_in(work, seen.article_id)
        except (RowDamaged, UserMistake):  # the article's text is damaged: places stay as they were
            return


def _grouped(work: UnitOfWork, incoming: IncomingReport, seen: _Seen, now: datetime) -> tuple[GroupRecord, str]:
    """The group of the report and the state that the report has in it."""
    corrected = _corrected_group(work, incoming, seen)
    if corrected is not None:
        return corrected, "already_corrected"
    other = _neighbour(work, seen)
    if other is not None and other.group_id is not None:
        return work.reports.group(other.group_id), "new"
    # Who reports once more what was judged to be right joins that judgement; spam never swallows an honest report.
    group = work.reports.group_by_key(seen.key, (*OPEN, "not_an_error"))
    if group is not None:
        return group, "new" if group.state in OPEN else group.state
    values = {"article_id": seen.article_id, "key": seen.key, "state": "new", "reporters": 1, "reason": ""}
    times = {"first_at": now, "last_at": now, "closed_at": None, "closed_by": ""}
    return work.reports.group(work.reports.add_group({**values, **times})), "new"


def _neighbour(work: UnitOfWork, seen: _Seen) -> ReportRecord | None:
    """An open report of nearly the same words."""
    place = seen.where.place
    if seen.article_id is None or place is None or seen.where.status == "already_corrected":
        return None
    spot = Spot(seen.where.revision, place.field, place.block, place.start, place.end)
    return same_place(place, work.reports.overlapping(seen.article_id, spot, OPEN))


def _corrected_group(work: UnitOfWork, incoming: IncomingReport, seen: _Seen) -> GroupRecord | None:
    """The fixed group, where this reader saw the page before a correction of exactly these words."""
    if seen.article_id is None or seen.where.status != "already_corrected" or incoming.revision is None:
        return None
    quote = fold(incoming.quote).text.strip()
    for correction in reversed(work.articles.corrections(seen.article_id)):
        if correction.undone_at is not None or correction.group_id is None or correction.revision <= incoming.revision:
            continue
        old = fold(correction.old_text).text.strip()
        if not old or not (old in quote or quote in old) or not _at_correction(work, seen, correction.group_id):
            continue
        return work.reports.group(correction.group_id)
    return None


def _at_correction(work: UnitOfWork, seen: _Seen, group_id: int) -> bool:
    """Whether the group's own reports stand where this one does: the same wrong word may stand in other places too."""
    place = seen.where.place
    return place is not None and any(
        (report.place_field, report.place_block) == (place.field, place.block)
        for report in work.reports.in_group(group_id)
    )


def _values(
    incoming: IncomingReport, door: str, seen: _Seen | None, group: GroupRecord | None, state: str, now: datetime
) -> dict[str, object]:
    texts = ("url", "revision", "language", "quote", "prefix", "suffix", "suggestion", "comment", "reply_to")
    return {
        **{name: getattr(incoming, name) for name in texts},
        **(seen.where if seen else Where("")).columns(),
        "state": state,
        "group_id": group.id if group else None,
        "article_id": seen.article_id if seen else None,
        "reporter": incoming.reporter,
        "door": door,
        "idempotency_key": incoming.idempotency_key,
        "body_hash": incoming.body_hash,
        "created_at": now,
    }


def _counted(work: UnitOfWork, group: GroupRecord, now: datetime) -> GroupRecord:
    values = {"reporters": work.reports.readers(group.id), "last_at": max(now, group.last_at)}
    work.reports.update_group(group.id, group.version, values)
    return work.reports.group(group.id)
