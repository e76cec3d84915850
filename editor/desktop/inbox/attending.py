"""What goes on by itself while the inbox is in front: who looks at the same report, and what has waited long enough."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from editor.desktop.context import PanelContext
from editor.reports.presence import HEARTBEAT

_WAKES_EVERY_MS = 60_000


class Attending:
    """`told` gets the names of the others who look at the group in front."""

    def __init__(self, context: PanelContext, panel: QWidget, told: Callable[[list[str]], None]) -> None:
        self._context = context
        self._panel = panel
        self._told = told
        self._group: int | None = None
        self._heart = QTimer(panel, interval=int(HEARTBEAT.total_seconds() * 1000))
        self._heart.timeout.connect(self._beat)
        self._alarm = QTimer(panel, interval=_WAKES_EVERY_MS)
        self._alarm.timeout.connect(self.wake)

    def start(self) -> None:
        """The inbox came to the front."""
        self._heart.start()
        self._alarm.start()
        self.wake()
        self._beat()

    def stop(self) -> None:
        """Something else is in front: nobody looks at the report here any more."""
        self._heart.stop()
        self._alarm.stop()
        if self._group is not None:
            desk = self._context.newsroom.reports
            self._context.jobs.write(lambda _: desk.presence.leave(), owner=self._panel, slot="presence", quiet=True)

    def look(self, group_id: int) -> None:
        """Another group is in front."""
        if group_id != self._group:
            self._group = group_id
            self._told([])
            if self._heart.isActive():
                self._beat()

    def wake(self) -> None:
        """What has waited long enough is new again."""
        desk = self._context.newsroom.reports
        self._context.jobs.write(lambda _: desk.wake(), owner=self._panel, slot="wake", quiet=True)

    def _beat(self) -> None:
        if self._group is None:
            return
        newsroom, group_id = self._context.newsroom, self._group
        self._context.jobs.write(
            lambda _: newsroom.reports.presence.look(group_id, person=newsroom.author),
            on_result=lambda others: self._told(others) if group_id == self._group else None,
            on_failed=lambda _: None,  # whoever looks beside is not worth a banner; the next beat tells
            owner=self._panel,
            slot="presence",
            quiet=True,
        )
