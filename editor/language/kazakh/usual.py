"""The usual words: which there are, and whether one of them is a typing error away, as that of most rare words is not.

A word is doubted where a likelier one and the error together cost less. Errors are dear, so the likelier word is one of
those that are usual indeed, and these can be listed. They are found by what is left of them without one letter: of all
these rests only the bits of a Bloom filter are kept, since hardly any word that is asked about has one in common.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Iterator, Sequence
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
        self._shift = 32 - self._mask.bit_length()

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
        made = cls(reach, bytes(size // 8))
        bits = bytearray(made.bits)
        for place in itertools.chain.from_iterable(map(made._places, keys)):
            bits[place >> 3] |= 1 << (place & 7)
        made.bits = bytes(bits)
        return made

    def has(self, key: int) -> bool:
        """Whether a word may have left this trace; where one has, always."""
        here = key & self._mask
        if not self.bits[here >> 3] >> (here & 7) & 1:
            return False
        there = (key * _GOLDEN & 0xFFFFFFFF) >> self._shift
        return bool(self.bits[there >> 3] >> (there & 7) & 1)

    def _places(self, key: int) -> tuple[int, int]:
        """By its last bits, and by all of them: two words that share one place share no other."""
        return key & self._mask, (key * _GOLDEN & 0xFFFFFFFF) >> self._shift


def _bytes_of(word: str) -> bytes:
    return word.encode("utf-32-le", errors="surrogatepass")


_GAP = _bytes_of("*")


class UsualWords:
    """`traces` of the usual words, those that reach least first. `weight` is how much an error counts beside a word.

    `costs_less` is asked about what may be one of them. May be asked from any thread.
    """

    def __init__(self, traces: Sequence[Traces], letters: str, weight: float, costs_less: Costs) -> None:
        self._traces = tuple(traces)
        self._letters = letters
        self._costs_less = costs_less
        self._swapped, self._added = weight * slips.SWAPPED, weight * slips.ADDED
        self._lost, self._doubled = weight * slips.LOST, weight * slips.DOUBLED
        replaced = {
            typed: {meant: weight * slips.replaced(typed, meant) for meant in letters if meant != typed}
            for typed in letters
        }
        slip, self._least_replaced = weight * slips.SLIP, weight * min(slips.BACK, slips.NEIGHBOUR)
        self.reach = self._traces[-1].reach
        self.covers_slips = self.reach + slip
        self.covers_others = self.reach + min(self._swapped, self._doubled, self._lost, self._least_replaced)
        self._slips = {
            typed: tuple((meant, error) for meant, error in errors.items() if error < self._least_replaced)
            for typed, errors in replaced.items()
        }
        self._replaced = {
            typed: tuple((meant, error) for meant, error in errors.items() if error >= self._least_replaced)
            for typed, errors in replaced.items()
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
        last = self._traces[-1]
        if any(self._is_usual(last, candidate, cost - error) for candidate, error in self.slips(word)):
            return True
        # Of dear errors only the most usual words are left: there are few of them, and few are met in vain.
        lost, doubled = self._below(cost - self._lost), self._below(cost - self._doubled)
        swapped, replaced = self._below(cost - self._swapped), self._below(cost - self._least_replaced)
        data = _bytes_of(word)
        for at in range(len(word) + 1):
            begun, tail = crc32(data[: _WIDTH * at]), data[_WIDTH * at :]
            gap, head, before = crc32(_GAP, begun), word[:at], word[at - 1 : at]
            if lost.has(crc32(tail, gap)) and self._is_lost(lost, head, word[at:], cost):
                return True
            if before and self._is_usual(doubled, head + before + word[at:], cost - self._doubled):
                return True
            if not tail:
                return False
            rest, first = tail[_WIDTH:], tail[:_WIDTH]
            if replaced.has(crc32(rest, gap)) and self._is_replaced(replaced, word, at, cost):
                return True
            error = self._doubled if word[at] == before else self._added
            if doubled.has(crc32(rest, begun)) and self._costs_less(head + word[at + 1 :], cost - error):
                return True
            second = rest[:_WIDTH]
            if rest and second != first and swapped.has(crc32(rest[_WIDTH:], crc32(first, crc32(second, begun)))):
                text = head + word[at + 1] + word[at] + word[at + 2 :]
                if self._costs_less(text, cost - self._swapped):
                    return True
        return False

    def _below(self, cost: float) -> Traces:
        """The traces of the fewest words that are all which cost less; of all that there are where none are."""
        return next((traces for traces in self._traces if traces.reach >= cost), self._traces[-1])

    def _is_lost(self, traces: Traces, head: str, tail: str, cost: float) -> bool:
        return any(self._is_usual(traces, head + letter + tail, cost - self._lost) for letter in self._letters)

    def _is_replaced(self, traces: Traces, word: str, at: int, cost: float) -> bool:
        head, tail = word[:at], word[at + 1 :]
        return any(
            self._is_usual(traces, head + meant + tail, cost - error)
            for meant, error in self._replaced.get(word[at], ())
        )

    def _is_usual(self, traces: Traces, word: str, below: float) -> bool:
        """Whether this is one of these words, and costs less."""
        return traces.has(crc32(_bytes_of(word))) and self._costs_less(word, below)
