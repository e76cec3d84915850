"""Changing words in a document: only there, with the marks around them kept, and places carried along."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from editor.articles.document import (
    Block,
    Dateline,
    Document,
    Embed,
    Image,
    Mark,
    Notice,
    Quote,
    Table,
    TextBlock,
    tidy_marks,
)
from editor.articles.offsets import DATELINE_JOINT, Place, field_text

Cut = tuple[int, int, str]  # start, end, and what stands there instead


@dataclass(frozen=True)
class Replacement:
    """Put `text` in the place of what stands at `place`."""

    place: Place
    text: str


def replace_text(document: Document, replacement: Replacement) -> Document:
    """A document with these words replaced. A mark that held any of the old words holds the new ones.

    Raises KeyError for an unknown field or block, IndexError outside its text, ValueError for a table cell boundary.
    """
    return replace_all(document, (replacement,))


def replace_all(document: Document, replacements: Iterable[Replacement]) -> Document:
    """Replacements that all count in the same document; what is put in at one place stands in the order given.

    Raises ValueError where two of them overlap, and what `replace_text` raises.
    """
    cuts = _cuts_by_text(document, replacements)
    changed: dict[str, Block] = {}
    for (field, block_id), wanted in cuts.items():
        if block_id is None:
            document = _with_field(document, field, wanted)
        else:
            block = changed.get(block_id) or document.block(block_id)
            changed[block_id] = _with_words(block, field, wanted)
    if not changed:
        return document
    return replace(document, blocks=tuple(changed.get(block.id, block) for block in document.blocks))


def _cuts_by_text(document: Document, replacements: Iterable[Replacement]) -> dict[tuple[str, str | None], list[Cut]]:
    cuts: dict[tuple[str, str | None], list[Cut]] = {}
    for item in replacements:
        place = item.place
        cuts.setdefault((place.field, place.block), []).append((place.start, place.end, item.text))
    for (field, block), wanted in cuts.items():
        wanted.sort(key=lambda cut: cut[:2])
        length = len(field_text(document, field, block))
        for start, end, _ in wanted:
            if not 0 <= start <= end <= length:
                raise IndexError(Place(field, block, start, end))
        for before, after in pairwise(wanted):
            if after[0] < before[1]:
                raise ValueError(f"two replacements overlap in {field} {block}: {before[:2]} and {after[:2]}")
    return cuts


# Marks ----------------------------------------------------------------------------------------------------------------


def splice(content: str, marks: tuple[Mark, ...], start: int, end: int, text: str) -> tuple[str, tuple[Mark, ...]]:
    """Replace `content[start:end]` and move the marks.

    A mark that held any of the old words holds all of the new ones. A mark beside them neither grows nor shrinks; so
    words put in at the edge of a link are not part of it, and words put in within it are.
    """
    return splice_all(content, marks, [(start, end, text)])


def splice_all(content: str, marks: tuple[Mark, ...], cuts: Sequence[Cut]) -> tuple[str, tuple[Mark, ...]]:
    """The same for many cuts at once, which are sorted and do not overlap."""
    new = _spliced(content, cuts)
    if not marks:
        return new, ()
    shifts = _Shifts(cuts)
    moved = (replace(mark, start=shifts.of_start(mark.start), end=shifts.of_end(mark.end)) for mark in marks)
    return new, tidy_marks(moved, len(new))


def _spliced(content: str, cuts: Sequence[Cut]) -> str:
    pieces: list[str] = []
    position = 0
    for start, end, text in cuts:
        pieces += (content[position:start], text)
        position = end
    return "".join((*pieces, content[position:]))


class _Shifts:
    """Where an edge comes to stand. What is put in at an edge stays outside; an edge within a cut goes to the cut's."""

    def __init__(self, cuts: Sequence[Cut]) -> None:
        self._cuts = cuts
        self._ends = [cut[1] for cut in cuts]
        self._sums = [0, *accumulate(len(text) - (end - start) for start, end, text in cuts)]

    def of_start(self, offset: int) -> int:
        """Of a left edge."""
        number = bisect_right(self._ends, offset)
        if number < len(self._cuts) and self._cuts[number][0] <= offset:
            offset = self._cuts[number][0]
        return offset + self._sums[number]

    def of_end(self, offset: int) -> int:
        """Of a right edge."""
        number = bisect_left(self._ends, offset)
        if number < len(self._cuts) and self._cuts[number][0] < offset:
            return self._cuts[number][0] + self._sums[number] + len(self._cuts[number][2])
        return offset + self._sums[number]


def carried(places: Iterable[Place], replacements: Iterable[Replacement]) -> list[Place | None]:
    """Where places stand after `replace_all`; None for one of whose words any was replaced, or into which words came.

    An empty place keeps before what is put in at the same offset.
    """
    by_text: dict[tuple[str, str | None], list[Cut]] = {}
    for item in replacements:
        place = item.place
        by_text.setdefault((place.field, place.block), []).append((place.start, place.end, item.text))
    for wanted in by_text.values():
        wanted.sort(key=lambda cut: cut[:2])
    shifts = {key: _Shifts(wanted) for key, wanted in by_text.items()}
    return [
        _carried(place, by_text[key], shifts[key]) if (key := (place.field, place.block)) in shifts else place
        for place in places
    ]


def _carried(place: Place, cuts: list[Cut], shifts: _Shifts) -> Place | None:
    number = bisect_right(cuts, place.start, key=lambda cut: cut[1])  # the first that ends after the place begins
    if number < len(cuts) and cuts[number][0] < place.end:
        return None
    if place.start == place.end:
        at = shifts.of_end(place.start)
        return replace(place, start=at, end=at)
    return replace(place, start=shifts.of_start(place.start), end=shifts.of_end(place.end))


# Where the words stand ------------------------------------------------------------------------------------------------


def _with_field(document: Document, field: str, cuts: list[Cut]) -> Document:
    changed = _spliced(field_text(document, field, None), cuts)
    if field == "notice":
        assert document.notice is not None
        return replace(document, notice=_notice_with(document.notice, changed))
    if field == "dateline":
        return replace(document, dateline=dateline_with(document.dateline or Dateline(), cuts))
    if field == "byline":
        return replace(document, byline=changed)
    return replace(document, headline=changed) if field == "headline" else replace(document, lead=changed)


def _notice_with(notice: Notice, text: str) -> Notice:
    """The notice with another text; words that no longer stand in it are no link."""
    return replace(notice, text=text, link_text=notice.link_text if notice.link_text in text else "")


def dateline_with(dateline: Dateline, cuts: Sequence[Cut]) -> Dateline:
    """Cuts count in the dateline's text, each within one of its parts. Raises ValueError over the edge of a part."""
    parts = {"place": dateline.place, "date": dateline.date, "agency": dateline.agency}
    left, position = list(cuts), 0
    for name, part in parts.items():
        if part:
            here = [cut for cut in left if position <= cut[0] and cut[1] <= position + len(part)]
            left = [cut for cut in left if cut not in here]
            parts[name] = _spliced(part, [(start - position, end - position, text) for start, end, text in here])
            position += len(part) + len(DATELINE_JOINT)
    if left:
        raise ValueError("the words stand in more than one part of the dateline")
    return Dateline(**parts)


def _with_words(block: Block, field: str, cuts: list[Cut]) -> Block:
    if field != "body":
        return _with_attribute(block, field, cuts)
    if isinstance(block, TextBlock):
        content, marks = splice_all(block.content, block.marks, cuts)
        return replace(block, content=content, marks=marks)
    if isinstance(block, Image):
        return replace(block, caption=_spliced(block.caption, cuts))
    if isinstance(block, Embed):
        return replace(block, title=_spliced(block.title, cuts))
    if isinstance(block, Table):
        return _with_cells(block, cuts)
    raise IndexError(cuts[0][:2])


def _with_attribute(block: Block, field: str, cuts: list[Cut]) -> Block:
    if isinstance(block, Quote) and field == "speaker":
        return replace(block, speaker=_spliced(block.speaker, cuts))
    if isinstance(block, Image) and field == "alt":
        return replace(block, alt=_spliced(block.alt, cuts))
    if isinstance(block, Image) and field == "credit":
        return replace(block, credit=_spliced(block.credit, cuts))
    raise KeyError(field)


def _with_cells(table: Table, cuts: list[Cut]) -> Table:
    """Cuts count in the table's text; a merged cell stays merged, and a covered place takes no words."""
    rows, position, left = [], 0, list(cuts)
    for row in table.rows:
        cells = []
        for cell in row:
            end = position + len(cell.content)
            here: list[Cut] = []
            while left and not cell.is_covered and position <= left[0][0] and left[0][1] <= end:
                start, stop, text = left.pop(0)
                here.append((start - position, stop - position, text))
            if here:
                content, marks = splice_all(cell.content, cell.marks, here)
                cell = replace(cell, content=content, marks=marks)
            cells.append(cell)
            position = end + 1
        rows.append(tuple(cells))
    if left:
        raise ValueError("the words stand in more than one cell")
    return replace(table, rows=tuple(rows))
