"""Where the notice stands in a format: before the body, after its first paragraph, at the end, or unseen."""

from __future__ import annotations

from dataclasses import replace

from editor.articles.document import Document, NoticePlace, Paragraph


def place_in(document: Document) -> NoticePlace | None:
    """For a format without footers; None where there is no notice. Without a paragraph "after_first" is the end."""
    notice = document.notice
    if notice is None:
        return None
    if notice.place == "footer" or (notice.place == "after_first" and _first_paragraph(document) is None):
        return "end"
    return notice.place


def parted(document: Document) -> tuple[Document, Document]:
    """The article up to its first paragraph, and what comes after it: the dateline belongs to the first part."""
    at = (_first_paragraph(document) or 0) + 1
    return replace(document, blocks=document.blocks[:at]), replace(document, blocks=document.blocks[at:], dateline=None)


def _first_paragraph(document: Document) -> int | None:
    return next((at for at, block in enumerate(document.blocks) if isinstance(block, Paragraph)), None)
