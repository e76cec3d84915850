"""Texts as they are compared: typography, look-alike letters and invisible characters folded, with the way back.

Case stays: «Альянс» and «альянс» are different places to a reader.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import lru_cache

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
_FOLDED_LETTERS = frozenset(_ONE_TO_ONE)
_UNSEEN = frozenset("\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff")
# Of two spaces the second goes. What hides between two spaces hides nothing: both are then kept, on both sides.
_INVISIBLE = re.compile(f"[{''.join(sorted(_UNSEEN))}]|(?<= ) ")
_WORD = re.compile(r"\w+")


@dataclass(frozen=True)
class Folded:
    """`text` is folded; `kept` holds the original offset of each of its characters, or None where all are in place."""

    text: str
    kept: list[int] | None

    def original(self, start: int, end: int) -> tuple[int, int]:
        """From a stretch of the folded text to one of the original; an empty one stays empty."""
        if self.kept is None:
            return start, end
        if start >= end:
            at = self.kept[start] if start < len(self.kept) else (self.kept[-1] + 1 if self.kept else 0)
            return at, at
        return self.kept[start], self.kept[end - 1] + 1

    def folded(self, offset: int) -> int:
        """From an original offset to the folded character that stands there or next."""
        return offset if self.kept is None else bisect_left(self.kept, offset)


def fold(text: str) -> Folded:
    """Each kind of space, quote, dash and look-alike letter becomes one; the invisible goes; spaces do not repeat."""
    present = set(text)
    translated = text
    for letter in present & _FOLDED_LETTERS:  # a few dozen replacements beat translating every letter, three times
        translated = translated.replace(letter, _ONE_TO_ONE[letter])
    if "  " not in translated and not present & _UNSEEN:
        return Folded(translated, None)
    kept: list[int] = []
    parts: list[str] = []
    position = 0
    for match in _INVISIBLE.finditer(translated):
        parts.append(translated[position : match.start()])
        kept.extend(range(position, match.start()))
        position = match.end()
    parts.append(translated[position:])
    kept.extend(range(position, len(translated)))
    return Folded("".join(parts), kept)


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
    texts, starts, ends = [], [], []
    for match in _WORD.finditer(text):
        texts.append(match[0])
        start, end = match.span()
        starts.append(start)
        ends.append(end)
    return Words(texts, starts, ends)


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
