"""A report comes in: located, grouped, kept. Nothing is dropped, and the same report twice is one report."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from db.faults import DatabaseFault, RowDamaged, RowExists
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
from editor.reports.spam import spam_score
from editor.reports.states import OPEN
from editor.reports.views import Received

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class _Seen:
    """A report that was looked at before it is written: its article, its place and the key of its group."""

    article_id: int | None
    where: Where
    key: str


@dataclass(frozen=True)
class _Arrival:
    """A cleaned report with its key, on its way from a door; `trapped`: a machine sent it."""

    incoming: IncomingReport
    door: str
    trapped: bool


@dataclass
class _Looking:
    """What one transaction read of articles: many reports of one article read its text once."""

    work: UnitOfWork
    locators: dict[int, Locator] = field(default_factory=dict)
    caught_up: set[tuple[int, int]] = field(default_factory=set)

    def locator(self, article_id: int) -> Locator:
        if article_id not in self.locators:
            self.locators[article_id] = Locator.of(self.work, article_id)
        return self.locators[article_id]


class Receiving:
    """One door after the other calls this; it may be called from several threads at once."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock

    def receive(self, incoming: IncomingReport, *, door: str, trapped: bool = False) -> Received:
        """See `ReportDesk.receive`."""
        arrival = _arrival(incoming, door, trapped)
        with self._database.reading() as work:
            earlier = _earlier(work, arrival.incoming)
            seen = None if earlier or trapped else _look(_Looking(work), arrival.incoming)
        if earlier is not None:
            return earlier
        try:
            return self._write([(arrival, seen)])[0]
        except RowExists:  # somebody else was quicker with the same key
            with self._database.reading() as work:
                earlier = _earlier(work, arrival.incoming)
            if earlier is None:
                raise
            return earlier

    def receive_many(self, entries: Sequence[tuple[IncomingReport, bool]], *, door: str) -> list[Received | Exception]:
        """See `ReportDesk.receive_many`."""
        answers: list[Received | Exception | None] = [None] * len(entries)
        arrivals: dict[int, _Arrival] = {}
        for number, (incoming, trapped) in enumerate(entries):
            try:
                arrivals[number] = _arrival(incoming, door, trapped)
            except UserMistake as error:
                answers[number] = error
        seen = self._look_at_all(arrivals, answers)
        try:
            written = self._write([(arrivals[number], seen[number]) for number in seen])
            for number, received in zip(seen, written, strict=True):
                answers[number] = received
        except DatabaseFault:
            raise
        except Exception as error:  # noqa: BLE001  one of them cannot be written: each is told its own answer below
            log.info("reports are written one by one: %s", type(error).__name__)
        return [
            self._alone(entries[number], door) if answer is None else answer for number, answer in enumerate(answers)
        ]

    def _look_at_all(
        self, arrivals: dict[int, _Arrival], answers: list[Received | Exception | None]
    ) -> dict[int, _Seen | None]:
        """What is to be written, ordered as locks are taken: by article. Earlier ones find their answer; a key that
        stands twice is left to be taken alone.
        """
        seen: dict[int, _Seen | None] = {}
        keys: set[str] = set()
        with self._database.reading() as work:
            looking = _Looking(work)
            for number, arrival in arrivals.items():
                try:
                    answers[number] = _earlier(work, arrival.incoming)
                except UserMistake as error:
                    answers[number] = error
                if answers[number] is None and arrival.incoming.idempotency_key not in keys:
                    keys.add(arrival.incoming.idempotency_key)
                    seen[number] = None if arrival.trapped else _look(looking, arrival.incoming)
        return dict(sorted(seen.items(), key=lambda pair: (pair[1].article_id or 0) if pair[1] else -1))

    def _alone(self, entry: tuple[IncomingReport, bool], door: str) -> Received | Exception:
        try:
            return self.receive(entry[0], door=door, trapped=entry[1])
        except Exception as error:  # noqa: BLE001  it is the answer to this report, and to no other
            return error

    def _write(self, arrivals: list[tuple[_Arrival, _Seen | None]]) -> list[Received]:
        now = self._clock()
        with self._database.unit_of_work() as work:
            looking = _Looking(work)
            written = [_written(looking, arrival, seen, now) for arrival, seen in arrivals]
            work.commit()
            changes = Changes.of(**work.touched)
        return [replace(received, changes=changes) for received in written]


def _arrival(incoming: IncomingReport, door: str, trapped: bool) -> _Arrival:
    incoming = cleaned(incoming)
    # What comes without a key is the same report when it says the same.
    key = incoming.idempotency_key or f"{door}:{incoming.body_hash}"
    return _Arrival(replace(incoming, idempotency_key=key), door, trapped)


def _written(looking: _Looking, arrival: _Arrival, seen: _Seen | None, now: datetime) -> Received:
    """In the caller's transaction; a trapped one is nobody's group."""
    work, incoming = looking.work, arrival.incoming
    group: GroupRecord | None = None
    state = "spam"
    if seen is not None:
        work.reports.hold(seen.article_id)
        seen = _still(looking, incoming, seen)
    spam = spam_score(incoming, seen.where.status if seen else "", trapped=arrival.trapped)
    if seen is not None:
        _catch_up(looking, seen)
        group, state = _grouped(work, incoming, seen, now, is_spam=spam.is_sure)
    if group is not None:  # before the report is there: a reader counts who was not there yet
        group = _counted(work, group, incoming, now)
    report_id = work.reports.add(
        {**_values(arrival, seen, group, state, now), "spam_score": spam.value, "spam_reasons": list(spam.reasons)}
    )
    return Received(work.reports.get(report_id), group, created=True, changes=Changes())


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


def _look(looking: _Looking, incoming: IncomingReport) -> _Seen:
    """Before the writing transaction: to find a place takes milliseconds that nobody else should wait for."""
    record = find_article(looking.work, incoming)
    if record is None:
        return _Seen(None, UNKNOWN_ARTICLE, group_key(None, incoming, UNKNOWN_ARTICLE, None))
    try:
        locator = looking.locator(record.id)
    except (
        RowDamaged,
        UserMistake,
    ):  # the article's text is damaged: that is not the reader's fault, and the report is kept
        where = Where("never_there", revision=record.current_revision)
        return _Seen(record.id, where, group_key(record.id, incoming, where, None))
    where = locator.where(incoming)
    return _Seen(record.id, where, group_key(record.id, incoming, where, locator.document))


def _still(looking: _Looking, incoming: IncomingReport, seen: _Seen) -> _Seen:
    """What was seen, or what is to be seen now where the article was saved or deleted in between."""
    record = find_article(looking.work, incoming)
    now = (record.id, record.current_revision) if record else (None, None)
    return seen if now == (seen.article_id, seen.where.revision) else _look(looking, incoming)


def _catch_up(looking: _Looking, seen: _Seen) -> None:
    """The open reports of the article stand in the same revision as this one: only then can places be compared."""
    if seen.article_id is None or seen.where.revision is None:
        return
    work, key = looking.work, (seen.article_id, seen.where.revision)
    if key in looking.caught_up:  # once in a transaction: with every report it would be asked of all before it
        return
    looking.caught_up.add(key)
    if work.reports.is_behind(seen.article_id, seen.where.revision, OPEN):
        try:
            relocate_in(work, seen.article_id)
        except (RowDamaged, UserMistake):  # the article's text is damaged: places stay as they were
            return


def _grouped(
    work: UnitOfWork, incoming: IncomingReport, seen: _Seen, now: datetime, *, is_spam: bool
) -> tuple[GroupRecord, str]:
    """The group of the report and the state that the report has in it; spam keeps to itself."""
    if is_spam:
        known = work.reports.group_by_key(seen.key, ("spam",))
        return known or _new_group(work, seen, now, "spam"), "spam"
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
    return _new_group(work, seen, now, "new"), "new"


def _new_group(work: UnitOfWork, seen: _Seen, now: datetime, state: str) -> GroupRecord:
    """Without a reader yet."""
    values = {"article_id": seen.article_id, "key": seen.key, "state": state, "reporters": 0, "reason": ""}
    times = {"first_at": now, "last_at": now, "closed_at": now if state == "spam" else None, "closed_by": ""}
    return work.reports.group(work.reports.add_group({**values, **times}))


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
    arrival: _Arrival, seen: _Seen | None, group: GroupRecord | None, state: str, now: datetime
) -> dict[str, object]:
    incoming = arrival.incoming
    texts = ("url", "revision", "language", "quote", "prefix", "suffix", "suggestion", "comment", "reply_to")
    return {
        **{name: getattr(incoming, name) for name in texts},
        **(seen.where if seen else Where("")).columns(),
        "state": state,
        "group_id": group.id if group else None,
        "article_id": seen.article_id if seen else None,
        "reporter": incoming.reporter,
        "door": arrival.door,
        "idempotency_key": incoming.idempotency_key,
        "body_hash": incoming.body_hash,
        "created_at": now,
    }


def _counted(work: UnitOfWork, group: GroupRecord, incoming: IncomingReport, now: datetime) -> GroupRecord:
    """One reader more, but for one who is known by the hash and was here before."""
    known = bool(incoming.reporter) and work.reports.has_reader(group.id, incoming.reporter)
    values = {"reporters": group.reporters + (not known), "last_at": max(now, group.last_at)}
    work.reports.update_group(group.id, group.version, values)
    return replace(group, **values, version=group.version + 1)
