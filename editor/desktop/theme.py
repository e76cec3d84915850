"""Light and dark: one table of colours, from which the palette, the style sheet and everything painted by hand come.

The pairs that carry text keep 4.5 to 1, borders of fields and focus 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11); a test counts.
"""

from __future__ import annotations

import re
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

import resources
from editor.desktop.preferences import ThemeChoice

Scheme = Literal["light", "dark"]

LIGHT = {
    "window": "#f6f7f7",  # behind everything
    "page": "#ffffff",  # where text is read and written
    "rail": "#eceeee",
    "raised": "#ffffff",  # cards, menus, the palette
    "hover": "#e9eded",
    "pressed": "#dfe5e4",
    "selection": "#dbf0ed",  # the chosen row, and selected text
    "text": "#1c2423",
    "text_quiet": "#55625f",  # ages, counts, captions
    "text_on_accent": "#ffffff",
    "text_selected": "#10201e",
    "line": "#dde2e1",  # between things
    "field_line": "#7f8c89",  # around things to type in
    "accent": "#0f766e",
    "accent_hover": "#0b5f58",
    "accent_soft": "#e3f2f0",
    "danger": "#b42318",
    "danger_soft": "#fdeceb",
    "warning": "#8a5a00",
    "warning_soft": "#fdf3dc",
    "good": "#1c7a3c",
    "good_soft": "#e4f4e9",
    "info": "#1d5fa8",
    "info_soft": "#e6f0fa",
    "mark": "#ffe9a8",  # words that a report or a finding is about
    "mark_text": "#1c2423",
    "added": "#d9f2e0",
    "added_text": "#14532d",
    "removed": "#fbdfdd",
    "removed_text": "#8c1d18",
}
DARK = {
    "window": "#171b1b",
    "page": "#1d2222",
    "rail": "#121616",
    "raised": "#252b2b",
    "hover": "#2a3130",
    "pressed": "#323a39",
    "selection": "#1b3e3a",
    "text": "#e6ebea",
    "text_quiet": "#a3afac",
    "text_on_accent": "#06201d",
    "text_selected": "#f2f7f6",
    "line": "#333b3a",
    "field_line": "#74817e",
    "accent": "#3fb8ab",
    "accent_hover": "#62cabf",
    "accent_soft": "#1b3532",
    "danger": "#f28b82",
    "danger_soft": "#3d2322",
    "warning": "#e8b84a",
    "warning_soft": "#382f1a",
    "good": "#6fce8e",
    "good_soft": "#1d3526",
    "info": "#86b8ee",
    "info_soft": "#1e2f42",
    "mark": "#5c4a12",
    "mark_text": "#fdf0c4",
    "added": "#1d4029",
    "added_text": "#b5ecc6",
    "removed": "#50262a",
    "removed_text": "#ffc9c4",
}
TOKENS: dict[Scheme, dict[str, str]] = {"light": LIGHT, "dark": DARK}
SMALLEST_PT = 10.0  # where the system names no font, Qt takes one that is too small to read all day
_SLOT = re.compile(r"@(\w+)@")


class Theme(QObject):
    """The colours of now. `changed` after a switch: whoever paints by hand or tints icons renews them."""

    changed = Signal()

    def __init__(self, choice: ThemeChoice = "system", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choice: ThemeChoice = choice
        self._scheme: Scheme = self._wanted()
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(lambda: self.choose(self._choice))

    @property
    def scheme(self) -> Scheme:
        return self._scheme

    @property
    def is_dark(self) -> bool:
        return self._scheme == "dark"

    def color(self, name: str) -> QColor:
        """A colour by its name in the tables above. Raises KeyError."""
        return QColor(TOKENS[self._scheme][name])

    def choose(self, choice: ThemeChoice) -> None:
        """Switch, now."""
        self._choice = choice
        self._scheme = self._wanted()
        self.apply()

    def apply(self) -> None:
        """Dress the whole application."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            font = application.font()
            if font.pointSizeF() < SMALLEST_PT:
                font.setPointSizeF(SMALLEST_PT)
                application.setFont(font)
            application.setPalette(self._palette())
            application.setStyleSheet(self.style_sheet())
        self.changed.emit()

    def style_sheet(self) -> str:
        """resources/styles/qalam.qss with the colours put in."""
        text = resources.path("styles", "qalam.qss").read_text(encoding="utf-8")
        icons = resources.path("icons").as_posix()
        tokens = TOKENS[self._scheme] | _sizes() | {"icons": icons, "scheme": self._scheme}
        return _SLOT.sub(lambda match: tokens[match[1]], text)

    def _wanted(self) -> Scheme:
        if self._choice != "system":
            return self._choice
        return "dark" if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"

    def _palette(self) -> QPalette:
        palette = QPalette()
        role = QPalette.ColorRole
        for where, name in (
            (role.Window, "window"),
            (role.Base, "page"),
            (role.AlternateBase, "window"),
            (role.ToolTipBase, "raised"),
            (role.Button, "raised"),
            (role.WindowText, "text"),
            (role.Text, "text"),
            (role.ButtonText, "text"),
            (role.ToolTipText, "text"),
            (role.PlaceholderText, "text_quiet"),
            (role.Highlight, "selection"),
            (role.HighlightedText, "text_selected"),
            (role.Link, "accent"),
            (role.Accent, "accent"),
            (role.Mid, "line"),
        ):
            palette.setColor(where, self.color(name))
        for where in (role.WindowText, role.Text, role.ButtonText):
            palette.setColor(QPalette.ColorGroup.Disabled, where, self.color("field_line"))
        return palette


def _sizes() -> dict[str, str]:
    """Sizes that grow with the system's font."""
    base = QGuiApplication.font().pointSizeF()
    return {
        "size_small": f"{base * 0.9:.1f}pt",
        "size_heading": f"{base * 1.15:.1f}pt",
        "size_title": f"{base * 1.5:.1f}pt",
    }
