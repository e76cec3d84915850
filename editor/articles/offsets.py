"""Places in a document: from an offset in the text to (block, offset) and back, and from code points to UTF-16 units.

Qt and JavaScript count UTF-16 units, the document counts code points. This is the one module that converts.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from editor.articles.document import Document, Image, Quote, TextBlock

DATELINE_JOINT = ". "  # between the parts of `Dateline.text`


@dataclass(frozen=True)
class Place:
    """A stretch of an article: `field` headline, lead, byline, dateline or notice, and `block` None; or `field` body
    (the block's own text), speaker, alt or credit (what stands beside it), and `block` a block's id.
    """

    field: str
    block: str | None
    start: int
    end: int


class OffsetMap:
    """Maps offsets of `document.text` to blocks and back. Built once per document; look-ups are logarithmic."""

    def __init__(self, document: Document) -> None:
        self._ids = [block.id for block in document.blocks]
        self._starts: list[int] = []
        self._lengths: list[int] = []
        position = 0
        for block in document.blocks:
            length = len(block.text)
            self._starts.append(position)
            self._lengths.append(length)
            position += length + 1
        self._index = {block_id: number for number, block_id in enumerate(self._ids)}

    def to_block(self, offset: int) -> tuple[str, int]:
        """The block that holds this offset, and the offset in it; a new line between two is the end of the first.

        Raises IndexError outside the text.
        """
        number = bisect_right(self._starts, offset) - 1
        if number < 0 or offset > self._starts[number] + self._lengths[number]:
            raise IndexError(offset)
        return self._ids[number], offset - self._starts[number]

    def to_text(self, block_id: str, offset: int) -> int:
        """The offset in `document.text`. Raises KeyError for an unknown block, IndexError outside it."""
        number = self._index[block_id]
        if not 0 <= offset <= self._lengths[number]:
            raise IndexError(offset)
        return self._starts[number] + offset


def field_text(document: Document, field: str, block: str | None) -> str:
    """The text that a place counts in. Raises KeyError for an unknown field or block."""
    if block is not None:
        found = document.block(block)
        if field == "body":
            return found.text
        if field == "speaker" and isinstance(found, Quote):
            return found.speaker
        if field in ("alt", "credit") and isinstance(found, Image):
            return found.alt if field == "alt" else found.credit
    elif field in ("headline", "lead", "byline"):
        return str(getattr(document, field))
    elif field == "dateline":
        return document.dateline.text if document.dateline is not None else ""
    elif field == "notice" and document.notice is not None:
        return document.notice.text
    raise KeyError(field if field != "body" else block)


def language_at(document: Document, place: Place) -> str:
    """The language of the words at a place, as a tag: that of the run, of the block, or of the article."""
    block = document.block(place.block) if place.block is not None else None
    for mark in block.marks if isinstance(block, TextBlock) else ():
        if mark.kind == "language" and mark.value and mark.start <= place.start < mark.end:
            return mark.value
    return (block.language if block is not None else None) or document.tag


def utf16_length(text: str) -> int:
    """How many UTF-16 units Qt and JavaScript count."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def to_utf16(text: str, offset: int) -> int:
    """From an offset in code points to one in UTF-16 units."""
    return utf16_length(text[:offset])


def from_utf16(text: str, units: int) -> int:
    """From an offset in UTF-16 units to code points; inside a surrogate pair, the start of its character."""
    if text.isascii():
        return min(units, len(text))
    position = 0
    for index, character in enumerate(text):
        position += 2 if character > "\uffff" else 1
        if position > units:
            return index
    return len(text)
