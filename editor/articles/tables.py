"""Changing the shape of a table: rows, columns, merged cells and the header. No word is lost but with its own cell.

Every operation takes a table and gives another; places are (row, column) from 0. What holds for each: rows are of equal
length, each place is a cell or covered by exactly one, and no merged cell crosses the edge of the header.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from editor.articles.document import COVERED, Cell, Mark, Table, tidy_marks

Grid = list[list[Cell]]
Place = tuple[int, int]


@dataclass(frozen=True)
class Area:
    """The places from `top`, `left` to `bottom`, `right`, the last two included."""

    top: int
    left: int
    bottom: int
    right: int

    def covers(self, place: Place) -> bool:
        """Whether this place lies in it."""
        return self.top <= place[0] <= self.bottom and self.left <= place[1] <= self.right

    def places(self) -> Iterator[Place]:
        """Row by row."""
        for row in range(self.top, self.bottom + 1):
            for column in range(self.left, self.right + 1):
                yield row, column


def new_table(rows: int, columns: int, header_rows: int = 1) -> Table:
    """An empty table; one with a single row has no header."""
    empty = tuple(tuple(Cell() for _ in range(columns)) for _ in range(rows))
    return Table(rows=empty, header_rows=header_rows if rows > header_rows else 0)


def spans(table: Table) -> dict[Place, Area]:
    """Every cell that is not covered, by its place, with the area that it fills."""
    return {
        (r, c): Area(r, c, r + cell.rows - 1, c + cell.columns - 1)
        for r, row in enumerate(table.rows)
        for c, cell in enumerate(row)
        if not cell.is_covered
    }


def is_sound(table: Table) -> bool:
    """Whether the cells fill the grid without a hole and without an overlap."""
    width = len(table.rows[0]) if table.rows else 0
    if any(len(row) != width for row in table.rows):
        return False
    filled: set[Place] = set()
    for area in spans(table).values():
        if area.bottom >= len(table.rows) or area.right >= width or area.bottom < area.top or area.right < area.left:
            return False
        for place in area.places():
            if place in filled:
                return False
            filled.add(place)
    return len(filled) == len(table.rows) * width


def sound(table: Table) -> Table:
    """The table itself, or without its merged cells where they do not fit together: a file may say anything."""
    if is_sound(table):
        return table
    width = max((len(row) for row in table.rows), default=0)
    rows = ([*row, *[Cell()] * (width - len(row))] for row in table.rows)
    return replace(table, rows=tuple(tuple(replace(cell, columns=1, rows=1) for cell in row) for row in rows))


def cell_over(table: Table, place: Place) -> Place:
    """Where the cell begins that fills this place."""
    return next((start for start, area in spans(table).items() if area.covers(place)), place)


# Rows and columns -----------------------------------------------------------------------------------------------------


def insert_row(table: Table, at: int) -> Table:
    """An empty row before row `at`. A merged cell over the gap grows; a row within the header is of it."""
    grid = _grid(table)
    fresh = [Cell() for _ in grid[0]] if grid else [Cell()]
    for (row, column), area in spans(table).items():
        if row < at <= area.bottom:
            grid[row][column] = replace(grid[row][column], rows=grid[row][column].rows + 1)
            fresh[column : area.right + 1] = [COVERED] * (area.right + 1 - column)
    grid.insert(at, fresh)
    return _made(table, grid, table.header_rows + (at < table.header_rows))


def remove_row(table: Table, at: int) -> Table:
    """Without row `at` and its words. A merged cell that begins there keeps its words in the next row."""
    grid = _grid(table)
    for (row, column), area in spans(table).items():
        cell = grid[row][column]
        if row == at and area.bottom > at:
            grid[at + 1][column] = replace(cell, rows=cell.rows - 1)
        elif row < at <= area.bottom:
            grid[row][column] = replace(cell, rows=cell.rows - 1)
    del grid[at]
    return _made(table, grid, table.header_rows - (at < table.header_rows))


def insert_column(table: Table, at: int) -> Table:
    """An empty column before column `at`."""
    return _turned(insert_row(_turned(table), at), table.header_rows)


def remove_column(table: Table, at: int) -> Table:
    """Without column `at`."""
    return _turned(remove_row(_turned(table), at), table.header_rows)


def _turned(table: Table, header_rows: int = 0) -> Table:
    """Rows as columns and columns as rows."""
    turned = (
        [replace(cell, columns=cell.rows, rows=cell.columns) for cell in row] for row in zip(*table.rows, strict=True)
    )
    return _made(table, [list(row) for row in turned], header_rows)


# Merging --------------------------------------------------------------------------------------------------------------


def widened(table: Table, area: Area) -> Area:
    """The smallest area around this one that cuts no merged cell."""
    known = list(spans(table).values())
    while True:
        touched = [other for other in known if any(area.covers(place) for place in other.places())]
        wider = Area(
            min(other.top for other in touched),
            min(other.left for other in touched),
            max(other.bottom for other in touched),
            max(other.right for other in touched),
        )
        if wider == area:
            return area
        area = wider


def merge(table: Table, area: Area) -> Table:
    """The cells of this area as one, their words on lines of their own."""
    area = widened(table, area)
    grid = _grid(table)
    content, marks = "", list[Mark]()
    for row, column in area.places():
        cell = grid[row][column]
        if cell.content:
            start = len(content) + 1 if content else 0
            content = f"{content}\n{cell.content}" if content else cell.content
            marks += [replace(mark, start=mark.start + start, end=mark.end + start) for mark in cell.marks]
        grid[row][column] = COVERED
    columns, rows = area.right - area.left + 1, area.bottom - area.top + 1
    grid[area.top][area.left] = Cell(content, tidy_marks(marks, len(content)), columns, rows)
    return _made(table, grid, table.header_rows)


def split(table: Table, place: Place) -> Table:
    """The merged cell that fills this place as single ones: its words stay in the first."""
    start = cell_over(table, place)
    grid = _grid(table)
    for row, column in spans(table)[start].places():
        grid[row][column] = Cell() if (row, column) != start else replace(grid[row][column], columns=1, rows=1)
    return _made(table, grid, table.header_rows)


def set_header(table: Table, on: bool) -> Table:
    """The first row as the table's header, or no header; a merged cell takes its further rows along."""
    return _made(table, _grid(table), 1 if on else 0)


def filled(table: Table, place: Place, text: str) -> Table:
    """These words in the cell that fills this place."""
    row, column = cell_over(table, place)
    grid = _grid(table)
    grid[row][column] = replace(grid[row][column], content=text, marks=())
    return _made(table, grid, table.header_rows)


def _grid(table: Table) -> Grid:
    return [list(row) for row in table.rows]


def _made(table: Table, grid: Grid, header_rows: int) -> Table:
    """No merged cell crosses the edge of the header: in HTML it would be cut there."""
    made = replace(table, rows=tuple(tuple(row) for row in grid), header_rows=header_rows)
    areas = spans(made).values()
    while reaching := [area.bottom for area in areas if area.top < made.header_rows <= area.bottom]:
        made = replace(made, header_rows=max(reaching) + 1)
    return made
