"""Several articles out of the window at once: the chosen ones of the list, or what was published on a day.

Stopped or refused, nothing is left: the files come to their names when the last one is written.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from editor.desktop import messages
from editor.desktop.article import declaring
from editor.desktop.article.export_dialog import ExportDialog, Plan
from editor.desktop.context import PanelContext
from editor.desktop.jobs import Progress
from editor.desktop.translating import QT_TRANSLATE_NOOP
from editor.errors import QalamError

if TYPE_CHECKING:
    from editor.desktop.article.panel import ArticlePanel
    from editor.exporting import Exporting

TITLES = {
    "export_chosen": QT_TRANSLATE_NOOP("article_commands", "Export the selected articles…"),
    "export_day": QT_TRANSLATE_NOOP("article_commands", "Export the day…"),
}


@dataclass(frozen=True)
class Day:
    """What was published on a day, and the newsroom's name for the title."""

    ids: tuple[int, ...]
    agency: str


class ManyExport(QObject):
    """What was typed becomes a revision first, so that the files and the archive say the same."""

    def __init__(self, panel: ArticlePanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self._folder: Path | None = None
        declaring.declare(
            panel,
            "export_chosen",
            TITLES["export_chosen"],
            self.choose_selected,
            "Ctrl+Shift+E",
            "file-down",
            enabled=lambda: bool(panel.library.chosen_ids()),
        )
        declaring.declare(panel, "export_day", TITLES["export_day"], self.choose_day, "", "calendar")

    def choose_selected(self) -> ExportDialog:
        """Ask where the chosen rows go; opened, not executed."""
        dialog = self._open(self._panel.library.chosen_ids())
        self._panel.context.jobs.read(
            lambda _: self._panel.context.newsroom.agency.name,
            on_result=lambda name: dialog.show_ids(self._panel.library.chosen_ids(), name),
            owner=dialog,
            quiet=True,
        )
        return dialog

    def choose_day(self) -> ExportDialog:
        """Ask for a day; opened, not executed."""
        dialog = self._open(None)
        dialog.day_chosen.connect(partial(self._find, dialog))
        dialog.ask_for_day()
        return dialog

    def _open(self, ids: Sequence[int] | None) -> ExportDialog:
        dialog = ExportDialog(self._panel, ids, self._folder)
        dialog.planned.connect(partial(self._begin, dialog))
        dialog.open()
        return dialog

    def _find(self, dialog: ExportDialog, day: date) -> None:
        newsroom = self._panel.context.newsroom

        def read(_: Progress) -> Day:
            records = newsroom.exporting.published_on(day)
            return Day(tuple(record.id for record in records), newsroom.agency.name)

        self._panel.context.jobs.read(
            read,
            on_result=lambda found: dialog.show_ids(found.ids, found.agency),
            on_failed=partial(_refuse, dialog),
            owner=dialog,
            slot="day",
            quiet=True,
        )

    def _begin(self, dialog: ExportDialog, plan: Plan, may_replace: bool) -> None:
        """Look for files of the same names, unless they may be replaced."""
        exporting = self._panel.context.newsroom.exporting
        self._panel.context.jobs.read(
            lambda _: [] if may_replace else _taken(exporting, plan),
            on_result=lambda names: dialog.ask_to_replace(names) if names else self._agreed(dialog, plan),
            on_failed=partial(_refuse, dialog),
            owner=dialog,
            slot="names",
            quiet=True,
        )

    def _agreed(self, dialog: ExportDialog, plan: Plan) -> None:
        dialog.accept()
        self.export(plan)

    def export(self, plan: Plan) -> None:
        """Save what is open, and write."""
        self._folder = plan.folder
        session = self._panel.session
        if session.is_open and session.record is not None:
            session.save(then=partial(self._write, plan))
        else:
            self._write(plan)

    def _write(self, plan: Plan) -> None:
        context = self._panel.context
        exporting = context.newsroom.exporting
        job = context.jobs.read(
            lambda progress: _written(exporting, plan, progress),
            on_result=lambda count: self._exported(plan, count),
            on_failed=self._panel.banner.show_error,
            owner=self,
            title=self.tr("Exporting %n article(s)", "", len(plan.ids)),
        )
        job.cancelled.connect(lambda: context.go.say.emit(self.tr("The export was stopped: nothing was written")))

    def _exported(self, plan: Plan, count: int) -> None:
        self._panel.banner.say(
            self.tr("%n article(s) exported", "", count),
            str(plan.folder),
            tone="good",
            way_on=self.tr("Open the folder"),
            act=lambda: open_folder(self._panel.context, plan.folder),
        )


def open_folder(context: PanelContext, folder: Path) -> None:
    """In the desktop's own program for files; where there is none, its path is said."""
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
        context.go.say.emit(str(folder))


def _refuse(dialog: ExportDialog, error: QalamError) -> None:
    said = messages.error(error)
    dialog.say(f"{said.message} {said.hint}".strip())


def _path_together(exporting: Exporting, plan: Plan) -> Path:
    return plan.folder / exporting.name_together(plan.title, plan.form)


def _taken(exporting: Exporting, plan: Plan) -> list[str]:
    """Files that are there already."""
    paths = (
        [_path_together(exporting, plan)]
        if plan.together
        else [plan.folder / name for name in exporting.names(plan.ids, plan.form)]
    )
    return [path.name for path in paths if path.exists()]


def _written(exporting: Exporting, plan: Plan, progress: Progress) -> int:
    """How many articles went out. Raises Cancelled, and what `Exporting` raises."""
    if plan.together:
        exporting.into_one_file(plan.ids, plan.form, _path_together(exporting, plan), plan.title, told=progress)
    else:
        exporting.into_folder(plan.ids, plan.form, plan.folder, told=progress)
    return len(plan.ids)
