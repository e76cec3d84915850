"""Which block of the old text is which of the new one, and which of them moved.

Blocks keep their ids while they are edited, so ids come first. A text that came back from elsewhere (Word, a page that
was read again) has new ones: there, what says the same pairs, and what says nearly the same.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from editor.articles.document import Block, Embed, Image, Rule, Table

_WORD = re.compile(r"\w+")
_LONG = 40  # characters: two blocks that say this much word for word are one, whatever their ids say
_ALIKE = 0.5  # of the words of both: below it a block is another one
_FREQUENT = 12  # blocks: a word that stands in more of them tells nothing


@dataclass(frozen=True)
class Pairing:
    """Indices of the old and the new text. `stays` rise in both; `moved` stand elsewhere now."""

    stays: tuple[tuple[int, int], ...]
    moved: tuple[tuple[int, int], ...]


def pair_blocks(old: Sequence[Block], new: Sequence[Block]) -> Pairing:
    """Every block is in one pair at most."""
    pairing = _Pairs(old, new)
    pairing.by_id(lambda a, b: a == b)
    pairing.by_long_text()
    pairing.by_id(lambda _a, _b: True)
    pairing.by_words()
    pairing.beside_pairs()
    pairs = sorted(pairing.found.items())
    stays = rising(pairs, [1 + len(new[j].text) for _, j in pairs])
    kept = set(stays)
    # A blank line that stands elsewhere is no news: it went here and came there.
    moved = tuple(pair for pair in pairs if pair not in kept and _content(new[pair[1]]))
    return Pairing(tuple(stays), moved)


def _content(block: Block) -> object:
    """What makes it this block, beside its kind; empty for a blank one."""
    if isinstance(block, Image):
        return (block.source, block.caption) if block.source or block.caption else ""
    if isinstance(block, Embed):
        return (block.url, block.title) if block.url or block.title else ""
    return "" if isinstance(block, Rule) else block.text.strip()


def _sort(block: Block) -> str:
    """Blocks of different sorts never pair by what they say: a table is no paragraph."""
    return block.type if isinstance(block, Table | Image | Embed | Rule) else "text"


class _Pairs:
    """Pairs are added step by step, the surest first."""

    def __init__(self, old: Sequence[Block], new: Sequence[Block]) -> None:
        self._old, self._new = old, new
        self.found: dict[int, int] = {}
        self._taken: set[int] = set()

    def _add(self, i: int, j: int) -> None:
        self.found[i] = j
        self._taken.add(j)

    def _left(self) -> list[int]:
        return [i for i in range(len(self._old)) if i not in self.found]

    def _right(self) -> list[int]:
        return [j for j in range(len(self._new)) if j not in self._taken]

    def by_id(self, accept: Callable[[Block, Block], bool]) -> None:
        """Equal ids, of which a text should have one each; of two, the first counts."""
        places: dict[str, int] = {}
        for j in self._right():
            places.setdefault(self._new[j].id, j)
        for i in self._left():
            j = places.get(self._old[i].id, -1)
            if j >= 0 and j not in self._taken and accept(self._old[i], self._new[j]):
                self._add(i, j)

    def by_long_text(self) -> None:
        """Enter before a paragraph leaves its id on the blank line: its words tell better where it is."""
        places: dict[tuple[str, object], list[int]] = defaultdict(list)
        for j in reversed(self._right()):
            block = self._new[j]
            if _sort(block) != "text" or len(block.text) >= _LONG:
                places[_sort(block), _content(block)].append(j)
        for i in self._left():
            block = self._old[i]
            found = places.get((_sort(block), _content(block)))
            if found and _content(block):
                self._add(i, found.pop())

    def by_words(self) -> None:
        """The most alike first, where at least half of the words are the same."""
        words = {j: Counter(_WORD.findall(self._new[j].text.casefold())) for j in self._right()}
        standing: dict[str, list[int]] = defaultdict(list)
        for j, counted in words.items():
            for word in counted:
                standing[word].append(j)
        candidates: list[tuple[float, int, int]] = []
        for i in self._left() if words else ():
            own = Counter(_WORD.findall(self._old[i].text.casefold()))
            shared: Counter[int] = Counter()
            for word in own:
                places = standing.get(word, ())
                if len(places) <= _FREQUENT:
                    shared.update(places)
            for j, _ in shared.most_common(4):
                both = (own & words[j]).total() * 2 / (own.total() + words[j].total())
                if both >= _ALIKE and _sort(self._old[i]) == _sort(self._new[j]):
                    candidates.append((-both, i, j))
        for _, i, j in sorted(candidates):
            if i not in self.found and j not in self._taken:
                self._add(i, j)

    def beside_pairs(self) -> None:
        """Short and blank ones, which say too little to be known by it, next to one that is known."""
        for step in (1, -1):
            for i in self._left()[::step]:
                j = self.found.get(i - step, -9) + step
                if 0 <= j < len(self._new) and j not in self._taken and self._same(i, j):
                    self._add(i, j)

    def _same(self, i: int, j: int) -> bool:
        old, new = self._old[i], self._new[j]
        return _sort(old) == _sort(new) and _content(old) == _content(new)


def rising(pairs: list[tuple[int, int]], weights: list[int]) -> list[tuple[int, int]]:
    """The heaviest of the pairs whose second numbers rise: of two that changed places the longer one stayed."""
    if all(a[1] < b[1] for a, b in pairwise(pairs)):
        return pairs
    ranks = {j: rank for rank, j in enumerate(sorted(j for _, j in pairs), start=1)}
    best = [(0, -1)] * (len(pairs) + 1)  # a Fenwick tree of (weight, index of the last pair)
    before = [-1] * len(pairs)
    top = (0, -1)
    for number, (_, j) in enumerate(pairs):
        rank, heaviest = ranks[j] - 1, (0, -1)
        while rank:
            heaviest = max(heaviest, best[rank])
            rank &= rank - 1
        before[number] = heaviest[1]
        own = (heaviest[0] + weights[number], number)
        top = max(top, own)
        rank = ranks[j]
        while rank < len(best):
            best[rank] = max(best[rank], own)
            rank += rank & -rank
    kept, number = [], top[1]
    while number >= 0:
        kept.append(pairs[number])
        number = before[number]
    return kept[::-1]
