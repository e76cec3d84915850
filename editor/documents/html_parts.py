"""Small things that are read out of single HTML elements: texts, tables, pictures."""

from __future__ import annotations

import base64
import binascii
import re
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, unquote_to_bytes, urlsplit

from editor.articles.document import Image, new_block_id
from editor.documents.html import safe_address
from editor.documents.imported import Picture
from editor.documents.pictures import measure, picture_of
from editor.errors import UserMistake

if TYPE_CHECKING:
    from lxml.etree import _Element

_BLOCKS = ("p", "div", "ul", "ol", "li", "blockquote", "pre", "section", "article")
_MOST_IN_A_CELL = 1500  # characters: a longer one is the column of a page, and no cell of a table
_MOST_BLOCKS_IN_A_CELL = 12
_FEWEST_IN_A_COLUMN = 300  # characters
_LARGEST_DATA = 32 * 1024 * 1024
_WRAPPERS = ("https://www.google.com/url?", "http://www.google.com/url?")
_EMOJI = re.compile(r"\bemoji", re.IGNORECASE)


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


def words_of(node: _Element) -> str:
    """All text of an element on one line, words of different parts apart: enough to name it by."""
    from lxml import etree  # late: start-up time

    parts: list[str] = []
    for event, element in etree.iterwalk(node, events=("start", "end")):
        if not isinstance(element.tag, str) or element.tag in ("script", "style"):
            continue
        gap = "" if element.tag in ("b", "i", "em", "strong", "span", "font", "u") else " "
        parts.append(gap + (element.text or "") if event == "start" else gap)
        if event == "end" and element is not node:
            parts.append(element.tail or "")
    return " ".join("".join(parts).split())


def classes_of(node: _Element) -> set[str]:
    """The element's classes."""
    return set((node.get("class") or "").split())


def is_data_table(table: _Element, *, of_page: bool = False) -> bool:
    """A table that holds data, ours or not, and not the layout of an old page or of a letter.

    `of_page`: of a whole page, where a cell with a heading's or an article's worth of paragraphs is a column.
    """
    if table.find(".//table") is not None:
        return "MsoTableGrid" in classes_of(table)  # a table of Word with one in a cell; every other is a layout
    if table.get("data-block"):
        return True
    if table.find(".//tr") is None or table.get("role") in ("presentation", "none"):
        return False
    rows = [cells_of(row) for row in own_rows(table)]
    if of_page and any(_is_column(cell) for row in rows for cell in row):
        return False
    return max((len(row) for row in rows), default=0) > 1 and all(_is_data_cell(cell) for row in rows for cell in row)


def _is_column(cell: _Element) -> bool:
    paragraphs = sum(1 for _ in cell.iter("p")) + sum(1 for _ in cell.iter("br")) // 2
    return paragraphs >= 3 and sum(len(str(text)) for text in cell.itertext()) >= _FEWEST_IN_A_COLUMN


def _is_data_cell(cell: _Element) -> bool:
    if any(cell.find(f".//h{level}") is not None for level in range(1, 4)):
        return False
    blocks = sum(1 for _ in cell.iter(*_BLOCKS))
    return blocks <= _MOST_BLOCKS_IN_A_CELL and sum(len(str(text)) for text in cell.itertext()) <= _MOST_IN_A_CELL


def own_rows(table: _Element) -> list[_Element]:
    """The rows of this table, and not those of one in its cells."""
    rows: list[_Element] = []
    for child in table:  # LibreOffice writes a head and then rows without a body
        if child.tag in ("thead", "tbody", "tfoot"):
            rows += [row for row in child if row.tag == "tr"]
        elif child.tag == "tr":
            rows.append(child)
    return rows


def cells_of(row: _Element) -> list[_Element]:
    """The cells of a row."""
    return [child for child in row if child.tag in ("td", "th")]


def span_of(cell: _Element, name: str) -> int:
    """`colspan` or `rowspan` as a number; 1 where it is none."""
    text = (cell.get(name) or "").strip()[:5]
    return max(1, int(text)) if text.isdecimal() else 1


def linked_address(link: _Element) -> str:
    """Where a link leads, "" where it may not be followed. Google's editors wrap every address in one of their own."""
    address = safe_address((link.get("href") or "").strip())
    if address.startswith(_WRAPPERS):
        return safe_address(parse_qs(urlsplit(address).query).get("q", [""])[0]) or address
    return address


def shown_sign(node: _Element, tag: str, *, fragment: bool) -> str | None:
    """What an element shows that is not simply its text; None for every other element.

    An emoji drawn as a picture, the number before a note of LibreOffice, a box that is ticked or not, and, of what was
    copied, the ends of paragraphs of Word on the web, and the spaces that browsers write as no-break ones.
    """
    classes = classes_of(node)
    if tag in ("i", "span") and "emoji" in classes:  # it is neither slanted nor bold
        return text_of(node)
    if tag == "a" and classes & {"sdfootnotesym", "sdendnotesym"}:
        return f"[{text_of(node).strip()}] "
    if is_tick(node, tag, fragment=fragment):
        return "☐ " if node.get("checked") is None else "☒ "
    if tag == "span" and fragment and not len(node) and node.text == "\u00a0":
        return "" if "EOP" in classes else " "
    return None


def is_tick(node: _Element, tag: str, *, fragment: bool) -> bool:
    """A box to tick that belongs to a text: on a page only in a list, for others are of its notices and forms."""
    if tag != "input" or (node.get("type") or "").lower() != "checkbox":
        return False
    around = [above.tag for above, _ in zip(node.iterancestors(), range(3), strict=False)]
    return fragment or ("li" in around and "form" not in [above.tag for above in node.iterancestors()])


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
    address = image.get("src") or ""
    if address.startswith("data:"):  # a place holder: the real one is loaded by a script
        address = image.get("data-src") or image.get("data-original") or ""
    name = address.split("?")[0].rsplit("/", 1)[-1]
    return unquote_to_bytes(name).decode("utf-8", "replace")


def picture_data(image: _Element) -> Picture | None:
    """The picture where it stands in the page itself; None for one elsewhere, a broken one or a place holder.

    Raises UserMistake for one that is too large.
    """
    head, comma, body = (image.get("src") or "").strip().partition(",")
    if not comma or not head.lower().startswith("data:image/") or len(body) > _LARGEST_DATA:
        return None
    raw = unquote_to_bytes(body)
    if head.lower().endswith(";base64"):
        try:
            raw = base64.b64decode(raw, validate=False)
        except binascii.Error:
            return None
    try:
        _, width, height = measure(raw)
    except UserMistake:
        return None
    return picture_of(raw) if width * height > 64 else None  # a dot of a few pixels only holds a place


def emoji_of(image: _Element) -> str:
    """The sign that a picture stands for, as messengers and sites draw them; "" for a real picture."""
    alt = (image.get("alt") or image.get("data-plain-text") or "").strip()
    drawn = bool(_EMOJI.search((image.get("class") or "") + (image.get("src") or "")[:500]))
    is_sign = 0 < len(alt) <= 12 and not any(c.isalnum() or c.isspace() for c in alt if c > "9" or c < "0")
    return alt if is_sign and (drawn or any(ord(c) > 0x2190 for c in alt)) else ""
