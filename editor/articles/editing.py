"""Changing words in a document: only there, with the marks around them kept."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import pairwise

from editor.articles.document import Block, Cell, Document, Embed, Image, Mark, Notice, Table, TextBlock, tidy_marks
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
        if place.field == "notice":
            assert document.notice is not None
            return replace(document, notice=_notice_with(document.notice, changed))
        return replace(document, headline=changed) if place.field == "headline" else replace(document, lead=changed)
    assert place.block is not None
    return document.with_block(_replace_in_block(document.block(place.block), place.start, place.end, replacement.text))


def _notice_with(notice: Notice, text: str) -> Notice:
    """The notice with another text; words that no longer stand in it are no link."""
    return replace(notice, text=text, link_text=notice.link_text if notice.link_text in text else "")


def replace_all(document: Document, replacements: Iterable[Replacement]) -> Document:
    """Replacements that all count in the same document; what is put in at one place stands in the order given.

    Raises ValueError where two of them overlap, and what `replace_text` raises.
    """
    ordered = sorted(replacements, key=lambda r: (r.place.field, r.place.block or "", r.place.start, r.place.end))
    for before, after in pairwise(ordered):
        if _same_text(before.place, after.place) and after.place.start < before.place.end:
            raise ValueError(f"two replacements overlap: {before.place} and {after.place}")
    for replacement in reversed(ordered):  # the last place goes first, so that the others still count right
        document = replace_text(document, replacement)
    return document


def splice(content: str, marks: tuple[Mark, ...], start: int, end: int, text: str) -> tuple[str, tuple[Mark, ...]]:
    """Replace `content[start:end]` and move the marks.

    A mark that held any of the old words holds all of the new ones. A mark beside them neither grows nor shrinks; so
    words put in at the edge of a link are not part of it, and words put in within it are.
    """
    shift = len(text) - (end - start)
    new = content[:start] + text + content[end:]
    return new, tidy_marks((_moved(mark, start, end, shift) for mark in marks), len(new))


def _moved(mark: Mark, start: int, end: int, shift: int) -> Mark:
    """The mark after `start:end` became longer by `shift`."""
    if mark.end <= start:
        return mark
    if mark.start >= end:
        return replace(mark, start=mark.start + shift, end=mark.end + shift)
    return replace(mark, start=min(mark.start, start), end=max(mark.end, end) + shift)


def _same_text(one: Place, other: Place) -> bool:
    return (one.field, one.block) == (other.field, other.block)


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
