"""One thing done to several rows of the queue: a row that it makes no sense for does not keep the others from it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from editor.changes import Changes
from editor.errors import UserMistake
from editor.publishing import Publishing

Act = Callable[[Publishing, int, str], Changes]  # the desk, the row, who does it


@dataclass(frozen=True)
class Acted:
    """`changes`: what was done. `refused`: why the first of those that were left could not be."""

    changes: Changes
    refused: UserMistake | None = None


def act_on(desk: Publishing, ids: Sequence[int], author: str, act: Act) -> Acted:
    """Each row in a transaction of its own, in this order. Raises what the machine did: then the rest is left."""
    changes, refused = Changes(), None
    for row_id in ids:
        try:
            changes |= act(desk, row_id, author)
        except UserMistake as error:
            refused = refused or error
    return Acted(changes, refused)
