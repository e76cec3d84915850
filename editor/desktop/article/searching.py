"""Finding and replacing on the page: the commands, and what the bar asks for."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from editor.articles.offsets import Place
from editor.desktop.article import declaring
from editor.desktop.article.find_bar import FindBar
from editor.desktop.article.finding_words import FindingWords
from editor.desktop.article.hits import Hits
from editor.desktop.translating import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from editor.desktop.article.panel import ArticlePanel

TITLES = {
    "find": QT_TRANSLATE_NOOP("article_commands", "Find in the article"),
    "replace": QT_TRANSLATE_NOOP("article_commands", "Find and replace"),
    "find_next": QT_TRANSLATE_NOOP("article_commands", "Next place found"),
    "find_previous": QT_TRANSLATE_NOOP("article_commands", "Previous place found"),
}
_PARAGRAPH_ENDS = ("\u2028", "\u2029", "\n")
_LONGEST_WORDS = 200  # a longer selection is where to work, not what to look for


class Searching(QObject):
    """Between the bar, the hits and the page."""

    def __init__(self, panel: ArticlePanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self._page = panel.page
        self.words = FindingWords(self)
        self.hits = Hits(panel.page, panel.context.jobs, panel.context.theme, self)
        self.bar = FindBar(panel.context, self.hits, self.words)
        self._is_open = False
        centre = panel.middle.parentWidget()
        column = centre.layout() if centre is not None else None
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.indexOf(panel.middle), self.bar)
        self.bar.wanted.connect(self._look)
        self.bar.stepped.connect(self.step)
        self.bar.go_to.connect(lambda row: self.hits.when_fresh(partial(self._go, row)))
        self.bar.replace_this.connect(self.replace_this)
        self.bar.replace_chosen.connect(self.replace_chosen)
        self.bar.closed.connect(self.close)
        panel.middle.currentChanged.connect(lambda _: self._follow_middle())
        panel.page.installEventFilter(self)
        self._declare()

    def _declare(self) -> None:
        panel = self._panel
        runs: tuple[tuple[str, Callable[[], object], str, str], ...] = (
            ("find", partial(self.open, replacing=False), "Ctrl+F", "search"),
            ("replace", partial(self.open, replacing=True), "Ctrl+H", "replace"),
            ("find_next", partial(self.step, 1), "F3", "chevron-down"),
            ("find_previous", partial(self.step, -1), "Shift+F3", "chevron-up"),
        )
        for name, run, keys, icon in runs:
            declaring.declare(panel, name, TITLES[name], run, keys, icon, "edit", panel.is_writing)

    # Opening and closing

    def open(self, *, replacing: bool) -> None:
        """The selected words are looked for; what was looked for last where there are none."""
        words = self._page.textCursor().selectedText() if not self._has_focus() else ""
        fits = len(words) <= _LONGEST_WORDS and not any(end in words for end in _PARAGRAPH_ENDS)
        self._is_open = True
        self.bar.open(words if fits and not self.bar.regex.isChecked() else "", replacing=replacing)

    def close(self) -> None:
        """Back to the text; the words in hand stay selected."""
        had_focus = self._has_focus()
        self._is_open = False
        self.bar.hide()
        self.hits.stop()
        if had_focus:
            self._page.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape in the text closes the bar."""
        pressed = event.key() if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress else None
        if self._is_open and pressed == Qt.Key.Key_Escape:
            self.close()
            return True
        return super().eventFilter(watched, event)

    def _follow_middle(self) -> None:
        """With a comparison in front, nothing is looked for."""
        shown = self._is_open and self._panel.is_writing()
        if shown == self.bar.isHidden():
            self.bar.setVisible(shown)
            self._look() if shown else self.hits.stop()

    def _look(self) -> None:
        if self._is_open:
            self.hits.look_for(self.bar.query(), self.bar.replacement.text(), replaces=self.bar.replaces)

    def _has_focus(self) -> bool:
        focus = _focus()
        return focus is not None and self.bar.isAncestorOf(focus)

    # Going

    def step(self, direction: int) -> None:
        """To the next place or the previous one; with nothing looked for yet, the bar opens."""
        if not self._is_open:
            if not self.bar.text.text():
                self.open(replacing=False)
                return
            self._is_open = True
            self.bar.show()
            self._look()
        self.bar.settle()
        self.hits.when_fresh(lambda: self._go(self.hits.step(direction), stay=self._has_focus()))

    def _go(self, row: int, *, stay: bool = False) -> None:
        """With `stay` the focus remains in the bar: the next key goes on looking."""
        if not 0 <= row < len(self.hits.hits):
            return
        before = _focus()
        self._panel.go_to(self.hits.hits[row].place)
        if stay and before is not None:
            before.setFocus()
        self.hits.take_in_hand(row)

    # Replacing

    def replace_this(self) -> None:
        """The one in hand, and on to the next; where none is in hand, the next one is taken in hand first."""
        self.bar.settle()
        self._panel.inserting.form.keep()
        self.hits.when_fresh(self._replace_this)

    def _replace_this(self) -> None:
        if self.hits.in_hand is None and (row := self.hits.at_caret()) >= 0:
            self.hits.take_in_hand(row)
        hit, focus = self.hits.in_hand, self._has_focus()
        if hit is None or not hit.is_writable or hit.new is None:
            self._go(self.hits.step(1), stay=focus)
            return
        self.hits.replace([hit])
        self._panel.inserting.form.follow()
        start = hit.place.start
        # Behind what was put in, and past an empty place: the same words are not found again within their replacement.
        behind = start + len(hit.new) + (0 if hit.text else 1)
        after = Place(hit.place.field, hit.place.block, start, behind)
        self.hits.when_fresh(lambda: self._go(self.hits.first_behind(after), stay=focus))

    def replace_chosen(self) -> None:
        """Every ticked one, as one step to undo."""
        self.bar.settle()
        self._panel.inserting.form.keep()
        self.hits.when_fresh(lambda: self.hits.replace_chosen(self._replaced))

    def _replaced(self, number: int) -> None:
        self._panel.inserting.form.follow()
        if number:
            self._panel.context.go.say.emit(self.words.replaced(number))
            QTimer.singleShot(0, self.hits, self.hits.look)  # in a turn of its own: the page is read for it


def _focus() -> QWidget | None:
    return QApplication.focusWidget()
