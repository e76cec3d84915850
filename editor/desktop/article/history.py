"""What happens to an article beside its being typed: revisions, clashes with other seats."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from editor.articles.desk import OpenArticle, Saved
from editor.articles.document import Document
from editor.articles.joining import joined
from editor.changes import Changes
from editor.desktop.article.compare_commands import declare_comparing
from editor.desktop.article.compare_page import Choice
from editor.desktop.article.session import Clash, State
from editor.desktop.jobs import Progress

if TYPE_CHECKING:
    from editor.desktop.article.panel import ArticlePanel


class History(QObject):
    """Everything here goes through the writer or a reader; the page is never blocked."""

    def __init__(self, panel: ArticlePanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self._desk = panel.context.newsroom.articles
        self._jobs = panel.context.jobs
        panel.revisions_panel.compare_requested.connect(self.compare)
        panel.revisions_panel.restore_requested.connect(self.restore)
        panel.revisions_panel.label_requested.connect(self.label)
        self.unsettled: dict[int, Clash] = {}  # typed here, kept on this machine, and not yet decided about
        panel.session.clashed.connect(self._clashed)
        panel.session.left_behind.connect(self._remember)
        panel.session.saved.connect(lambda _: self.refresh())
        panel.session.opened.connect(self.refresh)
        panel.side.turned.connect(lambda _: self.refresh())
        panel.context.hub.changed.connect(self._look)
        declare_comparing(panel)

    def _look(self, changes: Changes) -> None:
        if changes.concern("revision"):
            self.refresh()

    def refresh(self) -> None:
        """The list of revisions, where it is open."""
        if self._panel.side.name != "revisions":
            return
        article_id = self._panel.session.article_id
        if not article_id:
            self._panel.revisions_panel.show_revisions([])
            return
        self._jobs.read(
            lambda _: self._desk.revisions(article_id),
            on_result=self._panel.revisions_panel.show_revisions,
            owner=self,
            slot="revisions",
            quiet=True,
        )

    # Comparing and restoring

    def compare(self, older: int, newer: int) -> None:
        """Two revisions, or one with what stands on the page (`newer` 0)."""
        article_id = self._panel.session.article_id
        numbers = [older, newer] if newer else [older]
        self._jobs.read(
            lambda _: [self._desk.open(article_id, number).document for number in numbers],
            on_result=lambda texts: self._show_comparison(older, newer, texts),
            owner=self,
            slot="compare",
        )

    def _show_comparison(self, older: int, newer: int, texts: list[Document]) -> None:
        panel = self._panel
        name = self.tr("Revision {number}")
        new = (name.format(number=newer), texts[1]) if newer else (self.tr("On the page"), panel.page.article())
        choices = [Choice(self.tr("Back to the text"), panel.back_to_page, primary=True)]
        if older != panel.session.base_revision:
            restore = self.tr("Restore revision {number}").format(number=older)
            choices.append(Choice(restore, lambda: self.restore(older)))
        old = (name.format(number=older), texts[0])
        panel.compare_page.compare(f"{old[0]} → {new[0]}", "", old, new, choices, must_choose=False)
        panel.show_comparison()

    def restore(self, number: int) -> None:
        """The text of an old revision as a new one, undone like any edit. What stands here becomes a revision first."""
        article_id = self._panel.session.article_id
        self._panel.session.save(then=lambda: self._restore(article_id, number))

    def _restore(self, article_id: int, number: int) -> None:
        author = self._panel.context.newsroom.author

        def work(_: object) -> tuple[Saved, OpenArticle]:
            saved = self._desk.restore(article_id, number, author=author)
            return saved, self._desk.open(article_id)

        self._jobs.write(work, on_result=self._restored, owner=self)

    def _restored(self, result: tuple[Saved, OpenArticle]) -> None:
        saved, opened = result
        self._jobs.changed.emit(saved.changes)
        session = self._panel.session
        if session.is_open and session.article_id == opened.record.id:
            session.follow(opened)
            self._panel.back_to_page()
        said = self.tr("Restored as revision {number}").format(number=saved.revision)
        if not saved.changes.concern("revision"):
            said = self.tr("This text stands already; no revision was made")
        self._panel.context.go.say.emit(said)

    def label(self, number: int, label: str) -> None:
        """Name a revision; it stays as it is."""
        article_id = self._panel.session.article_id
        self._jobs.write(
            lambda _: self._desk.label(article_id, number, label), on_result=self._labelled, owner=self, quiet=True
        )

    def _labelled(self, changes: Changes) -> None:
        self._jobs.changed.emit(changes)
        self.refresh()

    # Other seats

    def meanwhile(self) -> None:
        """Somebody, or another part of the window, wrote this article: follow, where nothing unsaved stands here."""
        article_id = self._panel.session.article_id
        self._jobs.write(
            lambda _: self._desk.open(article_id), on_result=self._follow, owner=self, slot="meanwhile", quiet=True
        )

    def _follow(self, opened: OpenArticle) -> None:
        panel, session = self._panel, self._panel.session
        if session.article_id != opened.record.id:
            return
        session.refresh_record(opened.record)
        if opened.revision == session.base_revision or session.state in (State.SAVING, State.TYPING):
            panel.presenting.refresh()
            return
        if session.has_unsaved():
            panel.banner.say(
                self.tr("A newer revision of this article was saved elsewhere."),
                self.tr("Your text is kept. When you save, both are compared and nothing is overwritten."),
                tone="warning",
            )
            return
        session.follow(opened)
        if opened.record.updated_by != panel.context.newsroom.author:
            panel.page.forget_steps()  # nobody takes back by a key what another seat wrote

    def _remember(self, clash: Clash) -> None:
        self.unsettled[clash.article_id] = clash

    def _clashed(self, clash: Clash) -> None:
        self._remember(clash)
        self.settle(clash)

    def settle(self, clash: Clash) -> None:
        """Ask which text goes on: what was typed here, what stands in the database now, or both in one."""

        def read(_: Progress) -> tuple[OpenArticle, Document | None]:
            theirs = self._desk.open(clash.article_id)
            base = self._desk.open(clash.article_id, clash.base_revision)
            return theirs, joined(base.document, clash.mine, theirs.document)

        self._jobs.read(read, on_result=lambda found: self._show_clash(clash, *found), owner=self, slot="clash")

    def _show_clash(self, clash: Clash, theirs: OpenArticle, both: Document | None) -> None:
        panel = self._panel
        title, said, choices = self.tr("Unsaved text was found"), "", list[Choice]()
        if theirs.revision != clash.base_revision:
            title = self.tr("Two texts of one article")
            said = self.tr("{author} saved revision {number} while you were writing. Nothing was overwritten.")
            if both is not None:
                said += " " + self.tr("You changed different words, so that both can be kept in one text.")
                choices = [Choice(self.tr("Keep both changes"), lambda: self._take(clash, theirs, both), primary=True)]
        panel.compare_page.compare(
            title,
            said.format(author=theirs.record.updated_by, number=theirs.revision),
            (self.tr("Saved elsewhere"), theirs.document),
            (self.tr("Yours"), clash.mine),
            [
                *choices,
                Choice(
                    self.tr("Save mine as the newest"),
                    lambda: self._take(clash, theirs, clash.mine),
                    primary=not choices,
                ),
                Choice(self.tr("Take theirs"), lambda: self._take_theirs(clash, theirs)),
            ],
        )
        panel.show_comparison()

    def _take(self, clash: Clash, theirs: OpenArticle, text: Document) -> None:
        """On top of theirs: all stay among the revisions."""
        session = self._panel.session

        def take() -> None:
            self.unsettled.pop(clash.article_id, None)
            session.open(theirs, recovered=text)
            session.save()

        self._leave_another(clash.article_id, take)

    def _take_theirs(self, clash: Clash, theirs: OpenArticle) -> None:
        def take() -> None:
            self.unsettled.pop(clash.article_id, None)
            self._panel.session.open(theirs)
            self._panel.keeper.discard(clash.article_id)

        self._leave_another(clash.article_id, take)

    def _leave_another(self, article_id: int, then: Callable[[], None]) -> None:
        """Another article may stand on the page by now; what is typed there is saved first."""
        session = self._panel.session
        if session.is_open and session.article_id != article_id:
            session.leave(then)
        else:
            then()
