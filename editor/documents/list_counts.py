"""The numbers that Word gives the items of its lists: ECMA-376, part 1, 17.9.

Items count by the shape of their list (`abstractNum`), not by the list: two lists of one shape count on from each other
where the second does not say that it begins again.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Counting:
    """How a level of a list counts. `begins` is for a list that begins again although others of its shape went before;
    `after` is how many of the levels above begin it again: None for all of them, 0 for none.
    """

    start: int = 1
    begins: bool = False
    after: int | None = None


@dataclass
class ListCounts:
    """Counts the items of one story, in their order."""

    _last: dict[str, dict[int, int]] = field(default_factory=dict)
    _begun: set[tuple[str, int]] = field(default_factory=set)

    def next(self, shape: str, number: str, level: int, counting: Callable[[int], Counting]) -> int:
        """The number of one more item of the list `number`; `counting` tells how each of its levels counts."""
        last = self._last.setdefault(shape, {})
        for deeper in [other for other in last if other > level]:
            after = counting(deeper).after
            if after is None or level < after:
                del last[deeper]
        here = counting(level)
        is_new = here.begins and (number, level) not in self._begun
        self._begun.add((number, level))
        last[level] = here.start if is_new or level not in last else last[level] + 1
        return last[level]

    def at(self, shape: str, level: int, start: int) -> int:
        """The number that a level stands at; `start` where no item of it went before."""
        return self._last.get(shape, {}).get(level, start)

    def said(self, shape: str, level: int, number: int) -> None:
        """The program that wrote the file says another number of the item that was counted last."""
        self._last.setdefault(shape, {})[level] = number
