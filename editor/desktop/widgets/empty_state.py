"""What stands where a list is empty: what it is for, and what to do first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from editor.desktop.icons import Icons
from editor.desktop.theme import Theme
from editor.desktop.widgets.plain import PlainLabel

_WIDTH = 420


class EmptyState(QFrame):
    """An icon, a title, a sentence or two, and at most two buttons."""

    def __init__(self, icons: Icons, theme: Theme, icon: str, title: str, text: str, *actions: QPushButton) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._icons = icons
        self._icon = icon
        self._sign = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self._title = PlainLabel(title, "heading", wrap=True)
        self._text = PlainLabel(text, "quiet", wrap=True)
        middle = QWidget()
        middle.setMaximumWidth(_WIDTH)
        words = QVBoxLayout(middle)
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(10)
        words.addWidget(self._sign)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            words.addWidget(label)
        words.addSpacing(6)
        for action in actions:
            words.addWidget(action, 0, Qt.AlignmentFlag.AlignHCenter)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(middle, 100)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.addStretch(2)
        column.addLayout(row)
        column.addStretch(3)
        theme.changed.connect(self._tint)
        self._tint()

    def set_words(self, title: str, text: str) -> None:
        """Other words: nothing at all, or nothing of this kind."""
        self._title.setText(title)
        self._text.setText(text)

    def _tint(self) -> None:
        self._sign.setPixmap(self._icons.pixmap(self._icon, 44, "field_line", scale=self.devicePixelRatioF()))
