"""The article part of the window: the list, the page, and what stands beside the page."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from editor.desktop.article.panel import ArticlePanel
    from editor.desktop.context import PanelContext


def make_panel(context: PanelContext) -> QWidget:
    """The panel for the window's rail."""
    from editor.desktop.article.panel import ArticlePanel  # late: tests of the text need no panel

    return ArticlePanel(context)


def growing_panel(context: PanelContext) -> ArticlePanel:
    """The same, made a part at each step of its `growing`."""
    from editor.desktop.article.panel import ArticlePanel  # late: tests of the text need no panel

    return ArticlePanel(context, in_turns=True)
