"""The open article's story in other languages: what the details show of it, and what is asked for there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from db.records import ArticleRecord
from editor.articles.desk import Saved
from editor.articles.document import Language
from editor.articles.stories import Telling
from editor.changes import Changes
from editor.desktop import messages
from editor.errors import QalamError

if TYPE_CHECKING:
    from editor.desktop.article.panel import ArticlePanel

_OFFERED = 300  # newest articles that are offered by their headlines


class InLanguages(QObject):
    """What was typed becomes a revision before it is translated."""

    def __init__(self, panel: ArticlePanel) -> None:
        super().__init__(panel)
        self._panel, self._box = panel, panel.details_panel.versions
        self._newsroom, self._jobs = panel.context.newsroom, panel.context.jobs
        self._box.open_wanted.connect(lambda article_id: panel.open_article(article_id))
        self._box.translation_wanted.connect(self.translate)
        self._box.link_wanted.connect(self.link)
        self._box.unlink_wanted.connect(self.unlink)
        panel.session.opened.connect(self.look)
        panel.side.turned.connect(lambda name: self.look() if name == "details" else None)
        panel.context.hub.changed.connect(self._changed)

    def look(self) -> None:
        """Read the story, where the details are open."""
        article_id = self._panel.session.article_id
        if self._panel.side.name != "details":
            return
        if not article_id:
            self._box.show_story((), 0)
            return
        newsroom = self._newsroom
        self._jobs.read(
            lambda _: (newsroom.versions.story(article_id), newsroom.articles.page(limit=_OFFERED)),
            on_result=self._show,
            owner=self,
            slot="story",
            quiet=True,
        )

    def _show(self, found: tuple[list[Telling], list[ArticleRecord]]) -> None:
        story, newest = found
        ids = {one.record.id for one in story}
        if story and self._panel.session.article_id not in ids:
            return
        self._box.offer([one for one in newest if one.id not in ids])
        self._box.show_story(story, self._panel.session.article_id)

    def _changed(self, changes: Changes) -> None:
        if changes.concern("article"):
            self.look()

    def translate(self, language: Language) -> None:
        """Make the draft, and open it."""
        self._panel.session.save(then=lambda: self._translate(language))

    def _translate(self, language: Language) -> None:
        newsroom, article_id = self._newsroom, self._panel.session.article_id
        self._jobs.write(
            lambda _: newsroom.versions.translate(article_id, language, author=newsroom.author),
            on_result=self._translated,
            on_failed=self._refused,
            owner=self,
            title=self.tr("Making a draft"),
        )

    def _translated(self, saved: Saved) -> None:
        self._panel.context.go.say.emit(self.tr("A draft to be translated was made; it holds the text of the original"))
        self._panel.open_article(saved.article_id)

    def link(self, other: int) -> None:
        """The open article and this one tell one story."""
        newsroom, article_id = self._newsroom, self._panel.session.article_id
        self._jobs.write(
            lambda _: newsroom.versions.link(article_id, other, author=newsroom.author),
            on_result=lambda _: self.look(),
            on_failed=self._refused,
            owner=self,
            quiet=True,
        )

    def unlink(self) -> None:
        """The open article tells its story alone."""
        newsroom, article_id = self._newsroom, self._panel.session.article_id
        self._jobs.write(
            lambda _: newsroom.versions.unlink(article_id, author=newsroom.author),
            on_result=lambda _: self.look(),
            on_failed=self._refused,
            owner=self,
            quiet=True,
        )

    def _refused(self, error: QalamError) -> None:
        said = messages.error(error)
        self._box.say(f"{said.message} {said.hint}")
