"""Export to Word from the window: where to, then a job with progress; the file is there whole or not at all."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from editor.desktop.article.many_export import open_folder
from editor.desktop.article.offers import word_name, write_word
from editor.newsroom.clock import DEFAULT_ZONE

if TYPE_CHECKING:
    from editor.desktop.article.panel import ArticlePanel


class WordExport(QObject):
    """What was typed becomes a revision first, so that the file and the archive say the same."""

    def __init__(self, panel: ArticlePanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self._folder = Path.home()

    def choose(self) -> None:
        """Ask for the file; opened, not executed."""
        panel = self._panel
        record = panel.session.record
        published, zone = (record.published_at, record.zone) if record is not None else (None, DEFAULT_ZONE)
        dialog = QFileDialog(panel, self.tr("Export to Word"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters([self.tr("Word documents (*.docx)")])
        dialog.setDefaultSuffix("docx")
        dialog.setDirectory(str(self._folder))
        dialog.selectFile(word_name(panel.page.article(), published, zone))
        dialog.fileSelected.connect(lambda name: self.export(Path(name)))
        dialog.open()

    def export(self, path: Path) -> None:
        """Save a revision and write it."""
        self._folder = path.parent
        self._panel.session.save(then=lambda: self._export(path))

    def _export(self, path: Path) -> None:
        panel = self._panel
        record, document = panel.session.record, panel.page.article()
        if record is None:
            return
        newsroom, revision = panel.context.newsroom, panel.session.base_revision
        panel.context.jobs.read(
            lambda progress: write_word(newsroom, document, record, revision, path, progress),
            on_result=self._exported,
            owner=self,
            title=self.tr("Exporting {name}").format(name=path.name),
        )

    def _exported(self, path: Path) -> None:
        self._panel.banner.say(
            self.tr("Exported: {name}").format(name=path.name),
            str(path.parent),
            tone="good",
            way_on=self.tr("Open the folder"),
            act=lambda: open_folder(self._panel.context, path.parent),
        )
