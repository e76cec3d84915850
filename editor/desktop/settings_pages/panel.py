"""One page of cards. What belongs to this seat holds at once; what belongs to the newsroom is saved with a button."""

from __future__ import annotations

from importlib import import_module

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QLineEdit,
    QScrollArea,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from editor.changes import Changes
from editor.desktop.context import PanelContext
from editor.desktop.preferences import THEMES
from editor.desktop.settings_pages.cards import make_card
from editor.desktop.settings_pages.writing_likings import WritingLikings
from editor.desktop.welcome import LANGUAGE_NAMES
from editor.desktop.widgets.banner import Banner
from editor.desktop.widgets.buttons import button
from editor.desktop.widgets.number_box import with_room
from editor.desktop.widgets.plain import PlainLabel
from editor.errors import Conflict, QalamError, refuse_if_changed
from editor.newsroom.agency import AgencySettings, load_agency, save_agency

# What the newsroom has decided for all its articles. A page more is a module with `make_page` and a line here.
PAGES = (
    "editor.desktop.settings_pages.channels",
    "editor.desktop.settings_pages.people",
    "editor.desktop.settings_pages.preflight",
    "editor.desktop.settings_pages.notices",
    "editor.desktop.settings_pages.notice_rules",
    "editor.desktop.settings_pages.notice_outdated",
    "editor.desktop.settings_pages.kinds",
    "editor.desktop.settings_pages.dateline_places",
    "editor.desktop.settings_pages.word_files",
    "editor.desktop.settings_pages.mailboxes",
    "editor.desktop.settings_pages.letter_templates",
    "editor.desktop.settings_pages.outgoing",
    "editor.desktop.settings_pages.corrections",
    "editor.desktop.settings_pages.answers",
    "editor.desktop.settings_pages.dictionaries",
    "editor.desktop.settings_pages.scripts",
)
_WIDTH = 680
_LONGEST_UNDO_S = 120


class SettingsPanel(QWidget):
    """`context.preferences` and `newsroom.agency`, to be looked at and changed."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self._agency = AgencySettings()
        self.banner = Banner(context.icons, context.theme)
        self.language = QComboBox()
        self.theme = QComboBox()
        self.undo = with_room(QSpinBox(maximum=_LONGEST_UNDO_S))
        self.intake = QCheckBox(self.tr("Take readers' reports while Qalam is open"))
        self.challenge = QCheckBox(self.tr("Ask senders for a proof of work, against robots"))
        self.writing = WritingLikings(context, self)
        self.port = with_room(QSpinBox(minimum=1024, maximum=65535))
        self.name, self.link, self.site, self.zone = (QLineEdit() for _ in range(4))
        self.save = button(self.tr("Save"), self._save, "primary")
        self._lay_out()
        self._show_preferences()
        self._connect()
        context.hub.changed.connect(self._look)
        self._load()

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(14)
        column.addWidget(PlainLabel(self.tr("Settings"), "title"))
        column.addWidget(
            make_card(
                self.tr("The newsroom"),
                self.tr("What notices, pages and Word files say about you. Everybody in this newsroom shares it."),
                [
                    (self.tr("Name of the agency"), self.name),
                    (self.tr("Its address on the web"), self.link),
                    (self.tr("Address of the published site"), self.site),
                    (self.tr("Time zone"), self.zone),
                ],
                self.save,
            )
        )
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
        for name in PAGES:
            column.addWidget(import_module(name).make_page(self._context))
        column.addStretch(1)
        page = QFrame()
        page.setObjectName("scrolled")
        page.setLayout(column)
        page.setMaximumWidth(_WIDTH)
        column.setContentsMargins(28, 24, 28, 24)
        area = QScrollArea(widgetResizable=True)
        area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        area.setWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self.banner)
        outer.addWidget(area)

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
        self.zone.setPlaceholderText("Asia/Almaty")
        for field in (self.link, self.site):
            field.setPlaceholderText("https://")

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

    # The newsroom -------------------------------------------------------------------------------------------

    def _look(self, changes: Changes) -> None:
        if changes.concern("setting"):
            self._load()

    def _load(self) -> None:
        newsroom = self._context.newsroom
        self._context.jobs.read(
            lambda _: newsroom.agency, on_result=self._show, on_failed=self.banner.show_error, owner=self, slot="agency"
        )

    def _show(self, agency: AgencySettings) -> None:
        if self._typed() != self._agency:
            return  # what is being typed here is not overwritten by what another seat saved
        self._agency = agency
        for field, value in (
            (self.name, agency.name),
            (self.link, agency.link),
            (self.site, agency.site_url),
            (self.zone, agency.zone),
        ):
            field.setText(value)

    def _typed(self) -> AgencySettings:
        known = self._agency
        return AgencySettings(
            name=self.name.text().strip(),
            link=self.link.text().strip(),
            zone=self.zone.text().strip() or known.zone,
            site_url=self.site.text().strip(),
            intake_url=known.intake_url,
        )

    def _save(self) -> None:
        agency, seen = self._typed(), self._agency
        self._context.jobs.write(
            lambda _: _saved(self._context, agency, seen),
            on_result=lambda _: self._is_saved(agency),
            on_failed=self._refused,
            owner=self,
            title=self.tr("Saving the settings"),
        )

    def _refused(self, error: QalamError) -> None:
        """Told that somebody else was first, one may save once more: over what is there now."""
        self.banner.show_error(error)
        if isinstance(error, Conflict):
            newsroom = self._context.newsroom

            def loaded(agency: AgencySettings) -> None:
                self._agency = agency

            self._context.jobs.read(lambda _: newsroom.agency, on_result=loaded, owner=self, slot="agency", quiet=True)

    def _is_saved(self, agency: AgencySettings) -> None:
        self._agency = agency
        self.banner.hide()
        self._context.go.say.emit(self.tr("The newsroom's settings are saved"))


def _saved(context: PanelContext, agency: AgencySettings, seen: AgencySettings) -> Changes:
    with context.newsroom.database.unit_of_work() as work:
        refuse_if_changed(seen, load_agency(work, seen))
        save_agency(work, agency)
        work.commit()
        return Changes.of(**work.touched)
