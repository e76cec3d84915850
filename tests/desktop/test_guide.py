"""Help: every language has its page, and the page names what the window has."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from editor.desktop.guide import GuidePage


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
