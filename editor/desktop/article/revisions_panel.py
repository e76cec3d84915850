"""Revisions beside the page: who, when and why, labels, a comparison with what stands on the page, and a way back."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QListView, QVBoxLayout

from db.records import RevisionSummary
from editor.articles.desk import LONGEST_LABEL
from editor.desktop.article.revision_list import ANY_LABEL, SUMMARY, RevisionDelegate, RevisionList
from editor.desktop.article.words import Words
from editor.desktop.context import PanelContext
from editor.desktop.widgets.buttons import button
from editor.desktop.widgets.plain import PlainLabel


class RevisionsPanel(QFrame):
    """`compare_requested`: the older and the newer number; one chosen row is compared with what stands on the page (0).

    `restore_requested`: a number. `label_requested`: a number and its new label, empty for none.
    """

    compare_requested = Signal(int, int)
    restore_requested = Signal(int)
    label_requested = Signal(int, str)

    def __init__(self, context: PanelContext, words: Words) -> None:
        super().__init__()
        self._model = RevisionList(words)
        self._labelled: RevisionSummary | None = None  # whose label stands in the field
        self._wants_label = False  # as soon as there are revisions
        self._filter = QComboBox()
        self._filter.setAccessibleName(self.tr("Which revisions to show"))
        self._filter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._filter.currentIndexChanged.connect(lambda _: self._show_filtered())
        self._bar = QFrame()
        bar = QVBoxLayout(self._bar)
        bar.setContentsMargins(14, 10, 14, 4)
        bar.addWidget(self._filter)
        self._make_list(context, words)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._bar)
        column.addWidget(self._list, 1)
        column.addWidget(self._make_foot())
        self._fill_filter()
        self._enable()

    def _make_list(self, context: PanelContext, words: Words) -> None:
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(RevisionDelegate(context.theme, words))
        self._list.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self._list.setMouseTracking(True)
        self._list.setLayoutMode(QListView.LayoutMode.Batched)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setAccessibleName(self.tr("Revisions"))
        self._list.selectionModel().selectionChanged.connect(lambda *_: self._enable())
        self._list.activated.connect(lambda _: self._compare())

    def _make_foot(self) -> QFrame:
        self._hint = PlainLabel(role="small", wrap=True)
        self._hint.setText(self.tr("Choose one to compare it with the page, or two to compare them."))
        self._label = QLineEdit()
        self._label.setMaxLength(LONGEST_LABEL)
        self._label.setPlaceholderText(self.tr("Label, such as “seen by the lawyer”"))
        self._label.setAccessibleName(self.tr("Label of the revision"))
        self._label.setClearButtonEnabled(True)
        self._label.editingFinished.connect(self._give_label)
        self._compare_button = button(self.tr("Compare"), self._compare)
        self._restore_button = button(self.tr("Restore as a new revision"), self._restore)
        foot = QFrame()
        foot.setProperty("role", "foot")
        column = QVBoxLayout(foot)
        column.setContentsMargins(14, 11, 14, 13)
        column.setSpacing(7)
        for part in (self._hint, self._label, self._compare_button, self._restore_button):
            column.addWidget(part)
        return foot

    def show_revisions(self, rows: list[RevisionSummary]) -> None:
        """Newest first. What is chosen stays chosen where it is the same article."""
        same = bool(rows and self._model.rows and rows[0].article_id == self._model.rows[0].article_id)
        chosen = self._chosen() if same else []
        bar = self._list.verticalScrollBar()
        position = bar.value() if same else 0
        self._model.show(rows)
        self._fill_filter()
        self.choose(*chosen)
        bar.setValue(position)
        self._enable()
        if self._wants_label and rows:
            self.edit_label()

    def choose(self, *numbers: int) -> None:
        """Select these revisions, where they are shown."""
        selection = self._list.selectionModel()
        selection.clearSelection()
        for row in (self._model.row_of(number) for number in numbers):
            if row >= 0:
                selection.select(self._model.index(row), selection.SelectionFlag.Select)

    def edit_label(self) -> None:
        """To the field of the label; where nothing is chosen, of the newest revision."""
        self._wants_label = not self._model.rows
        if len(self._chosen()) != 1 and self._model.rows:
            self.choose(self._model.rows[0].number)
        self._label.setFocus()
        self._label.selectAll()

    # Labels

    def _fill_filter(self) -> None:
        wanted, labels = self._filter.currentData() or "", self._model.labels()
        with QSignalBlocker(self._filter):
            self._filter.clear()
            self._filter.addItem(self.tr("All revisions"), "")
            self._filter.addItem(self.tr("With a label"), ANY_LABEL)
            for label in labels:
                self._filter.addItem(label, label)
            self._filter.setCurrentIndex(max(0, self._filter.findData(wanted) if labels else 0))
        self._bar.setVisible(bool(labels))
        self._model.filter(self._filter.currentData())

    def _show_filtered(self) -> None:
        self._model.filter(self._filter.currentData() or "")
        self._enable()

    def _give_label(self) -> None:
        summary = self._labelled
        text = " ".join(self._label.text().split())
        if summary is not None and text != summary.label:
            self.label_requested.emit(summary.number, text)

    # What is chosen

    def _summaries(self) -> list[RevisionSummary]:
        model = self._list.selectionModel()
        found = [index.data(SUMMARY) for index in model.selectedIndexes()] if model is not None else []
        return sorted((item for item in found if item is not None), key=lambda item: item.number)

    def _chosen(self) -> list[int]:
        return [summary.number for summary in self._summaries()]

    def _enable(self) -> None:
        chosen = self._summaries()
        newest = self._model.rows[0].number if self._model.rows else 0
        self._compare_button.setEnabled(len(chosen) in (1, 2))
        self._restore_button.setEnabled(len(chosen) == 1 and chosen[0].number != newest)
        before, self._labelled = self._labelled, chosen[0] if len(chosen) == 1 else None
        self._label.setEnabled(self._labelled is not None)
        if self._labelled != before:
            self._label.setText(self._labelled.label if self._labelled is not None else "")

    def _compare(self) -> None:
        chosen = self._chosen()
        if len(chosen) in (1, 2):
            self.compare_requested.emit(chosen[0], chosen[1] if len(chosen) == 2 else 0)

    def _restore(self) -> None:
        self.restore_requested.emit(self._chosen()[0])
