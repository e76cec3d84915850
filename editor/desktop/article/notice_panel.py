"""The notice and the page as it will be published, side by side with the text that is being written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QVBoxLayout

from editor.articles.document import Document, Notice
from editor.desktop import messages
from editor.desktop.article.preview import Preview
from editor.desktop.article.words import Words
from editor.desktop.context import PanelContext
from editor.desktop.notice_words import NoticeWords
from editor.desktop.widgets.buttons import button
from editor.desktop.widgets.plain import PlainLabel, separator, tooltip

if TYPE_CHECKING:
    from editor.publishing.noticing import Chosen


class NoticePanel(QFrame):
    """`place_requested`: put the offered notice at the end. `take_away_requested`: the page without any.
    `all_requested`: on every channel, in every language. `exclusive_chosen`: whether nobody else may have the article.
    """

    place_requested = Signal()
    take_away_requested = Signal()
    all_requested = Signal()
    exclusive_chosen = Signal(bool)

    def __init__(self, context: PanelContext, words: Words) -> None:
        super().__init__()
        self.preview = Preview(context.theme, words)
        self._verdict = PlainLabel(role="quiet", wrap=True)
        self._offered = PlainLabel(wrap=True)
        self._words = NoticeWords(self)
        self.why = PlainLabel(role="quiet", wrap=True)
        self.exclusive = QCheckBox(self.tr("Exclusive"))
        self.exclusive.setToolTip(tooltip(self.tr("Exclusive: nobody else may have it")))
        self.exclusive.setAccessibleDescription(self.tr("Exclusive: nobody else may have it"))
        self.exclusive.clicked.connect(lambda: self.exclusive_chosen.emit(self.exclusive.isChecked()))
        self.all = button(self.tr("All channels and languages…"), self.all_requested.emit, "plain")
        self._place = button(self.tr("Place the notice"), self.place_requested.emit, "primary")
        self._take_away = button(self.tr("Take the notice away"), self.take_away_requested.emit, "plain")
        head = QVBoxLayout()
        head.setContentsMargins(16, 14, 16, 14)
        head.setSpacing(9)
        head.addWidget(PlainLabel(self.tr("Attribution notice"), "caption"))
        for part in (self._offered, self.why, self._verdict, self.exclusive, self._place, self._take_away, self.all):
            head.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(separator())
        caption = PlainLabel(self.tr("As it will be published"), "caption")
        caption.setContentsMargins(16, 10, 16, 4)
        column.addWidget(caption)
        column.addWidget(self.preview, 1)

    def show_notice(self, offered: Notice | None, placed: Notice | None, chosen: Chosen, *, exclusive: bool) -> None:
        """What the rules give for this article, why, and what stands at the end of it."""
        unnamed = chosen.problem is not None and chosen.problem.code == "agency_has_no_name"
        self.why.setText(self._words.why(chosen))
        self.why.setVisible(bool(self.why.text()))
        self.exclusive.setChecked(exclusive)
        self._offered.setText(offered.text if offered is not None else "")
        self._offered.setVisible(offered is not None)
        same = offered is not None and placed == offered
        if unnamed:
            verdict = self.tr("Whose text is it? Name the agency in the dateline or in the settings.")
        elif offered is None and chosen.problem is not None and chosen.template is not None:
            verdict = messages.error(chosen.problem).message
        elif offered is None:
            verdict = self.tr("No template fits this article.")
        elif same:
            verdict = self.tr("This notice stands at the end, once.")
        elif placed is None:
            verdict = self.tr("The article has no notice yet. Publishing places it by itself.")
        elif not placed.template:
            verdict = self.tr("The article carries a notice that came with its page. Placing replaces it.")
        else:
            verdict = self.tr("The article carries an older notice. Placing replaces it.")
        self._verdict.setText(verdict)
        self._place.setEnabled(offered is not None and not same)
        self._place.setVisible(not same)
        self._take_away.setVisible(placed is not None)

    def show_page(self, document: Document, meta: str) -> None:
        """The preview."""
        self.preview.show_article(document, meta)
