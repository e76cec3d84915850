"""One question: where do the words that a reader saw stand in the text of today?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

PlaceStatus = Literal["found", "moved", "already_corrected", "ambiguous", "gone", "never_there"]


@dataclass(frozen=True)
class Located:
    """An answer. `start:end` (code points of today's text) is None with ambiguous, gone and never_there.

    `score` 0 to 1: how sure this is.
    """

    status: PlaceStatus
    start: int | None = None
    end: int | None = None
    score: float = 0.0


def locate(
    now: str, quote: str, prefix: str = "", suffix: str = "", *, then: str | None = None, hint: int | None = None
) -> Located:
    """Find `quote`, which stood between `prefix` and `suffix`, in `now`.

    `then` is the text that the reader saw. `hint` is an offset near the words, in `then` where it is given, else in
    `now`: it only decides between places that are equally good.
    """
    raise NotImplementedError
