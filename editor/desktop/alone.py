"""A panel that wants to be all that is seen: rail, status line and menu bar go, and come when they are needed.

Menus stay reachable: Alt or F10 brings the bar back while one is open. What the status line has to say is shown.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu

if TYPE_CHECKING:
    from editor.desktop.main_window import MainWindow

_FOLLOWED = "followed_when_alone"


class Alone(QObject):
    """Of one window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.is_on = False
        self._alt_alone = False  # Alt went down, and no other key since
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look)
        window.status.spoke.connect(self._look)

    def turn(self, on: bool) -> None:
        """Nothing but the panel, or everything again."""
        if on == self.is_on:
            return
        self.is_on = on
        handle = self._window.windowHandle()  # keys come here first, whoever takes them in the end
        if on:
            handle.installEventFilter(self)
        else:
            handle.removeEventFilter(self)
        self._window.rail.setVisible(not on)
        self._look()

    def open_menus(self) -> None:
        """The first menu; arrows go on from there."""
        bar = self._window.menuBar()
        bar.setVisible(True)
        for action in bar.actions():
            menu = action.menu()
            if isinstance(menu, QMenu) and not menu.property(_FOLLOWED):
                menu.setProperty(_FOLLOWED, True)
                menu.aboutToHide.connect(self._soon.start)
        if bar.actions():
            bar.setActiveAction(bar.actions()[0])

    def _look(self) -> None:
        """The bar while a menu is open, the line while it says something; else neither."""
        in_menu = isinstance(QApplication.activePopupWidget(), QMenu)
        self._window.menuBar().setVisible(not self.is_on or in_menu)
        self._window.status.setVisible(not self.is_on or self._window.status.is_speaking)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt, pressed and let go by itself, is the way to the menus everywhere."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            self._alt_alone = event.key() == Qt.Key.Key_Alt
        elif isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Alt and self._alt_alone:
            self._alt_alone = False
            self.open_menus()
            return True
        return False
