"""The usual words: which there are, and whether one of them is a typing error away, as that of most rare words is not.

A word is doubted where a likelier one and the error together cost less. Errors are dear, so the likelier word is one of
those that are usual indeed, and these can be listed. They are found by what is left of them without one letter: of all
these rests only the bits of a Bloom filter are kept, since hardly any word that is asked about has one in common.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from math import inf
from zlib import crc32

from editor.language.kazakh import slips
from editor.language.kazakh.analyser import Analyser
from editor.language.kazakh.automaton import Node

_WIDTH = 4  # bytes of a letter
QUICK = 13.0  # how far the list of usual words reaches where somebody waits for it: to some sixteen thousand
_BITS_OF_A_KEY = 8  # at least; fewer than one question in twenty is then answered in vain
_FEWEST_BITS = 1 << 16
_GOLDEN = 0x9E3779B1  # makes a second number of the first

Costs = Callable[[str, float], bool]  # whether a word costs less


def usual_words(analyser: Analyser, reach: float) -> dict[str, float]:
    """Every word that costs less than `reach`, stems with endings and forms of their own, and what it costs."""
    likelihood = analyser.likelihood
    most, seen, unwritten = reach - likelihood.unwritten, likelihood.seen, likelihood.unwritten
    made: dict[str, float] = {}
    for node, heads in _heads_by_node(analyser, most).items():
        # The endings after one place are the same after every stem that leads to it.
        endings = sorted((cost, rest) for rest, cost in _endings(analyser, node, most - min(heads)[0]))
        for spent, text in heads:
            for cost, rest in endings:
                whole = spent + cost
                if whole >= most:
                    break
                word = text + rest
                if whole < made.get(word, inf):
                    made[word] = whole
    # Every way of making a word for less than this was met, so what it costs is known, but for those of two prices.
    costs = {word: cost + unwritten for word, cost in made.items() if word not in seen}
    costs |= {word: analyser.cost(word) for word, cost in seen.items() if cost < reach or word in made}
    return {word: cost for word, cost in costs.items() if cost < reach}


def _heads_by_node(analyser: Analyser, most: float) -> dict[Node, list[tuple[float, str]]]:
    """Where endings begin, with what is written of the stems before it and what those cost, each less than `most`."""
    found: dict[Node, list[tuple[float, str]]] = {}
    for text, least in analyser.written.items():
        if least < most:
            for node, spent in analyser.starts(text):
                if spent < most:
                    found.setdefault(node, []).append((spent, text))
    return found


def _endings(analyser: Analyser, node: Node, left: float) -> Iterator[tuple[str, float]]:
    """What is written of endings that cost less, and what they cost: added up as the automaton does it, to the bit."""
    edges = analyser.automaton.cheapest_edges(node)
    if node.stop < left:
        yield "", node.stop
    for text, target, spent in edges:
        if spent >= left:
            return
        for rest, cost in _endings(analyser, target, left - spent):
            yield text + rest, spent + cost


class Traces:
    """`bits` of words that cost less than `reach`: of each itself, and of each without one of its letters."""

    def __init__(self, reach: float, bits: bytes | memoryview) -> None:
        """The number of the bits is a power of two."""
        self.reach = reach
        self.bits = bits
        self._mask = len(bits) * 8 - 1

    @classmethod
    def of(cls, reach: float, words: Iterable[str], letters: str) -> Traces:
        """Those of all these words."""
        keys: set[int] = set()
        taken = frozenset(letters)
        for word in words:
            data = _bytes_of(word)
            keys.add(crc32(data))
            for at, letter in enumerate(word):
                if letter in taken:
                    keys.add(crc32(data[_WIDTH * (at + 1) :], crc32(_GAP, crc32(data[: _WIDTH * at]))))
        size = max(_FEWEST_BITS, 1 << (len(keys) * _BITS_OF_A_KEY).bit_length())
        bits, mask = bytearray(size // 8), size - 1
        for key in keys:
            bits[(key & mask) >> 3] |= 1 << (key & 7)
            other = _second(key) & mask
            bits[other >> 3] |= 1 << (other & 7)
        return cls(reach, bytes(bits))

    def has(self, key: int) -> bool:
        """Whether a word may have left this trace; where one has, always."""
        here = key & self._mask
        if not self.bits[here >> 3] >> (here & 7) & 1:
            return False
        there = _second(key) & self._mask
        return bool(self.bits[there >> 3] >> (there & 7) & 1)


def _bytes_of(word: str) -> bytes:
    return word.encode("utf-32-le", errors="surrogatepass")


_GAP = _bytes_of("*")


def _second(key: int) -> int:
    return (key * _GOLDEN & 0xFFFFFFFF) >> 3


class UsualWords:
    """`traces` of the usual words. `weight` is how much the cost of an error counts beside those of words.

    `costs_less` is asked about what may be one of them. May be asked from any thread.
    """

    def __init__(self, traces: Traces, letters: str, weight: float, costs_less: Costs) -> None:
        self._traces = traces
        self._letters = letters
        self._costs_less = costs_less
        self._swapped, self._added = weight * slips.SWAPPED, weight * slips.ADDED
        self._lost, self._doubled = weight * slips.LOST, weight * slips.DOUBLED
        self._replaced = {
            typed: {meant: weight * slips.replaced(typed, meant) for meant in letters if meant != typed}
            for typed in letters
        }
        least = weight * min(slips.SWAPPED, slips.DOUBLED, slips.LOST, slips.BACK, slips.NEIGHBOUR)
        self.reach = traces.reach
        self.covers_slips = traces.reach + weight * slips.SLIP
        self.covers_others = traces.reach + least
        self._slips = {
            typed: tuple((meant, error) for meant, error in costs.items() if error < least)
            for typed, costs in self._replaced.items()
        }

    def slips(self, word: str) -> Iterator[tuple[str, float]]:
        """What may have been meant where a key of the other keyboard was hit, and what that costs: any words at all."""
        for at, typed in enumerate(word):
            for meant, error in self._slips.get(typed, ()):
                yield word[:at] + meant + word[at + 1 :], error

    def is_nearer(self, word: str, cost: float) -> bool:
        """Whether a usual word costs less than this one together with an error.

        For words that cost less than `covers_slips` this is true wherever any word does; for those that cost less than
        `covers_others` too, but for the slips of `slips`.
        """
        has, data, length = self._traces.has, _bytes_of(word), len(word)
        for at in range(length + 1):
            tail = data[_WIDTH * at :]
            begun = crc32(data[: _WIDTH * at])
            gap = crc32(_GAP, begun)
            if has(crc32(tail, gap)) and self._is_lost(word, at, cost):
                return True
            if not tail:
                return False
            rest, first = tail[_WIDTH:], tail[:_WIDTH]
            if has(crc32(rest, gap)) and self._is_replaced(word, at, cost):
                return True
            if has(crc32(rest, begun)):
                error = self._doubled if at and word[at] == word[at - 1] else self._added
                if self._costs_less(word[:at] + word[at + 1 :], cost - error):
                    return True
            second = rest[:_WIDTH]
            if rest and second != first and has(crc32(rest[_WIDTH:], crc32(first, crc32(second, begun)))):
                swapped = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
                if self._costs_less(swapped, cost - self._swapped):
                    return True
        return False

    def _is_lost(self, word: str, at: int, cost: float) -> bool:
        head, tail = word[:at], word[at:]
        before = head[-1:]
        return any(
            self._is_usual(head + letter + tail, cost - (self._doubled if letter == before else self._lost))
            for letter in self._letters
        )

    def _is_replaced(self, word: str, at: int, cost: float) -> bool:
        head, tail = word[:at], word[at + 1 :]
        errors = self._replaced.get(word[at], {})
        return any(self._is_usual(head + meant + tail, cost - error) for meant, error in errors.items())

    def _is_usual(self, word: str, below: float) -> bool:
        """Whether this is a usual word that costs less."""
        return self._traces.has(crc32(_bytes_of(word))) and self._costs_less(word, below)
