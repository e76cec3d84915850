"""What is chosen in the settings holds on the page at once, and what a command turns is shown there."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from editor.desktop.app import Desktop
from editor.desktop.article.panel import ArticlePanel
from editor.desktop.settings_pages.seat import SeatPage
from tests.desktop.conftest import section


def _panels(desktop: Desktop) -> tuple[ArticlePanel, SeatPage]:
    articles, settings = desktop.window.panel("articles"), section(desktop, SeatPage)
    assert isinstance(articles, ArticlePanel)
    return articles, settings


def test_a_switch_holds_at_once(desktop: Desktop) -> None:
    articles, settings = _panels(desktop)
    switches = settings.writing.switches
    assert [switch.isChecked() for switch in switches.values()] == [True, True, True, True, False]
    switches["typewriter"].click()
    assert articles.composing.typewriter.is_on
    switches["typing_shortcuts"].click()
    assert not articles.page.typing_shortcuts()
    switches["formatting_bar"].click()
    liked = articles.context.preferences
    assert (liked.formatting_bar, liked.typing_shortcuts, liked.typewriter) == (False, False, True)


def test_a_command_moves_the_switch(desktop: Desktop, qtbot: QtBot) -> None:
    _, settings = _panels(desktop)
    desktop.window.show_page("articles")
    desktop.commands.run("article.typewriter")
    assert settings.writing.switches["typewriter"].isChecked()


def test_every_switch_has_a_name_for_a_screen_reader(desktop: Desktop) -> None:
    _, settings = _panels(desktop)
    assert all(switch.accessibleName() or switch.text() for switch in settings.writing.switches.values())
