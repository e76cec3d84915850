"""Words that the newsroom writes in its own way in another script."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QPlainTextEdit, QVBoxLayout, QWidget

from editor.articles.document import Script
from editor.changes import Changes
from editor.desktop import messages
from editor.desktop.context import PanelContext
from editor.desktop.settings_pages.cards import make_card
from editor.desktop.widgets.buttons import button
from editor.desktop.widgets.plain import PlainLabel
from editor.errors import QalamError, UserMistake
from editor.language.scripts import OTHERS, Entry


def make_page(context: PanelContext) -> QWidget:
    """See `sections.SECTIONS`."""
    return ScriptsPage(context)


class ScriptsPage(QWidget):
    """A line a word. What another seat adds meanwhile stays, and what is being typed here is not overwritten."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self._seen: tuple[Entry, ...] = ()
        self._shown: Script = OTHERS[0]
        self.scripts = QComboBox()
        for script in OTHERS:
            self.scripts.addItem(messages.script(script), script)
        self.scripts.activated.connect(lambda _: self._choose())
        self.own = QPlainTextEdit()
        self.own.setTabChangesFocus(True)
        self.own.setMinimumHeight(120)
        self.own.setPlaceholderText("Шекспир = Shakespeare")
        self.note = PlainLabel(role="warning", wrap=True)
        self.save = button(self.tr("Save the words"), self._save, "primary")
        about = self.tr(
            "Kazakh is turned into Latin and Arabic script by published tables. Words that you write in your own way "
            "stand here, a line each: the word in Cyrillic, =, and how it is written. Its forms follow. A word alone "
            "stays in Cyrillic."
        )
        rows: list[tuple[str, QWidget]] = [
            (self.tr("Script"), self.scripts),
            (self.tr("Words of your own"), self.own),
            ("", self.note),
        ]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(make_card(self.tr("Kazakh in other scripts"), about, rows, self.save))
        self.note.hide()
        context.hub.changed.connect(self._look)
        self._load()

    @property
    def script(self) -> Script:
        """The one whose words are shown."""
        return next(script for script in OTHERS if script == self.scripts.currentData())

    def _choose(self) -> None:
        self._seen, self._shown = (), self.script
        self.own.setPlainText("")
        self._say(None)
        self._load()

    def _look(self, changes: Changes) -> None:
        if changes.concern("exception"):
            self._load()

    def _load(self) -> None:
        newsroom, script = self._context.newsroom, self._shown
        self._context.jobs.read(
            lambda _: newsroom.script_exceptions.exceptions().of_script(script),
            on_result=self._show,
            owner=self,
            slot="exceptions",
            quiet=True,
        )

    def _show(self, entries: tuple[Entry, ...]) -> None:
        if self.own.toPlainText() == _lines(self._seen):
            self._settle(entries)

    def _settle(self, entries: tuple[Entry, ...]) -> None:
        self._seen = entries
        self.own.setPlainText(_lines(entries))

    def _save(self) -> None:
        from editor.language.scripts.house import read_entry  # late: with the service

        try:
            wanted = [read_entry(line, self._shown) for line in self.own.toPlainText().splitlines() if line.strip()]
        except UserMistake as error:
            self._say(error)
            return
        newsroom, seen = self._context.newsroom, self._seen
        self._context.jobs.write(
            lambda _: newsroom.script_exceptions.change(seen, wanted, by=newsroom.author),
            on_result=lambda _: self._saved(tuple(wanted)),
            on_failed=self._say,
            owner=self,
            quiet=True,
        )

    def _saved(self, entries: tuple[Entry, ...]) -> None:
        self._say(None)
        self._settle(entries)
        self._context.go.say.emit(self.tr("The words are saved"))
        self._load()

    def _say(self, error: QalamError | None) -> None:
        said = messages.error(error) if error else None
        self.note.setText(f"{said.message} {said.hint}" if said else "")
        self.note.setVisible(said is not None)


def _lines(entries: tuple[Entry, ...]) -> str:
    return "\n".join(
        entry.cyrillic if entry.cyrillic == entry.written else f"{entry.cyrillic} = {entry.written}"
        for entry in entries
    )
