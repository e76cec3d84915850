"""After a fix: what was done, how long it can be undone, and the button that does."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar

from editor.desktop.theme import Theme
from editor.desktop.widgets.buttons import KeyButton
from editor.desktop.widgets.plain import ElidedLabel, PlainLabel

_TICK_MS = 1_000
_STAYS_S = 6  # where nothing is sent, the bar goes by itself all the same
UNDO_KEY = "U"


class UndoBar(QFrame):
    """`undo_requested` carries the correction's id. Hidden when the time is over."""

    undo_requested = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("banner", "good")
        self._correction = 0
        self._left = 0
        self._is_sent = False
        self._what = ElidedLabel()
        self._when = PlainLabel(role="quiet")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedWidth(90)
        self.undo = KeyButton(self.tr("Undo"), UNDO_KEY, theme)
        self.undo.clicked.connect(self.request)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 12, 6)
        row.setSpacing(12)
        row.addWidget(self._what, 1)
        for widget in (self._when, self._bar, self.undo):
            row.addWidget(widget)
        self._clock = QTimer(self, interval=_TICK_MS)
        self._clock.timeout.connect(self.tick)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether there is something to undo."""
        return self._correction != 0

    def offer(self, correction_id: int, old: str, new: str, seconds: int, *, is_sent: bool) -> None:
        """Start to count. `is_sent`: whether anything goes out when the time is over."""
        self._correction = correction_id
        self._left = seconds if is_sent else max(seconds, _STAYS_S)
        self._is_sent = is_sent
        self._bar.setRange(0, self._left)
        self._what.set_whole(self.tr("Fixed: {old} → {new}").format(old=old, new=new))
        self._say()
        self.setVisible(self._left > 0)
        self._clock.start()

    def request(self) -> None:
        """The key, or the button."""
        if self._correction:
            correction, self._correction = self._correction, 0
            self.close_bar()
            self.undo_requested.emit(correction)

    def close_bar(self) -> None:
        """Nothing to undo any more."""
        self._correction = 0
        self._clock.stop()
        self.hide()

    def tick(self) -> None:
        """A second is over."""
        self._left -= 1
        if self._left <= 0:
            self.close_bar()
        else:
            self._say()

    def _say(self) -> None:
        self._bar.setValue(self._left)
        self._when.setText(self.tr("Sent in {count} s").format(count=self._left) if self._is_sent else "")
