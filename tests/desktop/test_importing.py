"""Files are imported from the window: chosen or dropped, one or many, with progress, a way to stop, and a report."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from threading import Event, current_thread
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from editor.bootstrap import Newsroom
from editor.desktop.app import Desktop
from editor.desktop.import_report import ImportReport
from editor.desktop.importing import Importing, ImportRun
from editor.desktop.jobs import JobRunner
from editor.documents import Imported
from editor.importing import ImportedArticle
from tests.documents.test_read import rtf_file, web_archive

PAGE = """<html lang="kk"><body><nav>Басты бет Спорт</nav><main><h1>Көпір <b>ашылды</b></h1>
<p>Семейде жаңа көпір ашылды.</p><p>Оның ұзындығы мың метр.</p></main></body></html>"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    file = tmp_path / "көпір.html"
    file.write_text(PAGE, encoding="utf-8")
    return file


@pytest.fixture
def note(tmp_path: Path) -> Path:
    file = tmp_path / "хабар.md"
    file.write_text("# Екінші хабар\n\nБірінші абзац.\n\n- тармақ\n", encoding="utf-8")
    return file


def _drop(desktop: Desktop, *urls: QUrl) -> bool:
    data = QMimeData()
    data.setUrls(list(urls))
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    coming = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(desktop.window, coming)
    if not coming.isAccepted():
        return False
    event = QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(desktop.window, event)
    return event.isAccepted()


def _report(desktop: Desktop) -> ImportReport:
    desktop.window.banner.way_on.click()
    (report,) = desktop.window.findChildren(ImportReport)
    return report


def test_a_file_dropped_on_any_part_of_the_window_is_imported_and_reported(desktop: Desktop, page: Path) -> None:
    desktop.window.show_page("queue")
    assert _drop(desktop, QUrl.fromLocalFile(str(page)))
    assert desktop.newsroom is not None
    assert [record.headline for record in desktop.newsroom.articles.page()] == ["Көпір ашылды"]
    assert desktop.window.page == "articles"
    assert desktop.window.banner.text == "Imported: Көпір ашылды\nLeft out: 1"
    text = _report(desktop).text()
    for words in (
        "Kept",
        "headline",
        "language: Kazakh, as the page says",
        "outside the article: “Басты бет Спорт”",
    ):
        assert words in text
    assert "<b>" not in text


def test_an_address_of_the_web_and_mere_text_are_not_taken(desktop: Desktop) -> None:
    assert not _drop(desktop, QUrl("https://qala.example/a.html"))
    data = QMimeData()
    data.setText("сөз")
    event = QDragEnterEvent(
        QPoint(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(desktop.window, event)
    assert not event.isAccepted()


def test_several_files_are_imported_and_what_cannot_be_is_named(
    desktop: Desktop, page: Path, note: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "қалта"
    folder.mkdir()
    old = tmp_path / "ескі.doc"
    old.write_bytes(b"\xd0\xcf\x11\xe0")
    _drop(desktop, *(QUrl.fromLocalFile(str(path)) for path in (page, folder, note, old)))
    assert desktop.newsroom is not None
    assert {record.headline for record in desktop.newsroom.articles.page()} == {"Көпір ашылды", "Екінші хабар"}
    assert desktop.window.banner.text.startswith("Articles imported: 2")
    assert "Not imported: қалта, ескі.doc" in desktop.window.banner.text
    report = _report(desktop)
    assert "is a folder" in report.text()
    assert "Save it as .docx" in report.text()
    opening = [made for made in report.findChildren(QPushButton) if made.text() == "Open"]
    with qtbot.waitSignal(desktop.go.article_requested) as asked:
        opening[1].click()
    assert asked.args is not None
    assert desktop.newsroom.articles.open(asked.args[0]).document.headline == "Екінші хабар"


def test_files_with_wrong_names_and_saved_archives_are_taken_from_a_drop(desktop: Desktop, tmp_path: Path) -> None:
    rich, saved = tmp_path / "хат.doc", tmp_path / "бет.mhtml"
    rich.write_bytes(rtf_file("Бай мәтін тақырыбы", "Абзац."))
    saved.write_bytes(web_archive("<h1>Сақталған бет</h1><p>Мәтін.</p>"))
    assert _drop(desktop, QUrl.fromLocalFile(str(rich)), QUrl.fromLocalFile(str(saved)))
    assert desktop.newsroom is not None
    assert {record.headline for record in desktop.newsroom.articles.page()} == {"Бай мәтін тақырыбы", "Сақталған бет"}
    assert "the file is called .doc, and was read as what it is: rich text" in _report(desktop).text()


def test_the_dialog_offers_every_form_that_can_be_read(desktop: Desktop, page: Path) -> None:
    desktop.commands.run("file.import")
    (dialog,) = desktop.window.findChildren(QFileDialog)
    for ending in ("*.txt", "*.html", "*.docx", "*.rtf", "*.md"):
        assert ending in dialog.nameFilters()[0]
    dialog.filesSelected.emit([str(page)])
    dialog.close()
    assert desktop.window.banner.text.startswith("Imported: ")


def test_markup_in_a_name_is_shown_as_it_is(desktop: Desktop, tmp_path: Path) -> None:
    file = tmp_path / "<img src=x>.txt"
    file.write_text("<b>Тақырып</b>\n\nМәтін.", encoding="utf-8")
    desktop.importing.take([file])
    assert "<b>Тақырып</b>" in desktop.window.banner.text
    assert "<img src=x>.txt" in _report(desktop).text()


# With real threads


@pytest.fixture
def importing(newsroom: Newsroom) -> Iterator[Importing]:
    jobs = JobRunner()
    owner = QObject()
    yield Importing(jobs, lambda: newsroom, owner)
    jobs.close()


def test_stopping_keeps_what_was_imported_and_leaves_no_trace_of_the_rest(
    importing: Importing, newsroom: Newsroom, page: Path, note: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    reached, gate = Event(), Event()
    read = newsroom.importing.read

    def slowly(path: Path, *others: object, **more: object) -> object:
        if path == note:
            reached.set()
            gate.wait(5)
        return read(path, *others, **more)  # type: ignore[arg-type]  # what the window passes on

    monkeypatch.setattr(newsroom.importing, "read", slowly)
    runs: list[ImportRun] = []
    importing.finished.connect(runs.append)
    importing.take([page, note, page])
    qtbot.waitUntil(reached.is_set)
    (started,) = importing._jobs._running.values()
    assert started.job.title == "Importing хабар.md (2 of 3)"
    started.job.cancel()
    gate.set()
    qtbot.waitUntil(lambda: len(runs) == 1)
    assert runs[0].stopped
    assert [made.imported.source_name for made in runs[0].made] == ["көпір.html"]
    assert len(newsroom.articles.page()) == 1


def test_files_that_come_while_others_are_imported_wait_for_their_turn(
    importing: Importing, newsroom: Newsroom, page: Path, note: Path, qtbot: QtBot
) -> None:
    runs: list[ImportRun] = []
    importing.finished.connect(runs.append)
    importing.take([page])
    importing.take([note, page])
    qtbot.waitUntil(lambda: len(runs) == 1)
    assert [made.imported.source_name for made in runs[0].made] == ["көпір.html", "хабар.md", "көпір.html"]
    assert len(newsroom.articles.page()) == 3


def test_a_file_is_read_beside_the_writer(
    importing: Importing, newsroom: Newsroom, page: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[str] = []
    read, keep = newsroom.importing.read, newsroom.importing.keep

    def reading(*given: Any, **more: Any) -> Imported:
        threads.append(current_thread().name)
        return read(*given, **more)

    def keeping(imported: Imported) -> ImportedArticle:
        threads.append(current_thread().name)
        return keep(imported)

    monkeypatch.setattr(newsroom.importing, "read", reading)
    monkeypatch.setattr(newsroom.importing, "keep", keeping)
    with qtbot.waitSignal(importing.finished):
        importing.take([page])
    assert [name.partition("_")[0] for name in threads] == ["reader", "writer"]
