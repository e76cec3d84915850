"""How an article comes onto the page: what is open is left first, and a kept text that waits goes before it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from editor.articles.desk import OpenArticle
from editor.articles.offsets import Place
from editor.changes import Changes
from editor.desktop.article.laying_out import LONG

if TYPE_CHECKING:
    from editor.desktop.article.panel import ArticlePanel


class Opening(QObject):
    """Asked through the panel: its list, other panels and the commands open articles there."""

    def __init__(self, panel: ArticlePanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self._loads = 0
        self._coming: tuple[int, Place | None] | None = None  # while it is made for the page
        self._wanted: tuple[int, Place | None] | None = None  # while a kept text is decided about
        panel.recovery.taken.connect(lambda article: self._want(article, None))
        panel.recovery.finished.connect(self._recovered)
        panel.context.hub.changed.connect(self._changed)

    def open(self, article_id: int, place: Place | None) -> None:
        """Leave what is open and show this one, with the place selected."""
        panel, session = self._panel, self._panel.session
        if panel.recovery.is_active:
            self._want(article_id, place)
            return
        self.stop()
        if session.is_open and session.article_id == article_id and not session.is_new:
            panel.back_to_page()
            panel.go_to(place)
        else:
            session.leave(lambda: self._load(article_id, place))

    def start_new(self) -> None:
        """An empty page in the interface's language; it becomes an article with its first revision."""
        panel = self._panel
        if panel.recovery.is_active:
            return
        panel.context.go.page_requested.emit("articles")
        language = panel.context.preferences.language
        panel.session.leave(lambda: self._begin(language))

    def stop(self) -> None:
        """What is on its way to the page is not wanted any more."""
        self._loads += 1
        self._coming = None
        self._panel.page.making_ahead.stop()

    def _begin(self, language: str) -> None:
        self.stop()
        self._panel.session.start_new("ru" if language == "ru" else "en" if language == "en" else "kk")
        self._panel.page.setFocus()

    def _load(self, article_id: int, place: Place | None) -> None:
        # With the writes, so that a save that is still under way comes first.
        context = self._panel.context
        context.jobs.write(
            lambda _: context.newsroom.articles.open(article_id),
            on_result=lambda opened: self._loaded(opened, place),
            owner=self,
            slot="open",
            quiet=True,
        )

    def _loaded(self, opened: OpenArticle, place: Place | None) -> None:
        history = self._panel.history
        unsettled = history.unsettled.get(opened.record.id)
        if unsettled is not None:  # typing on would write over the kept copy
            history.settle(unsettled)
            return
        self.stop()
        if sum(len(block.text) for block in opened.document.blocks) < LONG:
            self._show(opened, place, self._loads)
            return
        self._coming = (opened.record.id, place)
        self._panel.page.making_ahead.begin(opened.document, partial(self._show, opened, place, self._loads))

    def _changed(self, changes: Changes) -> None:
        """Another seat may save what is on its way: its newest revision is what comes."""
        if self._coming is not None and self._coming[0] in changes.ids("article"):
            coming = self._coming
            self.stop()
            self._load(*coming)

    def _show(self, opened: OpenArticle, place: Place | None, number: int) -> None:
        session = self._panel.session
        if number != self._loads:
            return  # another one was asked for meanwhile
        self._coming = None
        if session.has_unsaved():  # a key came in between
            session.leave(lambda: self._put(opened, place))
        else:
            self._put(opened, place)

    def _put(self, opened: OpenArticle, place: Place | None) -> None:
        self._panel.session.open(opened)
        self._panel.go_to(place)

    def _want(self, article_id: int, place: Place | None) -> None:
        self._wanted = (article_id, place)

    def _recovered(self) -> None:
        self._panel.back_to_page()
        if self._wanted is not None:
            wanted, self._wanted = self._wanted, None
            self.open(*wanted)
