"""The panels on the rail, in their order. Each is imported when it is first shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from editor.desktop.context import PanelContext


@dataclass(frozen=True)
class PanelSpec:
    """`package` has `make_panel(context) -> QWidget`; `icon` is a name in resources/icons."""

    id: str
    title: Callable[[], str]
    icon: str
    package: str

    def make(self, context: PanelContext) -> QWidget:
        """Import the panel and build it."""
        made = import_module(self.package).make_panel(context)
        assert isinstance(made, QWidget)
        return made


PANELS: tuple[PanelSpec, ...] = (
    PanelSpec(
        "articles", lambda: QCoreApplication.translate("panels", "Articles"), "newspaper", "editor.desktop.article"
    ),
    PanelSpec("inbox", lambda: QCoreApplication.translate("panels", "Inbox"), "inbox", "editor.desktop.inbox"),
    PanelSpec("queue", lambda: QCoreApplication.translate("panels", "Queue"), "send", "editor.desktop.queue"),
    PanelSpec(
        "figures",
        lambda: QCoreApplication.translate("panels", "Figures"),
        "chart-column",
        "editor.desktop.figures",
    ),
    PanelSpec("reprints", lambda: QCoreApplication.translate("panels", "Reprints"), "copy", "editor.desktop.reprints"),
    PanelSpec(
        "settings",
        lambda: QCoreApplication.translate("panels", "Settings"),
        "settings",
        "editor.desktop.settings_pages",
    ),
)
