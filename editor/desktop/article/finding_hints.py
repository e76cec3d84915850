"""Why words are underlined, told at the words: where the mouse rests on them, or by a key in a menu of repairs."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QHelpEvent, QTextCursor
from PySide6.QtWidgets import QMenu, QToolTip, QWidgetAction

from editor.desktop import messages
from editor.desktop.article.findings_panel import MOST_SUGGESTIONS, visible
from editor.desktop.article.links import letter_under
from editor.desktop.article.marking import Marked
from editor.desktop.widgets.plain import PlainLabel, tooltip

if TYPE_CHECKING:
    from editor.desktop.article.panel import ArticlePanel

_WIDEST = 420  # pixels: a longer reason takes two lines
_MOST_REASONS = 3  # findings over the same words


class FindingHints(QObject):
    """Looks at what comes to the page's viewport; what it does not tell of, others may.

    `decisions` are names of commands.
    """

    def __init__(self, panel: ArticlePanel, decisions: Iterable[str]) -> None:
        super().__init__(panel)
        self._panel = panel
        self._decisions = tuple(decisions)
        panel.page.viewport().installEventFilter(self)

    def text_for(self, where: QPoint) -> str:
        """What is said at this place of the viewport: each reason with its repairs; empty where nothing is wrong."""
        letter = letter_under(self._panel.page, where)
        if letter is None:
            return ""
        found = self._panel.findings.over(letter.selectionStart(), letter.selectionEnd())
        return "\n".join(map(self._told, found[:_MOST_REASONS]))

    def _told(self, marked: Marked) -> str:
        words = [visible(text) for text in self._panel.findings.repairs(marked)[:MOST_SUGGESTIONS] if text]
        reason = messages.finding(marked.finding)
        return f"{reason}\n→ {', '.join(words)}" if words else reason

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            text = self.text_for(event.pos())
            if text:
                QToolTip.showText(event.globalPos(), tooltip(text), self._panel.page.viewport())
                return True
        return False

    def open_at_caret(self) -> QMenu | None:
        """The reason and what can be done, under the words; opened, not executed. None where nothing is wrong."""
        page, findings = self._panel.page, self._panel.findings
        findings.follow()
        current = findings.current
        if current is None:
            self._panel.context.go.say.emit(self.tr("Nothing is underlined here"))
            return None
        menu = QMenu(self._panel)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self._reason(menu, messages.finding(current.finding)))
        menu.addSeparator()
        self.fill(menu, current)
        first = QTextCursor(current.cursor)
        first.setPosition(current.cursor.selectionStart())
        menu.popup(page.viewport().mapToGlobal(page.cursorRect(first).bottomLeft()))
        menu.setActiveAction(next(each for each in menu.actions() if each.isEnabled() and not each.isSeparator()))
        return menu

    def _reason(self, menu: QMenu, text: str) -> QWidgetAction:
        """Nothing to choose, and yet to be read: not in the grey of what cannot be done."""
        label = PlainLabel(text, "quiet", wrap=True)
        label.setContentsMargins(12, 5, 12, 5)
        label.setMinimumWidth(min(_WIDEST, label.fontMetrics().horizontalAdvance(text) + 30))
        action = QWidgetAction(menu)
        action.setText(text)
        action.setDefaultWidget(label)
        action.setEnabled(False)
        label.setEnabled(True)
        return action

    def fill(self, menu: QMenu, marked: Marked) -> None:
        """The repairs of a finding, and the ways to be rid of it."""
        panel = self._panel
        for suggestion in panel.findings.repairs(marked)[:MOST_SUGGESTIONS]:
            text = visible(suggestion) if suggestion else self.tr("Take it away")
            action = menu.addAction(text.replace("&", "&&"))
            action.triggered.connect(partial(self._accept, marked, suggestion))
        for name in self._decisions:
            if panel.heeding.is_possible(name):
                action = menu.addAction(panel.context.commands.get(f"article.{name}").title())
                action.triggered.connect(partial(self._decide, name, marked))

    def _accept(self, marked: Marked, suggestion: str, _checked: bool = False) -> None:
        self._panel.findings.accept(marked, suggestion)

    def _decide(self, name: str, marked: Marked, _checked: bool = False) -> None:
        self._panel.heeding.decide(name, marked)
