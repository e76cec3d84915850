"""What stands where a list is empty: what it is for, and what to do first."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout

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
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(10)
        column.addStretch(2)
        column.addWidget(self._sign)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setMaximumWidth(_WIDTH)
            column.addWidget(label, 0, Qt.AlignmentFlag.AlignHCenter)
            label.setMinimumWidth(min(_WIDTH, 260))
        column.addSpacing(6)
        for action in actions:
            column.addWidget(action, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        theme.changed.connect(self._tint)
        self._tint()

    def set_words(self, title: str, text: str) -> None:
        """Other words: nothing at all, or nothing of this kind."""
        self._title.setText(title)
        self._text.setText(text)

    def _tint(self) -> None:
        self._sign.setPixmap(self._icons.pixmap(self._icon, 44, "field_line", scale=self.devicePixelRatioF()))
