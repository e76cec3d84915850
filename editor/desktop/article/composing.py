"""What helps while writing and is no part of the text: the bar over chosen words, the grip beside blocks, zoom, the
typewriter's way of scrolling, and the mode with nothing but the page.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from editor.desktop.article import body_commands
from editor.desktop.article.addresses import may_be_opened
from editor.desktop.article.block_handle import BlockHandle
from editor.desktop.article.chosen_words import ChosenWords
from editor.desktop.article.focus import FocusMode, Typewriter
from editor.desktop.article.link_hints import LinkHints
from editor.desktop.article.selection_bar import SelectionBar
from editor.desktop.article.zoom import Zoom

if TYPE_CHECKING:
    from editor.desktop.article.panel import ArticlePanel


class Composing(QObject):
    """Made once for the panel; what this seat likes of it is in the preferences, and holds at once."""

    def __init__(self, panel: ArticlePanel) -> None:
        super().__init__(panel)
        self._panel = panel
        context, page = panel.context, panel.page
        self.zoom = Zoom(page, context.preferences)
        self.typewriter = Typewriter(page)
        self.focus = FocusMode(panel)
        body_commands.declare(panel, self)
        self.bar = SelectionBar(context, page)
        self.handle = BlockHandle(page, context.theme, body_commands.keys_of_moving(context.commands))
        self.link_hints = LinkHints(page)
        self.chosen_words = ChosenWords(panel)
        page.typing_shortcuts = lambda: context.preferences.typing_shortcuts
        page.link_followed.connect(self._open)
        self.focus.turned.connect(context.go.alone_requested)
        self.zoom.changed.connect(lambda percent: context.go.say.emit(self.tr("Zoom: {n} %").format(n=percent)))
        context.go.writing_preferred.connect(self.follow_preferences)
        self.follow_preferences()

    @property
    def is_alone(self) -> bool:
        """Whether nothing but the page is to be seen."""
        return self.focus.is_on

    def follow_preferences(self) -> None:
        """As this seat likes it."""
        liked = self._panel.context.preferences
        self.typewriter.set_on(liked.typewriter)
        if not liked.formatting_bar:
            self.bar.go()

    # Commands

    def move(self, step: int) -> None:
        """The blocks of the selection one up or down."""
        self._panel.page.move_blocks(step)
        self.typewriter.follow()

    def reach_bar(self) -> None:
        """Focus on the bar, also where it does not appear by itself."""
        if not self.bar.take_focus():
            self._panel.context.go.say.emit(self.tr("Select words of the text first"))

    def switch_typewriter(self) -> None:
        """On or off, for good."""
        liked = self._panel.context.preferences
        liked.typewriter = not liked.typewriter
        self._say(liked.typewriter, self.tr("Typewriter scrolling is on"), self.tr("Typewriter scrolling is off"))

    def switch_bar(self) -> None:
        """On or off, for good."""
        liked = self._panel.context.preferences
        liked.formatting_bar = not liked.formatting_bar
        on, off = self.tr("The bar over chosen words is on"), self.tr("The bar over chosen words is off")
        self._say(liked.formatting_bar, on, off)

    def switch_typing_shortcuts(self) -> None:
        """On or off, for good."""
        liked = self._panel.context.preferences
        liked.typing_shortcuts = not liked.typing_shortcuts
        on, off = self.tr("Signs become formatting while you type"), self.tr("Signs stay as they are typed")
        self._say(liked.typing_shortcuts, on, off)

    def _say(self, is_on: bool, on: str, off: str) -> None:
        go = self._panel.context.go
        go.writing_preferred.emit()
        go.say.emit(on if is_on else off)

    def open_link(self) -> None:
        """The address that the caret is in, in the browser."""
        address = self._panel.page.link_at_caret()
        if address:
            self._open(address)
        else:
            self._panel.context.go.say.emit(self.tr("There is no link here"))

    def _open(self, address: str) -> None:
        if may_be_opened(address):
            QDesktopServices.openUrl(QUrl(address))
        else:
            self._panel.context.go.say.emit(self.tr("Only addresses of the web and of mail are opened"))
