"""How much is chosen: counted like the article, off the GUI thread, and told at the foot of the page."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from editor.articles.counting import Counts, count_texts
from editor.articles.document import Language

if TYPE_CHECKING:
    from editor.desktop.article.panel import ArticlePanel

_AFTER_MS = 120  # a selection that is still being made
_BLOCK_ENDS = re.compile("[\u2029\ufdd0\ufdd1]")  # Qt's signs between blocks, and around cells


class ChosenWords(QObject):
    """Looks at the selection a breath after it changed; a late answer is dropped."""

    def __init__(self, panel: ArticlePanel) -> None:
        super().__init__(panel)
        self._panel = panel
        self._soon = QTimer(self, singleShot=True, interval=_AFTER_MS)
        self._soon.timeout.connect(self.count)
        panel.page.selectionChanged.connect(self._soon.start)
        panel.page.replaced.connect(self._soon.start)

    def count(self) -> None:
        """What is chosen now."""
        panel = self._panel
        text, language = panel.page.textCursor().selectedText(), panel.page.language()
        panel.context.jobs.read(
            lambda _: _count(text, "ru" if language == "ru" else "en" if language == "en" else "kk"),
            on_result=panel.foot.show_chosen,
            owner=self,
            slot="chosen",
            quiet=True,
        )


def _count(text: str, language: Language) -> Counts | None:
    return count_texts(_BLOCK_ENDS.split(text), language) if text else None
