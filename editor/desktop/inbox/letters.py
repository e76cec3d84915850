"""Letters that were not understood: each with why, its words, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from db.records import LetterRecord
from editor.changes import Changes
from editor.desktop import messages
from editor.desktop.context import PanelContext
from editor.desktop.widgets.buttons import button
from editor.desktop.widgets.plain import PlainLabel
from editor.errors import QalamError, UserMistake


class LettersDialog(QDialog):
    """Opened, not executed. What a letter says is shown as plain text. `report_wanted`: its words, its sender."""

    report_wanted = Signal(str, str)

    def __init__(self, context: PanelContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Letters that were not understood"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._letters: list[LetterRecord] = []
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Letters"))
        self.why = PlainLabel(wrap=True)
        self.text = QPlainTextEdit(readOnly=True)
        self.text.setAccessibleName(self.tr("Text of the letter"))
        self.make = button(self.tr("Make a report of it…"), self._make, "primary")
        self.aside = button(self.tr("Put aside"), self._put_aside)
        self.again = button(self.tr("Read all again"), self._read_again)
        self._lay_out()
        self.list.currentRowChanged.connect(self._show_letter)
        context.hub.changed.connect(self._look)
        self._load()

    def _lay_out(self) -> None:
        right = QVBoxLayout()
        right.addWidget(self.why)
        right.addWidget(self.text, 1)
        both = QHBoxLayout()
        both.addWidget(self.list, 2)
        both.addLayout(right, 3)
        foot = QHBoxLayout()
        foot.addWidget(self.again)
        foot.addStretch(1)
        foot.addWidget(self.aside)
        foot.addWidget(self.make)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(12)
        about = self.tr(
            "Nothing that comes by mail is lost. A template in the settings lets letters of this form be read, also "
            "those that wait here."
        )
        column.addWidget(PlainLabel(about, "quiet", wrap=True))
        column.addLayout(both, 1)
        column.addLayout(foot)
        self.resize(760, 500)

    def _look(self, changes: Changes) -> None:
        if changes.concern("letter"):
            self._load()

    def _load(self) -> None:
        post = self._context.newsroom.post
        self._context.jobs.read(
            lambda _: post.letters(state="not_understood"), on_result=self._show, owner=self, slot="list", quiet=True
        )

    def _show(self, letters: list[LetterRecord]) -> None:
        row = max(0, self.list.currentRow())
        self._letters = letters
        self.list.clear()
        for letter in letters:
            self.list.addItem(QListWidgetItem(letter.subject or letter.sender or self.tr("(no subject)")))
        self.list.setCurrentRow(min(row, len(letters) - 1))
        self._show_letter()

    @property
    def letter(self) -> LetterRecord | None:
        """The one in front."""
        row = self.list.currentRow()
        return self._letters[row] if 0 <= row < len(self._letters) else None

    def _show_letter(self, _: int = 0) -> None:
        letter = self.letter
        for made in (self.make, self.aside, self.again):
            made.setEnabled(letter is not None)
        self.text.setPlainText(letter.text if letter else "")
        self.why.setText(self._reason(letter) if letter else self.tr("No letter waits."))

    def _reason(self, letter: LetterRecord) -> str:
        reasons = {
            "unknown_form": self.tr("Nobody has told Qalam how letters of this form are read."),
            "letter_empty": self.tr("The letter has no words."),
            "letter_too_large": self.tr("The letter is too large to be a report."),
            "no_words_marked": self.tr("No words are marked in the letter."),
        }
        known = reasons.get(letter.reason_code)
        if known is None:
            said = messages.error(UserMistake(letter.reason_code, code=letter.reason_code))
            known = said.message
        return f"{letter.sender}: {known}" if letter.sender else known

    def _make(self) -> None:
        if self.letter is not None:
            self.report_wanted.emit(self.letter.text[:1_000], self.letter.sender)

    def _put_aside(self) -> None:
        letter, post = self.letter, self._context.newsroom.post
        if letter is not None:
            number = letter.id
            self._context.jobs.write(lambda _: post.put_aside(number), on_failed=self._refused, owner=self)

    def _read_again(self) -> None:
        post = self._context.newsroom.post
        self._context.jobs.write(
            lambda _: post.read_again().changes,
            on_failed=self._refused,
            owner=self,
            title=self.tr("Reading letters again"),
        )

    def _refused(self, error: QalamError) -> None:
        said = messages.error(error)
        self.why.setText(f"{said.message} {said.hint}")
