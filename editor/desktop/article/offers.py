"""What the services offer for the article on the page: the notice that its templates give, and a Word file of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from db.records import ArticleRecord
from editor.articles.document import Document, Notice
from editor.desktop.jobs import Progress
from editor.errors import UserMistake
from editor.newsroom.files import atomic_write

if TYPE_CHECKING:
    from editor.bootstrap import Newsroom
    from editor.documents import ExportMeta


@dataclass(frozen=True)
class Offer:
    """`notice` is None where no template fits; `document` is the article with the notice placed, exactly once."""

    notice: Notice | None
    document: Document
    trouble: UserMistake | None = None


def offer_notice(newsroom: Newsroom, document: Document, record: ArticleRecord | None) -> Offer:
    """The notice that the article's language gives, as publishing would place it. In any thread."""
    from editor import notices  # late: start-up time

    agency = newsroom.agency
    when = (record.published_at if record is not None else None) or newsroom.clock()
    day = when.astimezone(ZoneInfo(record.zone if record is not None else agency.zone)).date()
    try:
        template = notices.choose(notices.templates(), document.language, day)
        values = notices.NoticeValues(agency.name, agency.link, author=document.byline, published_on=day)
        notice = notices.render(template, values)
    except UserMistake as mistake:
        return Offer(None, document, mistake)
    return Offer(notice, notices.place(document, notice), None)


def export_meta(newsroom: Newsroom, document: Document, record: ArticleRecord, revision: int) -> ExportMeta:
    """What the Word file says about the article beside its text."""
    from editor.documents import ExportMeta  # late: start-up time

    return ExportMeta(
        article_id=record.id,
        revision=revision,
        author=document.byline,
        agency=newsroom.agency.name,
        published_at=record.published_at,
        zone=record.zone,
        keywords=record.topics,
        media=newsroom.paths.media,
    )


def word_name(document: Document, published: datetime | None, zone: str) -> str:
    """A file name to begin with."""
    from editor.documents import ExportMeta, suggested_name  # late: start-up time

    return suggested_name(ExportMeta(published_at=published, zone=zone), "word", document.headline)


def write_word(
    newsroom: Newsroom, document: Document, record: ArticleRecord, revision: int, path: Path, progress: Progress
) -> Path:
    """Export and write whole or not at all. Raises EnvironmentFault where the disk refuses, Cancelled when stopped."""
    from editor.documents import export  # late: start-up time

    progress(0, 2, path.name)
    data = export(document, "word", export_meta(newsroom, document, record, revision))
    progress(1, 2, path.name)
    atomic_write(path, data)
    return path
