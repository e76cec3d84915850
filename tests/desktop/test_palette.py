"""Ctrl+K finds a command by a few letters, and runs it from the keyboard."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from editor.desktop.app import Desktop
from editor.desktop.palette import fuzzy


@given(st.text(max_size=12), st.text(max_size=40))
def test_what_fits_has_its_letters_in_their_order(typed: str, title: str) -> None:
    found = fuzzy(typed, title)
    wanted = [letter for letter in typed.casefold() if not letter.isspace()]
    if found is not None:
        assert [title[place].casefold()[:1] for place in found[1]] == wanted
        assert list(found[1]) == sorted(set(found[1]))


@given(st.text(st.characters(codec="utf-8", categories=["Ll", "Lu", "Zs"]), min_size=1, max_size=20))
def test_a_title_is_found_by_itself(title: str) -> None:
    if len(title.casefold()) == len(title):
        assert fuzzy(title, title) is not None


def test_starts_of_words_count_more_than_letters_in_the_middle() -> None:
    start, middle = fuzzy("on", "Open the newsroom"), fuzzy("on", "Correction")
    assert start is not None
    assert middle is not None
    assert start[0] > middle[0]


def test_it_is_opened_searched_and_run_by_keys_alone(desktop: Desktop) -> None:
    desktop.commands.run("view.palette")
    palette = desktop.window.palette_sheet
    assert palette.isVisible()
    QTest.keyClicks(palette.field, "inbox")
    assert palette.model.match_at(0).command.id == "go.inbox"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert desktop.window.page == "inbox"


def test_only_what_can_be_run_now_is_listed(desktop: Desktop) -> None:
    desktop.window.show_page("inbox")
    desktop.window.show_page("settings")
    palette = desktop.window.palette_sheet
    palette.open()
    listed = {palette.model.match_at(row).command.id for row in range(palette.model.rowCount())}
    assert "go.queue" in listed
    assert not {command_id for command_id in listed if command_id.startswith("inbox.")}
    palette.field.setText("жжжж")
    assert palette.model.rowCount() == 0
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
