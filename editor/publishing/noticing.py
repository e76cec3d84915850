"""The notice of what goes out: the template of the article's language, filled with whose text it is."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from db.records import ArticleRecord
from editor import notices
from editor.articles.document import Document, Notice
from editor.errors import NotFound
from editor.newsroom.agency import AgencySettings


def notice_for(document: Document, agency: AgencySettings, at: datetime, zone: str) -> Notice | None:
    """The notice that the article's language gives on that day; None where nobody is named whose text it is, or
    where no template is valid on that day.

    The agency of the dateline comes first: a text of another agency is attributed to that one. The address that the
    article's own notice points to is kept.
    """
    own = document.dateline.agency if document.dateline else ""
    name = own or agency.name
    if not name:
        return None
    link = document.notice.link if document.notice and document.notice.link else agency.link
    day = at.astimezone(ZoneInfo(zone)).date()
    try:
        template = notices.choose(notices.templates(), document.language, day)
    except NotFound:
        return None
    values = notices.NoticeValues(name, link, document.byline, day)
    notice = notices.render(template, values)
    if document.script == "cyrillic":
        return notice
    from editor.language.scripts import write_notice  # late: only for articles in another script

    return write_notice(notice, document.script)


def place_notice(document: Document, article: ArticleRecord, agency: AgencySettings, at: datetime) -> Document:
    """The article with exactly one notice; as it was where there is none, which preflight says."""
    notice = notice_for(document, agency, at, article.zone)
    return document if notice is None else notices.place(document, notice)
