"""Copy and paste between pages: our own MIME type keeps ids, kinds and marks; all else comes in as plain text."""

from __future__ import annotations

import json
from dataclasses import replace

from PySide6.QtCore import QMimeData, QStringListModel
from PySide6.QtGui import QTextBlock, QTextCursor, QTextTable

from editor.articles.document import Block, Mark, Paragraph, Table, TextBlock, tidy_marks
from editor.articles.offsets import from_utf16
from editor.articles.serialisation import block_from_json, block_to_json
from editor.desktop.article.formatting import end_of
from editor.desktop.article.properties import CELL, FIELDS, GAP, NOTICE, Property, kind_of
from editor.desktop.article.text_document import items, read, read_block

MIME_TYPE = "application/x-qalam-blocks+json"
MOST_BYTES = 32 * 1024 * 1024  # a clipboard is untrusted like a file


def copied(cursor: QTextCursor) -> QMimeData:
    """The selection as blocks of ours and as plain text."""
    data = data_of_qt()
    blocks = _selected(cursor)
    text = cursor.selectedText()  # keeps no-break spaces, unlike QTextDocumentFragment.toPlainText()
    for separator in ("\u2029", "\u2028", "\ufdd0", "\ufdd1"):
        text = text.replace(separator, "\n")
    data.setText(text)
    if blocks:
        data.setData(MIME_TYPE, json.dumps([block_to_json(block) for block in blocks], ensure_ascii=False).encode())
    return data


def data_of_qt() -> QMimeData:
    """What Python itself makes is on the clipboard still when the program ends, is let go after Python has ended, and
    then the program dies. Of Qt's own things only a model or a text editor makes one.
    """
    model = QStringListModel([""])
    data = model.mimeData([model.index(0)])
    for form in data.formats():
        data.removeFormat(form)
    return data


def pasted(data: QMimeData) -> list[Block]:
    """The blocks that a page of ours put there; none where it is something else or damaged."""
    raw = bytes(data.data(MIME_TYPE).data())
    if not raw or len(raw) > MOST_BYTES:
        return []
    try:
        return [block_from_json(item) for item in json.loads(raw)]
    except (ValueError, KeyError, TypeError):
        return []


def _selected(cursor: QTextCursor) -> list[Block]:
    page, start, end = cursor.document(), cursor.selectionStart(), cursor.selectionEnd()
    found: list[Block] = []
    for item in items(page):
        if isinstance(item, QTextTable):
            if start < item.firstPosition() and item.lastPosition() < end:
                table_id = item.format().stringProperty(Property.ID)
                found += [block for block in read(page).blocks if block.id == table_id and isinstance(block, Table)]
            elif start <= item.lastPosition() and item.firstPosition() <= end:
                return []  # a part of a table is only text
            continue
        if item.position() <= end and start <= end_of(item):
            found += _part(item, start, end)
    return found


def _part(block: QTextBlock, start: int, end: int) -> list[Block]:
    kind, text = kind_of(block), block.text()
    if kind in (NOTICE, CELL) or (kind == GAP and not text):
        return []
    first = from_utf16(text, max(0, start - block.position()))
    last = from_utf16(text, min(len(text.encode("utf-16-le")) // 2, end - block.position()))
    if kind in FIELDS:
        return [Paragraph(content=text[first:last].replace("\u2028", "\n"))] if first < last else []
    made = read_block(block)
    if not isinstance(made, TextBlock) or (first, last) == (0, len(text)):
        return [made]
    marks = tidy_marks((Mark(m.start - first, m.end - first, m.kind, m.value) for m in made.marks), last - first)
    content = made.content[first:last]
    # Words out of the middle of a block are words; a block that is cut at one end stays what it is.
    if first > 0 and last < len(text):
        return [Paragraph(content=content, marks=marks, language=made.language)]
    return [replace(made, content=content, marks=marks)]
