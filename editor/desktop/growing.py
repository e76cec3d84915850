"""A large panel is made a part a turn, so that what is on the screen already goes on answering."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer


class Growing(QObject):
    """Goes through the steps, one each turn of the event loop, and calls `then` in the last one."""

    def __init__(self, steps: Iterator[None], then: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._steps, self._then = steps, then
        self._next = QTimer(self, interval=0, singleShot=True)
        self._next.timeout.connect(self._step)
        self._next.start()

    def stop(self) -> None:
        """No further step: what was made is let go by whoever has it."""
        self._next.stop()

    def _step(self) -> None:
        try:
            next(self._steps)
        except StopIteration:
            self._then()
        else:
            self._next.start()
