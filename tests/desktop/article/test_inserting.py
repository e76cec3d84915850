"""Pictures, cards and tables come onto the page by command, paste and drop; what is beside them is typed in place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage, QTextCursor
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from editor.articles.document import Block, Cell, Document, Embed, Image, Paragraph, Quote, Table
from editor.articles.offsets import Place
from editor.desktop.article.places import block_with_id, table_with_id
from editor.desktop.article.table_size import TableSize
from editor.errors import QalamError
from tests.desktop.article.conftest import type_text
from tests.desktop.article.house import House, writing
from tests.pictures import bomb, from_an_agency, picture

LONGEST = 30_000  # milliseconds: the dictionaries are read beside
STORY = Document(
    language="kk",
    headline="Жаңа көпір ашылды",
    blocks=(
        Paragraph("one", content="Бірінші абзац."),
        Quote("said", content="Көпір керек."),
        Image("shot", source="gone.jpg", caption="Ескі көпір"),
        Table("grid", rows=((Cell("а"), Cell("ә")), (Cell("б"), Cell("в"))), header_rows=1),
        Embed("card", url="https://t.me/dala/1", title="Арна"),
        Paragraph("last", content="Соңғы абзац."),
    ),
)


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path, migrated: Path) -> Iterator[House]:
    """An open article; the caret is in its first paragraph."""
    with writing(tmp_path / "home", migrated, STORY, qtbot) as made:
        _caret(made, "one")
        yield made


def _caret(house: House, block_id: str) -> None:
    page = house.panel.page
    cursor = page.textCursor()
    block = block_with_id(page.document(), block_id)
    if block is None:
        table = table_with_id(page.document(), block_id)
        assert table is not None
        cursor.setPosition(table.cellAt(1, 0).firstPosition())
    else:
        cursor.setPosition(block.position() + block.length() - 1)
    page.setTextCursor(cursor)
    house.panel.inserting.form.follow()
    house.panel.inserting.strip.follow()


def _blocks(house: House) -> tuple[Block, ...]:
    return house.panel.page.article().blocks


def _kinds(house: House) -> list[str]:
    return [block.type for block in _blocks(house)]


def _image(house: House, number: int = 0) -> Image:
    return [block for block in _blocks(house) if isinstance(block, Image)][number]


def _write(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def _wait(qtbot: QtBot, house: House, holds: Callable[[], bool]) -> None:
    qtbot.waitUntil(lambda: holds() and house.idle(), timeout=LONGEST)


# Pictures


def test_a_chosen_picture_is_stored_and_its_description_is_asked_for(
    house: House, qtbot: QtBot, tmp_path: Path
) -> None:
    path = _write(tmp_path / "көпір.jpg", from_an_agency("Жаңа көпір", "Айгүл Сейіт", "Дала"))
    house.context.commands.run("article.insert_picture")
    dialog = house.panel.findChild(QFileDialog)
    assert dialog is not None
    dialog.filesSelected.emit([str(path)])
    dialog.close()
    _wait(qtbot, house, lambda: _kinds(house)[1] == "image")
    form = house.panel.inserting.form
    assert house.panel.window().focusWidget() is form.fields["alt"]
    type_text(form.fields["alt"], "Ертіс үстіндегі көпір")
    qtbot.keyClick(form.fields["alt"], Qt.Key.Key_Return)
    image = _image(house)
    assert (image.alt, image.caption, image.credit) == (
        "Ертіс үстіндегі көпір",
        "Жаңа көпір",
        "Айгүл Сейіт / Дала",
    )
    assert house.newsroom.media.path(image.source) is not None
    assert house.panel.window().focusWidget() is house.panel.page


def test_a_picture_of_the_clipboard_is_pasted(house: House, qtbot: QtBot) -> None:
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    QGuiApplication.clipboard().setImage(image)
    house.panel.page.paste()
    _wait(qtbot, house, lambda: _kinds(house)[1] == "image")
    stored = house.newsroom.media.stored(_image(house).source)
    assert stored is not None
    assert (stored.width, stored.height, len(stored.copies)) == (640, 480, 1)


def test_cells_that_come_with_a_picture_of_themselves_are_pasted_as_words(house: House, qtbot: QtBot) -> None:
    data = QMimeData()
    data.setText("12 500")
    data.setImageData(QImage(10, 10, QImage.Format.Format_RGB32))
    house.panel.page.insertFromMimeData(data)
    _wait(qtbot, house, house.idle)
    assert _blocks(house)[0].text == "Бірінші абзац.12 500"
    assert _kinds(house).count("image") == 1


def _drop(house: House, *paths: Path, at: str = "last") -> bool:
    page = house.panel.page
    block = block_with_id(page.document(), at)
    assert block is not None
    cursor = QTextCursor(block)
    page.show_cursor(cursor)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    where = page.cursorRect(cursor).center()
    how = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    entering = QDragEnterEvent(where, *how)
    QApplication.sendEvent(page.viewport(), entering)
    if entering.isAccepted():
        QApplication.sendEvent(page.viewport(), QDropEvent(QPointF(where), *how))
    return entering.isAccepted()


def test_pictures_that_are_dropped_go_where_they_are_dropped_as_one_step(
    house: House, qtbot: QtBot, tmp_path: Path
) -> None:
    first, second = (_write(tmp_path / name, picture(60 + n, 40)) for n, name in enumerate(("a.jpg", "b.jpg")))
    assert _drop(house, first, second)
    _wait(qtbot, house, lambda: _kinds(house).count("image") == 3)
    assert _kinds(house)[-3:-1] == ["image", "image"] or _kinds(house)[-2:] == ["image", "image"]
    house.panel.undo()
    assert _blocks(house) == STORY.blocks


def test_other_files_are_left_to_the_window(house: House, tmp_path: Path) -> None:
    assert not _drop(house, _write(tmp_path / "a.txt", b"x"))
    assert not _drop(house, _write(tmp_path / "a.txt", b"x"), _write(tmp_path / "b.jpg", picture(60, 40)))


@pytest.mark.parametrize(
    ("data", "code"), [(bomb(30_000, 30_000), "picture_too_large"), (b"no picture", "picture_format")]
)
def test_what_is_no_picture_is_said_and_changes_nothing(
    house: House, qtbot: QtBot, tmp_path: Path, data: bytes, code: str
) -> None:
    house.panel.inserting.bring_files([_write(tmp_path / "x.png", data)], house.panel.page.textCursor())
    qtbot.waitUntil(lambda: bool(house.troubles), timeout=LONGEST)
    (trouble,) = house.troubles
    assert isinstance(trouble, QalamError)
    assert trouble.code == code
    assert _blocks(house) == STORY.blocks


def test_a_picture_that_comes_late_goes_into_no_other_article(house: House, qtbot: QtBot, tmp_path: Path) -> None:
    place = house.panel.page.textCursor()
    house.panel.page.show_article(Document(headline="Басқа"))
    house.panel.inserting.bring_files([_write(tmp_path / "a.jpg", picture(60, 40))], place)
    qtbot.waitUntil(lambda: bool(house.said), timeout=LONGEST)
    assert _blocks(house) == ()


def test_another_picture_keeps_what_stands_beside_it_and_undo_brings_the_old_one_back(
    house: House, qtbot: QtBot, tmp_path: Path
) -> None:
    _caret(house, "shot")
    house.panel.inserting.replace("shot", _write(tmp_path / "a.jpg", picture(60, 40)))
    _wait(qtbot, house, lambda: _image(house).source != "gone.jpg")
    assert _image(house).caption == "Ескі көпір"
    house.panel.undo()
    assert _image(house).source == "gone.jpg"


@pytest.mark.parametrize("block_id", ["shot", "grid", "card"])
def test_an_object_is_taken_out_and_comes_back(house: House, block_id: str) -> None:
    _caret(house, block_id)
    house.context.commands.run("article.remove_object")
    assert block_id not in [block.id for block in _blocks(house)]
    assert len(_blocks(house)) == len(STORY.blocks) - 1
    house.panel.undo()
    assert _blocks(house) == STORY.blocks


# What stands beside a block


def test_the_speaker_is_typed_under_the_quotation_and_is_one_step_to_undo(house: House, qtbot: QtBot) -> None:
    _caret(house, "said")
    house.context.commands.run("article.describe")
    field = house.panel.inserting.form.fields["speaker"]
    assert field.hasFocus()
    type_text(field, "Айгүл Сейіт")
    house.panel.inserting.form.keep()
    type_text(field, ", әкім")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert _blocks(house)[1] == Quote("said", content="Көпір керек.", speaker="Айгүл Сейіт, әкім")
    house.panel.undo()
    assert _blocks(house) == STORY.blocks
    house.panel.redo()
    assert isinstance(_blocks(house)[1], Quote)
    assert _blocks(house)[1] == Quote("said", content="Көпір керек.", speaker="Айгүл Сейіт, әкім")


def test_enter_behind_a_quotation_with_a_speaker_begins_a_paragraph(house: House, qtbot: QtBot) -> None:
    page = house.panel.page
    page.show_article(Document(blocks=(Quote("q", content="Көпір керек.", speaker="Айгүл"),)))
    page.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(page, Qt.Key.Key_Return)
    assert [block.type for block in _blocks(house)] == ["quote", "paragraph"]


def test_a_quotation_that_is_parted_names_its_speaker_once_at_its_end(house: House, qtbot: QtBot) -> None:
    page = house.panel.page
    page.show_article(Document(blocks=(Quote("q", content="Көпір керек. Жол да керек.", speaker="Айгүл"),)))
    cursor = page.textCursor()
    block = block_with_id(page.document(), "q")
    assert block is not None
    cursor.setPosition(block.position() + len("Көпір керек."))
    page.setTextCursor(cursor)
    qtbot.keyClick(page, Qt.Key.Key_Return)
    assert [block.speaker for block in _blocks(house) if isinstance(block, Quote)] == ["", "Айгүл"]
    page.undo()
    assert len(_blocks(house)) == 1


def test_leaving_the_block_keeps_what_was_typed(house: House) -> None:
    _caret(house, "shot")
    house.panel.inserting.form.enter("credit")
    type_text(house.panel.inserting.form.fields["credit"], "Дала")
    _caret(house, "one")
    assert _image(house).credit == "Дала"
    assert house.panel.inserting.form.block_id == ""


def test_an_undo_shows_in_the_form(house: House) -> None:
    _caret(house, "shot")
    form = house.panel.inserting.form
    form.enter("alt")
    type_text(form.fields["alt"], "Көпір")
    form.leave()
    house.panel.undo()
    assert form.fields["alt"].text() == ""
    assert form.block_id == "shot"


def test_a_place_beside_a_block_is_gone_to(house: House) -> None:
    house.panel.go_to(Place("alt", "shot", 0, 0))
    assert house.panel.inserting.form.fields["alt"].hasFocus()
    house.panel.go_to(Place("body", "one", 0, 7))
    assert house.panel.page.textCursor().selectedText() == "Бірінші"
    assert not house.panel.inserting.form.go_to(Place("alt", "nobody", 0, 0))


def test_tab_goes_from_the_text_through_what_stands_beside_it(house: House, qtbot: QtBot) -> None:
    _caret(house, "shot")
    form = house.panel.inserting.form
    qtbot.keyClick(house.panel.page, Qt.Key.Key_Tab)
    assert form.fields["alt"].hasFocus()
    qtbot.keyClick(form.fields["alt"], Qt.Key.Key_Tab)
    assert form.fields["credit"].hasFocus()
    qtbot.keyClick(form.fields["credit"], Qt.Key.Key_Backtab)
    qtbot.keyClick(form.fields["alt"], Qt.Key.Key_Backtab)
    assert house.panel.page.hasFocus()


def test_a_click_on_what_stands_under_a_block_goes_into_it(house: House, qtbot: QtBot) -> None:
    from editor.desktop.article.cards import below

    _caret(house, "one")
    page = house.panel.page
    block = block_with_id(page.document(), "said")
    assert block is not None
    where = below(page, block, page.zoom).center().toPoint()
    qtbot.mouseClick(page.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert house.panel.inserting.form.fields["speaker"].hasFocus()


def test_f2_goes_back_to_the_text_too(house: House) -> None:
    _caret(house, "said")
    house.context.commands.run("article.describe")
    house.context.commands.run("article.describe")
    assert house.panel.page.hasFocus()


def test_nothing_is_asked_of_a_paragraph(house: House) -> None:
    _caret(house, "one")
    assert not house.panel.inserting.can_describe()
    assert house.panel.inserting.form.block_id == ""


# Cards


@pytest.mark.parametrize("address", ["https://youtu.be/abcdefgh", "https://t.me/dala_news/15"])
def test_a_post_pasted_on_an_empty_line_becomes_a_card(house: House, qtbot: QtBot, address: str) -> None:
    _caret(house, "last")
    qtbot.keyClick(house.panel.page, Qt.Key.Key_Return)
    QGuiApplication.clipboard().setText(address)
    house.panel.page.paste()
    cards = [block for block in _blocks(house) if isinstance(block, Embed)]
    assert cards[-1].url == address
    assert cards[-1].title.startswith(("YouTube", "Telegram: @dala_news"))
    assert len(_blocks(house)) == len(STORY.blocks) + 2  # the card, and something to write in below it


def test_an_address_within_words_stays_an_address(house: House) -> None:
    QGuiApplication.clipboard().setText("https://youtu.be/abcdefgh")
    house.panel.page.paste()
    assert _kinds(house) == [block.type for block in STORY.blocks]
    assert "youtu.be" in _blocks(house)[0].text


def test_the_address_of_a_new_card_is_typed_in_place(house: House, qtbot: QtBot) -> None:
    house.context.commands.run("article.insert_embed")
    field = house.panel.inserting.form.fields["url"]
    assert field.hasFocus()
    type_text(field, "www.inform.kz/kz/a")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    made = _blocks(house)[1]
    assert isinstance(made, Embed)
    assert made.url == "https://www.inform.kz/kz/a"


def test_a_card_that_was_given_no_address_goes_away(house: House, qtbot: QtBot) -> None:
    house.context.commands.run("article.insert_embed")
    qtbot.keyClick(house.panel.inserting.form.fields["url"], Qt.Key.Key_Escape)
    assert _blocks(house) == STORY.blocks


# Tables


def test_the_size_of_a_new_table_is_chosen_by_keys(house: House, qtbot: QtBot) -> None:
    house.context.commands.run("article.insert_table")
    chooser = house.panel.page.findChild(TableSize)
    assert chooser is not None
    key = Qt.Key
    for pressed in (key.Key_Right, key.Key_Down, key.Key_Down, key.Key_Left, key.Key_Left, key.Key_Return):
        qtbot.keyClick(chooser, pressed)
    made = _blocks(house)[1]
    assert isinstance(made, Table)
    assert (len(made.rows), len(made.rows[0]), made.header_rows) == (5, 2, 1)
    assert house.panel.inserting.is_in_table()


def test_the_strip_is_there_in_a_table_only_and_says_what_can_be_done(house: House) -> None:
    strip = house.panel.inserting.strip
    assert not strip.isVisible()
    _caret(house, "grid")
    assert strip.isVisible()
    assert strip.buttons["header"].isChecked()
    assert not strip.buttons["merge"].isEnabled()
    _caret(house, "one")
    assert not strip.isVisible()


def test_the_strip_never_lies_over_the_caret(house: House) -> None:
    page, strip = house.panel.page, house.panel.inserting.strip
    rows = tuple((Cell(f"жол {number}"), Cell("")) for number in range(60))
    page.show_article(Document(blocks=(Table("long", rows=rows),)))
    table = table_with_id(page.document(), "long")
    assert table is not None
    for row in (0, 8, 30, 59):
        cursor = page.textCursor()
        cursor.setPosition(table.cellAt(row, 0).firstPosition())
        page.setTextCursor(cursor)
        page.ensureCursorVisible()
        strip.follow()
        assert strip.isVisible()
        assert not strip.geometry().intersects(page.cursorRect())
        assert page.viewport().rect().contains(strip.geometry())


def test_the_strip_is_worked_from_the_keyboard(house: House, qtbot: QtBot) -> None:
    _caret(house, "grid")
    house.context.commands.run("article.describe")
    strip = house.panel.inserting.strip
    assert strip.buttons["row"].hasFocus()
    qtbot.keyClick(strip.buttons["row"], Qt.Key.Key_Left)
    assert strip.buttons["remove"].hasFocus()
    qtbot.keyClick(strip.buttons["remove"], Qt.Key.Key_Left)
    qtbot.keyClick(strip.buttons["header"], Qt.Key.Key_Return)
    table = next(block for block in _blocks(house) if isinstance(block, Table))
    assert table.header_rows == 0
    assert house.panel.page.hasFocus()


@pytest.mark.parametrize(
    ("command", "size"),
    [("row_above", (3, 2)), ("row_below", (3, 2)), ("column_left", (2, 3)), ("remove_rows", (1, 2))],
)
def test_every_change_of_a_table_is_a_command_and_one_step(house: House, command: str, size: tuple[int, int]) -> None:
    _caret(house, "grid")
    house.context.commands.run(f"article.{command}")
    table = next(block for block in _blocks(house) if isinstance(block, Table))
    assert (len(table.rows), len(table.rows[0])) == size
    house.panel.undo()
    assert _blocks(house) == STORY.blocks


def test_commands_of_a_table_rest_elsewhere(house: House) -> None:
    commands = {command.id: command for command in house.context.commands}
    assert not commands["article.row_below"].enabled()
    assert not commands["article.remove_object"].enabled()
    _caret(house, "grid")
    assert commands["article.row_below"].enabled()


def test_the_menu_of_the_page_offers_what_fits(house: House) -> None:
    from editor.desktop.article.page_menu import open_page_menu

    _caret(house, "grid")
    texts = [action.text() for action in open_page_menu(house.panel, QPoint(0, 0)).actions()]
    assert any(text.startswith("Add a row above") for text in texts)
    _caret(house, "shot")
    texts = [action.text() for action in open_page_menu(house.panel, QPoint(0, 0)).actions()]
    assert any(text.startswith("Put another picture") for text in texts)
    assert not any(text.startswith("Add a row above") for text in texts)


def test_a_story_with_everything_in_it_can_be_painted(house: House, qtbot: QtBot) -> None:
    stored = house.newsroom.media.add(picture(1200, 800))
    house.panel.page.show_article(Document(blocks=(Image("new", source=stored.source, alt="Көпір"), *STORY.blocks)))
    assert not house.panel.page.grab().isNull()
    _wait(qtbot, house, house.idle)
    shown = house.panel.page.decorations.cards.shelf.picture(stored.source, house.panel.page.size())
    assert shown is not None
    assert not shown.isNull()
    lost = house.panel.page.decorations.cards.shelf.picture("gone.jpg", house.panel.page.size())
    assert lost is not None
    assert lost.isNull()
