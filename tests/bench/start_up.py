"""How long the window takes to stand on the screen, against a PySide6 window with nothing in it.

    python -m tests.bench.start_up [--runs N]

CPU time of the whole process, from its start, in milliseconds; the median counts. The goals: the window within 1.4
times an empty one, the list of articles within 3 times. The newsroom is the sample one, its database is settled, and
byte code has been written by a run before.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
GOALS = {"window": 1.4, "list": 3.0}

# Put before the program: it tells the moment when the first window is exposed, and when a list shows rows. It looks
# every two milliseconds, since a filter that sees each event would cost most where most happens.
WATCH = """
import os, sys, time
import PySide6.QtWidgets as widgets
from PySide6.QtCore import QTimer

WANTED = sys.argv.pop(1).split(",")

class Watched(widgets.QApplication):
    def __init__(self, arguments):
        super().__init__(arguments)
        self.ticks = QTimer(interval=2, timeout=self.look)
        self.ticks.start()

    def look(self):
        if self.is_there(WANTED[0]):
            print(WANTED.pop(0), round(time.process_time() * 1000), flush=True)
            if not WANTED:
                os._exit(0)

    def is_there(self, wanted):
        if wanted == "window":
            return any(window.isExposed() for window in self.topLevelWindows())
        views = (widget for widget in self.allWidgets() if isinstance(widget, widgets.QAbstractItemView))
        return any(view.isVisible() and view.model() and view.model().rowCount() > 1 for view in views)

widgets.QApplication = Watched
"""
EMPTY = """
application = widgets.QApplication(sys.argv)
window = widgets.QMainWindow()
window.resize(1280, 720)
window.show()
application.exec()
"""
QALAM = """
from editor.__main__ import main
main()
"""
SAMPLE = """
from editor import sample
from editor.bootstrap import Newsroom
newsroom = Newsroom()
newsroom.open()
sample.load(newsroom)
newsroom.close()
"""


def _run(program: str, *arguments: str, home: str) -> dict[str, int]:
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "QALAM_HOME": home}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-c", program, *arguments]
    finished = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=True
    )
    words = finished.stdout.split()
    return {name: int(value) for name, value in zip(words[::2], words[1::2], strict=True)}


def measure(runs: int) -> dict[str, tuple[float, float]]:
    """The median and the multiple of the empty window's, of `empty`, `window` and `list`."""
    with tempfile.TemporaryDirectory(prefix="qalam-bench-") as home:
        _run(SAMPLE, home=home)
        empty = [_run(WATCH + EMPTY, "window", home=home)["window"] for _ in range(runs + 1)][1:]
        qalam = [_run(WATCH + QALAM, "window,list", home=home) for _ in range(runs + 1)][1:]
    ground = statistics.median(empty)
    medians = {"empty": ground} | {name: statistics.median(run[name] for run in qalam) for name in GOALS}
    return {name: (value, value / ground) for name, value in medians.items()}


def main() -> int:
    """Print the figures; exit 0 whatever they are: a clock is no test."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=7)
    for name, (milliseconds, times) in measure(parser.parse_args().runs).items():
        goal = f" (goal {GOALS[name]})" if name in GOALS else ""
        print(f"{name:8} {milliseconds:6.0f} ms CPU  {times:5.2f} times{goal}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
