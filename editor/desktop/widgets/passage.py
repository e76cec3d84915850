"""A stretch of text that came from outside, shown letter by letter with parts of it marked. Can be selected, not
changed.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QImage, QResizeEvent, QTextCharFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextEdit

from editor.desktop.theme import Theme

Look = Literal["plain", "quiet", "marked", "removed", "added"]
Part = tuple[str, Look]

_COLOURS: dict[Look, tuple[str, str]] = {
    "plain": ("text", ""),
    "quiet": ("text_quiet", ""),
    "marked": ("mark_text", "mark"),
    "removed": ("removed_text", "removed"),
    "added": ("added_text", "added"),
}


class Passage(QTextEdit):
    """Grows with its text up to `most` pixels, then scrolls. Nothing in it is ever taken for markup or loaded."""

    def __init__(self, theme: Theme, name: str, *, most: int = 240) -> None:
        super().__init__(readOnly=True)
        self._theme = theme
        self._parts: list[Part] = []
        self._most = most
        self.setProperty("role", "page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAcceptRichText(False)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.document().setDocumentMargin(0)
        theme.changed.connect(lambda: self.show_parts(self._parts))

    def show_parts(self, parts: Sequence[Part]) -> None:
        """Show these runs of plain text, one after another."""
        self._parts = list(parts)
        self.clear()
        cursor = QTextCursor(self.document())
        for text, look in self._parts:
            cursor.insertText(text, self._format(look))
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        self.setTextCursor(cursor)
        self._grow()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing, ever: what is asked for by a text is not ours to fetch."""
        return QImage()

    def _format(self, look: Look) -> QTextCharFormat:
        ink, ground = _COLOURS[look]
        made = QTextCharFormat()
        made.setForeground(self._theme.color(ink))
        if ground:
            made.setBackground(self._theme.color(ground))
        if look == "removed":
            made.setFontStrikeOut(True)
        if look in ("marked", "added"):
            made.setFontWeight(600)
        return made

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._grow()

    def _grow(self) -> None:
        self.document().setTextWidth(max(40, self.viewport().width()))
        wanted = int(self.document().size().height()) + 4
        self.setFixedHeight(min(self._most, max(wanted, self.fontMetrics().height() + 4)))
