"""The menu bar, made from the registry; entries that rest are grey when a menu opens."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMenu, QMenuBar

from editor.desktop.commands import MENUS, Command, Registry
from editor.desktop.icons import Icons
from editor.desktop.shortcuts import menu_title


class Menus:
    """Keeps a menu bar in step with the registry. Shortcuts are written beside the titles; the registry binds them."""

    def __init__(self, bar: QMenuBar, commands: Registry, icons: Icons) -> None:
        self._bar = bar
        self._commands = commands
        self._icons = icons
        self._soon = QTimer(bar, singleShot=True, interval=0)
        self._soon.timeout.connect(self._build)
        commands.changed.connect(self._soon.start)
        self._build()

    def _build(self) -> None:
        self._bar.clear()
        for name in MENUS:
            members = [command for command in self._commands if command.menu == name]
            if members:
                menu = QMenu(menu_title(name), self._bar)
                menu.setObjectName(f"menu.{name}")
                menu.aboutToShow.connect(lambda menu=menu, members=members: self._fill(menu, members))
                self._bar.addMenu(menu)

    def _fill(self, menu: QMenu, members: list[Command]) -> None:
        menu.clear()
        for command in members:
            keys = self._commands.shortcut_text(command.id)
            action = self._commands.action(command.id, menu)
            action.setText(f"{command.title()}\t{keys}" if keys else command.title())
            scope = self._commands.scope_of(command.id)
            action.setEnabled(command.enabled() and (scope is None or scope.isVisible()))
            if command.icon:
                action.setIcon(self._icons.icon(command.icon))
            menu.addAction(action)
