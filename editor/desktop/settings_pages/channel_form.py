"""The form of one channel, made of what its target declares: a row a setting, its help beneath it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from editor.desktop.widgets.buttons import button
from editor.desktop.widgets.number_box import with_room
from editor.desktop.widgets.plain import PlainLabel
from editor.publishing.targets.settings import Description, SettingField

_LINES_HEIGHT = 64


class FolderEdit(QWidget):
    """A path, typed or chosen."""

    def __init__(self) -> None:
        super().__init__()
        self.path = QLineEdit()
        self.choose = button(self.tr("Choose…"), self._choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.path, 1)
        row.addWidget(self.choose)
        self.setFocusProxy(self.path)

    def _choose(self) -> None:
        dialog = QFileDialog(self, self.tr("Folder of the channel"), self.path.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self.path.setText)
        dialog.open()


class ChannelForm(QWidget):
    """`language` is that of the interface. What a target says comes from its declaration, not from translations, so
    that a target of somebody else's has words too.
    """

    def __init__(self, description: Description, language: str) -> None:
        super().__init__()
        self.description = description
        self.fields: dict[str, QWidget] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        for number, field in enumerate(description.fields):
            title, help_text = field.title.said(language), field.help.said(language)
            made = self._make(field, language)
            made.setAccessibleName(title)
            made.setAccessibleDescription(help_text)
            self.fields[field.key] = made
            if number:
                column.addSpacing(9)
            if field.kind != "switch":  # a box that is ticked says itself what it is
                label = PlainLabel(title)
                label.setBuddy(made)
                column.addWidget(label)
            is_narrow = isinstance(made, QComboBox | QSpinBox | QCheckBox)
            column.addWidget(made, 0, Qt.AlignmentFlag.AlignLeft if is_narrow else Qt.AlignmentFlag(0))
            if help_text:
                column.addWidget(PlainLabel(help_text, "small", wrap=True))

    def _make(self, field: SettingField, language: str) -> QWidget:
        if field.kind == "folder":
            return FolderEdit()
        if field.kind == "number":
            box = with_room(QSpinBox(minimum=field.least, maximum=field.most))
            box.setGroupSeparatorShown(False)
            box.setMaximumWidth(220)
            return box
        if field.kind == "switch":
            return QCheckBox(field.title.said(language))
        if field.kind == "choice":
            choices = QComboBox()
            choices.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            for choice in field.choices:
                choices.addItem(choice.title.said(language), choice.value)
            return choices
        if field.kind == "lines":
            lines = QPlainTextEdit()
            lines.setTabChangesFocus(True)
            lines.setFixedHeight(_LINES_HEIGHT)
            lines.setPlaceholderText(self.tr("one a line"))
            return lines
        line = QLineEdit()
        if field.kind == "secret":
            line.setEchoMode(QLineEdit.EchoMode.Password)
        if field.kind == "address":
            line.setPlaceholderText("https://")
        return line

    def show_values(self, settings: Mapping[str, Any], known_secrets: frozenset[str] = frozenset()) -> None:
        """Of a channel, or the defaults of a new one. Secrets are never shown, only that there is one."""
        for field in self.description.fields:
            made, value = self.fields[field.key], settings.get(field.key, field.empty)
            if isinstance(made, FolderEdit):
                made.path.setText(str(value))
            elif isinstance(made, QSpinBox):
                made.setValue(int(value or 0))
            elif isinstance(made, QCheckBox):
                made.setChecked(bool(value))
            elif isinstance(made, QComboBox):
                made.setCurrentIndex(max(0, made.findData(value)))
            elif isinstance(made, QPlainTextEdit):
                made.setPlainText("\n".join(value))
            elif isinstance(made, QLineEdit):
                is_secret = field.kind == "secret"
                made.setText("" if is_secret else str(value))
                if is_secret:
                    is_kept = field.key in known_secrets
                    made.setPlaceholderText(self.tr("kept; type to change it") if is_kept else "")

    def typed(self) -> dict[str, Any]:
        """The plain settings, as they are typed."""
        return {field.key: self._value(self.fields[field.key]) for field in self.description.plain}

    def secrets(self) -> dict[str, str]:
        """Those that were typed; an empty field leaves what is kept."""
        typed = {field.key: str(self._value(self.fields[field.key])) for field in self.description.secrets}
        return {key: secret for key, secret in typed.items() if secret}

    @staticmethod
    def _value(made: QWidget) -> Any:
        if isinstance(made, FolderEdit):
            return made.path.text()
        if isinstance(made, QSpinBox):
            return made.value()
        if isinstance(made, QCheckBox):
            return made.isChecked()
        if isinstance(made, QComboBox):
            return made.currentData()
        if isinstance(made, QPlainTextEdit):
            return made.toPlainText().splitlines()
        assert isinstance(made, QLineEdit)
        return made.text()
