"""What another program put on the clipboard, as blocks: its structure and words, and nothing of its dress.

A clipboard holds the same thing in several forms. The richest that can be read is taken: HTML, then RTF, then text. No
form is trusted: sizes are capped, no address is fetched, and only blocks and marks of the document model come out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from editor.articles.document import Block, Heading, ListItem, Table, TextBlock
from editor.articles.editing import splice
from editor.documents.html_reading import read_html
from editor.documents.imported import MEGABYTE, Picture, clean_text
from editor.errors import UserMistake

LARGEST = 16 * MEGABYTE  # of one form: a book of a million words with its dress
_HEADER = re.compile(r"\A\s*Version:[\d.]+\s[\s\S]{0,1000}?(?=<)")  # of the form "HTML Format" of Windows
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
    if html.strip():
        pasted = from_html(html)
        if pasted.blocks or not (rtf.strip() or text.strip()):
            return _as_copied(pasted, text)
    if rtf.strip():
        return from_rtf(rtf)
    return Pasted()


def from_html(html: str) -> Pasted:
    """A fragment of HTML."""
    _refuse_giant(len(html))
    walk = read_html(clean_text(_HEADER.sub("", html, count=1)), fragment=True, names_pictures=False)
    pictures = tuple(walk.pictures.values())
    if sum(len(picture.data) for picture in pictures) > _LARGEST_PICTURES:
        raise _too_big()
    blocks = tuple(_settled(piece.block) for piece in walk.pieces)
    return Pasted(tuple(block for block in blocks if _says_something(block)), pictures, walk.left_out())


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
        f"The clipboard holds more than {LARGEST // MEGABYTE} MB.",
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
    if not isinstance(only, TextBlock) or isinstance(only, ListItem | Heading):
        return pasted
    text = clean_text(text)
    if "\n" in text.rstrip("\n") or text.split() != only.content.split():
        return pasted
    before = " " if text[:1] in (" ", "\u00a0") else ""
    after = " " if text.rstrip("\n")[-1:] in (" ", "\u00a0") else ""
    content, marks = splice(only.content, only.marks, 0, 0, before)
    content, marks = splice(content, marks, len(content), len(content), after)
    return replace(pasted, blocks=(replace(only, content=content, marks=marks),))
