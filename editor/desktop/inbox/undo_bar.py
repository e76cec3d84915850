"""After a decision: what was done, how long it can be undone, and the button that does."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar

from editor.desktop.theme import Theme
from editor.desktop.widgets.buttons import KeyButton
from editor.desktop.widgets.plain import ElidedLabel, PlainLabel

_TICK_MS = 1_000
_STEP_STAYS_S = 15
_STAYS_S = 6  # where nothing is sent, the bar goes by itself all the same
UNDO_KEY = "U"


class UndoBar(QFrame):
    """`undo_requested` carries a correction's id, `step_undo_requested` a step of decisions. Hidden when the time is
    over; what was decided can be undone from the history even then.
    """

    undo_requested = Signal(int)
    step_undo_requested = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("banner", "good")
        self._correction = 0
        self._step = ""
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
        return bool(self._correction or self._step)

    def offer(self, correction_id: int, old: str, new: str, seconds: int, *, is_sent: bool) -> None:
        """Start to count. `is_sent`: whether anything goes out when the time is over."""
        self._correction, self._step = correction_id, ""
        said = self.tr("Fixed: {old} → {new}").format(old=old, new=new)
        self._show(said, seconds if is_sent else max(seconds, _STAYS_S), is_sent=is_sent)

    def offer_step(self, step: str, said: str) -> None:
        """After a decision that leaves the article as it is; nothing is sent when the time is over."""
        self._correction, self._step = 0, step
        self._show(said, _STEP_STAYS_S if step else _STAYS_S, is_sent=False)
        self.undo.setVisible(bool(step))

    def _show(self, said: str, seconds: int, *, is_sent: bool) -> None:
        self._left = seconds
        self._is_sent = is_sent
        self._bar.setRange(0, self._left)
        self._what.set_whole(said)
        self.undo.show()
        self._say()
        self.setVisible(self._left > 0)
        self._clock.start()

    def request(self) -> None:
        """The key, or the button."""
        correction, step = self._correction, self._step
        if correction or step:
            self.close_bar()
        if correction:
            self.undo_requested.emit(correction)
        elif step:
            self.step_undo_requested.emit(step)

    def close_bar(self) -> None:
        """Nothing to undo any more."""
        self._correction, self._step = 0, ""
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
