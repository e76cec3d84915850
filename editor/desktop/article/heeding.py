"""What the proofreader is told at the page: leave this alone, here or in the article; this word is right.

Each is one transaction in the writer's thread. The finding goes from the page at once, and the text is read again.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from db.records import IgnoredRecord
from editor.articles.findings import Finding
from editor.articles.offsets import language_at
from editor.changes import Changes
from editor.desktop.article import declaring
from editor.desktop.article.finding_hints import FindingHints
from editor.desktop.article.findings import SPELLING
from editor.desktop.article.marking import Marked
from editor.desktop.translating import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from editor.desktop.article.panel import ArticlePanel

TITLES = {
    "ignore_here": QT_TRANSLATE_NOOP("article_commands", "Ignore here"),
    "ignore_article": QT_TRANSLATE_NOOP("article_commands", "Ignore in this article"),
    "add_word": QT_TRANSLATE_NOOP("article_commands", "Add to the newsroom's dictionary"),
    "add_my_word": QT_TRANSLATE_NOOP("article_commands", "Add to my dictionary"),
}
ADDING = ("add_word", "add_my_word")
_EXPLAIN = QT_TRANSLATE_NOOP("article_commands", "What is wrong here")
_SWITCH = QT_TRANSLATE_NOOP("article_commands", "Spelling: on or off")
_SWITCH_FINE = QT_TRANSLATE_NOOP("article_commands", "Fine typography: on or off")


def declare(panel: ArticlePanel) -> None:
    """Register the commands; the findings panel names their keys."""
    for name, keys, icon in (
        ("ignore_here", "Ctrl+;", "eye"),
        ("ignore_article", "Ctrl+Shift+;", "ban"),
        ("add_word", "Ctrl+Shift+J", "book-open"),
        ("add_my_word", "Ctrl+Shift+H", "user"),
    ):
        possible = partial(_is_possible, panel, name)
        declaring.declare(panel, name, TITLES[name], partial(_decide, panel, name), keys, icon, enabled=possible)
    writing = panel.is_writing
    declaring.declare(panel, "explain", _EXPLAIN, partial(_explain, panel), "Alt+Return", "lightbulb", enabled=writing)
    declaring.declare(panel, "spelling", _SWITCH, partial(_switch, panel), "", "spell-check-2", "view")
    declaring.declare(panel, "fine_typography", _SWITCH_FINE, partial(_switch_fine, panel), "", "quote", "view")


def _decide(panel: ArticlePanel, name: str) -> None:
    panel.heeding.at_caret(name)


def _is_possible(panel: ArticlePanel, name: str) -> bool:
    return panel.heeding.is_possible(name)


def _explain(panel: ArticlePanel) -> None:
    panel.heeding.hints.open_at_caret()


def _switch(panel: ArticlePanel) -> None:
    panel.heeding.switch_spelling()


def _switch_fine(panel: ArticlePanel) -> None:
    panel.heeding.switch_fine_typography()


class Heeding(QObject):
    """Does what the commands and the findings panel ask for."""

    def __init__(self, panel: ArticlePanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self._newsroom = panel.context.newsroom
        self._jobs = panel.context.jobs
        panel.findings_panel.decided.connect(self.decide)
        panel.findings_panel.ignored_menu.connect(self._fill)
        panel.session.opened.connect(self.count)
        panel.context.hub.changed.connect(self._changed)
        self.hints = FindingHints(panel, TITLES)
        self._likings = self._liked()
        panel.findings.wanted = self._is_wanted
        panel.context.go.writing_preferred.connect(self._follow_preferences)

    def switch_spelling(self) -> None:
        """On or off on this seat, for good; publishing asks all the same."""
        context = self._panel.context
        context.preferences.spelling = not context.preferences.spelling
        context.go.writing_preferred.emit()
        on, off = self.tr("Spelling is underlined"), self.tr("Spelling is not underlined")
        context.go.say.emit(on if context.preferences.spelling else off)

    def switch_fine_typography(self) -> None:
        """Hints on or off on this seat, for good; `qalam check` tells them all the same."""
        context = self._panel.context
        context.preferences.fine_typography = not context.preferences.fine_typography
        context.go.writing_preferred.emit()
        on, off = self.tr("Fine typography is shown"), self.tr("Fine typography is not shown")
        context.go.say.emit(on if context.preferences.fine_typography else off)

    def _liked(self) -> tuple[bool, bool]:
        preferences = self._panel.context.preferences
        return preferences.spelling, preferences.fine_typography

    def _is_wanted(self, finding: Finding) -> bool:
        spelling, fine = self._likings
        return spelling if finding.check == SPELLING else fine or finding.level != "hint"

    def _follow_preferences(self) -> None:
        if self._likings != self._liked():
            self._likings = self._liked()
            self._panel.findings.look()

    def is_possible(self, name: str) -> bool:
        """Whether the finding at the caret can be dealt with so."""
        current = self._panel.findings.current
        if current is None or not self._panel.is_writing():
            return False
        return name not in ADDING or current.finding.check == SPELLING

    def at_caret(self, name: str) -> None:
        """The decision about the finding that the caret is at."""
        current = self._panel.findings.current
        if current is not None:
            self.decide(name, current)

    def decide(self, name: str, marked: Marked) -> None:
        """`name` is that of a command."""
        self._panel.findings.drop(marked)
        session = self._panel.session
        if name in ADDING:
            self._add(marked, own=name == "add_my_word")
        elif session.is_new:  # it has no number yet
            session.save(then=partial(self._ignore, marked, here=name == "ignore_here"))
        else:
            self._ignore(marked, here=name == "ignore_here")

    def _add(self, marked: Marked, *, own: bool) -> None:
        newsroom, word = self._newsroom, marked.finding.text
        language = language_at(self._panel.page.article(), self._panel.findings.as_it_stands(marked).place)
        self._jobs.write(
            lambda _: newsroom.dictionary.add([word], language, by=newsroom.author, own=own).changes,
            on_result=partial(self._done, self.tr("“{word}” is in the dictionary").format(word=word)),
            on_failed=self._failed,
            owner=self,
        )

    def _ignore(self, marked: Marked, *, here: bool) -> None:
        newsroom, article_id = self._newsroom, self._panel.session.article_id
        document = self._panel.page.article()
        finding = self._panel.findings.as_it_stands(marked)
        self._jobs.write(
            lambda _: newsroom.checking.ignore(article_id, document, finding, here=here),
            on_result=partial(self._done, self.tr("“{words}” is left alone").format(words=finding.text)),
            on_failed=self._failed,
            owner=self,
        )

    def _done(self, said: str, changes: Changes) -> None:
        self._jobs.changed.emit(changes)
        self._panel.context.go.say.emit(said)

    def _failed(self, error: object) -> None:
        self._panel.findings.look()
        self._panel.context.go.trouble.emit(error)

    def _changed(self, changes: Changes) -> None:
        """Also what another seat decided."""
        if changes.concern("dictionary"):
            dictionary = self._newsroom.dictionary
            self._jobs.read(
                lambda _: dictionary.refresh(), on_result=lambda _: self._panel.findings.look(), owner=self, quiet=True
            )
        if self._panel.session.article_id in changes.ids("ignored"):
            self._panel.findings.look()
            self.count()

    # What is ignored

    def count(self) -> None:
        """How many, for the line in the panel."""
        article_id = self._panel.session.article_id
        if not article_id:
            self._panel.findings_panel.show_ignored(0)
            return
        self._jobs.read(
            lambda _: len(self._newsroom.checking.ignored(article_id)),
            on_result=self._panel.findings_panel.show_ignored,
            owner=self,
            slot="ignored",
            quiet=True,
        )

    def _fill(self, menu: QMenu) -> None:
        article_id = self._panel.session.article_id
        self._jobs.read(
            lambda _: self._newsroom.checking.ignored(article_id),
            on_result=partial(self._list, menu, article_id),
            owner=self,
            slot="ignored_list",
            quiet=True,
        )

    def _list(self, menu: QMenu, article_id: int, entries: list[IgnoredRecord]) -> None:
        menu.clear()
        for entry in entries:
            place = self.tr("in the whole article") if entry.block is None else f"…{entry.before[-12:]}"
            action = menu.addAction(self.tr("Heed “{words}” again ({place})").format(words=entry.words, place=place))
            action.triggered.connect(partial(self._heed, article_id, entry.id))
        under = menu.parentWidget()
        assert under is not None
        menu.popup(under.mapToGlobal(under.rect().bottomLeft()))

    def _heed(self, article_id: int, number: int, _checked: bool = False) -> None:
        newsroom = self._newsroom
        self._jobs.write(
            lambda _: newsroom.checking.heed(article_id, [number]), on_result=self._jobs.changed.emit, owner=self
        )
