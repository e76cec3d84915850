"""Reports on their way into groups, in one transaction: what was read of an article serves all its reports.

`Looking` finds articles and places; `Gathering` gives each report its group and writes all of them at its end.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime

from db.faults import RowDamaged
from db.records import ArticleRecord, GroupRecord, ReportRecord
from db.repositories.reports import Placed
from db.unit_of_work import UnitOfWork
from editor.changes import Changes
from editor.errors import UserMistake
from editor.reports.anchoring.folding import fold
from editor.reports.grouping import earlier_key, group_key, same_place
from editor.reports.incoming import IncomingReport
from editor.reports.locating import UNKNOWN_ARTICLE, Locator, Where, find_article
from editor.reports.places import ReadableText
from editor.reports.ranking import rank
from editor.reports.relocating import relocate_in
from editor.reports.spam import SpamScore, spam_score
from editor.reports.states import OPEN
from editor.reports.views import Received

_TEXTS = ("url", "revision", "language", "quote", "prefix", "suffix", "suggestion", "comment", "reply_to")


@dataclass(frozen=True)
class Arrival:
    """A cleaned report with its key, on its way from a door; `trapped`: a machine sent it."""

    incoming: IncomingReport
    door: str
    trapped: bool


@dataclass(frozen=True)
class Seen:
    """A report that was looked at before it is written: its article, its place and the key of its group."""

    article_id: int | None
    where: Where
    key: str


@dataclass
class Looking:
    """Each article, and its text, is read once."""

    work: UnitOfWork
    _records: dict[tuple[object, str], ArticleRecord | None] = field(default_factory=dict)
    _locators: dict[int, Locator] = field(default_factory=dict)

    def article(self, incoming: IncomingReport) -> ArticleRecord | None:
        """Which one the report is about."""
        named = (incoming.article, incoming.url if incoming.article is None else "")
        if named not in self._records:
            self._records[named] = find_article(self.work, incoming)
        return self._records[named]

    def look(self, incoming: IncomingReport) -> Seen:
        """Where its words stand."""
        record = self.article(incoming)
        if record is None:
            return Seen(None, UNKNOWN_ARTICLE, group_key(None, incoming, UNKNOWN_ARTICLE, None))
        try:
            if record.id not in self._locators:
                self._locators[record.id] = Locator.of(self.work, record.id)
            locator = self._locators[record.id]
        except (RowDamaged, UserMistake):
            # The article's text is damaged: that is not the reader's fault, and the report is kept.
            where = Where("never_there", revision=record.current_revision)
            return Seen(record.id, where, group_key(record.id, incoming, where, None))
        where = locator.where(incoming)
        return Seen(record.id, where, group_key(record.id, incoming, where, locator.document))

    def text(self, incoming: IncomingReport) -> str | None:
        """The newest text of the report's article, as it is read; None where it is unknown or damaged."""
        record = self.article(incoming)
        if record is None:
            return None
        try:
            return ReadableText(Locator.of(self.work, record.id).document).text
        except (RowDamaged, UserMistake):
            return None


class Gathering:
    """In the caller's writing transaction: `take` them those of one article together; `write` once."""

    def __init__(self, work: UnitOfWork, now: datetime) -> None:
        self._work = work
        self._now = now
        self._looking = Looking(work)
        self._held: set[int | None] = set()
        self._places: dict[int, list[Placed]] = {}
        self._groups: dict[int, GroupRecord] = {}
        self._known: dict[tuple[str, bool], int] = {}  # groups by key, and whether they are spam's
        self._readers: dict[int, set[str]] = {}
        self._rows: list[dict[str, object]] = []

    def take(self, arrival: Arrival, seen: Seen | None) -> None:
        """`seen` is None for what a machine sent: it is nobody's group."""
        group_id: int | None = None
        state = "spam"
        if seen is not None:
            seen = self._held_and_still(arrival.incoming, seen)
        score = spam_score(arrival.incoming, seen.where.status if seen else "", trapped=arrival.trapped)
        if seen is not None:
            group_id, state = self._grouped(arrival.incoming, seen, is_spam=score.is_sure)
            self._count(group_id, arrival.incoming.reporter)
            self._remember(group_id, seen, state)
        self._rows.append(self._values(arrival, seen, group_id, state, score))

    def write(self) -> list[Received]:
        """In the order in which they were taken. Raises RowExists where a key was used meanwhile."""
        ids = self._work.reports.add_many(self._rows)
        for group_id in {row["group_id"] for row in self._rows}:
            if isinstance(group_id, int):
                group = self._groups[group_id]
                counted = {"reporters": group.reporters, "last_at": group.last_at}
                self._work.reports.update_group(group_id, group.version, counted)
                self._groups[group_id] = replace(group, version=group.version + 1)
        rank(self._work, [group_id for group_id in self._groups if group_id in {row["group_id"] for row in self._rows}])
        return [self._received(row_id, row) for row_id, row in zip(ids, self._rows, strict=True)]

    def _received(self, row_id: int, row: dict[str, object]) -> Received:
        values = {**row, "spam_reasons": tuple(row["spam_reasons"])}  # type: ignore[arg-type]  # a list in the row
        report = ReportRecord(id=row_id, version=1, **values)  # type: ignore[arg-type]  # the row has its fields
        group = self._groups[report.group_id] if report.group_id is not None else None
        return Received(report, group, created=True, changes=Changes())

    # Articles ---------------------------------------------------------------------------------------------------

    def _held_and_still(self, incoming: IncomingReport, seen: Seen) -> Seen:
        """What was seen, or what is to be seen now where the article was saved or deleted in between."""
        if seen.article_id not in self._held:
            self._held.add(seen.article_id)
            self._work.reports.hold(seen.article_id)
        record = self._looking.article(incoming)
        now = (record.id, record.current_revision) if record else (None, None)
        if now != (seen.article_id, seen.where.revision):
            seen = self._looking.look(incoming)
        if seen.article_id is not None and seen.article_id not in self._places:
            self._catch_up(seen.article_id, seen.where.revision)
        return seen

    def _catch_up(self, article_id: int, revision: int | None) -> None:
        """The open reports of the article stand in the same revision as this one: only then can places be compared."""
        reports = self._work.reports
        if revision is not None and reports.is_behind(article_id, revision, OPEN):
            with suppress(RowDamaged, UserMistake):  # the article's text is damaged: places stay as they were
                relocate_in(self._work, article_id)
        self._places[article_id] = reports.places(article_id, revision, OPEN)

    # Groups -----------------------------------------------------------------------------------------------------

    def _grouped(self, incoming: IncomingReport, seen: Seen, *, is_spam: bool) -> tuple[int, str]:
        """The group of the report and the state that the report has in it; spam keeps to itself."""
        if is_spam:
            return self._by_key(seen.key, ("spam",)) or self._new_group(seen, "spam"), "spam"
        corrected = self._corrected(incoming, seen)
        if corrected is not None:
            return corrected, "already_corrected"
        neighbour = self._neighbour(seen)
        if neighbour is not None:
            return neighbour, self._group(neighbour).state
        # Who reports once more what was judged to be right joins that judgement; spam never swallows an honest report.
        known = self._by_key(seen.key, (*OPEN, "not_an_error"))
        if known is not None:
            state = self._group(known).state
            return known, state
        return self._new_group(seen, "new"), "new"

    def _group(self, group_id: int) -> GroupRecord:
        if group_id not in self._groups:
            self._groups[group_id] = self._work.reports.group(group_id)
        return self._groups[group_id]

    def _by_key(self, key: str, states: tuple[str, ...]) -> int | None:
        kind = (key, states == ("spam",))
        if kind not in self._known:
            found = self._work.reports.group_by_key(key, states)
            found = found or self._work.reports.group_by_key(earlier_key(key), states)
            if found is None:
                return None
            self._known[kind] = found.id
            self._groups.setdefault(found.id, found)
        return self._known[kind]

    def _new_group(self, seen: Seen, state: str) -> int:
        """Without a reader yet."""
        values = {"article_id": seen.article_id, "key": seen.key, "state": state, "reporters": 0, "reason": ""}
        closed_at = self._now if state == "spam" else None
        times = {"first_at": self._now, "last_at": self._now, "closed_at": closed_at, "closed_by": ""}
        group_id = self._work.reports.add_group({**values, **times})
        self._known[seen.key, state == "spam"] = group_id
        self._groups[group_id] = GroupRecord(id=group_id, version=1, **values, **times)  # type: ignore[arg-type]
        return group_id

    def _neighbour(self, seen: Seen) -> int | None:
        """The group of an open report of nearly the same words."""
        place = seen.where.place
        if seen.article_id is None or place is None or seen.where.status == "already_corrected":
            return None
        found = same_place(place, self._places.get(seen.article_id, ()))
        return found.group_id if found else None

    def _corrected(self, incoming: IncomingReport, seen: Seen) -> int | None:
        """The fixed group, where this reader saw the page before a correction of exactly these words."""
        if seen.article_id is None or seen.where.status != "already_corrected" or incoming.revision is None:
            return None
        quote = fold(incoming.quote).text.strip()
        for one in reversed(self._work.articles.corrections(seen.article_id)):
            if one.undone_at is not None or one.group_id is None or one.revision <= incoming.revision:
                continue
            old = fold(one.old_text).text.strip()
            if not old or not (old in quote or quote in old) or not self._at_correction(seen, one.group_id):
                continue
            return self._group(one.group_id).id
        return None

    def _at_correction(self, seen: Seen, group_id: int) -> bool:
        """Whether the group's own reports stand where this one does: the same wrong word may stand elsewhere too."""
        place = seen.where.place
        return place is not None and any(
            (report.place_field, report.place_block) == (place.field, place.block)
            for report in self._work.reports.in_group(group_id)
        )

    def _count(self, group_id: int, reporter: str) -> None:
        """One reader more, but for one who is known by the hash and was here before."""
        group, here = self._group(group_id), self._readers.setdefault(group_id, set())
        is_known = bool(reporter) and (reporter in here or self._work.reports.has_reader(group_id, reporter))
        if reporter:
            here.add(reporter)
        self._groups[group_id] = replace(
            group, reporters=group.reporters + (not is_known), last_at=max(self._now, group.last_at)
        )

    def _remember(self, group_id: int, seen: Seen, state: str) -> None:
        """The next report may be its neighbour."""
        place = seen.where.place
        if seen.article_id is None or place is None or state not in OPEN or seen.where.status == "already_corrected":
            return
        placed = Placed(group_id, place.field, place.block, place.start, place.end)
        places = self._places.setdefault(seen.article_id, [])
        if placed not in places:
            places.append(placed)

    # Rows -------------------------------------------------------------------------------------------------------

    def _values(
        self, arrival: Arrival, seen: Seen | None, group_id: int | None, state: str, score: SpamScore
    ) -> dict[str, object]:
        incoming = arrival.incoming
        return {
            **{name: getattr(incoming, name) for name in _TEXTS},
            **(seen.where if seen else Where("")).columns(),
            "state": state,
            "group_id": group_id,
            "article_id": seen.article_id if seen else None,
            "reporter": incoming.reporter,
            "door": arrival.door,
            "idempotency_key": incoming.idempotency_key,
            "body_hash": incoming.body_hash,
            "created_at": self._now,
            "spam_score": score.value,
            "spam_reasons": list(score.reasons),
        }
