"""A bug leaves a report, says what is safe, and takes nothing with it."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, qWarning
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from editor.desktop.crash import CrashReporter
from editor.newsroom.paths import Paths

SECRET = "ұрланған құпиясөз"


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def reporter(paths: Paths, window: QWidget) -> Iterator[CrashReporter]:
    made = CrashReporter(paths.crashes, lambda: window)
    made.install()
    yield made
    made.remove()
    if made.dialog is not None:
        made.dialog.close()


def _bug() -> RuntimeError:
    try:
        raise RuntimeError(SECRET)
    except RuntimeError as error:
        return error


def test_a_bug_leaves_a_report_without_a_word_of_the_text(reporter: CrashReporter, paths: Paths) -> None:
    path = reporter.report(_bug())
    assert path is not None
    assert path.parent == paths.crashes
    text = path.read_text(encoding="utf-8")
    assert "RuntimeError" in text
    assert "test_crash.py" in text
    assert SECRET not in text


def test_the_dialog_says_what_is_safe_and_stops_nothing(reporter: CrashReporter) -> None:
    reporter.report(_bug())
    dialog = reporter.dialog
    assert dialog is not None
    assert dialog.isVisible()
    assert dialog.textFormat() == Qt.TextFormat.PlainText
    assert "Your texts are safe" in dialog.informativeText()
    assert SECRET not in dialog.text() + dialog.informativeText()


def test_a_hundred_bugs_open_one_dialog(reporter: CrashReporter, window: QWidget) -> None:
    for _ in range(100):
        reporter.report(_bug())
    dialog = reporter.dialog
    assert dialog is not None
    assert len([child for child in window.children() if type(child) is type(dialog)]) == 1


def test_a_bug_in_any_thread_arrives(reporter: CrashReporter, paths: Paths, qtbot: QtBot) -> None:
    def fall() -> None:
        raise ZeroDivisionError

    thread = threading.Thread(target=fall)
    with qtbot.waitSignal(reporter.crashed) as heard:
        thread.start()
    thread.join()
    assert isinstance(heard.args[0], ZeroDivisionError)
    qtbot.waitUntil(lambda: len(list(paths.crashes.glob("crash-*.txt"))) == 1)


def test_what_python_could_not_catch_arrives(reporter: CrashReporter, qtbot: QtBot) -> None:
    error = _bug()
    with qtbot.waitSignal(reporter.crashed) as heard:
        sys.excepthook(type(error), error, error.__traceback__)
    assert heard.args == [error]


def test_where_the_disk_refuses_it_says_so(window: QWidget, paths: Paths) -> None:
    paths.home.mkdir(parents=True)
    blocked = paths.home / "a file"
    blocked.write_text("in the way", encoding="utf-8")
    reporter = CrashReporter(blocked, lambda: window)
    assert reporter.report(_bug()) is None
    assert reporter.dialog is not None
    assert "could not be written" in reporter.dialog.informativeText()
    reporter.dialog.close()


def test_what_qt_says_goes_to_the_log(reporter: CrashReporter, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING, "qalam"):
        qWarning("a pixmap is null")
    assert [(record.levelno, record.message) for record in caplog.records] == [
        (logging.WARNING, "Qt: a pixmap is null")
    ]
