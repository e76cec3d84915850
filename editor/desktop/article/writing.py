"""Writing: keys, input methods and the clipboard become edits that keep the article whole, each one step to undo."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import (
    QGuiApplication,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from editor.articles.document import Block
from editor.desktop.article import edits, formatting, links, lists, moving, table_edits, typing_shortcuts
from editor.desktop.article.addresses import pasted_link
from editor.desktop.article.copying import MIME_TYPE, copied, pasted
from editor.desktop.article.document_edits import language_of
from editor.desktop.article.properties import CELL, GAP, attributes_of, kind_of

_MOVES = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class Writing(QTextEdit):
    """The part of the page that turns what a person does into edits. `caret_moved`: another place or kind of block.

    `handled`: a person chose a place or words, True by a key, False by the mouse. `wheel_turned`: with Ctrl, by so many
    eighths of a degree. `link_followed`: Ctrl and a click on a link, with its address.
    """

    caret_moved = Signal()
    handled = Signal(bool)
    wheel_turned = Signal(int)
    link_followed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self._blocks = 0
        self._settling = False
        self.typing_shortcuts: Callable[[], bool] = lambda: True
        self.takes_foreign: Callable[[QMimeData], bool] = lambda _: False  # what other programs put on the clipboard
        self._rule_made_at = -1
        self._caret_soon = QTimer(self, singleShot=True, interval=40)  # the bar need not follow every key
        self._caret_soon.timeout.connect(self.caret_moved)
        self.cursorPositionChanged.connect(self._caret_soon.start)

    # Edits

    @contextmanager
    def editing(self) -> Iterator[QTextCursor]:
        """A cursor to edit with; the page is mended and the caret follows afterwards."""
        cursor = self.textCursor()
        yield cursor
        self.setTextCursor(cursor)
        self.settle()

    def settle(self) -> None:
        """After any edit: new ids where Qt copied them, and the page whole. An edit that broke it is taken back."""
        if self._settling or self.isReadOnly():
            return
        self._settling = True
        page = self.document()
        block = self.textCursor().block()
        if not formatting.is_whole(page):
            page.undo()
        elif page.blockCount() != self._blocks or kind_of(block) == GAP:
            formatting.mend(page)
        self._blocks = page.blockCount()
        self._settling = False

    def set_kind(self, kind: str, **values: Any) -> None:
        """Make the selected blocks of one kind; a second time makes them paragraphs again."""
        with self.editing() as cursor:
            block = cursor.block()
            same = kind_of(block) == kind and all(
                attributes_of(block).get(name) == value for name, value in values.items()
            )
            formatting.set_kind(cursor, "paragraph" if same else kind, **({} if same else values))

    def toggle_mark(self, name: str) -> None:
        """Bold or italic on or off, for the selection or for what is typed next."""
        cursor = self.textCursor()
        if not formatting.takes_marks(cursor.block()) and not cursor.hasSelection():
            return
        on = not formatting.has_mark(cursor, name)
        if cursor.hasSelection():
            with self.editing() as editing:
                formatting.set_mark(editing, **{name: on})
        else:
            self.setCurrentCharFormat(formatting.marked_format(cursor, **{name: on}))
        self._caret_soon.start()

    def set_link(self, address: str | None) -> None:
        """Link the selected words, or the link or the word that the caret is in; None takes the link away."""
        self.break_burst()
        with self.editing() as cursor:
            links.set_link(cursor, address)
        self._caret_soon.start()

    def link_at_caret(self) -> str:
        """The address of the link at the caret; empty where there is none."""
        return links.link_at(self.textCursor())

    def set_language_of_words(self, language: str | None) -> None:
        """Mark the selected words, or the word at the caret, as of a language; None: of the article's."""
        self.break_burst()
        with self.editing() as cursor:
            words = QTextCursor(cursor)
            if not words.hasSelection():
                words.select(QTextCursor.SelectionType.WordUnderCursor)
            own = language_of(self.document())
            formatting.set_mark(words, language=None if language == own else language)

    def is_in_list(self) -> bool:
        """Whether the selection touches an item of a list."""
        return any(map(lists.is_item, formatting.selected_blocks(self.textCursor())))

    def nest(self, step: int) -> None:
        """The selected items of a list one level deeper (1) or out (-1)."""
        self.break_burst()
        with self.editing() as cursor:
            lists.nest(cursor, step)

    def move_blocks(self, step: int) -> bool:
        """The blocks of the selection change places with the one above (-1) or below (1); False at the end."""
        self.break_burst()
        with self.editing() as cursor:
            moved = moving.move_up(cursor) if step < 0 else moving.move_down(cursor)
        self.ensureCursorVisible()
        return moved

    def move_items(self, items: list[moving.Item], behind: moving.Item | None) -> bool:
        """What was dragged, to where it was dropped."""
        self.break_burst()
        with self.editing() as cursor:
            return moving.move(cursor, items, behind)

    def break_burst(self) -> None:
        """What is typed from here on is undone by itself: Qt joins letters only while the document is modified."""
        self.document().setModified(False)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.isReadOnly() or not self._acted(event):
            super().keyPressEvent(event)
        self.settle()
        self._after_typing(event.text())
        self.handled.emit(True)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.handled.emit(False)
        followed = event.button() == Qt.MouseButton.LeftButton and bool(
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        )
        if followed and (address := links.link_under(self, event.position().toPoint())):
            self.link_followed.emit(address)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.wheel_turned.emit(event.angleDelta().y())
            event.accept()
        else:
            super().wheelEvent(event)

    def _after_typing(self, text: str) -> None:
        """Signs that were typed may mean more than themselves; what they become is a step of its own."""
        if text[-1:] not in typing_shortcuts.LAST_SIGNS or self.isReadOnly() or not self.typing_shortcuts():
            return
        cursor = self.textCursor()
        if typing_shortcuts.apply(cursor, text[-1]):
            self.setTextCursor(cursor)
            self.setCurrentCharFormat(formatting.marked_format(cursor, bold=False, italic=False, link=None))
            self.settle()
            self.break_burst()
            self._rule_made_at = self.document().revision() if kind_of(cursor.block().previous()) == "rule" else -1

    def _acted(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Cut):
            self.cut_selection()
        elif event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo):
            return False
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & _MOVES:
            self._enter(bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
            return self._erase(event)
        elif event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            self._tab(1 if event.key() == Qt.Key.Key_Tab else -1)
        else:
            return self._typed(event)
        return True

    def _enter(self, shift: bool) -> None:
        if self.document().revision() == self._rule_made_at:  # «---» and Enter: the new paragraph is there already
            self._rule_made_at = -1
            return
        with self.editing() as cursor:
            if shift and kind_of(cursor.block()) in (*formatting.TEXT_KINDS, GAP, CELL):
                with formatting.one_step(cursor):
                    if cursor.hasSelection():
                        edits.delete_selection(cursor)
                    cursor.insertText("\u2028")
            else:
                edits.split(cursor)
        self.ensureCursorVisible()

    def _erase(self, event: QKeyEvent) -> bool:
        with self.editing() as cursor:
            by_word = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            back = event.key() == Qt.Key.Key_Backspace
            if not cursor.hasSelection() and (edits.backspace(cursor) if back else edits.delete_forward(cursor)):
                return True
            if not cursor.hasSelection():
                if not by_word:
                    return False
                move = QTextCursor.MoveOperation.PreviousWord if back else QTextCursor.MoveOperation.NextWord
                cursor.movePosition(move, QTextCursor.MoveMode.KeepAnchor)
            edits.delete_selection(cursor)
        return True

    def focusNextPrevChild(self, next: bool) -> bool:
        """Qt asks this before it hands Tab over as a key: in fields, tables and lists it is one."""
        cursor = self.textCursor()
        taken = (
            self.is_in_list()
            or table_edits.table_of(cursor) is not None
            or edits.neighbour_field(cursor, 1 if next else -1) is not None
        )
        if taken and not self.isReadOnly():
            return False
        return super().focusNextPrevChild(next)

    def _tab(self, step: int) -> None:
        """Tab goes to the next field or cell and moves list items; elsewhere it goes to the next widget, and where
        there is none it does nothing: the page holds no tabs.
        """
        cursor = self.textCursor()
        if table_edits.table_of(cursor) is not None:
            self.break_burst()
            with self.editing() as editing:
                table_edits.tab(editing, step)
        elif self.is_in_list():
            self.nest(step)
        elif (place := edits.neighbour_field(cursor, step)) is not None:
            self.break_burst()
            cursor.setPosition(place)
            self.setTextCursor(cursor)
            self.ensureCursorVisible()

    def _typed(self, event: QKeyEvent) -> bool:
        text = event.text()
        plain = not event.modifiers() & _MOVES or bool(event.modifiers() & Qt.KeyboardModifier.GroupSwitchModifier)
        if not text or not text.isprintable() or not plain:
            return self._native_edit(event)
        cursor = self.textCursor()
        if not edits.is_writable(cursor):
            return True
        if cursor.hasSelection() or kind_of(cursor.block()) == "rule":
            with self.editing() as editing:
                edits.insert_text(editing, text)
            return True
        if kind_of(cursor.block()) == GAP:
            edits.begin_paragraph(cursor, text, self.currentCharFormat())
            self.setTextCursor(cursor)
            return True
        format = edits.typing_format(cursor)
        if format is not None:
            self.setCurrentCharFormat(format)
        if text.isspace():
            self.break_burst()
        return False

    def _native_edit(self, event: QKeyEvent) -> bool:
        """Qt's other keys that delete; on the notice and over the edges of fields they rest."""
        deleting = (
            QKeySequence.StandardKey.DeleteEndOfWord,
            QKeySequence.StandardKey.DeleteStartOfWord,
            QKeySequence.StandardKey.DeleteEndOfLine,
            QKeySequence.StandardKey.DeleteCompleteLine,
        )
        return any(event.matches(key) for key in deleting)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        cursor = self.textCursor()
        if event.commitString() and not edits.is_writable(cursor):
            return
        if event.commitString() and cursor.hasSelection():
            with self.editing() as editing:
                edits.delete_selection(editing)
        super().inputMethodEvent(event)
        self.settle()
        self._after_typing(event.commitString())
        self.handled.emit(True)

    def cut_selection(self) -> None:
        """Copy, and take away."""
        if self.textCursor().hasSelection():
            self.copy()
            with self.editing() as cursor:
                edits.delete_selection(cursor)

    def can_paste(self) -> bool:
        """Whether the clipboard holds something that can stand on the page."""
        data = QGuiApplication.clipboard().mimeData()  # nothing, where its owner has just gone
        return isinstance(data, QMimeData) and not self.isReadOnly() and self.canInsertFromMimeData(data)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        known = source.hasFormat(MIME_TYPE) or source.hasText() or source.hasHtml() or source.hasFormat("text/rtf")
        return known or source.hasImage() or source.hasUrls()

    def createMimeDataFromSelection(self) -> QMimeData:
        return copied(self.textCursor())

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Blocks of ours as they were, an address over words as their link, another program's structure, or text."""
        blocks = pasted(source)
        link = pasted_link(source.text()) if not blocks else None
        if blocks:
            self.put_blocks(blocks)
        elif link is not None and formatting.may_be_linked(self.textCursor()):
            with self.editing() as cursor:
                formatting.set_mark(cursor, link=link)
                cursor.setPosition(cursor.selectionEnd())
            self.break_burst()
        elif not self.takes_foreign(source) and source.hasText():
            self.put_text(source.text())

    def put_blocks(self, blocks: list[Block], at: QTextCursor | None = None) -> None:
        """Blocks in the place of the selection, or of another one: one step to undo."""
        with self._putting(at) as cursor:
            edits.insert_blocks(cursor, blocks)
            self._blocks = -1  # whatever the number of blocks is now: an id may stand twice

    def put_text(self, text: str, at: QTextCursor | None = None) -> None:
        """Plain text in the place of the selection, or of another one: one step to undo."""
        with self._putting(at) as cursor:
            edits.insert_text(cursor, text)

    @contextmanager
    def _putting(self, at: QTextCursor | None) -> Iterator[QTextCursor]:
        """A cursor at a place. The caret goes along where it stands there; else it stays in its words."""
        self.break_burst()
        with self.editing() as cursor:
            here = at is None or (at.position(), at.anchor()) == (cursor.position(), cursor.anchor())
            yield cursor if here or at is None else at
        self.break_burst()
        self.ensureCursorVisible()
