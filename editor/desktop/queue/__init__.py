"""The queue: what goes out, where, when, what failed and why."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from editor.desktop.context import PanelContext


def make_panel(context: PanelContext) -> QWidget:
    """The panel of the rail's third button."""
    from editor.desktop.queue.panel import QueuePanel  # late: made when first shown

    return QueuePanel(context)
