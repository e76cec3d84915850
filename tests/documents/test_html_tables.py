"""Tables that are written as no standard allows, and that every browser shows: no word of them is lost."""

from __future__ import annotations

import pytest

from editor.articles.document import Table
from editor.documents.html_reading import HtmlImporter
from editor.documents.imported import Source

_FIRST, _SECOND = "<td>a</td><td>b</td>", "<tr><td>c</td><td>d</td></tr>"
_ROWS = f"<tr>{_FIRST}</tr>{_SECOND}"


@pytest.mark.parametrize(
    "declared", ['<?xml version="1.0" encoding="utf-8">', '<?xml version="1.0"?><?xml encoding="a"?>']
)
def test_a_declaration_that_is_damaged_costs_nothing(declared: str) -> None:
    page = f"{declared}<html><body><h1>Title</h1><p>Text.</p></body></html>"
    assert HtmlImporter().read(Source("a.xhtml", page.encode(), "en")).document.text == "Text."


@pytest.mark.parametrize(
    ("table", "before", "rows"),
    [
        (f"x{_ROWS}y", "x y", ["ab", "cd"]),
        (f"<tr>x{_FIRST}y</tr>z{_SECOND}", "x y z", ["ab", "cd"]),
        (f"<tr>{_FIRST}</tr><p>x</p>{_SECOND}", "x", ["ab", "cd"]),
        (f"<tr><td>a</td>x<td>b</td></tr>{_SECOND}", "x", ["ab", "cd"]),
        (f"<tr><td>a</td><div>x</div><td>b</td></tr>{_SECOND}", "x", ["ab", "cd"]),
        (f"{_FIRST}{_SECOND}", "", ["ab", "cd"]),
        (f"{_ROWS}<td>e</td><td>f</td>", "", ["ab", "cd", "ef"]),
        (f"<tbody>{_FIRST}{_SECOND}</tbody>", "", ["ab", "cd"]),
        (f"<form>{_ROWS}</form>", "", ["ab", "cd"]),
        (f"<tr><form>{_FIRST}</form></tr>{_SECOND}", "", ["ab", "cd"]),
        (f"<tbody><form><tr>{_FIRST}</tr></form>{_SECOND}</tbody>", "", ["ab", "cd"]),
        (f"<caption>x</caption><colgroup><col></colgroup>{_ROWS}", "x", ["ab", "cd"]),
        (f"<script>x</script>{_ROWS}", "", ["ab", "cd"]),
    ],
)
def test_what_stands_in_no_cell_of_a_row_is_put_where_a_browser_shows_it(
    table: str, before: str, rows: list[str]
) -> None:
    page = f"<html><body><h1>Title</h1><p>Text.</p><table>{table}</table><p>End.</p></body></html>"
    document = HtmlImporter().read(Source("a.html", page.encode(), "en")).document
    (made,) = (block for block in document.blocks if isinstance(block, Table))
    assert ["".join(cell.content for cell in row) for row in made.rows] == rows
    assert " ".join(block.text for block in document.blocks if block is not made) == f"Text. {before} End.".replace(
        "  ", " "
    )
