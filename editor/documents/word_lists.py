"""The lists of a Word file: their shapes and numbers in its numbering part."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache

DEEPEST_LIST = 8  # Word has nine levels


@lru_cache(maxsize=256)
def _restart(depth: int, start: int) -> str:
    """A list that begins at `start` at its own depth, and at 1 at every other."""
    return "".join(
        f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="{start if level == depth else 1}"/></w:lvlOverride>'
        for level in range(DEEPEST_LIST + 1)
    )


def _level(level: int, kind: str) -> str:
    sign = "•–▪"[level % 3] if kind == "bullet" else f"%{level + 1}."
    return (
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{sign}"/>'
        f'<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="{454 * (level + 1)}" w:hanging="340"/></w:pPr></w:lvl>'
    )


@lru_cache(maxsize=8)  # as many as templates are kept
def _shapes(base: int) -> str:
    """What the lists look like: the unordered ones, and the ordered."""
    return "".join(
        f'<w:abstractNum w:abstractNumId="{number}"><w:multiLevelType w:val="multilevel"/>'
        f"{''.join(_level(level, kind) for level in range(DEEPEST_LIST + 1))}</w:abstractNum>"
        for number, kind in ((base, "bullet"), (base + 1, "decimal"))
    )


@dataclass
class Lists:
    """The lists of one file: all unordered ones share a number, each ordered one has its own.

    `starts`: depth and first number of the ordered ones that begin at another number than 1, by their place from 1.
    """

    base: int = 9000  # above the ids of any template
    ordered: int = 0
    bullets: bool = False
    starts: dict[int, tuple[int, int]] = field(default_factory=dict)

    @property
    def used(self) -> bool:
        return self.bullets or self.ordered > 0

    def bullet(self) -> int:
        self.bullets = True
        return self.base

    def begin(self, depth: int, start: int) -> int:
        """The number of one more ordered list."""
        self.ordered += 1
        if start != 1:
            self.starts[self.ordered] = depth, start
        return self.base + self.ordered

    def xml(self) -> tuple[str, str]:
        """Shapes and numbers for the numbering part."""
        numbers = [f'<w:num w:numId="{self.base}"><w:abstractNumId w:val="{self.base}"/></w:num>']
        numbers += [
            f'<w:num w:numId="{self.base + number}"><w:abstractNumId w:val="{self.base + 1}"/>'
            f"{_restart(*self.starts.get(number, (0, 1)))}</w:num>"
            for number in range(1, self.ordered + 1)
        ]
        return _shapes(self.base), "".join(numbers)
