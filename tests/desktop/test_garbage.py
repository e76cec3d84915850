"""Cycles are collected in the GUI thread alone: a widget that goes in another ends the program."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from editor.desktop.garbage import GarbageInGuiThread, Touches
from editor.desktop.jobs import JobRunner, Progress


class Held:
    """What a job's work holds, as a widget would be."""


class Knot:
    """Holds itself, so that only the collector can let it go; says in which thread that was."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[GarbageInGuiThread]:
    made = GarbageInGuiThread(every_ms=1)
    made.install()
    yield made
    made.remove()


def _allocate_much() -> None:
    kept = [[number] for number in range(5_000)]
    assert kept


def test_another_thread_never_collects(collector: GarbageInGuiThread) -> None:
    died_in: list[int] = []
    knot = Knot()
    weakref.finalize(knot, lambda: died_in.append(threading.get_ident()))
    del knot
    thread = threading.Thread(target=_allocate_much)
    thread.start()
    thread.join()
    assert died_in == []
    gc.collect()
    assert died_in == [threading.get_ident()]


def test_the_gui_thread_collects_when_it_is_time(collector: GarbageInGuiThread, qtbot: QtBot) -> None:
    died: list[bool] = []
    knot = Knot()
    weakref.finalize(knot, died.append, True)
    del knot
    kept = [[number] for number in range(5_000)]
    qtbot.waitUntil(lambda: died == [True])
    assert kept


def test_what_start_up_makes_stays_and_what_comes_later_is_collected(qtbot: QtBot) -> None:
    before = gc.isenabled()
    made = GarbageInGuiThread(every_ms=1, start_up_ms=1)
    made.install()
    early = Knot()
    died: list[str] = []
    weakref.finalize(early, died.append, "early")
    frozen = gc.get_freeze_count()
    del early
    qtbot.waitUntil(lambda: gc.get_freeze_count() > frozen)
    later = Knot()
    weakref.finalize(later, died.append, "later")
    del later
    kept = [[number] for number in range(5_000)]
    qtbot.waitUntil(lambda: "later" in died)
    made.remove()
    assert died == ["later"]
    assert kept
    if before:
        gc.enable()


def test_what_was_before_is_put_back(qtbot: QtBot) -> None:
    before = gc.isenabled()
    gc.enable()
    made = GarbageInGuiThread()
    made.install()
    assert not gc.isenabled()
    made.remove()
    assert gc.isenabled()
    if not before:
        gc.disable()


class SlowToLetGo:
    """An executor whose thread still holds what it ran when the GUI thread has heard of the end and forgotten it."""

    def __init__(self) -> None:
        self.heard = threading.Event()
        self._threads: list[threading.Thread] = []

    def submit(self, work: Callable[[], Any], /) -> Future[Any]:
        future: Future[Any] = Future()

        def run(held: list[Callable[[], Any]]) -> None:
            future.set_result(held[0]())
            assert self.heard.wait(10)
            held.clear()

        held = [work]
        self._threads.append(threading.Thread(target=run, args=(held,)))
        self._threads[-1].start()
        return future

    def shutdown(self, wait: bool = True) -> None:
        for thread in self._threads:
            thread.join()


def test_what_a_job_holds_is_let_go_of_in_this_thread(qtbot: QtBot) -> None:
    def work(held: Held) -> Callable[[Progress], Held]:
        return lambda _: held

    died_in: list[int] = []
    executor = SlowToLetGo()
    runner = JobRunner(executor, executor)
    held = Held()
    weakref.finalize(held, lambda: died_in.append(threading.get_ident()))
    job = runner.read(work(held), quiet=True)
    weakref.finalize(job, lambda: died_in.append(threading.get_ident()))
    del held
    with qtbot.waitSignal(job.done):
        pass
    del job
    executor.heard.set()
    runner.close()
    assert died_in == [threading.get_ident()] * 2


@pytest.mark.parametrize(("rest_s", "goes"), [(0.0, True), (3600.0, False)])
def test_everything_is_looked_at_when_nobody_touches_the_window(rest_s: float, goes: bool, qtbot: QtBot) -> None:
    made = GarbageInGuiThread(every_ms=3_600_000, rest_s=rest_s)
    made.install()
    died: list[bool] = []
    knot = Knot()
    weakref.finalize(knot, died.append, True)
    gc.collect()  # it is among the old ones now
    del knot
    kept = []
    for _ in range(50):
        kept += [[number] for number in range(5_000)]
        made.look()
    made.remove()
    assert bool(died) is goes


def test_a_key_in_the_window_is_a_touch(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    touches = Touches(window)
    touches.begin()
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QGuiApplication.focusWindow() is window.windowHandle())
    touches.last = 0.0
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    assert touches.last > 0.0
    touches.end()
    touches.last = 0.0
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_A)
    assert touches.last == 0.0
