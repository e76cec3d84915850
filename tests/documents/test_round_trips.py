"""What went out as HTML, Markdown or Word comes back with the same structure: kinds, levels, lists, tables, marks."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.articles.document import (
    Block,
    Cell,
    Dateline,
    Document,
    Heading,
    ListItem,
    Mark,
    MarkKind,
    Paragraph,
    Quote,
    Rule,
    Table,
    TextBlock,
    tidy_marks,
)
from editor.documents import ExportMeta, export, read_file
from editor.documents.imported import Piece
from editor.documents.list_numbers import settled
from tests import strategies

ENDINGS = {"html": ".html", "markdown": ".md", "word": ".docx"}
MARKED: tuple[MarkKind, ...] = ("bold", "italic", "link")


@st.composite
def marked_words(draw: st.DrawFn) -> tuple[str, tuple[Mark, ...]]:
    """A few words, some of them bold, in italics or a link: whole words, as people mark them."""
    words = draw(st.lists(strategies.words(), min_size=1, max_size=6))
    marks, place = [], 0
    for word in words:
        kind = draw(st.sampled_from((None, None, None, *MARKED)))
        if kind is not None:
            value = "https://example.kz/a?b=1&c=2" if kind == "link" else None
            marks.append(Mark(place, place + len(word), kind, value))
        place += len(word) + 1
    return " ".join(words), tidy_marks(marks, place - 1)


@st.composite
def lists(draw: st.DrawFn) -> list[Block]:
    """Items that nest one step at a time; each depth of a list is of one kind."""
    found: list[Block] = []
    depth, kinds = 0, [draw(st.booleans())]
    for _ in range(draw(st.integers(1, 5))):
        content, marks = draw(marked_words())
        start = draw(st.none() | st.integers(0, 130)) if kinds[depth] else None
        found.append(ListItem(content=content, marks=marks, ordered=kinds[depth], depth=depth, start=start))
        wished = draw(st.integers(0, min(2, depth + 1)))
        if wished > depth:
            kinds[wished:] = [draw(st.booleans())]
        depth = wished
    return [piece.block for piece in settled(map(Piece, found))]  # a start that counting gives anyway is not told


@st.composite
def grids(draw: st.DrawFn) -> list[Block]:
    width = draw(st.integers(2, 4))
    row = st.tuples(*[marked_words()] * width).map(lambda cells: tuple(Cell(*cell) for cell in cells))
    rows = draw(st.lists(row, min_size=2, max_size=4))
    plain = tuple(Cell(cell.content) for cell in rows[0])  # a head is bold by itself
    return [Table(rows=(plain, *rows[1:]), header_rows=1)]


def _texts() -> st.SearchStrategy[list[Block]]:
    def made(kind: type[TextBlock], drawn: tuple[str, tuple[Mark, ...]], level: int) -> list[Block]:
        content, marks = drawn
        if kind is Heading:
            marks = tuple(mark for mark in marks if mark.kind != "bold")
            return [Heading(content=content, marks=marks, level=level)]
        return [kind(content=content, marks=marks)]

    return st.builds(made, st.sampled_from((Paragraph, Paragraph, Heading, Quote)), marked_words(), st.integers(2, 4))


@st.composite
def articles(draw: st.DrawFn) -> Document:
    """Articles as newsrooms write them."""
    blocks: list[Block] = [Paragraph(content="Бірінші абзац қарапайым.")]
    for group in draw(st.lists(_texts() | lists() | grids() | st.just([Rule()]), max_size=5)):
        if isinstance(group[0], ListItem | Rule) and type(group[0]) is type(blocks[-1]):
            continue  # neighbouring items are one list, and two rules are one
        blocks += group
    dateline = draw(st.none() | st.just(Dateline("Семей", "13 маусым", "Дала ақпарат")))
    return Document("kk", "Тақырып сөз", "Лид екі сөз.", dateline, "", tuple(blocks))


def shape(block: Block) -> tuple[Any, ...]:
    """A block without its id."""
    if isinstance(block, Table):
        return ("table", block.rows, block.header_rows)
    if not isinstance(block, TextBlock):
        return (block.type,)
    rest = {
        name: getattr(block, name) for name in ("level", "ordered", "depth", "start", "speaker") if hasattr(block, name)
    }
    return (block.type, block.content, block.marks, rest)


@pytest.mark.parametrize("form", ENDINGS)
@settings(max_examples=60, deadline=None)
@given(document=articles())
def test_structure_comes_back(form: str, document: Document) -> None:
    with TemporaryDirectory() as folder:
        file = Path(folder) / f"article{ENDINGS[form]}"
        file.write_bytes(export(document, form, ExportMeta()))
        back = read_file(file, "kk").document
    assert (back.headline, back.lead, back.dateline) == (document.headline, document.lead, document.dateline)
    assert [shape(block) for block in back.blocks] == [shape(block) for block in document.blocks]
