"""The open article in another script: looked at, copied, exported, or made an article of its own."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject
from PySide6.QtGui import QGuiApplication

from editor.articles.desk import OpenArticle
from editor.articles.document import SCRIPTS, Document, Script
from editor.desktop.article import declaring
from editor.desktop.article.copying import data_of_qt
from editor.desktop.article.export_forms import ask_for_file, write_file
from editor.desktop.article.script_page import ScriptPage
from editor.desktop.translating import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from editor.bootstrap import Newsroom
    from editor.desktop.article.panel import ArticlePanel
    from editor.language.scripts import TurnedDocument
    from editor.versions import Version

TITLE = QT_TRANSLATE_NOOP("article_commands", "In another script…")
_CHOSEN = "script"  # the key of what was chosen last, in this seat's preferences


@dataclass(frozen=True)
class _Made:
    turned: TurnedDocument
    renews: bool


class InScript(QObject):
    """What was typed becomes a revision before anything is made of it."""

    def __init__(self, panel: ArticlePanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self._folder = Path.home()
        self._turned: TurnedDocument | None = None
        self.page = ScriptPage(panel.context, panel.words)
        panel.middle.addWidget(self.page)
        self.page.closed.connect(panel.back_to_page)
        self.page.script_chosen.connect(self._chosen)
        self.page.copy_requested.connect(self.copy)
        self.page.export_requested.connect(self.choose_file)
        self.page.keep_requested.connect(self.keep)
        declaring.declare(panel, "in_script", TITLE, self.open, "Ctrl+Shift+G", "languages", enabled=panel.is_writing)

    def open(self) -> None:
        """In the place of the page. An article that is not Kazakh has one script, and the window says so."""
        article = self._panel.page.article()
        if article.language != "kk":
            self._panel.context.go.say.emit(
                self.tr("Only Kazakh is written in several scripts; this article is in another language.")
            )
            return
        last = self._panel.context.preferences.bytes_of(_CHOSEN).data()
        wanted: Script = next((script for script in SCRIPTS if script.encode() == last), "latin")
        self.page.offer(article.script, "cyrillic" if article.script != "cyrillic" else wanted)
        self._panel.show_front(self.page)
        self.page.scripts.setFocus()
        self._render()

    def _chosen(self) -> None:
        self._panel.context.preferences.keep(_CHOSEN, QByteArray(self.page.script.encode()))
        self._render()

    def _render(self) -> None:
        self.page.wait()
        newsroom, article, script = self._panel.context.newsroom, self._panel.page.article(), self.page.script
        article_id = self._panel.session.article_id
        self._panel.context.jobs.read(
            lambda _: _turn(newsroom, article, article_id, script),
            on_result=self._show,
            owner=self,
            slot="script",
            title=self.tr("Writing in another script"),
        )

    def _show(self, made: _Made) -> None:
        self._turned = made.turned
        self.page.show_turned(made.turned, made.renews)

    def copy(self) -> None:
        """The text onto the clipboard, with its form for whoever takes it."""
        if self._turned is None:
            return
        from editor.documents.html import article_html  # late: start-up time
        from editor.documents.plain_text import plain_text

        document, data = self._turned.document, data_of_qt()
        data.setText(plain_text(document))
        data.setHtml(article_html(document))
        QGuiApplication.clipboard().setMimeData(data)
        self._panel.context.go.say.emit(self.tr("The text is on the clipboard"))

    # A file

    def choose_file(self) -> None:
        """Ask for the file; opened, not executed."""
        if self._turned is None:
            return
        from editor.documents import ExportMeta, suggested_name  # late: start-up time

        name = suggested_name(ExportMeta(), "word", self._turned.document.headline)
        ask_for_file(self._panel, self.tr("Export"), self._folder, name, self.export)

    def export(self, path: Path) -> None:
        """Save a revision and write the file; its ending says its form."""
        self._folder = path.parent
        self._panel.session.save(then=lambda: self._export(path))

    def _export(self, path: Path) -> None:
        panel, turned = self._panel, self._turned
        record = panel.session.record
        if record is None or turned is None:
            return
        newsroom, opened = panel.context.newsroom, OpenArticle(record, turned.document, panel.session.base_revision)
        panel.context.jobs.read(
            lambda progress: write_file(newsroom, opened, path, progress),
            on_result=self._exported,
            owner=self,
            title=self.tr("Exporting {name}").format(name=path.name),
        )

    def _exported(self, path: Path) -> None:
        self._panel.banner.say(self.tr("Exported: {name}").format(name=path.name), str(path.parent), tone="good")

    # An article of its own

    def keep(self) -> None:
        """Make an article of it, or renew the one that there is, and open that."""
        self._panel.session.save(then=self._keep)

    def _keep(self) -> None:
        panel, script = self._panel, self.page.script
        newsroom, article_id = panel.context.newsroom, panel.session.article_id
        panel.context.jobs.write(
            lambda _: newsroom.versions.make(article_id, script, author=newsroom.author),
            on_result=self._kept,
            owner=self,
            slot="version",
            title=self.tr("Writing in another script"),
        )

    def _kept(self, version: Version) -> None:
        go = self._panel.context.go
        go.say.emit(
            self.tr("A draft in this script was made") if version.is_new else self.tr("Its article was renewed")
        )
        self._panel.back_to_page()
        self._panel.open_article(version.saved.article_id)


def _turn(newsroom: Newsroom, article: Document, article_id: int, script: Script) -> _Made:
    """In any thread."""
    turned = newsroom.versions.turn(article, script)
    return _Made(turned, bool(article_id) and newsroom.versions.there(article_id, script) is not None)
