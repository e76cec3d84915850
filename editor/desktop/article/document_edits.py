"""Edits that come from elsewhere than the keys: a finding's suggestion, the notice, the article's language."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict

from PySide6.QtGui import QTextCursor, QTextDocument

from editor.articles.document import Dateline, Notice
from editor.articles.editing import Replacement
from editor.articles.serialisation import notice_from_json
from editor.desktop.article.appearance import PLAIN, Run, block_format, run_format, run_of
from editor.desktop.article.edits import remove_block
from editor.desktop.article.formatting import end_of, level_of, one_step
from editor.desktop.article.marked_text import block_text, qt_text
from editor.desktop.article.places import block_with_id, body_blocks, ranges_of
from editor.desktop.article.properties import (
    BYLINE,
    DATELINE,
    FIELDS,
    NOTICE,
    Property,
    attributes_of,
    kind_of,
    packed,
    unpacked,
)
from editor.desktop.article.text_document import write_notice


def replace_places(page: QTextDocument, replacements: Iterable[Replacement]) -> int:
    """Put texts in their places, as one step. Returns how many places were there to be changed.

    A run that held all of the old words holds the new ones; where runs meet within the old words, the first one does.
    """
    wanted = list(replacements)
    ranges = ranges_of(page, [item.place for item in wanted])
    found = [(place, item.text) for place, item in zip(ranges, wanted, strict=True) if place is not None]
    cursor = QTextCursor(page)
    with one_step(cursor):
        for (start, end), text in sorted(found, key=lambda item: item[0], reverse=True):
            cursor.setPosition(min(start + 1, end))
            format = cursor.charFormat() if end > start else run_format(_run_around(cursor), *_looks(cursor))
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(qt_text(text), format)
    return len(found)


def _run_around(cursor: QTextCursor) -> Run:
    return run_of(cursor.charFormat())


def _looks(cursor: QTextCursor) -> tuple[str, int]:
    return kind_of(cursor.block()), level_of(cursor)


def notice_on(page: QTextDocument) -> Notice | None:
    """The notice that stands on the page."""
    block = page.lastBlock()
    if kind_of(block) != NOTICE or not block.text():
        return None
    stored = attributes_of(block)
    return notice_from_json(stored) if stored.get("text") == block_text(block) else Notice(block_text(block))


def set_notice(page: QTextDocument, notice: Notice | None, without: Iterable[str] = ()) -> None:
    """Exactly this notice at the end, or none; one step. The blocks `without`, which say the same, go with it."""
    cursor = QTextCursor(page)
    with one_step(cursor):
        for block_id in without:
            said_twice = block_with_id(page, block_id)
            if said_twice is not None:
                part = QTextCursor(said_twice)
                part.setPosition(end_of(said_twice), QTextCursor.MoveMode.KeepAnchor)
                part.removeSelectedText()
                first, last_block = body_blocks(page)
                if first != last_block:
                    remove_block(cursor, page.findBlock(part.position()))
        last = page.lastBlock()
        if kind_of(last) == NOTICE:
            cursor.setPosition(last.position() - 1)
            cursor.setPosition(end_of(last), QTextCursor.MoveMode.KeepAnchor)
            before = page.findBlock(last.position() - 1)
            format, text_format = before.blockFormat(), before.charFormat()
            cursor.removeSelectedText()
            cursor.setBlockFormat(format)
            cursor.setBlockCharFormat(text_format)
        if notice is not None:
            cursor.movePosition(QTextCursor.MoveOperation.End)
            write_notice(cursor, notice)


def set_byline(page: QTextDocument, text: str) -> None:
    """Who wrote it; one step."""
    cursor = QTextCursor(page)
    with one_step(cursor):
        _write_field(cursor, page, BYLINE, text, {})


def set_dateline(page: QTextDocument, dateline: Dateline | None) -> None:
    """Place, date and agency, or none; one step."""
    cursor = QTextCursor(page)
    with one_step(cursor):
        _write_field(cursor, page, DATELINE, dateline.text if dateline else "", asdict(dateline) if dateline else {})


def _write_field(cursor: QTextCursor, page: QTextDocument, kind: str, text: str, attributes: dict[str, object]) -> None:
    block = page.findBlockByNumber(FIELDS.index(kind))
    cursor.setPosition(block.position())
    cursor.setPosition(end_of(block), QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(qt_text(text), run_format(PLAIN, kind))
    cursor.setBlockFormat(block_format(kind, "", None, attributes))


def language_of(page: QTextDocument) -> str:
    """The article's language."""
    values = unpacked(page.firstBlock().blockFormat().stringProperty(Property.ARTICLE))
    return str(values.get("language", "kk"))


def set_language(page: QTextDocument, language: str) -> None:
    """Change the article's language; one step."""
    cursor = QTextCursor(page.firstBlock())
    format = cursor.blockFormat()
    values = unpacked(format.stringProperty(Property.ARTICLE))
    format.setProperty(Property.ARTICLE, packed(values | {"language": language}))
    with one_step(cursor):
        cursor.setBlockFormat(format)
