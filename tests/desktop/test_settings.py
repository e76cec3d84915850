"""The settings are found by their sections, and a section is built when it is opened."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from editor.desktop.app import Desktop
from editor.desktop.settings_pages.panel import SettingsPanel
from editor.desktop.settings_pages.sections import SECTIONS
from tests.desktop.cutting import cut_children

MODULES = [section.module for group in SECTIONS for section in group.sections]


def shown(desktop: Desktop, width: int = 1280) -> SettingsPanel:
    desktop.window.resize(width, 720)
    desktop.window.show()
    desktop.window.show_page("settings")
    panel = desktop.window.panel("settings")
    assert isinstance(panel, SettingsPanel)
    return panel


def heading(page: QWidget) -> str:
    return next(label.text() for label in page.findChildren(QLabel) if label.property("role") == "heading")


def test_the_arrow_keys_go_from_section_to_section(desktop: Desktop, qtbot: QtBot) -> None:
    panel = shown(desktop)
    panel.list.setFocus()
    seen = [panel.section]
    for _ in MODULES[1:]:
        qtbot.keyClick(panel.list, Qt.Key.Key_Down)
        seen.append(panel.section)
    assert seen == MODULES
    assert heading(panel.open("channels")) == panel.list.currentIndex().data()


def test_a_section_is_built_once_and_when_it_is_opened(desktop: Desktop) -> None:
    panel = shown(desktop)
    assert panel.section == MODULES[0]
    first = panel.open("kinds")
    assert panel.open("people") is not first
    assert panel.open("kinds") is first


def test_a_narrow_window_chooses_the_section_above_its_page(desktop: Desktop, qtbot: QtBot) -> None:
    panel = shown(desktop, 900)
    assert not panel.list.isVisible()
    assert panel.box.isVisible()
    row = panel.box.findText("Dictionaries")
    panel.box.setCurrentIndex(row)
    panel.box.activated.emit(row)
    assert panel.section == "dictionaries"
    desktop.window.resize(1280, 720)
    qtbot.waitUntil(panel.list.isVisible)
    assert not panel.box.isVisible()
    assert panel.list.currentIndex().data() == "Dictionaries"


@pytest.mark.parametrize("width", [900, 1100])
@pytest.mark.parametrize("language", ["kk", "ru", "en"])
def test_no_field_and_no_button_of_the_settings_is_cut(
    desktop: Desktop, qtbot: QtBot, language: str, width: int
) -> None:
    desktop.set_language(language)
    panel = shown(desktop, width)
    cut = {}
    for module in MODULES:
        panel.open(module)
        qtbot.waitUntil(desktop.jobs.is_idle)
        cut[module] = cut_children(panel)
    desktop.translations.use("en")
    assert not any(cut.values()), {module: found for module, found in cut.items() if found}
