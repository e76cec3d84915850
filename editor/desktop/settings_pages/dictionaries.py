"""Words that the speller was taught: the newsroom's, one's own, and those of the archive."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from editor.changes import Changes
from editor.desktop import messages
from editor.desktop.context import PanelContext
from editor.desktop.jobs import Progress
from editor.desktop.settings_pages.cards import make_card
from editor.desktop.settings_pages.word_table import Row, WordTable
from editor.desktop.welcome import LANGUAGE_NAMES
from editor.desktop.widgets.buttons import button
from editor.desktop.widgets.plain import PlainLabel
from editor.errors import QalamError

if TYPE_CHECKING:
    from editor.bootstrap import Newsroom
    from editor.language.archive_words import Read
    from editor.language.dictionary import Which
    from editor.language.lexicon import MissingDictionary

NEWSROOM, PERSONAL, ARCHIVE = "newsroom", "personal", "archive"
_ROWS_SHOWN = 9


def make_page(context: PanelContext) -> QWidget:
    """See `sections.SECTIONS`."""
    return DictionariesPage(context)


class DictionariesPage(QWidget):
    """One dictionary in one language at a time. What is typed narrows the list, and is added by Enter."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self._folder = str(Path.home())
        self.which, self.language = QComboBox(), QComboBox()
        self.word = QLineEdit()
        self.table = WordTable(self)
        self.view = QTableView()
        self.count = PlainLabel(role="quiet", wrap=True)
        self.note = PlainLabel(role="warning", wrap=True)
        self.missing = PlainLabel(role="warning", wrap=True)
        self.add = button(self.tr("Add"), self._add, "primary")
        self.remove = button(self.tr("Remove"), self._remove)
        self.learn = button(self.tr("Read the archive"), self._learn)
        self.bring = button(self.tr("Import…"), self.ask_for_list)
        self.give = button(self.tr("Export…"), self.ask_where)
        self._lay_out()
        self._connect()
        self._load()

    def _lay_out(self) -> None:
        for name, key in (
            (self.tr("The newsroom's"), NEWSROOM),
            (self.tr("My own, on this computer"), PERSONAL),
            (self.tr("Learned from the archive"), ARCHIVE),
        ):
            self.which.addItem(name, key)
        for tag, name in LANGUAGE_NAMES.items():
            self.language.addItem(name, tag)
        self.word.setPlaceholderText(self.tr("A word to look for or to add"))
        self.word.setClearButtonEnabled(True)
        self.view.setModel(self.table)
        self.view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.view.setTabKeyNavigation(False)
        self.view.setShowGrid(False)
        self.view.setWordWrap(False)
        self.view.verticalHeader().hide()
        self.view.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            self.view.horizontalHeader().setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self.view.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.view.setMinimumHeight(self.view.verticalHeader().defaultSectionSize() * _ROWS_SHOWN)
        about = self.tr(
            "Words that the speller takes as right. Kazakh words that were added are known with all their endings. A "
            "word that no dictionary has and that stands in three published articles is learned from the archive."
        )
        rows: list[tuple[str, QWidget]] = [
            (self.tr("Dictionary"), self.which),
            (self.tr("Language"), self.language),
            (self.tr("Word"), _in_a_row(self.word, self.add)),
            (self.tr("Words"), _in_a_column(self.view, self.count, self.note, self.missing)),
        ]
        foot = _in_a_row(self.learn, self.bring, self.give, self.remove)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(make_card(self.tr("Dictionaries"), about, rows, foot))
        self.word.setAccessibleName(self.tr("Word"))
        self.view.setAccessibleName(self.tr("Words"))
        self.note.hide()
        self.missing.hide()

    def _connect(self) -> None:
        self.which.activated.connect(lambda _: self._load())
        self.language.activated.connect(lambda _: self._load())
        self.word.textChanged.connect(self._narrow)
        self.word.returnPressed.connect(self._add)
        selection = self.view.selectionModel()
        selection.selectionChanged.connect(lambda *_: self._enable())
        self._context.hub.changed.connect(self._look)

    def _look(self, changes: Changes) -> None:
        if changes.concern("dictionary"):
            self._load()

    # What is shown ----------------------------------------------------------------------------------------------

    def _load(self) -> None:
        newsroom, which, language = self._context.newsroom, self.which.currentData(), self.language.currentData()
        self._context.jobs.read(
            lambda _: (_rows_of(newsroom, which, language), newsroom.proofreader.lexicon.missing()),
            on_result=partial(self._show, which),
            on_failed=self._say,
            owner=self,
            slot="words",
            quiet=True,
        )

    def _show(self, which: str, found: tuple[list[Row], tuple[MissingDictionary, ...]]) -> None:
        rows, missing = found
        self.table.show_rows(rows, of_the_archive=which == ARCHIVE)
        self._narrow()
        for made in (self.word, self.add, self.bring):
            made.setEnabled(which != ARCHIVE)
        self.learn.setVisible(which == ARCHIVE)
        if which == ARCHIVE:
            self.word.setEnabled(True)
        self.missing.setText(self._told(missing))
        self.missing.setVisible(bool(missing))

    def _told(self, missing: tuple[MissingDictionary, ...]) -> str:
        names = ", ".join(each.name for each in missing)
        packages = " ".join(each.package for each in missing)
        return self.tr(
            "Not on this computer: {names}. Spelling in these languages is checked less or not at all. On Debian: apt "
            "install {packages}. Elsewhere put the .aff and .dic files, which LibreOffice's dictionaries have, into "
            "{folder} and start Qalam anew."
        ).format(names=names, packages=packages, folder=self._context.newsroom.paths.dictionaries)

    def _narrow(self, _text: str = "") -> None:
        self.table.narrow(self.word.text().strip().lower())
        self.count.setText(self._counted())
        self._enable()

    def _counted(self) -> str:
        if self.table.rowCount() or self.word.text().strip():
            return self.tr("%n words", "", self.table.rowCount())
        if self.which.currentData() == ARCHIVE:
            return self.tr("No words yet: they come when articles are published, or when the archive is read.")
        return self.tr("No words yet: type one above and press Enter, or import a list.")

    def _enable(self) -> None:
        self.remove.setEnabled(self.view.selectionModel().hasSelection())

    def chosen(self) -> list[str]:
        """The words of the selected rows."""
        return [self.table.word(index.row()) for index in self.view.selectionModel().selectedRows()]

    # What the buttons do ----------------------------------------------------------------------------------------

    def _add(self) -> None:
        word = self.word.text().strip()
        if word and self.which.currentData() != ARCHIVE:
            self._write(partial(_added, self.which.currentData(), word, self.language.currentData()), self._is_added)

    def _is_added(self) -> None:
        self._context.go.say.emit(self.tr("“{word}” is in the dictionary").format(word=self.word.text().strip()))
        self.word.clear()

    def _remove(self) -> None:
        words = self.chosen()
        said = self.tr("%n words removed", "", len(words))
        self._write(
            partial(_removed, self.which.currentData(), words, self.language.currentData()),
            lambda: self._context.go.say.emit(said),
        )

    def _write(self, work: Callable[[Newsroom], Changes], then: Callable[[], None]) -> None:
        newsroom = self._context.newsroom

        def done(changes: Changes) -> None:
            self._say(None)
            then()
            self._context.jobs.changed.emit(changes)

        self._context.jobs.write(lambda _: work(newsroom), on_result=done, on_failed=self._say, owner=self, quiet=True)

    def _learn(self) -> None:
        newsroom = self._context.newsroom

        def work(progress: Progress) -> Read:
            return newsroom.dictionary.archive.learn(progress=progress)

        self._context.jobs.write(
            work, on_result=self._learned, on_failed=self._say, owner=self, title=self.tr("Reading the archive")
        )

    def _learned(self, read: Read) -> None:
        self._say(None)
        self._context.jobs.changed.emit(read.changes)
        articles = self.tr("%n articles read", "", read.articles)
        words = self.tr("%n words learned", "", read.added)
        self._context.go.say.emit(f"{articles}, {words}")

    # Lists in files ---------------------------------------------------------------------------------------------

    def ask_for_list(self) -> QFileDialog:
        """For a list of words; opened, not executed."""
        dialog = QFileDialog(self, self.tr("Choose a list of words"), self._folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Lists of words (*.txt *.dic *.tsv)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(lambda name: self.take_in(Path(name)))
        dialog.open()
        return dialog

    def take_in(self, path: Path) -> None:
        """Add the words of a file to the dictionary that is shown."""
        self._folder = str(path.parent)
        self._write(
            partial(_imported, self.which.currentData(), path, self.language.currentData()),
            lambda: self._context.go.say.emit(self.tr("The list is in the dictionary")),
        )

    def ask_where(self) -> QFileDialog:
        """Where to write the words that are shown; opened, not executed."""
        dialog = QFileDialog(self, self.tr("Write the words into a file"), self._folder)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(
            [
                self.tr("One word a line (*.txt)"),
                self.tr("Hunspell dictionary (*.dic)"),
                self.tr("Table with who and when (*.tsv)"),
            ]
        )
        dialog.setDefaultSuffix("txt")
        suffixes = ("txt", "dic", "tsv")
        dialog.filterSelected.connect(lambda name: dialog.setDefaultSuffix(suffixes[dialog.nameFilters().index(name)]))
        dialog.fileSelected.connect(lambda name: self.write_to(Path(name)))
        dialog.open()
        return dialog

    def write_to(self, path: Path) -> None:
        """Write the dictionary that is shown; the form is told by the end of the name."""
        self._folder = str(path.parent)
        newsroom, which, language = self._context.newsroom, self.which.currentData(), self.language.currentData()
        self._context.jobs.read(
            lambda _: newsroom.dictionary.export(which, language, path),
            on_result=lambda _: self._context.go.say.emit(self.tr("The words are in {name}").format(name=path.name)),
            on_failed=self._say,
            owner=self,
            title=self.tr("Writing the words"),
        )

    def _say(self, error: QalamError | None) -> None:
        said = messages.error(error) if error else None
        self.note.setText(f"{said.message} {said.hint}" if said else "")
        self.note.setVisible(said is not None)


def _in_a_row(*widgets: QWidget) -> QWidget:
    made = QWidget()
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        row.addWidget(widget)
    return made


def _in_a_column(*widgets: QWidget) -> QWidget:
    made = QWidget()
    column = QVBoxLayout(made)
    column.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        column.addWidget(widget)
    return made


# In the writer's thread -----------------------------------------------------------------------------------------


def _rows_of(newsroom: Newsroom, which: Which, language: str) -> list[Row]:
    dictionary = newsroom.dictionary
    if which == ARCHIVE:
        return [Row(entry.word, articles=entry.articles) for entry in dictionary.archive.words(language)]
    return [Row(entry.word, entry.by, entry.at) for entry in dictionary.listed(which, language)]


def _added(which: str, word: str, language: str, newsroom: Newsroom) -> Changes:
    from editor.language.word_lists import ListedWord  # late: with the service

    return newsroom.dictionary.take_in([ListedWord(language, word)], by=newsroom.author, own=which == PERSONAL).changes


def _removed(which: str, words: list[str], language: str, newsroom: Newsroom) -> Changes:
    if which == ARCHIVE:
        return newsroom.dictionary.archive.refuse(words, language)
    return newsroom.dictionary.remove(words, language, own=which == PERSONAL)


def _imported(which: str, path: Path, language: str, newsroom: Newsroom) -> Changes:
    from editor.language import word_lists  # late: with the service

    words = word_lists.read(path, language)
    return newsroom.dictionary.take_in(words, by=newsroom.author, own=which == PERSONAL).changes
