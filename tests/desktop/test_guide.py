"""Help: every language has its page, and the page names what the window has."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest
from PySide6.QtWidgets import QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

import resources
from editor.desktop.guide import GuidePage

NAMED = ("New article", "Fix all that are safe", "Notice and preview", "Publish…", "Revisions", "Export the day…")


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_the_guide_calls_the_commands_what_the_window_calls_them(language: str) -> None:
    guide = resources.path("help", f"guide_{language}.md").read_text(encoding="utf-8")
    catalogue = ElementTree.parse(resources.path("translations", f"article_{language}.ts"))
    titles = {
        message.findtext("source"): message.findtext("translation")
        for context in catalogue.iter("context")
        if context.findtext("name") == "article_commands"
        for message in context.iter("message")
    }
    for name in NAMED:
        assert (titles.get(name) or name) in guide


@pytest.mark.parametrize(("language", "inbox"), [("kk", "Кіріс"), ("ru", "Входящие"), ("en", "Inbox")])
def test_the_guide_tells_the_loop_in_the_windows_language(qtbot: QtBot, language: str, inbox: str) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    guide = GuidePage(language, parent)
    page = guide.findChild(QTextBrowser)
    assert isinstance(page, QTextBrowser)
    text = page.toPlainText()
    assert inbox in text
    assert all(key in text for key in ("F8", "Alt+Enter", "Ctrl+Enter", "Ctrl+K"))


@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_the_guide_tells_of_the_site_and_calls_its_places_what_the_window_calls_them(language: str) -> None:
    guide = resources.path("help", f"guide_{language}.md").read_text(encoding="utf-8")
    catalogue = ElementTree.parse(resources.path("translations", f"article_{language}.ts"))
    said = {
        message.findtext("source"): message.findtext("translation")
        for message in catalogue.iter("message")
        if message.findtext("translation")
    }
    for name in ("In other languages", "Details", "Topics"):
        assert (said.get(name) or name) in guide
    for word in ("qalam site theme export", "qalam site serve", "gone.txt", "RSS", "cookie", "qalam article translate"):
        assert word in guide
