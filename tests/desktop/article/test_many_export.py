"""Several articles out of the window: rows selected in the list, or a day; whole or not at all."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import docx
import pytest
from PySide6.QtCore import QDate, QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from editor.desktop.article.export_dialog import ExportDialog, Plan
from editor.desktop.article.many_export import ManyExport
from editor.exporting import Exporting
from tests.desktop.article.conftest import type_text
from tests.desktop.article.house import DRAFT, House, open_newsroom, shown

NAMES = ("Бірінші хабар", "Екінші хабар", "CON", "Төртінші: не?")
ADD, RANGE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def house(qtbot: QtBot, tmp_path: Path) -> Iterator[House]:
    """Four articles, the newest on top."""
    newsroom = open_newsroom(tmp_path / "Редакция")
    for name in NAMES:
        newsroom.articles.create(replace(DRAFT, headline=name), author="Айгүл", reason="written")
    with shown(newsroom, qtbot) as made:
        qtbot.waitUntil(lambda: made.panel.library.view.model().rowCount() == len(NAMES))
        yield made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "Шығару"
    made.mkdir()
    return made


def _click(house: House, qtbot: QtBot, row: int, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    view = house.panel.library.view
    place = view.visualRect(view.model().index(row, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, place)


def _chosen(house: House) -> list[str]:
    view = house.panel.library.view
    return [index.data() for index in sorted(view.selectionModel().selectedIndexes(), key=lambda index: index.row())]


def _publish(house: House, moments: dict[int, datetime]) -> None:
    with house.newsroom.database.unit_of_work() as work:
        for article_id, moment in moments.items():
            record = work.articles.get(article_id)
            work.articles.update(article_id, record.version, {"published_at": moment, "state": "published"})
        work.commit()


def _names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def _ids(house: House) -> list[int]:
    return [record.id for record in house.newsroom.articles.page()]


# The list


def test_a_plain_click_opens_and_one_with_ctrl_or_shift_selects(house: House, qtbot: QtBot) -> None:
    picked: list[int] = []
    house.panel.library.chosen.connect(picked.append)
    _click(house, qtbot, 0)
    qtbot.waitUntil(house.panel.is_writing)
    _click(house, qtbot, 2, ADD)
    assert _chosen(house) == [NAMES[3], NAMES[1]]
    _click(house, qtbot, 3, RANGE)
    assert _chosen(house) == [NAMES[3], NAMES[1], NAMES[0]]
    assert picked == _ids(house)[:1]
    assert not house.panel.library.strip.isHidden()
    assert "3" in house.panel.library.number.text()


def test_rows_are_selected_by_keyboard_and_enter_opens(house: House, qtbot: QtBot) -> None:
    view = house.panel.library.view
    view.setFocus()
    view.setCurrentIndex(view.model().index(0, 0))
    qtbot.keyClick(view, Qt.Key.Key_Down, RANGE)
    assert _chosen(house) == [NAMES[3], NAMES[2]]
    qtbot.keyClick(view, Qt.Key.Key_Down, ADD)
    qtbot.keyClick(view, Qt.Key.Key_Down, ADD)
    qtbot.keyClick(view, Qt.Key.Key_Space, ADD)
    assert _chosen(house) == [NAMES[3], NAMES[2], NAMES[0]]
    qtbot.keyClick(view, Qt.Key.Key_A, ADD)
    assert _chosen(house) == list(reversed(NAMES))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(house.panel.is_writing)
    qtbot.waitUntil(house.idle)
    assert house.panel.page.article().headline == NAMES[0]
    assert _chosen(house) == [NAMES[0]]


def test_selected_rows_stay_when_the_list_is_loaded_again(house: House, qtbot: QtBot) -> None:
    _click(house, qtbot, 1, ADD)
    _click(house, qtbot, 3, ADD)
    house.draft(replace(DRAFT, headline="Жаңа"))
    library = house.panel.library
    library.reload()
    qtbot.waitUntil(lambda: library.view.model().rowCount() == len(NAMES) + 1)
    assert _chosen(house) == [NAMES[2], NAMES[0]]
    library.box.setText(NAMES[2])
    assert _chosen(house) == [NAMES[2]]


def test_the_menu_of_a_row_keeps_what_is_selected(house: House, qtbot: QtBot) -> None:
    library = house.panel.library
    _click(house, qtbot, 1, ADD)
    _click(house, qtbot, 3, ADD)
    menu = library.open_menu(library.view.visualRect(library.view.model().index(3, 0)).center())
    texts = [action.text() for action in menu.actions() if action.text()]
    menu.close()
    assert texts == ["Open", "Export the selected articles…", "Export the day…"]
    assert len(_chosen(house)) == 2
    menu = library.open_menu(QPoint(5, library.view.viewport().height() - 2))
    assert menu.actions()[0].text() != "Open"
    menu.close()


def test_nothing_selected_leaves_the_command_at_rest(house: House) -> None:
    house.panel.library.view.clearSelection()
    assert not house.context.commands.get("article.export_chosen").enabled()
    assert house.context.commands.get("article.export_day").enabled()


# Into a folder


def _select_and_ask(house: House, qtbot: QtBot, folder: Path) -> ExportDialog:
    house.panel.library.select(_ids(house))
    dialog = house.panel.many_export.choose_selected()
    dialog.folder.setText(str(folder))
    qtbot.waitUntil(house.idle)
    return dialog


def test_selected_articles_become_word_files_under_names_that_windows_takes(
    house: House, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    dialog = _select_and_ask(house, qtbot, folder)
    assert dialog.count.text().startswith("4 article")
    dialog.export.click()
    qtbot.waitUntil(lambda: len(_names(folder)) == 4 and house.idle())
    assert _names(folder) == sorted(["Бірінші хабар.docx", "Екінші хабар.docx", "_CON.docx", "Төртінші не.docx"])
    assert docx.Document(str(folder / "_CON.docx")).paragraphs[0].text == "CON"
    assert house.panel.banner.text.startswith("4 article")
    assert house.panel.banner.text.endswith(str(folder))
    house.panel.banner.way_on.click()
    assert [Path(path) for path in opened] == [folder]


@pytest.mark.parametrize(
    ("form", "suffix"), [("word", ".docx"), ("html", ".html"), ("markdown", ".md"), ("text", ".txt")]
)
@pytest.mark.parametrize("together", [False, True])
def test_every_format_goes_out_apart_and_together(
    house: House, qtbot: QtBot, folder: Path, form: str, suffix: str, together: bool
) -> None:
    dialog = _select_and_ask(house, qtbot, folder)
    dialog.form.setCurrentIndex(dialog.form.findData(form))
    if together:
        dialog.together.setChecked(True)
        dialog.title.setText("Күн: 27/11?")
    dialog.export.click()
    qtbot.waitUntil(lambda: _names(folder) != [] and house.idle())
    suffixes = {path.suffix for path in folder.iterdir()}
    assert (len(_names(folder)), suffixes) == (1 if together else 4, {suffix})
    if together:
        assert _names(folder) == [f"Күн 27 11{suffix}"]


def test_what_is_typed_goes_out_too(house: House, qtbot: QtBot, folder: Path) -> None:
    article = _ids(house)[0]
    house.panel.open_article(article)
    qtbot.waitUntil(house.panel.is_writing)
    type_text(house.panel.page, "Соңғы сөз.")
    house.panel.many_export.export(Plan((article,), "text", folder, False, ""))
    qtbot.waitUntil(lambda: _names(folder) != [] and house.idle())
    (path,) = folder.iterdir()
    assert "Соңғы сөз." in path.read_text(encoding="utf-8")


def test_files_that_are_there_are_replaced_only_when_it_was_agreed_to(house: House, qtbot: QtBot, folder: Path) -> None:
    old = folder / "Екінші хабар.docx"
    old.write_bytes(b"old")
    dialog = _select_and_ask(house, qtbot, folder)
    dialog.export.click()
    qtbot.waitUntil(lambda: not dialog.note.isHidden())
    assert old.name in dialog.note.text()
    assert (_names(folder), old.read_bytes()) == ([old.name], b"old")
    dialog.export.click()
    qtbot.waitUntil(lambda: len(_names(folder)) == 4 and house.idle())
    assert old.read_bytes() != b"old"


def test_a_change_of_mind_asks_about_files_again(house: House, qtbot: QtBot, folder: Path) -> None:
    (folder / "Екінші хабар.docx").write_bytes(b"old")
    dialog = _select_and_ask(house, qtbot, folder)
    dialog.export.click()
    qtbot.waitUntil(lambda: dialog.export.text() == "Replace and export")
    dialog.form.setCurrentIndex(dialog.form.findData("html"))
    assert dialog.export.text() == "Export"
    assert dialog.note.isHidden()
    dialog.close()


@pytest.mark.parametrize("name", ["", "relative/folder"])
def test_without_a_folder_the_dialog_says_so(house: House, qtbot: QtBot, folder: Path, name: str) -> None:
    dialog = _select_and_ask(house, qtbot, folder)
    dialog.folder.setText(name)
    dialog.export.click()
    assert dialog.note.text() == "Choose a folder for the files."
    dialog.close()


def test_a_folder_that_cannot_be_written_to_is_said_in_a_sentence(house: House, qtbot: QtBot, folder: Path) -> None:
    file = folder / "a file"
    file.write_bytes(b"")
    house.panel.many_export.export(Plan(tuple(_ids(house)), "word", file, False, ""))
    qtbot.waitUntil(lambda: not house.panel.banner.isHidden())
    assert "a file" in house.panel.banner.text
    assert _names(folder) == ["a file"]


@pytest.mark.parametrize("together", [False, True])
def test_a_stopped_export_leaves_no_trace(
    house: House, qtbot: QtBot, folder: Path, monkeypatch: pytest.MonkeyPatch, together: bool
) -> None:
    """Stopped before the last article, when the others are written already."""
    reached, go_on = threading.Event(), threading.Event()
    name = "into_one_file" if together else "into_folder"
    whole: Any = getattr(Exporting, name)

    def slow(self: Exporting, *given: Any, told: Any) -> Any:
        def tell(done: int, of: int, text: str) -> None:
            if done == of - 1:
                reached.set()
                assert go_on.wait(30)
            told(done, of, text)

        return whole(self, *given, told=tell)

    monkeypatch.setattr(Exporting, name, slow)
    jobs: list[Any] = []
    house.context.jobs.shown.connect(jobs.append)
    house.panel.many_export.export(Plan(tuple(_ids(house)), "word", folder / "жаңа", together, "Күн"))
    qtbot.waitUntil(lambda: reached.is_set() and jobs != [])
    jobs[0].cancel()
    go_on.set()
    qtbot.waitUntil(house.idle)
    assert _names(folder) == []
    assert house.said == ["The export was stopped: nothing was written"]
    assert house.panel.banner.isHidden()


# A day


def _ask_for_day(house: House, qtbot: QtBot, folder: Path) -> ExportDialog:
    first, second, *_ = reversed(_ids(house))
    _publish(
        house,
        {second: datetime(2026, 3, 2, 5, tzinfo=UTC), first: datetime(2026, 3, 1, 20, tzinfo=UTC)},
    )
    dialog = house.panel.many_export.choose_day()
    qtbot.waitUntil(house.idle)
    assert dialog.count.text() == "Nothing was published on this day."
    assert not dialog.export.isEnabled()
    dialog.folder.setText(str(folder))
    dialog.day.setDate(QDate(2026, 3, 2))
    qtbot.waitUntil(lambda: dialog.export.isEnabled())
    return dialog


def test_a_day_is_one_file_with_contents_in_the_order_of_publication(house: House, qtbot: QtBot, folder: Path) -> None:
    dialog = _ask_for_day(house, qtbot, folder)
    assert dialog.count.text().startswith("2 article")
    assert dialog.together.isChecked()
    assert "2026" in dialog.title.text()
    dialog.export.click()
    qtbot.waitUntil(lambda: _names(folder) != [] and house.idle())
    (path,) = folder.iterdir()
    texts = [paragraph.text for paragraph in docx.Document(str(path)).paragraphs]
    heads = [text for text in texts if text in NAMES]
    assert texts[0] == path.stem
    assert heads == [NAMES[0], NAMES[1]]


def test_a_day_is_a_folder_of_files_too_and_a_title_that_was_written_stays(
    house: House, qtbot: QtBot, folder: Path
) -> None:
    dialog = _ask_for_day(house, qtbot, folder)
    qtbot.keyClicks(dialog.title, "!")
    written = dialog.title.text()
    dialog.day.setDate(QDate(2026, 3, 1))
    qtbot.waitUntil(lambda: not dialog.export.isEnabled() and house.idle())
    dialog.day.setDate(QDate(2026, 3, 2))
    qtbot.waitUntil(lambda: dialog.export.isEnabled())
    assert dialog.title.text() == written
    dialog.apart.setChecked(True)
    assert not dialog.title.isEnabled()
    dialog.export.click()
    qtbot.waitUntil(lambda: len(_names(folder)) == 2 and house.idle())
    assert _names(folder) == ["2026-03-02 Бірінші хабар.docx", "2026-03-02 Екінші хабар.docx"]


def test_the_folder_is_chosen_in_a_dialog_and_known_the_next_time(house: House, qtbot: QtBot, folder: Path) -> None:
    dialog = _select_and_ask(house, qtbot, folder)
    asked = dialog.choose_folder()
    assert asked.fileMode() == QFileDialog.FileMode.Directory
    asked.fileSelected.emit(str(folder))
    asked.close()
    dialog.export.click()
    qtbot.waitUntil(lambda: len(_names(folder)) == 4 and house.idle())
    again = house.panel.many_export.choose_selected()
    assert again.folder.text() == str(folder)
    again.close()


def test_the_commands_stand_in_the_palette(house: House) -> None:
    known = {command.id: command.title() for command in house.context.commands if command.in_palette}
    assert known["article.export_chosen"] == "Export the selected articles…"
    assert known["article.export_day"] == "Export the day…"
    assert isinstance(house.panel.many_export, ManyExport)


def test_what_holds_one_article_a_file_cannot_be_one_file(house: House, qtbot: QtBot, folder: Path) -> None:
    house.panel.library.select(_ids(house)[:2])
    dialog = house.panel.many_export.choose_selected()
    dialog.together.setChecked(True)
    dialog.form.setCurrentIndex(dialog.form.findData("newsml"))
    assert dialog.apart.isChecked()
    assert not dialog.together.isEnabled()
    dialog.folder.setText(str(folder))
    dialog.export.click()
    qtbot.waitUntil(lambda: len(_names(folder)) == 2 and house.idle())
    assert all(name.endswith(".xml") for name in _names(folder))
