"""Keeps what stands beside the page true to it: notice and preview, details."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject

from editor.articles.describing import Described
from editor.articles.document import Document
from editor.desktop.article.document_edits import notice_on, set_language, set_notice
from editor.desktop.article.notice_preview import NoticePreview
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
        panel.notice_panel.all_requested.connect(self.show_all)
        panel.notice_panel.exclusive_chosen.connect(self.set_exclusive)
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
        record = self._panel.session.record
        exclusive = record is not None and record.is_exclusive
        self._panel.notice_panel.exclusive.setEnabled(record is not None)
        self._panel.notice_panel.show_notice(offer.notice, placed, offer.chosen, exclusive=exclusive)

    def set_exclusive(self, exclusive: bool) -> None:
        """Saved at once: rules of notices ask for it."""
        panel, record = self._panel, self._panel.session.record
        if record is not None:
            newsroom, values = panel.context.newsroom, {"is_exclusive": exclusive}
            panel.context.jobs.write(
                lambda _: newsroom.articles.describe(
                    record.id, record.version, values, author=newsroom.author, seen=record
                ),
                on_result=self._described,
                owner=self,
            )

    def _described(self, described: Described) -> None:
        self._panel.session.refresh_record(described.record)
        self.refresh()

    def show_all(self) -> NoticePreview:
        """On every channel, in every language; opened, not executed."""
        panel = self._panel
        document, record, desk = panel.page.article(), panel.session.record, panel.context.newsroom
        dialog = NoticePreview(panel)
        dialog.open()
        panel.context.jobs.read(
            lambda _: desk.notice_desk.preview(document, record),
            on_result=dialog.show_previews,
            owner=dialog,
            quiet=True,
        )
        return dialog

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
