"""After a decision: what was done, how long it can be undone, and the button that does.

What was decided in this window is kept, the newest on top, also when the bar has gone: each can be undone while it
stands. A fix whose time is over was sent, and is mended by another one.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar

from editor.desktop.theme import Theme
from editor.desktop.widgets.buttons import KeyButton
from editor.desktop.widgets.plain import ElidedLabel, PlainLabel

_TICK_MS = 1_000
_STEP_STAYS_S = 15
_STAYS_S = 6  # where nothing is sent, the bar goes by itself all the same
_MOST_KEPT = 100
UNDO_KEY = "U"


@dataclass(eq=False)
class Done:
    """What was done and what undoes it: a step of decisions, or corrections. `left`: seconds until they are sent."""

    said: str
    step: str = ""
    corrections: tuple[int, ...] = ()
    left: int | None = field(default=None)


class UndoBar(QFrame):
    """`undo_wanted` carries one of `done`. Hidden when the time is over; what was decided can be undone even then."""

    undo_wanted = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setProperty("banner", "good")
        self.done: list[Done] = []  # the newest last
        self._left = 0
        self._shown: Done | None = None
        self._what = ElidedLabel()
        self._when = PlainLabel(role="quiet")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setFixedWidth(90)
        self.undo = KeyButton(self.tr("Undo"), UNDO_KEY, theme)
        self.undo.clicked.connect(lambda: self.request())
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
        return bool(self.done)

    def offer(self, correction_id: int, old: str, new: str, seconds: int, *, is_sent: bool) -> None:
        """Start to count. `is_sent`: whether anything goes out when the time is over."""
        said = self.tr("Fixed: {old} → {new}").format(old=old, new=new)
        self.offer_fixes((correction_id,), said, seconds, is_sent=is_sent)

    def offer_fixes(self, corrections: tuple[int, ...], said: str, seconds: int, *, is_sent: bool) -> None:
        """Several fixes that were made, and are undone, together."""
        self._keep(Done(said, corrections=corrections, left=seconds if is_sent else None))
        self._show(said, seconds if is_sent else max(seconds, _STAYS_S))

    def offer_step(self, step: str, said: str) -> None:
        """After a decision that leaves the article as it is; nothing is sent when the time is over."""
        if step:
            self._keep(Done(said, step))
            self._show(said, _STEP_STAYS_S)
        else:
            self._shown = None
            self._show(said, _STAYS_S)
            self.undo.hide()

    def put_back(self, done: Done) -> None:
        """It could not be undone: something later stands on it."""
        self._keep(done)

    def _keep(self, done: Done) -> None:
        self.done = [*self.done[1 - _MOST_KEPT :], done]
        self._shown = done

    def _show(self, said: str, seconds: int) -> None:
        self._left = seconds
        self._bar.setRange(0, self._left)
        self._what.set_whole(said)
        self.undo.show()
        self._say()
        self.setVisible(self._left > 0)
        self._clock.start()

    def request(self, done: Done | None = None) -> None:
        """The key or the button, for what was done last; or one that was chosen of the list."""
        wanted = done or (self.done[-1] if self.done else None)
        if wanted is not None and wanted in self.done:
            self.done.remove(wanted)
            self._close()
            self.undo_wanted.emit(wanted)

    def _close(self) -> None:
        self._shown = None
        self.hide()
        if all(one.left is None for one in self.done):
            self._clock.stop()

    def tick(self) -> None:
        """A second is over. What is sent by now cannot be undone any more."""
        for one in self.done:
            one.left = None if one.left is None else one.left - 1
        self.done = [one for one in self.done if one.left is None or one.left > 0]
        self._left -= 1
        if self._left <= 0:
            self._close()
        else:
            self._say()

    def _say(self) -> None:
        self._bar.setValue(self._left)
        is_sent = self._shown is not None and self._shown.left is not None
        self._when.setText(self.tr("Sent in {count} s").format(count=self._left) if is_sent else "")
