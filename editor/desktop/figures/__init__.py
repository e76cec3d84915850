"""Figures of readers' reports: how many, how soon, how many were right, and about what."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from editor.desktop.context import PanelContext


def make_panel(context: PanelContext) -> QWidget:
    """The panel of the rail's fourth button."""
    from editor.desktop.figures.panel import FiguresPanel  # late: made when first shown

    return FiguresPanel(context)
