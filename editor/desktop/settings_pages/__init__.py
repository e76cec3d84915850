"""The settings: what the newsroom is called, and what this seat likes."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from editor.desktop.context import PanelContext


def make_panel(context: PanelContext) -> QWidget:
    """The panel of the rail's last button."""
    from editor.desktop.settings_pages.panel import SettingsPanel  # late: made when first shown

    return SettingsPanel(context)
