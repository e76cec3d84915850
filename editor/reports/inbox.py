"""What the inbox shows: groups, best first, and one group in full. Reads only."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from db.faults import RowDamaged, RowMissing
from db.records import ReportRecord
from db.repositories.inbox_query import GroupCursor, GroupLine, PageWanted
from db.unit_of_work import Database, UnitOfWork
from editor.articles import serialisation
from editor.articles.document import Document
from editor.articles.offsets import Place, field_text
from editor.errors import UserMistake
from editor.newsroom.clock import Clock
from editor.reports.anchoring import locate
from editor.reports.filters import InboxFilter
from editor.reports.locating import Locator, Where, stored_place
from editor.reports.states import STATES
from editor.reports.suggesting import Suggesting
from editor.reports.views import GroupRow, GroupView, SeenText

CONTEXT = 160  # characters of today's text around the words: some two lines of the panel
MOST_REPORTS = 200  # of one group that are shown, the first ones
MOST_EVENTS = 50
_IDS_AT_ONCE = 10_000

MOST_MOVED = 50  # groups of one page that are located while it is shown; saving an article locates its reports for good


@dataclass(frozen=True)
class Wanted:
    """Which page: see `ReportDesk.groups`."""

    limit: int
    before: GroupRow | None = None
    up: bool = False
    skip: int = 0

    def page(self) -> PageWanted:
        """As the database is asked."""
        cursor = GroupCursor(self.before.group.priority, self.before.group.id) if self.before is not None else None
        return PageWanted(self.limit, cursor, self.up, self.skip)


class Inbox:
    """Reading transactions only: never waits for a writer."""

    def __init__(self, database: Database, clock: Clock, suggesting: Suggesting) -> None:
        self._database = database
        self._clock = clock
        self._suggesting = suggesting

    def groups(self, asked: InboxFilter, wanted: Wanted, *, checks: bool = True) -> list[GroupRow]:
        """See `ReportDesk.groups`."""
        with self._database.reading() as work:
            lines = work.inbox.page(asked.query(self._clock()), wanted.page())
            ids = [line.group.id for line in lines]
            leading, suggestions = work.reports.leading(ids), work.reports.suggestions(ids)
            rows = [_row(line, leading.get(line.group.id), suggestions.get(line.group.id, [])) for line in lines]
            if not checks:
                return rows
            return self._with_proposals(work, lines, rows, leading, suggestions)

    def rows(self, group_ids: Collection[int]) -> dict[int, GroupRow]:
        """See `ReportDesk.rows`."""
        with self._database.reading() as work:
            lines = work.inbox.lines(group_ids)
            ids = [line.group.id for line in lines]
            leading, suggestions = work.reports.leading(ids), work.reports.suggestions(ids)
            rows = [_row(line, leading.get(line.group.id), suggestions.get(line.group.id, [])) for line in lines]
            found = self._with_proposals(work, lines, rows, leading, suggestions)
        return {row.group.id: row for row in found}

    def _with_proposals(
        self,
        work: UnitOfWork,
        lines: list[GroupLine],
        rows: list[GroupRow],
        leading: dict[int, ReportRecord],
        suggestions: dict[int, list[tuple[str, int]]],
    ) -> list[GroupRow]:
        articles = {line.group.article_id for line in lines if line.group.article_id is not None}
        documents = {key: _loaded(text) for key, text in work.articles.current_documents(sorted(articles)).items()}
        moved = _places_of_today(work, lines, leading)
        found = []
        for line, row in zip(lines, rows, strict=True):
            wanted = suggestions.get(line.group.id, [])
            place = moved.get(line.group.id, row.place)
            document = documents.get(line.group.article_id or 0)
            proposal = row.proposal or ""
            if document is not None and place is not None:
                key = (line.group.article_id or 0, line.current_revision or 0)
                proposal = self._suggesting.best(key, document, place, wanted)
            found.append(replace(row, place=place, proposal=proposal))
        return found

    def count(self, asked: InboxFilter) -> int:
        """See `ReportDesk.count`."""
        query = asked.query(self._clock())
        with self._database.reading() as work:
            if query.is_plain:
                found = work.group_counts.all()
                return sum(found.get(state, 0) for state in query.states)
            return work.inbox.count(query)

    def span(self, asked: InboxFilter, start: int, count: int) -> list[int]:
        """See `ReportDesk.span`."""
        with self._database.reading() as work:
            return work.inbox.page_ids(asked.query(self._clock()), PageWanted(count, skip=start))

    def ids(self, asked: InboxFilter) -> list[int]:
        """Every group of the filter, for work on all of them: ids alone."""
        found: list[int] = []
        query = asked.query(self._clock())
        with self._database.reading() as work:
            while part := work.inbox.ids(query, after_id=found[-1] if found else 0, limit=_IDS_AT_ONCE):
                found += part
        return found

    def group(self, group_id: int) -> GroupView:
        """See `ReportDesk.group`."""
        with self._database.reading() as work:
            group = work.reports.group(group_id)
            reports = work.reports.in_group(group_id, limit=MOST_REPORTS)
            leading = work.reports.leading([group_id]).get(group_id)
            suggestions = work.reports.suggestions([group_id]).get(group_id, [])
            count = work.reports.how_many(group_id) if len(reports) == MOST_REPORTS else len(reports)
            history = tuple(work.group_events.of_group(group_id, limit=MOST_EVENTS))
            locator = _locator(work, group.article_id)
            where = _where(locator, leading)
            seen = _seen(locator, leading)
        place, document = where.place, locator.document if locator else None
        before, words, after = _in_context(document, place)
        proposals = self._suggesting.proposals(document, place, suggestions) if document and place else []
        return GroupView(
            group=group,
            reports=reports,
            article=locator.opened.record if locator else None,
            place=place,
            place_status=where.status,
            score=where.score,
            context_before=before,
            words=words,
            context_after=after,
            seen_revision=leading.revision if leading else None,
            proposals=proposals,
            seen=seen,
            report_count=count,
            history=history,
        )

    def reports(
        self, *, state: str | None, article_id: int | None, limit: int, before_id: int | None
    ) -> list[ReportRecord]:
        """See `ReportDesk.reports`."""
        with self._database.reading() as work:
            return work.reports.page(state=state, article_id=article_id, before_id=before_id, limit=limit)

    def report(self, report_id: int) -> ReportRecord:
        """See `ReportDesk.report`."""
        with self._database.reading() as work:
            return work.reports.get(report_id)

    def counts(self) -> dict[str, int]:
        """See `ReportDesk.counts`."""
        with self._database.reading() as work:
            found = work.group_counts.all()
        return {state: found.get(state, 0) for state in STATES}


def _places_of_today(
    work: UnitOfWork, lines: list[GroupLine], leading: dict[int, ReportRecord]
) -> dict[int, Place | None]:
    """Where the words of groups stand whose article was saved since they were located; no place beyond `MOST_MOVED`."""
    found: dict[int, Place | None] = {}
    locators: dict[int, Locator | None] = {}
    for line in lines:
        report, article_id = leading.get(line.group.id), line.group.article_id
        if article_id is None or report is None or report.place_revision == line.current_revision:
            continue
        if article_id not in locators:
            locators[article_id] = _locator(work, article_id)
        locator = locators[article_id]
        found[line.group.id] = locator.where(report).place if locator and len(found) < MOST_MOVED else None
    return found


def _loaded(text: str) -> Document:
    """An empty document where the stored one is damaged: one article does not close the inbox."""
    try:
        return serialisation.loads(text)
    except (RowDamaged, UserMistake):
        return Document()


def _row(line: GroupLine, report: ReportRecord | None, wanted: list[tuple[str, int]]) -> GroupRow:
    return GroupRow(
        group=line.group,
        headline=line.headline,
        views=line.views,
        quote=report.quote if report else "",
        place=stored_place(report) if report else None,
        proposal=" ".join(wanted[0][0].split()) if wanted else None,
        report_id=report.id if report else None,
    )


def _locator(work: UnitOfWork, article_id: int | None) -> Locator | None:
    if article_id is None:
        return None
    try:
        return Locator.of(work, article_id)
    except (RowMissing, RowDamaged, UserMistake):  # deleted meanwhile, or damaged: the reports are shown all the same
        return None


def _where(locator: Locator | None, report: ReportRecord | None) -> Where:
    """As it is stored where that is of today, else found afresh, without writing."""
    if locator is None or report is None:
        return Where(report.place_status if report else "")
    if report.place_revision == locator.opened.revision:
        return Where(report.place_status, stored_place(report), report.place_score, report.place_revision)
    return locator.where(report)


def _seen(locator: Locator | None, report: ReportRecord | None) -> SeenText | None:
    """The reported words in the revision that the reader saw; None where it is not kept, or does not hold them."""
    if locator is None or report is None or report.revision is None:
        return None
    text = locator.text_of(report.revision)
    if text is None:
        return None
    found = locate(text, report.quote, report.prefix, report.suffix)
    if found.start is None or found.end is None:
        return None
    start, end = found.start, found.end
    before, after = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
    return SeenText(report.revision, before.rsplit("\n", 1)[-1], text[start:end], after.split("\n", 1)[0])


def _in_context(document: Document | None, place: Place | None) -> tuple[str, str, str]:
    if document is None or place is None:
        return "", "", ""
    text = field_text(document, place.field, place.block)
    before, after = text[max(0, place.start - CONTEXT) : place.start], text[place.end : place.end + CONTEXT]
    return before, text[place.start : place.end], after
