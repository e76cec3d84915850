"""What the tests of the article panel share."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from editor.desktop.article.page import Page
from editor.desktop.theme import Theme


@pytest.fixture
def page(qtbot: QtBot, tmp_path: Path) -> Page:
    """An empty page on screen, with the caret in the headline."""
    made = Page(Theme("light"), tmp_path)
    made.retranslate()
    made.resize(900, 700)
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    return made


def type_text(widget: QWidget, text: str) -> None:
    """Key by key, in any script: QTest's own keyClicks knows Latin letters only."""
    for letter in text:
        for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
            key = Qt.Key.Key_Space if letter == " " else Qt.Key.Key_unknown
            QCoreApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))
