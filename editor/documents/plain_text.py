"""Plain text: a page as a reader copied it, and an article as text for a reader without formatting."""

from __future__ import annotations

import re

from editor.articles.document import Block, Document, Embed, Image, ListItem, Paragraph, Quote, Rule
from editor.documents.imported import MEGABYTE, Imported, Piece, Source, clean_text, remark
from editor.documents.list_numbers import ListNumbers
from editor.documents.notice_place import place_in
from editor.errors import UserMistake

DATELINE_SEPARATOR = " — "


class TextImporter:
    """One paragraph a line, as browsers copy them."""

    name = "text"
    suffixes = (".txt", ".text")
    cap = 32 * MEGABYTE

    def read(self, source: Source) -> Imported:
        """The recognised page. Raises UserMistake for binary, empty or undecodable data."""
        from editor.documents.encoding import decode  # late: writing needs neither, and stands on the way to the list
        from editor.documents.page import recognise

        text, code_page = decode(source.data)
        lines = [line.strip() for line in clean_text(text).split("\n")]
        pieces = [Piece(Paragraph(content=line)) for line in lines if line]
        if not pieces:
            raise UserMistake("The file is empty: there is no text in it.", "Choose another file.", code="empty_file")
        imported = recognise(pieces, source)
        if code_page:
            template = "the encoding is not named in the file; it reads as {code_page}"
            imported.changed.insert(0, remark("encoding", template, code_page=code_page))
        return imported


def block_text(block: Block, number: int = 1) -> str:
    """A block as a paragraph of plain text."""
    if isinstance(block, ListItem):
        return "  " * block.depth + (f"{number}. " if block.ordered else "• ") + block.content
    if isinstance(block, Quote) and block.speaker:
        return f"{block.content}\n({block.speaker})"
    if isinstance(block, Rule):
        return "* * *"
    if isinstance(block, Image):
        return "[" + " / ".join(part for part in (block.alt, block.caption, block.credit) if part) + "]"
    if isinstance(block, Embed):
        return " ".join(part for part in (block.title, f"<{block.url}>" if block.url else "") if part)
    return block.text


def plain_text(document: Document, corrections: tuple[str, ...] = ()) -> str:
    """The article as text: one empty line between parts, the dateline before the first paragraph."""
    parts = [document.headline, document.lead, document.byline]
    dateline = document.dateline.text if document.dateline else ""
    notice, place = document.notice.text if document.notice else "", place_in(document)
    if place == "before":
        parts.append(notice)
    numbers = ListNumbers()
    for index, block in enumerate(document.blocks):
        text = block_text(block, numbers.next(block))
        if index == 0 and dateline:
            together = isinstance(block, Paragraph)
            parts += [f"{dateline}{DATELINE_SEPARATOR}{text}"] if together else [dateline, text]
        elif isinstance(block, ListItem) and isinstance(document.blocks[index - 1], ListItem) and index:
            parts[-1] += "\n" + text
        else:
            parts.append(text)
        if place == "after_first" and isinstance(block, Paragraph):
            parts.append(notice)
            place = None
    if dateline and not document.blocks:
        parts.append(dateline)
    parts += corrections
    if place == "end":
        parts.append(notice)
    return re.sub(r"[ \t]+\n", "\n", "\n\n".join(part for part in parts if part.strip())) + "\n"
