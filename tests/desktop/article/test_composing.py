"""What helps while writing: the bar over chosen words, the grip, zoom, the typewriter, nothing but the page, links."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDesktopServices, QKeySequence, QMouseEvent, QTextCursor, QWheelEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from editor.articles.document import Block, Cell, Document, Heading, ListItem, Mark, Paragraph, Table, TextBlock
from editor.articles.offsets import Place
from editor.bootstrap import Newsroom
from editor.desktop.article.focus import LINE_AT
from editor.newsroom.paths import Paths
from tests.desktop.article.conftest import type_text
from tests.desktop.article.house import DRAFT, House, open_newsroom, shown

LONG = Document(
    language="kk",
    headline="Ұзын мақала",
    blocks=tuple(Paragraph(f"p{n}", None, f"{n}. " + "Көпір бүгін ашылды. " * 12) for n in range(60)),
)
_CTRL = Qt.KeyboardModifier.ControlModifier


pytestmark = pytest.mark.usefixtures("unread")


@pytest.fixture
def newsroom(tmp_path: Path, migrated: Path) -> Newsroom:
    shutil.copy(migrated, Paths(tmp_path).database)
    return open_newsroom(tmp_path)


@pytest.fixture
def unread(newsroom: Newsroom, monkeypatch: pytest.MonkeyPatch) -> None:
    """The text is not checked: reading the dictionaries takes longer than all else here."""
    monkeypatch.setattr(newsroom.proofreader, "check", lambda _: [])


@pytest.fixture
def house(qtbot: QtBot, newsroom: Newsroom) -> Iterator[House]:
    with shown(newsroom, qtbot) as made:
        yield made


def _open(house: House, qtbot: QtBot, document: Document = DRAFT) -> None:
    article = house.draft(document)
    house.panel.open_article(article)
    qtbot.waitUntil(lambda: house.panel.session.article_id == article)
    qtbot.waitUntil(lambda: house.panel.page.hasFocus())


def _choose(house: House, block: str, start: int, end: int) -> None:
    assert house.panel.page.select_place(Place("body", block, start, end))


def _drag_mouse(house: House, block: str, start: int, end: int) -> None:
    """As if the mouse had chosen the words."""
    _choose(house, block, start, end)
    house.panel.page.handled.emit(False)


def _ids(house: House) -> list[str]:
    return [block.id for block in house.panel.page.article().blocks]


def _marks(house: House, number: int = 0) -> tuple[Mark, ...]:
    block = house.panel.page.article().blocks[number]
    assert isinstance(block, TextBlock)
    return block.marks


# The bar over chosen words


def test_the_bar_comes_over_chosen_words_without_covering_them_and_goes_with_them(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot)
    bar, page = house.panel.composing.bar, house.panel.page
    _drag_mouse(house, "three", 0, 6)
    qtbot.waitUntil(bar.isVisible)
    assert not bar.geometry().intersects(bar.chosen())
    assert page.rect().contains(bar.geometry())
    assert page.hasFocus()  # typing goes on
    type_text(page, "x")
    assert not bar.isVisible()


def test_the_bar_makes_words_bold_and_stays(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot)
    bar = house.panel.composing.bar
    _drag_mouse(house, "one", 0, 8)
    qtbot.waitUntil(bar.isVisible)
    bar.button("bold").click()
    assert _marks(house) == (Mark(0, 8, "bold"),)
    assert bar.isVisible()
    assert bar.button("bold").isChecked()
    bar.button("bold").click()
    assert _marks(house) == ()
    assert not bar.button("bold").isChecked()


def test_the_bar_is_reached_left_and_used_by_keys(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot)
    bar, page = house.panel.composing.bar, house.panel.page
    _choose(house, "one", 0, 8)
    assert house.context.commands.run("article.bar")
    assert bar.button("bold").hasFocus()
    qtbot.keyClick(bar.button("bold"), Qt.Key.Key_Right)
    assert bar.button("italic").hasFocus()
    qtbot.keyClick(bar.button("italic"), Qt.Key.Key_Return)
    assert _marks(house) == (Mark(0, 8, "italic"),)
    qtbot.keyClick(bar.button("italic"), Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert page.hasFocus()
    assert page.textCursor().selectedText() == "Көпірдің"[:7] + "ӊ"


def test_asked_for_by_keys_the_bar_comes_even_where_everything_is_chosen(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot, LONG)
    house.panel.page.selectAll()
    house.context.commands.run("article.bar")
    assert house.panel.composing.bar.isVisible()


def test_where_no_words_are_chosen_the_bar_says_so(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot)
    house.context.commands.run("article.bar")
    assert not house.panel.composing.bar.isVisible()
    assert house.said == ["Select words of the text first"]


def test_the_bar_does_not_come_for_a_headline_nor_where_it_is_switched_off(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot)
    bar, page = house.panel.composing.bar, house.panel.page
    page.select_place(Place("headline", None, 0, 4))
    assert not bar.show_now()
    house.context.commands.run("article.formatting_bar")
    assert not house.context.preferences.formatting_bar
    _drag_mouse(house, "three", 0, 6)
    assert not bar._soon.isActive()
    house.context.commands.run("article.formatting_bar")
    _drag_mouse(house, "three", 0, 6)
    qtbot.waitUntil(bar.isVisible)


def test_words_get_a_language_of_their_own_from_the_bar(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot)
    bar = house.panel.composing.bar
    _drag_mouse(house, "three", 0, 6)
    qtbot.waitUntil(bar.isVisible)
    bar.button("language").click()
    names = [action.text() for action in bar.languages.actions()]
    assert names == ["As the article", "Русский", "English"]
    bar.languages.actions()[1].trigger()
    bar.languages.close()
    assert _marks(house, 2) == (Mark(0, 6, "language", "ru"),)
    house.context.commands.run("article.language_kk")  # the article's own needs no mark
    assert _marks(house, 2) == ()


def test_in_a_table_the_bar_offers_only_what_words_of_a_cell_can_be(house: House, qtbot: QtBot) -> None:
    table = Table("t", None, ((Cell("Қала"), Cell("Саны")),))
    _open(house, qtbot, Document(headline="Т", blocks=(table,)))
    _choose(house, "t", 0, 4)
    house.context.commands.run("article.bar")
    bar = house.panel.composing.bar
    assert [bar.button(name).isEnabled() for name in ("bold", "link", "heading", "quote", "list")] == [
        True, True, False, False, False
    ]  # fmt: skip
    qtbot.keyClick(bar.button("bold"), Qt.Key.Key_Left)
    assert bar.button("language").hasFocus()
    qtbot.keyClick(bar.button("language"), Qt.Key.Key_Left)
    assert bar.button("link").hasFocus()


def test_another_article_takes_bar_and_grip_away(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot)
    _drag_mouse(house, "three", 0, 6)
    qtbot.waitUntil(house.panel.composing.bar.isVisible)
    _hover(house, "one")
    _open(house, qtbot, LONG)
    assert not house.panel.composing.bar.isVisible()
    assert not house.panel.composing.handle.isVisible()


# Blocks that move


def test_blocks_move_up_and_down_by_keys_and_undo_brings_them_back(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot)
    page = house.panel.page
    _choose(house, "one", 2, 2)
    move = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page, Qt.Key.Key_Down, move)
    qtbot.keyClick(page, Qt.Key.Key_Down, move)
    assert _ids(house) == ["two", "three", "one"]
    assert page.caret_place() == ("body", "one", 2)
    qtbot.keyClick(page, Qt.Key.Key_Up, move)
    assert _ids(house) == ["two", "one", "three"]
    for _ in range(3):
        house.panel.undo()
    assert page.article() == DRAFT


def _hover(house: House, block: str) -> None:
    page = house.panel.page
    cursor = page.textCursor()
    assert page.select_place(Place("body", block, 0, 0))
    where = page.cursorRect().center()
    page.setTextCursor(cursor)
    house.panel.composing.handle.hover(where)


def _mouse(house: House, kind: QEvent.Type, where: QPoint, held: Qt.MouseButton) -> None:
    handle = house.panel.composing.handle
    button = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    place = QPointF(handle.mapFromGlobal(where))
    event = QMouseEvent(kind, place, QPointF(where), button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(handle, event)


def _drag(house: House, block: str, onto: str, *, drop: bool = True) -> None:
    page, handle = house.panel.page, house.panel.composing.handle
    _hover(house, block)
    assert handle.isVisible()
    start = handle.mapToGlobal(handle.rect().center())
    assert page.select_place(Place("body", onto, 0, 0))
    below = page.viewport().mapToGlobal(page.cursorRect().bottomLeft() + QPoint(0, 14))
    _mouse(house, QEvent.Type.MouseButtonPress, start, Qt.MouseButton.LeftButton)
    _mouse(house, QEvent.Type.MouseMove, below, Qt.MouseButton.LeftButton)
    assert handle.line.isVisible()
    if drop:
        _mouse(house, QEvent.Type.MouseButtonRelease, below, Qt.MouseButton.NoButton)


def test_a_block_is_dragged_to_where_the_line_shows(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot)
    _drag(house, "one", "three")
    assert _ids(house) == ["two", "three", "one"]
    assert not house.panel.composing.handle.line.isVisible()
    house.panel.undo()
    assert house.panel.page.article() == DRAFT


def test_escape_lets_go_of_what_is_dragged(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot)
    _drag(house, "one", "three", drop=False)
    qtbot.keyClick(house.panel.page, Qt.Key.Key_Escape)
    assert not house.panel.composing.handle.line.isVisible()
    assert house.panel.page.article() == DRAFT


def test_a_click_on_the_grip_chooses_the_block(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot)
    _hover(house, "two")
    handle = house.panel.composing.handle
    where = handle.mapToGlobal(handle.rect().center())
    _mouse(house, QEvent.Type.MouseButtonPress, where, Qt.MouseButton.LeftButton)
    _mouse(house, QEvent.Type.MouseButtonRelease, where, Qt.MouseButton.NoButton)
    assert house.panel.page.textCursor().selectedText() == "Неге керек"


# Zoom


def test_zoom_by_keys_and_wheel_changes_no_word_and_is_remembered(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot)
    page, zoom = house.panel.page, house.panel.composing.zoom
    tall = page.document().size().height()
    qtbot.keyClick(page, Qt.Key.Key_Plus, _CTRL)
    assert (zoom.percent, page.zoom) == (110, 1.1)
    assert page.document().size().height() > tall
    qtbot.keyClick(page, Qt.Key.Key_Equal, _CTRL)
    assert zoom.percent == 125
    qtbot.keyClick(page, Qt.Key.Key_Minus, _CTRL)
    assert zoom.percent == 110
    _wheel(house, 120)
    _wheel(house, 60)
    _wheel(house, 60)
    assert zoom.percent == 150
    assert house.context.preferences.zoom == 150
    assert page.article() == DRAFT
    assert not page.document().isUndoAvailable()
    qtbot.keyClick(page, Qt.Key.Key_0, _CTRL)
    assert zoom.percent == 100
    assert page.document().size().height() == tall


def test_pictures_grow_with_the_text(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot)
    house.context.commands.run("article.zoom_in")
    assert house.panel.page.decorations.scale == 1.1


def _wheel(house: House, angle: int) -> None:
    viewport = house.panel.page.viewport()
    middle = QPointF(viewport.rect().center())
    event = QWheelEvent(
        middle, QPointF(viewport.mapToGlobal(middle.toPoint())), QPoint(), QPoint(0, angle), Qt.MouseButton.NoButton,
        _CTRL, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(viewport, event)


# The typewriter


def test_the_typewriter_keeps_the_line_at_its_height_to_the_very_end(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot, LONG)
    page = house.panel.page
    house.context.commands.run("article.typewriter")
    assert house.context.preferences.typewriter
    for block in ("p20", "p59"):
        _choose(house, block, 5, 5)
        type_text(page, "а")
        away = page.cursorRect().center().y() - page.viewport().height() * LINE_AT
        assert abs(away) <= page.cursorRect().height()
    page.moveCursor(QTextCursor.MoveOperation.End)
    for _ in range(4):
        qtbot.keyClick(page, Qt.Key.Key_Return)
    away = page.cursorRect().center().y() - page.viewport().height() * LINE_AT
    assert abs(away) <= page.cursorRect().height()


def test_without_the_typewriter_the_page_ends_with_its_text(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot, LONG)
    bar = house.panel.page.verticalScrollBar()
    natural = bar.maximum()
    house.context.commands.run("article.typewriter")
    assert bar.maximum() > natural
    house.context.commands.run("article.typewriter")
    assert bar.maximum() == natural


def test_a_click_does_not_make_the_paper_jump(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot, LONG)
    house.context.commands.run("article.typewriter")
    _choose(house, "p20", 5, 5)
    house.panel.composing.typewriter.follow()
    before = house.panel.page.verticalScrollBar().value()
    qtbot.mouseClick(house.panel.page.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 30))
    assert house.panel.page.verticalScrollBar().value() == before


# Nothing but the page


def test_only_the_page_stays_and_escape_brings_the_rest_back(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot)
    panel = house.panel
    panel.side.open("details")
    alone: list[bool] = []
    house.context.go.alone_requested.connect(alone.append)
    qtbot.keyClick(panel.page, Qt.Key.Key_F11)
    for gone in (panel.library, panel.toolbar, panel.foot, panel.side):
        assert not gone.isVisible()
    assert panel.composing.focus.hint.isVisible()
    qtbot.keyClick(panel.page, Qt.Key.Key_Escape)
    for back in (panel.library, panel.toolbar, panel.foot):
        assert back.isVisible()
    assert panel.side.name == "details"
    assert alone == [True, False]


def test_another_article_opens_without_the_tools_coming_back(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot)
    house.context.commands.run("article.focus")
    _open(house, qtbot, replace(DRAFT, headline="Басқа"))
    assert house.panel.composing.is_alone
    house.panel.back_to_page()
    assert not house.panel.toolbar.isVisible()
    assert not house.panel.library.isVisible()


def test_who_asks_for_the_list_gets_everything_back(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot)
    house.context.commands.run("article.focus")
    house.context.commands.run("article.filter")
    assert not house.panel.composing.is_alone
    assert house.panel.library.isVisible()


def test_a_list_that_was_hidden_stays_hidden_afterwards(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot)
    house.context.commands.run("article.show_list")
    assert not house.panel.library.isVisible()
    house.context.commands.run("article.focus")
    house.context.commands.run("article.focus")
    assert not house.panel.library.isVisible()


def test_the_paragraph_at_the_caret_keeps_its_ink(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot)
    house.context.commands.run("article.focus")
    veil, page = house.panel.composing.focus.veil, house.panel.page
    _choose(house, "three", 2, 2)
    top, bottom = veil.lit()
    assert top <= page.cursorRect().top() + 1
    assert bottom >= page.cursorRect().bottom() - 1
    assert page.veil is not None
    house.context.commands.run("article.focus")
    assert page.veil is None


def test_with_nothing_open_there_is_no_such_mode(house: House) -> None:
    assert not house.context.commands.run("article.focus")
    assert not house.panel.composing.is_alone


# Links


LINKED = Document(
    headline="Т", blocks=(Paragraph("p", None, "сайтты қараңыз", (Mark(0, 6, "link", "https://qala.kz/1"),)),)
)


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Addresses that went to the browser."""
    asked: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: asked.append(url.toString()))
    return asked


def test_a_link_opens_in_the_browser_by_its_command_and_by_ctrl_and_a_click(
    house: House, qtbot: QtBot, opened: list[str]
) -> None:
    _open(house, qtbot, LINKED)
    page = house.panel.page
    _choose(house, "p", 2, 2)
    where = page.cursorRect().center()
    house.context.commands.run("article.open_link")
    qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert opened == ["https://qala.kz/1"]
    qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, _CTRL, where)
    assert opened == ["https://qala.kz/1"] * 2
    _choose(house, "p", 10, 10)
    house.context.commands.run("article.open_link")
    assert house.said == ["There is no link here"]
    assert len(opened) == 2


def test_the_mouse_is_told_where_a_link_goes_and_what_follows_it(house: House, qtbot: QtBot) -> None:
    address = "https://qala.kz/<b>1</b>"
    block = Paragraph("p", None, "сайтты қараңыз", (Mark(0, 6, "link", address),))
    _open(house, qtbot, Document(headline="Т", blocks=(block,)))
    page, hints = house.panel.page, house.panel.composing.link_hints
    _choose(house, "p", 2, 2)
    on, beside = page.cursorRect().center() + QPoint(2, 0), page.cursorRect().center() + QPoint(300, 0)
    assert hints.text_for(on) == f"Ctrl+click: {address}"
    assert hints.text_for(beside) == ""
    for where, held, shape in (
        (on, _CTRL, Qt.CursorShape.PointingHandCursor),
        (on, Qt.KeyboardModifier.NoModifier, Qt.CursorShape.IBeamCursor),
        (beside, _CTRL, Qt.CursorShape.IBeamCursor),
    ):
        place = QPointF(where)
        button = Qt.MouseButton.NoButton
        event = QMouseEvent(QEvent.Type.MouseMove, place, page.viewport().mapToGlobal(place), button, button, held)
        QApplication.sendEvent(page.viewport(), event)
        assert page.viewport().cursor().shape() == shape


def test_a_right_click_on_a_link_offers_what_can_be_done_with_it(house: House, qtbot: QtBot, opened: list[str]) -> None:
    _open(house, qtbot, LINKED)
    page = house.panel.page
    _choose(house, "p", 2, 2)
    where = page.cursorRect().center()
    _choose(house, "p", 10, 10)
    QApplication.sendEvent(
        page.viewport(),
        QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, page.viewport().mapToGlobal(where)),
    )
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert page.caret_place() == ("body", "p", 2)
    offered = {action.text(): action for action in menu.actions()}
    offered["Open the link in the browser"].trigger()
    offered["Take the link away"].trigger()
    menu.close()
    assert opened == ["https://qala.kz/1"]
    assert _marks(house) == ()


@pytest.mark.parametrize("address", ["file:///etc/passwd", "javascript:alert(1)", "smb://server/share"])
def test_nothing_but_the_web_and_mail_is_opened(house: House, qtbot: QtBot, opened: list[str], address: str) -> None:
    block = Paragraph("p", None, "сайт", (Mark(0, 4, "link", address),))
    _open(house, qtbot, Document(headline="Т", blocks=(block,)))
    _choose(house, "p", 2, 2)
    house.context.commands.run("article.open_link")
    assert opened == []
    assert house.said == ["Only addresses of the web and of mail are opened"]


def test_an_address_is_changed_in_the_box_and_taken_away_by_a_command(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot, LINKED)
    box, page = house.panel.link_box, house.panel.page
    _choose(house, "p", 0, 6)
    house.context.commands.run("article.link")
    assert box.address.text() == "https://qala.kz/1"
    box.address.setText("qala.kz/2")
    qtbot.keyClick(box.address, Qt.Key.Key_Return)
    assert _marks(house) == (Mark(0, 6, "link", "https://qala.kz/2"),)
    _choose(house, "p", 3, 3)
    house.context.commands.run("article.unlink")
    assert _marks(house) == ()
    house.panel.undo()
    house.panel.undo()
    assert page.article().blocks == LINKED.blocks


def test_without_chosen_words_the_word_at_the_caret_is_linked(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot)
    _choose(house, "two", 2, 2)
    house.context.commands.run("article.link")
    house.panel.link_box.address.setText("qala.kz")
    house.panel.link_box.take()
    assert _marks(house, 1) == (Mark(0, 4, "link", "https://qala.kz"),)


def test_where_there_is_no_word_the_address_is_written(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot, Document(headline="Т", blocks=(Paragraph("p", None, ""),)))
    _choose(house, "p", 0, 0)
    house.panel.page.set_link("https://qala.kz")
    assert house.panel.page.article().blocks == (
        Paragraph("p", None, "https://qala.kz", (Mark(0, 15, "link", "https://qala.kz"),)),
    )
    house.panel.undo()
    assert house.panel.page.article().text == ""


def test_a_headline_takes_no_link_and_the_box_says_so(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot)
    house.panel.page.select_place(Place("headline", None, 0, 4))
    house.context.commands.run("article.link")
    assert house.panel.link_box.hint == "Only words of the text can be linked"
    house.panel.link_box.address.setText("https://qala.kz")
    house.panel.link_box.take()
    assert house.panel.page.article() == DRAFT


# Lists, and typed signs


def _list(*depths: int) -> tuple[Block, ...]:
    return tuple(ListItem(f"i{n}", None, f"{n}", depth=depth) for n, depth in enumerate(depths))


def _depths(house: House) -> list[int]:
    return [block.depth if isinstance(block, ListItem) else -1 for block in house.panel.page.article().blocks]


def test_chosen_items_keep_their_steps_when_they_go_deeper(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot, Document(headline="Т", blocks=_list(0, 1, 0)))
    page = house.panel.page
    _choose(house, "i0", 0, 0)
    cursor = page.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
    page.setTextCursor(cursor)
    qtbot.keyClick(page, Qt.Key.Key_Tab)
    assert _depths(house) == [1, 2, 1]
    qtbot.keyClick(page, Qt.Key.Key_Backtab)
    assert _depths(house) == [0, 1, 0]
    house.panel.undo()
    assert _depths(house) == [1, 2, 1]


def test_enter_in_an_empty_item_goes_out_level_by_level(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot, Document(headline="Т", blocks=(ListItem("i", None, "", ordered=True, depth=2),)))
    _choose(house, "i", 0, 0)
    seen = []
    for _ in range(3):
        qtbot.keyClick(house.panel.page, Qt.Key.Key_Return)
        seen += _depths(house)
    assert seen == [1, 0, -1]
    assert _ids(house) == ["i"]


def test_enter_before_an_item_makes_an_empty_one_above(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot, Document(headline="Т", blocks=(ListItem("i", None, "бір", ordered=True, depth=1),)))
    _choose(house, "i", 0, 0)
    qtbot.keyClick(house.panel.page, Qt.Key.Key_Return)
    first, second = house.panel.page.article().blocks
    assert first == ListItem(first.id, None, "", ordered=True, depth=1)
    assert first.id != "i"
    assert second == ListItem("i", None, "бір", ordered=True, depth=1)


def test_enter_after_a_heading_gives_a_paragraph(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot)
    _choose(house, "two", 10, 10)
    qtbot.keyClick(house.panel.page, Qt.Key.Key_Return)
    type_text(house.panel.page, "Сөз")
    blocks = house.panel.page.article().blocks
    assert isinstance(blocks[1], Heading)
    assert [(block.type, block.text) for block in blocks[1:3]] == [("heading", "Неге керек"), ("paragraph", "Сөз")]
    assert len({block.id for block in blocks}) == 4


def test_typed_signs_stay_signs_where_that_is_switched_off(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot, Document(headline="Т", blocks=(Paragraph("p", None, ""),)))
    _choose(house, "p", 0, 0)
    house.context.commands.run("article.typing_shortcuts")
    assert not house.context.preferences.typing_shortcuts
    type_text(house.panel.page, "## a")
    assert house.panel.page.article().blocks == (Paragraph("p", None, "## a"),)


# Undo


def test_undo_survives_findings_notices_and_saves(house: House, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()  # here the text is checked
    _open(house, qtbot)
    panel = house.panel
    panel.page.select_place(Place("lead", None, 0, 0))
    type_text(panel.page, "Бүгін ")
    _choose(house, "three", 0, 0)
    type_text(panel.page, "Иә ")
    qtbot.waitUntil(lambda: panel.findings.is_fresh and house.context.jobs.is_idle())
    panel.fix_all_safe()
    panel.side.open("notice")
    qtbot.waitUntil(lambda: panel.presenting.offer is not None and house.context.jobs.is_idle())
    panel.presenting.place_notice()
    panel.presenting.set_language("ru")
    panel.save()
    qtbot.waitUntil(lambda: house.context.jobs.is_idle() and not panel.session.has_unsaved())
    steps = 0
    while panel.page.document().isUndoAvailable():
        panel.undo()
        steps += 1
        assert steps < 50
    assert panel.page.article() == DRAFT
    for _ in range(steps):
        panel.redo()
    assert panel.page.article().language == "ru"
    assert panel.page.article().lead.startswith("Бүгін ")


def test_undo_goes_to_the_field_where_the_step_was(house: House, qtbot: QtBot) -> None:
    _open(house, qtbot)
    page = house.panel.page
    page.moveCursor(QTextCursor.MoveOperation.Start)
    type_text(page, "А")
    _choose(house, "three", 3, 3)
    type_text(page, "б")
    qtbot.keySequence(page, QKeySequence.StandardKey.Undo)
    assert page.caret_place() == ("body", "three", 3)
    qtbot.keySequence(page, QKeySequence.StandardKey.Undo)
    assert page.caret_place() == ("headline", None, 0)
