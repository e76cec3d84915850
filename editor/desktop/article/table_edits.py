"""Tables on the page: each change is one step to undo. The shape is computed by `editor.articles.tables`; here the
table is written anew in its place, with its id, and the caret goes where it belongs.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QTextCursor, QTextTable

from editor.articles import tables
from editor.articles.document import Table
from editor.articles.tables import Area, Place
from editor.desktop.article.formatting import one_step
from editor.desktop.article.places import table_at, table_with_id
from editor.desktop.article.properties import FIELDS, Property, unpacked
from editor.desktop.article.text_document import insert_table, read_item

Change = Callable[[Table, Area], tuple[Table, Place]]


def table_of(cursor: QTextCursor) -> QTextTable | None:
    """The table that holds the whole selection, or the caret."""
    page = cursor.document()
    first = table_at(page.findBlock(cursor.selectionStart()))
    last = table_at(page.findBlock(cursor.selectionEnd()))
    return first if first is not None and first == last else None


def area_of(cursor: QTextCursor, table: QTextTable) -> Area:
    """The cells that are selected, merged ones whole; without a selection, the one with the caret."""
    first, last = table.cellAt(cursor.selectionStart()), table.cellAt(cursor.selectionEnd())
    rows, columns = [first.row(), last.row()], [first.column(), last.column()]
    ends = [cell.row() + cell.rowSpan() - 1 for cell in (first, last)]
    sides = [cell.column() + cell.columnSpan() - 1 for cell in (first, last)]
    return Area(min(rows), min(columns), max(ends), max(sides))


def document_table(table: QTextTable) -> Table:
    """The table as it stands in the article."""
    made = read_item(table)
    assert isinstance(made, Table)
    return made


def has_header(table: QTextTable) -> bool:
    """Whether its first row is the header."""
    return bool(unpacked(table.format().stringProperty(Property.ATTRIBUTES)).get("header_rows"))


def change(cursor: QTextCursor, shape: Change) -> bool:
    """Give the table at the caret another shape; False where the caret is in none."""
    table = table_of(cursor)
    if table is None:
        return False
    made, place = shape(document_table(table), area_of(cursor, table))
    rewrite(cursor, table, made, place)
    return True


def rewrite(cursor: QTextCursor, table: QTextTable, made: Table, place: Place) -> None:
    """Put `made` where this table stands, with the caret at the end of the words of one of its cells."""
    page = table.document()
    before = page.findBlock(table.firstPosition() - 1)
    format, text_format = before.blockFormat(), before.charFormat()
    with one_step(cursor):
        cursor.setPosition(table.lastPosition() + 1)
        behind, behind_text = cursor.blockFormat(), cursor.blockCharFormat()
        cursor.setPosition(insert_table(cursor, made).lastPosition() + 1)
        cursor.setBlockFormat(behind)
        cursor.setBlockCharFormat(behind_text)
        cursor.setPosition(table.firstPosition() - 1)
        cursor.setPosition(table.lastPosition() + 1, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        cursor.setBlockFormat(format)
        cursor.setBlockCharFormat(text_format)
    go_to(cursor, made.id, place)


def go_to(cursor: QTextCursor, table_id: str, place: Place) -> None:
    """The caret into a cell: at the end of its words."""
    table = table_with_id(cursor.document(), table_id)
    if table is not None:
        row, column = min(place[0], table.rows() - 1), min(place[1], table.columns() - 1)
        cursor.setPosition(table.cellAt(row, column).lastPosition())


def remove(cursor: QTextCursor) -> bool:
    """Take the table away, whole; the caret stays behind the block above it."""
    table = table_of(cursor)
    if table is None:
        return False
    page = cursor.document()
    before = page.findBlock(table.firstPosition() - 1)
    format, text_format = before.blockFormat(), before.charFormat()
    with one_step(cursor):
        after = table.lastPosition() + 1
        gap = page.findBlock(after)
        is_needed = not gap.next().isValid() or table_at(gap.next()) is not None
        if gap.text() or is_needed or format.stringProperty(Property.KIND) in FIELDS:
            # The block behind the table stays: it holds words, or nothing else is left to write in.
            cursor.setPosition(after)
            cursor.insertBlock(gap.blockFormat(), gap.charFormat())
        cursor.setPosition(table.firstPosition() - 1)
        cursor.setPosition(after, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        cursor.setBlockFormat(format)
        cursor.setBlockCharFormat(text_format)
    return True


# Shapes ---------------------------------------------------------------------------------------------------------------


def row_above(table: Table, area: Area) -> tuple[Table, Place]:
    """An empty row above the caret's."""
    return tables.insert_row(table, area.top), (area.top, area.left)


def row_below(table: Table, area: Area) -> tuple[Table, Place]:
    """An empty row below the caret's."""
    return tables.insert_row(table, area.bottom + 1), (area.bottom + 1, area.left)


def column_left(table: Table, area: Area) -> tuple[Table, Place]:
    """An empty column to the left."""
    return tables.insert_column(table, area.left), (area.top, area.left)


def column_right(table: Table, area: Area) -> tuple[Table, Place]:
    """An empty column to the right."""
    return tables.insert_column(table, area.right + 1), (area.top, area.right + 1)


def without_rows(table: Table, area: Area) -> tuple[Table, Place]:
    """Without the selected rows; the last one of a table stays."""
    for row in range(area.bottom, area.top - 1, -1):
        if len(table.rows) > 1:
            table = tables.remove_row(table, row)
    return table, (max(0, area.top - 1), area.left)


def without_columns(table: Table, area: Area) -> tuple[Table, Place]:
    """Without the selected columns; the last one of a table stays."""
    for column in range(area.right, area.left - 1, -1):
        if len(table.rows[0]) > 1:
            table = tables.remove_column(table, column)
    return table, (area.top, max(0, area.left - 1))


def merged(table: Table, area: Area) -> tuple[Table, Place]:
    """The selected cells as one."""
    area = tables.widened(table, area)
    return tables.merge(table, area), (area.top, area.left)


def parted(table: Table, area: Area) -> tuple[Table, Place]:
    """Every merged cell of the selection as single ones."""
    for place in tables.spans(table):
        if area.covers(place):
            table = tables.split(table, place)
    return table, (area.top, area.left)


def header_turned(table: Table, area: Area) -> tuple[Table, Place]:
    """The header on or off."""
    return tables.set_header(table, not table.header_rows), (area.top, area.left)


# Tab ------------------------------------------------------------------------------------------------------------------


def tab(cursor: QTextCursor, step: int) -> bool:
    """To the next cell, or the one before; in the last one, Tab adds a row. Shift+Tab in the first one stays there."""
    table = table_of(cursor)
    if table is None:
        return False
    here = table.cellAt(cursor)
    cells = sorted(tables.spans(document_table(table)))
    number = cells.index((here.row(), here.column())) + step
    if number >= len(cells):
        change(cursor, lambda made, _area: (tables.insert_row(made, len(made.rows)), (len(made.rows), 0)))
    elif number >= 0:
        cell = table.cellAt(*cells[number])
        cursor.setPosition(cell.firstPosition())
        cursor.setPosition(cell.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
    return True
