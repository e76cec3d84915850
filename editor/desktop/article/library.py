"""The left column: every article, newest changed first, with a box that filters as it is typed into.

It is on the screen before the newsroom is open (`early_list`), so it is made of what the window has by then; `use`
gives it the desk that it reads from.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QMenu, QStackedWidget, QVBoxLayout, QWidget

from db.records import ArticleRecord
from editor.desktop.article.article_list import PAGE, RECORD, ArticleDelegate, ArticleList, Filter
from editor.desktop.article.article_view import ArticleView
from editor.desktop.commands import Registry
from editor.desktop.icons import Icons
from editor.desktop.jobs import JobRunner
from editor.desktop.theme import Theme
from editor.desktop.widgets.buttons import IconButton, button
from editor.desktop.widgets.plain import PlainLabel, tooltip

if TYPE_CHECKING:
    from editor.articles.desk import ArticleDesk
    from editor.desktop.widgets.empty_state import EmptyState


class Library(QFrame):
    """`chosen`: an article's id, when somebody picks a row. Several rows can be selected, for what is done to many."""

    chosen = Signal(int)

    def __init__(self, jobs: JobRunner, commands: Registry, theme: Theme, icons: Icons) -> None:
        super().__init__()
        self._jobs, self._commands, self._theme, self._icons = jobs, commands, theme, icons
        self._desk: ArticleDesk | None = None
        self._open_id = 0
        self._is_read = False
        self._model = ArticleList(self._load_more)
        self._filter = Filter()
        self._filter.setSourceModel(self._model)
        self.view = ArticleView()
        self.view.setModel(self._filter)
        self.view.setProperty("role", "side")
        self.view.setItemDelegate(ArticleDelegate(theme))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(self.tr("Articles"))
        self.view.picked.connect(self._pick)
        self.view.selectionModel().selectionChanged.connect(lambda *_: self._show_number())
        self.box = QLineEdit()
        self.box.setPlaceholderText(self.tr("Filter"))
        self.box.setAccessibleName(self.tr("Filter the articles"))
        self.box.setClearButtonEnabled(True)
        self.box.textChanged.connect(self._filtered)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._empty: EmptyState | None = None
        self._unmatched: EmptyState | None = None
        self._filter.rowsInserted.connect(self._show_what_is_there)
        self._filter.rowsRemoved.connect(self._show_what_is_there)
        self._filter.modelReset.connect(self._show_what_is_there)
        self._lay_out()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.reload)
        theme.changed.connect(self.view.viewport().update)

    def use(self, desk: ArticleDesk) -> None:
        """The newsroom is open, and the panel's commands are declared: the list can be read, and articles written."""
        self._desk = desk
        name, key = self.tr("New article"), self._commands.shortcut_text("article.new")
        self._new.setToolTip(tooltip(f"{name} ({key})"))
        self._new.setEnabled(True)
        self.view.customContextMenuRequested.connect(self.open_menu)
        self._show_number()

    def _make_empty(self) -> EmptyState:
        from editor.desktop.widgets.empty_state import EmptyState  # late: start-up time

        run = self._commands.run
        return EmptyState(
            self._icons,
            self._theme,
            "newspaper",
            self.tr("No articles yet"),
            self.tr("Write the first one, or import a page, a text or a Word file."),
            button(self.tr("New article"), lambda: run("article.new"), "primary"),
            button(self.tr("Import a file…"), lambda: run("file.import")),
        )

    def _make_unmatched(self) -> EmptyState:
        from editor.desktop.widgets.empty_state import EmptyState  # late: start-up time

        return EmptyState(
            self._icons,
            self._theme,
            "search",
            self.tr("Nothing matches the filter"),
            self.tr("No headline, author or topic has these words."),
            button(self.tr("Clear the filter"), self.box.clear),
        )

    def _lay_out(self) -> None:
        self._new = IconButton(
            self._icons,
            self._theme,
            "file-plus",
            self.tr("New article"),
            lambda: self._commands.run("article.new"),
        )
        self._new.setEnabled(False)
        row = QHBoxLayout()
        row.setContentsMargins(12, 9, 8, 9)
        row.setSpacing(6)
        row.addWidget(self.box, 1)
        row.addWidget(self._new)
        bar = QFrame()
        bar.setLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._stack, 1)
        column.addWidget(self._make_strip())
        self.setMinimumWidth(230)

    def _make_strip(self) -> QFrame:
        """How many are selected, and what can be done to them."""
        run = self._commands.run
        self.strip, self.number = QFrame(), PlainLabel(role="quiet")
        self.strip.setProperty("role", "foot")
        row = QHBoxLayout(self.strip)
        row.setContentsMargins(14, 6, 8, 6)
        row.addWidget(self.number, 1)
        for icon, name, act in (
            (
                "file-down",
                self.tr("Export the selected articles"),
                lambda: run("article.export_chosen"),
            ),
            ("x", self.tr("Select one again"), lambda: self.mark(self._open_id, alone=True)),
        ):
            row.addWidget(IconButton(self._icons, self._theme, icon, name, act))
        self.strip.hide()
        return self.strip

    def reload_soon(self) -> None:
        """Once, however many changes came."""
        self._soon.start()

    def reload(self) -> None:
        """The first page again."""
        desk = self._desk
        if desk is not None:
            self._jobs.read(
                lambda _: desk.page(limit=PAGE), on_result=self.show_records, owner=self, slot="list", quiet=True
            )

    def show_records(self, records: list[ArticleRecord]) -> None:
        """The first page of the list."""
        several = self.chosen_ids()
        self._model.show(records)
        if len(several) > 1:
            self.select(several)
        self._is_read = True
        self._show_what_is_there()
        self.mark(self._open_id)

    def _show_what_is_there(self) -> None:
        """The list, or why there is none: nothing written yet, or nothing that the filter lets through."""
        shown: QWidget = self.view
        if self._is_read and not self._model.rowCount():
            shown = self._empty = self._empty or self._make_empty()
        elif self._is_read and not self._filter.rowCount() and self._model.canFetchMore(QModelIndex()):
            self._model.fetchMore(QModelIndex())  # it may be among the older ones: the view asks only as it is scrolled
        elif self._is_read and not self._filter.rowCount() and not self._model.is_reading_more:
            shown = self._unmatched = self._unmatched or self._make_unmatched()
        if self._stack.indexOf(shown) < 0:
            self._stack.addWidget(shown)
        self._stack.setCurrentWidget(shown)

    def _load_more(self, last: ArticleRecord) -> None:
        desk = self._desk
        if desk is None:
            return
        self._jobs.read(
            lambda _: desk.page(before=last, limit=PAGE),
            on_result=self._add,
            owner=self,
            slot="more",
            quiet=True,
        )

    def _add(self, records: list[ArticleRecord]) -> None:
        self._model.add(records)
        self._show_what_is_there()

    def mark(self, article_id: int, *, alone: bool = False) -> None:
        """Choose the row of the article that is open. Several selected rows stay, unless another article was opened or
        it is to be chosen `alone`.
        """
        if article_id == self._open_id and len(self.chosen_ids()) > 1 and not alone:
            return
        self._open_id = article_id
        row = self._model.row_of(article_id)
        index = self._filter.mapFromSource(self._model.index(row)) if row >= 0 else QModelIndex()
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.view.selectionModel().setCurrentIndex(index, flags)
        if index.isValid():
            self.view.scrollTo(index)

    # Several

    def chosen_ids(self) -> list[int]:
        """The selected articles in the order of the list."""
        rows = sorted(self.view.selectionModel().selectedIndexes(), key=QModelIndex.row)
        return [index.data(RECORD).id for index in rows]

    def select(self, article_ids: Iterable[int]) -> None:
        """These rows, as far as they are loaded and the filter shows them."""
        chosen = QItemSelection()
        for article_id in article_ids:
            row = self._model.row_of(article_id)
            index = self._filter.mapFromSource(self._model.index(row)) if row >= 0 else QModelIndex()
            if index.isValid():
                chosen.select(index, index)
        self.view.selectionModel().select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)

    def open_menu(self, where: QPoint) -> QMenu:
        """What can be done to the selected rows; opened, not executed."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        index = self.view.indexAt(where)
        if index.isValid():
            menu.addAction(self.tr("Open"), lambda: self._pick(index))
            menu.addSeparator()
        for name in ("article.export_chosen", "article.export_day"):
            menu.addAction(self._commands.action(name, menu))
        menu.popup(self.view.viewport().mapToGlobal(where))
        return menu

    def _show_number(self) -> None:
        number = len(self.view.selectionModel().selectedIndexes())
        self.strip.setVisible(number > 1 and self._desk is not None)
        self.number.setText(self.tr("%n article(s) selected", "", number))

    def _filtered(self, text: str) -> None:
        several = len(self.chosen_ids()) > 1
        self._filter.set_text(text)
        if not several:  # else those that are still shown stay selected
            self.mark(self._open_id)

    def _pick(self, index: QModelIndex) -> None:
        record: ArticleRecord | None = index.data(RECORD)
        if record is not None and record.id != self._open_id:
            self.chosen.emit(record.id)
