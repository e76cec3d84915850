"""The first start: choose a language, and what to begin with."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from editor.desktop.icons import Icons
from editor.desktop.theme import Theme
from editor.desktop.widgets.buttons import Chip
from editor.desktop.widgets.plain import PlainLabel

_WIDTH = 520
# In their own words: whoever reads only one of them finds it.
LANGUAGE_NAMES = {"kk": "Қазақша", "ru": "Русский", "en": "English"}


class _Choice(QPushButton):
    """A big button: an icon, what it does, and what comes of it."""

    def __init__(self, icons: Icons, icon: str, title: str, text: str) -> None:
        super().__init__()
        self.setProperty("kind", "choice")
        self.setAutoDefault(False)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        sign = PlainLabel()
        sign.setPixmap(icons.pixmap(icon, 26, "accent", scale=self.devicePixelRatioF()))
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(PlainLabel(title, "heading", wrap=True))
        words.addWidget(PlainLabel(text, "quiet", wrap=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 13, 18, 13)
        row.setSpacing(16)
        row.addWidget(sign)
        row.addLayout(words, 1)
        for label in self.findChildren(PlainLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedWidth(_WIDTH)

    def showEvent(self, event: QShowEvent) -> None:
        """The height is known once the style sheet has given the labels their fonts."""
        super().showEvent(event)
        layout = self.layout()
        assert layout is not None
        layout.invalidate()
        self.setFixedHeight(max(layout.totalHeightForWidth(_WIDTH), 76))


class Welcome(QWidget):
    """Shown instead of an empty list of articles, once. `named`: what the newsroom is called, before an own start; the
    sample brings its own name.
    """

    language_chosen = Signal(str)
    named = Signal(str)
    sample_requested = Signal()
    empty_requested = Signal()
    import_requested = Signal()

    def __init__(self, icons: Icons, theme: Theme, language: str) -> None:
        super().__init__()
        self.empty_requested.connect(self._name)
        self.import_requested.connect(self._name)
        column = QVBoxLayout()
        column.setSpacing(10)
        column.addWidget(PlainLabel(self.tr("Welcome to Qalam"), "title"))
        about = PlainLabel(
            self.tr("Write, check, publish, and mend what readers find, in Kazakh, Russian and English."),
            "quiet",
            wrap=True,
        )
        column.addWidget(about)
        column.addSpacing(4)
        column.addLayout(self._languages(language))
        column.addSpacing(6)
        self.agency = QLineEdit(placeholderText=self.tr("Name of your agency or newsroom, as notices shall write it"))
        self.agency.setAccessibleName(self.tr("Name of your agency or newsroom"))
        column.addWidget(self.agency)
        column.addSpacing(6)
        for icon, title, text, signal in (
            (
                "newspaper",
                self.tr("Open the sample newsroom"),
                self.tr(
                    "A dozen articles, published on a site of your own, with reports from readers to work through."
                ),
                self.sample_requested,
            ),
            (
                "file-plus",
                self.tr("Start empty"),
                self.tr("Nothing but a blank page. The sample can be opened later from the Help menu."),
                self.empty_requested,
            ),
            (
                "import",
                self.tr("Import a file…"),
                self.tr("A text, a saved web page or a Word file becomes your first article."),
                self.import_requested,
            ),
        ):
            choice = _Choice(icons, icon, title, text)
            choice.clicked.connect(lambda _=False, signal=signal: signal.emit())
            column.addWidget(choice)
        column.setContentsMargins(0, 0, 0, 0)
        middle = QFrame()
        middle.setFixedWidth(_WIDTH)
        middle.setLayout(column)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(middle)
        row.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addStretch(2)
        outer.addLayout(row)
        outer.addStretch(3)

    def _name(self) -> None:
        if name := self.agency.text().strip():
            self.named.emit(name)

    def _languages(self, language: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        group = QButtonGroup(self)
        for tag, name in LANGUAGE_NAMES.items():
            chip = Chip(name)
            chip.setChecked(tag == language)
            chip.clicked.connect(lambda _=False, tag=tag: self.language_chosen.emit(tag))
            group.addButton(chip)
            row.addWidget(chip)
        row.addStretch(1)
        return row
