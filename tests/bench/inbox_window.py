"""The list of the inbox in the window: every group a row, to the end and back.

    python -m tests.bench.inbox_window [--reports 1000000] [--folder FOLDER] [--keep]

Takes the database that `tests.bench.inbox --folder FOLDER --keep` left, or makes one. All groups are shown. CPU in
milliseconds: what the GUI thread does, and what the reading beside it costs; memory that the rows took, in megabytes.
"""

from __future__ import annotations

import argparse
import os
import resource
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from db import migrate
from db.unit_of_work import Database
from editor.newsroom.clock import utc_now
from editor.reports import InboxFilter, ReportDesk
from tests.bench.inbox import build
from tests.publishing.newsroom import open_newsroom


class Jobs:
    """Reads at once, and counts what it cost apart from what the window does with it."""

    def __init__(self) -> None:
        self.reading = 0.0

    def read(self, work: Callable[[Any], Any], *, on_result: Callable[[Any], Any], **_: Any) -> None:
        """As the window's own."""
        start = time.thread_time()
        found = work(None)
        self.reading += time.thread_time() - start
        on_result(found)


def measure(database: Database) -> None:
    """Print a line for each step."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from editor.desktop.icons import Icons
    from editor.desktop.inbox.delegate import GroupDelegate
    from editor.desktop.inbox.group_list import GroupList
    from editor.desktop.inbox.model import GroupModel
    from editor.desktop.theme import Theme

    application = QApplication([])
    assert isinstance(application, QApplication)
    desk = ReportDesk(database, utc_now, open_newsroom(database, channels=0).publishing)
    jobs, theme = Jobs(), Theme("light")
    context: Any = SimpleNamespace(newsroom=SimpleNamespace(reports=desk), jobs=jobs)
    model = GroupModel(context)
    view = GroupList(model)
    view.setItemDelegate(GroupDelegate(Icons(theme), theme, utc_now, view))
    view.fit_rows()
    view.looked_at.connect(model.look_at)
    view.resize(330, 700)
    view.show()
    desk.groups(limit=1, checks=False)

    def timed(name: str, act: Callable[[], Any]) -> None:
        before, start, jobs.reading = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.thread_time(), 0.0
        act()
        application.processEvents()
        took = (time.thread_time() - start - jobs.reading) * 1_000
        grown = (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1_024
        print(
            f"  {name:24} {took:7.1f} ms window {jobs.reading * 1_000:8.1f} ms reading, {grown:5.1f} MB more",
            flush=True,
        )

    bar = view.verticalScrollBar()
    timed("shown", lambda: model.show_filter(InboxFilter("all")))
    print(f"  {model.rowCount():,} rows, {len(model.in_memory)} in memory")
    timed("End", lambda: QTest.keyClick(view, Qt.Key.Key_End))
    timed("Home", lambda: QTest.keyClick(view, Qt.Key.Key_Home))
    timed("to the middle", lambda: bar.setValue(model.rowCount() // 2))

    def go_on() -> None:
        for _ in range(100):
            bar.setValue(bar.value() + 20)

    for turn in range(3):
        timed(f"2,000 rows on, turn {turn + 1}", go_on)
    timed("new ones only", lambda: model.show_filter(InboxFilter("new")))
    timed("to their middle", lambda: bar.setValue(model.rowCount() // 2))
    timed("to their end", lambda: bar.setValue(model.rowCount()))
    gone = model.row(view.top_row()).group.id
    timed("one away", lambda: model.take([gone]))
    timed("read again", model.refresh)


def main() -> None:
    """With the database of the other bench, or a new one."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--reports", type=int, default=1_000_000)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--keep", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = (options.folder if options.keep and options.folder else Path(folder)) / f"{options.reports}.db"
        is_there = path.exists()
        database = Database(str(path))
        if is_there:
            migrate.upgrade(database)
        else:
            build(database, options.reports)
        measure(database)
        database.close()


if __name__ == "__main__":
    main()
