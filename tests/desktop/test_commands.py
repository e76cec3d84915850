"""The registry, walked in the real window with every panel made."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

import resources
from editor.desktop import commands as commands_module
from editor.desktop.app import Desktop
from editor.desktop.commands import MENUS, Command, Registry
from editor.desktop.panels import PANELS
from editor.desktop.shortcuts import ShortcutPage
from editor.desktop.widgets.plain import PlainLabel


@pytest.fixture
def full(desktop: Desktop) -> Registry:
    """With every panel's commands."""
    for spec in PANELS:
        desktop.window.panel(spec.id)
    return desktop.commands


def test_every_id_and_every_title_is_there_once(full: Registry) -> None:
    assert len(list(full)) > 20
    for command in full:
        assert command.title().strip(), command.id
        assert "." in command.id
        assert command.menu in ("", *MENUS)
        assert not command.icon or resources.path("icons", f"{command.icon}.svg").exists(), command.icon


def test_no_shortcut_means_two_things_at_once(full: Registry) -> None:
    reach: dict[QWidget | None, Counter[str]] = {}
    for command in full:
        keys = reach.setdefault(full.scope_of(command.id), Counter())
        keys.update(QKeySequence(text).toString() for text in command.shortcuts)
    everywhere = reach.pop(None)
    assert [key for key, count in everywhere.items() if count > 1] == []
    for keys in reach.values():
        assert [key for key, count in (keys + everywhere).items() if count > 1] == []


def test_no_shortcut_is_a_letter_that_altgr_types_on_windows(full: Registry) -> None:
    for command in full:
        for text in command.shortcuts:
            combination = QKeySequence(text)[0]  # type: ignore[index]  # the stubs do not know that it can be
            both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
            is_letter = Qt.Key.Key_A <= combination.key() <= Qt.Key.Key_Z
            assert not (is_letter and combination.keyboardModifiers() & both == both), command.id


def test_a_second_command_of_the_same_name_or_key_is_refused(qapp: QApplication) -> None:
    registry = Registry()
    registry.add(Command("a.one", lambda: "One", lambda: None, "Ctrl+1"))
    with pytest.raises(ValueError, match=r"a\.one"):
        registry.add(Command("a.one", lambda: "One", lambda: None))
    with pytest.raises(ValueError, match=r"Ctrl\+1"):
        registry.add(Command("a.two", lambda: "Two", lambda: None, "Ctrl+1"))


def test_menus_and_the_page_of_shortcuts_come_from_the_registry(desktop: Desktop, qtbot: QtBot) -> None:
    desktop.window.show_page("inbox")
    qtbot.waitUntil(lambda: desktop.window.menuBar().findChild(QMenu, "menu.inbox") is not None)
    menu = desktop.window.menuBar().findChild(QMenu, "menu.inbox")
    assert menu is not None
    menu.aboutToShow.emit()
    assert "Fix\tF" in [action.text() for action in menu.actions()]
    desktop.window.show_shortcuts()
    page = desktop.window.findChild(ShortcutPage)
    assert page is not None
    shown = {label.text() for label in page.findChildren(PlainLabel)}
    assert {command.title() for command in desktop.commands if command.shortcut} <= shown
    page.close()


class _Stage(QWidget):
    """A scope with a field to type in, and one command on a letter."""

    def __init__(self, registry: Registry) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.field = QLineEdit(self)
        QVBoxLayout(self).addWidget(self.field)
        self.fired = 0
        registry.add(Command("stage.fix", lambda: "Fix", self._fire, "F"), scope=self)

    def _fire(self) -> None:
        self.fired += 1


@pytest.fixture
def stage(qtbot: QtBot) -> _Stage:
    registry = Registry()
    made = _Stage(registry)
    made.setProperty("registry", registry)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitActive(made)
    made.setFocus()
    return made


def test_a_letter_is_a_command_on_latin_and_on_cyrillic_layouts(stage: _Stage) -> None:
    QTest.keyClick(stage, Qt.Key.Key_F)
    assert stage.fired == 1
    shortcut = stage.findChild(QShortcut, "shortcut.stage.fix")
    assert shortcut is not None
    assert [key.toString() for key in QShortcut.keys(shortcut)] == ["F", "А"]  # QTest itself presses ASCII keys only
    shortcut.activatedAmbiguously.emit()
    assert stage.fired == 2


def test_a_letter_that_is_typed_into_a_field_is_no_command(stage: _Stage) -> None:
    stage.field.setFocus()
    QTest.keyClicks(stage.field, "fa")
    assert stage.field.text() == "fa"
    assert stage.fired == 0


def test_altgr_with_a_letter_is_no_command(stage: _Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(commands_module, "_alt_gr_is_down", lambda: True)
    QTest.keyClick(stage, Qt.Key.Key_F)
    assert stage.fired == 0
    QTest.keyClick(stage, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    assert stage.fired == 0


def test_a_command_that_rests_does_nothing(qapp: QApplication) -> None:
    registry, ran = Registry(), []
    registry.add(Command("a.rest", lambda: "Rest", lambda: ran.append(1), enabled=lambda: False))
    assert registry.run("a.rest") is False
    assert ran == []
