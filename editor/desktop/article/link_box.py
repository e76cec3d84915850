"""The address of a link, typed in place above the page: no window opens, Enter takes it, Escape leaves it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout

from editor.desktop.article import links
from editor.desktop.article.addresses import completed
from editor.desktop.article.page import Page
from editor.desktop.context import PanelContext
from editor.desktop.widgets.buttons import button
from editor.desktop.widgets.plain import PlainLabel


class LinkBox(QFrame):
    """Hidden until somebody wants a link."""

    def __init__(self, context: PanelContext, page: Page) -> None:
        super().__init__()
        self.setProperty("role", "bar")
        self._page = page
        self.address = QLineEdit()
        self.address.setPlaceholderText("https://")
        self.address.setAccessibleName(self.tr("Address of the link"))
        self.address.returnPressed.connect(self.take)
        self._hint = PlainLabel(role="danger", wrap=True)
        self._take = button(self.tr("Link the words"), self.take, "primary")
        self._take_away = button(self.tr("Take the link away"), self.take_away, "plain")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(PlainLabel(self.tr("Link"), "quiet"))
        row.addWidget(self.address, 1)
        row.addWidget(self._take)
        row.addWidget(self._take_away)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 7, 12, 7)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._hint)
        page.replaced.connect(self.hide)
        self._say("")
        self.hide()

    def _say(self, hint: str) -> None:
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    def open(self) -> None:
        """With the address of the link that the caret is in."""
        cursor = self._page.textCursor()
        linkable = links.may_be_set(links.target_of(cursor))
        self._say("" if linkable else self.tr("Only words of the text can be linked"))
        self._take.setEnabled(linkable)
        self.address.setText(links.link_at(cursor))
        self._take_away.setVisible(bool(self.address.text()))
        self.show()
        self.address.setFocus()
        self.address.selectAll()

    @property
    def hint(self) -> str:
        """What is wrong; empty where nothing is."""
        return self._hint.text()

    def take(self) -> None:
        """Link the words; an address without a scheme is taken for https."""
        text = completed(self.address.text())
        if any(letter.isspace() for letter in text):
            self._say(self.tr("An address has no spaces"))
            return
        self._page.set_link(text or None)
        self.shut()

    def take_away(self) -> None:
        """The words without their link."""
        self._page.set_link(None)
        self.shut()

    def shut(self) -> None:
        """Back to the text."""
        self.hide()
        self._page.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.shut()
        else:
            super().keyPressEvent(event)
