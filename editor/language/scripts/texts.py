"""Texts in another script: which of their words are turned, how, and which of them are doubtful.

Left as they are: addresses, e-mails, @names and #tags; words without a letter of the script that is turned, so numbers,
Latin names and code within Cyrillic; Roman numbers, and words with letters that the alphabet lacks («Twitter» in 2021)
on the way back; and what the caller shuts out, such as runs in another language.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from editor.articles.document import Script
from editor.articles.editing import Cut, splice_all
from editor.language.lexicon import Lexicon
from editor.language.scripts import reading, writing
from editor.language.scripts.exceptions import NONE, Exceptions
from editor.language.scripts.tables import CYRILLIC, Table, table
from editor.language.scripts.writing import Pieces, text_of
from editor.language.words import Word, addresses, is_roman_number, words

# `words` knows Latin endings of domains; these are the Cyrillic ones that our readers meet.
_CYRILLIC_DOMAIN = re.compile(r"[\w.-]+\.(?:қаз|рф|бел|укр)\b(?:/\S*)?", re.IGNORECASE)
_INITIAL = re.compile(r"(?:[^\W\d_]{1,2}\.)+[^\W\d_]+")
_PART = re.compile(r"[^\W_]+")
_SENTENCE_END = re.compile(r"[.!?…؟]+[»”\"')\]]*\s+[«“\"'(\[]*$|^[«“\"'(\[–—-]*\s*$")
_CACHE = 50_000
_SHORTEST_ENGLISH = 3
Span = tuple[int, int]


@dataclass(frozen=True)
class Doubt:
    """A word at `start:end` of the new text that may be meant otherwise."""

    start: int
    end: int
    text: str
    suggestions: tuple[str, ...]


@dataclass(frozen=True)
class Turned:
    """`cuts` lead from the old text to the new one; they are sorted and do not overlap."""

    text: str
    cuts: tuple[Cut, ...]
    doubts: tuple[Doubt, ...]


@dataclass(frozen=True)
class _Part:
    """A word or a part of one between hyphens, turned."""

    start: int
    old: str
    pieces: Pieces
    is_doubtful: bool = False
    suggestions: tuple[str, ...] = ()


class Transliterator:
    """May be asked from any thread. The lexicon is asked on the way to Cyrillic only, where letters do not decide."""

    def __init__(self, lexicon: Lexicon, exceptions: Exceptions = NONE) -> None:
        self._lexicon = lexicon
        self._exceptions = exceptions
        self._read = lru_cache(maxsize=_CACHE)(self._reading)

    @property
    def lexicon(self) -> Lexicon:
        """Whose words are known."""
        return self._lexicon

    def turn(
        self,
        text: str,
        source: Script,
        target: Script,
        *,
        shut: Sequence[Span] = (),
        edges: frozenset[int] = frozenset(),
    ) -> Turned:
        """A text from one script into another. Nothing in the spans `shut` is touched.

        A word with one of `edges` in it is cut letter by letter, so that what begins or ends there still does.
        """
        if source == target:
            return Turned(text, (), ())
        shut = [*shut, *_addresses(text)]
        cuts: list[Cut] = []
        doubtful: list[_Part] = []
        for word in words(text, shut):
            for part in self._parts(word, text, source, target):
                if part.is_doubtful:
                    doubtful.append(part)
                cuts += _cuts(part, edges)
        marks = _punctuation(text, source, target, shut)
        cuts = sorted([*cuts, *marks]) if marks else cuts
        new, _ = splice_all(text, (), cuts)
        return Turned(new, tuple(cuts), tuple(_placed(cuts, doubtful)))

    def word(self, word: str, source: Script, target: Script) -> str:
        """A single word, or several with hyphens."""
        return self.turn(word, source, target).text

    # Words

    def _parts(self, word: Word, text: str, source: Script, target: Script) -> Iterable[_Part]:
        if source == CYRILLIC:
            for match in _PART.finditer(word.text):
                if (pieces := self._written(match.group(), table(target))) is not None:
                    strange = _has_strange_cyrillic(match.group(), table(target))
                    yield _Part(word.start + match.start(), match.group(), pieces, strange)
            return
        read = [self._turned_back(word, match, text, table(source)) for match in _PART.finditer(word.text)]
        parts = self._settled(word, [part for part in read if part is not None])
        if target == CYRILLIC:
            yield from parts
            return
        for part in parts:
            written = self._written(text_of(part.pieces), table(target))
            if written is not None:
                others = tuple(text_of(writing.write(one, table(target))) for one in part.suggestions)
                yield _Part(part.start, part.old, [(len(part.old), text_of(written))], part.is_doubtful, others)

    def _written(self, part: str, into: Table) -> Pieces | None:
        """None for what is left as it is."""
        if not writing.can_write(part, into):
            return None
        settled = self._exceptions.written(part, into.name)
        if settled is None:
            return writing.write(part, into)
        text, length = settled
        return [(length, text), *(writing.write(part[length:], into))]

    def _turned_back(self, word: Word, match: re.Match[str], text: str, source: Table) -> _Part | None:
        part, start = match.group(), word.start + match.start()
        settled = self._exceptions.read(part, source.name)
        if settled is not None:
            begun, length = settled
            rest = reading.read(part[length:], source, lambda end: self._knows(begun + end), lambda _: 0)
            return _Part(start, part, [(length, begun), *rest.pieces])
        if not _may_be_kazakh(part, source) or _is_roman(part, text[start + len(part) :]):
            return None
        found = self._read(part, source.name)
        if not found.is_known and self._is_english(part, source):
            return _Part(start, part, [(len(part), part)], True, (found.text,))
        if source.softness is not None and self._wants_capital(found.text, text[:start]):
            others = tuple(one[:1].upper() + one[1:] for one in found.suggestions)
            return _Part(start, part, _capitalised(found.pieces), found.is_doubtful, others)
        return _Part(start, part, found.pieces, found.is_doubtful, found.suggestions)

    def _settled(self, word: Word, parts: list[_Part]) -> list[_Part]:
        """An ending behind a hyphen («ЭЫДҰ-ның») is no word by itself, but the whole is one."""
        if len(parts) < 2 or not any(part.is_doubtful for part in parts):
            return parts
        whole = "-".join(text_of(part.pieces) for part in parts)
        if self._knows(whole):
            return [_Part(part.start, part.old, part.pieces) for part in parts]
        return parts

    def _reading(self, part: str, script: str) -> reading.Reading:
        return reading.read(part, table(script), self._knows, lambda word: self._lexicon.frequency(word, "kk"))

    def _knows(self, word: str) -> bool:
        return self._lexicon.is_added(word, "kk") or self._lexicon.kazakh.verdict(word.lower()) == "known"

    def _is_english(self, part: str, source: Table) -> bool:
        """A foreign word among Latin letters, which no spelling makes Kazakh: left, and shown."""
        may_be = len(part) >= _SHORTEST_ENGLISH and part.isascii() and source.softness is None
        return may_be and self._lexicon.knows(part, "en")

    def _wants_capital(self, word: str, before: str) -> bool:
        """A script without capitals: at the head of a sentence, and for what is only ever a name."""
        return _SENTENCE_END.search(before[-12:]) is not None or self._lexicon.capitals(word) == (True,)


def write_text(text: str, script: Script) -> str:
    """A Kazakh text in Cyrillic in another script, by its table alone: no dictionary is read."""
    return Transliterator(Lexicon(())).turn(text, CYRILLIC, script).text


def _has_strange_cyrillic(part: str, into: Table) -> bool:
    """A letter of no Kazakh alphabet, such as ӊ in the place of ң: it stays, and the word is to be looked at."""
    return any("\u0400" <= letter <= "\u052f" and letter not in into.letters for letter in part.lower())


def _may_be_kazakh(part: str, source: Table) -> bool:
    """Whether it holds letters of the script, and of no other: «COVID» and «Twitter» are left."""
    letters = [source.lower(letter) for letter in part if letter.isalpha()]
    if not letters or not all(letter in source.signs for letter in letters):
        return False
    return not (part.isupper() and any(letter.isdigit() for letter in part))  # G7, M4


def _is_roman(part: str, after: str) -> bool:
    """A single letter before a full stop is an initial: «M. Äuezov»."""
    return is_roman_number(part) and (len(part) > 1 or (part in "IVX" and not after.startswith(".")))


def _addresses(text: str) -> list[Span]:
    """As the checks see them; but «Q.Toqaev» is an initial and a name."""
    found = [*addresses(text), *(match.span() for match in _CYRILLIC_DOMAIN.finditer(text))]
    return [(start, end) for start, end in found if _INITIAL.fullmatch(text[start:end]) is None]


def _capitalised(pieces: Pieces) -> Pieces:
    for index, (length, text) in enumerate(pieces):
        if text:
            return [*pieces[:index], (length, text[0].upper() + text[1:]), *pieces[index + 1 :]]
    return pieces


def _cuts(part: _Part, edges: frozenset[int]) -> list[Cut]:
    end = part.start + len(part.old)
    if not any(part.start < edge < end for edge in edges):
        return [(part.start, end, text_of(part.pieces))]
    return [(part.start + start, part.start + stop, text) for start, stop, text in writing.edges(part.pieces)]


def _punctuation(text: str, source: Script, target: Script, shut: Sequence[Span]) -> list[Cut]:
    """Commas, semicolons and question marks of Arabic; a comma within a number stays."""
    signs: dict[str, str] = {}
    if source != CYRILLIC:
        signs = {written: sign for sign, written in table(source).punctuation.items()}
    if target != CYRILLIC:
        signs |= table(target).punctuation
    cuts = []
    for match in re.finditer(f"[{''.join(map(re.escape, signs))}]", text) if signs else ():
        at, sign = match.start(), match.group()
        between_digits = text[at - 1 : at].isdigit() and text[at + 1 : at + 2].isdigit()
        if not any(start <= at < end for start, end in shut) and not (sign == "," and between_digits):
            cuts.append((at, at + 1, signs[sign]))
    return cuts


def _placed(cuts: Sequence[Cut], parts: Sequence[_Part]) -> Iterable[Doubt]:
    """Where doubtful words stand in the new text."""
    shift, number = 0, 0
    for part in parts:
        while number < len(cuts) and cuts[number][0] < part.start:
            start, end, text = cuts[number]
            shift += len(text) - (end - start)
            number += 1
        text = text_of(part.pieces)
        yield Doubt(part.start + shift, part.start + shift + len(text), text, part.suggestions)
