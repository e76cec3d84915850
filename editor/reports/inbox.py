"""What the inbox shows: groups, best first, and one group in full. Reads only."""

from __future__ import annotations

from dataclasses import replace

from db.faults import RowDamaged, RowMissing
from db.records import ReportRecord
from db.repositories.reports import GroupCursor, GroupLine
from db.unit_of_work import Database, UnitOfWork
from editor.articles import serialisation
from editor.articles.document import Document
from editor.articles.offsets import Place, field_text
from editor.errors import UserMistake
from editor.reports.locating import Locator, Where, stored_place
from editor.reports.states import STATES
from editor.reports.suggesting import Suggesting
from editor.reports.views import GroupRow, GroupView

CONTEXT = 160  # characters of today's text around the words: some two lines of the panel

MOST_MOVED = 50  # groups of one page that are located while it is shown; saving an article locates its reports for good


class Inbox:
    """Reading transactions only: never waits for a writer."""

    def __init__(self, database: Database, suggesting: Suggesting) -> None:
        self._database = database
        self._suggesting = suggesting

    def groups(self, *, state: str | None, limit: int, before: GroupRow | None) -> list[GroupRow]:
        """See `ReportDesk.groups`."""
        cursor = None
        if before is not None:
            group = before.group
            cursor = GroupCursor(group.reporters, before.views, group.last_at, group.id)
        with self._database.reading() as work:
            lines = work.reports.group_page(state=state, before=cursor, limit=limit)
            ids = [line.group.id for line in lines]
            leading, suggestions = work.reports.leading(ids), work.reports.suggestions(ids)
            articles = {line.group.article_id for line in lines if line.group.article_id is not None}
            documents = {key: _loaded(text) for key, text in work.articles.current_documents(sorted(articles)).items()}
            moved = _places_of_today(work, lines, leading)
        rows = []
        for line in lines:
            row, wanted = _row(line, leading.get(line.group.id)), suggestions.get(line.group.id, [])
            if line.group.id in moved:
                row = replace(row, place=moved[line.group.id])
            document = documents.get(line.group.article_id or 0)
            if document is not None and row.place is not None:
                key = (line.group.article_id or 0, line.current_revision or 0)
                proposal = self._suggesting.best(key, document, row.place, wanted)
            else:
                proposal = wanted[0][0] if wanted else ""
            rows.append(replace(row, proposal=proposal))
        return rows

    def group(self, group_id: int) -> GroupView:
        """See `ReportDesk.group`."""
        with self._database.reading() as work:
            group = work.reports.group(group_id)
            reports = work.reports.in_group(group_id)
            suggestions = work.reports.suggestions([group_id]).get(group_id, [])
            locator = _locator(work, group.article_id)
            leading = leading_report(reports)
            where = _where(locator, leading)
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
            found = work.reports.counts()
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


def leading_report(reports: list[ReportRecord]) -> ReportRecord | None:
    """The oldest that has a place, else the oldest."""
    return next((report for report in reports if report.place_start is not None), reports[0] if reports else None)


def _row(line: GroupLine, report: ReportRecord | None) -> GroupRow:
    return GroupRow(
        group=line.group,
        headline=line.headline,
        language=line.language,
        views=line.views,
        quote=report.quote if report else "",
        place=stored_place(report) if report else None,
        proposal="",
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


def _in_context(document: Document | None, place: Place | None) -> tuple[str, str, str]:
    if document is None or place is None:
        return "", "", ""
    text = field_text(document, place.field, place.block)
    before, after = text[max(0, place.start - CONTEXT) : place.start], text[place.end : place.end + CONTEXT]
    return before, text[place.start : place.end], after
