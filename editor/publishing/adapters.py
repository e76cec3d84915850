"""The one place where publishing calls documents and notices: what it needs of them, in its own words."""

from __future__ import annotations

from pathlib import Path

from editor import documents
from editor.articles.document import Document, Image, Notice
from editor.documents import html
from editor.newsroom.agency import AgencySettings
from editor.publishing.targets.protocol import Content


def body_html(document: Document) -> str:
    """The blocks as an HTML fragment with `data-block` ids, the dateline run in. It is complete and escaped."""
    return html.body_html(document)


def notice_html(notice: Notice) -> str:
    """The notice with its real link, escaped."""
    return html.notice_html(notice)


def image_sources(document: Document) -> list[str]:
    """The names of the images that the document shows, in the media folder."""
    return [block.source for block in document.blocks if isinstance(block, Image) and block.source]


def export_meta(content: Content, agency: AgencySettings, template: Path | None = None) -> documents.ExportMeta:
    """What an export says beside the text. `template` is a .docx whose styles are used in the place of the house's."""
    article, document = content.article, content.document
    return documents.ExportMeta(
        article_id=article.id,
        revision=content.revision,
        author=document.byline,
        agency=document.dateline.agency if document.dateline and document.dateline.agency else agency.name,
        published_at=article.published_at,
        zone=article.zone,
        keywords=article.topics,
        corrections=tuple(entry.note for entry in content.corrections if entry.undone_at is None and entry.note),
        template=template,
    )


def word_file(content: Content, agency: AgencySettings) -> bytes:
    """The article as a Word file: the same bytes each time."""
    return documents.export(content.document, "word", export_meta(content, agency))
