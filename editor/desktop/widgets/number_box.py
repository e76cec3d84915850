"""Boxes for numbers and times with room before their text: Qt takes no padding on that side from the style sheet."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtWidgets import QAbstractSpinBox

BoxT = TypeVar("BoxT", bound=QAbstractSpinBox)
_BEFORE = 8  # pixels: as the style sheet gives to lines of text


def with_room(box: BoxT) -> BoxT:
    """The same box."""
    box.lineEdit().setTextMargins(_BEFORE, 0, 0, 0)
    return box
