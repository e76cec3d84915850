"""What the newsroom asks of those who copy: one dialog, saved as a whole; it stays open until it is saved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from editor.desktop import messages
from editor.desktop.context import PanelContext
from editor.desktop.widgets.plain import PlainLabel
from editor.errors import Conflict, QalamError
from editor.reprints import ReprintRule


class RuleForm(QDialog):
    """Opened, not executed; closed with Escape. `saved` is called once the rule holds."""

    def __init__(self, context: PanelContext, rule: ReprintRule, saved: Callable[[], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Rule of reprints"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context, self._seen, self._saved = context, rule, saved
        self.share = QSpinBox(minimum=0, maximum=100, suffix=" %")
        self.share.setValue(rule.free_share)
        self.boxes = {
            "link": QCheckBox(self.tr("A link to us")),
            "first_paragraph": QCheckBox(self.tr("It stands in the first paragraph")),
            "followed": QCheckBox(self.tr("It is open to search engines")),
            "visible": QCheckBox(self.tr("Readers see it")),
            "notice": QCheckBox(self.tr("Our notice")),
        }
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 18)
        column.setSpacing(10)
        column.addWidget(PlainLabel(self.tr("What we ask of those who copy"), "heading"))
        row = QHBoxLayout()
        row.addWidget(PlainLabel(self.tr("Of an article, may be taken without a link")), 1)
        self.share.setAccessibleName(self.tr("Of an article, may be taken without a link"))
        row.addWidget(self.share)
        column.addLayout(row)
        for name, box in self.boxes.items():
            box.setChecked(getattr(rule, name))
            column.addWidget(box)
            if name in ("first_paragraph", "followed", "visible"):
                box.setStyleSheet("margin-left: 22px")
        self.boxes["link"].toggled.connect(self._follow)
        self._follow(rule.link)
        self.note = PlainLabel(role="warning", wrap=True)
        self.note.hide()
        column.addWidget(self.note)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column.addSpacing(6)
        column.addWidget(self.buttons)

    def accept(self) -> None:
        """Save; the dialog closes once the rule holds."""
        rule, seen, desk = self.rule(), self._seen, self._context.newsroom.reprints
        self.buttons.setEnabled(False)
        self._context.jobs.write(
            lambda _: desk.set_rule(rule, seen), on_result=lambda _: self._done(), on_failed=self._refused, owner=self
        )

    def rule(self) -> ReprintRule:
        """As it is ticked."""
        return ReprintRule(self.share.value(), **{name: box.isChecked() for name, box in self.boxes.items()})

    def _done(self) -> None:
        self._saved()
        super().accept()

    def _refused(self, error: QalamError) -> None:
        """Told that somebody else was first, one may save once more: over what is there now."""
        self.buttons.setEnabled(True)
        said = messages.error(error)
        self.note.setText(f"{said.message} {said.hint}")
        self.note.show()
        if isinstance(error, Conflict):
            desk = self._context.newsroom.reprints
            self._context.jobs.read(lambda _: desk.rule(), on_result=self._see, owner=self, slot="seen", quiet=True)

    def _see(self, rule: ReprintRule) -> None:
        self._seen = rule

    def _follow(self, wanted: bool) -> None:
        for name in ("first_paragraph", "followed", "visible"):
            self.boxes[name].setEnabled(wanted)
