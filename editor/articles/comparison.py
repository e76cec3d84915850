"""Two texts compared: for revisions, for a text that came back after a crash, and for what came back from elsewhere.

Words are compared in `word_difference`, tables in `table_difference`; which block is which, and which moved, says
`block_pairing`. Every word of both texts is in the rows exactly once, see `Row.left`, `Row.right` and `Row.inline`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from typing import Literal

from editor.articles.block_pairing import Pairing, pair_blocks
from editor.articles.document import Block, Dateline, Document, Embed, Image, Mark, Notice, Table, TextBlock
from editor.articles.table_difference import Grid, flat_segments, table_difference
from editor.articles.word_difference import Segment, SegmentKind, marked_difference, word_difference

__all__ = ["Change", "Row", "Segment", "SegmentKind", "Tally", "compare", "tally", "word_difference"]

RowKind = Literal["same", "changed", "added", "removed", "moved_away", "moved_here"]
# Shown as words, as cells, or never: all other fields of a block are told one by one.
_TOLD_AS_WORDS = {"id", "content", "marks", "rows"}


@dataclass(frozen=True)
class Change:
    """Something beside the words: `name` is the field (`level`, `source`, `type` …). None where a side has no such."""

    name: str
    before: object
    after: object


@dataclass(frozen=True)
class Row:
    """One field (headline, lead, dateline, byline, language, notice, furniture) or one block of the body.

    A block that moved has two rows: `moved_away` where it stood and `moved_here` where it stands. `type` is the kind of
    the block, the new one where it changed. `old_place` and `new_place` count blocks from 1. A table has its cells in
    `grid`, and in `segments` as text.
    """

    field: str
    block: str | None
    kind: RowKind
    segments: tuple[Segment, ...]
    changes: tuple[Change, ...] = ()
    type: str = ""
    old_place: int | None = None
    new_place: int | None = None
    grid: Grid = ()

    @property
    def inline(self) -> tuple[Segment, ...]:
        """Its part of one column with both texts."""
        return () if self.kind == "moved_away" else self.segments

    @property
    def left(self) -> tuple[Segment, ...]:
        """Its part of the old text."""
        return () if self.kind == "moved_here" else tuple(part for part in self.segments if part.kind != "added")

    @property
    def right(self) -> tuple[Segment, ...]:
        """Its part of the new text."""
        return () if self.kind == "moved_away" else tuple(part for part in self.segments if part.kind != "removed")

    @property
    def is_edited(self) -> bool:
        """Whether words, marks or anything else differ, also in a block that moved."""
        return bool(self.changes) or any(part.kind != "same" for part in self.segments)


@dataclass(frozen=True)
class Tally:
    """How many fields and blocks are of each kind. A block that moved is counted as moved alone."""

    changed: int
    added: int
    removed: int
    moved: int

    @property
    def total(self) -> int:
        """Places that differ."""
        return self.changed + self.added + self.removed + self.moved


def tally(rows: Iterable[Row]) -> Tally:
    """For a line above the comparison."""
    kinds = Counter(row.kind for row in rows)
    return Tally(kinds["changed"], kinds["added"], kinds["removed"], kinds["moved_here"])


def compare(old: Document, new: Document) -> list[Row]:
    """Every field and block, in the order of the new text; what was removed or moved away stands where it stood."""
    head = (
        _language(old, new),
        _field("headline", old.headline, new.headline),
        _field("lead", old.lead, new.lead),
        _parts("dateline", old.dateline, new.dateline),
        _field("byline", old.byline, new.byline),
    )
    foot = (_parts("notice", old.notice, new.notice), _field("furniture", _furniture(old), _furniture(new)))
    return [*(row for row in head if row), *_body(old.blocks, new.blocks), *(row for row in foot if row)]


def _language(old: Document, new: Document) -> Row | None:
    if old.tag == new.tag:
        return None
    return Row("language", None, "changed", (), (Change("language", old.tag, new.tag),))


def _furniture(document: Document) -> str:
    return "\n".join(item.text for item in document.furniture)


def _field(name: str, before: str, after: str, changes: tuple[Change, ...] = ()) -> Row | None:
    if not before and not after and not changes:
        return None
    kind: RowKind = "changed"
    if before == after and not changes:
        kind = "same"
    elif not before:
        kind = "added"
    elif not after:
        kind = "removed"
    return Row(name, None, kind, word_difference(before, after), changes)


def _parts(name: str, before: Dateline | Notice | None, after: Dateline | Notice | None) -> Row | None:
    return _field(name, before.text if before else "", after.text if after else "", _changes(before, after, {"text"}))


def _body(old: Sequence[Block], new: Sequence[Block]) -> Iterator[Row]:
    pairing = pair_blocks(old, new)
    moved = _moved(old, new, pairing)
    gone = dict(pairing.moved)
    come = {j for _, j in pairing.moved}
    i = j = 0
    for stays_i, stays_j in (*pairing.stays, (len(old), len(new))):
        for n in range(i, stays_i):
            yield moved[gone[n]][0] if n in gone else _block(old[n], None, "removed", n, None)
        for n in range(j, stays_j):
            yield moved[n][1] if n in come else _block(None, new[n], "added", None, n)
        if stays_i < len(old) and stays_j < len(new):
            a, b = old[stays_i], new[stays_j]
            yield _block(a, b, "same" if _same(a, b) else "changed", stays_i, stays_j)
        i, j = stays_i + 1, stays_j + 1


def _moved(old: Sequence[Block], new: Sequence[Block], pairing: Pairing) -> dict[int, tuple[Row, Row]]:
    """By the new index: the row where it stood, and that where it stands."""
    return {
        j: (_block(old[i], new[j], "moved_away", i, j), _block(old[i], new[j], "moved_here", i, j))
        for i, j in pairing.moved
    }


def _same(old: Block, new: Block) -> bool:
    return old == new or (type(old) is type(new) and not _changes(old, new, {"id"}))


def _block(old: Block | None, new: Block | None, kind: RowKind, i: int | None, j: int | None) -> Row:
    there = new or old
    assert there is not None
    grid: Grid = ()
    tables = [block for block in (old, new) if isinstance(block, Table)]
    if tables and all(isinstance(block, Table) for block in (old, new) if block is not None):
        grid = table_difference(old if isinstance(old, Table) else None, new if isinstance(new, Table) else None)
        segments = tuple(flat_segments(grid))
    else:
        segments = marked_difference(_words(old), _marks(old), _words(new), _marks(new))
    changes = _changes(old, new, _TOLD_AS_WORDS | {_field_of_words(old), _field_of_words(new)})
    if old is not None and new is not None and old.type != new.type:
        changes = (Change("type", old.type, new.type), *changes)
    if grid:
        changes += _spans(old, new)
    return Row(
        "body",
        there.id,
        kind,
        segments,
        changes,
        there.type,
        None if i is None else i + 1,
        None if j is None else j + 1,
        grid,
    )


def _words(block: Block | None) -> str:
    return block.text if block is not None else ""


def _marks(block: Block | None) -> tuple[Mark, ...]:
    return block.marks if isinstance(block, TextBlock) else ()


def _field_of_words(block: Block | None) -> str:
    return "caption" if isinstance(block, Image) else "title" if isinstance(block, Embed) else "content"


def _spans(old: Block | None, new: Block | None) -> tuple[Change, ...]:
    before, after = (
        tuple(tuple((cell.columns, cell.rows) for cell in row) for row in block.rows)
        if isinstance(block, Table)
        else ()
        for block in (old, new)
    )
    merged = [any(span != (1, 1) for row in spans for span in row) for spans in (before, after)]
    return (Change("spans", before, after),) if before != after and any(merged) else ()


def _changes(before: object | None, after: object | None, told: set[str]) -> tuple[Change, ...]:
    """Fields that differ; of a side that is not there, or has no such field, the value is None."""
    found = []
    for name in dict.fromkeys((*_names(before), *_names(after))):
        if name in told:
            continue
        one, other = getattr(before, name, None), getattr(after, name, None)
        if one != other and (one or other):
            found.append(Change(name, one, other))
    return tuple(found)


def _names(value: object | None) -> tuple[str, ...]:
    return tuple(item.name for item in fields(value)) if value is not None else ()  # type: ignore[arg-type]  # ours only
