"""The left column: every article, newest changed first, with a box that filters as it is typed into."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QListView, QStackedWidget, QVBoxLayout

from db.records import ArticleRecord
from editor.desktop.article.article_list import PAGE, RECORD, ArticleDelegate, ArticleList, Filter
from editor.desktop.article.words import Words
from editor.desktop.context import PanelContext
from editor.desktop.widgets.buttons import IconButton, button
from editor.desktop.widgets.empty_state import EmptyState


class Library(QFrame):
    """`chosen`: an article's id, when somebody picks a row."""

    chosen = Signal(int)

    def __init__(self, context: PanelContext, words: Words) -> None:
        super().__init__()
        self._context = context
        self._desk = context.newsroom.articles
        self._open_id = 0
        self._model = ArticleList(words, self._load_more)
        self._filter = Filter()
        self._filter.setSourceModel(self._model)
        self.view = QListView()
        self.view.setModel(self._filter)
        self.view.setProperty("role", "side")
        self.view.setItemDelegate(ArticleDelegate(context.theme))
        self.view.setUniformItemSizes(True)
        self.view.setMouseTracking(True)
        self.view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view.setAccessibleName(self.tr("Articles"))
        self.view.clicked.connect(self._pick)
        self.view.activated.connect(self._pick)
        self.box = QLineEdit()
        self.box.setPlaceholderText(self.tr("Filter"))
        self.box.setAccessibleName(self.tr("Filter the articles"))
        self.box.setClearButtonEnabled(True)
        self.box.textChanged.connect(self._filtered)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._empty = self._make_empty()
        self._stack.addWidget(self._empty)
        self._lay_out()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.reload)
        context.theme.changed.connect(self.view.viewport().update)

    def _make_empty(self) -> EmptyState:
        run = self._context.commands.run
        return EmptyState(
            self._context.icons,
            self._context.theme,
            "newspaper",
            self.tr("No articles yet"),
            self.tr("Write the first one, or import a page, a text or a Word file."),
            button(self.tr("New article"), lambda: run("article.new"), "primary"),
            button(self.tr("Import a file…"), lambda: run("file.import")),
        )

    def _lay_out(self) -> None:
        new = IconButton(
            self._context.icons,
            self._context.theme,
            "file-plus",
            self.tr("New article"),
            lambda: self._context.commands.run("article.new"),
            self._context.commands.shortcut_text("article.new"),
        )
        row = QHBoxLayout()
        row.setContentsMargins(12, 9, 8, 9)
        row.setSpacing(6)
        row.addWidget(self.box, 1)
        row.addWidget(new)
        bar = QFrame()
        bar.setLayout(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._stack, 1)
        self.setMinimumWidth(230)

    def reload_soon(self) -> None:
        """Once, however many changes came."""
        self._soon.start()

    def reload(self) -> None:
        """The first page again."""
        self._context.jobs.read(
            lambda _: self._desk.page(limit=PAGE), on_result=self._show, owner=self, slot="list", quiet=True
        )

    def _show(self, records: list[ArticleRecord]) -> None:
        self._model.show(records)
        self._stack.setCurrentWidget(self.view if records else self._empty)
        self.mark(self._open_id)

    def _load_more(self, last: ArticleRecord) -> None:
        self._context.jobs.read(
            lambda _: self._desk.page(before=last, limit=PAGE),
            on_result=self._model.add,
            owner=self,
            slot="more",
            quiet=True,
        )

    def mark(self, article_id: int) -> None:
        """Choose the row of the article that is open."""
        self._open_id = article_id
        row = self._model.row_of(article_id)
        index = self._filter.mapFromSource(self._model.index(row)) if row >= 0 else QModelIndex()
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.view.selectionModel().setCurrentIndex(index, flags)
        if index.isValid():
            self.view.scrollTo(index)

    def _filtered(self, text: str) -> None:
        self._filter.set_text(text)
        self.mark(self._open_id)

    def _pick(self, index: QModelIndex) -> None:
        record: ArticleRecord | None = index.data(RECORD)
        if record is not None and record.id != self._open_id:
            self.chosen.emit(record.id)
