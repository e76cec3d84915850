"""What stands in the window: the rail, the banner, the stack of panels, the status line, the menus, its own commands.

Apart from the window, which is shown before any of this is imported.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from editor.desktop.alone import Alone
from editor.desktop.commands import Command, Registry
from editor.desktop.context import Navigation
from editor.desktop.icons import Icons
from editor.desktop.jobs import JobRunner
from editor.desktop.menus import Menus
from editor.desktop.panels import PANELS, PanelSpec
from editor.desktop.preferences import Preferences
from editor.desktop.theme import Theme
from editor.desktop.widgets.banner import Banner
from editor.desktop.widgets.plain import PlainLabel
from editor.desktop.widgets.rail import Rail
from editor.desktop.widgets.status_line import StatusLine

if TYPE_CHECKING:
    from editor.desktop.main_window import MainWindow

_ALARMING = {"queue"}  # its number counts failures


def furnish(
    window: MainWindow,
    commands: Registry,
    jobs: JobRunner,
    theme: Theme,
    icons: Icons,
    go: Navigation,
    preferences: Preferences,
) -> None:
    """Everything in its place; `window` has rail, banner, status, stack, menus and alone afterwards."""
    window.rail = Rail(icons, theme)
    window.banner = Banner(icons, theme)
    window.status = StatusLine(jobs, icons, theme)
    window.stack = QStackedWidget()
    window.stack.setObjectName("page_stack")
    opening = PlainLabel(QCoreApplication.translate("MainWindow", "Opening the newsroom…"), "quiet")
    opening.setAlignment(Qt.AlignmentFlag.AlignCenter)
    window.stack.addWidget(opening)
    _lay_out(window)
    commands.set_window(window)
    _declare_panels(window, commands)
    _declare_own(window, commands, theme, preferences)
    window.menus = Menus(window.menuBar(), commands, icons)
    window.alone = Alone(window)
    go.alone_requested.connect(window.alone.turn)
    go.page_requested.connect(window.show_page)
    go.say.connect(window.status.say)
    go.trouble.connect(window.banner.show_error)
    jobs.troubled.connect(window.banner.show_error)


def _lay_out(window: MainWindow) -> None:
    beside = QVBoxLayout()
    beside.setContentsMargins(0, 0, 0, 0)
    beside.setSpacing(0)
    beside.addWidget(window.banner)
    beside.addWidget(window.stack, 1)
    above = QHBoxLayout()
    above.setSpacing(0)
    above.addWidget(window.rail)
    above.addLayout(beside, 1)
    centre = QWidget()
    centre.setObjectName("centre")
    whole = QVBoxLayout(centre)
    whole.setContentsMargins(0, 0, 0, 0)
    whole.setSpacing(0)
    whole.addLayout(above, 1)
    whole.addWidget(window.status)
    window.setCentralWidget(centre)
    window.rail.chosen.connect(window.show_page)
    window.rail.setEnabled(False)


def _declare_panels(window: MainWindow, commands: Registry) -> None:
    for number, spec in enumerate(PANELS, start=1):
        key = "Ctrl+," if spec.id == "settings" else f"Ctrl+{number}"
        commands.add(
            Command(
                f"go.{spec.id}",
                _going_to(spec),
                partial(window.show_page, spec.id),
                key,
                menu="view",
                icon=spec.icon,
                enabled=lambda: window.is_open,
            )
        )
        name = commands.shortcut_text(f"go.{spec.id}")
        window.rail.add(
            spec.id, spec.title(), spec.icon, name, alarming=spec.id in _ALARMING, last=spec.id == "settings"
        )


def _declare_own(window: MainWindow, commands: Registry, theme: Theme, preferences: Preferences) -> None:
    translate = QCoreApplication.translate

    def switch() -> None:
        preferences.theme = "light" if theme.is_dark else "dark"
        theme.choose(preferences.theme)

    for command in (
        Command("view.palette", lambda: translate("MainWindow", "All commands…"), window.open_palette, "Ctrl+K",
                menu="view", icon="search", in_palette=False),
        Command("view.theme", lambda: translate("MainWindow", "Switch between light and dark"), switch, menu="view",
                icon="moon"),
        Command("help.guide", lambda: translate("MainWindow", "How Qalam works"), window.show_guide, "F1",
                menu="help", icon="book-open"),
        Command("help.shortcuts", lambda: translate("MainWindow", "Shortcuts"), window.show_shortcuts, "Ctrl+F1",
                menu="help", icon="keyboard"),
        Command("view.menu", lambda: translate("MainWindow", "Go to the menus"), lambda: window.alone.open_menus(),
                "F10", menu="view", icon="more-horizontal", in_palette=False),
        Command("window.close", lambda: translate("MainWindow", "Close Qalam"), window.close, "Ctrl+Q", menu="file",
                icon="x"),
    ):  # fmt: skip
        commands.add(command)


def _going_to(spec: PanelSpec) -> Callable[[], str]:
    return lambda: QCoreApplication.translate("panels", "Go to: {panel}").format(panel=spec.title())
