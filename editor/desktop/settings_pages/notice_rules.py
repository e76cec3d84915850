"""Which notice an article goes out with: rules in their order, and how each channel shows a notice."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QListWidget, QVBoxLayout, QWidget

from editor.articles.document import LANGUAGES
from editor.changes import Changes
from editor.desktop import messages
from editor.desktop.context import PanelContext
from editor.desktop.notice_words import NoticeWords
from editor.desktop.settings_pages.cards import make_card
from editor.desktop.widgets.buttons import button
from editor.desktop.widgets.plain import PlainLabel
from editor.errors import QalamError
from editor.notices import EVERYWHERE, NoticeRule, NoticeShelf, Showing


def make_page(context: PanelContext) -> QWidget:
    """See `panel.PAGES`."""
    return NoticeRulesPage(context)


class NoticeRulesPage(QWidget):
    """Whatever is done here holds at once, for what is published from now on."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self._words = NoticeWords(self)
        self._shelf = NoticeShelf(())
        self.rules = QListWidget()
        self.notice, self.language, self.channel, self.exclusive = (QComboBox() for _ in range(4))
        self.source, self.topic = QLineEdit(), QLineEdit()
        self.shown, self.place_of, self.length, self.place = (QComboBox() for _ in range(4))
        self.note = PlainLabel(role="warning", wrap=True)
        self.up = button(self.tr("Earlier"), lambda: self._move(-1))
        self.down = button(self.tr("Later"), lambda: self._move(1))
        self.remove = button(self.tr("Remove"), self._remove)
        self.add = button(self.tr("Add the rule"), self._add, "primary")
        self._fill()
        self._lay_out()
        for box in (self.shown, self.place_of):
            box.activated.connect(lambda _: self._show_showing())
        for box in (self.length, self.place):
            box.activated.connect(lambda _: self._choose_showing())
        self.rules.currentRowChanged.connect(lambda _: self._enable())
        context.hub.changed.connect(self._look)
        self._load()

    def _fill(self) -> None:
        self.language.addItem(self.tr("any"), "")
        for tag in LANGUAGES:
            self.language.addItem(messages.language(tag), tag)
        choices = ((self.tr("any"), None), (self.tr("exclusive"), True), (self.tr("not exclusive"), False))
        for name, wanted in choices:
            self.exclusive.addItem(name, wanted)
        for name, value in self._words.lengths():
            self.length.addItem(name, value)
        for name, value in self._words.places():
            self.place.addItem(name, value)
        for field in (self.source, self.topic):
            field.setPlaceholderText(self.tr("any"))
        for box in (self.notice, self.channel, self.shown, self.place_of, self.place):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.rules.setFixedHeight(92)
        self.rules.setAccessibleName(self.tr("Rules"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        about = self.tr(
            "The first rule that fits an article decides which notice it goes out with; where none fits, it is the "
            "agency's own."
        )
        rows: list[tuple[str, QWidget]] = [
            ("", self.rules),
            ("", _row(self.up, self.down, self.remove)),
            (self.tr("Notice"), self.notice),
            (self.tr("Source"), self.source),
            (self.tr("Topic"), self.topic),
            (self.tr("Language"), self.language),
            (self.tr("Channel"), self.channel),
            (self.tr("Exclusive"), self.exclusive),
            ("", self.note),
        ]
        column.addWidget(make_card(self.tr("Which notice goes out"), about, rows, self.add))
        shown: list[tuple[str, QWidget]] = [
            (self.tr("Notice"), self.shown),
            (self.tr("Channel"), self.place_of),
            (self.tr("Length"), self.length),
            (self.tr("Place"), self.place),
        ]
        about = self.tr("How long the notice is on a channel, and where it stands. A choice holds at once.")
        column.addWidget(make_card(self.tr("Notices by channel"), about, shown))
        self.note.hide()

    def _look(self, changes: Changes) -> None:
        if changes.concern("notice", "channel"):
            self._load()

    def _load(self) -> None:
        newsroom = self._context.newsroom
        self._context.jobs.read(
            lambda _: (newsroom.notices.shelf(), [channel.name for channel in newsroom.publishing.channels()]),
            on_result=self._loaded,
            owner=self,
            slot="rules",
            quiet=True,
        )

    def _loaded(self, found: tuple[NoticeShelf, list[str]]) -> None:
        self._shelf, channels = found
        notices = [(self._words.notice(name), name) for name in self._shelf.names]
        named = [(name, name) for name in channels]
        _refill(self.notice, notices)
        _refill(self.shown, notices)
        _refill(self.channel, [(self.tr("any"), ""), *named])
        _refill(self.place_of, [(self.tr("all others"), EVERYWHERE), *named])
        at = self.rules.currentRow()
        self.rules.clear()
        for rule in self._shelf.rules:
            self.rules.addItem(f"{self._words.conditions(rule)} → {self._words.notice(rule.notice)}")
        self.rules.setCurrentRow(min(max(at, 0), self.rules.count() - 1))
        self._enable()
        self._show_showing()

    def _enable(self) -> None:
        at, last = self.rules.currentRow(), self.rules.count() - 1
        self.up.setEnabled(at > 0)
        self.down.setEnabled(0 <= at < last)
        self.remove.setEnabled(at >= 0)

    def _show_showing(self) -> None:
        showing = self._shelf.showing(self.shown.currentData() or "", [self.place_of.currentData() or EVERYWHERE])
        self.length.setCurrentIndex(self.length.findData(showing.length))
        self.place.setCurrentIndex(self.place.findData(showing.place))

    # What the buttons do ----------------------------------------------------------------------------------------

    def _choose_showing(self) -> None:
        book, name, channel = self._context.newsroom.notices, self.shown.currentData(), self.place_of.currentData()
        showing = Showing(self.length.currentData(), self.place.currentData())
        self._write(lambda: book.show_on(name, channel, showing))

    def _add(self) -> None:
        book = self._context.newsroom.notices
        rule = NoticeRule(
            self.notice.currentData(),
            self.source.text().strip(),
            self.topic.text().strip(),
            self.language.currentData(),
            self.channel.currentData(),
            self.exclusive.currentData(),
        )
        self._write(lambda: book.add_rule(rule)[1])

    def _move(self, by: int) -> None:
        book, at = self._context.newsroom.notices, self.rules.currentRow()
        rule = self._shelf.rules[at]
        self.rules.setCurrentRow(at + by)  # the selection goes with the rule
        self._write(lambda: book.move_rule(rule.id, at + by + 1))

    def _remove(self) -> None:
        book, rule = self._context.newsroom.notices, self._shelf.rules[self.rules.currentRow()]
        self._write(lambda: book.remove_rule(rule.id))

    def _write(self, act: Callable[[], Changes]) -> None:
        self.note.hide()
        self._context.jobs.write(lambda _: act(), on_failed=self._refused, owner=self)

    def _refused(self, error: QalamError) -> None:
        said = messages.error(error)
        self.note.setText(f"{said.message} {said.hint}")
        self.note.show()


def _row(*parts: QWidget) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    for part in parts:
        row.addWidget(part)
    row.addStretch(1)
    return made


def _refill(box: QComboBox, entries: list[tuple[str, str]]) -> None:
    """These entries; what was chosen stays chosen."""
    chosen = box.currentData()
    box.clear()
    for name, value in entries:
        box.addItem(name, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
