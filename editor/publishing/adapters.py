"""The one place where publishing calls documents and notices: what it needs of them, in its own words."""

from __future__ import annotations

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


def word_file(content: Content, agency: AgencySettings) -> bytes:
    """The article as a Word file: the same bytes each time."""
    data: bytes = documents.export(content.document, "word", {})  # type: ignore[attr-defined]  # being written
    return data
