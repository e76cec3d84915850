"""At the least width of the window nothing of what stands beside the page is cut, in any language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from editor.desktop.app import Desktop
from editor.desktop.article.panel import ArticlePanel
from editor.desktop.widgets.buttons import KeyButton

SIDE = ("findings", "notice", "revisions", "details", "publish")


@pytest.fixture(params=["kk", "ru", "en"])
def narrow(request: pytest.FixtureRequest, desktop: Desktop, article: int, qtbot: QtBot) -> Iterator[ArticlePanel]:
    """The narrowest window with an article open, in one language."""
    desktop.set_language(request.param)
    desktop.window.resize(900, 600)
    desktop.window.show()
    panel = desktop.window.stack.currentWidget()
    assert isinstance(panel, ArticlePanel)
    panel.open_article(article)
    qtbot.waitUntil(panel.is_writing)
    yield panel
    desktop.translations.use("en")


def _seen(widget: QWidget, panel: QWidget) -> QRect:
    """Where a child may be painted: within the panel, and within every viewport above it."""
    seen, above = panel.rect(), widget.parentWidget()
    while above is not None and above is not panel:
        area = above.parentWidget()
        if isinstance(area, QScrollArea) and above is area.viewport():
            seen &= QRect(above.mapTo(panel, QPoint(0, 0)), above.size())
        above = above.parentWidget()
    return seen


def test_no_field_and_no_button_beside_the_page_is_cut(narrow: ArticlePanel, desktop: Desktop, qtbot: QtBot) -> None:
    cut = []
    for name in SIDE:
        narrow.side.open(name)
        qtbot.waitUntil(lambda: desktop.jobs.is_idle())
        assert desktop.window.width() == 900
        for kind in (QAbstractButton, QComboBox, QLineEdit):
            for child in narrow.side.findChildren(kind):
                if not child.isVisible():
                    continue
                seen = _seen(child, narrow.side)
                left = child.mapTo(narrow.side, QPoint(0, 0)).x()
                text = child.text() if isinstance(child, QAbstractButton) else ""
                # A button with a key leaves the key out first, and the layout never makes it narrower than its words.
                short = text and not isinstance(child, KeyButton) and child.width() < child.sizeHint().width()
                if short or left < seen.left() or left + child.width() > seen.right() + 1:
                    cut.append((name, text or child.accessibleName(), child.width(), child.sizeHint().width()))
    assert cut == [], cut
