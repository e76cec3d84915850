"""Python's cycle collector, kept in the GUI thread.

Python collects in whichever thread happens to allocate. A cycle that holds a widget would be destroyed by the worker or
the intake, and Qt ends the program when a widget goes in another thread than its own. So the automatic collector is
switched off, and a timer of the GUI thread asks, by Python's own thresholds, whether it is time.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_EVERY_MS = 500
START_UP_MS = 4_000  # the list of articles stands, worker and intake have started


class GarbageInGuiThread(QObject):
    """From `install` to `remove`, cycles are collected in the GUI thread alone.

    What is made within `start_up_ms` of `install` stays for the whole run: it is modules, and the window.
    """

    def __init__(self, parent: QObject | None = None, *, every_ms: int = LOOK_EVERY_MS, start_up_ms: int = 0) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, interval=every_ms)
        self._timer.timeout.connect(self.look)
        self._start_up = QTimer(self, singleShot=True, interval=start_up_ms)
        self._start_up.timeout.connect(self._begin)
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
        self._timer.start()

    def remove(self) -> None:
        """Python collects as before."""
        self._start_up.stop()
        self._timer.stop()
        gc.unfreeze()
        if self._was_enabled:
            gc.enable()

    def look(self) -> None:
        """Collect the oldest generation whose threshold is passed."""
        for generation in (2, 1, 0):
            threshold = gc.get_threshold()[generation]
            if threshold and gc.get_count()[generation] > threshold:
                gc.collect(generation)
                return
