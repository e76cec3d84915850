"""A table's cells as they are written, laid into a grid: merged cells once, the places that they cover marked."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from editor.articles.document import COVERED, Cell

MOST_COLUMNS = 200  # Word has 63; a wider table is a spreadsheet, or an attack
MOST_PLACES = 200_000


@dataclass(frozen=True)
class WrittenCell:
    """A cell with its wished span. `before` places stay free at its left."""

    cell: Cell
    columns: int = 1
    rows: int = 1
    before: int = 0


def laid_out(written: Sequence[Sequence[WrittenCell]]) -> tuple[tuple[Cell, ...], ...]:
    """Rows of equal length by the rules of HTML: each cell takes the next place that no span from above covers.

    Spans are cut at the table's edges and at 200 columns; no cell is ever dropped.
    """
    taken: list[dict[int, Cell]] = [{} for _ in written]
    budget = MOST_PLACES
    for number, line in enumerate(written):
        column = 0
        for item in line:
            column += min(item.before, MOST_COLUMNS)
            while column in taken[number]:
                column += 1
            columns = max(1, min(item.columns, MOST_COLUMNS - column))
            rows = max(1, min(item.rows, len(written) - number))
            columns = _free(taken[number], column, columns)
            if columns * rows > budget:
                columns = rows = 1
            budget -= columns * rows
            for down in range(rows):
                for right in range(columns):
                    taken[number + down].setdefault(column + right, COVERED)
            taken[number][column] = replace(item.cell, columns=columns, rows=rows)
            column += columns
    width = max((max(row, default=-1) for row in taken), default=-1) + 1
    return tuple(tuple(row.get(column, Cell()) for column in range(width)) for row in taken)


def _free(row: dict[int, Cell], column: int, wished: int) -> int:
    """How many places from `column` on are free, at most `wished`: a span never lies over another."""
    return next((right for right in range(1, wished) if column + right in row), wished)
