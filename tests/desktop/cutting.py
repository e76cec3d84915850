"""What a narrow window would cut: shared by the tests that look for it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QScrollArea, QWidget

from editor.desktop.widgets.buttons import KeyButton


def _seen(widget: QWidget, panel: QWidget) -> QRect:
    """Where a child may be painted: within the panel, and within every viewport above it."""
    seen, above = panel.rect(), widget.parentWidget()
    while above is not None and above is not panel:
        area = above.parentWidget()
        if isinstance(area, QScrollArea) and above is area.viewport():
            seen &= QRect(above.mapTo(panel, QPoint(0, 0)), above.size())
        above = above.parentWidget()
    return seen


def cut_children(panel: QWidget) -> list[tuple[str, int, int]]:
    """Fields and buttons of a panel that stand over its edge, or are narrower than their words: their names, their
    widths and those that they want, in pixels.
    """
    cut = []
    for kind in (QAbstractButton, QComboBox, QLineEdit):
        for child in panel.findChildren(kind):
            if not child.isVisible():
                continue
            seen = _seen(child, panel)
            left = child.mapTo(panel, QPoint(0, 0)).x()
            text = child.text() if isinstance(child, QAbstractButton) else ""
            # A button with a key leaves the key out first, and the layout never makes it narrower than its words.
            short = text and not isinstance(child, KeyButton) and child.width() < child.sizeHint().width()
            if isinstance(child, QComboBox) and not child.isEditable():
                short = child.currentText() and child.width() < child.sizeHint().width()
            if short or left < seen.left() or left + child.width() > seen.right() + 1:
                cut.append((text or child.accessibleName(), child.width(), child.sizeHint().width()))
    return cut
