"""What single elements of a Word story are: a field's broken end, a line across the page, a paragraph that goes on."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from editor.articles.document import Block, Heading, ListItem, Mark, Paragraph, Quote, new_block_id
from editor.articles.editing import splice
from editor.documents.word_runs import DELETED, V, W, tag_of
from editor.documents.word_styles import ParagraphStyle, is_switched, value

if TYPE_CHECKING:
    from lxml.etree import _Element

_TYPED = re.compile(r"[•◦▪‣●○■][\t \u00a0]+(?=\S)")
OFFICE = "{urn:schemas-microsoft-com:office:office}"


def unpaired_fields(root: _Element) -> set[_Element]:
    """Ends without a beginning, and beginnings without an end: a damaged field must not swallow the rest."""
    stack: list[_Element] = []
    unpaired: set[_Element] = set()
    for node in root.iter(f"{W}fldChar"):
        kind = node.get(f"{W}fldCharType", "")
        if any(tag_of(above) in DELETED for above in node.iterancestors()):
            continue
        if kind == "begin":
            stack.append(node)
        elif kind == "end" and stack:
            stack.pop()
        elif not stack:
            unpaired.add(node)
    return unpaired | set(stack)


def is_contents(node: _Element) -> bool:
    """Whether a content control holds a table of contents, which Word makes of the headings."""
    gallery = node.find(f"{W}sdtPr/{W}docPartObj/{W}docPartGallery")
    return value(gallery).casefold() in ("table of contents", "table of contents (built-in)")


def is_rule(node: _Element) -> bool:
    """An empty paragraph with a line above or below it, or Word's «horizontal line»."""
    edges = node.find(f"{W}pPr/{W}pBdr")
    for name in ("bottom", "top", "between"):
        edge = edges.find(f"{W}{name}") if edges is not None else None
        if edge is not None and value(edge) not in ("nil", "none", ""):
            return True
    return any(shape.get(f"{OFFICE}hr") in ("t", "true") for shape in node.iter(f"{V}rect"))


def goes_on(node: _Element) -> bool:
    """Whether the paragraph's end was taken away, or it is a drop cap: its words begin the next paragraph."""
    mark = node.find(f"{W}pPr/{W}rPr")
    if mark is not None and (mark.find(f"{W}del") is not None or mark.find(f"{W}moveFrom") is not None):
        return True
    frame = node.find(f"{W}pPr/{W}framePr")
    return frame is not None and frame.get(f"{W}dropCap", "none") in ("drop", "margin")


def counts_nowhere(node: _Element) -> bool:
    """Whether an empty paragraph of a list has no number: its end is hidden, or all that it does is end a section."""
    is_hidden = is_switched(node.find(f"{W}pPr/{W}rPr"), "vanish") or False
    return is_hidden or node.find(f"{W}pPr/{W}sectPr") is not None


def block_of(style: ParagraphStyle, content: str, marks: tuple[Mark, ...]) -> Block:
    """The block that a style makes of a text."""
    block_id = new_block_id()
    if style.kind == "heading":
        marks = tuple(mark for mark in marks if mark.kind != "bold" or mark.end - mark.start < len(content.strip()))
        return Heading(block_id, None, content, marks, level=style.level)
    if style.kind == "quote":
        return Quote(block_id, None, content, marks)
    if style.kind == "list":
        return ListItem(block_id, None, content, marks, style.ordered, style.level)
    return Paragraph(block_id, None, content, marks)


def typed_item(content: str, marks: tuple[Mark, ...]) -> ListItem | None:
    """A list item whose sign somebody typed, as programs without lists write it; None for any other text."""
    sign = _TYPED.match(content)
    if sign is None:
        return None
    bare, moved = splice(content, marks, 0, sign.end(), "")
    return ListItem(content=bare, marks=moved)


def with_paragraph(item: ListItem, content: str, marks: tuple[Mark, ...]) -> ListItem:
    """A list item with a further paragraph."""
    shift = len(item.content) + 1
    moved = [Mark(mark.start + shift, mark.end + shift, mark.kind, mark.value) for mark in marks]
    return replace(item, content=f"{item.content}\n{content}", marks=(*item.marks, *moved))


def is_row_hidden(row: _Element) -> bool:
    """Whether a table row is shown to nobody."""
    return is_switched(row.find(f"{W}trPr"), "hidden") or False


def is_head(row: _Element) -> bool:
    """Whether a table row stands at the top of every page."""
    return is_switched(row.find(f"{W}trPr"), "tblHeader") or False


def is_drawing_hidden(node: _Element) -> bool:
    """Whether a drawing says of itself that nobody sees it."""
    return any(tag_of(part) == "docPr" and part.get("hidden") in ("1", "true", "on") for part in node.iter())
