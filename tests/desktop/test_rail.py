"""The rail shows every panel's title whole, whatever the font of the system."""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontMetrics
from pytestqt.qtbot import QtBot

from editor.desktop.icons import Icons
from editor.desktop.theme import Theme
from editor.desktop.widgets.rail import WIDTH, Rail


def test_a_long_title_makes_the_rail_wider_and_is_not_cut_off(qtbot: QtBot) -> None:
    theme = Theme()
    rail = Rail(Icons(theme), theme)
    qtbot.addWidget(rail)
    rail.add("inbox", "Кіріс", "inbox", "")
    assert rail.width() == WIDTH
    rail.add("articles", "Мақалалар мен суреттер", "newspaper", "")
    rail.show()
    button = rail.button("articles")
    button.setChecked(True)
    font = QFont(button.font())
    font.setWeight(QFont.Weight.DemiBold)
    assert QFontMetrics(font).horizontalAdvance(button.text()) < button.width()
