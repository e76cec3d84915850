"""How the page behaves while somebody writes on it: switches that hold at once and follow the commands of the same."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox, QWidget

from editor.desktop.context import PanelContext


class WritingLikings(QObject):
    """Each switch is a preference of the same name."""

    def __init__(self, context: PanelContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self.switches = {
            "spelling": QCheckBox(self.tr("Misspelt words are underlined")),
            "fine_typography": QCheckBox(self.tr("Hints on fine typography: no-break spaces, quotes, dates, numbers")),
            "formatting_bar": QCheckBox(self.tr("A bar over chosen words")),
            "typing_shortcuts": QCheckBox(self.tr("Typed signs become formatting: «## » a heading, «- » a list")),
            "typewriter": QCheckBox(self.tr("Typewriter scrolling: the line that is written stays at one height")),
        }
        self._show()
        for name, switch in self.switches.items():
            switch.toggled.connect(lambda on, name=name: self._turn(name, on))
        context.go.writing_preferred.connect(self._show)

    @property
    def rows(self) -> list[tuple[str, QWidget]]:
        """For a card."""
        return [("", switch) for switch in self.switches.values()]

    def _show(self) -> None:
        for name, switch in self.switches.items():
            switch.blockSignals(True)
            switch.setChecked(bool(getattr(self._context.preferences, name)))
            switch.blockSignals(False)

    def _turn(self, name: str, on: bool) -> None:
        setattr(self._context.preferences, name, on)
        self._context.go.writing_preferred.emit()
