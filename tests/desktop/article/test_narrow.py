"""At the least width of the window nothing of what stands beside the page is cut, in any language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from editor.desktop.app import Desktop
from editor.desktop.article.panel import ArticlePanel
from tests.desktop.cutting import cut_children

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


def test_no_field_and_no_button_beside_the_page_is_cut(narrow: ArticlePanel, desktop: Desktop, qtbot: QtBot) -> None:
    cut = {}
    for name in SIDE:
        narrow.side.open(name)
        qtbot.waitUntil(desktop.jobs.is_idle)
        assert desktop.window.width() == 900
        cut[name] = cut_children(narrow.side)
    assert not any(cut.values()), cut
