"""The parts of an article beside a page that shows them, and the style of the one that is chosen."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QScrollArea,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from editor.desktop.context import PanelContext
from editor.desktop.settings_pages.paper import Paper
from editor.desktop.widgets.plain import PlainLabel

if TYPE_CHECKING:
    from editor.documents.word_survey import RoleLook, Survey

_HEIGHT, _LIST_WIDTH = 430, 284


class WordParts(QWidget):
    """`wished`: a part's key and the style that was chosen for it, "" for the one that it takes by itself."""

    wished = Signal(str, str)

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self._survey: Survey | None = None
        self.list = QTreeWidget()
        self.paper = Paper(context.theme)
        self.style_name = PlainLabel()
        self.styles = QComboBox()
        self.missing = PlainLabel(role="warning", wrap=True)
        self._lay_out()
        self.list.currentItemChanged.connect(lambda *_: self._show_chosen())
        self.paper.picked.connect(self.choose)
        self.styles.activated.connect(lambda _: self.wished.emit(self.chosen, self.styles.currentData()))
        context.theme.changed.connect(self._tint)

    def _lay_out(self) -> None:
        self.list.setHeaderLabels([self.tr("Part"), self.tr("Style")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.list.setAccessibleName(self.tr("Parts of an article"))
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self.paper)
        self._area.setAccessibleName(self.tr("What a Word file will look like"))
        middle = QHBoxLayout()
        middle.setSpacing(12)
        for widget, stretch in ((self.list, 0), (self._area, 1)):
            widget.setFixedHeight(_HEIGHT)
            middle.addWidget(widget, stretch)
        self.style_name.setBuddy(self.styles)
        self.styles.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.styles.setMinimumContentsLength(24)
        below = QHBoxLayout()
        below.addWidget(self.style_name)
        below.addWidget(self.styles, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(middle)
        column.addLayout(below)
        column.addWidget(self.missing)
        self.missing.hide()

    @property
    def chosen(self) -> str:
        """The key of the part that is chosen, "" for none."""
        item = self.list.currentItem()
        return str(item.data(0, Qt.ItemDataRole.UserRole)) if item is not None else ""

    def _items(self) -> list[QTreeWidgetItem]:
        rows = (self.list.topLevelItem(row) for row in range(self.list.topLevelItemCount()))
        return [item for item in rows if item is not None]

    def choose(self, key: str) -> None:
        """As a click on its row."""
        for item in self._items():
            if item.data(0, Qt.ItemDataRole.UserRole) == key:
                self.list.setCurrentItem(item)

    def show_survey(self, survey: Survey) -> None:
        """The rows stay chosen and scrolled as they are."""
        from editor.documents.word_sample import sample_words  # late: start-up time

        self._survey = survey
        if not self.list.topLevelItemCount():
            names = self._names()
            for one in survey.roles:
                item = QTreeWidgetItem([names[one.role.key], ""])
                item.setData(0, Qt.ItemDataRole.UserRole, one.role.key)
                self.list.addTopLevelItem(item)
        for item, one in zip(self._items(), survey.roles, strict=True):
            item.setText(1, self._taken(one))
        self._tint()
        self.paper.show_survey(survey, sample_words(self._context.preferences.language))
        if not self.chosen:
            self.choose(survey.roles[0].role.key)
        self._show_chosen()

    def _taken(self, one: RoleLook) -> str:
        if one.is_missing:
            return self.tr("{style}: missing").format(style=one.wanted)
        return one.style.name if one.style is not None else self.tr("no style")

    def _tint(self) -> None:
        theme = self._context.theme
        if self._survey is None:
            return
        for item, one in zip(self._items(), self._survey.roles, strict=True):
            lacks = one.is_missing or one.style is None
            item.setForeground(1, theme.color("warning" if lacks else "text_quiet"))

    def _show_chosen(self) -> None:
        if self._survey is None or not self.chosen:
            return
        one = self._survey.by_key[self.chosen]
        name = self._names()[one.role.key]
        self.style_name.setText(self.tr("Style of “{part}”").format(part=name))
        self.styles.setAccessibleName(self.style_name.text())
        self.styles.clear()
        alone = self._survey.taken_alone(one.role)
        by_itself = self.tr("By itself: {style}").format(style=alone.name) if alone else self.tr("By itself: no style")
        self.styles.addItem(by_itself, "")
        for style in self._survey.names[one.role.kind]:
            self.styles.addItem(style, style)
        if one.is_missing:
            self.styles.addItem(self.tr("{style}: missing").format(style=one.wanted), one.wanted)
        chosen = one.style.name if one.style is not None and one.wanted and not one.is_missing else one.wanted
        self.styles.setCurrentIndex(max(0, self.styles.findData(chosen)))
        self._warn(one)
        self.paper.mark(one.role.key)
        place = self.paper.place_of(one.role.key)
        if not place.isEmpty():
            self._area.ensureVisible(0, round(place.center().y()), 0, min(_HEIGHT // 2, round(place.height() / 2) + 30))

    def _warn(self, one: RoleLook) -> None:
        sentence = ""
        if one.is_missing and one.style is not None:
            sentence = self.tr("The template has no style “{style}”: “{other}” is taken in its place.").format(
                style=one.wanted, other=one.style.name
            )
        elif one.style is None:
            sentence = self.tr(
                "The template has no style for this part: it looks like the text around it. Make one in Word, or "
                "choose another style here."
            )
        self.missing.setText(sentence)
        self.missing.setVisible(bool(sentence))

    def _names(self) -> dict[str, str]:
        return {
            "headline": self.tr("Headline"),
            "lead": self.tr("Lead"),
            "byline": self.tr("Byline"),
            "dateline": self.tr("Dateline"),
            "paragraph": self.tr("Paragraph"),
            "heading_2": self.tr("Heading"),
            "heading_3": self.tr("Subheading"),
            "heading_4": self.tr("Small heading"),
            "quote": self.tr("Quotation"),
            "speaker": self.tr("Speaker"),
            "list": self.tr("List"),
            "caption": self.tr("Caption"),
            "table": self.tr("Table"),
            "table_text": self.tr("Words in a table"),
            "link": self.tr("Link"),
            "correction": self.tr("Correction"),
            "notice": self.tr("Attribution notice"),
            "contents_title": self.tr("Title of a day's file"),
            "contents": self.tr("Table of contents"),
        }
