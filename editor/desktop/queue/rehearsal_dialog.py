"""What a row would send, and how it differs from what its channel was sent last."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from editor.desktop.context import PanelContext
from editor.desktop.widgets.banner import Banner
from editor.desktop.widgets.buttons import button
from editor.desktop.widgets.passage import Look, Part, Passage
from editor.desktop.widgets.plain import PlainLabel, tooltip
from editor.errors import QalamError
from editor.publishing.rehearsal import Change, Rehearsal, RehearsedFile, compared_only, rehearse

_LOOKS: dict[str, Look] = {"+": "added", "-": "removed", "@": "quiet"}


class RehearsalDialog(QDialog):
    """Opened, not executed. Nothing is sent. What files hold is shown as plain text."""

    def __init__(self, context: PanelContext, outbox_id: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Rehearsal"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._outbox_id = context, outbox_id
        self._files: list[RehearsedFile] = []
        self.banner = Banner(context.icons, context.theme)
        self.told = PlainLabel(self.tr("It is being written; nothing is sent."), wrap=True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Files"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.difference = Passage(context.theme, self.tr("Difference"), most=430)
        self.into_folder = button(self.tr("Write into a folder…"), self._ask_where)
        self._lay_out()
        self.list.currentRowChanged.connect(self._show_file)
        context.jobs.read(
            lambda progress: compared_only(context.newsroom.publishing, outbox_id, lambda: progress(0, 0, "")),
            on_result=self._show,
            on_failed=self._refused,
            owner=self,
            title=self.tr("Rehearsing"),
        )

    def _lay_out(self) -> None:
        both = QHBoxLayout()
        both.addWidget(self.list, 2)
        both.addWidget(self.difference, 5, Qt.AlignmentFlag.AlignTop)
        foot = QHBoxLayout()
        foot.addWidget(self.into_folder)
        foot.addStretch(1)
        foot.addWidget(button(self.tr("Close"), self.close))
        column = QVBoxLayout(self)
        column.addWidget(self.banner)
        column.addWidget(self.told)
        column.addLayout(both, 1)
        column.addLayout(foot)
        self.resize(920, 560)

    def _show(self, found: Rehearsal) -> None:
        self._files = found.changed
        if found.is_read_there:
            told = self.tr("Compared with what “{channel}” shows now. Files that differ: {count}.")
        elif found.last_revision is None:
            told = self.tr("The channel “{channel}” holds nothing of this article; files that would be new: {count}.")
        elif self._files:
            told = self.tr("Compared with revision {revision}, which “{channel}” holds. Files that differ: {count}.")
        else:
            told = self.tr("Nothing would change: “{channel}” holds the same, revision {revision}.")
        values = {"channel": found.record.channel, "revision": found.last_revision, "count": len(self._files)}
        self.told.setText(told.format(**values))
        self.list.clear()
        for file in self._files:
            item = QListWidgetItem(f"{self._named(file.change)}: {file.path}")
            item.setToolTip(tooltip(file.path))
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _named(self, change: Change) -> str:
        if change == "added":
            return self.tr("new", "file")
        return self.tr("removed", "file") if change == "removed" else self.tr("changed", "file")

    def _show_file(self, number: int) -> None:
        if not 0 <= number < len(self._files):
            self.difference.show_parts([])
            return
        lines = self._files[number].difference
        parts: list[Part] = [(f"{line}\n", _LOOKS.get(line[:1], "plain")) for line in lines]
        if not parts:
            parts = [(self.tr("There are no lines to compare."), "quiet")]
        self.difference.show_parts(parts)

    def _ask_where(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose an empty folder"))
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.write_into)
        dialog.open()

    def write_into(self, folder: str) -> None:
        """The same files, to be looked at with other programs."""
        self.banner.hide()
        publishing = self._context.newsroom.publishing
        self._context.jobs.read(
            lambda progress: rehearse(publishing, self._outbox_id, Path(folder), lambda: progress(0, 0, "")),
            on_result=lambda found: self.told.setText(
                self.tr("Written into {folder}; nothing was sent.").format(folder=found.folder)
            ),
            on_failed=self._refused,
            owner=self,
            title=self.tr("Rehearsing"),
        )

    def _refused(self, error: QalamError) -> None:
        self.banner.show_error(error)
