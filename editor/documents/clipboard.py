"""What another program put on the clipboard, as blocks: its structure and words, and nothing of its dress.

A clipboard holds the same thing in several forms. The richest that can be read is taken: HTML, then RTF, then text. No
form is trusted: sizes are capped, no address is fetched, and only blocks and marks of the document model come out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from importlib import import_module

from editor.articles import giants
from editor.articles.document import (
    Block,
    Heading,
    Image,
    ListItem,
    Paragraph,
    Table,
    TextBlock,
)
from editor.articles.editing import splice
from editor.documents.imported import MEGABYTE, Picture, Piece, clean_text
from editor.errors import UserMistake

LARGEST = 16 * MEGABYTE  # of one form: a book of a million words with its dress
MOST_LETTERS = 1_000_000  # a long novel: more belongs into a file, which is imported without a page that waits
_HEADER = re.compile(r"\A\s*Version:[\d.]+\s[\s\S]{0,1000}?(?=<)")  # of the form "HTML Format" of Windows
_PICTURE_FILE = re.compile(r"<img\b[^<>]{0,2000}?\bsrc\s*=\s*[\"']?file:", re.IGNORECASE)
_LEAD = re.compile(r"(?:\s|<meta[^>]*>|<!--.*?-->)*", re.IGNORECASE | re.DOTALL)
_ROWS = re.compile(r"<t(?:r|d|h|body|head)\b", re.IGNORECASE)
_CELLS = re.compile(r"<t[dh]\b", re.IGNORECASE)
_LARGEST_PICTURES = 32 * MEGABYTE


@dataclass(frozen=True)
class Pasted:
    """Blocks to put in, the pictures that they need, and what of the clipboard is not in them."""

    blocks: tuple[Block, ...] = ()
    pictures: tuple[Picture, ...] = ()
    left_out: list[str] = field(default_factory=list)


def read_clipboard(html: str = "", rtf: bytes = b"", text: str = "") -> Pasted:
    """The best reading of what is given. Empty where there is nothing, or only text: text needs no reading.

    Raises UserMistake ("clipboard_too_big", "page_too_deep", "rtf_too_deep"): the text is there still.
    """
    pasted = _read(html, rtf, text)
    refuse_many(sum(len(block.text) for block in pasted.blocks))
    return replace(pasted, blocks=tuple(part for block in pasted.blocks for part in giants.cut(block)))


def refuse_many(letters: int) -> None:
    """Raises UserMistake ("clipboard_too_big") for more than may be put in at once."""
    if letters > MOST_LETTERS:
        raise _too_big()


def _read(html: str, rtf: bytes, text: str) -> Pasted:
    if html.strip():
        pasted = from_html(html, _pictures_beside(html, rtf))
        if pasted.blocks or not (rtf.strip() or text.strip()):
            return _as_copied(pasted, text)
    if rtf.strip():
        return from_rtf(rtf)
    return Pasted()


def get_ready() -> None:
    """Import the readers, so that nobody's first paste waits for them."""
    import_module("editor.documents.html_reading")
    import_module("editor.documents.rtf_reading")


def from_html(html: str, beside: Sequence[Picture] = ()) -> Pasted:
    """A fragment of HTML. `beside`: the pictures that it names as files of this machine, in its order."""
    _refuse_giant(len(html))
    from editor.documents.html_reading import read_html  # late: start-up time

    # A parser takes what follows a <meta> for the head of a page, and cells in it for nothing.
    html = _LEAD.sub("", clean_text(_HEADER.sub("", html, count=1)), count=1)
    walk = read_html(html, fragment=True, names_pictures=False, beside=beside)
    if _ROWS.match(html):  # cells without their table, whose marks no parser keeps
        opened = "<table><tr>" if _CELLS.match(html) else "<table>"
        whole = read_html(f"{opened}{html}</table>", fragment=True, names_pictures=False, beside=beside)
        walk = whole if _letters(whole.pieces) == _letters(walk.pieces) else walk
    pictures = tuple(walk.pictures.values())
    if sum(len(picture.data) for picture in pictures) > _LARGEST_PICTURES:
        raise _too_big()
    blocks = tuple(_settled(piece.block) for piece in walk.pieces)
    return Pasted(tuple(block for block in blocks if _says_something(block)), pictures, walk.left_out())


def _letters(pieces: Sequence[Piece]) -> str:
    return "".join("".join(piece.block.text.split()) for piece in pieces)


def _pictures_beside(html: str, rtf: bytes) -> list[Picture]:
    """Word names its pictures as files in HTML, which no page may open, and puts them whole into rich text.

    They are taken only where there are as many of them: which is which is told by the order alone.
    """
    named = len(_PICTURE_FILE.findall(html))
    if not named or b"\\pict" not in rtf or len(rtf) > LARGEST:
        return []
    try:
        read = from_rtf(rtf)
    except UserMistake:
        return []
    known = {picture.source: picture for picture in read.pictures}
    shown = [known[block.source] for block in read.blocks if isinstance(block, Image) and block.source in known]
    return shown if len(shown) == named else []


def from_rtf(data: bytes) -> Pasted:
    """Rich text."""
    from editor.documents.rtf_reading import read_rtf  # late: only where a program offers nothing better

    _refuse_giant(len(data))
    read = read_rtf(data)
    blocks = tuple(_settled(block) for block in (*(piece.block for piece in read.pieces), *read.notes))
    return Pasted(tuple(block for block in blocks if _says_something(block)), read.pictures, read.left_out)


def _refuse_giant(size: int) -> None:
    if size > LARGEST:
        raise _too_big()


def _too_big() -> UserMistake:
    return UserMistake(
        "The clipboard holds too much.",
        "Copy a part of it, or save it as a file and import that.",
        code="clipboard_too_big",
    )


def _settled(block: Block) -> Block:
    """Within the model's bounds, and no space at the edges."""
    if isinstance(block, TextBlock):
        bare = block.content.strip()
        start = len(block.content) - len(block.content.lstrip())
        content, marks = splice(block.content, block.marks, 0, start, "")
        content, marks = splice(content, marks, len(bare), len(content), "")
        block = replace(block, content=content, marks=marks)
    if isinstance(block, Heading):
        return replace(block, level=min(4, max(2, block.level)))
    return block


def _says_something(block: Block) -> bool:
    return not isinstance(block, TextBlock | Table) or bool(block.text.strip())


def _as_copied(pasted: Pasted, text: str) -> Pasted:
    """A few words out of a line are put into a line: then the spaces around them, which HTML does not keep, count."""
    only = pasted.blocks[0] if len(pasted.blocks) == 1 else None
    if not isinstance(only, TextBlock):
        return pasted
    text = clean_text(text)
    if "\n" in text.rstrip("\n") or text.split() != only.content.split():
        return pasted
    before = " " if text[:1] in (" ", "\u00a0") else ""
    after = " " if text.rstrip("\n")[-1:] in (" ", "\u00a0") else ""
    if not before and not after:
        return pasted
    if isinstance(only, ListItem | Heading):  # a part of one
        only = Paragraph(only.id, only.language, only.content, only.marks)
    content, marks = splice(only.content, only.marks, 0, 0, before)
    content, marks = splice(content, marks, len(content), len(content), after)
    return replace(pasted, blocks=(replace(only, content=content, marks=marks),))
