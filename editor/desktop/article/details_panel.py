"""Details beside the page: what is known of the article beside its text, and the furniture that was kept apart."""

from __future__ import annotations

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QFrame, QScrollArea, QVBoxLayout, QWidget

from db.records import ArticleRecord
from editor.articles.document import LANGUAGES, Document
from editor.desktop import messages
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
        self._language = QComboBox()
        self._language.setAccessibleName(self.tr("Language of the article"))
        for tag in LANGUAGES:
            self._language.addItem(messages.language(tag), tag)
        self._language.activated.connect(lambda _: self.language_chosen.emit(self._language.currentData()))
        self._values = {
            name: PlainLabel(wrap=True) for name in ("state", "kind", "topics", "time", "zone", "views", "slug", "by")
        }
        for label in self._values.values():
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._furniture = QVBoxLayout()
        self._furniture.setSpacing(5)
        self._apart = PlainLabel(self.tr("Kept apart from the text"), "caption")
        inner = _scrolled()
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 14, 16, 16)
        column.setSpacing(12)
        column.addLayout(self._form())
        column.addSpacing(8)
        column.addWidget(self._apart)
        column.addLayout(self._furniture)
        column.addStretch(1)
        self.setWidget(inner)
        self.setFrameShape(QFrame.Shape.NoFrame)

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(PlainLabel(self.tr("Language"), "quiet"), self._language)
        for name, title in (
            ("state", self.tr("State")),
            ("kind", self.tr("Kind")),
            ("topics", self.tr("Topics")),
            ("time", self.tr("Published")),
            ("zone", self.tr("Time zone")),
            ("views", self.tr("Views")),
            ("slug", self.tr("Address")),
            ("by", self.tr("Last change")),
        ):
            form.addRow(PlainLabel(title, "quiet"), self._values[name])
        return form

    def show_article(self, record: ArticleRecord | None, document: Document) -> None:
        """What is known now; a new article has only its language."""
        self._language.setCurrentIndex(self._language.findData(document.language))
        shown = dict.fromkeys(self._values, "—")
        if record is not None:
            shown |= {
                "state": messages.article_state(record.state),
                "kind": self._words.kind(record.kind),
                "topics": ", ".join(record.topics) or "—",
                "zone": record.zone,
                "views": QLocale().toString(record.views),
                "slug": record.slug,
                "by": " · ".join(filter(None, (record.updated_by, self._words.moment(record.updated_at)))),
            }
            if record.published_at is not None:
                shown["time"] = self._words.moment(record.published_at, record.zone)
        for name, text in shown.items():
            self._values[name].setText(text)
        self._show_furniture(document)

    def value(self, name: str) -> str:
        """What is shown for state, kind, topics, time, zone, views, slug or by."""
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
