"""From a report to its article, and to the place of its words in the article's newest text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from urllib.parse import unquote, urlsplit

from db.faults import RowDamaged, RowMissing
from db.records import ArticleRecord, ReportRecord
from db.unit_of_work import UnitOfWork
from editor.articles import serialisation
from editor.articles.desk import OpenArticle, open_in
from editor.articles.document import Document
from editor.articles.offsets import Place
from editor.errors import UserMistake
from editor.reports.anchoring import Located, held, locate
from editor.reports.incoming import IncomingReport
from editor.reports.places import ReadableText

_NUMBERED = re.compile(r"([0-9]{1,10})-(.+)")
_LARGEST_ID = 2**31 - 1  # PostgreSQL's integer
MOST_REVISIONS = 8  # that a report without a revision is compared with: each is a text to read


@dataclass(frozen=True)
class Where:
    """A place in `revision` of the article. `status` is one of anchoring's, or unknown_article."""

    status: str
    place: Place | None = None
    score: float = 0.0
    revision: int | None = None

    def columns(self) -> dict[str, object]:
        """As the report's row stores it."""
        place = self.place
        return {
            "place_status": self.status,
            "place_revision": self.revision,
            "place_field": place.field if place else None,
            "place_block": place.block if place else None,
            "place_start": place.start if place else None,
            "place_end": place.end if place else None,
            "place_score": self.score,
        }


UNKNOWN_ARTICLE = Where("unknown_article")


def stored_place(report: ReportRecord) -> Place | None:
    """The place as the row has it; it counts in `report.place_revision`."""
    if report.place_field is None or report.place_start is None or report.place_end is None:
        return None
    return Place(report.place_field, report.place_block, report.place_start, report.place_end)


def find_article(work: UnitOfWork, incoming: IncomingReport) -> ArticleRecord | None:
    """By number or slug, else by the slug in the address."""
    named = incoming.article
    if isinstance(named, str):
        named = named.strip()
        if named.isascii() and named.isdigit():
            named = int(named)
    if isinstance(named, int):
        return _by_id(work, named)
    if named:
        return work.articles.by_slug(named)
    return _by_address(work, incoming.url)


def _by_id(work: UnitOfWork, article_id: int) -> ArticleRecord | None:
    if not 0 < article_id <= _LARGEST_ID:
        return None
    try:
        return work.articles.get(article_id)
    except RowMissing:
        return None


def _by_address(work: UnitOfWork, url: str) -> ArticleRecord | None:
    """The last part of the path that names one: `…/SLUG/`, `…/SLUG.html`, `…/NUMBER-SLUG.html`, `…/SLUG/index.html`.

    A page keeps its address when the slug changes, so the number alone is enough for an article that went out.
    """
    try:
        path = urlsplit(url).path
    except ValueError:
        return None
    for part in reversed([unquote(part) for part in path.split("/") if part][-4:]):
        stem = part.rsplit(".", 1)[0] if part.endswith((".html", ".htm", ".php")) else part
        if not stem or "\x00" in stem:
            continue
        found = work.articles.by_slug(stem)
        numbered = _NUMBERED.fullmatch(stem)
        if found is None and numbered:
            found = _by_id(work, int(numbered[1]))
            if found is not None and found.slug != numbered[2] and found.published_revision is None:
                found = None
        if found is not None:
            return found
    return None


@dataclass
class Locator:
    """Finds reports of one article; texts of revisions are read once, however many reports saw them."""

    work: UnitOfWork
    opened: OpenArticle
    _texts: dict[int, ReadableText | None] = field(default_factory=dict)
    _published: list[int] | None = None  # numbers of revisions that went out, newest first; None before it is asked

    @classmethod
    def of(cls, work: UnitOfWork, article_id: int) -> Locator:
        """For the newest text of the article."""
        return cls(work, open_in(work, article_id))

    @property
    def document(self) -> Document:
        return self.opened.document

    def text_of(self, revision: int) -> str | None:
        """The article as it was read in this revision; None where it is not kept."""
        text = self._text(revision)
        return text.text if text is not None else None

    def where(self, report: IncomingReport | ReportRecord) -> Where:
        """In the revision that the reader saw, carried to the newest; without it, in the newest by itself.

        Where the page did not name it, it is the published one that agrees best with the words and their context.
        """
        now = self._text(self.opened.revision)
        assert now is not None
        then = self._text(report.revision) if report.revision is not None else None
        if then is None:
            then = self._most_alike(report)
        found = self._located(report, now, then) if then is not None else None
        if found is None or found.status == "never_there":
            # An unknown revision, a page from a cache, words that were typed from memory.
            alone = self._located(report, now, None)
            if found is None or alone.status == "found":
                found = alone
        return self._placed(found, now)

    def _most_alike(self, report: IncomingReport | ReportRecord) -> ReadableText | None:
        """Of the revisions that went out, the newest that holds all of the words and context, else most of them.

        A page may be older than the newest one: in a cache, on a partner's site, printed. None where none went out.
        """
        best: ReadableText | None = None
        most = -1.0
        for number in self._went_out():
            text = self._text(number)
            if text is None:
                continue
            share = held(text.text, report.quote, report.prefix, report.suffix)
            if share > most:
                best, most = text, share
            if share == 1:
                break
        return best

    def _went_out(self) -> list[int]:
        if self._published is None:
            newest = self.opened.record.published_revision
            sent = self.work.outbox.revisions_sent(self.opened.record.id, limit=MOST_REVISIONS)
            self._published = sorted({*sent, *([newest] if newest is not None else [])}, reverse=True)
        return self._published

    def _located(self, report: IncomingReport | ReportRecord, now: ReadableText, then: ReadableText | None) -> Located:
        # A block keeps its id through revisions, so a place that was found once is as good a hint as the widget's.
        if isinstance(report, IncomingReport):
            hint = (then or now).offset(report.field, report.block)
        else:
            hint = (then or now).offset(report.place_field, report.place_block)
        return locate(
            now.text,
            report.quote,
            report.prefix,
            report.suffix,
            then=then.text if then is not None else None,
            hint=hint,
        )

    def _placed(self, found: Located, now: ReadableText) -> Where:
        if found.start is None or found.end is None:
            return Where(found.status, None, found.score, self.opened.revision)
        place = now.place(found.start, found.end)
        if place is None:  # between two blocks, or in the dateline: not a stretch that can be fixed as one
            return Where("never_there", None, 0.0, self.opened.revision)
        return Where(found.status, place, found.score, self.opened.revision)

    def _text(self, number: int) -> ReadableText | None:
        if number == self.opened.revision:
            return self._texts.setdefault(number, ReadableText(self.opened.document))
        if number not in self._texts:
            self._texts[number] = self._read(number)
        return self._texts[number]

    def _read(self, number: int) -> ReadableText | None:
        if not 0 < number < self.opened.revision:
            return None
        try:
            revision = self.work.articles.revision(self.opened.record.id, number)
            return ReadableText(serialisation.loads(revision.document))
        except (RowMissing, RowDamaged, UserMistake):  # never written, or damaged: today's text alone must do
            return None
