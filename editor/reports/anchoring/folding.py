"""Texts as they are compared: typography, look-alike letters and invisible characters folded, with the way back.

Case stays: «Альянс» and «альянс» are different places to a reader.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate, compress, pairwise, repeat
from operator import add

from editor.language.letters import FOREIGN_CYRILLIC, TO_CYRILLIC

_QUOTES = "«»„“”‟‹›″＂"
_APOSTROPHES = "‘’‚‛′ʼ`´"
_DASHES = "‐‑‒–—―−"
_SPACES = "\t\n\r\x0b\x0c\x85\u00a0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(map(chr, range(0x2000, 0x200B)))
_ONE_TO_ONE = {
    **TO_CYRILLIC,
    **FOREIGN_CYRILLIC,
    **dict.fromkeys(_QUOTES, '"'),
    **dict.fromkeys(_APOSTROPHES, "'"),
    **dict.fromkeys(_DASHES, "-"),
    **dict.fromkeys(_SPACES, " "),
}
_FOLDED_LETTER = re.compile(f"[{re.escape(''.join(_ONE_TO_ONE))}]")
_UNSEEN = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff")
_UNSEEN_LETTER = re.compile(f"[{''.join(sorted(_UNSEEN))}]")
# Of two spaces the second goes. What hides between two spaces hides nothing: both are then kept, on both sides.
_SECOND_SPACE = re.compile("(?<= ) ")
_PARTS_WORDS = re.compile(r"[^\w ]")


@dataclass(frozen=True)
class Folded:
    """`text` is folded; `gone` holds, for each character that was left out, the folded offset that it stood before."""

    text: str
    gone: Sequence[int] = ()

    def original(self, start: int, end: int) -> tuple[int, int]:
        """From a stretch of the folded text to one of the original; an empty one stays empty."""
        if not self.gone:
            return start, end
        if start >= end:
            at = self._at(start) if start < len(self.text) else (self._at(len(self.text) - 1) + 1 if self.text else 0)
            return at, at
        return self._at(start), self._at(end - 1) + 1

    def folded(self, offset: int) -> int:
        """From an original offset to the folded character that stands there or next."""
        low, high = 0, len(self.gone)
        while low < high:  # the left-out character number k stood at the original offset gone[k] + k
            middle = (low + high) // 2
            if self.gone[middle] + middle < offset:
                low = middle + 1
            else:
                high = middle
        return offset - low

    def _at(self, folded: int) -> int:
        return folded + bisect_right(self.gone, folded)


def fold(text: str) -> Folded:
    """Each kind of space, quote, dash and look-alike letter becomes one; the invisible goes; spaces do not repeat."""
    translated = text
    match = _FOLDED_LETTER.search(text)
    while match:  # a look for each letter that is there and its replacement beat translating every letter, ten times
        translated = translated.replace(match[0], _ONE_TO_ONE[match[0]])
        match = _FOLDED_LETTER.search(translated, match.start())
    left_out = [match.start() for match in _UNSEEN_LETTER.finditer(translated)]
    if "  " in translated:
        left_out = sorted(left_out + [match.start() for match in _SECOND_SPACE.finditer(translated)])
    if not left_out:
        return Folded(translated)
    kept = (translated[before + 1 : at] for before, at in pairwise([-1, *left_out, len(translated)]))
    return Folded("".join(kept), [at - number for number, at in enumerate(left_out)])


@dataclass(frozen=True)
class Words:
    """The words of a folded text, with the offsets where they start and end in it."""

    texts: list[str]
    starts: list[int]
    ends: list[int]

    def touched(self, start: int, end: int) -> tuple[int, int]:
        """The range of words that overlap this stretch; empty where it holds none."""
        return bisect_left(self.ends, start + 1), bisect_left(self.starts, end)


def words_of(text: str) -> Words:
    """Words are runs of letters and digits."""
    match = _PARTS_WORDS.search(text)
    while match:
        text = text.replace(match[0], " ")
        match = _PARTS_WORDS.search(text, match.start())
    parts = text.split(" ")
    texts = list(filter(None, parts))
    starts = list(compress(accumulate(map(add, map(len, parts), repeat(1)), initial=0), parts))
    return Words(texts, starts, list(map(add, starts, map(len, texts))))


@lru_cache(maxsize=8)
def folded_article(text: str) -> Folded:
    """The same as `fold`, remembered: reports come in crowds on one article."""
    return fold(text)


@lru_cache(maxsize=8)
def article_words(folded_text: str) -> Words:
    """The same as `words_of`, remembered."""
    return words_of(folded_text)


def forget() -> None:
    """Empty what is remembered, for measurements."""
    folded_article.cache_clear()
    article_words.cache_clear()
