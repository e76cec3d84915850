"""A program of Qt's, watched from inside until it has shown what is awaited."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]

# Put before the program: it tells the moment when the first window is exposed, and when a list shows rows. It looks at
# every turn of the event loop for the first, and then every two milliseconds: a filter that sees each event would cost
# most where most happens.
WATCH = """
import os, sys, time
import PySide6.QtWidgets as widgets
from PySide6.QtCore import QTimer

WANTED = sys.argv.pop(1).split(",")

class Watched(widgets.QApplication):
    def __init__(self, arguments):
        super().__init__(arguments)
        self.ticks = QTimer(interval=0, timeout=self.look)
        self.ticks.start()

    def look(self):
        if self.is_there(WANTED[0]):
            print(WANTED.pop(0), round(time.process_time() * 1000), flush=True)
            self.ticks.setInterval(2)
            if not WANTED:
                print(*sys.modules, file=sys.stderr, flush=True)
                os._exit(0)

    def is_there(self, wanted):
        if wanted == "window":
            return any(window.isExposed() for window in self.topLevelWindows())
        tops = self.topLevelWidgets()
        views = (view for top in tops if top.isVisible() for view in top.findChildren(widgets.QAbstractItemView))
        return any(view.isVisible() and view.model() and view.model().rowCount() > 1 for view in views)

widgets.QApplication = Watched
"""

QALAM = """
from editor.__main__ import main
main()
"""


@dataclass(frozen=True)
class Seen:
    """`times`: CPU milliseconds of the process until each thing was seen; `modules`: what was imported by then."""

    times: dict[str, int]
    modules: frozenset[str]


def watch(program: str, *wanted: str, home: Path) -> Seen:
    """Run `program`, which starts a window, until each of `wanted` ("window", "list") was seen."""
    environment = {"QT_QPA_PLATFORM": "offscreen", **os.environ, "QALAM_HOME": str(home)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-c", WATCH + program, ",".join(wanted)]
    finished = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=False
    )
    if finished.returncode != 0:
        raise RuntimeError(finished.stderr)
    words = finished.stdout.split()
    times = {name: int(value) for name, value in zip(words[::2], words[1::2], strict=True)}
    return Seen(times, frozenset(finished.stderr.splitlines()[-1].split()))
