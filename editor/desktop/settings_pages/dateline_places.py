"""Places of datelines that the newsroom adds to those of the program, and the one it usually writes from."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from editor.articles.datelines import Places, place_names, read_place
from editor.changes import Changes
from editor.desktop import messages
from editor.desktop.context import PanelContext
from editor.desktop.settings_pages.cards import make_card
from editor.desktop.widgets.buttons import button
from editor.desktop.widgets.entries_edit import CompletedEdit
from editor.desktop.widgets.plain import PlainLabel
from editor.errors import QalamError, UserMistake


def make_page(context: PanelContext) -> QWidget:
    """See `sections.SECTIONS`."""
    return PlacesPage(context)


class PlacesPage(QWidget):
    """A line a place. What another seat adds meanwhile stays, and what is being typed here is not overwritten."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self._places = Places()
        self.usual = CompletedEdit(self._like)
        self.own = QPlainTextEdit()
        self.own.setTabChangesFocus(True)
        self.own.setMinimumHeight(120)
        self.own.setPlaceholderText("Орал; Уральск; Oral")
        self.note = PlainLabel(role="warning", wrap=True)
        self.save = button(self.tr("Save the places"), self._save, "primary")
        about = self.tr(
            "The places of datelines that come with Qalam are known already. Add yours, a line each, in Kazakh, "
            "Russian and English."
        )
        rows: list[tuple[str, QWidget]] = [
            (self.tr("You write from"), self.usual),
            (self.tr("Places of your own"), self.own),
            ("", self.note),
        ]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(make_card(self.tr("Places of datelines"), about, rows, self.save))
        self.note.hide()
        context.hub.changed.connect(self._look)
        self._load()

    def _like(self, begun: str) -> list[str]:
        language = self._context.preferences.language
        return list(place_names(self._places.complete(begun, language), language))

    def _look(self, changes: Changes) -> None:
        if changes.concern("setting"):
            self._load()

    def _load(self) -> None:
        house = self._context.newsroom.house
        self._context.jobs.read(lambda _: house.places(), on_result=self._show, owner=self, slot="places", quiet=True)

    def _show(self, places: Places) -> None:
        if self.own.toPlainText() == _lines(self._places) and self.usual.text() == self._places.usual:
            self._places = places
            self.own.setPlainText(_lines(places))
            self.usual.setText(places.usual)

    def _save(self) -> None:
        try:
            wanted = [read_place(line) for line in self.own.toPlainText().splitlines() if line.strip()]
        except UserMistake as error:
            self._say(error)
            return
        house, seen, usual = self._context.newsroom.house, self._places.own, self.usual.text()
        self._context.jobs.write(
            lambda _: house.change_places(seen, wanted, usual),
            on_result=lambda _: self._saved(),
            on_failed=self._say,
            owner=self,
            quiet=True,
        )

    def _saved(self) -> None:
        self._say(None)
        house = self._context.newsroom.house
        self._context.jobs.read(lambda _: house.places(), on_result=self._settle, owner=self, slot="places", quiet=True)

    def _settle(self, places: Places) -> None:
        self._places = places
        self.own.setPlainText(_lines(places))
        self.usual.setText(places.usual)
        self._context.go.say.emit(self.tr("The places are saved"))

    def _say(self, error: QalamError | None) -> None:
        said = messages.error(error) if error else None
        self.note.setText(f"{said.message} {said.hint}" if said else "")
        self.note.setVisible(said is not None)


def _lines(places: Places) -> str:
    return "\n".join("; ".join(place.names) for place in places.own)
