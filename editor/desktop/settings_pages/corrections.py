"""What the newsroom does with corrections: which are told on the page, and what readers are answered."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from editor.changes import Changes
from editor.desktop import messages
from editor.desktop.context import PanelContext
from editor.desktop.correction_words import kind_name
from editor.desktop.settings_pages.cards import make_card
from editor.desktop.widgets.buttons import button
from editor.desktop.widgets.plain import PlainLabel
from editor.errors import Conflict, QalamError
from editor.reports.answers.templates import VARIABLES, AnswerTemplate
from editor.reports.corrections import KINDS, CorrectionsPolicy


def make_page(context: PanelContext) -> QWidget:
    """See `sections.SECTIONS`."""
    return CorrectionsPage(context)


class CorrectionsPage(QWidget):
    """One box a kind; one letter a language."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self._templates: dict[str, AnswerTemplate] = {}
        self._policy: CorrectionsPolicy | None = None
        self._seen: AnswerTemplate | None = None  # what is kept, as it was when typing began
        self._shown: AnswerTemplate | None = None  # the same as the fields hold it
        self.told = {kind: QCheckBox(kind_name(kind)) for kind in KINDS}
        self.answers = QCheckBox(self.tr("Answer readers who left an address"))
        self.language, self.subject, self.text = QComboBox(), QLineEdit(), QPlainTextEdit()
        self.note = PlainLabel(role="warning", wrap=True)
        self.built_in = button(self.tr("Put the built-in letter back"), self._drop)
        self.save = button(self.tr("Save the letter"), self._save, "primary")
        self._lay_out()
        for box in (*self.told.values(), self.answers):
            box.clicked.connect(lambda _: self._policy_chosen())
        self.language.activated.connect(lambda _: self._show_letter())
        context.hub.changed.connect(self._look)
        self._load()

    def _lay_out(self) -> None:
        kinds = QWidget()
        boxes = QVBoxLayout(kinds)
        boxes.setContentsMargins(0, 0, 0, 0)
        boxes.setSpacing(2)
        for box in self.told.values():
            boxes.addWidget(box)
        for tag in ("kk", "ru", "en"):
            self.language.addItem(messages.language(tag), tag)
        self.text.setMinimumHeight(150)
        self.text.setTabChangesFocus(True)
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.built_in)
        row.addWidget(self.save)
        about = self.tr(
            "The page says that it was corrected where a kind is ticked here; every correction is kept in the records. "
            "In the letter, names in braces stand for what changes: {names}."
        ).replace("{names}", ", ".join(f"{{{name}}}" for name in VARIABLES))
        rows: list[tuple[str, QWidget]] = [
            (self.tr("Told on the page"), kinds),
            ("", self.answers),
            (self.tr("Letter in"), self.language),
            (self.tr("Subject"), self.subject),
            (self.tr("Letter"), self.text),
            ("", self.note),
        ]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(make_card(self.tr("Corrections and answers"), about, rows, foot))
        self.note.hide()

    def _look(self, changes: Changes) -> None:
        if changes.concern("setting"):
            self._load()

    def _load(self) -> None:
        newsroom = self._context.newsroom
        self._context.jobs.read(
            lambda _: (newsroom.reports.policy, newsroom.answers.templates()),
            on_result=self._loaded,
            owner=self,
            slot="policy",
            quiet=True,
        )

    def _loaded(self, found: tuple[CorrectionsPolicy, dict[str, AnswerTemplate]]) -> None:
        policy, self._templates = found
        self._policy = policy
        for kind, box in self.told.items():
            box.setChecked(kind not in policy.silent)
        self.answers.setChecked(policy.answers)
        if self._shown is None or self._typed() == self._shown:  # else what is being typed is kept
            self._show_letter()

    def _typed(self) -> AnswerTemplate:
        return AnswerTemplate(self.language.currentData(), self.subject.text().strip(), self.text.toPlainText())

    def _show_letter(self) -> None:
        template = self._templates.get(self.language.currentData())
        if template is not None:
            self.subject.setText(template.subject)
            self.text.setPlainText(template.text)
            self.note.hide()
            self._seen, self._shown = template, self._typed()

    def _policy_chosen(self) -> None:
        silent = tuple(kind for kind, box in self.told.items() if not box.isChecked())
        policy, desk = CorrectionsPolicy(silent, self.answers.isChecked()), self._context.newsroom.reports
        seen = self._policy
        self._context.jobs.write(
            lambda _: desk.set_policy(policy, seen),
            on_result=lambda _: self._policy_is_set(policy),
            on_failed=self._policy_refused,
            owner=self,
            quiet=True,
        )

    def _policy_is_set(self, policy: CorrectionsPolicy) -> None:
        self._policy = replace(policy, silent=tuple(sorted(policy.silent)))
        self.note.hide()

    def _policy_refused(self, error: QalamError) -> None:
        """The boxes show what holds."""
        self._refused(error)
        self._load()

    def _save(self) -> None:
        template, seen, post = self._typed(), self._seen, self._context.newsroom.answers
        self._context.jobs.write(
            lambda _: post.put_template(template, seen),
            on_result=lambda _: self._saved(template),
            on_failed=self._letter_refused,
            owner=self,
        )

    def _drop(self) -> None:
        post, language, seen = self._context.newsroom.answers, self.language.currentData(), self._seen
        self._context.jobs.write(
            lambda _: post.drop_template(language, seen),
            on_result=lambda _: self._dropped(),
            on_failed=self._letter_refused,
            owner=self,
        )

    def _dropped(self) -> None:
        self._seen = self._shown = None  # what is typed there is not kept
        self._load()

    def _saved(self, template: AnswerTemplate) -> None:
        self._seen, self._shown = template, template
        self.note.hide()
        self._context.go.say.emit(self.tr("The letter is saved"))

    def _letter_refused(self, error: QalamError) -> None:
        """Told that somebody else was first, one may save once more: over what is there now."""
        self._refused(error)
        if isinstance(error, Conflict):
            post, language = self._context.newsroom.answers, self.language.currentData()

            def loaded(templates: dict[str, AnswerTemplate]) -> None:
                self._templates, self._seen = templates, templates[language]

            self._context.jobs.read(lambda _: post.templates(), on_result=loaded, owner=self, slot="seen", quiet=True)

    def _refused(self, error: QalamError) -> None:
        said = messages.error(error)
        self.note.setText(f"{said.message} {said.hint}")
        self.note.show()
