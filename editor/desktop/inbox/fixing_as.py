"""A fix with its kind and its note: what the page says of it, or nothing."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QFormLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from editor.desktop.correction_words import kind_name
from editor.desktop.widgets.buttons import button
from editor.desktop.widgets.plain import PlainLabel
from editor.reports.corrections import KINDS, guessed_kind
from editor.reports.notes import LONGEST_NOTE

_LONGEST_SHOWN = 160  # characters of the words, and of what replaces them


class FixDialog(QDialog):
    """Opened, not executed. `chosen`: the kind, the note in the editor's own words or "", and whether it is silent.

    `silent_kinds`: those that the newsroom's policy says nothing of; chosen, they begin so.
    """

    chosen = Signal(str, str, bool)

    def __init__(self, old: str, new: str, parent: QWidget, silent_kinds: Collection[str] = ()) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Fix and say how"))
        self.kind, self.note = QComboBox(), QLineEdit()
        self.silent = QCheckBox(self.tr("Say nothing on the page"))
        for kind in KINDS:
            self.kind.addItem(kind_name(kind), kind)
        self.kind.setCurrentIndex(self.kind.findData(guessed_kind(old, new)))
        self.kind.setAccessibleName(self.tr("Kind of error"))
        self._silent_kinds = silent_kinds
        self.kind.currentIndexChanged.connect(lambda _: self._follow_policy())
        self.note.setMaxLength(LONGEST_NOTE)
        self.note.setPlaceholderText(self.tr("The newsroom's own sentence"))
        self.note.setAccessibleName(self.tr("Note on the page"))
        self.silent.toggled.connect(self.note.setDisabled)
        self._follow_policy()
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        form.setVerticalSpacing(10)
        form.setHorizontalSpacing(16)
        form.addRow(PlainLabel(self.tr("Kind of error")), self.kind)
        form.addRow(PlainLabel(self.tr("Note on the page")), self.note)
        form.addRow("", self.silent)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(button(self.tr("Cancel"), self.reject))
        self.fix = button(self.tr("Fix"), self._choose, "primary")
        self.fix.setDefault(True)
        foot.addWidget(self.fix)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 18, 22, 18)
        column.setSpacing(14)
        column.addWidget(PlainLabel(f"«{_cut(old)}» → «{_cut(new)}»", "heading", wrap=True))
        column.addLayout(form)
        column.addLayout(foot)
        self.setMinimumWidth(560)

    def _follow_policy(self) -> None:
        self.silent.setChecked(self.kind.currentData() in self._silent_kinds)

    def _choose(self) -> None:
        self.accept()
        silent = self.silent.isChecked()
        self.chosen.emit(str(self.kind.currentData()), "" if silent else self.note.text().strip(), silent)


def _cut(text: str) -> str:
    """In one line, and not longer than a dialog can show."""
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST_SHOWN else f"{line[:_LONGEST_SHOWN]}…"
