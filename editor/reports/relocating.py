"""Open reports find their places again in a text that was saved."""

from __future__ import annotations

from db.records import ArticleRecord, GroupRecord, ReportRecord
from db.unit_of_work import UnitOfWork
from editor.articles.document import Document
from editor.articles.offsets import Place, field_text
from editor.reports.grouping import BY_HAND, group_key, why_grouped
from editor.reports.incoming import IncomingReport
from editor.reports.locating import Locator, Where
from editor.reports.ranking import rank
from editor.reports.states import OPEN
from editor.reports.trail import STILL, Step, note_one


def relocate_in(
    work: UnitOfWork, article_id: int, *, keep_open: frozenset[int] = frozenset(), step: Step | None = None
) -> None:
    """In the caller's transaction. A group whose words now read as its readers suggested is closed by itself, but not
    the groups `keep_open`, which a person has just opened. `step`: the one that this belongs to, and is undone with;
    the caller writes it.
    """
    work.reports.hold(article_id)
    reports = work.reports.of_article(article_id, OPEN)
    if not reports:
        return
    locator = Locator.of(work, article_id)
    groups: dict[int, list[tuple[ReportRecord, Where]]] = {}
    for report in reports:
        where = locator.where(report)
        columns = where.columns()
        if any(getattr(report, name) != value for name, value in columns.items()):
            work.reports.update(report.id, report.version, columns)
        if report.group_id is not None:
            groups.setdefault(report.group_id, []).append((report, where))
    for group_id, placed in groups.items():
        _settle(work, work.reports.group(group_id), placed, locator, step, may_close=group_id not in keep_open)
    rank(work, list(groups))


def _settle(
    work: UnitOfWork,
    group: GroupRecord,
    placed: list[tuple[ReportRecord, Where]],
    locator: Locator,
    step: Step | None,
    *,
    may_close: bool,
) -> None:
    record, document = locator.opened.record, locator.document
    if may_close and group.state in OPEN and all(_reads_as_suggested(document, *one) for one in placed):
        work.reports.set_states(group.id, OPEN, "already_corrected")
        at, by = record.updated_at, record.updated_by
        values = {"state": "already_corrected", "closed_at": at, "closed_by": by, **STILL}
        if step is None:
            note_one(work, "settle", group, values, author=by, at=at)
        else:
            step.note("settle", group, values)
        work.reports.update_group(group.id, group.version, values)
        return
    key = group_key(*_leading(record, placed), document)
    if key != group.key and why_grouped(group.key) != BY_HAND:
        work.reports.update_group(group.id, group.version, {"key": key})


def _leading(record: ArticleRecord, placed: list[tuple[ReportRecord, Where]]) -> tuple[int, IncomingReport, Where]:
    report, where = next((one for one in placed if one[1].place is not None), placed[0])
    words = IncomingReport(report.quote, report.prefix, report.suffix, url=report.url)
    return record.id, words, where


def _reads_as_suggested(document: Document, report: ReportRecord, where: Where) -> bool:
    """Changed words alone may still be wrong: only what a reader asked for is taken for corrected."""
    if where.status != "already_corrected" or where.place is None or not report.suggestion.strip():
        return False
    return report.suggestion.strip() == words_at(document, where.place).strip()


def words_at(document: Document, place: Place) -> str:
    """What stands at the place. Raises KeyError."""
    return field_text(document, place.field, place.block)[place.start : place.end]
