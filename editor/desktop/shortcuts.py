"""The page of shortcuts, made from the registry: it cannot be out of date."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from editor.desktop.commands import Command, Menu, Registry
from editor.desktop.widgets.plain import PlainLabel


def menu_title(menu: Menu) -> str:
    """The menu's name in the window's language."""
    return {
        "file": QCoreApplication.translate("menus", "File"),
        "edit": QCoreApplication.translate("menus", "Edit"),
        "insert": QCoreApplication.translate("menus", "Insert"),
        "article": QCoreApplication.translate("menus", "Article"),
        "inbox": QCoreApplication.translate("menus", "Inbox"),
        "queue": QCoreApplication.translate("menus", "Queue"),
        "view": QCoreApplication.translate("menus", "View"),
        "help": QCoreApplication.translate("menus", "Help"),
        "": QCoreApplication.translate("menus", "Other"),
    }[menu]


class ShortcutPage(QDialog):
    """Every command with a shortcut, by menu, in two columns."""

    def __init__(self, commands: Registry, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page = QWidget()
        page.setObjectName("scrolled")
        grid = QGridLayout(page)
        grid.setContentsMargins(24, 18, 24, 18)
        grid.setHorizontalSpacing(28)
        grid.setColumnStretch(0, 1)
        groups: dict[Menu, list[Command]] = {}
        for command in commands:
            if command.shortcut:
                groups.setdefault(command.menu, []).append(command)
        row = 0
        for menu, members in groups.items():
            grid.addWidget(PlainLabel(menu_title(menu), "caption"), row, 0)
            row += 1
            for command in members:
                grid.addWidget(PlainLabel(command.title()), row, 0)
                grid.addWidget(PlainLabel(commands.shortcut_text(command.id), "quiet"), row, 1)
                row += 1
        area = QScrollArea(widgetResizable=True)
        area.setWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)
        self.resize(520, 600)
