"""What a few typed signs become: «## » a heading, «- » a list, «**words**» bold.

The signs are typed first and turned then, as one step: the first undo gives them back as they were typed.
"""

from __future__ import annotations

import re
from typing import Any

from PySide6.QtGui import QTextCursor

from editor.articles.offsets import to_utf16
from editor.desktop.article import formatting
from editor.desktop.article.addresses import typed_link
from editor.desktop.article.edits import paragraph_after
from editor.desktop.article.formatting import one_step
from editor.desktop.article.lists import number_of
from editor.desktop.article.properties import GAP, id_of, kind_of

LAST_SIGNS = frozenset(" -*)")  # nothing else is looked at, so other keys cost nothing
# At the start of a paragraph, before the space.
KINDS: dict[str, tuple[str, dict[str, Any]]] = {
    "##": ("heading", {"level": 2}),
    "###": ("heading", {"level": 3}),
    "####": ("heading", {"level": 4}),
    ">": ("quote", {}),
    "-": ("list_item", {"ordered": False}),
    "*": ("list_item", {"ordered": False}),
    "1.": ("list_item", {"ordered": True}),
}
RULE = "---"
_NUMBER = re.compile(r"\d{1,2}\.")  # a longer one is a year
_LONGEST_SIGN = max(map(len, KINDS)) + 1
# Only this much before the caret is looked at: nobody emphasises more, and a long paragraph costs no more at a key.
_LOOK_BACK = 400
_BOLD = re.compile(r"\*\*([^\s*](?:[^*]*[^\s*])?)\*\*$")
_ITALIC = re.compile(r"(?<![\w*])\*([^\s*](?:[^*]*[^\s*])?)\*$")
_LINK = re.compile(r"\[([^\[\]]*[^\[\]\s][^\[\]]*)\]\(([^\s()]+)\)$")


def apply(cursor: QTextCursor, typed: str) -> bool:
    """Turn what stands before the cursor, after `typed` was; False where it means nothing but itself."""
    if cursor.hasSelection():
        return False
    if typed == " ":
        return _turn_block(cursor)
    if typed == "-":
        return _turn_rule(cursor)
    return _turn_words(cursor, typed)


def _turn_block(cursor: QTextCursor) -> bool:
    """Only in a paragraph of the body: fields, cells and what is turned already keep what was typed."""
    if cursor.positionInBlock() > _LONGEST_SIGN or kind_of(cursor.block()) not in ("paragraph", GAP):
        return False
    signs = _before(cursor, _LONGEST_SIGN)
    turned = KINDS.get(signs[:-1])
    number = int(signs[:-2]) if turned is None and _NUMBER.fullmatch(signs[:-1]) else None
    kind, values = KINDS["1."] if number is not None else turned or ("", {})
    if not kind:
        return False
    with one_step(cursor):
        _take(cursor, cursor.block().position(), cursor.position())
        formatting.set_kind(cursor, kind, **values)
        if number not in (None, number_of(cursor.block())):  # the list before it may go on with this number
            formatting.set_kind(cursor, kind, **values, start=number)
    return True


def _turn_rule(cursor: QTextCursor) -> bool:
    block = cursor.block()
    if cursor.positionInBlock() != len(RULE) or block.text() != RULE or kind_of(block) != "paragraph":
        return False
    with one_step(cursor):
        _take(cursor, block.position(), cursor.position())
        formatting.dress(cursor, "rule", id_of(block), None, {})
        paragraph_after(cursor)
    return True


def _turn_words(cursor: QTextCursor, typed: str) -> bool:
    if not formatting.takes_marks(cursor.block()):
        return False
    text = _before(cursor, _LOOK_BACK)
    if typed == ")":
        found = _LINK.search(text)
        address = typed_link(found[2]) if found else None
        return found is not None and address is not None and _mark(cursor, text, found, link=address)
    for pattern, name in ((_BOLD, "bold"), (_ITALIC, "italic")):
        found = pattern.search(text)
        if found:
            return _mark(cursor, text, found, **{name: True})
    return False


def _mark(cursor: QTextCursor, text: str, found: re.Match[str], **change: Any) -> bool:
    """Take the signs around the words away and mark the words; the cursor stands behind them."""
    from_end = to_utf16(text, len(text))
    start, first, last = (cursor.position() - from_end + to_utf16(text, at) for at in (found.start(), *found.span(1)))
    with one_step(cursor):
        _take(cursor, last, cursor.position())
        _take(cursor, start, first)
        words = QTextCursor(cursor)
        words.setPosition(start)
        words.setPosition(start + last - first, QTextCursor.MoveMode.KeepAnchor)
        formatting.set_mark(words, **change)
        cursor.setPosition(words.position())
    return True


def _take(cursor: QTextCursor, start: int, end: int) -> None:
    part = QTextCursor(cursor)
    part.setPosition(start)
    part.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    part.removeSelectedText()


def _before(cursor: QTextCursor, most: int) -> str:
    """At most so many units of the block's text before the cursor."""
    part = QTextCursor(cursor)
    part.setPosition(max(cursor.block().position(), cursor.position() - most), QTextCursor.MoveMode.KeepAnchor)
    return part.selectedText()
