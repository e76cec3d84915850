"""The doors that an editor opens by hand: a report from a phone call, and letters that were not understood."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from editor.changes import Changes
from editor.desktop.commands import Command
from editor.desktop.context import PanelContext
from editor.desktop.inbox.letters import LettersDialog
from editor.desktop.inbox.new_report import NewReport
from editor.desktop.widgets.buttons import button


class Doors(QWidget):
    """A row below the inbox's head; its second button is there only while letters wait."""

    def __init__(self, context: PanelContext, panel: QWidget) -> None:
        super().__init__(panel)
        self._context = context
        self._panel = panel
        self.new = button(self.tr("New report…"), self.open_new)
        self.letters = button("", self.open_letters)
        self.letters.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 12, 10)
        row.addWidget(self.new)
        row.addWidget(self.letters)
        row.addStretch(1)
        for command in (
            Command("inbox.new", lambda: self.tr("New report…"), self.open_new, "N", menu="inbox", icon="plus"),
            Command("inbox.letters", lambda: self.tr("Letters that were not understood…"), self.open_letters, "L",
                    menu="inbox", icon="inbox"),
        ):  # fmt: skip
            context.commands.add(command, scope=panel)
        context.hub.changed.connect(self._look)
        self._count()

    def open_new(self, *, comment: str = "", reply_to: str = "") -> NewReport:
        """What a reader said on the phone, or in a letter of their own words."""
        made = NewReport(self._context, self._panel, comment=comment, reply_to=reply_to)
        made.open()
        return made

    def open_letters(self) -> LettersDialog:
        """Each can become a report by hand, or be put aside."""
        made = LettersDialog(self._context, self._panel)
        made.report_wanted.connect(lambda text, sender: self.open_new(comment=text, reply_to=sender))
        made.open()
        return made

    def _look(self, changes: Changes) -> None:
        if changes.concern("letter"):
            self._count()

    def _count(self) -> None:
        post = self._context.newsroom.post
        self._context.jobs.read(
            lambda _: post.letter_counts(), on_result=self._show, owner=self, slot="letters", quiet=True
        )

    def _show(self, counts: dict[str, int]) -> None:
        waiting = counts.get("not_understood", 0)
        self.letters.setText(self.tr("%n letter(s) not understood", "", waiting))
        self.letters.setVisible(waiting > 0)
