"""The bar above the page that looks for words, and puts others in their place. It asks; `searching` does it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QToolButton, QVBoxLayout, QWidget

from editor.articles.search_patterns import LONGEST, Query
from editor.desktop import messages
from editor.desktop.article.finding_words import FindingWords
from editor.desktop.article.hit_list import HitList
from editor.desktop.article.hits import Hits
from editor.desktop.context import PanelContext
from editor.desktop.widgets.buttons import IconButton, button
from editor.desktop.widgets.plain import PlainLabel, tooltip
from editor.errors import QalamError

AFTER_MS = 150  # a breath after the last key in the bar
_BACK = Qt.KeyboardModifier.ShiftModifier


class FindBar(QFrame):
    """`wanted`: what is looked for changed. `go_to`: a row of the list. `closed`: back to the text."""

    wanted = Signal()
    stepped = Signal(int)
    go_to = Signal(int)
    replace_this = Signal()
    replace_chosen = Signal()
    closed = Signal()

    def __init__(self, context: PanelContext, hits: Hits, words: FindingWords) -> None:
        super().__init__()
        self.setObjectName("find_bar")
        self.setProperty("role", "bar")
        self._context, self._hits, self._words = context, hits, words
        self._soon = QTimer(self, singleShot=True, interval=AFTER_MS)
        self._soon.timeout.connect(self.wanted)
        self.text = self._field(self.tr("Find"), "find_text")
        self.replacement = self._field(self.tr("Replace with"), "find_replacement")
        self.case = self._switch("Aa", self.tr("Capitals and small letters differ"))
        self.whole = self._switch("|a|", self.tr("Whole words only"))
        self.regex = self._switch(".*", self.tr("Regular expression"))
        self.number = PlainLabel(role="quiet")
        self.message = PlainLabel(role="danger", wrap=True)
        self.message.setVisible(False)
        self.list = HitList(hits, words, context.theme)
        self.list.setAccessibleName(self.tr("What is found"))
        self.list.clicked.connect(self._clicked)
        self.one = button(self.tr("Replace this"), self.replace_this.emit)
        self.all = button("", self.replace_chosen.emit, "primary")
        self._second: list[QWidget] = [self.replacement, self.one, self.all]
        self._lay_out()
        hits.changed.connect(self._show)
        hits.current_changed.connect(self._show_current)
        hits.failed.connect(self._say)
        self.set_replacing(False)
        self._show()
        self.hide()

    def _field(self, name: str, object_name: str) -> QLineEdit:
        field = QLineEdit()
        field.setObjectName(object_name)
        field.setPlaceholderText(name)
        field.setAccessibleName(name)
        field.setMaxLength(LONGEST)
        field.setMinimumWidth(96)
        field.textChanged.connect(lambda _: self._soon.start())
        field.installEventFilter(self)
        return field

    def _switch(self, sign: str, name: str) -> QToolButton:
        made = QToolButton()
        made.setText(sign)
        made.setCheckable(True)
        made.setAccessibleName(name)
        made.setToolTip(tooltip(name))
        made.toggled.connect(lambda _: self._now())
        return made

    def _icon(self, icon: str, name: str, run: Callable[[], object], key: str = "") -> IconButton:
        return IconButton(self._context.icons, self._context.theme, icon, name, run, key)

    def _lay_out(self) -> None:
        self.previous = self._icon("chevron-up", self.tr("Previous"), lambda: self.stepped.emit(-1), "Shift+F3")
        self.next = self._icon("chevron-down", self.tr("Next"), lambda: self.stepped.emit(1), "F3")
        self.listing = self._icon("list", self.tr("List of what is found"), self._show_list)
        self.listing.setCheckable(True)
        self.listing.setChecked(True)
        first = QHBoxLayout()
        first.setSpacing(4)
        for part in (self.case, self.whole, self.regex):
            first.addWidget(part)
        first.addSpacing(8)
        first.addWidget(self.number)
        first.addStretch(1)
        closing = self._icon("x", self.tr("Close"), self.closed.emit, "Esc")
        for part in (self.previous, self.next, self.listing, closing):
            first.addWidget(part)
        second = QHBoxLayout()
        second.setSpacing(7)
        second.addWidget(self.one)
        second.addWidget(self.all)
        second.addStretch(1)
        grid = QGridLayout()
        grid.setContentsMargins(18, 7, 12, 7)
        grid.setHorizontalSpacing(9)
        grid.setVerticalSpacing(6)
        grid.addWidget(self.text, 0, 0)
        grid.addLayout(first, 0, 1)
        grid.addWidget(self.replacement, 1, 0)
        grid.addLayout(second, 1, 1)
        grid.addWidget(self.message, 2, 0, 1, 2)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(grid)
        column.addWidget(self.list)
        order = (self.text, self.replacement, self.case, self.whole, self.regex, self.previous, self.next)
        for before, after in zip(order, (*order[1:], self.one), strict=True):
            QWidget.setTabOrder(before, after)
        QWidget.setTabOrder(self.one, self.all)
        QWidget.setTabOrder(self.all, self.list)

    # What is asked for

    def query(self) -> Query:
        """What is looked for."""
        return Query(self.text.text(), self.case.isChecked(), self.whole.isChecked(), self.regex.isChecked())

    @property
    def replaces(self) -> bool:
        """Whether the second row is there."""
        return not self.replacement.isHidden()

    def open(self, words: str, *, replacing: bool) -> None:
        """With these words, where there are any; else with those of last time."""
        self.set_replacing(replacing)
        if words:
            self.text.setText(words)
        self.show()
        self.text.setFocus()
        self.text.selectAll()
        self._now()

    def set_replacing(self, on: bool) -> None:
        """Show or hide the second row."""
        for part in self._second:
            part.setVisible(on)

    def is_asking(self) -> bool:
        """Whether what is typed here was not looked for yet."""
        return self._soon.isActive()

    def _now(self) -> None:
        self._soon.stop()
        self.wanted.emit()

    def settle(self) -> None:
        """Look for what is typed, without the breath after it."""
        if self.is_asking():
            self._now()

    # What is found

    def _show(self) -> None:
        hits = self._hits
        places = [hit.place for hit in hits.hits]
        parts = self._words.parts(hits.document, places)
        self.list.show_hits(parts)
        self._show_list()
        number = hits.number_chosen() + hits.more_change
        label = self.tr("Replace all chosen")
        self.all.setText(f"{label} ({number})" if number else label)
        self.all.setEnabled(number > 0)
        for part in (self.previous, self.next):
            part.setEnabled(bool(places))
        self._show_current()

    def _show_list(self) -> None:
        self.list.setVisible(self.listing.isChecked() and bool(self._hits.hits))

    def _show_current(self) -> None:
        hits, hit = self._hits, self._hits.in_hand
        self.list.follow(hits.current)
        self.number.setText(self._words.number(hits.current, len(hits.hits), hits.more) if hits.query.text else "")
        self.one.setEnabled(bool(hits.hits) and (hit is None or hit.is_writable))

    def _say(self, error: QalamError | None) -> None:
        said = messages.error(error) if error is not None else None
        self.say(f"{said.message} {said.hint}".strip() if said is not None else "")
        if said is not None and not self._hits.hits:
            self.number.setText("")

    def say(self, text: str) -> None:
        """A message in place; an empty one goes."""
        self.message.setText(text)
        self.message.setVisible(bool(text))

    def _clicked(self, index: QModelIndex) -> None:
        self.go_to.emit(index.row())

    # Keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter in the upper field goes on, with Shift back; in the lower one it replaces."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            plain = event.modifiers() & ~(_BACK | Qt.KeyboardModifier.KeypadModifier)
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not plain:
                if watched is self.replacement:
                    self.replace_this.emit()
                else:
                    self.stepped.emit(-1 if event.modifiers() & _BACK else 1)
                return True
            if event.key() == Qt.Key.Key_Down and not self.list.isHidden():
                self.list.setFocus()
                if not self.list.currentIndex().isValid():
                    self.list.setCurrentIndex(self.list.model().index(0, 0))
                return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)
