"""A fix with its kind and its note: what the page says of it, or nothing."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from editor.articles.document import Language
from editor.desktop import messages
from editor.desktop.correction_words import kind_name
from editor.desktop.inbox.dialogs import cut
from editor.desktop.widgets.buttons import button
from editor.desktop.widgets.plain import PlainLabel
from editor.notices.template import fallback_order
from editor.reports.corrections import KINDS, Manner, guessed_kind
from editor.reports.notes import LONGEST_NOTE

_LONGEST_SHOWN = 160  # characters of the words, and of what replaces them


class FixDialog(QDialog):
    """Opened, not executed. `chosen` carries the `Manner`: the kind, the notes in the editor's own words, silence.

    `language` is the article's: its note is asked for first, those in the others where they are wanted.
    `silent_kinds`: those that the newsroom's policy says nothing of; chosen, they begin so.
    """

    chosen = Signal(object)

    def __init__(
        self, old: str, new: str, parent: QWidget, silent_kinds: Collection[str] = (), language: Language = "kk"
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Fix and say how"))
        self.kind = QComboBox()
        self.notes = {one: QLineEdit() for one in fallback_order(language)}
        self.note, self._language = self.notes[language], language
        self.silent = QCheckBox(self.tr("Say nothing on the page"))
        for kind in KINDS:
            self.kind.addItem(kind_name(kind), kind)
        self.kind.setCurrentIndex(self.kind.findData(guessed_kind(old, new)))
        self.kind.setAccessibleName(self.tr("Kind of error"))
        self._silent_kinds = silent_kinds
        self.kind.currentIndexChanged.connect(lambda _: self._follow_policy())
        for one, field in self.notes.items():
            field.setMaxLength(LONGEST_NOTE)
            field.setAccessibleName(f"{self.tr('Note on the page')}, {messages.language(one)}")
            self.silent.toggled.connect(field.setDisabled)
        self.note.setPlaceholderText(self.tr("The newsroom's own sentence"))
        self._follow_policy()
        form = self._form(language)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(button(self.tr("Cancel"), self.reject))
        self.fix = button(self.tr("Fix"), self._choose, "primary")
        self.fix.setDefault(True)
        foot.addWidget(self.fix)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(14)
        column.addWidget(
            PlainLabel(f"«{cut(old, _LONGEST_SHOWN)}» → «{cut(new, _LONGEST_SHOWN)}»", "heading", wrap=True)
        )
        column.addLayout(form)
        column.addLayout(foot)
        self.setMinimumWidth(560)

    def _form(self, language: Language) -> QFormLayout:
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(16)
        form.addRow(PlainLabel(self.tr("Kind of error")), self.kind)
        form.addRow(PlainLabel(self.tr("Note on the page")), self.note)
        self.others = QCheckBox(self.tr("In other languages too"))
        self.others.setToolTip(self.tr("For letters to readers, and for where the article is given another language"))
        form.addRow("", self.others)
        for one in [one for one in self.notes if one != language]:
            self.notes[one].setPlaceholderText(self.tr("As in the first note"))
            form.addRow(PlainLabel(messages.language(one)), self.notes[one])
            form.setRowVisible(self.notes[one], False)
            self.others.toggled.connect(lambda on, field=self.notes[one]: form.setRowVisible(field, on))
        self.silent.toggled.connect(self.others.setDisabled)
        form.addRow("", self.silent)
        return form

    def _follow_policy(self) -> None:
        self.silent.setChecked(self.kind.currentData() in self._silent_kinds)

    def _choose(self) -> None:
        self.accept()
        silent = self.silent.isChecked()
        notes = {} if silent else {one: field.text().strip() for one, field in self.notes.items()}
        given: dict[str, str] = {
            one: text for one, text in notes.items() if text and (one == self._language or self.others.isChecked())
        }
        self.chosen.emit(Manner(str(self.kind.currentData()), silent=silent, notes=given))
