"""The article on the page as a file: where to and in which form, then a job with progress; whole or not at all."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from editor.articles.desk import OpenArticle
from editor.desktop.article.export_forms import ask_for_file, write_file
from editor.desktop.article.many_export import open_folder
from editor.newsroom.clock import DEFAULT_ZONE

if TYPE_CHECKING:
    from editor.desktop.article.panel import ArticlePanel


class FileExport(QObject):
    """What was typed becomes a revision first, so that the file and the archive say the same."""

    def __init__(self, panel: ArticlePanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self._folder = Path.home()

    def choose(self) -> None:
        """Ask for the file; opened, not executed."""
        from editor.documents import ExportMeta, suggested_name  # late: start-up time

        panel = self._panel
        record = panel.session.record
        published, zone = (record.published_at, record.zone) if record is not None else (None, DEFAULT_ZONE)
        meta = ExportMeta(published_at=published, zone=zone)
        name = suggested_name(meta, "word", panel.page.article().headline)
        ask_for_file(panel, self.tr("Export"), self._folder, name, self.export)

    def export(self, path: Path) -> None:
        """Save a revision and write it; the ending says the form."""
        self._folder = path.parent
        self._panel.session.save(then=lambda: self._export(path))

    def _export(self, path: Path) -> None:
        panel = self._panel
        record, document = panel.session.record, panel.page.article()
        if record is None:
            return
        newsroom, opened = panel.context.newsroom, OpenArticle(record, document, panel.session.base_revision)
        panel.context.jobs.read(
            lambda progress: write_file(newsroom, opened, path, progress),
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
