"""Whether a known word is more likely an error in a usual one.

Asked of every rare word, so it looks for one likelier word and stops there, and nowhere goes on where what was read so
far costs too much: most beginnings belong to rare stems alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from math import inf

from editor.language.kazakh import slips
from editor.language.kazakh.analyser import Analyser
from editor.language.kazakh.near_endings import NearEndings

# A word that costs less than this is never doubted.
EXPECTED = 17.5
_MOST_HEADS = 100_000


class Doubts:
    """`weight` is how much the cost of an error counts beside those of words. May be asked from any thread."""

    def __init__(self, analyser: Analyser, endings: NearEndings, letters: str, weight: float) -> None:
        self._analyser = analyser
        self._endings = endings
        self._letters = letters
        self._weight = weight
        self._seen = analyser.likelihood.seen
        self._next: dict[str, tuple[tuple[float, str], ...]] = {}

    def is_doubtful(self, word: str, cost: float) -> bool:
        """Whether this known lower-case word, which costs so much, is more likely an error in a usual one.

        The grammar makes many words that nobody writes: «турады» is «тұрады» rather than a form of «тура».
        """
        return cost >= EXPECTED and (self._likelier_stem(word, cost) or self._likelier_ending(word, cost))

    def _likelier_stem(self, word: str, cost: float) -> bool:
        unwritten = self._analyser.likelihood.unwritten
        for candidate, error, past in self._edits(word, cost - unwritten):
            below = cost - error
            if candidate == word:
                continue
            if self._seen.get(candidate, inf) < below:
                return True
            if candidate in self._seen and self._analyser.cost(candidate) < below:
                return True
            if self._analyser.made(candidate, past, below - unwritten) < below - unwritten:
                return True
        return False

    def _likelier_ending(self, word: str, cost: float) -> bool:
        below = cost - self._analyser.likelihood.unwritten
        prefixes = self._analyser.prefixes
        for end in range(1, len(word) + 1):
            head = word[:end]
            if prefixes.get(head, inf) >= below:
                break
            for node, spent in self._analyser.starts(head):
                if self._endings.is_any_below(node, word[end:], below - spent):
                    return True
        return False

    def _edits(self, word: str, below: float) -> Iterator[tuple[str, float, int]]:
        """The word with one error mended, what the error costs, and how many letters stand before it.

        As long as what begins with one of the beginnings may cost less than `below` together with the error.
        """
        weight, beginnings = self._weight, self._analyser.prefixes
        for at in range(len(word) + 1):
            head, tail = word[:at], word[at:]
            if at and beginnings.get(head, inf) + weight * slips.SLIP >= below:
                return
            if tail:
                yield head + tail[1:], weight * slips.added(word, at), at
            if len(tail) > 1 and tail[0] != tail[1] and head + tail[1] in beginnings:
                yield head + tail[1] + tail[0] + tail[2:], weight * slips.SWAPPED, at
            for least, letter in self._following(head):
                if least + weight * slips.SLIP >= below:
                    break
                lost = weight * (slips.DOUBLED if letter == head[-1:] else slips.LOST)
                if least + lost < below:
                    yield head + letter + tail, lost, at
                if tail and letter != tail[0]:
                    error = weight * slips.replaced(tail[0], letter)
                    if least + error < below:
                        yield head + letter + tail[1:], error, at

    def _following(self, head: str) -> tuple[tuple[float, str], ...]:
        """The letters that may follow, each with the least that what begins so costs; the cheapest first."""
        found = self._next.get(head)
        if found is None:
            beginnings = self._analyser.prefixes
            costs = [(beginnings.get(head + letter, inf), letter) for letter in self._letters]
            found = tuple(sorted(row for row in costs if row[0] < inf))
            if len(self._next) > _MOST_HEADS:
                self._next.clear()
            self._next[head] = found
        return found
