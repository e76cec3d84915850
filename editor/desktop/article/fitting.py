"""Blocks of another program, made to fit the place where they are put: what one expects of a line, a list, a cell.

A few words stay in the line that they are put into, whatever they were where they came from. Among list items and
quotations, paragraphs become what stands around them, and the items of a list go on at the depth of the list there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from editor.articles.document import (
    Block,
    Cell,
    Heading,
    ListItem,
    Mark,
    Paragraph,
    Quote,
    Table,
    TextBlock,
    tidy_marks,
)

_DEEPEST = 3  # as deep as Tab goes
_BREAKS = re.compile(r"[\n\t]")


@dataclass(frozen=True)
class Spot:
    """The block that the caret is in: `kind` as the page names it, whether it has no words yet, a list item's own."""

    kind: str
    is_empty: bool = False
    ordered: bool = False
    depth: int = 0


def fitted(blocks: Sequence[Block], spot: Spot) -> list[Block]:
    """The blocks as they go in at this spot; a first Paragraph goes into the line there. No word changes."""
    if not blocks:
        return []
    if spot.kind == "cell":
        return [one_line(blocks)]
    if len(blocks) == 1 and (not spot.is_empty or spot.kind == "quote"):
        return [_in_a_heading(blocks[0]) if spot.kind == "heading" else _bare(blocks[0])]
    if spot.kind == "list_item":
        return _in_a_list(blocks, spot)
    if spot.kind == "quote":
        return [
            replace(_bare(block), id=block.id) if number == 0 else _as_quote(block)
            for number, block in enumerate(blocks)
        ]
    if spot.kind == "heading":
        return [_in_a_heading(blocks[0]), *blocks[1:]]
    return list(blocks)


def one_line(blocks: Sequence[Block]) -> Paragraph:
    """All words on one line, as a cell or a field of one line holds them, with their marks."""
    content, marks = "", []
    for text, own in (part for block in blocks for part in _parts(block)):
        if not text.strip():
            continue
        content += " " if content else ""
        marks += [Mark(m.start + len(content), m.end + len(content), m.kind, m.value) for m in own]
        content += _BREAKS.sub(" ", text)
    return Paragraph(content=content, marks=tidy_marks(marks, len(content)))


def _parts(block: Block) -> list[tuple[str, tuple[Mark, ...]]]:
    if isinstance(block, Table):
        cells: list[Cell] = [cell for row in block.rows for cell in row]
        return [(cell.content, cell.marks) for cell in cells]
    return [(block.content, block.marks)] if isinstance(block, TextBlock) else [(block.text, ())]


def _bare(block: Block) -> Block:
    """A block of text as the words of a line; anything else is itself."""
    return Paragraph(block.id, block.language, block.content, block.marks) if isinstance(block, TextBlock) else block


def _in_a_heading(block: Block) -> Block:
    if not isinstance(block, TextBlock):
        return block
    marks = tuple(mark for mark in block.marks if mark.kind != "bold")  # a heading is bold by itself
    return Paragraph(block.id, block.language, _BREAKS.sub(" ", block.content), marks)


def _as_quote(block: Block) -> Block:
    return Quote(block.id, block.language, block.content, block.marks) if isinstance(block, Paragraph) else block


def _in_a_list(blocks: Sequence[Block], spot: Spot) -> list[Block]:
    items = [block for block in blocks if isinstance(block, ListItem)]
    if any(not isinstance(block, Paragraph | ListItem) for block in blocks):  # more than a list: it stands by itself
        return list(blocks)
    shift = spot.depth - (items[0].depth if items else 0)
    first = blocks[0]
    if isinstance(first, ListItem) and spot.is_empty and len(blocks) > 1:
        return [_deeper(block, shift) if isinstance(block, ListItem) else _item(block, spot) for block in blocks]
    rest = [_deeper(block, shift) if isinstance(block, ListItem) else _item(block, spot) for block in blocks[1:]]
    return [_bare(first), *rest]


def _item(block: Block, spot: Spot) -> Block:
    assert isinstance(block, TextBlock)
    return ListItem(block.id, block.language, block.content, block.marks, spot.ordered, spot.depth)


def _deeper(block: ListItem, shift: int) -> ListItem:
    return replace(block, depth=max(0, min(max(_DEEPEST, block.depth), block.depth + shift)), start=None)


def is_words(blocks: Sequence[Block]) -> bool:
    """Whether these are a few words out of a line, and no structure."""
    return len(blocks) == 1 and isinstance(blocks[0], TextBlock) and not isinstance(blocks[0], Heading)
