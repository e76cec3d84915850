"""Details beside the page: the article's fields, what is known of it, and the furniture that was kept apart."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFormLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from db.records import ArticleRecord
from editor.articles.document import Document
from editor.desktop import messages
from editor.desktop.article.details_form import DetailsForm
from editor.desktop.article.versions_box import VersionsBox
from editor.desktop.article.words import Words
from editor.desktop.widgets.plain import PlainLabel


class DetailsPanel(QScrollArea):
    """`language_chosen`: kk, ru or en. Everything that came from outside is plain text."""

    language_chosen = Signal(str)

    def __init__(self, words: Words) -> None:
        super().__init__()
        self._words = words
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.form = DetailsForm()
        self.form.language_chosen.connect(self.language_chosen)
        self.versions = VersionsBox(words)
        self._wanting = PlainLabel(role="quiet", wrap=True)
        self._values = {name: PlainLabel(wrap=True) for name in ("state", "time", "zone", "views", "by")}
        for label in self._values.values():
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._furniture = QVBoxLayout()
        self._furniture.setSpacing(5)
        self._apart = PlainLabel(self.tr("Kept apart from the text"), "caption")
        inner = _scrolled()
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(12)
        column.addWidget(self._wanting)
        column.addWidget(self.form)
        column.addSpacing(4)
        column.addLayout(self._facts())
        column.addSpacing(8)
        column.addWidget(self.versions)
        column.addSpacing(8)
        column.addWidget(self._apart)
        column.addLayout(self._furniture)
        column.addStretch(1)
        self.setWidget(inner)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def _facts(self) -> QFormLayout:
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        for name, title in (
            ("state", self.tr("State")),
            ("time", self.tr("Published")),
            ("zone", self.tr("Time zone")),
            ("views", self.tr("Views")),
            ("by", self.tr("Last change")),
        ):
            form.addRow(PlainLabel(title, "quiet"), self._values[name])
        return form

    def show_article(self, record: ArticleRecord | None, document: Document) -> None:
        """What is known now."""
        self.form.show_article(record, document)
        shown = dict.fromkeys(self._values, "—")
        if record is not None:
            shown |= {
                "state": messages.article_state(record.state),
                "zone": record.zone,
                "views": QLocale().toString(record.views),
                "by": " · ".join(filter(None, (record.updated_by, self._words.moment(record.updated_at)))),
            }
            if record.published_at is not None:
                shown["time"] = self._words.moment(record.published_at, record.zone)
        for name, text in shown.items():
            self._values[name].setText(text)
        self._show_furniture(document)

    def show_wanting(self, sentences: Sequence[str]) -> None:
        """What the article's kind still asks for."""
        self._wanting.setText("\n".join(sentences))
        self._wanting.setVisible(bool(sentences))

    def wanting(self) -> str:
        """What is said of it; empty where nothing is wanting."""
        return self._wanting.text()

    def value(self, name: str) -> str:
        """What is shown for state, time, zone, views or by."""
        return self._values[name].text()

    def _show_furniture(self, document: Document) -> None:
        while (item := self._furniture.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._apart.setVisible(bool(document.furniture))
        for item_ in document.furniture:
            self._furniture.addWidget(PlainLabel(self._words.furniture(item_.kind), "small"))
            text = PlainLabel(item_.text, wrap=True)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            text.setContentsMargins(0, 0, 0, 8)
            self._furniture.addWidget(text)


def _scrolled() -> QWidget:
    """The inside of a scroll area, as the style sheet knows it."""
    made = QWidget()
    made.setObjectName("scrolled")
    return made
