"""The blocks of one Word story (the body, a note, a text box, a cell): paragraphs, tables, pictures in their order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

from editor.articles.document import (
    Block,
    Cell,
    Image,
    ListItem,
    Mark,
    Paragraph,
    Quote,
    Rule,
    Table,
)
from editor.documents.imported import Piece, clean_text, excerpt, remark
from editor.documents.list_counts import ListCounts
from editor.documents.list_numbers import settled
from editor.documents.pictures import MOST_PICTURES, as_shown, lost_picture, picture_of
from editor.documents.table_grid import WrittenCell, laid_out
from editor.documents.word_cells import GridCell, cell_of, count_of, inside, joined, joined_cells, merge_of
from editor.documents.word_chunks import chunk
from editor.documents.word_elements import (
    block_of,
    counts_nowhere,
    goes_on,
    is_contents,
    is_drawing_hidden,
    is_head,
    is_row_hidden,
    is_rule,
    typed_item,
    unpaired_fields,
    with_paragraph,
)
from editor.documents.word_fields import FieldState
from editor.documents.word_math import M
from editor.documents.word_package import Relation
from editor.documents.word_reader import Reader
from editor.documents.word_runs import DELETED, MC, THROUGH, A, R, V, W, Words, alternative, tag_of
from editor.documents.word_styles import ParagraphStyle
from editor.errors import UserMistake

if TYPE_CHECKING:
    from lxml.etree import _Element


class Story:
    """One pass over a story of the part `name`. `pieces` are in the order of reading."""

    def __init__(self, reader: Reader, name: str, root: _Element) -> None:
        self.reader = reader
        self.relations: dict[str, Relation] = reader.file.relations(name)
        self.pieces: list[Piece] = []
        self.fields: list[FieldState] = []
        self._root = root
        self.unpaired = unpaired_fields(root)
        self._floating: list[Piece] = []
        self._carried: tuple[str, tuple[Mark, ...]] = ("", ())
        self._counts = ListCounts()
        self._in_cell = False

    @property
    def is_visible(self) -> bool:
        """Whether words here are shown: not in a field's instruction."""
        return all(state.in_result for state in self.fields)

    def read(self) -> list[Piece]:
        """The whole story."""
        self.blocks(self._root)
        self.pieces = settled(self.pieces)
        return self.pieces

    def blocks(self, nodes: Iterable[_Element]) -> None:
        """What stands in a body, a note, a box or a cell."""
        for child in nodes:
            tag = tag_of(child)
            if tag == "p" or child.tag.startswith(M):
                self._paragraph(child)
            elif tag == "tbl":
                self._let_go()
                self._table(child)
            elif is_contents(child):
                self._let_go()
                self.reader.contents += self._words_aside(child)
            elif tag in THROUGH:
                self.blocks(child)
            elif tag == "AlternateContent":
                self.blocks(alternative(child))
            elif tag in DELETED:
                self.say_deleted(child)
            elif tag == "altChunk":
                self._chunk(child)
        self._let_go()

    def _words_aside(self, node: _Element) -> list[str]:
        with self._aside() as pieces:
            self.blocks(node)
        return [piece.block.text for piece in pieces]

    def _chunk(self, node: _Element) -> None:
        self._let_go()
        relation = self.relations.get(node.get(f"{R}id", ""))
        data = self.reader.file.package.read(relation.target) if relation and not relation.external else None
        pieces = chunk(self.reader, relation.target, data) if relation and data else None
        if pieces is None:
            self.reader.say_embedded()
            return
        self.pieces += pieces
        self.reader.say_changed("embedded_text", "a file that is embedded in the text was read with it")

    def say_deleted(self, node: _Element) -> None:
        """Words that somebody has taken away."""
        words = "".join(str(text.text or "") for text in node.iter(f"{W}delText", f"{W}t", f"{M}t"))
        if words.strip():
            self.reader.deleted.append(words)
        for reference in node.iter(f"{W}footnoteReference", f"{W}endnoteReference"):
            kind = tag_of(reference).removesuffix("Reference") + "s"
            self.reader.deleted += self.reader.note_words(kind, reference.get(f"{W}id", ""))

    # Paragraphs

    def _paragraph(self, node: _Element) -> None:
        words = Words(self, self.reader.styles.chain_of(node))
        words.walk([node] if node.tag.startswith(M) else node)
        content, marks = joined(self._carried, words.result())
        self._carried = ("", ())
        if goes_on(node):
            self._carried = (content, marks)
        elif not content.strip() and is_rule(node):
            self.pieces.append(Piece(Rule()))
        elif content.strip() or not counts_nowhere(node):
            self._end_paragraph(self.reader.styles.of(node), content, marks)
        self.pieces += self._floating
        self._floating = []

    def _let_go(self) -> None:
        """A paragraph that goes on in the next one, and there is none."""
        content, marks = self._carried
        self._carried = ("", ())
        if content.strip():
            self.pieces.append(Piece(Paragraph(content=content, marks=marks)))

    def _end_paragraph(self, style: ParagraphStyle, content: str, marks: tuple[Mark, ...]) -> None:
        last = self.pieces[-1].block if self.pieces else None
        if not content.strip():
            self._end_empty(style)
        elif style.role in ("correction", "contents"):
            (self.reader.corrections if style.role == "correction" else self.reader.contents).append(content)
        elif style.role == "speaker" and isinstance(last, Quote) and not last.speaker:
            self.pieces[-1] = replace(self.pieces[-1], block=replace(last, speaker=content.strip()))
        elif style.role == "caption" and isinstance(last, Image) and not last.caption:
            self.pieces[-1] = replace(self.pieces[-1], block=replace(last, caption=" ".join(content.split())))
        elif style.goes_on and isinstance(last, ListItem):
            self.pieces[-1] = replace(self.pieces[-1], block=with_paragraph(last, content, marks))
        elif style.goes_on:
            self.pieces.append(Piece(Paragraph(content=content, marks=marks)))
        else:
            role = "" if style.role in ("speaker", "caption") else style.role
            typed = typed_item(content, marks) if style.kind == "paragraph" and not role else None
            self.pieces.append(Piece(typed or self._block(style, content, marks), role))

    def _end_empty(self, style: ParagraphStyle) -> None:
        """It counts in its list. A cell may hold a number alone, the first column of many a table; and so may a page
        that begins with “Appendix 1”.
        """
        block = self._block(style, "", ()) if style.number else None
        is_number = self._in_cell and isinstance(block, ListItem) and block.start is not None
        if block is not None and (is_number or block.text.strip()):
            self.pieces.append(Piece(block))

    def _block(self, style: ParagraphStyle, content: str, marks: tuple[Mark, ...]) -> Block:
        """A paragraph as its style says; an item with the number that Word gives it."""
        styles, number, depth = self.reader.styles, style.number, style.depth
        if number not in styles.levels:
            return block_of(style, content, marks)  # a list by its style's name alone counts nothing
        counted = self._counts.next(styles.shapes[number], number, depth, lambda at: styles.counting(number, at))
        if label := styles.label(number, depth, self._counts):
            content, marks = joined((f"{label} ", ()), (content, marks))
            return block_of(replace(style, kind="heading" if style.kind == "heading" else "paragraph"), content, marks)
        if style.kind == "heading" and style.ordered and content:
            self.reader.say_changed("heading_numbers", "the numbers that Word puts before headings are not taken")
        block = block_of(style, content, marks)
        return replace(block, start=counted) if isinstance(block, ListItem) and block.ordered else block

    # Drawings

    def drawing(self, node: _Element, *, hidden: bool = False) -> None:
        """Pictures and text boxes. They stand after the paragraph that they are anchored in."""
        if not self.is_visible:
            return
        if hidden or is_drawing_hidden(node):
            words = "".join(str(text.text or "") for text in node.iter(f"{W}t"))
            self.reader.hidden.append(words)
            self.reader.hidden_pictures += any(tag_of(part) in ("blip", "imagedata") for part in node.iter())
            return
        alt = ""
        for part in node.iter():
            tag = tag_of(part)
            if tag in ("docPr", "cNvPr") and not alt:
                alt = part.get("descr", "") or part.get("title", "")
        self._drawn(node, alt.strip())

    def _drawn(self, node: _Element, alt: str) -> None:
        for child in alternative(node) if node.tag == f"{MC}AlternateContent" else node:
            if child.tag == f"{W}txbxContent":
                self._box(child)
            elif child.tag == f"{A}p":
                self._drawn_words(child)
            elif child.tag == f"{A}blip":
                drawn = next((part for part in child.iter() if tag_of(part) == "svgBlip"), child)
                embedded = child.get(f"{R}embed", "") or ("" if child.get(f"{R}link") else drawn.get(f"{R}embed", ""))
                self._picture(embedded, child.get(f"{R}link", ""), alt)
            elif child.tag == f"{V}imagedata":
                self._picture(child.get(f"{R}id", ""), "", node.get("alt", "").strip() or alt)
            elif child.tag == f"{V}textpath":
                if child.get("string", "").strip():
                    self._floating.append(Piece(Paragraph(content=" ".join(child.get("string", "").split()))))
            elif isinstance(child.tag, str):
                self._drawn(child, alt)

    def _drawn_words(self, node: _Element) -> None:
        """A line of words in a shape that no Word box is in."""
        words = "".join("\n" if part.tag == f"{A}br" else str(part.text or "") for part in node.iter(f"{A}t", f"{A}br"))
        if words.strip():
            self._floating.append(Piece(Paragraph(content=clean_text(words).strip())))

    def _box(self, node: _Element) -> None:
        with self._aside() as pieces:
            self.blocks(node)
        self._floating += pieces
        self.reader.boxes += 1

    @contextmanager
    def _aside(self) -> Iterator[list[Piece]]:
        """Read something that stands by itself: fields, joins and pieces of the text around it wait."""
        waiting = self.pieces, self.fields, self._carried, self._floating
        self.pieces, self.fields, self._carried, self._floating = [], [], ("", ()), []
        inner = self.pieces
        yield inner
        inner += self._floating
        self.pieces, self.fields, self._carried, self._floating = waiting

    def _picture(self, embedded: str, linked: str, alt: str) -> None:
        relation = self.relations.get(embedded) or self.relations.get(linked)
        named = f": “{excerpt(alt, 80)}”" if alt else ""
        if relation is None or relation.external:
            self._lose("picture_elsewhere", "a picture that is not in the file, and is not fetched{named}", named)
            return
        try:
            data = self.reader.file.package.read(relation.target)
        except UserMistake:
            self._lose("picture_unread", "a picture that is damaged or packed too close{named}", named)
            return
        if data is None or len(self.reader.pictures) >= MOST_PICTURES:
            self._lose("picture_missing", "a picture that the file should hold, and does not{named}", named)
            return
        try:
            picture = picture_of(as_shown(data))
        except UserMistake as mistake:
            self.reader.lost_pictures.append(lost_picture(mistake, named))
            return
        self.reader.pictures[picture.source] = picture
        self._floating.append(Piece(Image(source=picture.source, alt=" ".join(alt.split()))))

    def _lose(self, code: str, template: str, named: str) -> None:
        self.reader.lost_pictures.append(remark(code, template, named=named))

    # Tables

    def _table(self, node: _Element) -> None:
        lines = [(row, list(inside(row, "tc"))) for row in inside(node, "tr") if not self._is_gone(row)]
        if len(lines) == 1 and len(lines[0][1]) == 1:  # a frame around a text, and no table
            self.blocks(lines[0][1][0])
            return
        open_cells: dict[int, GridCell] = {}
        grid: list[list[tuple[int, GridCell]]] = []
        headers = 0
        for row, cells in lines:
            if is_head(row) and headers == len(grid):
                headers += 1
            grid.append(self._row(row, cells, open_cells))
        for _, item in (pair for line in grid[:headers] for pair in line):  # a head is bold by itself
            item.cell = replace(item.cell, marks=tuple(mark for mark in item.cell.marks if mark.kind != "bold"))
        rows = [[WrittenCell(item.cell, item.columns, item.rows, before) for before, item in line] for line in grid]
        if any(rows):
            self.pieces.append(Piece(Table(rows=laid_out(rows), header_rows=headers)))
        self.pieces += self._floating
        self._floating = []

    def inner_table(self, node: _Element) -> None:
        """A table that stands in a paragraph: after it, as a box does."""
        with self._aside() as pieces:
            self._table(node)
        self._floating += pieces

    def _is_gone(self, row: _Element) -> bool:
        properties = row.find(f"{W}trPr")
        if properties is not None and properties.find(f"{W}del") is not None:
            self.say_deleted(row)
            return True
        if is_row_hidden(row):
            self.reader.hidden.append(" ".join(str(text.text or "") for text in row.iter(f"{W}t")))
            return True
        return False

    def _row(self, row: _Element, cells: list[_Element], open_cells: dict[int, GridCell]) -> list[tuple[int, GridCell]]:
        """The cells that begin in this row with the free places before them; those that go on grow."""
        column = before = count_of(row.find(f"{W}trPr/{W}gridBefore"), 0)
        line: list[tuple[int, GridCell]] = []
        for node in cells:
            properties = node.find(f"{W}tcPr")
            if properties is not None and properties.find(f"{W}cellDel") is not None:
                self.say_deleted(node)
                continue
            columns = count_of(properties.find(f"{W}gridSpan") if properties is not None else None, 1)
            made = GridCell(self._cell(node), columns)
            across, down = merge_of(properties, "hMerge"), merge_of(properties, "vMerge")
            above = open_cells.get(column)
            if across == "continue" and line:
                left = line[-1][1]
                left.columns += columns
                left.cell = joined_cells(left.cell, made.cell)
            elif down == "continue" and above is not None and above.columns == columns:
                above.rows += 1
                above.cell = joined_cells(above.cell, made.cell)
            else:
                line.append((before, made))
                before = 0
                open_cells.pop(column, None)
                if down:
                    open_cells[column] = made
            column += columns
        return line

    def _cell(self, node: _Element) -> Cell:
        """Paragraphs of a cell are joined by a space: a cell is one run of text. Pictures stand after the table."""
        with self._aside() as pieces:
            outside, self._in_cell = self._in_cell, True
            self.blocks(node)
            self._in_cell = outside
        self._floating += [piece for piece in pieces if isinstance(piece.block, Image)]
        cell, blocks = cell_of([piece.block for piece in pieces])
        if blocks > 1:
            self.reader.say_changed("cell_paragraphs", "paragraphs in one cell of a table stand on one line")
        return cell
