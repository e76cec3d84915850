"""What this seat likes: the window, how the page behaves, and the door for readers' reports. It holds at once."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QComboBox, QSpinBox, QVBoxLayout, QWidget

from editor.desktop.context import PanelContext
from editor.desktop.preferences import THEMES
from editor.desktop.settings_pages.cards import make_card
from editor.desktop.settings_pages.writing_likings import WritingLikings
from editor.desktop.welcome import LANGUAGE_NAMES
from editor.desktop.widgets.number_box import with_room

_LONGEST_UNDO_S = 120


def make_page(context: PanelContext) -> QWidget:
    """See `sections.SECTIONS`."""
    return SeatPage(context)


class SeatPage(QWidget):
    """`context.preferences`, to be looked at and changed."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self.language = QComboBox()
        self.theme = QComboBox()
        self.undo = with_room(QSpinBox(maximum=_LONGEST_UNDO_S))
        self.intake = QCheckBox(self.tr("Take readers' reports while Qalam is open"))
        self.challenge = QCheckBox(self.tr("Ask senders for a proof of work, against robots"))
        self.writing = WritingLikings(context, self)
        self.port = with_room(QSpinBox(minimum=1024, maximum=65535))
        self._lay_out()
        self._show_preferences()
        self._connect()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(
            make_card(
                self.tr("This window"),
                self.tr("On this computer only; holds at once."),
                [(self.tr("Language"), self.language), (self.tr("Colours"), self.theme)],
            )
        )
        column.addWidget(
            make_card(
                self.tr("Writing"),
                self.tr("How the page behaves on this computer; holds at once."),
                self.writing.rows,
            )
        )
        column.addWidget(
            make_card(
                self.tr("Readers' reports"),
                self.tr("A fix waits this long before it is sent, so that it can be undone."),
                [
                    (self.tr("Undo for"), self.undo),
                    ("", self.intake),
                    ("", self.challenge),
                    (self.tr("Port"), self.port),
                ],
            )
        )

    def _show_preferences(self) -> None:
        for tag, name in LANGUAGE_NAMES.items():
            self.language.addItem(name, tag)
        names = {"system": self.tr("As the system"), "light": self.tr("Light"), "dark": self.tr("Dark")}
        for choice in THEMES:
            self.theme.addItem(names[choice], choice)
        liked = self._context.preferences
        self.language.setCurrentIndex(self.language.findData(liked.language))
        self.theme.setCurrentIndex(self.theme.findData(liked.theme))
        self.undo.setSuffix(self.tr(" s"))
        self.undo.setValue(liked.undo_seconds)
        self.intake.setChecked(liked.intake_is_on)
        self.challenge.setChecked(liked.intake_challenge)
        self.port.setValue(liked.intake_port)
        self.port.setGroupSeparatorShown(False)

    def _connect(self) -> None:
        liked, go = self._context.preferences, self._context.go
        self.language.activated.connect(lambda _: go.language_requested.emit(self.language.currentData()))
        self.theme.activated.connect(self._choose_theme)
        self.undo.valueChanged.connect(lambda value: setattr(liked, "undo_seconds", value))
        self.intake.toggled.connect(self._choose_intake)
        self.challenge.toggled.connect(self._choose_challenge)
        self.port.valueChanged.connect(lambda value: setattr(liked, "intake_port", value))

    def _choose_theme(self) -> None:
        self._context.preferences.theme = self.theme.currentData()
        self._context.theme.choose(self._context.preferences.theme)

    def _choose_intake(self, on: bool) -> None:
        self._context.preferences.intake_is_on = on
        self._context.go.intake_requested.emit(on)

    def _choose_challenge(self, on: bool) -> None:
        self._context.preferences.intake_challenge = on
        if self._context.preferences.intake_is_on:
            self._context.go.intake_requested.emit(True)
