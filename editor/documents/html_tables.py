"""Tables as a browser reads them: what stands in no cell of a row is put where it is shown, and no word is lost.

The rules are those of the HTML standard for “in table” (13.2.6.4.9): a cell without a row gets one, a form is none of
the table's parts, and all other text and elements stand before the table.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_SECTIONS = ("thead", "tbody", "tfoot")
_CELLS = ("td", "th")
_PARTS = {
    "table": (*_SECTIONS, "tr", *_CELLS, "caption", "colgroup", "col"),
    "section": ("tr", *_CELLS),
    "tr": _CELLS,
}
_UNSEEN = ("script", "style", "template")


def mend_tables(root: HtmlElement) -> None:
    """Change the tree in place."""
    for form in [form for form in root.iter("form") if _is_part(form.getparent())]:
        form.drop_tag()
    for table in list(root.iter("table")):
        for part in [table, *(child for child in table if child.tag in _SECTIONS)]:
            _give_rows(part)
        said: list[str] = []
        _lift(table, table, said)
        _say_before(table, said)


def _is_part(node: HtmlElement | None) -> bool:
    return node is not None and node.tag in ("table", "tr", *_SECTIONS)


def _give_rows(part: HtmlElement) -> None:
    row: HtmlElement | None = None
    for child in list(part):
        if child.tag not in _CELLS:
            row = None
            continue
        if row is None:
            row = part.makeelement("tr")
            child.addprevious(row)
        row.append(child)


def _lift(table: HtmlElement, node: HtmlElement, said: list[str]) -> None:
    """What is no part of a table or of its rows stands before the table; `said` is its text that is not there yet."""
    known = _PARTS["section" if node.tag in _SECTIONS else str(node.tag)]
    said.append(node.text or "")
    node.text = None
    for child in list(node):
        tail, child.tail = child.tail, None
        if child.tag in ("tr", *_SECTIONS):
            _lift(table, child, said)
        elif isinstance(child.tag, str) and child.tag not in (*known, *_UNSEEN):
            _say_before(table, said)
            table.addprevious(child)
        said.append(tail or "")


def _say_before(table: HtmlElement, said: list[str]) -> None:
    text = " ".join(words for words in said if words.strip())
    said.clear()
    if not text:
        return
    before = table.getprevious()
    if before is not None:
        before.tail = f"{before.tail or ''} {text}"
    elif (around := table.getparent()) is not None:
        around.text = f"{around.text or ''} {text}"
