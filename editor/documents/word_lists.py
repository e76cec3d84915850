"""The lists of a Word file: their shapes and numbers in its numbering part."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

DEEPEST_LIST = 8  # Word has nine levels
_RESTART = "".join(
    f'<w:lvlOverride w:ilvl="{level}"><w:startOverride w:val="1"/></w:lvlOverride>' for level in range(DEEPEST_LIST + 1)
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
    """The lists of one file: all unordered ones share a number, each ordered one has its own and begins at 1."""

    base: int = 9000  # above the ids of any template
    ordered: int = 0
    bullets: bool = False

    @property
    def used(self) -> bool:
        return self.bullets or self.ordered > 0

    def bullet(self) -> int:
        self.bullets = True
        return self.base

    def begin(self) -> int:
        self.ordered += 1
        return self.base + self.ordered

    def xml(self) -> tuple[str, str]:
        """Shapes and numbers for the numbering part."""
        numbers = [f'<w:num w:numId="{self.base}"><w:abstractNumId w:val="{self.base}"/></w:num>']
        numbers += [
            f'<w:num w:numId="{self.base + number}"><w:abstractNumId w:val="{self.base + 1}"/>{_RESTART}</w:num>'
            for number in range(1, self.ordered + 1)
        ]
        return _shapes(self.base), "".join(numbers)
