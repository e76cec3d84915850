"""Small questions of the inbox: a line of text, for whom and until when a report waits, which reports go apart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QDateTime, Qt, QTimeZone
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from db.records import ReportRecord
from editor.articles.document import Language
from editor.desktop import messages
from editor.desktop.widgets.buttons import button
from editor.desktop.widgets.plain import PlainLabel

_LONGEST_SHOWN = 300  # characters of a report among others


class Question(QDialog):
    """Opened, not executed: a form, and two buttons below it."""

    def __init__(self, parent: QWidget, title: str) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = QFormLayout()
        self.form.setVerticalSpacing(10)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.done_button = button(self.tr("Done"), self.accept, "primary")
        self.done_button.setDefault(True)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(button(self.tr("Cancel"), self.reject))
        foot.addWidget(self.done_button)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 20, 24, 16)
        self.column.setSpacing(12)
        self.column.addLayout(self.form)
        self.column.addStretch(1)
        self.column.addLayout(foot)
        self.setMinimumWidth(400)

    def add_field(self, name: str, field: QWidget) -> None:
        """One row, its name for screen readers too."""
        label = PlainLabel(name)
        label.setBuddy(field)
        field.setAccessibleName(name)
        self.form.addRow(label, field)


def ask_line(
    parent: QWidget, title: str, name: str, answered: Callable[[str, bool], object], *, choice: str = ""
) -> Question:
    """A line of text, and a choice where one is named."""
    made = Question(parent, title)
    line, box = QLineEdit(), QCheckBox(choice)
    made.add_field(name, line)
    if choice:
        made.form.addRow("", box)
    made.accepted.connect(lambda: answered(line.text(), box.isChecked()))
    made.open()
    line.setFocus()
    return made


class PersonQuestion(Question):
    """A person: those who are known are offered, any other name can be written. `answered` gets the name."""

    def __init__(
        self, parent: QWidget, title: str, name: str, people: Sequence[str], answered: Callable[[str], object]
    ) -> None:
        super().__init__(parent, title)
        self.person = people_box(people)
        self.add_field(name, self.person)
        self.accepted.connect(lambda: answered(self.person.currentText().strip()))


class WaitQuestion(Question):
    """For whom, until when, or both. `answered` gets the name and the time."""

    def __init__(
        self,
        parent: QWidget,
        people: Sequence[str],
        now: datetime,
        zone: str,
        answered: Callable[[str, datetime | None], object],
    ) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Let the report wait"))
        self.person = people_box(people)
        self.person.setCurrentText("")
        self.is_timed = QCheckBox(self.tr("It comes back by itself"))
        self.is_timed.setChecked(True)
        self.until = QDateTimeEdit(calendarPopup=True)
        self.until.setTimeZone(QTimeZone(zone.encode()))
        self.until.setDateTime(QDateTime.fromSecsSinceEpoch(int(now.timestamp()), QTimeZone(zone.encode())).addDays(1))
        self.is_timed.toggled.connect(self.until.setEnabled)
        self.add_field(self.tr("For whom"), self.person)
        self.form.addRow("", self.is_timed)
        self.add_field(self.tr("Until"), self.until)
        self.accepted.connect(lambda: answered(self.person.currentText().strip(), self._time()))

    def _time(self) -> datetime | None:
        from datetime import UTC  # late: only when it is answered

        if not self.is_timed.isChecked():
            return None
        return datetime.fromtimestamp(self.until.dateTime().toSecsSinceEpoch(), UTC)


class SplitQuestion(Question):
    """Which reports of a group speak of something else. `answered` gets their ids."""

    def __init__(
        self, parent: QWidget, reports: Sequence[ReportRecord], answered: Callable[[list[int]], object]
    ) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Take reports out of the group"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Reports"))
        self.list.setWordWrap(True)
        self.list.setProperty("role", "ticks")
        for report in reports:
            said = " — ".join(filter(None, (report.quote, report.suggestion.strip(), report.comment.strip())))
            item = QListWidgetItem(f"{report.id}: {cut(said, _LONGEST_SHOWN)}")
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Unchecked)
            item.setData(Qt.ItemDataRole.UserRole, report.id)
            self.list.addItem(item)
        self.column.insertWidget(0, PlainLabel(self.tr("Those that are ticked make a group of their own."), wrap=True))
        self.column.insertWidget(1, self.list, 100)  # all the room: the form below has no row
        self.resize(560, 380)
        self.accepted.connect(lambda: answered(self.chosen()))

    def chosen(self) -> list[int]:
        """The ids of those that are ticked."""
        items = [self.list.item(number) for number in range(self.list.count())]
        return [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() == Qt.CheckState.Checked]


class ReasonsQuestion(Question):
    """The sentences to choose from, one a line, in three languages. `answered` gets them by language."""

    def __init__(
        self,
        parent: QWidget,
        reasons: dict[Language, tuple[str, ...]],
        answered: Callable[[dict[Language, list[str]]], object],
    ) -> None:
        super().__init__(parent, "")
        self.setWindowTitle(self.tr("Why a report is not an error"))
        self.boxes: dict[Language, QPlainTextEdit] = {}
        told = self.tr("One reason a line, nine at most; an empty field brings back those of the program.")
        self.column.insertWidget(0, PlainLabel(told, wrap=True))
        for language, sentences in reasons.items():
            box = QPlainTextEdit("\n".join(sentences))
            box.setTabChangesFocus(True)
            box.setFixedHeight(112)
            self.boxes[language] = box
            self.add_field(messages.language(language), box)
        self.setMinimumWidth(560)
        self.accepted.connect(
            lambda: answered({language: box.toPlainText().splitlines() for language, box in self.boxes.items()})
        )


def people_box(people: Sequence[str]) -> QComboBox:
    """Names to choose from, and room for another."""
    made = QComboBox(editable=True, insertPolicy=QComboBox.InsertPolicy.NoInsert)
    made.addItems(list(dict.fromkeys(filter(None, people))))
    made.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return made


def cut(text: str, most: int) -> str:
    """In one line, and not longer than so many characters and a sign that there is more."""
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[:most].rstrip()}…"
