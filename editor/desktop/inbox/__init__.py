"""The inbox: what readers reported, one key a decision."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from editor.desktop.context import PanelContext


def make_panel(context: PanelContext) -> QWidget:
    """The panel of the rail's second button."""
    from editor.desktop.inbox.panel import InboxPanel  # late: made when first shown

    return InboxPanel(context)
