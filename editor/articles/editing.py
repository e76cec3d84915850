"""Changing words in a document: only there, with the marks around them kept."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from editor.articles.document import Block, Cell, Document, Embed, Image, Mark, Table, TextBlock, tidy_marks
from editor.articles.offsets import Place, field_text


@dataclass(frozen=True)
class Replacement:
    """Put `text` in the place of what stands at `place`."""

    place: Place
    text: str


def replace_text(document: Document, replacement: Replacement) -> Document:
    """A document with these words replaced. A mark that held all of the old words holds the new ones.

    Raises KeyError for an unknown field or block, IndexError outside its text, ValueError for a table cell boundary.
    """
    place = replacement.place
    old = field_text(document, place.field, place.block)
    if not 0 <= place.start <= place.end <= len(old):
        raise IndexError(place)
    if place.field != "body":
        changed = old[: place.start] + replacement.text + old[place.end :]
        return replace(document, headline=changed) if place.field == "headline" else replace(document, lead=changed)
    assert place.block is not None
    return document.with_block(_replace_in_block(document.block(place.block), place.start, place.end, replacement.text))


def replace_all(document: Document, replacements: Iterable[Replacement]) -> Document:
    """Replacements that all count in the same document and do not overlap; the last places go first."""
    ordered = sorted(replacements, key=lambda r: (r.place.field, r.place.block or "", r.place.start), reverse=True)
    for replacement in ordered:
        document = replace_text(document, replacement)
    return document


def splice(content: str, marks: tuple[Mark, ...], start: int, end: int, text: str) -> tuple[str, tuple[Mark, ...]]:
    """Replace `content[start:end]` and move the marks.

    A mark that ends where the words begin does not grow, one that covers any of them covers the new ones to its end.
    """
    shift = len(text) - (end - start)

    def moved(position: int, *, is_start: bool) -> int:
        if position < start or (position == start and (is_start or start != end)):
            return position
        if position >= end:
            return position + shift if position > end or not is_start or start != end else position + shift
        return start if is_start else start + len(text)

    changed = []
    for mark in marks:
        if mark.end <= start:
            changed.append(mark)
            continue
        changed.append(replace(mark, start=moved(mark.start, is_start=True), end=moved(mark.end, is_start=False)))
    new = content[:start] + text + content[end:]
    return new, tidy_marks(changed, len(new))


def _replace_in_block(block: Block, start: int, end: int, text: str) -> Block:
    if isinstance(block, TextBlock):
        content, marks = splice(block.content, block.marks, start, end, text)
        return replace(block, content=content, marks=marks)
    if isinstance(block, Image):
        return replace(block, caption=block.caption[:start] + text + block.caption[end:])
    if isinstance(block, Embed):
        return replace(block, title=block.title[:start] + text + block.title[end:])
    if isinstance(block, Table):
        return _replace_in_table(block, start, end, text)
    raise IndexError((start, end))


def _replace_in_table(table: Table, start: int, end: int, text: str) -> Table:
    position = 0
    for r, row in enumerate(table.rows):
        for c, cell in enumerate(row):
            if position <= start and end <= position + len(cell.content):
                content, marks = splice(cell.content, cell.marks, start - position, end - position, text)
                cells = (*row[:c], Cell(content, marks), *row[c + 1 :])
                return replace(table, rows=(*table.rows[:r], cells, *table.rows[r + 1 :]))
            position += len(cell.content) + 1
    raise ValueError("the words stand in more than one cell")
