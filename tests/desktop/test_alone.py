"""The window gives its room to the page, and its menus and messages come when they are asked for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from editor.desktop.app import Desktop


def _write_alone(desktop: Desktop, article: int, qtbot: QtBot) -> None:
    desktop.window.show_page("articles")
    panel = desktop.window.panel("articles")
    desktop.go.article_requested.emit(article, None)
    qtbot.waitUntil(lambda: bool(panel.is_writing()))  # type: ignore[attr-defined]  # the panel of articles
    assert desktop.commands.run("article.focus")


def _parts(desktop: Desktop) -> list[bool]:
    window = desktop.window
    return [window.rail.isVisible(), window.menuBar().isVisible(), window.status.isVisible()]


def test_the_windows_parts_go_and_come_back(desktop: Desktop, article: int, qtbot: QtBot) -> None:
    _write_alone(desktop, article, qtbot)
    assert _parts(desktop) == [False, False, False]
    desktop.commands.run("article.focus")
    assert _parts(desktop) == [True, True, True]


def test_the_menus_come_for_a_key_and_go_when_they_are_left(desktop: Desktop, article: int, qtbot: QtBot) -> None:
    _write_alone(desktop, article, qtbot)
    for key in (Qt.Key.Key_F10, Qt.Key.Key_Alt):
        QTest.keyClick(desktop.window.windowHandle(), key)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert desktop.window.menuBar().isVisible()
        assert any(not action.isSeparator() for action in menu.actions())
        menu.close()
        qtbot.waitUntil(lambda: not desktop.window.menuBar().isVisible())
    assert _parts(desktop) == [False, False, False]


def test_alt_with_a_letter_is_not_the_way_to_the_menus(desktop: Desktop, article: int, qtbot: QtBot) -> None:
    _write_alone(desktop, article, qtbot)
    window = desktop.window.windowHandle()
    QTest.keyPress(window, Qt.Key.Key_Alt)
    QTest.keyClick(window, Qt.Key.Key_J, Qt.KeyboardModifier.AltModifier)
    QTest.keyRelease(window, Qt.Key.Key_Alt)
    assert QApplication.activePopupWidget() is None


def test_what_the_status_line_says_is_shown(desktop: Desktop, article: int, qtbot: QtBot) -> None:
    _write_alone(desktop, article, qtbot)
    desktop.window.status.say("Saved")
    assert desktop.window.status.isVisible()


def test_going_to_another_panel_ends_it(desktop: Desktop, article: int, qtbot: QtBot) -> None:
    _write_alone(desktop, article, qtbot)
    desktop.window.show_page("inbox")
    assert _parts(desktop) == [True, True, True]
