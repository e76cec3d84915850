"""Edits of much text: one step to undo like any other, but laid out a slice at a time, and so is their undoing."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext

from PySide6.QtCore import QEvent, QPoint, QPointF, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from editor.articles.document import Block
from editor.desktop.article.laying_out import LayingOut
from editor.desktop.article.writing import Writing

MUCH = 20_000  # characters: less is laid out in a moment


class LargeEdits(Writing):
    """The part of the page that knows which edits were large. `much_changes`: such a one begins. Each cursor that
    stands on the page is moved at every piece of it: who has thousands lets them go. `much_changed`: it is done.
    """

    much_changes = Signal()
    much_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.laying_out = LayingOut(self)
        self._large: dict[int, int] = {}  # steps to undo before a large edit, and after it

    @contextmanager
    def large_edit(self, characters: int, *, shows_caret: bool = True) -> Iterator[None]:
        """What is done inside is one edit, of so many characters."""
        if characters < MUCH:
            with self.laying_out.later() if self.laying_out.is_busy else nullcontext():  # else it is all laid out now
                yield
            return
        page = self.document()
        before = page.availableUndoSteps()
        self.much_changes.emit()
        with self.laying_out.later(shows_caret=shows_caret):
            yield
        self._large[before] = page.availableUndoSteps()
        self.much_changed.emit()

    @contextmanager
    def _large_step(self, *, is_large: bool) -> Iterator[None]:
        if not is_large:
            yield
            return
        self.much_changes.emit()
        with self.laying_out.later(shows_caret=True):
            yield
        self.much_changed.emit()

    def forget_steps(self) -> None:
        """There is nothing to undo from here on."""
        self.document().clearUndoRedoStacks()
        self._large = {}

    def undo(self) -> None:
        """One step back."""
        with self._large_step(is_large=self.document().availableUndoSteps() in self._large.values()):
            super().undo()

    def redo(self) -> None:
        """One step forward."""
        with self._large_step(is_large=self.document().availableUndoSteps() in self._large):
            super().redo()

    def put_blocks(self, blocks: list[Block], at: QTextCursor | None = None) -> None:
        """Blocks in the place of the selection, or of another one: one step to undo."""
        with self.large_edit(sum(len(block.text) for block in blocks)):
            super().put_blocks(blocks, at)

    def put_text(self, text: str, at: QTextCursor | None = None) -> None:
        """Plain text in the place of the selection, or of another one: one step to undo."""
        with self.large_edit(len(text)):
            super().put_text(text, at)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Qt repaints the caret, and would lay out everything above it."""
        with self.laying_out.again():
            super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        with self.laying_out.again():
            super().focusOutEvent(event)

    def cursorForPosition(self, pos: QPoint) -> QTextCursor:
        """The place nearest to a point of the viewport, however much of the page is laid out."""
        return super().cursorForPosition(self.laying_out.nearest_line(pos))

    def event(self, event: QEvent) -> bool:
        """A key goes to the caret, wherever that stands by then."""
        if event.type() in (QEvent.Type.KeyPress, QEvent.Type.InputMethod):
            self.laying_out.finish()
        return super().event(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """So does the mouse. Between two blocks of a page that is being laid out, it is on the one below."""
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.Wheel):
            self.laying_out.finish()
        if not self.laying_out.is_busy or not isinstance(event, QMouseEvent):
            return super().viewportEvent(event)
        moved = self._on_a_line(event)
        heard = super().viewportEvent(moved)
        event.setAccepted(moved.isAccepted())
        return heard

    def _on_a_line(self, event: QMouseEvent) -> QMouseEvent:
        where = QPointF(self.laying_out.nearest_line(event.position().toPoint()))
        button, buttons, modifiers = event.button(), event.buttons(), event.modifiers()
        return QMouseEvent(
            event.type(), where, event.globalPosition(), button, buttons, modifiers, event.pointingDevice()
        )
