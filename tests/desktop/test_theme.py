"""Colours can be read by everybody, in light and in dark."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

import resources
from editor.desktop.icons import Icons
from editor.desktop.theme import TOKENS, Scheme, Theme

TEXT_PAIRS = [
    *((ink, ground) for ink in ("text", "text_quiet", "accent") for ground in ("window", "page", "rail", "raised")),
    *((ink, "page") for ink in ("danger", "warning", "good", "info")),
    *((ink, "window") for ink in ("good", "danger")),
    *((f"{tone}", f"{tone}_soft") for tone in ("danger", "warning", "good", "info")),
    *(("text", f"{tone}_soft") for tone in ("danger", "warning", "good", "info", "accent")),
    *(("text_quiet", f"{tone}_soft") for tone in ("danger", "warning", "good", "info")),
    ("text_on_accent", "accent"),
    ("text_on_accent", "accent_hover"),
    ("text_selected", "selection"),
    ("text_quiet", "selection"),
    ("accent", "selection"),
    ("text", "hover"),
    ("text_quiet", "hover"),
    ("mark_text", "mark"),
    ("added_text", "added"),
    ("removed_text", "removed"),
]
EDGE_PAIRS = [
    *(("field_line", ground) for ground in ("page", "window", "raised")),
    ("accent", "page"),
    ("accent", "raised"),
]


def _luminance(color: QColor) -> float:
    """WCAG 2.2, relative luminance."""
    channels = (color.redF(), color.greenF(), color.blueF())
    parts = [float(value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4) for value in channels]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def _contrast(scheme: Scheme, one: str, other: str) -> float:
    light, dark = sorted((_luminance(QColor(TOKENS[scheme][name])) for name in (one, other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_keeps_the_contrast_that_wcag_asks(scheme: Scheme) -> None:
    weak = {pair: round(_contrast(scheme, *pair), 2) for pair in TEXT_PAIRS if _contrast(scheme, *pair) < 4.5}
    assert weak == {}


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_edges_of_fields_and_focus_can_be_seen(scheme: Scheme) -> None:
    weak = {pair: round(_contrast(scheme, *pair), 2) for pair in EDGE_PAIRS if _contrast(scheme, *pair) < 3}
    assert weak == {}


def test_both_schemes_name_the_same_colours_and_the_sheet_knows_them_all(qapp: QApplication) -> None:
    assert TOKENS["light"].keys() == TOKENS["dark"].keys()
    for choice in ("light", "dark"):
        assert not re.search(r"@\w+@", Theme(choice).style_sheet())


def test_every_icon_that_is_kept_can_be_drawn_and_takes_the_colour(qapp: QApplication) -> None:
    theme = Theme("light")
    icons = Icons(theme)
    names = sorted(path.stem for path in resources.path("icons").glob("*.svg"))
    assert "ISC" in resources.path("icons", "LICENSE").read_text(encoding="utf-8")
    for name in names:
        image = icons.pixmap(name, 24, "danger").toImage()
        inked = {
            image.pixelColor(x, y).name() for x in range(24) for y in range(24) if image.pixelColor(x, y).alpha() > 250
        }
        assert inked, name
    assert icons.pixmap("inbox", 24, "danger").toImage() != icons.pixmap("inbox", 24, "good").toImage()


def test_a_switch_is_told_to_whoever_paints(qapp: QApplication) -> None:
    theme = Theme("light")
    told: list[bool] = []
    theme.changed.connect(lambda: told.append(theme.is_dark))
    theme.choose("dark")
    theme.choose("light")
    assert told == [True, False]
