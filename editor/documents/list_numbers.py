"""The numbers of list items, counted as a reader counts them: each list and each depth by itself."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from editor.articles.document import MOST_START, Block, ListItem
from editor.documents.imported import Piece


@dataclass(frozen=True)
class _Depth:
    """What is counted at one depth: of which kind the items are, the number of the last one (None before the first),
    and how many lists ended where the next one began.
    """

    ordered: bool
    number: int | None = None
    restarts: int = 0


class ListNumbers:
    """Counts the items of ordered lists. After `next`, `begins` says whether that item is the first of its list, and
    `restarts` how many lists of its depth stand before its own with nothing between them.
    """

    def __init__(self) -> None:
        self._depths: list[_Depth] = []
        self.begins = True
        self.restarts = 0

    def next(self, block: Block) -> int:
        """The number of this block in its list; 1 for what is no list item. Ask once for each block, in order."""
        if not isinstance(block, ListItem):
            self._depths = []
            return 1
        known = self._known(block)
        self.begins, self.restarts = known.number is None, known.restarts
        number = self.expected(block)
        if block.ordered and block.start is not None:
            self.restarts += not self.begins
            self.begins, number = True, block.start
        del self._depths[block.depth :]
        self._depths += [_Depth(block.ordered)] * (block.depth - len(self._depths))
        self._depths.append(_Depth(block.ordered, number, self.restarts))
        return number

    def expected(self, item: ListItem) -> int:
        """The number that the item has if it says none of its own."""
        known = self._known(item)
        return 1 if known.number is None else known.number + 1

    def _known(self, item: ListItem) -> _Depth:
        known = self._depths[item.depth] if item.depth < len(self._depths) else _Depth(item.ordered)
        return known if known.ordered == item.ordered else _Depth(item.ordered)


def start_of(text: str | None) -> int | None:
    """The number that a file gives for a list or an item; None for none, and for one that no list begins at."""
    bare = (text or "").strip()
    is_number = bare.isascii() and bare.isdecimal() and len(bare) <= len(str(MOST_START))
    return int(bare) if is_number and int(bare) <= MOST_START else None


def settled(pieces: Iterable[Piece]) -> list[Piece]:
    """The same without the starts that counting says anyway: a reader may give each item the number that it had."""
    numbers, found = ListNumbers(), []
    for piece in pieces:
        block = piece.block
        if isinstance(block, ListItem) and block.start is not None:
            bare = replace(block, start=None)
            if not block.ordered or numbers.expected(block) == block.start:
                piece = replace(piece, block=bare)
        numbers.next(piece.block)
        found.append(piece)
    return found
