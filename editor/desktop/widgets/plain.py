"""Labels and tooltips for text that may come from outside: Qt guesses rich text, and these never let it."""

from __future__ import annotations

import html
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

Role = Literal["", "title", "heading", "caption", "quiet", "small", "danger", "warning", "good"]


class PlainLabel(QLabel):
    """A label that paints what it is given, letter by letter."""

    def __init__(self, text: str = "", role: Role = "", *, wrap: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setProperty("role", role)
        if wrap:
            self.setWordWrap(True)
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)

    def set_role(self, role: Role) -> None:
        """Change what it looks like."""
        self.setProperty("role", role)
        self.style().unpolish(self)
        self.style().polish(self)


class ElidedLabel(PlainLabel):
    """One line that ends in «…» where it does not fit; the whole of it in the tooltip."""

    def __init__(self, text: str = "", role: Role = "", parent: QWidget | None = None) -> None:
        self._whole = text
        super().__init__(text, role, parent=parent)
        self.setMinimumWidth(40)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def set_whole(self, text: str) -> None:
        """Show this text, as much as there is room for."""
        self._whole = text
        self._fit()

    def resizeEvent(self, event: object) -> None:
        self._fit()

    def _fit(self) -> None:
        shown = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, max(0, self.width() - 2))
        self.setText(shown)
        self.setToolTip(tooltip(self._whole) if shown != self._whole else "")
        self.setAccessibleName(self._whole)


def tooltip(text: str) -> str:
    """Text for `setToolTip` that is shown as it stands, and wrapped. Escaped inside a tag: bare text is guessed at."""
    return f"<span>{html.escape(text)}</span>" if text else ""


def separator() -> QFrame:
    """A line between two things."""
    line = QFrame()
    line.setProperty("role", "line")
    return line
