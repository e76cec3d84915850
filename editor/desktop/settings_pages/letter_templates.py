"""How letters of other widgets are read: an editor writes one of them with {names} in the places of what changes."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from editor.changes import Changes
from editor.desktop import messages
from editor.desktop.context import PanelContext
from editor.desktop.settings_pages.cards import make_card
from editor.desktop.widgets.buttons import button
from editor.desktop.widgets.plain import PlainLabel
from editor.errors import Conflict, QalamError
from editor.reports.mailbox.shelf import NO_TEMPLATE
from editor.reports.mailbox.templates import NAMES, LetterTemplate


def make_page(context: PanelContext) -> QWidget:
    """See `sections.SECTIONS`."""
    return LetterTemplatesPage(context)


class LetterTemplatesPage(QWidget):
    """One template at a time; saving one reads the letters again that wait."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self._templates: list[LetterTemplate] = []
        self._seen = NO_TEMPLATE  # what is kept, as it was when typing began
        self._shown = NO_TEMPLATE  # the same as the fields hold it
        self.choice, self.text = QComboBox(), QPlainTextEdit()
        self.name, self.subject, self.writer = (QLineEdit() for _ in range(3))
        self.note = PlainLabel(role="warning", wrap=True)
        self.remove = button(self.tr("Remove"), self._remove)
        self.save = button(self.tr("Save the template"), self._save, "primary")
        self._lay_out()
        self.choice.activated.connect(lambda _: self._show())
        context.hub.changed.connect(self._look)
        self._load()

    def _lay_out(self) -> None:
        self.text.setPlaceholderText("… {url}\n… {prefix}[[{quote}]]{suffix} …\n… {comment}")
        self.text.setMinimumHeight(120)
        self.text.setTabChangesFocus(True)
        self.choice.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.remove)
        row.addWidget(self.save)
        about = self.tr(
            "Letters of Orphus and Mistape are read without one. For others write a letter here as it comes, with "
            "names in the places of what changes: {names}."
        ).replace("{names}", ", ".join(f"{{{name}}}" for name in NAMES))
        rows: list[tuple[str, QWidget]] = [
            (self.tr("Template"), self.choice),
            (self.tr("Name"), self.name),
            (self.tr("Subject holds"), self.subject),
            (self.tr("Sender holds"), self.writer),
            (self.tr("Letter"), self.text),
            ("", self.note),
        ]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(make_card(self.tr("Letters of other widgets"), about, rows, foot))
        self.note.hide()

    def _look(self, changes: Changes) -> None:
        if changes.concern("setting"):
            self._load()

    def _load(self) -> None:
        shelf = self._context.newsroom.letter_templates
        self._context.jobs.read(lambda _: shelf.all(), on_result=self._loaded, owner=self, slot="list", quiet=True)

    def _loaded(self, templates: list[LetterTemplate]) -> None:
        chosen, is_same = self.choice.currentData(), templates == self._templates and self.choice.count() > 0
        if is_same:
            return  # what is being typed is not overwritten by another setting
        is_typed = self._typed() != self._shown
        self._templates = templates
        self.choice.clear()
        for template in templates:
            self.choice.addItem(template.name, template.name)
        self.choice.addItem(self.tr("A new template…"), "")
        at = 0 if chosen is None else self.choice.findData(chosen)
        self.choice.setCurrentIndex(at if at >= 0 else self.choice.count() - 1 if is_typed else 0)
        if not is_typed:
            self._show()
        elif at < 0:  # another seat removed it: what was typed becomes a new one
            self._seen = NO_TEMPLATE
            self.name.setReadOnly(False)
            self.remove.setEnabled(False)

    def _typed(self) -> LetterTemplate:
        return LetterTemplate(
            self.name.text().strip(),
            self.text.toPlainText(),
            self.subject.text().strip(),
            self.writer.text().strip(),
        )

    def _show(self) -> None:
        name = self.choice.currentData()
        template = next((one for one in self._templates if one.name == name), NO_TEMPLATE)
        self.name.setText(template.name)
        self.name.setReadOnly(bool(template.name))
        self.subject.setText(template.subject)
        self.writer.setText(template.sender)
        self.text.setPlainText(template.text)
        self._seen, self._shown = template, self._typed()
        self.remove.setEnabled(bool(template.name))
        self.note.hide()

    def _save(self) -> None:
        newsroom, template, seen = self._context.newsroom, self._typed(), self._seen

        def work(_: object) -> Changes:
            return newsroom.letter_templates.put(template, seen) | newsroom.post.read_again().changes

        self._context.jobs.write(work, on_result=lambda _: self._saved(template), on_failed=self._refused, owner=self)

    def _saved(self, template: LetterTemplate) -> None:
        name, self._seen, self._shown = template.name, template, template
        if self.choice.findData(name) < 0:
            self.choice.insertItem(0, name, name)
            self.choice.setCurrentIndex(0)
        self.note.hide()
        self._context.go.say.emit(self.tr("The template is saved"))
        self._load()

    def _remove(self) -> None:
        shelf, name, seen = self._context.newsroom.letter_templates, self.choice.currentData(), self._seen
        self._context.jobs.write(
            lambda _: shelf.remove(name, seen), on_result=lambda _: self._removed(), on_failed=self._refused, owner=self
        )

    def _removed(self) -> None:
        self._show()  # what was typed of it is not kept
        self._load()

    def _refused(self, error: QalamError) -> None:
        said = messages.error(error)
        self.note.setText(f"{said.message} {said.hint}")
        self.note.show()
        if isinstance(error, Conflict):  # told, one may save once more: over what is there now
            shelf, name = self._context.newsroom.letter_templates, self.name.text().strip()

            def seen(templates: list[LetterTemplate]) -> None:
                self._seen = next((one for one in templates if one.name == name), NO_TEMPLATE)

            self._context.jobs.read(lambda _: shelf.all(), on_result=seen, owner=self, slot="seen", quiet=True)
