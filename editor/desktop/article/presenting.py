"""Keeps what stands beside the page true to it: notice and preview, details."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from editor.articles.document import Document
from editor.desktop.article.document_edits import notice_on, set_language, set_notice
from editor.desktop.article.offers import Offer, offer_notice

if TYPE_CHECKING:
    from editor.desktop.article.panel import ArticlePanel


class Presenting(QObject):
    """Asks the services only for the panel that is open."""

    def __init__(self, panel: ArticlePanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self.offer: Offer | None = None
        panel.notice_panel.place_requested.connect(self.place_notice)
        panel.notice_panel.take_away_requested.connect(self.take_notice_away)
        panel.details_panel.language_chosen.connect(self.set_language)
        panel.session.paused.connect(self.refresh)
        panel.side.turned.connect(lambda _: self.refresh())

    def refresh(self) -> None:
        """What is open now."""
        panel = self._panel
        if not panel.session.is_open:
            return
        document, record = panel.page.article(), panel.session.record
        panel.foot.about.setText(self._about())
        if panel.side.name == "details":
            panel.details_panel.show_article(record, document)
        elif panel.side.name == "notice":
            panel.notice_panel.show_page(document, self._meta())
            panel.context.jobs.read(
                lambda _: offer_notice(panel.context.newsroom, document, record),
                on_result=self._offered,
                owner=self,
                slot="notice",
                quiet=True,
            )

    def _about(self) -> str:
        from editor.desktop import messages

        record = self._panel.session.record
        language = messages.language(self._panel.page.language())
        if record is None:
            return language
        revision = self.tr("revision {number}").format(number=self._panel.session.base_revision)
        return " · ".join((language, messages.article_state(record.state), revision))

    def _meta(self) -> str:
        record = self._panel.session.record
        if record is None:
            return ""
        parts = []
        if record.published_at is not None:
            parts.append(self._panel.words.moment(record.published_at, record.zone))
        if record.views:
            parts.append(self.tr("views: {number}").format(number=QLocale().toString(record.views)))
        return " · ".join(parts)

    def _offered(self, offer: Offer) -> None:
        self.offer = offer
        placed = notice_on(self._panel.page.document())
        self._panel.notice_panel.show_notice(offer.notice, placed, unnamed=offer.unnamed)

    def place_notice(self) -> None:
        """Exactly one, at the end; a paragraph that says the same goes. One step to undo."""
        if self.offer is None or self.offer.notice is None:
            return
        panel = self._panel
        here = {block.id for block in panel.page.article().blocks}
        gone = here - {block.id for block in self.offer.document.blocks}
        self._change(self.offer, gone)

    def _change(self, offer: Offer, gone: set[str]) -> None:
        page = self._panel.page
        page.break_burst()
        set_notice(page.document(), offer.notice, gone)
        page.settle()
        self.refresh()

    def take_notice_away(self) -> None:
        """The page without a notice; publishing will place one again."""
        page = self._panel.page
        page.break_burst()
        set_notice(page.document(), None)
        page.settle()
        self.refresh()

    def set_language(self, language: str) -> None:
        """The article's language; its findings and its notice follow."""
        page = self._panel.page
        page.break_burst()
        set_language(page.document(), language)
        self._panel.findings.look()
        self.refresh()

    def document(self) -> Document:
        """What stands on the page."""
        return self._panel.page.article()
