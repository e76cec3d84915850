"""The numbers on the rail: reports that wait, deliveries that failed. Known before their panels are made."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QObject, QTimer

from editor.changes import Changes
from editor.desktop.context import PanelContext
from editor.desktop.widgets.rail import Rail

_LOOK_AGAIN_MS = 60_000
_OVERDUE_AFTER = timedelta(minutes=10)  # as `editor.publishing.retries` has it, which takes long to import


class Badges(QObject):
    """Counts again whenever something changed that counts."""

    def __init__(self, context: PanelContext, rail: Rail) -> None:
        super().__init__(rail)
        self._context = context
        self._rail = rail
        context.hub.changed.connect(self._look)
        self._failing = 0
        again = QTimer(self, interval=_LOOK_AGAIN_MS)  # something becomes overdue with the time alone
        again.timeout.connect(self._count_failures)
        again.start()
        self._count_reports()
        self._count_failures()

    def _look(self, changes: Changes) -> None:
        if changes.concern("group", "report"):
            self._count_reports()
        if changes.concern("outbox"):
            self._count_failures()

    def _count_reports(self) -> None:
        self._context.jobs.read(
            lambda _: self._reports(),
            on_result=self._rail.button("inbox").set_count,
            owner=self,
            slot="reports",
            quiet=True,
        )

    def _count_failures(self) -> None:
        self._context.jobs.read(
            lambda _: self._failures(),
            on_result=self._show_failures,
            owner=self,
            slot="failures",
            quiet=True,
        )

    def _show_failures(self, found: tuple[int, int]) -> None:
        """On the rail, and once in the status line when there are more of them than before."""
        failed, overdue = found
        self._rail.button("queue").set_count(failed + overdue)
        if failed + overdue > self._failing:
            if failed:
                told = self.tr("Could not be delivered: {count}. The queue says why.").format(count=failed)
            else:
                told = self.tr("Late, and not gone out: {count}. The queue says why.").format(count=overdue)
            self._context.go.say.emit(told)
        self._failing = failed + overdue

    # Straight from the database: the services behind these two numbers take longer to import than the list to show.

    def _reports(self) -> int:
        with self._context.newsroom.database.reading() as work:
            return work.group_counts.all().get("new", 0)

    def _failures(self) -> tuple[int, int]:
        """What failed, and what is overdue."""
        newsroom = self._context.newsroom
        with newsroom.database.reading() as work:
            now = work.outbox.database_time() or newsroom.clock()
            found = work.outbox.troubles(now - _OVERDUE_AFTER)
        return sum(one.failed for one in found), sum(one.overdue + one.stuck for one in found)
