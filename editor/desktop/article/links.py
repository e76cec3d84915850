"""Links of words: where one is, set on words that are there or written as words of its own."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from editor.desktop.article import edits, formatting
from editor.desktop.article.appearance import run_of


def link_at(cursor: QTextCursor) -> str:
    """The address of the link that the cursor is in or that its selection is a part of; empty where there is none."""
    if not cursor.hasSelection():
        return formatting.select_link(QTextCursor(cursor))
    inside = QTextCursor(cursor)
    inside.setPosition(cursor.selectionStart() + 1)
    return run_of(inside.charFormat()).link or ""


def link_under(edit: QTextEdit, where: QPoint) -> str:
    """The address of the link whose letters are at this place of the viewport; empty beside them."""
    letter = letter_under(edit, where)
    return link_at(letter) if letter is not None else ""


def letter_under(edit: QTextEdit, where: QPoint) -> QTextCursor | None:
    """The letter at this place of the viewport, selected; None beside the text."""
    here = edit.cursorForPosition(where)
    for step in (QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveOperation.PreviousCharacter):
        letter = QTextCursor(here)  # the nearest gap between letters: the mouse is on one or the other side of it
        if not letter.movePosition(step, QTextCursor.MoveMode.KeepAnchor) or letter.block() != here.block():
            continue
        first, last = QTextCursor(here), QTextCursor(here)
        first.setPosition(letter.selectionStart())
        last.setPosition(letter.selectionEnd())
        one, other = edit.cursorRect(first), edit.cursorRect(last)
        if one.top() == other.top() and one.left() <= where.x() <= other.left() and one.united(other).contains(where):
            return letter
    return None


def target_of(cursor: QTextCursor) -> QTextCursor:
    """What a link is set on: the chosen words, the link that the cursor is in, else the word that it is in."""
    target = QTextCursor(cursor)
    if not target.hasSelection() and not formatting.select_link(target):
        target.select(QTextCursor.SelectionType.WordUnderCursor)
        if not any(letter.isalnum() for letter in target.selectedText()):
            target.setPosition(cursor.position())
    return target


def may_be_set(cursor: QTextCursor) -> bool:
    """Whether words here can be linked: those of the body, not of a field, a caption or the notice."""
    return any(map(formatting.takes_marks, formatting.selected_blocks(cursor)))


def set_link(cursor: QTextCursor, address: str | None) -> None:
    """Link what `target_of` finds. Where it finds nothing, the address itself is written, and linked."""
    target = target_of(cursor)
    if not may_be_set(target):
        return
    if target.hasSelection():
        formatting.set_mark(target, link=address or None)
    elif address:
        with formatting.one_step(cursor):
            start = target.position()
            edits.insert_text(target, address)
            end = target.position()
            target.setPosition(start)
            target.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            formatting.set_mark(target, link=address)
        cursor.setPosition(end)
