"""A seat that types until it is killed: run as a program by the test of crashes, offscreen, with real services.

It opens the article that is named, types words without end, and prints after each word how many it has typed and when.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from tests.desktop.article.conftest import type_text
from tests.desktop.article.house import open_house, open_newsroom

EVERY_MS = 15  # faster than any typist, and never with a pause


def main(home: str, article: str) -> None:
    """Until somebody ends the process."""
    application = QApplication([])
    house = open_house(open_newsroom(Path(home)))
    house.panel.show()
    house.panel.open_article(int(article))
    typed = 0

    def type_one() -> None:
        nonlocal typed
        if not house.panel.is_writing():
            return
        if not typed:
            house.panel.page.moveCursor(house.panel.page.textCursor().MoveOperation.End)
        typed += 1
        type_text(house.panel.page, f"сөз{typed} ")
        print(typed, time.monotonic(), flush=True)

    timer = QTimer()
    timer.timeout.connect(type_one)
    timer.start(EVERY_MS)
    application.exec()


if __name__ == "__main__":
    main(*sys.argv[1:])
