"""The sections of the settings, in their groups and their order. Each is imported when it is first opened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from editor.desktop.context import PanelContext

translate = QCoreApplication.translate


@dataclass(frozen=True)
class Section:
    """`module`, in this package, has `make_page(context) -> QWidget`; it names the section too."""

    module: str
    title: Callable[[], str]

    def make(self, context: PanelContext) -> QWidget:
        """Import the page and build it."""
        made = import_module(f"editor.desktop.settings_pages.{self.module}").make_page(context)
        assert isinstance(made, QWidget)
        return made


@dataclass(frozen=True)
class Group:
    """Sections under one heading."""

    title: Callable[[], str]
    sections: tuple[Section, ...]


# A page more is a module with `make_page` and a line here.
SECTIONS: tuple[Group, ...] = (
    Group(
        lambda: translate("settings", "General"),
        (
            Section("agency", lambda: translate("AgencyPage", "The newsroom")),
            Section("seat", lambda: translate("settings", "This computer")),
            Section("people", lambda: translate("PeoplePage", "People")),
        ),
    ),
    Group(
        lambda: translate("settings", "Writing"),
        (
            Section("kinds", lambda: translate("KindsPage", "Kinds of content")),
            Section("dateline_places", lambda: translate("PlacesPage", "Places of datelines")),
            Section("dictionaries", lambda: translate("DictionariesPage", "Dictionaries")),
            Section("scripts", lambda: translate("ScriptsPage", "Kazakh in other scripts")),
        ),
    ),
    Group(
        lambda: translate("settings", "Publishing"),
        (
            Section("channels", lambda: translate("ChannelsPage", "Channels")),
            Section("preflight", lambda: translate("PreflightPage", "Before something goes out")),
            Section("word_files", lambda: translate("WordPage", "Word files")),
            Section("notices", lambda: translate("NoticesPage", "Attribution notices")),
            Section("notice_rules", lambda: translate("NoticeRulesPage", "Which notice goes out")),
            Section("notice_outdated", lambda: translate("OutdatedPage", "Outdated notices")),
        ),
    ),
    Group(
        lambda: translate("settings", "Readers"),
        (
            Section("corrections", lambda: translate("CorrectionsPage", "Corrections and answers")),
            Section("answers", lambda: translate("AnswersPage", "Letters to readers")),
            Section("outgoing", lambda: translate("OutgoingPage", "Mail server")),
            Section("mailboxes", lambda: translate("MailboxesPage", "Mailboxes")),
            Section("letter_templates", lambda: translate("LetterTemplatesPage", "Letters of other widgets")),
        ),
    ),
)
