"""Where the article stands in its life, and where it may go from there, above what preflight says."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from db.records import ArticleRecord, MoveRecord
from editor.articles import life
from editor.desktop import messages
from editor.desktop.widgets.buttons import button
from editor.desktop.widgets.plain import PlainLabel
from editor.newsroom.people import Role


class LifeStrip(QWidget):
    """`moved`: the state to move to, and the note that was typed."""

    moved = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._state = PlainLabel(wrap=True)
        self._said = PlainLabel(role="small", wrap=True)
        self.note = QLineEdit()
        self.note.setMaxLength(life.LONGEST_NOTE)
        self.note.setPlaceholderText(self.tr("A note about it"))
        self.note.setAccessibleName(self.tr("A note about it"))
        self._buttons = QVBoxLayout()  # below each other: their names are long in Kazakh and Russian
        self._buttons.setSpacing(6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        column.addWidget(self._state)
        column.addWidget(self._said)
        column.addWidget(self.note)
        column.addLayout(self._buttons)

    def show_life(self, record: ArticleRecord | None, role: Role, last: MoveRecord | None) -> None:
        """The state, who moved it there and what they said, and a button for every move that this role has by hand."""
        while (item := self._buttons.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        moves = life.moves_from(record.state, role) if record is not None else []
        self._state.setText(messages.article_state(record.state) if record is not None else "")
        said = last is not None and record is not None and last.after == record.state
        told = " · ".join(part for part in (last.author, last.note) if part) if said and last is not None else ""
        self._said.setText(told)
        self._said.setVisible(bool(told))
        self.note.setVisible(bool(moves))
        for after in moves:
            made = button(self._name(after, record.state if record is not None else ""), partial(self._move, after))
            made.setObjectName(f"move.{after}")
            self._buttons.addWidget(made)

    def _move(self, after: str) -> None:
        self.moved.emit(after, self.note.text())
        self.note.clear()

    def _name(self, after: str, before: str) -> str:
        if after == "in_review":
            return self.tr("Send for review") if before == "draft" else self.tr("Back to review")
        return {"approved": self.tr("Approve"), "draft": self.tr("Return to draft")}[after]
