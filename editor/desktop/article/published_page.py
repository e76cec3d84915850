"""From an article to its page on the site, in the reader's browser."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

if TYPE_CHECKING:
    from editor.desktop.article.panel import ArticlePanel


class PublishedPage(QObject):
    """Asks for the address off the GUI thread and hands it to the desktop's browser."""

    def __init__(self, panel: ArticlePanel) -> None:
        super().__init__(panel)
        self._panel = panel

    def show(self) -> None:
        """Where it is not on the site yet, the window says so."""
        context, article_id = self._panel.context, self._panel.session.article_id
        newsroom = context.newsroom

        def find(_: object) -> str:
            from editor.publishing import sites  # late: start-up time

            return sites.address_of(newsroom.publishing, newsroom.agency, article_id)

        context.jobs.read(find, on_result=self._open, owner=self, slot="page")

    def _open(self, address: str) -> None:
        if not QDesktopServices.openUrl(QUrl(address)):
            self._panel.context.go.say.emit(
                self.tr("No browser could be started. The page is at {address}").format(address=address)
            )
