"""The cells of a Word table as the file lays them, and how what belongs together is joined."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from editor.articles.document import Block, Cell, Image, ListItem, Mark, TextBlock, tidy_marks
from editor.documents.list_numbers import ListNumbers
from editor.documents.word_runs import THROUGH, W, tag_of
from editor.documents.word_styles import value

if TYPE_CHECKING:
    from lxml.etree import _Element


@dataclass
class GridCell:
    """A cell and how many columns and rows it has grown over so far."""

    cell: Cell
    columns: int
    rows: int = 1


def joined(first: tuple[str, tuple[Mark, ...]], second: tuple[str, tuple[Mark, ...]]) -> tuple[str, tuple[Mark, ...]]:
    """Two texts with their marks as one."""
    shift = len(first[0])
    moved = [Mark(mark.start + shift, mark.end + shift, mark.kind, mark.value) for mark in second[1]]
    content = first[0] + second[0]
    return content, tidy_marks([*first[1], *moved], len(content))


def joined_cells(first: Cell, second: Cell) -> Cell:
    """The words of two cells that became one. Programs that fill in forms write the same into each of them."""
    if not first.content or not second.content or first.content == second.content:
        return first if first.content else second
    content, marks = joined((first.content + " ", first.marks), (second.content, second.marks))
    return Cell(content, marks)


def cell_of(blocks: Iterable[Block]) -> tuple[Cell, int]:
    """Blocks as one cell, and how many they were: a cell is one run of text, so a space parts them, and items of a list
    keep their signs. Pictures are left to whoever asks.
    """
    numbers, content, count = ListNumbers(), "", 0
    marks: list[Mark] = []
    for block in blocks:
        number = numbers.next(block)
        if isinstance(block, Image):
            continue
        text, found = (block.content, block.marks) if isinstance(block, TextBlock) else (block.text, ())
        if isinstance(block, ListItem):
            sign = f"{number}. " if block.ordered else "• "
            moved = [Mark(m.start + len(sign), m.end + len(sign), m.kind, m.value) for m in found]
            text, found = (sign + text).rstrip(), tuple(moved)
        if content and text:
            content += " "
        marks += [Mark(m.start + len(content), m.end + len(content), m.kind, m.value) for m in found]
        content += text
        count += 1
    return Cell(content.replace("\t", " ").replace("\n", " "), tidy_marks(marks, len(content))), count


def inside(node: _Element, wanted: str) -> Iterator[_Element]:
    """Rows or cells, also those in content controls; not those of a table in a cell."""
    for child in node:
        tag = tag_of(child)
        if tag == wanted:
            yield child
        elif tag in THROUGH:
            yield from inside(child, wanted)


def count_of(node: _Element | None, otherwise: int) -> int:
    """A number of columns that a file gives: at least 1, and at most 1000, whatever it says."""
    text = value(node)
    return min(int(text[:6]), 1000) if text.isdecimal() and int(text[:6]) else otherwise


def merge_of(properties: _Element | None, name: str) -> str:
    """restart, continue or "" for a cell that is merged with no other."""
    found = properties.find(W + name) if properties is not None else None
    return "" if found is None else value(found) or "continue"
