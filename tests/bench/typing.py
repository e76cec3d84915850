"""What a key costs in the editor, all checks on, against a bare QTextEdit with the same text in the same run.

    python -m tests.bench.typing [WORDS …] [--keys N] [--profile]

Each key is typed into the middle of the text and painted, as a person sees it; the two editors take turns, so that a
busy machine slows both. Between keys the editor does what it does anyway: timers run, answers of the checks arrive, the
working copy is written. `p50` and `p99` in milliseconds, and the multiple of the bare editor's. The goal: p99 within
two times at 50,000 words. Then the other things that grow with the text: `read` (the whole article from the page for
the first time), `again` (after one key), `journal` (the working copy on the disk), `load` (onto the page), `save`
(a revision), `diff` (two revisions that differ in one word).
"""

from __future__ import annotations

import argparse
import cProfile
import os
import pstats
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QEvent, QEventLoop, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit

from editor.articles.comparison import compare
from editor.articles.document import Document
from editor.desktop.article.appearance import page_font
from editor.desktop.jobs import give_way_to_the_window
from tests.bench.long_texts import article_of
from tests.desktop.article.house import House, open_house, open_newsroom

GOAL = 2.0
SIZES = (1_000, 10_000, 50_000, 200_000)
LETTERS = "жаңа сөз теріліп жатыр, ол бірден көрінеді. "
EVERY_MS = 60  # a fast typist's 16 keys a second


def press(widget: QTextEdit, letter: str) -> float:
    """One key and its painting, in milliseconds."""
    begun = time.perf_counter()
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        key = Qt.Key.Key_Space if letter == " " else Qt.Key.Key_unknown
        QCoreApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, letter))
    widget.viewport().repaint()
    return (time.perf_counter() - begun) * 1000


def run_events(milliseconds: int) -> None:
    """What happens between two keys."""
    clock = QElapsedTimer()
    clock.start()
    while (left := milliseconds - clock.elapsed()) > 0:
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, left)
        time.sleep(0.001)


def bare_editor(document: Document) -> QTextEdit:
    """The same words in Qt's own editor."""
    made = QTextEdit()
    made.setFont(page_font())
    made.resize(760, 640)
    made.setPlainText("\n".join((document.headline, document.lead, *(block.text for block in document.blocks))))
    made.show()
    return made


def to_the_middle(edit: QTextEdit) -> None:
    """The caret after a letter in the middle of the text."""
    cursor = edit.textCursor()
    cursor.setPosition(edit.document().characterCount() // 2)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfWord)
    edit.setTextCursor(cursor)
    edit.ensureCursorVisible()


def until(done: Callable[[], bool], seconds: float) -> None:
    """Run events until it is so, or time is over."""
    end = time.monotonic() + seconds
    while not done() and time.monotonic() < end:
        run_events(10)


def percentiles(times: list[float]) -> tuple[float, float]:
    """p50 and p99."""
    cuts = statistics.quantiles(times, n=100, method="inclusive")
    return cuts[49], cuts[98]


def type_in_turns(house: House, bare: QTextEdit, keys: int, profile: cProfile.Profile | None) -> None:
    """Print what the keys cost in both."""
    page = house.panel.page
    times: dict[str, list[float]] = {"page": [], "bare": []}
    for number in range(keys):
        letter = LETTERS[number % len(LETTERS)]
        times["bare"].append(press(bare, letter))
        if profile is not None:
            profile.enable()
        times["page"].append(press(page, letter))
        if profile is not None:
            profile.disable()
        run_events(EVERY_MS)
    ground, ours = percentiles(times["bare"]), percentiles(times["page"])
    print(
        f"  key      bare p50 {ground[0]:6.2f} p99 {ground[1]:6.2f}   page p50 {ours[0]:6.2f} p99 {ours[1]:6.2f}   "
        f"{ours[0] / ground[0]:5.2f} and {ours[1] / ground[1]:5.2f} times (goal {GOAL})",
        flush=True,
    )


def timed(work: Callable[[], object]) -> float:
    """The best of three, in milliseconds."""
    best = float("inf")
    for _ in range(3):
        begun = time.perf_counter()
        work()
        best = min(best, (time.perf_counter() - begun) * 1000)
    return best


def other_costs(house: House, document: Document, article: int) -> dict[str, float]:
    """What else grows with the text."""
    panel, newsroom = house.panel, house.newsroom
    page = panel.page
    costs = {"load": timed(lambda: page.show_article(document))}
    begun = time.perf_counter()
    read = page.article()
    costs["read"] = (time.perf_counter() - begun) * 1000
    to_the_middle(page)
    press(page, "а")
    costs["again"] = timed(page.article)
    costs["journal"] = timed(lambda: newsroom.working_copies.keep(article, 1, page.article()))
    newsroom.working_copies.discard(article)
    revision = newsroom.articles.open(article).revision
    changed = replace(read, headline="Басқа тақырып")
    begun = time.perf_counter()
    newsroom.articles.save(article, revision, changed, author="bench", reason="edited")
    costs["save"] = (time.perf_counter() - begun) * 1000
    costs["diff"] = timed(lambda: compare(read, page.article()))
    return costs


def measure(words: int, keys: int, profile: cProfile.Profile | None) -> None:
    """One size, in a newsroom of its own."""
    document = article_of(words)
    with tempfile.TemporaryDirectory(prefix="qalam-bench-") as folder, closing(open_newsroom(Path(folder))) as newsroom:
        house = open_house(newsroom)
        panel = house.panel
        panel.show()
        until(house.idle, 30)
        article = house.draft(document)
        panel.open_article(article)
        until(panel.is_writing, 60)
        until(lambda: panel.findings.is_fresh, 120)
        bare = bare_editor(document)
        for edit in (panel.page, bare):
            to_the_middle(edit)
        run_events(500)
        print(f"{words:,} words, {len(panel.findings.marked):,} findings", flush=True)
        type_in_turns(house, bare, keys, profile)
        panel.leave()
        until(house.idle, 60)
        costs = other_costs(house, document, article)
        print("  " + "  ".join(f"{name} {value:.1f} ms" for name, value in costs.items()), flush=True)
        panel.session.shut()
        panel.keeper.close()
        house.context.jobs.close()
        bare.deleteLater()
        panel.deleteLater()


def main() -> int:
    """Print the figures; exit 0 whatever they are: a clock is no test."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("words", type=int, nargs="*", default=SIZES)
    parser.add_argument("--keys", type=int, default=300)
    parser.add_argument("--profile", action="store_true", help="what the keys spent their time on")
    options = parser.parse_args()
    give_way_to_the_window()
    _application = QApplication.instance() or QApplication([])
    profile = cProfile.Profile() if options.profile else None
    for words in options.words:
        measure(words, options.keys, profile)
    if profile is not None:
        pstats.Stats(profile).sort_stats("cumulative").print_stats(35)
    return 0


if __name__ == "__main__":
    sys.exit(main())
