"""The settings: the list of their sections, and the one that is open beside it.

What belongs to this seat holds at once; what belongs to the newsroom is saved with a button. A section is built when it
is first opened: all of them at once held the window up for half a second.
"""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QFont, QResizeEvent, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QListView,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from editor.desktop.context import PanelContext
from editor.desktop.settings_pages.sections import SECTIONS, Section
from editor.desktop.widgets.plain import PlainLabel

_WIDTH = 680  # of a page, in pixels
_LIST_WIDTH = 264
_NARROW = 960  # below it the list is a box above the page
_SECTION = Qt.ItemDataRole.UserRole


class SettingsPanel(QWidget):
    """One section at a time; `open` brings one to the front."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context = context
        self._sections = {section.module: section for group in SECTIONS for section in group.sections}
        self._areas: dict[str, QScrollArea] = {}
        self._model = self._make_model()
        self.list = QListView()
        self.list.setModel(self._model)
        self.list.setProperty("role", "sections")
        self.list.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFixedWidth(_LIST_WIDTH)
        self.list.setAccessibleName(self.tr("Sections of the settings"))
        self.box = QComboBox()
        self.box.setModel(self._model)
        self.box.setAccessibleName(self.tr("Sections of the settings"))
        self._stack = QStackedWidget()
        self._lay_out()
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self.box.activated.connect(lambda row: self._chosen(self._model.index(row, 0)))
        self.open(next(iter(self._sections)))

    def _make_model(self) -> QStandardItemModel:
        model = QStandardItemModel(self)
        line = self.fontMetrics().height()
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        for group in SECTIONS:
            heading = QStandardItem(group.title())
            heading.setFlags(Qt.ItemFlag.NoItemFlags)
            heading.setFont(bold)
            heading.setSizeHint(QSize(0, line + 14))
            heading.setTextAlignment(Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignLeft)
            model.appendRow(heading)
            for section in group.sections:
                item = QStandardItem(section.title())
                item.setData(section.module, _SECTION)
                item.setToolTip(section.title())
                item.setSizeHint(QSize(0, line + 10))
                model.appendRow(item)
        return model

    def _lay_out(self) -> None:
        side = QFrame()
        side.setProperty("role", "sections")
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        title = PlainLabel(self.tr("Settings"), "title")
        title.setContentsMargins(20, 22, 12, 8)
        column.addWidget(title)
        column.addWidget(self.list, 1)
        self._side = side
        self._above = QFrame()
        self._above.setProperty("role", "bar")
        row = QHBoxLayout(self._above)
        row.setContentsMargins(20, 10, 20, 10)
        row.addWidget(self.box, 1)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self._above)
        right.addWidget(self._stack, 1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(side)
        whole.addLayout(right, 1)
        self._above.hide()

    @property
    def section(self) -> str:
        """The module of the section in front."""
        return next(name for name, area in self._areas.items() if area is self._stack.currentWidget())

    def open(self, section: str) -> QWidget:
        """Bring a section to the front, by its module; returns its page. Raises KeyError."""
        if section not in self._areas:
            self._areas[section] = self._scrolled(self._sections[section])
            self._stack.addWidget(self._areas[section])
        area = self._areas[section]
        self._stack.setCurrentWidget(area)
        row = next(row for row in range(self._model.rowCount()) if self._model.item(row).data(_SECTION) == section)
        self.list.setCurrentIndex(self._model.index(row, 0))
        self.box.setCurrentIndex(row)
        return area.property("page")  # type: ignore[no-any-return]  # a property is anything

    def _scrolled(self, section: Section) -> QScrollArea:
        page = section.make(self._context)
        inner = QFrame()
        inner.setObjectName("scrolled")
        inner.setMaximumWidth(_WIDTH)
        column = QVBoxLayout(inner)
        column.setContentsMargins(28, 24, 28, 24)
        column.addWidget(page)
        column.addStretch(1)
        area = QScrollArea(widgetResizable=True)
        area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        area.setWidget(inner)
        area.setProperty("page", page)
        return area

    def _chosen(self, index: QModelIndex) -> None:
        section = index.data(_SECTION)
        if section and (section not in self._areas or self._stack.currentWidget() is not self._areas[section]):
            self.open(section)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the page has the width."""
        super().resizeEvent(event)
        narrow = self.width() < _NARROW
        self._side.setVisible(not narrow)
        self._above.setVisible(narrow)
