"""Two tables compared: rows and columns that came and went, and within each cell the words."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from typing import Literal

from editor.articles.document import Cell, Table
from editor.articles.word_difference import Segment, SegmentKind, marked_difference

CellKind = Literal["same", "changed", "added", "removed"]
Step = tuple[int | None, int | None]
_MOST_PAIRS = 250_000  # rows of both that are laid against each other; above it they came and went
_NOTHING: tuple[tuple[Cell, ...], ...] = ()


@dataclass(frozen=True)
class CellDifference:
    """One place of the two grids laid over each other."""

    kind: CellKind
    segments: tuple[Segment, ...]


Grid = tuple[tuple[CellDifference, ...], ...]


def table_difference(old: Table | None, new: Table | None) -> Grid:
    """Every row and column of both, once; one of the two tables may not be there."""
    before = old.rows if old is not None else _NOTHING
    after = new.rows if new is not None else _NOTHING
    rows = _aligned([_texts(row) for row in before], [_texts(row) for row in after], _words)
    paired = [(before[i], after[j]) for i, j in rows if i is not None and j is not None]
    columns = _columns(paired, _width(before), _width(after))
    return tuple(
        tuple(
            _cell(
                before[i][k] if i is not None and k is not None and k < len(before[i]) else None,
                after[j][m] if j is not None and m is not None and m < len(after[j]) else None,
            )
            for k, m in columns
        )
        for i, j in rows
    )


def flat_segments(grid: Grid) -> Iterator[Segment]:
    """The grid as the texts of both tables: cells joined by tabs, rows by new lines."""
    rows = [(sides(row, "added"), sides(row, "removed")) for row in grid]
    lines_before = lines_after = 0
    for row, (in_old, in_new) in zip(grid, rows, strict=True):
        yield from _separator("\n", bool(in_old and lines_before), bool(in_new and lines_after))
        lines_before += bool(in_old)
        lines_after += bool(in_new)
        cells_before = cells_after = 0
        for cell in row:
            of_old = in_old and cell.kind != "added"
            of_new = in_new and cell.kind != "removed"
            yield from _separator("\t", bool(of_old and cells_before), bool(of_new and cells_after))
            cells_before += of_old
            cells_after += of_new
            yield from cell.segments


def sides(row: Sequence[CellDifference], other: CellKind) -> bool:
    """Whether this row stands in one of the texts: in the old one where not all of it was `added`."""
    return any(cell.kind != other for cell in row)


def _separator(sign: str, in_old: bool, in_new: bool) -> Iterator[Segment]:
    if in_old or in_new:
        kind: SegmentKind = "same" if in_old and in_new else "removed" if in_old else "added"
        yield Segment(kind, sign)


def _cell(old: Cell | None, new: Cell | None) -> CellDifference:
    before, after = old or Cell(), new or Cell()
    segments = marked_difference(before.content, before.marks, after.content, after.marks)
    if new is None:
        return CellDifference("removed", segments)
    if old is None:
        return CellDifference("added", segments)
    alike = replace(before, columns=1, rows=1) == replace(after, columns=1, rows=1)
    return CellDifference("same" if alike else "changed", segments)


def _texts(row: Sequence[Cell]) -> tuple[str, ...]:
    return tuple(cell.content for cell in row)


def _width(rows: Sequence[Sequence[Cell]]) -> int:
    return max((len(row) for row in rows), default=0)


def _columns(paired: list[tuple[tuple[Cell, ...], tuple[Cell, ...]]], before: int, after: int) -> list[Step]:
    if before == after:
        return [(number, number) for number in range(before)]
    if not before or not after:
        return [(n, None) for n in range(before)] + [(None, n) for n in range(after)]
    old = [tuple(row[n].content if n < len(row) else "" for row, _ in paired) for n in range(before)]
    new = [tuple(row[n].content if n < len(row) else "" for _, row in paired) for n in range(after)]
    return _aligned(old, new, _words_in_place)


def _aligned(
    old: Sequence[tuple[str, ...]],
    new: Sequence[tuple[str, ...]],
    words_of: Callable[[tuple[str, ...]], frozenset[str]],
) -> list[Step]:
    """Equal ones pair; between them, those that share the most."""
    steps: list[Step] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            steps += zip(range(i1, i2), range(j1, j2), strict=True)
            continue
        within = _best([words_of(texts) for texts in old[i1:i2]], [words_of(texts) for texts in new[j1:j2]])
        steps += ((None if i is None else i1 + i, None if j is None else j1 + j) for i, j in within)
    return steps


def _words(texts: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word for text in texts for word in text.split() or [""])


def _words_in_place(texts: tuple[str, ...]) -> frozenset[str]:
    """Of a column: each word with its row, for the rows are paired already."""
    return frozenset(f"{place} {word}" for place, text in enumerate(texts) for word in text.split() or [""])


def _best(old: list[frozenset[str]], new: list[frozenset[str]]) -> list[Step]:
    """The pairs in order that share the most words; what shares none stands alone."""
    if len(old) * len(new) > _MOST_PAIRS:
        return [(i, None) for i in range(len(old))] + [(None, j) for j in range(len(new))]
    shared = [[len(a & b) for b in new] for a in old]
    best = [[0] * (len(new) + 1) for _ in range(len(old) + 1)]
    for i in reversed(range(len(old))):
        for j in reversed(range(len(new))):
            best[i][j] = max(best[i + 1][j + 1] + shared[i][j], best[i + 1][j], best[i][j + 1])
    steps: list[Step] = []
    i = j = 0
    while i < len(old) and j < len(new):
        if shared[i][j] and best[i][j] == best[i + 1][j + 1] + shared[i][j]:
            steps.append((i, j))
            i, j = i + 1, j + 1
        elif best[i][j] == best[i + 1][j]:
            steps.append((i, None))
            i += 1
        else:
            steps.append((None, j))
            j += 1
    return [*steps, *((n, None) for n in range(i, len(old))), *((None, n) for n in range(j, len(new)))]
