"""How long a notice is on each channel, and where it stands."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from editor.desktop import messages
from editor.desktop.context import PanelContext
from editor.desktop.notice_words import NoticeWords
from editor.desktop.settings_pages.cards import make_card
from editor.desktop.widgets.plain import PlainLabel
from editor.errors import QalamError
from editor.notices import EVERYWHERE, NoticeShelf, Showing


class ShowingCard(QWidget):
    """A choice holds at once."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self._words = NoticeWords(self)
        self._shelf = NoticeShelf(())
        self.notice, self.channel, self.length, self.place = (QComboBox() for _ in range(4))
        self.note = PlainLabel(role="warning", wrap=True)
        for name, value in self._words.lengths():
            self.length.addItem(name, value)
        for name, value in self._words.places():
            self.place.addItem(name, value)
        for box in (self.notice, self.channel, self.place):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        rows: list[tuple[str, QWidget]] = [
            (self.tr("Notice"), self.notice),
            (self.tr("Channel"), self.channel),
            (self.tr("Length"), self.length),
            (self.tr("Place"), self.place),
            ("", self.note),
        ]
        about = self.tr("How long the notice is on a channel, and where it stands. A choice holds at once.")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(make_card(self.tr("Notices by channel"), about, rows))
        self.note.hide()
        for box in (self.notice, self.channel):
            box.activated.connect(lambda _: self._show())
        for box in (self.length, self.place):
            box.activated.connect(lambda _: self._choose())

    def show_shelf(self, shelf: NoticeShelf, channels: list[str]) -> None:
        """What there is to choose from now; what was chosen stays chosen."""
        self._shelf = shelf
        refill(self.notice, [(self._words.notice(name), name) for name in shelf.names])
        refill(self.channel, [(self.tr("all others"), EVERYWHERE), *((name, name) for name in channels)])
        self._show()

    def _show(self) -> None:
        showing = self._shelf.showing(self.notice.currentData() or "", [self.channel.currentData() or EVERYWHERE])
        self.length.setCurrentIndex(self.length.findData(showing.length))
        self.place.setCurrentIndex(self.place.findData(showing.place))

    def _choose(self) -> None:
        book, name, channel = self._context.newsroom.notices, self.notice.currentData(), self.channel.currentData()
        showing = Showing(self.length.currentData(), self.place.currentData())
        self.note.hide()
        self._context.jobs.write(
            lambda _: book.show_on(name, channel, showing), on_failed=self._refused, owner=self, quiet=True
        )

    def _refused(self, error: QalamError) -> None:
        said = messages.error(error)
        self.note.setText(f"{said.message} {said.hint}")
        self.note.show()


def refill(box: QComboBox, entries: list[tuple[str, object]] | list[tuple[str, str]]) -> None:
    """These entries; what was chosen stays chosen."""
    chosen = box.currentData()
    box.clear()
    for name, value in entries:
        box.addItem(name, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
