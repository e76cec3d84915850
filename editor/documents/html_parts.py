"""Small things that are read out of single HTML elements: texts, tables, pictures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING
from urllib.parse import unquote

from editor.articles.document import Cell, Image, new_block_id

if TYPE_CHECKING:
    from lxml.etree import _Element


def text_of(node: _Element) -> str:
    """All text of an element; a line break for `<br>`."""
    from lxml import etree  # late: start-up time

    parts = []
    for event, element in etree.iterwalk(node, events=("start", "end")):
        if event == "start":
            parts.append("\n" if element.tag == "br" else element.text or "")
        elif element is not node:
            parts.append(element.tail or "")
    return "".join(parts)


def is_data_table(table: _Element) -> bool:
    """A table that holds data, ours or not, and not the layout of an old page: nothing but text in its cells."""
    if table.get("data-block"):
        return table.find(".//table") is None
    blocks = ("table", "div", "p", "h1", "h2", "h3", "ul", "ol")
    return table.find(".//tr") is not None and all(table.find(f".//{tag}") is None for tag in blocks)


def own_rows(table: _Element) -> list[_Element]:
    """The rows of this table, and not those of one in its cells."""
    groups = [table, *(child for child in table if child.tag in ("thead", "tbody", "tfoot"))]
    return [row for group in groups for row in group if row.tag == "tr"]


def even_rows(rows: Sequence[tuple[Cell, ...]]) -> tuple[tuple[Cell, ...], ...]:
    """Rows made equally long with empty cells."""
    width = max((len(row) for row in rows), default=0)
    return tuple(row + (Cell(),) * (width - len(row)) for row in rows)


def figure(node: _Element) -> Image:
    """A `<figure>` with a picture: ours with caption and credit apart, anybody's with all its words as the caption."""
    picture = node.find(".//img")
    assert picture is not None
    ours = node.find(".//figcaption/span[@data-block]")
    credit = node.find(".//figcaption/span[@class='credit']")
    source = node.get("data-source")
    if ours is not None:
        return Image(
            id=ours.get("data-block") or new_block_id(),
            language=ours.get("lang"),
            source=picture_source(picture) if source is None else source,
            alt=picture.get("alt", ""),
            caption=text_of(ours),
            credit=text_of(credit) if credit is not None else "",
        )
    words = " ".join(" ".join(str(text) for text in node.itertext()).split())
    return Image(source=picture_source(picture), alt=picture.get("alt", "").strip(), caption=words)


def picture_source(image: _Element) -> str:
    """The file's own name: a picture is looked for in the media folder and never fetched."""
    return unquote((image.get("src") or "").split("?")[0].rsplit("/", 1)[-1])
