"""The numbers on the rail: reports that wait, deliveries that failed. Known before their panels are made."""

from __future__ import annotations

from PySide6.QtCore import QObject

from editor.changes import Changes
from editor.desktop.context import PanelContext
from editor.desktop.widgets.rail import Rail


class Badges(QObject):
    """Counts again whenever something changed that counts."""

    def __init__(self, context: PanelContext, rail: Rail) -> None:
        super().__init__(rail)
        self._context = context
        self._rail = rail
        context.hub.changed.connect(self._look)
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
            on_result=self._rail.button("queue").set_count,
            owner=self,
            slot="failures",
            quiet=True,
        )

    # Straight from the database: the services behind these two numbers take longer to import than the list to show.

    def _reports(self) -> int:
        with self._context.newsroom.database.reading() as work:
            return work.group_counts.all().get("new", 0)

    def _failures(self) -> int:
        with self._context.newsroom.database.reading() as work:
            return work.outbox.counts(("failed",)).get("failed", 0)
