"""What to export, as what, and where to: for the chosen articles of the list, or for a day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QDateEdit,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from editor.desktop.article.export_forms import FORMS
from editor.desktop.widgets.buttons import button
from editor.desktop.widgets.plain import PlainLabel

_WIDTH, _NAMES_SHOWN = 520, 3


@dataclass(frozen=True)
class Plan:
    """`together`: one file called after `title`, with a table of contents; else a file for each article."""

    ids: tuple[int, ...]
    form: str
    folder: Path
    together: bool
    title: str


class ExportDialog(QDialog):
    """Opened, not executed; closed with Escape. `planned`: a Plan, and whether files may be replaced.

    `day_chosen`: a date whose articles are wanted; `show_ids` answers it.
    """

    planned = Signal(object, bool)
    day_chosen = Signal(object)

    def __init__(self, parent: QWidget, ids: Sequence[int] | None, folder: Path | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._ids = tuple(ids or ())
        self._agency = ""
        self._may_replace = False
        self.of_a_day = ids is None
        self.day = QDateEdit(QDate.currentDate())
        self.count = PlainLabel(role="quiet")
        self.form = QComboBox()
        self.together = QRadioButton(self.tr("One file with a table of contents"))
        self.apart = QRadioButton(self.tr("A file for each article"))
        self.title = QLineEdit()
        self.folder = QLineEdit(str(folder or _documents()))
        self.note = PlainLabel(role="warning", wrap=True)
        self.export = button(self.tr("Export"), self._plan, "primary")
        self.export.setDefault(True)
        self._fill()
        self._lay_out()
        self.day.dateChanged.connect(lambda _: self._ask())
        for radio in (self.together, self.apart):
            radio.toggled.connect(lambda _: self._renew())
        self.form.currentIndexChanged.connect(lambda _: self._renew())
        self.title.textEdited.connect(lambda _: self._renew())
        self.folder.textEdited.connect(lambda _: self._renew())
        self._renew()
        if not self.of_a_day:
            self.show_ids(self._ids, "")

    def _fill(self) -> None:
        self.setWindowTitle(self.tr("Export a day") if self.of_a_day else self.tr("Export the selected articles"))
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat(QLocale().dateFormat(QLocale.FormatType.ShortFormat))
        for form in FORMS:
            self.form.addItem(form.shown, form.name)
        group = QButtonGroup(self)
        for radio in (self.together, self.apart):
            group.addButton(radio)
        (self.together if self.of_a_day else self.apart).setChecked(True)

    def _lay_out(self) -> None:
        rows = QFormLayout()
        rows.setHorizontalSpacing(20)
        rows.setVerticalSpacing(10)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        where = QWidget()
        row = QHBoxLayout(where)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.folder, 1)
        row.addWidget(button(self.tr("Choose…"), self.choose_folder))
        shape = QWidget()
        column = QVBoxLayout(shape)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.together)
        column.addWidget(self.apart)
        fields: list[tuple[str, QWidget, QWidget]] = [
            *([(self.tr("Day"), self.day, self.day)] if self.of_a_day else []),
            ("", self.count, self.count),
            (self.tr("Format"), self.form, self.form),
            (self.tr("Shape"), shape, self.together),
            (self.tr("Title"), self.title, self.title),
            (self.tr("Folder"), where, self.folder),
            ("", self.note, self.note),
        ]
        for name, widget, buddy in fields:
            label = PlainLabel(name)
            label.setBuddy(buddy)
            if name and widget is not shape:
                buddy.setAccessibleName(name)
            rows.addRow(label, widget)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(button(self.tr("Cancel"), self.reject))
        foot.addWidget(self.export)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 20, 24, 16)
        whole.setSpacing(16)
        whole.addLayout(rows)
        whole.addLayout(foot)
        self.setMinimumWidth(_WIDTH)

    # What is exported

    def ask_for_day(self) -> None:
        """Once, when the dialog is opened."""
        self._ask()

    def _ask(self) -> None:
        self.export.setEnabled(False)
        self.day_chosen.emit(self.date)

    @property
    def date(self) -> date:
        """The chosen day."""
        chosen = self.day.date()
        return date(chosen.year(), chosen.month(), chosen.day())

    def show_ids(self, ids: Sequence[int], agency: str) -> None:
        """These are what will go out; the title is made anew unless somebody wrote one."""
        self._ids, self._agency = tuple(ids), agency or self._agency
        number = len(self._ids)
        if not self.of_a_day:
            self.count.setText(self.tr("%n article(s) chosen", "", number))
        elif number:
            self.count.setText(self.tr("%n article(s) published on this day", "", number))
        else:
            self.count.setText(self.tr("Nothing was published on this day."))
        if not self.title.isModified():
            self.title.setText(self._own_title())
        self._renew()

    def _own_title(self) -> str:
        day = QLocale().toString(self.day.date(), "d MMMM yyyy")
        return " ".join(part for part in (self._agency, day) if part)

    def choose_folder(self) -> QFileDialog:
        """Opened, not executed."""
        dialog = QFileDialog(self, self.tr("Choose a folder"), self.folder.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(self._take_folder)
        dialog.open()
        return dialog

    def _take_folder(self, name: str) -> None:
        self.folder.setText(name)
        self._renew()

    def _renew(self) -> None:
        """Something else is wanted: what was agreed to before does not hold for it."""
        self._may_replace = False
        holds_many = FORMS[self.form.currentIndex()].holds_many
        self.together.setEnabled(holds_many)
        if not holds_many:
            self.apart.setChecked(True)
        self.title.setEnabled(self.together.isChecked())
        self.export.setText(self.tr("Export"))
        self.export.setEnabled(bool(self._ids))
        self.say("")

    # The way on

    def _plan(self) -> None:
        folder = self.folder.text().strip()
        if not folder or not Path(folder).is_absolute():
            self.say(self.tr("Choose a folder for the files."))
            return
        title = self.title.text().strip() or self._own_title()
        self.export.setEnabled(False)
        plan = Plan(self._ids, self.form.currentData(), Path(folder), self.together.isChecked(), title)
        self.planned.emit(plan, self._may_replace)

    def ask_to_replace(self, names: Sequence[str]) -> None:
        """These are in the folder already: pressing once more replaces them."""
        shown = ", ".join(names[:_NAMES_SHOWN]) + ("…" if len(names) > _NAMES_SHOWN else "")
        self.say(
            self.tr("%n file(s) of these names are in the folder already: {names}", "", len(names)).format(names=shown)
        )
        self._may_replace = True
        self.export.setText(self.tr("Replace and export"))
        self.export.setEnabled(True)

    def say(self, sentence: str) -> None:
        """What keeps it from being exported, "" for nothing."""
        self.note.setText(sentence)
        self.note.setVisible(bool(sentence))
        self.export.setEnabled(bool(self._ids))


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or str(Path.home())
