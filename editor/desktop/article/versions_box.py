"""The story's other articles in the details: opened, begun in another language, linked, and unlinked."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from db.records import ArticleRecord
from editor.articles.document import LANGUAGES
from editor.articles.stories import Telling
from editor.desktop import messages
from editor.desktop.article.words import Words
from editor.desktop.widgets.buttons import button
from editor.desktop.widgets.entries_edit import CompletedEdit
from editor.desktop.widgets.plain import PlainLabel, tooltip

_SPARE = 4  # pixels: what the style rounds


class ShortButton(QPushButton):
    """A plain button whose text is shortened where the panel is narrow; the whole of it is its tooltip and its name."""

    def __init__(self, text: str, clicked: Callable[[], object], told: str = "") -> None:
        super().__init__(text)
        self.whole = text
        self.setProperty("kind", "plain")
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        self.setToolTip(tooltip(told or text))
        self.clicked.connect(lambda: clicked())

    def sizeHint(self) -> QSize:
        wide = self._beside() + self.fontMetrics().horizontalAdvance(self.whole) + _SPARE
        return QSize(wide, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(60, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - self._beside()
        self.setText(self.fontMetrics().elidedText(self.whole, Qt.TextElideMode.ElideRight, room))

    def _beside(self) -> int:
        """Pixels that the style puts around the text."""
        return super().sizeHint().width() - self.fontMetrics().horizontalAdvance(self.text())


class VersionsBox(QWidget):
    """Signals carry articles' numbers, and a language: kk, ru or en."""

    open_wanted = Signal(int)
    translation_wanted = Signal(str)
    link_wanted = Signal(int)
    unlink_wanted = Signal()

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self._known: dict[str, int] = {}
        self.title = PlainLabel(self.tr("In other languages"), "caption")
        self._rows = QVBoxLayout()
        self._rows.setSpacing(3)
        self.other = CompletedEdit(self._like)
        self.other.setPlaceholderText(self.tr("Number or headline"))
        self.other.setAccessibleName(self.tr("Article to link"))
        self.other.returnPressed.connect(self._link)
        self.link = button(self.tr("Link"), self._link)
        self.unlink = ShortButton(self.tr("Unlink this article"), self.unlink_wanted.emit)
        self.said = PlainLabel(role="warning", wrap=True)
        self._lay_out()

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(7)
        line.addWidget(self.other, 1)
        line.addWidget(self.link)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addLayout(self._rows)
        column.addLayout(line)
        column.addWidget(self.said)
        column.addWidget(self.unlink, 0, Qt.AlignmentFlag.AlignLeft)
        self.say("")

    def say(self, text: str) -> None:
        """What keeps it from being linked; empty takes it away."""
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def offer(self, articles: Sequence[ArticleRecord]) -> None:
        """Those that can be linked, newest first."""
        self._known = {f"{one.headline} ({messages.language(one.language)}, {one.id})": one.id for one in articles}

    def show_story(self, story: Sequence[Telling], article_id: int) -> None:
        """`story` holds the article itself too, or nothing while there is none."""
        while (item := self._rows.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        others = [one for one in story if one.record.id != article_id]
        for one in others:
            self._rows.addWidget(self._row(one), 0, Qt.AlignmentFlag.AlignLeft)
        told = {one.tag for one in story}
        for language in LANGUAGES:
            if language not in told:
                text = self.tr("Translate into: {language}").format(language=messages.language(language))
                wanted = ShortButton(text, partial(self.translation_wanted.emit, language))
                self._rows.addWidget(wanted, 0, Qt.AlignmentFlag.AlignLeft)
        self.unlink.setVisible(bool(others))
        self.other.clear()
        self.say("")
        self.setEnabled(bool(story))

    def _row(self, one: Telling) -> QWidget:
        record, name = one.record, messages.language(one.record.language)
        if one.tag not in LANGUAGES:
            name = f"{name} ({one.tag})"
        told = f"{record.headline} · {messages.article_state(record.state)}"
        return ShortButton(f"{name}: {record.headline}", lambda: self.open_wanted.emit(record.id), told)

    def _like(self, begun: str) -> list[str]:
        wanted = begun.casefold()
        return [text for text in self._known if wanted in text.casefold()]

    def _link(self) -> None:
        text = self.other.text().strip()
        number = self._known.get(text) or (int(text) if text.isascii() and text.isdigit() and len(text) < 10 else 0)
        if not number:
            found = self._like(text) if text else []
            number = self._known[found[0]] if len(found) == 1 else 0
        if number:
            self.link_wanted.emit(number)
        elif text:
            self.say(self.tr("Choose an article of the list, or type its number."))
