"""The list of articles while the newsroom is still being opened: it can be scrolled, filtered and chosen from.

It stands where the panel will put it, and the panel takes it over as it is: what was typed into the filter stays, and
the article that was chosen is opened.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSplitter, QWidget

from db.records import ArticleRecord
from editor.desktop.article.library import Library
from editor.desktop.commands import Registry
from editor.desktop.icons import Icons
from editor.desktop.jobs import JobRunner
from editor.desktop.preferences import Preferences
from editor.desktop.theme import Theme
from editor.desktop.widgets.plain import PlainLabel

SPLITTER = "article_splitter"
SIZES = (250, 740, 310)  # list, page, what stands beside the page


class EarlyList(QFrame):
    """`wanted`: the id of the article that somebody chose, 0 for none. `focused`: what keys went to at its end."""

    def __init__(
        self,
        jobs: JobRunner,
        commands: Registry,
        theme: Theme,
        icons: Icons,
        preferences: Preferences,
        records: list[ArticleRecord],
    ) -> None:
        super().__init__()
        self.wanted = 0
        self.focused: QWidget | None = None
        self.library = Library(jobs, commands, theme, icons)
        self.library.show_records(records)
        self.library.chosen.connect(self._want)
        said = PlainLabel(self.tr("Opening the newsroom…"), "quiet")
        said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        opening = QFrame()
        opening.setProperty("role", "page")
        QHBoxLayout(opening).addWidget(said)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setHandleWidth(1)
        self._splitter.setChildrenCollapsible(False)
        side = QFrame()
        for number, widget in enumerate((self.library, opening, side)):
            self._splitter.addWidget(widget)
            self._splitter.setStretchFactor(number, 1 if widget is opening else 0)
        side.hide()
        self._splitter.setSizes(list(SIZES))
        state = preferences.bytes_of(SPLITTER)
        if not state.isEmpty():
            self._splitter.restoreState(state)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._splitter)
        self.setFocusProxy(self.library.view)

    def hand_over(self) -> Library:
        """The list, for the panel to put in its own place. This one has had its day then."""
        self.focused = self.library.focusWidget()
        self.library.chosen.disconnect(self._want)
        self.deleteLater()
        return self.library

    def _want(self, article_id: int) -> None:
        self.wanted = article_id
        self.library.mark(article_id)
