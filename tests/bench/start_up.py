"""How long the window takes to stand on the screen, against a PySide6 window with nothing in it.

    python -m tests.bench.start_up [--runs N]

CPU time of the whole process, from its start, in milliseconds; the median counts. The goals: the window within 1.4
times an empty one, the list of articles within 3 times. The newsroom is the sample one, its database is settled, and
byte code has been written by a run before.
"""

from __future__ import annotations

import argparse
import statistics
import sys
import tempfile
from contextlib import closing
from pathlib import Path

from editor import sample
from editor.bootstrap import Newsroom
from editor.newsroom.paths import Paths
from tests.watching import QALAM, watch

GOALS = {"window": 1.4, "list": 3.0}

EMPTY = """
application = widgets.QApplication(sys.argv)
window = widgets.QMainWindow()
window.resize(1280, 720)
window.show()
application.exec()
"""


def measure(runs: int) -> dict[str, tuple[float, float]]:
    """The median and the multiple of the empty window's, of `empty`, `window` and `list`."""
    with tempfile.TemporaryDirectory(prefix="qalam-bench-") as folder:
        home = Path(folder)
        with closing(Newsroom(Paths(home))) as newsroom:
            newsroom.open()
            sample.load(newsroom)
        empty = [watch(EMPTY, "window", home=home).times["window"] for _ in range(runs + 1)][1:]
        qalam = [watch(QALAM, *GOALS, home=home).times for _ in range(runs + 1)][1:]
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
