"""Rows of key buttons: words where there is room for them, in two rows if need be."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from editor.desktop.app import Desktop
from editor.desktop.inbox.panel import InboxPanel
from editor.desktop.theme import Theme
from editor.desktop.widgets.buttons import KeyButton, KeyRow

DECISIONS = ("Исправить", "Не ошибка", "Спам", "Ждать", "Поручить", "Принять")
WAYS = ("Открыть в статье", "Назад", "Дальше")


def row_of(desktop: Desktop, qtbot: QtBot, width: int) -> KeyRow:
    theme: Theme = desktop.theme
    row = KeyRow()
    qtbot.addWidget(row)
    for key, word in zip("FDSWGA", DECISIONS, strict=True):
        row.add(KeyButton(word, key, theme, ""))
    row.add_space()
    for key, word in zip("OKJ", WAYS, strict=True):
        row.add(KeyButton(word, key, theme, ""))
    row.resize(width, 100)
    row.show()
    row.fit()
    return row


def words(row: KeyRow) -> list[list[str]]:
    return [[made.text() for made in line] for line in row.rows()]


def test_where_all_words_have_room_there_is_one_row(desktop: Desktop, qtbot: QtBot) -> None:
    row = row_of(desktop, qtbot, 2000)
    assert words(row) == [[*DECISIONS, *WAYS], []]


def test_what_has_no_room_goes_into_a_second_row_with_its_words(desktop: Desktop, qtbot: QtBot) -> None:
    row = row_of(desktop, qtbot, 2000)
    one_row = row.sizeHint().height()
    whole = sum(made.sizeHint().width() for made in row.rows()[0])
    row.resize(whole * 2 // 3 + 60, 100)
    first, second = words(row)
    assert [*first, *second] == [*DECISIONS, *WAYS]
    assert second[-3:] == list(WAYS)
    assert row.sizeHint().height() > one_row
    row.resize(2000, 100)
    assert words(row) == [[*DECISIONS, *WAYS], []]
    assert row.sizeHint().height() == one_row


def test_in_a_very_narrow_row_what_matters_least_gives_its_words_up_first(desktop: Desktop, qtbot: QtBot) -> None:
    row = row_of(desktop, qtbot, 2000)
    widest = max(made.sizeHint().width() for made in row.rows()[0])
    row.resize(widest * 3, 100)
    first, second = words(row)
    shown = [*first, *second]
    assert shown[0] == "Исправить"
    assert "" in shown
    assert all(word == "" for word in shown[shown.index("") :])
    for line in row.rows():
        assert sum(made.sizeHint().width() for made in line) <= row.width()


def test_the_decisions_of_the_inbox_keep_their_words_at_900_pixels(
    desktop: Desktop, report: Callable[..., int], qtbot: QtBot
) -> None:
    report()
    desktop.window.show_page("inbox")
    inbox = desktop.window.panel("inbox")
    assert isinstance(inbox, InboxPanel)
    qtbot.waitUntil(lambda: inbox.detail.view is not None)
    for width in (900, 1280, 900):
        desktop.window.resize(width, 600)
        qtbot.waitUntil(lambda width=width: inbox.window().width() == width and _is_tidy(inbox))  # type: ignore[misc]


def _is_tidy(inbox: InboxPanel) -> bool:
    shown = [made for made in inbox.buttons.values() if made.isVisible()]
    frames = [made.geometry() for made in shown]
    return (
        len(shown) > 5
        and all(made.text() for made in shown[:-3])
        and all(inbox._foot.rect().contains(frame) for frame in frames)
        and not any(one.intersects(two) for one in frames for two in frames if one is not two)
    )
