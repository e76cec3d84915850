"""How large the page is: steps and limits, kept in this seat's preferences. The document itself is not changed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from editor.desktop.article.page import Page
from editor.desktop.preferences import Preferences

STEPS = (50, 60, 70, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)  # per cent
NATURAL = 100
_NOTCH = 120  # what Qt reports for one click of a wheel, in eighths of a degree


class Zoom(QObject):
    """`changed`: the percentage of now."""

    changed = Signal(int)

    def __init__(self, page: Page, preferences: Preferences) -> None:
        super().__init__(page)
        self._page = page
        self._preferences = preferences
        self._turned = 0
        page.wheel_turned.connect(self._wheel)
        self.percent = nearest(preferences.zoom)
        page.set_zoom(self.percent / 100)

    def larger(self) -> None:
        """One step, up to the largest."""
        self._go(1)

    def smaller(self) -> None:
        """One step, down to the smallest."""
        self._go(-1)

    def reset(self) -> None:
        """As the system's font asks."""
        self._set(NATURAL)

    def _go(self, steps: int) -> None:
        self._set(STEPS[min(len(STEPS) - 1, max(0, STEPS.index(self.percent) + steps))])

    def _set(self, percent: int) -> None:
        if percent != self.percent:
            self.percent = percent
            self._preferences.zoom = percent
            self._page.set_zoom(percent / 100)
        self.changed.emit(percent)

    def _wheel(self, angle: int) -> None:
        """Ctrl with the wheel; a touch pad sends a notch in many small pieces."""
        self._turned += angle
        notches = int(self._turned / _NOTCH)
        if notches:
            self._turned -= notches * _NOTCH
            self._go(notches)


def nearest(percent: int) -> int:
    """The step that is nearest to a number from a file."""
    return min(STEPS, key=lambda step: abs(step - percent))
