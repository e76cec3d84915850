"""What opens in one paragraph and closes in a later one."""

from __future__ import annotations

from collections.abc import Sequence

from editor.language.check import Issue


def settle_pairs(rows: Sequence[Sequence[Issue]], not_closed: str, not_opened: str) -> list[list[Issue]]:
    """The rows of a check without those issues of the two reasons that answer each other from block to block."""
    left = [list(row) for row in rows]
    opened: list[tuple[int, Issue]] = []
    for number, row in enumerate(rows):
        for issue in row:
            if issue.reason == not_closed:
                opened.append((number, issue))
            elif issue.reason == not_opened and opened:
                first, opener = opened.pop()
                if first != number:
                    left[first].remove(opener)
                    left[number].remove(issue)
    return left
