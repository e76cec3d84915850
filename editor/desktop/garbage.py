"""Python's cycle collector, kept in the GUI thread.

Python collects in whichever thread happens to allocate. A cycle that holds a widget would be destroyed by the worker or
the intake, and Qt ends the program when a widget goes in another thread than its own. So the automatic collector is
switched off, and a timer of the GUI thread looks whether it is time.

What was made since the last look takes milliseconds. Everything takes long with a book open: that waits until nobody
has touched a key or the mouse for a moment.
"""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QWindow

LOOK_EVERY_MS = 100  # more often costs no more in all, and makes each turn shorter
START_UP_MS = 4_000  # the list of articles stands, worker and intake have started
REST_S = 5.0
_LOOKS = 20  # with something to collect, before everything is looked at; some two seconds of work
_PATIENCE = 50  # times as many, and it does not wait for a rest any more
_TOUCHES = frozenset(
    (
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
    )
)


class Touches(QObject):
    """When somebody last did something with a window of ours; watched from `begin` to `end`."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.last = time.monotonic()

    def begin(self) -> None:
        """Watch the window that has the focus, whichever that is."""
        _application().focusWindowChanged.connect(self._watch)
        self._watch(QGuiApplication.focusWindow())

    def end(self) -> None:
        """Nothing is heard any more: what Qt tells while the program ends must not reach Python."""
        _application().focusWindowChanged.disconnect(self._watch)
        for window in QGuiApplication.allWindows():
            window.removeEventFilter(self)

    def _watch(self, window: QWindow | None) -> None:
        """The window of the system, not its widgets: it hears of each key once, and of little else."""
        self.last = time.monotonic()
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _TOUCHES:
            self.last = time.monotonic()
        return False


def _application() -> QGuiApplication:
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    return application


class GarbageInGuiThread(QObject):
    """From `install` to `remove`, cycles are collected in the GUI thread alone.

    What is made within `start_up_ms` of `install` stays for the whole run: it is modules, and the window.
    """

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        every_ms: int = LOOK_EVERY_MS,
        start_up_ms: int = 0,
        rest_s: float = REST_S,
    ) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=every_ms)
        self._timer.timeout.connect(self.look)
        self._start_up = QTimer(self, singleShot=True, interval=start_up_ms)
        self._start_up.timeout.connect(self._begin)
        self._touches = Touches(self)
        self._rest_s = rest_s
        self._looks = 0  # that found something to do, since everything was looked at
        self._was_enabled = False

    def install(self) -> None:
        """What exists now stays for the whole run and is never looked at again: a collection stays short."""
        self._was_enabled = gc.isenabled()
        gc.disable()
        if self._start_up.interval():
            self._start_up.start()
        else:
            self._begin()

    def _begin(self) -> None:
        gc.freeze()
        self._touches.begin()
        self._timer.start()

    def remove(self) -> None:
        """Python collects as before."""
        self._start_up.stop()
        if self._timer.isActive():
            self._timer.stop()
            self._touches.end()
        gc.unfreeze()
        if self._was_enabled:
            gc.enable()

    def look(self) -> None:
        """Collect what is new where Python's own threshold is passed; everything, from time to time, at rest."""
        if self._looks >= _LOOKS and (self._is_at_rest() or self._looks >= _LOOKS * _PATIENCE):
            self._looks = 0
            gc.collect()
        elif gc.get_count()[0] > gc.get_threshold()[0]:
            self._looks += 1
            gc.collect(1)  # the new ones alone: what survives is not looked at again at the next look

    def _is_at_rest(self) -> bool:
        return time.monotonic() - self._touches.last >= self._rest_s
