"""The longest times for which the window answered nobody, while a long article is worked on.

    python -m tests.bench.stalls [--words 50000] [--stacks] [--json]

Each turn of the event loop is timed, and a second thread notes where the GUI thread stands when one takes longer than
`LONGEST_MS`. Each step is done as a person does it, in the real panel over a newsroom on the disk. The goal: nothing
longer than 50 ms. Of each time the part is told that the GUI thread itself computed, and the part for which it could
not run although a core was free for it: it waited for a working thread that held the interpreter, or for the disk. What
is left is waiting for a core, on a machine that has other work (Linux tells; elsewhere that part is 0).
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from html import escape
from pathlib import Path
from types import FrameType

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QEventLoop, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QApplication

from editor.articles.document import Document
from editor.desktop.garbage import GarbageInGuiThread
from editor.desktop.import_report import ImportReport
from editor.desktop.importing import Importing, ImportRun
from editor.desktop.jobs import give_way_to_the_window
from tests.bench.long_texts import article_of
from tests.desktop.article.conftest import type_text
from tests.desktop.article.house import House, open_house, open_newsroom

LONGEST_MS = 50
_LOOK_EVERY_S = 0.004
_ROOT = str(Path(__file__).parents[2])


class Watcher:
    """Takes the time of each turn of the event loop; `stacks` are where the GUI thread stood in the long ones."""

    def __init__(self) -> None:
        self._gui = threading.get_ident()
        self._turned = time.perf_counter()
        self._watching = True
        self.longest: list[tuple[float, float, float]] = []  # the clock's, computed, held up
        self._delays = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
        self.stacks: dict[int, str] = {}
        self._turn = 0
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def _watch(self) -> None:
        while self._watching:
            time.sleep(_LOOK_EVERY_S)
            turn = self._turn
            if (time.perf_counter() - self._turned) * 1000 > LONGEST_MS and turn not in self.stacks:
                frames = sys._current_frames()
                told = [_ours(frames[self._gui])[-4:] or ["(within Qt)\n"]]
                told += [["  beside it:\n", *_ours(frame)[-3:]] for key, frame in frames.items() if key != self._gui]
                self.stacks[turn] = "".join(line for lines in told if len(lines) > 1 for line in lines)

    def run(self, done: Callable[[], bool], seconds: float) -> bool:
        """Turn the event loop until it is so; False where it never was."""
        clock = QElapsedTimer()
        clock.start()
        while not done():
            if clock.elapsed() > seconds * 1000:
                return False
            self.turn(lambda: QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents))
            time.sleep(0.001)
        return True

    def turn(self, work: Callable[[], object]) -> None:
        """One piece of work of the GUI thread, timed."""
        self._turn += 1
        self._turned, computed, delayed = time.perf_counter(), time.thread_time(), self._delayed()
        work()
        wall, computed = (time.perf_counter() - self._turned) * 1000, (time.thread_time() - computed) * 1000
        self.longest.append((wall, computed, max(0.0, wall - computed - (self._delayed() - delayed))))
        self._turned = float("inf")  # between turns nobody waits

    def _delayed(self) -> float:
        """Milliseconds for which this thread could have run and no core was free."""
        try:
            return int(self._delays.read_text().split()[1]) / 1e6
        except OSError:
            return 0.0

    def take(self) -> list[tuple[float, float, float]]:
        """The turns since the last call."""
        turns, self.longest = self.longest, []
        return turns

    def close(self) -> None:
        """End the thread."""
        self._watching = False
        self._thread.join()


def _ours(frame: FrameType) -> list[str]:
    return [line for line in traceback.format_stack(frame) if _ROOT in line and "/bench/" not in line]


@dataclass(frozen=True)
class Step:
    """What a person does, and how it is seen that it is done. What is `before` it is not timed."""

    name: str
    act: Callable[[], object]
    done: Callable[[], bool]
    before: Callable[[], object] = lambda: None


class Steps:
    """Everything that a person does with long articles, in an order in which it can be done."""

    def __init__(self, house: House, article: int, other: int, words: int, folder: Path) -> None:
        self._house, self._article, self._other, self._words = house, article, other, words
        self._panel, self._page, self._session = house.panel, house.panel.page, house.panel.session
        self._file = folder / "page.html"
        self._file.write_text(_page_of(article_of(words, seed=3)), encoding="utf-8")
        self._importing = Importing(house.context.jobs, lambda: house.newsroom, house.panel)
        self._runs: list[ImportRun] = []
        self._importing.finished.connect(self._runs.append)
        self._number = 0  # of the page before the last step

    def __iter__(self) -> Iterator[Step]:
        yield from self._typing()
        yield from self._comparing()
        yield from self._pasting()
        yield from self._finding()
        yield from self._restoring()
        yield from self._publishing()
        yield from self._going()

    def _idle(self) -> bool:
        return self._house.context.jobs.is_idle() and not self._panel.recovery.is_active

    def _kept(self) -> bool:
        return self._session.state.value in ("kept", "saved") and self._panel.findings.is_fresh and self._idle()

    def _edited(self) -> bool:
        return self._page.number != self._number and self._kept()

    def _note(self) -> None:
        self._number = self._page.number

    def _shows(self, article: int) -> bool:
        return self._session.article_id == article and self._kept()

    def _caret(self, share: float) -> None:
        cursor = self._page.textCursor()
        middle = int(self._page.document().blockCount() * share)
        cursor.setPosition(self._page.document().findBlockByNumber(middle).position() + 3)
        self._page.setTextCursor(cursor)
        self._page.ensureCursorVisible()

    def _typing(self) -> Iterator[Step]:
        panel, page, newsroom = self._panel, self._page, self._house.newsroom
        jobs = self._house.context.jobs
        # As the program does once its window stands, before anybody has opened an article.
        yield Step("get ready", lambda: jobs.read(lambda _: newsroom.get_ready(), owner=panel, quiet=True), self._idle)
        yield Step("open", lambda: panel.open_article(self._article), lambda: panel.is_writing() and self._kept())
        yield Step("type", lambda: type_text(page, "ж"), self._edited, self._note)
        yield Step("save", panel.save, lambda: self._session.base_revision >= 2 and self._kept())
        zoom = panel.composing.zoom
        yield Step("zoom at the top", zoom.larger, self._idle)
        yield Step("zoom back", zoom.smaller, self._idle)
        yield Step("zoom in the middle", zoom.larger, self._idle, lambda: self._caret(0.5))
        yield Step("zoom back there", zoom.smaller, self._idle)

    def _comparing(self) -> Iterator[Step]:
        panel = self._panel

        def is_compared() -> bool:
            return panel.middle.currentWidget() is panel.compare_page and self._idle()

        yield Step("compare", lambda: panel.history.compare(1, 2), is_compared)
        yield Step("side by side", panel.compare_page.turn, self._idle)
        yield Step("all of it", lambda: panel.compare_page.view.set_only_changes(False), self._idle)
        yield Step("back", panel.back_to_page, panel.is_writing)
        yield Step("one column again", panel.compare_page.turn, self._idle)
        yield Step("revisions", lambda: panel.side.open("revisions"), self._idle)

    def _pasting(self) -> Iterator[Step]:
        half = article_of(self._words // 2, seed=2)
        rich, plain = QMimeData(), QMimeData()
        rich.setHtml(_page_of(half))
        rich.setText("\n".join(block.text for block in half.blocks))
        plain.setText(rich.text())
        for name, data in (("paste HTML", rich), ("paste text", plain)):
            at = 0.5 if data is rich else 0.4
            yield Step(name, lambda data=data: self._paste(data), self._edited, lambda at=at: self._ready(at))  # type: ignore[misc]  # bound at once
            yield Step("undo it", self._panel.undo, self._edited, self._note)

    def _ready(self, share: float) -> None:
        self._caret(share)
        self._note()

    def _paste(self, data: QMimeData) -> None:
        self._page.insertFromMimeData(data)

    def _finding(self) -> Iterator[Step]:
        searching, panel = self._panel.searching, self._panel

        def found() -> bool:
            return bool(searching.hits.hits) and searching.hits.is_fresh and self._idle()

        def look() -> None:
            searching.open(replacing=True)
            searching.bar.text.setText("а")
            searching.bar.replacement.setText("аа")
            searching.bar.settle()

        yield Step("find a letter", look, found)
        yield Step("next hit", lambda: searching.step(1), found)
        yield Step("replace all", searching.replace_chosen, self._edited, self._note)
        yield Step("undo it", panel.undo, lambda: self._edited() and found(), self._note)
        yield Step("close the bar", searching.close, self._idle)

    def _restoring(self) -> Iterator[Step]:
        panel = self._panel

        def restored() -> bool:
            return self._session.base_revision > self._number and self._session.state.value == "saved" and self._kept()

        def before() -> None:
            self._number = self._session.base_revision

        yield Step("restore", lambda: panel.history.restore(1), restored, before)

    def _publishing(self) -> Iterator[Step]:
        panel = self._panel
        yield Step("publish panel", panel.open_publishing, self._kept)
        yield Step("publish", panel.publish, lambda: panel.is_published() and self._kept())

    def _going(self) -> Iterator[Step]:
        panel = self._panel
        yield Step("another article", lambda: panel.open_article(self._other), lambda: self._shows(self._other))
        yield Step("the first again", lambda: panel.open_article(self._article), lambda: self._shows(self._article))
        yield Step("import", lambda: self._importing.take([self._file]), lambda: bool(self._runs) and self._idle())
        yield Step("import report", self._report, self._idle)
        yield Step("close", panel.leave, self._idle)

    def _report(self) -> None:
        report = ImportReport(self._runs[0], self._house.context.icons, lambda _: None, self._panel)
        report.open()
        report.move(QPoint(0, 0))


def _page_of(document: Document) -> str:
    """A saved web page with this text."""
    parts = "".join(f"<p>{escape(block.text)}</p>" for block in document.blocks)
    return f"<html lang=kk><body><main><h1>{escape(document.headline)}</h1>{parts}</main></body></html>"


def measured(step: Step, watcher: Watcher) -> dict[str, object]:
    """Do it, and tell the longest turns in milliseconds, and of them the GUI thread's own computing."""
    step.before()
    watcher.run(_Rest(), 5)
    window = QGuiApplication.focusWindow()
    if window is not None:  # a hand is on the mouse
        nowhere, none = QPointF(-1, -1), Qt.MouseButton.NoButton
        moved = QMouseEvent(QEvent.Type.MouseMove, nowhere, nowhere, none, none, Qt.KeyboardModifier.NoModifier)
        QCoreApplication.sendEvent(window, moved)
    watcher.take()
    watcher.stacks.clear()
    begun = time.perf_counter()
    watcher.turn(step.act)
    reached = watcher.run(step.done, 60) and watcher.run(_Rest(), 5)
    turns = watcher.take()
    return {
        "step": step.name,
        "longest": [round(turn[0]) for turn in sorted(turns, reverse=True)[:3]],
        "computing": round(max(turn[1] for turn in turns)),
        "held_up": round(max(turn[2] for turn in turns)),
        "all": round((time.perf_counter() - begun - _Rest.SECONDS) * 1000),
        "done": reached,
    }


class _Rest:
    """True a moment later: what an act leaves to the next turns is part of it."""

    SECONDS = 0.4

    def __init__(self) -> None:
        self._until = time.perf_counter() + self.SECONDS

    def __call__(self) -> bool:
        return time.perf_counter() > self._until


def main() -> int:
    """Print the figures; exit 0 whatever they are: a clock is no test."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--words", type=int, default=50_000)
    parser.add_argument("--stacks", action="store_true", help="where the GUI thread stood in the long turns")
    parser.add_argument("--json", action="store_true", help="a line for each step, for a script")
    options = parser.parse_args()
    give_way_to_the_window()
    _application = QApplication.instance() or QApplication([])
    with tempfile.TemporaryDirectory(prefix="qalam-bench-") as folder, closing(open_newsroom(Path(folder))) as newsroom:
        newsroom.rename_agency("Qalam Agency")
        article, other = (
            newsroom.articles.create(article_of(options.words, seed), author="bench", reason="written").article_id
            for seed in (1, 4)
        )
        house = open_house(newsroom)
        house.panel.show()
        watcher = Watcher()
        watcher.run(house.idle, 60)
        garbage = GarbageInGuiThread(house.panel)  # as in the program, else Python collects within the workers
        garbage.install()
        for step in Steps(house, article, other, options.words, Path(folder)):
            told = measured(step, watcher)
            _print(told, as_json=options.json)
            if options.stacks:
                for stack in watcher.stacks.values():
                    print(stack)
        garbage.remove()
        watcher.close()
        house.panel.keeper.close()
        house.context.jobs.close()
        house.panel.deleteLater()
    return 0


def _print(told: dict[str, object], *, as_json: bool) -> None:
    if as_json:
        print(json.dumps(told), flush=True)
        return
    longest, never = told["longest"], "" if told["done"] else "   (never done)"
    print(
        f"{told['step']:20} longest turns, ms: {longest!s:18} computing at most {told['computing']:4}"
        f"   held up {told['held_up']:4}   all of it {told['all']}{never}",
        flush=True,
    )


if __name__ == "__main__":
    sys.exit(main())
