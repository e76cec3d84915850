"""After a crash: every working copy that is left is compared with what was saved, and the user says which counts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from editor.articles.desk import ArticleDesk, Saved
from editor.articles.document import Document
from editor.articles.recovering import Recovered, find_recovered, take_recovered, unreadable
from editor.articles.working_copies import WorkingCopies
from editor.desktop.article.compare_page import Choice, ComparePage
from editor.desktop.article.keeping import Keeper
from editor.desktop.article.words import Words
from editor.desktop.jobs import JobRunner


class Recovery(QObject):
    """Goes through the copies one by one. `wanted`: show the comparison. `finished`: nothing is left to decide.

    `taken`: the id of an article whose recovered text became its newest revision.
    """

    wanted = Signal()
    taken = Signal(int)
    finished = Signal()
    trouble = Signal(object)

    def __init__(
        self,
        desk: ArticleDesk,
        copies: WorkingCopies,
        keeper: Keeper,
        jobs: JobRunner,
        page: ComparePage,
        words: Words,
        author: Callable[[], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._desk, self._copies, self._keeper, self._jobs = desk, copies, keeper, jobs
        self._page, self._words, self._author = page, words, author
        self._left: list[Recovered] = []
        self.is_active = True  # until the disk was looked at, nothing may be written over a copy
        self.current: Recovered | None = None

    def look(self) -> None:
        """Ask the disk; once, before anything is opened."""
        self._jobs.write(
            lambda _: self._look(),
            on_result=self._found,
            on_failed=self._failed,
            owner=self,
            quiet=True,
        )

    def _look(self) -> tuple[list[Recovered], list[Path]]:
        """In the writer's thread: what can be recovered, and what was found damaged this time."""
        known = set(self._copies.set_aside())
        found = find_recovered(self._desk, self._copies)
        return found, [path for path in self._copies.set_aside() if path not in known]

    def _found(self, answer: tuple[list[Recovered], list[Path]]) -> None:
        self._left, damaged = answer
        if damaged:
            self.trouble.emit(unreadable(damaged[0]))
        self._next()

    def _failed(self, error: object) -> None:
        self.trouble.emit(error)
        self._next()

    def _next(self) -> None:
        if not self._left:
            self.is_active = False
            self.current = None
            self.finished.emit()
            return
        self.current = self._left.pop(0)
        self._show(self.current)
        self.wanted.emit()

    def _show(self, found: Recovered) -> None:
        saved = found.saved.document if found.saved is not None else Document()
        headline = found.copy.document.headline or saved.headline or self.tr("Without a headline")
        when = self._words.moment(found.copy.kept_at)
        text = self.tr("«{headline}», kept on this machine {when}. It had not become a revision.")
        self._page.compare(
            self.tr("Unsaved text was found"),
            text.format(headline=headline, when=when),
            (self.tr("Saved"), saved),
            (self.tr("Recovered"), found.copy.document),
            [
                Choice(self.tr("Take the recovered text"), self.take, primary=True),
                Choice(self.tr("Keep the saved one"), self.drop),
            ],
        )

    def take(self) -> None:
        """The recovered text becomes the newest revision; what was saved stays the one before."""
        found = self.current
        if found is None:
            return
        self.current = None
        self._jobs.write(
            lambda _: self._write(found),
            on_result=lambda saved: self._taken(found, saved),
            on_failed=lambda error: self._refused(found, error),
            owner=self,
        )

    def _write(self, found: Recovered) -> Saved:
        return take_recovered(self._desk, found, author=self._author())

    def _taken(self, found: Recovered, saved: Saved) -> None:
        self._keeper.drop(found.copy)
        self.taken.emit(saved.article_id)
        self._next()

    def _refused(self, found: Recovered, error: object) -> None:
        self.current = found
        self.trouble.emit(error)

    def drop(self) -> None:
        """What was saved counts; the copy is gone."""
        if self.current is not None:
            self._keeper.drop(self.current.copy)
            self.current = None
            self._next()
