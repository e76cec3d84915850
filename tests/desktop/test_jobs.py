"""Jobs: off the GUI thread, delivered in it, cancelled without a trace."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from editor.bootstrap import Newsroom
from editor.changes import Changes
from editor.desktop import jobs as jobs_module
from editor.desktop.jobs import ExecutorAtOnce, Job, JobRunner, Progress
from editor.errors import QalamError, UserMistake


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[JobRunner]:
    made = JobRunner()
    yield made
    made.close()


def test_work_runs_elsewhere_and_its_result_arrives_here(runner: JobRunner, qtbot: QtBot) -> None:
    here = threading.get_ident()
    heard: list[tuple[int, int]] = []
    job = runner.read(
        lambda _: threading.get_ident(), on_result=lambda there: heard.append((there, threading.get_ident()))
    )
    with qtbot.waitSignal(job.done):
        pass
    there, delivered_in = heard[0]
    assert there != here
    assert delivered_in == here


def test_writes_run_one_after_another_in_their_order(runner: JobRunner, qtbot: QtBot) -> None:
    order: list[int] = []

    def work(number: int) -> Callable[[Progress], None]:
        return lambda _: order.append(number)

    last = [runner.write(work(number)) for number in range(20)][-1]
    with qtbot.waitSignal(last.done):
        pass
    assert order == list(range(20))


def test_a_cancelled_job_leaves_no_trace(runner: JobRunner, newsroom: Newsroom, qtbot: QtBot) -> None:
    begun, go_on = threading.Event(), threading.Event()

    def write(progress: Progress) -> None:
        with newsroom.database.unit_of_work() as work:
            work.settings.set("half", {"written": True})
            begun.set()
            assert go_on.wait(10)
            progress(1, 2, "half")
            work.commit()

    heard: list[None] = []
    job = runner.write(write, on_result=heard.append)
    assert begun.wait(10)
    job.cancel()
    with qtbot.waitSignals([job.cancelled, job.done]):
        go_on.set()
    with newsroom.database.reading() as work:
        assert work.settings.get("half") is None
    assert heard == []


def test_a_job_that_was_cancelled_before_it_began_never_begins(runner: JobRunner, qtbot: QtBot) -> None:
    hold = threading.Event()
    begun: list[str] = []
    runner.write(lambda _: hold.wait(10))
    job = runner.write(lambda _: begun.append("begun"))
    job.cancel()
    with qtbot.waitSignal(job.done):
        hold.set()
    assert begun == []


def test_a_late_result_never_overwrites_a_newer_one(runner: JobRunner, qtbot: QtBot) -> None:
    owner, hold = QObject(), threading.Event()
    heard: list[str] = []
    late = runner.read(lambda _: "late" if hold.wait(10) else "never", on_result=heard.append, owner=owner, slot="page")
    newer = runner.read(lambda _: "newer", on_result=heard.append, owner=owner, slot="page")
    with qtbot.waitSignal(newer.done):
        pass
    with qtbot.waitSignal(late.done):
        hold.set()
    assert heard == ["newer"]


def test_what_was_written_is_told_even_where_nobody_waits_any_more(runner: JobRunner, qtbot: QtBot) -> None:
    job = runner.write(lambda _: Changes.of(article=7))
    job.drop()
    hold = runner.write(lambda _: None)
    with qtbot.waitSignal(hold.done):
        pass
    told: list[Changes] = []
    runner.changed.connect(told.append)
    begun, go_on = threading.Event(), threading.Event()

    def write(_: Progress) -> Changes:
        begun.set()
        assert go_on.wait(10)
        return Changes.of(article=8)

    job = runner.write(write)
    assert begun.wait(10)
    job.drop()
    with qtbot.waitSignal(job.done):
        go_on.set()
    assert told == [Changes.of(article=8)]


def test_a_mistake_goes_to_its_caller_or_to_the_window(runner: JobRunner, qtbot: QtBot) -> None:
    def refuse(_: Progress) -> None:
        raise UserMistake("No.", "Yes.", code="same_text")

    heard: list[QalamError] = []
    with qtbot.waitSignal(runner.read(refuse, on_failed=heard.append).done):
        pass
    assert [error.code for error in heard] == ["same_text"]
    with qtbot.waitSignal(runner.troubled) as window:
        runner.read(refuse)
    assert window.args[0].code == "same_text"


def test_a_bug_goes_to_the_crash_report(runner: JobRunner, qtbot: QtBot) -> None:
    heard: list[QalamError] = []
    with qtbot.waitSignal(runner.crashed) as crash:
        runner.read(lambda _: 1 / 0, on_failed=heard.append)
    assert isinstance(crash.args[0], ZeroDivisionError)
    assert heard == []


def test_long_work_shows_itself_and_short_work_does_not(
    runner: JobRunner, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[Job] = []
    runner.shown.connect(shown.append)
    with qtbot.waitSignal(runner.read(lambda _: None).done):
        pass
    assert shown == []
    monkeypatch.setattr(jobs_module, "SHOWN_AFTER_MS", 1)
    hold = threading.Event()
    with qtbot.waitSignal(runner.shown):
        job = runner.read(lambda _: hold.wait(10), title="Exporting")
    assert runner.visible() == [job]
    with qtbot.waitSignal(runner.hidden):
        hold.set()
    assert runner.visible() == []


def test_a_result_for_somebody_who_is_gone_is_dropped(runner: JobRunner, qtbot: QtBot) -> None:
    from shiboken6 import delete

    owner, hold = QObject(), threading.Event()
    heard: list[bool] = []
    job = runner.read(lambda _: hold.wait(10), on_result=heard.append, owner=owner)
    delete(owner)
    with qtbot.waitSignal(job.done):
        hold.set()
    assert heard == []


def test_closing_waits_for_the_write_that_had_begun(qtbot: QtBot) -> None:
    runner, begun, hold = JobRunner(), threading.Event(), threading.Event()
    written: list[str] = []

    def write(_: Progress) -> None:
        begun.set()
        assert hold.wait(10)
        written.append("whole")

    runner.write(write)
    assert begun.wait(10)
    threading.Timer(0.05, hold.set).start()
    runner.close()
    assert written == ["whole"]
    assert runner.read(lambda _: 1).is_over


def test_at_once_means_before_the_call_returns(qtbot: QtBot) -> None:
    runner = JobRunner(ExecutorAtOnce(), ExecutorAtOnce())
    heard: list[int] = []
    runner.read(lambda _: 5, on_result=heard.append)
    assert heard == [5]
    runner.close()
