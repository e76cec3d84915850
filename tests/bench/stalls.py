"""The longest times for which the window answered nobody, while a long article is worked on.

    python -m tests.bench.stalls [--words 50000] [--stacks]

Each turn of the event loop is timed, and a second thread notes where the GUI thread stands when one takes longer than
`LONGEST_MS`. Each step is done as a person does it, in the real panel over a newsroom on the disk. The
goal: nothing longer than 50 ms.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import threading
import time
import traceback
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEventLoop
from PySide6.QtWidgets import QApplication

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
        self.longest: list[tuple[float, float]] = []
        self.stacks: dict[int, str] = {}
        self._turn = 0
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self._thread.start()

    def _watch(self) -> None:
        while self._watching:
            time.sleep(_LOOK_EVERY_S)
            turn = self._turn
            if (time.perf_counter() - self._turned) * 1000 > LONGEST_MS and turn not in self.stacks:
                frame = sys._current_frames().get(self._gui)
                ours = [line for line in traceback.format_stack(frame) if _ROOT in line and "/bench/" not in line]
                self.stacks[turn] = "".join(ours[-4:]) or "(within Qt)\n"

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
        self._turned, computed = time.perf_counter(), time.thread_time()
        work()
        self.longest.append(((time.perf_counter() - self._turned) * 1000, (time.thread_time() - computed) * 1000))
        self._turned = float("inf")  # between turns nobody waits

    def take(self) -> list[tuple[float, float]]:
        """The longest turns since the last call."""
        longest, self.longest = sorted(self.longest, reverse=True)[:3], []
        return longest

    def close(self) -> None:
        """End the thread."""
        self._watching = False
        self._thread.join()


def steps(house: House, article: int) -> dict[str, tuple[Callable[[], object], Callable[[], bool]]]:
    """What a person does, and how it is seen that it is done."""
    panel, session = house.panel, house.panel.session
    idle = house.context.jobs.is_idle

    def revision() -> int:
        return session.base_revision

    return {
        "open": (lambda: panel.open_article(article), lambda: panel.is_writing() and panel.findings.is_fresh),
        "type": (lambda: type_text(panel.page, "ж"), lambda: session.state.value == "kept" and panel.findings.is_fresh),
        "enter": (lambda: type_text(panel.page, " "), lambda: session.state.value == "kept" and idle()),
        "save": (panel.save, lambda: revision() >= 2 and session.state.value == "saved" and idle()),
        "compare": (
            lambda: panel.history.compare(1, 2),
            lambda: panel.middle.currentWidget() is panel.compare_page and idle(),
        ),
        "back": (panel.back_to_page, panel.is_writing),
        "revisions": (lambda: panel.side.open("revisions"), idle),
        "publish panel": (panel.open_publishing, idle),
        "publish": (panel.publish, lambda: panel.is_published() and idle()),
        "close": (panel.leave, idle),
    }


def main() -> int:
    """Print the figures; exit 0 whatever they are: a clock is no test."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--words", type=int, default=50_000)
    parser.add_argument("--stacks", action="store_true", help="where the GUI thread stood in the long turns")
    options = parser.parse_args()
    give_way_to_the_window()
    _application = QApplication.instance() or QApplication([])
    document = article_of(options.words)
    with tempfile.TemporaryDirectory(prefix="qalam-bench-") as folder, closing(open_newsroom(Path(folder))) as newsroom:
        newsroom.rename_agency("Qalam Agency")
        article = newsroom.articles.create(document, author="bench", reason="written").article_id
        house = open_house(newsroom)
        house.panel.show()
        watcher = Watcher()
        watcher.run(house.idle, 60)
        watcher.take()
        watcher.stacks.clear()
        for name, (act, done) in steps(house, article).items():
            watcher.turn(act)
            reached = watcher.run(done, 60)
            longest = ", ".join(f"{wall:.0f} ({cpu:.0f})" for wall, cpu in watcher.take())
            print(
                f"{name:14} longest turns, ms (of them CPU): {longest}{'' if reached else '   (never done)'}",
                flush=True,
            )
            if options.stacks:
                for stack in watcher.stacks.values():
                    print(stack)
            watcher.stacks.clear()
        watcher.close()
        house.panel.keeper.close()
        house.context.jobs.close()
        house.panel.deleteLater()
    return 0


if __name__ == "__main__":
    sys.exit(main())
