"""Copies of our articles on other sites: check a page, see both texts, keep it, write to them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from editor.desktop.context import PanelContext


def make_panel(context: PanelContext) -> QWidget:
    """A place of its own on the rail: a ledger that is worked through, neither a figure nor something that goes out."""
    from editor.desktop.reprints.panel import ReprintsPanel  # late: made when first shown

    return ReprintsPanel(context)
