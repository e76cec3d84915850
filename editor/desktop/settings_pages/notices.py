"""Attribution notices: their texts in three languages and lengths, and how each channel shows them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from editor.articles.document import LANGUAGES
from editor.changes import Changes
from editor.desktop import messages
from editor.desktop.context import PanelContext
from editor.desktop.notice_words import NoticeWords
from editor.desktop.settings_pages.cards import make_card
from editor.desktop.settings_pages.notice_versions import VersionTable, version_view
from editor.desktop.widgets.buttons import button
from editor.desktop.widgets.plain import PlainLabel
from editor.errors import QalamError, UserMistake
from editor.notices import VARIABLES, NoticeShelf, NoticeTemplate, check, check_links
from editor.notices.shelf import read_day

_LINES = ("link", "link_text", "copyright", "licence", "licence_link")
_DAYS = ("valid_from", "valid_to")


def make_page(context: PanelContext) -> QWidget:
    """See `sections.SECTIONS`."""
    return NoticesPage(context)


class NoticesPage(QWidget):
    """One notice in one language at a time. Saving makes a further version: what is out keeps what it says."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self._words = NoticeWords(self)
        self._shelf: NoticeShelf | None = None
        self._today = date.min
        self.choice, self.language = QComboBox(), QComboBox()
        self.name = QLineEdit()
        self.texts = {key: QPlainTextEdit() for key in ("text", "short", "line")}
        self.lines = {key: QLineEdit() for key in (*_LINES, *_DAYS)}
        self.version = PlainLabel(role="quiet")
        self.note = PlainLabel(role="warning", wrap=True)
        self.versions = VersionTable(self)
        self.version_view = version_view(self.versions)
        self.days_note = PlainLabel(role="warning", wrap=True)
        self.remove = button(self.tr("Remove"), self._remove)
        self.save = button(self.tr("Save as a new version"), self._save, "primary")
        self._lay_out()
        for box in (self.choice, self.language):
            box.activated.connect(lambda _: self._show())
        for field in self.texts.values():
            field.textChanged.connect(self._look_over)
        for line in self.lines.values():
            line.textEdited.connect(lambda _: self._look_over())
        self.versions.changed.connect(self._set_days)
        self.versions.refused.connect(self._days_refused)
        self.version_view.clicked.connect(lambda index: self._show_version(self.versions.version(index.row())))
        context.hub.changed.connect(self._look)
        self._load()

    def _lay_out(self) -> None:
        for tag in LANGUAGES:
            self.language.addItem(messages.language(tag), tag)
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for key, height in (("text", 104), ("short", 68), ("line", 50)):
            self.texts[key].setFixedHeight(height)
            self.texts[key].setTabChangesFocus(True)
        for key in _DAYS:
            self.lines[key].setPlaceholderText(self.tr("2026-06-13; empty for always"))
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.remove)
        row.addWidget(self.save)
        about = self.tr(
            "What every copy says about whose text it is. These names stand for what changes: {names}. The shorter "
            "lengths may be left empty: the longer one is used then."
        ).replace("{names}", ", ".join(f"{{{name}}}" for name in VARIABLES))
        rows: list[tuple[str, QWidget]] = [
            (self.tr("Notice"), self.choice),
            (self.tr("Language"), self.language),
            (self.tr("Name"), self.name),
            ("", self.version),
            (self.tr("Full text"), self.texts["text"]),
            (self.tr("Short text"), self.texts["short"]),
            (self.tr("One line"), self.texts["line"]),
            (self.tr("Link"), self.lines["link"]),
            (self.tr("Words of the link"), self.lines["link_text"]),
            (self.tr("Copyright line"), self.lines["copyright"]),
            (self.tr("Licence"), self.lines["licence"]),
            (self.tr("Address of the licence"), self.lines["licence_link"]),
            (self.tr("First day"), self.lines["valid_from"]),
            (self.tr("Last day"), self.lines["valid_to"]),
            ("", self.note),
        ]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        column.addWidget(make_card(self.tr("Attribution notices"), about, rows, foot))
        about = self.tr(
            "A version is never changed, but for the days on which it is valid: double-click them. Of those that are "
            "valid on the day of going out, the newest is used. A click shows a version above."
        )
        card = make_card(self.tr("Versions and their days"), about, [])
        inside = card.layout()
        assert inside is not None
        inside.addWidget(self.version_view)
        inside.addWidget(self.days_note)
        column.addWidget(card)
        self.note.hide()
        self.days_note.hide()

    def _look(self, changes: Changes) -> None:
        if changes.concern("notice"):
            self._load()

    def _load(self) -> None:
        newsroom = self._context.newsroom
        self._context.jobs.read(
            lambda _: (newsroom.notices.shelf(), newsroom.today()),
            on_result=self._loaded,
            owner=self,
            slot="shelf",
            quiet=True,
        )

    def _loaded(self, found: tuple[NoticeShelf, date]) -> None:
        chosen, is_first = self.choice.currentData(), self._shelf is None
        shown = self._template()
        self._shelf, self._today = found
        self.choice.clear()
        for name in self._shelf.names:
            self.choice.addItem(self._words.notice(name), name)
        self.choice.addItem(self.tr("A new notice…"), "")
        self.choice.setCurrentIndex(max(0, self.choice.findData(chosen)) if chosen is not None else 0)
        if is_first or self._template() != shown:
            self._show()
        else:
            self._show_versions()

    def _show_versions(self) -> None:
        """Of the chosen notice, in all languages."""
        name = self.choice.currentData() or ""
        if self._shelf is not None:
            self.versions.show_shelf(self._shelf, name, self._today)

    def _show_version(self, version: NoticeTemplate) -> None:
        """An older one too; saving makes a new version of what then stands there."""
        self.language.setCurrentIndex(self.language.findData(version.language))
        self._fill(version)

    def _set_days(self, version: NoticeTemplate) -> None:
        """As they are wanted now."""
        book = self._context.newsroom.notices
        self.days_note.hide()
        self._context.jobs.write(
            lambda _: book.set_days(
                version.name, version.language, version.version, version.valid_from, version.valid_to
            ),
            on_failed=self._days_refused,
            owner=self,
        )

    def _days_refused(self, error: QalamError) -> None:
        said = messages.error(error)
        self.days_note.setText(f"{said.message} {said.hint}")
        self.days_note.show()

    def _template(self) -> NoticeTemplate:
        """The newest version of what is chosen; an empty one where it does not speak this language yet."""
        name, language = self.choice.currentData() or "", self.language.currentData()
        known = self._shelf.newest(name, language) if self._shelf is not None else None
        return known or NoticeTemplate(name, language, 0, "")

    def _show(self) -> None:
        self._fill(self._template())
        self._show_versions()

    def _fill(self, template: NoticeTemplate) -> None:
        self.name.setText(template.name)
        self.name.setReadOnly(bool(template.name))
        for key, field in self.texts.items():
            field.setPlainText(getattr(template, key))
        for key, line in self.lines.items():
            line.setText(str(getattr(template, key) or ""))
        number = QLocale().toString(template.version)
        self.version.setText(
            self.tr("Version {number}").format(number=number)
            if template.version
            else self.tr("There is none in this language yet.")
        )
        self.remove.setEnabled(bool(template.name))
        self.note.hide()

    def _typed(self) -> NoticeTemplate:
        """What stands in the fields. Raises UserMistake for a day that is none."""
        values: dict[str, object] = {key: field.toPlainText().strip() for key, field in self.texts.items()}
        values |= {key: self.lines[key].text().strip() for key in _LINES}
        values |= {key: read_day(self.lines[key].text()) for key in _DAYS}
        return replace(self._template(), name=self.name.text().strip(), **values)  # type: ignore[arg-type]  # by key

    def _look_over(self) -> None:
        """An unknown variable is said while it is typed."""
        if not self.texts["text"].toPlainText().strip():
            self.note.hide()
            return
        try:
            typed = self._typed()
            check(typed)
            check_links(typed)
        except UserMistake as error:
            self._refused(error)
        else:
            self.note.hide()

    def _save(self) -> None:
        book = self._context.newsroom.notices
        try:
            typed = self._typed()
        except UserMistake as error:
            self._refused(error)
            return
        self._context.jobs.write(
            lambda _: book.write(typed)[1],
            on_result=lambda changes: self._saved(typed.name, changes),
            on_failed=self._refused,
            owner=self,
        )

    def _saved(self, name: str, changes: Changes) -> None:
        if self.choice.findData(name) < 0:
            self.choice.insertItem(0, name, name)
            self.choice.setCurrentIndex(0)
        self.note.hide()
        said = self.tr("The notice is saved") if changes else self.tr("The notice says that already")
        self._context.go.say.emit(said)

    def _remove(self) -> None:
        book, name = self._context.newsroom.notices, self.choice.currentData()
        self._context.jobs.write(lambda _: book.remove(name), on_failed=self._refused, owner=self)

    def _refused(self, error: QalamError) -> None:
        said = messages.error(error)
        self.note.setText(f"{said.message} {said.hint}")
        self.note.show()
