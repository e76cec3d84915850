"""The first moment: the window stands on the screen before the rest of the program is imported.

What it is furnished with, and the newsroom behind it, come in turns of the event loop after it was painted. So what is
imported here, and by `main_window`, `theme` and `preferences`, is on everybody's way every morning.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from editor.desktop.main_window import MainWindow
from editor.desktop.preferences import Preferences
from editor.desktop.theme import Theme
from editor.newsroom.paths import Paths, default_paths

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

UNSEEN_MS = 400  # a window that was started as an icon is furnished all the same
BREATH_MS = 1  # after painting, so that the window system gets the picture before the long turn that follows


class FirstSight:
    """The bare window in the colours and the place that this seat knows it in."""

    def __init__(self, paths: Paths) -> None:
        self.paths = paths
        self.preferences = Preferences(paths.window)
        self.theme = Theme(self.preferences.theme)
        self.theme.apply()
        self.window = MainWindow(self.preferences)


def main(arguments: Sequence[str] = (), *, database_url: str | None = None) -> int:
    """The window, until it is closed."""
    application = QApplication([sys.argv[0], *arguments])
    application.setApplicationName("Qalam")
    application.setApplicationDisplayName("Qalam")
    application.setDesktopFileName("qalam")
    application.setStyle("Fusion")  # the one style that looks the same everywhere and takes a whole style sheet
    first = FirstSight(default_paths())
    ends: list[Callable[[], None]] = []

    def go_on() -> None:
        if not ends:
            ends.append(_furnished(application, first, database_url))

    first.window.seen.connect(lambda: QTimer.singleShot(BREATH_MS, application, go_on))
    QTimer.singleShot(UNSEEN_MS, application, go_on)
    first.window.show()
    try:
        return application.exec()
    finally:
        for end in ends:
            end()


def _furnished(application: QApplication, first: FirstSight, database_url: str | None) -> Callable[[], None]:
    """The whole program behind the window; returns what ends it."""
    from editor.desktop.app import Desktop
    from editor.desktop.garbage import START_UP_MS, GarbageInGuiThread
    from editor.desktop.jobs import give_way_to_the_window

    give_way_to_the_window()
    try:
        desktop = Desktop(first.paths, database_url, first=first)
    except BaseException:
        application.exit(1)  # an empty window that nothing will ever fill is no way to say it
        raise
    desktop.crashes.install()
    garbage = GarbageInGuiThread(application, start_up_ms=START_UP_MS)
    garbage.install()
    desktop.start()

    def end() -> None:
        desktop.close()
        desktop.crashes.remove()
        garbage.remove()

    return end
