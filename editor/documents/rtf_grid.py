"""A table of a rich text: rows of cells with their right edges, laid into the grid that all edges make."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass, field

from editor.articles.document import Cell, Table
from editor.documents.table_grid import WrittenCell, laid_out

_NEAR = 40  # twips: edges that are nearer than this are one


@dataclass
class Edge:
    """What a row declares for a cell: its right edge in twips, and how it is merged with others."""

    right: int = 0
    flags: frozenset[str] = frozenset()


@dataclass
class TableRows:
    """A table while its rows are read."""

    edges: list[Edge] = field(default_factory=list)
    cells: list[Cell] = field(default_factory=list)
    rows: list[tuple[list[Edge], list[Cell]]] = field(default_factory=list)
    header_rows: int = 0
    is_header: bool = False
    _flags: set[str] = field(default_factory=set)

    def word(self, name: str, number: int | None) -> None:
        """A control word of a row's declaration."""
        if name == "trowd":
            self.edges, self._flags, self.is_header = [], set(), False
        elif name in ("clmgf", "clmrg", "clvmgf", "clvmrg"):
            self._flags.add(name)
        elif name == "cellx":
            self.edges.append(Edge(number or 0, frozenset(self._flags)))
            self._flags = set()
        elif name == "trhdr":
            self.is_header = True

    def end_row(self) -> None:
        """The row is whole."""
        if self.is_header and self.header_rows == len(self.rows):
            self.header_rows += 1
        self.rows.append((self.edges[: len(self.cells)], self.cells))
        self.cells = []

    def take(self) -> Table | None:
        """The table; None where there is none. What comes next is another one."""
        if self.cells:
            self.end_row()
        rows, headers = self.rows, self.header_rows
        self.rows, self.header_rows, self.cells = [], 0, []
        if not any(cell.content for _, cells in rows for cell in cells):
            return None
        return Table(rows=_grid(rows), header_rows=headers)


@dataclass
class _Placed:
    cell: Cell
    columns: int
    rows: int = 1


def _grid(rows: list[tuple[list[Edge], list[Cell]]]) -> tuple[tuple[Cell, ...], ...]:
    marks: list[int] = []
    for right in sorted({edge.right for edges, _ in rows for edge in edges}):
        if not marks or right - marks[-1] > _NEAR:
            marks.append(right)
    lines: list[list[_Placed]] = []
    above: dict[int, _Placed] = {}
    for edges, cells in rows:
        line: list[_Placed] = []
        column = 0
        for number, cell in enumerate(cells):
            edge = edges[number] if number < len(edges) else Edge()
            end = bisect_left(marks, edge.right - _NEAR) + 1 if edge.right else column + 1
            placed = _Placed(cell, max(1, end - column))
            opener = above.get(column)
            if "clmrg" in edge.flags and line:
                line[-1].columns += placed.columns
                line[-1].cell = _with(line[-1].cell, cell)
            elif "clvmrg" in edge.flags and opener is not None and opener.columns == placed.columns:
                opener.rows += 1
                opener.cell = _with(opener.cell, cell)
            else:
                line.append(placed)
                above[column] = placed
            column += placed.columns
        lines.append(line)
    return laid_out([[WrittenCell(placed.cell, placed.columns, placed.rows) for placed in line] for line in lines])


def _with(cell: Cell, other: Cell) -> Cell:
    """A merged cell's words are those of both."""
    return Cell(f"{cell.content} {other.content}".strip(), cell.marks) if other.content else cell
