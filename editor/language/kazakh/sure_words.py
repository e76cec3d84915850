"""Words that need no look any more: all that cost little, but for those that are likelier an error in another one.

They are a million where they are gathered ahead, so only a digest of each is kept, of 64 bits: that a word which is
none has the digest of one is less likely than that the disk reads it wrongly.
"""

from __future__ import annotations

import sys
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from hashlib import blake2b
from typing import Literal

from editor.language.kazakh import slips
from editor.language.kazakh.doubt import is_expected

_BYTE_ORDER: Literal["little", "big"] = sys.byteorder


class SureWords:
    """`digests` are sorted numbers of eight bytes, in the order of this machine."""

    def __init__(self, digests: bytes | memoryview) -> None:
        self.digests = digests
        self._sorted = memoryview(digests).cast("Q")

    @classmethod
    def of(cls, words: Iterable[str]) -> SureWords:
        """All these words."""
        return cls(array("Q", sorted(set(map(_digest, words)))).tobytes())

    def __len__(self) -> int:
        return len(self._sorted)

    def __contains__(self, word: str) -> bool:
        digest = _digest(word)
        place = bisect_left(self._sorted, digest)
        return place < len(self._sorted) and self._sorted[place] == digest


def _digest(word: str) -> int:
    return int.from_bytes(blake2b(word.encode(errors="surrogatepass"), digest_size=8).digest(), _BYTE_ORDER)


def doubtful_words(costs: Mapping[str, float], letters: str, weight: float) -> set[str]:
    """Those of these words that are more likely errors in another one of them.

    `costs` has every word that costs less than some bound, so who is doubted of them is known. Looked for from the
    likely words, which are few: what their errors make, most of which is no word.
    """
    rare = {word: cost for word, cost in costs.items() if not is_expected(word, cost)}
    if not rare:
        return set()
    errors = _Errors(letters, weight, max(rare.values()))
    return {
        typed
        for meant, spent in costs.items()
        for typed, error in errors.of(meant, spent)
        if spent + error < rare.get(typed, 0.0)
    }


class _Errors:
    """What errors make of words, where that is still less than `dearest`."""

    def __init__(self, letters: str, weight: float, dearest: float) -> None:
        self._letters = letters
        self._weight = weight
        self._dearest = dearest
        self._replaced = {
            meant: sorted((weight * slips.replaced(typed, meant), typed) for typed in letters if typed != meant)
            for meant in letters
        }

    def of(self, meant: str, spent: float) -> Iterator[tuple[str, float]]:
        """What one error makes of a word that costs so much, and what the error costs."""
        below, weight = self._dearest - spent, self._weight
        if below <= weight * slips.SLIP:
            return
        letters = self._letters if weight * slips.ADDED < below else ""
        for at in range(len(meant) + 1):
            head, tail = meant[:at], meant[at:]
            if weight * slips.DOUBLED < below:
                for letter in letters or head[-1:]:
                    typed = head + letter + tail
                    yield typed, weight * slips.added(typed, at)
            if not tail:
                return
            for error, letter in self._replaced.get(tail[0], ()):
                if error >= below:
                    break
                yield head + letter + tail[1:], error
            yield head + tail[1:], weight * slips.lost(meant, at)
            if tail[1:2] not in ("", tail[0]):
                yield head + tail[1] + tail[0] + tail[2:], weight * slips.SWAPPED
