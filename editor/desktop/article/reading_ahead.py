"""What a large edit left unread is read a slice at a time: who asks for the article soon after waits for little.

Nothing depends on it: what is not read yet is read when it is asked for.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, MutableMapping

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QTextDocument, QTextTable

from editor.articles.document import Block
from editor.desktop.article.appearance import Run
from editor.desktop.article.properties import FIELDS, GAP, NOTICE, Property, kind_and_id_of
from editor.desktop.article.text_document import items, read_block, read_item

_SLICE_S = 0.004


def read_ahead(page: QTextDocument, known: MutableMapping[str, Block]) -> Iterator[None]:
    """Into `known` what `read` would have to read, a block each step. The page must not change between two steps."""
    met: dict[int, Run] = {}
    for item in items(page):
        if isinstance(item, QTextTable):
            block_id = item.format().stringProperty(Property.ID)
            if block_id not in known:
                known[block_id] = read_item(item)
        else:
            kind, block_id = kind_and_id_of(item)
            in_body = kind not in FIELDS and kind != NOTICE and (kind != GAP or item.text())
            if in_body and block_id not in known:
                known[block_id] = read_block(item, met)
        yield


class ReadingAhead(QObject):
    """`blocks` begins to read the page as it stands, a block each step; `number` tells one text of it from the next."""

    def __init__(self, parent: QObject, blocks: Callable[[], Iterator[None]], number: Callable[[], int]) -> None:
        super().__init__(parent)
        self._blocks, self._number = blocks, number
        self._left: Iterator[None] = iter(())
        self._of = -1  # which text it is that is read
        self._next = QTimer(self, singleShot=True, interval=0)
        self._next.timeout.connect(self._go_on)

    @property
    def is_busy(self) -> bool:
        """Whether something is still to be read."""
        return self._next.isActive()

    def begin(self) -> None:
        """In the next turn: what was done is a turn's work."""
        self._of = -1
        self._next.start()

    def _go_on(self) -> None:
        if self._of != self._number():  # from the beginning: what was read already is passed by
            self._of, self._left = self._number(), self._blocks()
        end = time.monotonic() + _SLICE_S
        for _ in self._left:
            if time.monotonic() > end:
                self._next.start()
                return
        self._left = iter(())
