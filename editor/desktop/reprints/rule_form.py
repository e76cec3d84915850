"""What the newsroom asks of those who copy: one dialog, saved as a whole."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from editor.desktop.widgets.plain import PlainLabel
from editor.reprints import ReprintRule


class RuleForm(QDialog):
    """Opened, not executed; closed with Escape."""

    def __init__(self, rule: ReprintRule, save: Callable[[ReprintRule], object], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Rule of reprints"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._save = save
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
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addSpacing(6)
        column.addWidget(buttons)

    def accept(self) -> None:
        """Hand the rule on."""
        self._save(
            ReprintRule(
                self.share.value(),
                self.boxes["link"].isChecked(),
                self.boxes["first_paragraph"].isChecked(),
                self.boxes["followed"].isChecked(),
                self.boxes["visible"].isChecked(),
                self.boxes["notice"].isChecked(),
            )
        )
        super().accept()

    def _follow(self, wanted: bool) -> None:
        for name in ("first_paragraph", "followed", "visible"):
            self.boxes[name].setEnabled(wanted)
