"""An article as one QTextDocument and back: `read(build(document)) == document`.

Positions of Qt count UTF-16 units; nothing here needs them, because runs are read and written whole. Text is taken from
blocks and fragments, never from `toPlainText()`, which turns no-break spaces into spaces.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, MutableMapping
from dataclasses import asdict, fields, replace
from typing import Any

from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument, QTextTable

from editor.articles import datelines
from editor.articles.document import (
    BLOCK_TYPES,
    COVERED,
    Block,
    Cell,
    Dateline,
    Document,
    Embed,
    Furniture,
    Image,
    Mark,
    Notice,
    Paragraph,
    Rule,
    Table,
    TextBlock,
    new_block_id,
    tidy_marks,
)
from editor.articles.serialisation import notice_from_json, notice_to_json
from editor.articles.tables import sound, spans
from editor.desktop.article.appearance import (
    PLAIN,
    Run,
    block_format,
    page_font,
    run_format,
    table_format,
    text_option,
)
from editor.desktop.article.marked_text import block_text, is_for_qt, marks_of, qt_text, runs
from editor.desktop.article.properties import (
    BYLINE,
    CELL,
    DATELINE,
    GAP,
    HEADLINE,
    LEAD,
    NOTICE,
    Property,
    attributes_of,
    kind_and_id_of,
    packed,
    unpacked,
)

_NAMES = {cls: {item.name for item in fields(cls)} for cls in BLOCK_TYPES.values()}
_OF_ALL_BLOCKS = {"id", "language", "content", "marks", "rows"}


def build(document: Document) -> QTextDocument:
    """A detached QTextDocument: made in one edit block, set into a widget by the caller, with an empty undo stack."""
    return Building(document).whole()


class Building:
    """The same, a block at a step: for who does it between the events of the window. Nobody sees it half made."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self._made = QTextDocument()
        self.steps = _build(self._made, document)

    def whole(self) -> QTextDocument:
        """All of it; what is not made yet is made now."""
        deque(self.steps, maxlen=0)
        return self._made


def _build(made: QTextDocument, document: Document) -> Iterator[None]:
    made.setUndoRedoEnabled(False)
    made.setDefaultFont(page_font())
    made.setDefaultTextOption(text_option(document))
    cursor = QTextCursor(made)
    cursor.beginEditBlock()
    _write_fields(cursor, document)
    for block in document.blocks:
        write_block(cursor, block)
        yield
    if not document.blocks:
        write_gap(cursor)
    if document.notice is not None:
        write_notice(cursor, document.notice)
    cursor.endEditBlock()
    made.setUndoRedoEnabled(True)
    made.setModified(False)


def read(page: QTextDocument, known: MutableMapping[str, Block] | None = None) -> Document:
    """The article that stands on the page. `known` keeps blocks by id between calls; the caller drops what changed."""
    document = Document()
    blocks: list[Block] = []
    known = {} if known is None else known
    runs_met: dict[int, Run] = {}
    for item in items(page):
        if isinstance(item, QTextTable):
            blocks.append(_known(known, item.format().stringProperty(Property.ID), item))
            continue
        kind, block_id = kind_and_id_of(item)
        if kind == HEADLINE:
            document = replace(document, headline=block_text(item), **_article_values(item))
        elif kind == LEAD:
            document = replace(document, lead=block_text(item))
        elif kind == BYLINE:
            document = replace(document, byline=block_text(item))
        elif kind == DATELINE:
            document = replace(document, dateline=read_dateline(item))
        elif kind == NOTICE:
            document = replace(document, notice=_read_notice(item))
        elif kind != GAP or item.text():
            blocks.append(_known(known, block_id, item, runs_met))
    return replace(document, blocks=tuple(blocks))


def readable(document: Document) -> dict[str, Block]:
    """Blocks by id that are read from the page of this document just as they are, so that none need be read: plain
    text whose marks are in order, with ids of its own.
    """
    found = {block.id: block for block in document.blocks if _is_readable(block)}
    return found if len({block.id for block in document.blocks}) == len(document.blocks) else {}


def _is_readable(block: Block) -> bool:
    if not isinstance(block, TextBlock) or not block.id:
        return False
    in_order = not block.marks or tidy_marks(block.marks, len(block.content)) == block.marks
    return in_order and is_for_qt(block.content)


def items(page: QTextDocument) -> Iterator[QTextBlock | QTextTable]:
    """The blocks and tables of the page in their order; the blocks within a table are left out."""
    tables = sorted(
        (frame for frame in page.rootFrame().childFrames() if isinstance(frame, QTextTable)),
        key=lambda table: table.firstPosition(),
    )
    block = page.begin()
    while block.isValid():
        if tables and block.position() >= tables[0].firstPosition():
            table = tables.pop(0)
            yield table
            block = page.findBlock(table.lastPosition()).next()
            continue
        yield block
        block = block.next()


def attributes(block: Block) -> dict[str, Any]:
    """What the block's type keeps beside its text; the part that is a view's text (caption, title) is left out."""
    shown = {"caption"} if isinstance(block, Image) else {"title"} if isinstance(block, Embed) else set()
    return {name: getattr(block, name) for name in _NAMES[type(block)] - _OF_ALL_BLOCKS - shown}


# Writing


def _write_fields(cursor: QTextCursor, document: Document) -> None:
    headline = block_format(HEADLINE, "", None, {})
    headline.setProperty(Property.ARTICLE, article_values(document))
    cursor.setBlockFormat(headline)
    cursor.setBlockCharFormat(run_format(PLAIN, HEADLINE))
    cursor.insertText(qt_text(document.headline), run_format(PLAIN, HEADLINE))
    for kind, text in ((LEAD, document.lead), (BYLINE, document.byline)):
        _start(cursor, block_format(kind, "", None, {}), kind)
        cursor.insertText(qt_text(text), run_format(PLAIN, kind))
    stored = asdict(document.dateline) if document.dateline else {}
    _start(cursor, block_format(DATELINE, "", None, stored), DATELINE)
    cursor.insertText(qt_text(document.dateline.text if document.dateline else ""), run_format(PLAIN, DATELINE))


def article_values(document: Document) -> str:
    """What belongs to the article as a whole and is undone with the rest: language, script and furniture."""
    values: dict[str, Any] = {
        "language": document.language,
        "furniture": [asdict(item) for item in document.furniture],
    }
    return packed(values | ({"script": document.script} if document.script != "cyrillic" else {}))


def _start(cursor: QTextCursor, format: QTextBlockFormat, kind: str, level: int = 2) -> None:
    cursor.insertBlock(format, run_format(PLAIN, kind, level))


def write_block(cursor: QTextCursor, block: Block) -> None:
    """Put a block after the one that the cursor is in; the cursor is at its end afterwards."""
    if isinstance(block, Table):
        _write_table(cursor, block)
        return
    values = attributes(block)
    level = int(values.get("level", 2))
    _start(cursor, block_format(block.type, block.id, block.language, values), block.type, level)
    write_runs(cursor, block.text, block.marks if isinstance(block, TextBlock) else (), block.type, level)


def write_runs(cursor: QTextCursor, text: str, marks: tuple[Mark, ...], kind: str, level: int = 2) -> None:
    """Insert marked text at the cursor, looking as its block's kind does."""
    for piece, run in runs(text, marks):
        cursor.insertText(qt_text(piece), run_format(run, kind, level))


def write_gap(cursor: QTextCursor) -> None:
    """An empty block to type into, which is no part of the article until somebody does."""
    _start(cursor, block_format(GAP, new_block_id(), None, {}), GAP)


def write_notice(cursor: QTextCursor, notice: Notice) -> None:
    """The notice, as the last block of the page."""
    _start(cursor, block_format(NOTICE, "", None, notice_to_json(notice)), NOTICE)
    before, link, after = notice.text, "", ""
    if notice.link and notice.link_text and notice.link_text in notice.text:
        before, link, after = notice.text.partition(notice.link_text)
    cursor.insertText(qt_text(before), run_format(PLAIN, NOTICE))
    cursor.insertText(qt_text(link), run_format(Run(link=notice.link), NOTICE))
    cursor.insertText(qt_text(after), run_format(PLAIN, NOTICE))


def _write_table(cursor: QTextCursor, block: Table) -> None:
    """Qt keeps an empty block after every table: it is a gap."""
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    table = insert_table(cursor, block)
    cursor.setPosition(table.lastPosition() + 1)
    cursor.setBlockFormat(block_format(GAP, new_block_id(), None, {}))
    cursor.setBlockCharFormat(run_format(PLAIN, GAP))


def insert_table(cursor: QTextCursor, block: Table) -> QTextTable:
    """The table at the cursor; the block that Qt keeps behind it is as the cursor's was."""
    block = sound(block)
    rows, columns = len(block.rows), len(block.rows[0]) if block.rows else 0
    if not rows or not columns:
        rows = columns = 0
    format = table_format(block.id, block.language, attributes(block) | {"empty": not columns})
    table = cursor.insertTable(max(1, rows), max(1, columns), format)
    for r in range(table.rows()):
        level = 1 if r < block.header_rows else 2
        for c in range(table.columns()):
            cell = block.rows[r][c] if columns else Cell()
            inside = table.cellAt(r, c).firstCursorPosition()
            inside.setBlockFormat(block_format(CELL, "", None, {}))
            inside.setBlockCharFormat(run_format(PLAIN, CELL, level))
            write_runs(inside, cell.content, cell.marks, CELL, level)
    for area in spans(block).values():  # last: what is set at the start of a cell would take its span away
        if area.bottom > area.top or area.right > area.left:
            table.mergeCells(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1)
    return table


# Reading


def _known(
    known: MutableMapping[str, Block], key: str, item: QTextBlock | QTextTable, met: dict[int, Run] | None = None
) -> Block:
    if key not in known:
        known[key] = _read_table(item) if isinstance(item, QTextTable) else read_block(item, met)
    return known[key]


def read_item(item: QTextBlock | QTextTable) -> Block:
    """One of `items`, whatever it is."""
    return _read_table(item) if isinstance(item, QTextTable) else read_block(item)


def read_block(block: QTextBlock, met: dict[int, Run] | None = None) -> Block:
    """A block of the body. Whatever has lost its kind is a paragraph, and a rule that was typed into too.

    `met` keeps what Qt's formats mean, by their number on this page, for who reads many blocks.
    """
    format = block.blockFormat()
    text, marks = marks_of(block, met=met)
    cls = BLOCK_TYPES.get(format.stringProperty(Property.KIND), Paragraph)
    if cls is Table or (cls is Rule and text):
        cls = Paragraph
    values: dict[str, Any] = {"id": format.stringProperty(Property.ID), "language": _language(format)}
    names = _NAMES[cls]
    values |= {
        name: value for name, value in unpacked(format.stringProperty(Property.ATTRIBUTES)).items() if name in names
    }
    if issubclass(cls, TextBlock):
        values |= {"content": text, "marks": tidy_marks(marks, len(text))}
    elif cls is Image:
        values["caption"] = text
    elif cls is Embed:
        values["title"] = text
    return cls(**values)


def _language(format: Any) -> str | None:
    return format.stringProperty(Property.LANGUAGE) if format.hasProperty(Property.LANGUAGE) else None


def _read_table(table: QTextTable) -> Table:
    format = table.format()
    values = unpacked(format.stringProperty(Property.ATTRIBUTES))
    rows: tuple[tuple[Cell, ...], ...] = tuple(
        tuple(_read_cell(table, r, c) for c in range(table.columns())) for r in range(table.rows())
    )
    if values.get("empty") and not any(cell.content for row in rows for cell in row):
        rows = ()
    return Table(
        id=format.stringProperty(Property.ID),
        language=_language(format),
        rows=rows,
        header_rows=int(values.get("header_rows", 0)),
    )


def _read_cell(table: QTextTable, row: int, column: int) -> Cell:
    cell = table.cellAt(row, column)
    if (cell.row(), cell.column()) != (row, column):
        return COVERED
    block = cell.firstCursorPosition().block()
    last = cell.lastCursorPosition().position()
    text, marks = marks_of(block)
    while block.next().isValid() and block.next().position() <= last:
        block = block.next()
        more, found = marks_of(block, len(text) + 1)
        text, marks = f"{text}\n{more}", marks + found
    return Cell(text, tidy_marks(marks, len(text)), cell.columnSpan(), cell.rowSpan())


def _article_values(block: QTextBlock) -> dict[str, Any]:
    values = unpacked(block.blockFormat().stringProperty(Property.ARTICLE))
    return {
        "language": values.get("language", "kk"),
        "furniture": tuple(Furniture(**item) for item in values.get("furniture", ())),
        "script": values.get("script", "cyrillic"),
    }


def read_dateline(block: QTextBlock) -> Dateline | None:
    """The stored dateline while its text stands as it was; else what was typed, cut at its full stops."""
    text, stored = block_text(block), attributes_of(block)
    if stored and Dateline(**stored).text == text:
        return Dateline(**stored)
    return datelines.read_dateline(text)


def _read_notice(block: QTextBlock) -> Notice | None:
    stored, text = attributes_of(block), block_text(block)
    if not text:
        return None
    notice = notice_from_json(stored) if stored else Notice(text)
    return notice if notice.text == text else replace(notice, text=text)
