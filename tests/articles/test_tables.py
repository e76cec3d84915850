"""The shape of a table: whatever is done to it, the cells fill the grid and no word is lost but with its own cell."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.articles.document import COVERED, Cell, Mark, Table
from editor.articles.tables import (
    Area,
    cell_over,
    insert_column,
    insert_row,
    is_sound,
    merge,
    new_table,
    remove_column,
    remove_row,
    set_header,
    sound,
    spans,
    split,
)
from tests.strategies import tables


def _words(table: Table) -> list[str]:
    return sorted(line for row in table.rows for cell in row for line in cell.content.split("\n") if line)


def _letters(rows: int, columns: int, header: int = 0) -> Table:
    names = iter("абвгдежзиклмноп")
    return Table(
        "t", rows=tuple(tuple(Cell(next(names)) for _ in range(columns)) for _ in range(rows)), header_rows=header
    )


@given(tables(), st.data())
def test_a_new_row_and_a_new_column_change_no_word(table: Table, data: st.DataObject) -> None:
    row = data.draw(st.integers(0, len(table.rows)))
    column = data.draw(st.integers(0, len(table.rows[0])))
    made = insert_column(insert_row(table, row), column)
    assert is_sound(made)
    assert _words(made) == _words(table)
    assert (len(made.rows), len(made.rows[0])) == (len(table.rows) + 1, len(table.rows[0]) + 1)


@given(tables(), st.data())
def test_what_was_put_in_and_taken_away_leaves_the_table_as_it_was(table: Table, data: st.DataObject) -> None:
    row = data.draw(st.integers(0, len(table.rows)))
    column = data.draw(st.integers(0, len(table.rows[0])))
    assert remove_column(insert_column(table, column), column) == table
    back = remove_row(insert_row(table, row), row)
    assert back.rows == table.rows


@given(tables(), st.data())
def test_a_row_that_goes_takes_only_its_own_words(table: Table, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(table.rows) - 1))
    made = remove_row(table, at)
    own = [area for area in spans(table).values() if area.top == area.bottom == at]
    gone = [line for area in own for line in table.rows[at][area.left].content.split("\n") if line]
    assert is_sound(made)
    assert sorted(_words(made) + gone) == _words(table)


@given(tables(), st.data())
def test_merging_keeps_every_word_and_splitting_gives_the_places_back(table: Table, data: st.DataObject) -> None:
    top, left = data.draw(st.integers(0, len(table.rows) - 1)), data.draw(st.integers(0, len(table.rows[0]) - 1))
    bottom = data.draw(st.integers(top, len(table.rows) - 1))
    right = data.draw(st.integers(left, len(table.rows[0]) - 1))
    merged = merge(table, Area(top, left, bottom, right))
    parted = split(merged, (bottom, right))
    assert is_sound(merged)
    assert is_sound(parted)
    assert _words(merged) == _words(table) == _words(parted)
    assert cell_over(parted, (bottom, right)) == (bottom, right)


@given(tables())
def test_no_merged_cell_crosses_the_edge_of_the_header(table: Table) -> None:
    for made in (table, set_header(table, True), set_header(table, False)):
        assert not any(area.top < made.header_rows <= area.bottom for area in spans(made).values())
    assert set_header(table, False).header_rows == 0


def test_a_merged_cell_grows_with_a_row_that_comes_into_it() -> None:
    merged = merge(_letters(2, 2), Area(0, 0, 1, 0))
    made = insert_row(merged, 1)
    assert made.rows[0][0] == Cell("а\nв", columns=1, rows=3)
    assert made.rows[1] == (COVERED, Cell())


def test_a_merged_cell_keeps_its_words_when_its_first_row_goes() -> None:
    merged = merge(_letters(3, 2, header=1), Area(1, 0, 2, 0))
    made = remove_row(merged, 1)
    assert [cell.content for cell in made.rows[1]] == ["в\nд", "е"]
    assert made.header_rows == 1


def test_marks_move_with_the_words_that_are_merged() -> None:
    table = Table(rows=((Cell("бір"), Cell("екі", (Mark(0, 3, "bold"),))),))
    assert merge(table, Area(0, 0, 0, 1)).rows[0][0] == Cell("бір\nекі", (Mark(4, 7, "bold"),), 2, 1)


def test_merging_takes_a_merged_cell_whole_that_it_touches() -> None:
    table = merge(_letters(3, 3), Area(0, 0, 0, 2))
    made = merge(table, Area(0, 1, 1, 1))
    assert spans(made)[(0, 0)] == Area(0, 0, 1, 2)


def test_a_row_within_the_header_belongs_to_it_and_one_below_does_not() -> None:
    assert insert_row(_letters(2, 1, header=1), 0).header_rows == 2
    assert insert_row(_letters(2, 1, header=1), 1).header_rows == 1


def test_a_new_table_has_a_header_where_there_is_a_row_beneath_it() -> None:
    assert (new_table(3, 2).header_rows, len(new_table(3, 2).rows), new_table(1, 2).header_rows) == (1, 3, 0)


@pytest.mark.parametrize(
    "rows",
    [
        ((Cell("а", columns=3), COVERED),),
        ((Cell("а"), COVERED),),
        ((Cell("а", columns=2), Cell("ә")),),
        ((Cell("а"),), (Cell("ә"), Cell("б"))),
    ],
    ids=["over the edge", "covered by nothing", "over another", "rows of unequal length"],
)
def test_a_table_whose_cells_do_not_fit_together_is_read_without_merged_ones(
    rows: tuple[tuple[Cell, ...], ...],
) -> None:
    table = Table(rows=rows)
    assert not is_sound(table)
    assert is_sound(sound(table))
    assert _words(sound(table)) == _words(table)
