"""People of the newsroom and what each may do."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from editor.changes import Changes
from editor.desktop.context import PanelContext
from editor.desktop.messages import error as said_of
from editor.desktop.settings_pages.cards import make_card
from editor.desktop.widgets.buttons import button
from editor.desktop.widgets.plain import PlainLabel
from editor.errors import QalamError
from editor.newsroom.people import LONGEST_NAME, ROLES, Person


def make_page(context: PanelContext) -> QWidget:
    """See `sections.SECTIONS`."""
    return PeoplePage(context)


class PeoplePage(QWidget):
    """A row a person; a role that is chosen holds at once."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self._names = {
            "journalist": self.tr("Journalist"),
            "editor": self.tr("Editor"),
            "publisher": self.tr("Publisher"),
        }
        self.rows = QGridLayout()
        self.rows.setColumnStretch(0, 1)
        self.roles: dict[str, QComboBox] = {}
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setPlaceholderText(self.tr("Name, as it stands in revisions"))
        self.name.setAccessibleName(self.tr("Name, as it stands in revisions"))
        self.role = self._box()
        self.role.setCurrentIndex(self.role.findData("publisher"))
        self.add = button(self.tr("Add"), self._add)
        self.name.returnPressed.connect(self._add)
        self.note = PlainLabel(role="warning", wrap=True)
        self.you = PlainLabel(role="small", wrap=True)
        about = self.tr(
            "Journalists write and send for review; editors approve, publish and correct; publishers also withdraw. "
            "While nobody is named, everybody may do everything."
        )
        self.listed, adding = QWidget(), QWidget()
        self.listed.setLayout(self.rows)
        self.listed.hide()
        self.rows.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout(adding)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.name, 1)
        row.addWidget(self.role)
        row.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        rows: list[tuple[str, QWidget]] = [("", self.listed), ("", adding), ("", self.note), ("", self.you)]
        column.addWidget(make_card(self.tr("People"), about, rows))
        self.note.hide()
        context.hub.changed.connect(self._look)
        self._load()

    def _box(self) -> QComboBox:
        made = QComboBox()
        made.setAccessibleName(self.tr("Role"))
        for role in ROLES:
            made.addItem(self._names[role], role)
        return made

    def _look(self, changes: Changes) -> None:
        if changes.concern("setting"):
            self._load()

    def _load(self) -> None:
        newsroom = self._context.newsroom
        self._context.jobs.read(
            lambda _: (newsroom.people.all(), newsroom.people.role(newsroom.author)),
            on_result=self._show,
            owner=self,
            slot="people",
            quiet=True,
        )

    def _show(self, read: tuple[list[Person], str]) -> None:
        people, mine = read
        while (item := self.rows.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.roles = {}
        for number, person in enumerate(people):
            box = self._box()
            box.setCurrentIndex(box.findData(person.role))
            box.activated.connect(partial(self._choose, person.name))
            self.roles[person.name] = box
            self.rows.addWidget(PlainLabel(person.name), number, 0)
            self.rows.addWidget(box, number, 1)
            remove = button(self.tr("Remove"), partial(self._remove, person.name), "plain")
            self.rows.addWidget(remove, number, 2)
        self.listed.setVisible(bool(people))
        you = self.tr("You are {name}: {role}")
        self.you.setText(you.format(name=self._context.newsroom.author, role=self._names[mine]))

    def _add(self) -> None:
        name, role = self.name.text(), str(self.role.currentData())
        self._write(lambda: self._context.newsroom.people.put(name, role), self.name.clear)

    def _choose(self, name: str, _index: int) -> None:
        role = str(self.roles[name].currentData())
        self._write(lambda: self._context.newsroom.people.put(name, role))

    def _remove(self, name: str) -> None:
        self._write(lambda: self._context.newsroom.people.remove(name))

    def _write(self, act: Callable[[], Changes], then: Callable[[], object] | None = None) -> None:
        self._context.jobs.write(
            lambda _: act(),
            on_result=lambda _: self._done(then),
            on_failed=self._refused,
            owner=self,
            quiet=True,
        )

    def _done(self, then: Callable[[], object] | None) -> None:
        self.note.hide()
        if then is not None:
            then()
        self._load()

    def _refused(self, error: QalamError) -> None:
        said = said_of(error)
        self.note.setText(f"{said.message} {said.hint}")
        self.note.show()
        self._load()
