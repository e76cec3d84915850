"""Tables and pictures of a page, as blocks. Nothing is fetched: a picture is in the page itself, or only a name."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from editor.articles.document import Cell, Image, Mark, Table, TextBlock, new_block_id, tidy_marks
from editor.documents.html_parts import (
    cells_of,
    emoji_of,
    figure,
    own_rows,
    picture_data,
    picture_source,
    span_of,
)
from editor.documents.html_styles import look_of
from editor.documents.imported import Picture, Piece, excerpt, remark
from editor.documents.pictures import lost_picture
from editor.documents.table_grid import WrittenCell, laid_out
from editor.errors import UserMistake

if TYPE_CHECKING:
    from lxml.etree import _Element

    from editor.documents.html_walk import Walk


def read_table(walk: Walk, node: _Element) -> None:
    """A table of data, its caption before it, the pictures of its cells after it."""
    walk.flush()
    exact = bool(node.get("data-block")) and not walk.fragment
    if (caption := node.find("caption")) is not None:
        walk.element(caption)
    rows: list[list[WrittenCell]] = []
    headers = 0
    waiting: list[Piece] = []
    for line in own_rows(node):
        cells = cells_of(line)
        group = line.getparent()
        in_head = group is not None and group.tag == "thead"
        only_heads = bool(cells) and all(cell.tag == "th" for cell in cells)
        is_header = headers == len(rows) and (in_head or only_heads)
        row = []
        for cell in cells:
            made = _cell(walk, cell, waiting, exact=exact)
            row.append(WrittenCell(made, span_of(cell, "colspan"), span_of(cell, "rowspan")))
        if in_head and not exact and not any(item.cell.content.strip() for item in row):
            continue  # Markdown cannot write a table without a head
        rows.append(row)
        headers += is_header
    block_id = (node.get("data-block") if exact else "") or new_block_id()
    walk.append(Table(block_id, node.get("lang") if exact else None, laid_out(rows), headers))
    walk.pieces += waiting


def _cell(walk: Walk, node: _Element, waiting: list[Piece], *, exact: bool) -> Cell:
    """The text of a cell; its blocks are parted by a space, its pictures wait for the end of the table."""
    inner = walk.inner(exact=exact)
    inner.inline(node, "td", is_block=False, look=None if node.tag == "th" else look_of(node))
    if exact:
        content, marks = inner.take()
        return Cell(content.replace("\t", " "), marks)
    inner.flush()
    walk.gather(inner)
    content, found = "", []
    for piece in inner.pieces:
        block = piece.block
        if isinstance(block, Image):
            waiting.append(piece)
            continue
        text, marks = (block.content, block.marks) if isinstance(block, TextBlock) else (block.text, ())
        content += " " if content and text else ""
        found += [Mark(m.start + len(content), m.end + len(content), m.kind, m.value) for m in marks]
        content += text
    if node.tag == "th":  # it is bold by itself
        found = [mark for mark in found if mark.kind != "bold"]
    return Cell(content.replace("\n", " ").replace("\t", " "), tidy_marks(found, len(content)))


def read_figure(walk: Walk, node: _Element) -> None:
    """A figure with its picture and its words."""
    walk.flush()
    made = figure(node)
    picture = node.find(".//img")
    inside = _inside(walk, picture) if picture is not None else None
    walk.append(replace(made, source=inside.source) if inside is not None else made)


def read_image(walk: Walk, node: _Element) -> None:
    """A picture without a caption is kept where it says what it shows; else it is decoration. Of what was copied, only
    a picture that is in the clipboard itself is kept.
    """
    alt = " ".join((node.get("alt") or "").split())
    if sign := emoji_of(node):
        walk.add(sign)
        return
    inside = _inside(walk, node)
    if inside is not None or (alt and walk.names_pictures):
        walk.flush()
        walk.append(Image(source=inside.source if inside else picture_source(node), alt=alt))
    elif alt:
        template = "a picture that is not in the file, and is not fetched{named}"
        walk.lost_pictures.append(remark("picture_elsewhere", template, named=f": “{excerpt(alt, 80)}”"))
    else:
        walk.say_dropped("", "img")


def _inside(walk: Walk, node: _Element) -> Picture | None:
    try:
        is_beside = walk.beside and (node.get("src") or "").strip().lower().startswith("file:")
        found = walk.beside.pop(0) if is_beside else picture_data(node)
    except UserMistake as mistake:
        walk.lost_pictures.append(lost_picture(mistake))
        return None
    if found is not None:
        walk.pictures[found.source] = found
    return found
