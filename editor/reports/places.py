"""An article as one string in which reported words are searched, and the way back to a place in the document."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

from editor.articles.document import Document
from editor.articles.offsets import Place


@dataclass(frozen=True)
class Part:
    """One field or block at `start` of the text; the dateline has no place of its own."""

    field: str
    block: str | None
    start: int
    length: int


class ReadableText:
    """Headline, lead, dateline, blocks and notice, in the order of the page, each on lines of its own."""

    def __init__(self, document: Document) -> None:
        pieces: list[tuple[str, str | None, str]] = [
            ("headline", None, document.headline),
            ("lead", None, document.lead),
        ]
        if document.dateline is not None:
            pieces.append(("dateline", None, document.dateline.text))
        pieces += [("body", block.id, block.text) for block in document.blocks]
        if document.notice is not None:
            pieces.append(("notice", None, document.notice.text))
        self.text = "\n".join(text for _, _, text in pieces)
        self._parts: list[Part] = []
        position = 0
        for field, block, text in pieces:
            self._parts.append(Part(field, block, position, len(text)))
            position += len(text) + 1
        self._starts = [part.start for part in self._parts]

    def place(self, start: int, end: int) -> Place | None:
        """The place of a stretch. One that runs over several blocks is cut to the block that holds most of it.

        None where no block holds half of it, for the dateline, and for a stretch without any text.
        """
        first = bisect_right(self._starts, start) - 1
        best: tuple[int, Part] | None = None
        for part in self._parts[first:]:
            if part.start >= end:
                break
            held = min(end, part.start + part.length) - max(start, part.start)
            if held > 0 and (best is None or held > best[0]):
                best = (held, part)
        if best is None or best[1].field == "dateline" or 2 * best[0] < end - start:
            return None
        part = best[1]
        low, high = max(start, part.start), min(end, part.start + part.length)
        if low > start or high < end:  # what was cut keeps no space at its edge
            words = self.text[low:high]
            low, high = low + len(words) - len(words.lstrip()), high - (len(words) - len(words.rstrip()))
        return Place(part.field, part.block, low - part.start, high - part.start) if low < high else None

    def offset(self, field: str | None, block: str | None) -> int | None:
        """Where a field or block begins, as a hint for the search; None for one that is not there."""
        if field is None and block is None:
            return None
        for part in self._parts:
            if part.block == block and (field is None or part.field == field):
                return part.start
        return None
