"""Letters to readers: what was sent, what waits and why, and what a person has to decide about."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from db.records import AnswerRecord
from editor.changes import Changes
from editor.desktop import messages
from editor.desktop.context import PanelContext
from editor.desktop.settings_pages.cards import make_card
from editor.desktop.translating import QT_TRANSLATE_NOOP
from editor.desktop.widgets.buttons import button
from editor.desktop.widgets.plain import PlainLabel
from editor.desktop.widgets.rows import choose_row
from editor.errors import EnvironmentFault, QalamError

_MOST = 200
_HEIGHT = 190
STATES: dict[str, str] = {
    "waiting": QT_TRANSLATE_NOOP("answer_states", "Waiting"),
    "sending": QT_TRANSLATE_NOOP("answer_states", "Being sent"),
    "handing_over": QT_TRANSLATE_NOOP("answer_states", "Being sent"),
    "sent": QT_TRANSLATE_NOOP("answer_states", "Sent"),
    "failed": QT_TRANSLATE_NOOP("answer_states", "Failed"),
    "doubtful": QT_TRANSLATE_NOOP("answer_states", "In doubt"),
    "cancelled": QT_TRANSLATE_NOOP("answer_states", "Not sent"),
}


def make_page(context: PanelContext) -> QWidget:
    """See `sections.SECTIONS`."""
    return AnswersPage(context)


class AnswersPage(QWidget):
    """The newest letters. One that failed or is in doubt can be sent again, or left."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self._letters: list[AnswerRecord] = []
        self.table = QTableWidget(0, 3)
        self.why = PlainLabel(wrap=True)
        self.cancel = button(self.tr("Do not send"), self._cancel)
        self.again = button(self.tr("Send again"), self._again)
        self._lay_out()
        self.table.itemSelectionChanged.connect(self._chosen)
        context.hub.changed.connect(self._look)
        self._load()

    def _lay_out(self) -> None:
        table = self.table
        table.setHorizontalHeaderLabels([self.tr("State"), self.tr("To"), self.tr("Subject")])
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setFixedHeight(_HEIGHT)
        table.setAccessibleName(self.tr("Letters to readers"))
        table.verticalHeader().hide()
        header = table.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        foot = QWidget()
        row = QHBoxLayout(foot)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.cancel)
        row.addWidget(self.again)
        about = self.tr(
            "A letter goes out once its correction is on a page, and is tried again where the mail server is away. One "
            "that is in doubt may have arrived when the line broke: you decide."
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(table)
        rows.addWidget(self.why)
        column.addWidget(make_card(self.tr("Letters to readers"), about, [("", inside)], foot))

    def _look(self, changes: Changes) -> None:
        if changes.concern("answer"):
            self._load()

    def _load(self) -> None:
        post = self._context.newsroom.answers
        self._context.jobs.read(
            lambda _: post.answers(limit=_MOST), on_result=self._show, owner=self, slot="letters", quiet=True
        )

    def _show(self, letters: list[AnswerRecord]) -> None:
        chosen = self.letter
        self._letters = letters
        self.table.setRowCount(len(letters))
        for row, letter in enumerate(letters):
            state = QCoreApplication.translate("answer_states", STATES[letter.state])
            for column, text in enumerate((state, letter.address, letter.subject)):
                self.table.setItem(row, column, QTableWidgetItem(text))
        self.table.clearSelection()  # else another letter would be chosen in the place of one that is gone
        for row, letter in enumerate(letters):
            if chosen is not None and letter.id == chosen.id:
                choose_row(self.table, row)
        self._chosen()

    @property
    def letter(self) -> AnswerRecord | None:
        """The one that is chosen."""
        rows = self.table.selectionModel().selectedRows()
        return self._letters[rows[0].row()] if rows and rows[0].row() < len(self._letters) else None

    def _chosen(self) -> None:
        letter = self.letter
        self.again.setEnabled(letter is not None and letter.state in ("failed", "doubtful", "waiting", "cancelled"))
        self.cancel.setEnabled(letter is not None and letter.state in ("failed", "doubtful", "waiting"))
        if not self._letters:
            self.why.setText(self.tr("No letter was written yet."))
        elif letter is None or not letter.reason_code:
            self.why.setText("")
        else:
            error = EnvironmentFault(letter.reason_code, code=letter.reason_code, values=letter.reason_values)
            said = messages.error(error)
            self.why.setText(f"{said.message} {said.hint}")

    def _again(self) -> None:
        self._decide(self._context.newsroom.answers.send_again)

    def _cancel(self) -> None:
        self._decide(self._context.newsroom.answers.cancel)

    def _decide(self, act: Callable[[int], Changes]) -> None:
        letter = self.letter
        if letter is not None:
            number = letter.id
            self._context.jobs.write(lambda _: act(number), on_failed=self._refused, owner=self)

    def _refused(self, error: QalamError) -> None:
        said = messages.error(error)
        self.why.setText(f"{said.message} {said.hint}")
