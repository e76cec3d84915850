"""What stands beside the page: one panel at a time, with its name and a cross."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from editor.desktop.context import PanelContext
from editor.desktop.widgets.buttons import IconButton
from editor.desktop.widgets.plain import PlainLabel


class Side(QFrame):
    """`turned`: another panel is open, or none (an empty name)."""

    turned = Signal(str)

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self.setObjectName("article_side")
        self._title = PlainLabel(role="heading")
        self._stack = QStackedWidget()
        self._names: list[str] = []
        self._titles: dict[str, str] = {}
        close = IconButton(context.icons, context.theme, "x", self.tr("Close the panel"), lambda: self.open(""))
        head = QHBoxLayout()
        head.setContentsMargins(16, 9, 9, 9)
        head.addWidget(self._title, 1)
        head.addWidget(close)
        bar = QFrame()
        bar.setProperty("role", "bar")
        bar.setLayout(head)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(bar)
        column.addWidget(self._stack, 1)
        self.setMinimumWidth(280)
        self.hide()

    @property
    def name(self) -> str:
        """Of the panel that is open; empty where none is."""
        return "" if self.isHidden() or not self._names else self._names[self._stack.currentIndex()]

    def add(self, name: str, title: str, panel: QWidget) -> None:
        """One more panel."""
        self._names.append(name)
        self._titles[name] = title
        self._stack.addWidget(panel)

    def open(self, name: str) -> None:
        """Show this panel; an empty name closes."""
        if name:
            self._stack.setCurrentIndex(self._names.index(name))
            self._title.setText(self._titles[name])
        self.setVisible(bool(name))
        self.turned.emit(name)

    def toggle(self, name: str) -> None:
        """Open it, or close it where it is open."""
        self.open("" if self.name == name else name)
