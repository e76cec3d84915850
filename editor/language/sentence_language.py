"""Which language a sentence, or a quotation within one, is in: a Russian quotation in a Kazakh story is no Kazakh.

The evidence is letters that only Kazakh has, function words that no other of the three languages has, and what the
dictionaries know. Unless it is clear, a stretch has the language of what surrounds it: a Kazakh sentence with a Russian
surname or a loan stays Kazakh.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, starmap
from typing import NamedTuple

from editor.language.lexicon import Lexicon
from editor.language.quotes import pairs_of
from editor.language.words import KAZAKH_LETTERS, RUSSIAN_LETTERS, script, words

_FEWEST_WORDS = 3
_FEWEST_SIGNS = 2
_CLEAR = 3  # so many signs for a language stand against one for the other
_KAZAKH_ONLY = KAZAKH_LETTERS - RUSSIAN_LETTERS
# None of them is a word of another of the three languages: «не», «да», «он» and «бар» are left out.
_FUNCTION_WORD_LISTS = {
    "kk": "мен пен бен деп деді деген үшін және бұл ол екен еді емес болды туралы дейді осы сол",
    "ru": "и в с к о у на по для от из за что как это мы вы они она его её их был была были было будет быть есть при "
    "или но если чтобы который которая которые которого уже также после до нет со об во ко этого этом того нас нам "
    "вас вам все всех очень только так когда где",
    "en": "the of and to in is are was were for that with this it we have has be will not on at by",
}
_FUNCTION_WORDS = {language: frozenset(text.split()) for language, text in _FUNCTION_WORD_LISTS.items()}
# A stop after a single letter is an initial's.
_SENTENCE_END = re.compile(r"(?:(?<!\b\w)\.|[!?…])+[»”“\"')\]]*\s+(?=[«„“\"(–—-]*\s*[^\W\d_])|[\n\t]")


@dataclass(frozen=True)
class LanguageStretch:
    """`start:end` (code points) of a text, and the language that it is in."""

    start: int
    end: int
    language: str


def stretches_of(text: str, language: str, lexicon: Lexicon) -> list[LanguageStretch]:
    """The text cut into sentences, and quotations within them; they tile it. `language` is that of the article."""
    quotations = sorted([(pair.opens, pair.closes + 1) for pair in pairs_of(text) if pair.depth == 0])
    spoken = [(word.start, word.text, sort) for word in words(text) if (sort := _sort_of(word.text)).script]
    starts = [start for start, _, _ in spoken]

    def within(start: int, end: int) -> list[_Spoken]:
        return spoken[bisect_left(starts, start) : bisect_left(starts, end)]

    found: list[LanguageStretch] = []
    for start, end in _sentences(text, quotations):
        inner = [span for span in quotations if start <= span[0] and span[1] <= end]
        around = _outside(start, end, inner)
        outer = _recognise(list(chain.from_iterable(starmap(within, around))), language, lexicon)
        found += [LanguageStretch(a, b, outer) for a, b in around]
        for opens, closes in inner:
            # Its short sentences are in the language of the whole of it, and a short quotation in its sentence's.
            whole = _recognise(within(opens, closes), outer, lexicon)
            for first, last in _sentences(text[opens:closes], ()):
                said = _recognise(within(opens + first, opens + last), whole, lexicon)
                found.append(LanguageStretch(opens + first, opens + last, said))
    return sorted(found, key=_start_of)


def _start_of(stretch: LanguageStretch) -> int:
    return stretch.start


def _sentences(text: str, quotations: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    start = 0
    for match in _SENTENCE_END.finditer(text):
        if not any(opens < match.end() < closes for opens, closes in quotations):
            yield start, match.end()
            start = match.end()
    if start < len(text):
        yield start, len(text)


def _outside(start: int, end: int, inner: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    edges = [start, *(edge for span in inner for edge in span), end]
    return [(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if a < b]


class _Sort(NamedTuple):
    """What a word tells of its sentence: `script` of its first letter, empty where it has none; `is_russian` and
    `is_kazakh` by function words and letters, of small letters alone or not; `is_telling`: a Cyrillic one that says
    anything at all.
    """

    script: str
    is_small: bool
    is_ascii: bool
    is_kazakh: bool
    is_russian: bool
    is_telling: bool


@lru_cache(maxsize=20_000)
def _sort_of(word: str) -> _Sort:
    letter = next(filter(str.isalpha, word), "")
    small, lowered = word.islower(), word.lower()
    # A name may have a capital in any language, and says nothing of its sentence's; the first word may be a usual one.
    is_kazakh = lowered in _FUNCTION_WORDS["kk"] or (small and not _KAZAKH_ONLY.isdisjoint(word))
    is_russian, alphabet = lowered in _FUNCTION_WORDS["ru"], script(letter) if letter else ""
    # What begins with a digit («2-нші») is no word of either language.
    is_telling = (small or is_kazakh or is_russian) and alphabet == "cyrillic" and word[0].isalpha()
    return _Sort(alphabet, small, word.isascii(), is_kazakh, is_russian, is_telling)


_Spoken = tuple[int, str, _Sort]  # where a word begins, and the word


def _recognise(spoken: Sequence[_Spoken], fallback: str, lexicon: Lexicon) -> str:
    if len(spoken) < _FEWEST_WORDS:
        return fallback
    if all(sort.script == "latin" for _, _, sort in spoken):
        english = any(word.lower() in _FUNCTION_WORDS["en"] for _, word, _ in spoken)
        return "en" if english and all(sort.is_ascii for _, _, sort in spoken if sort.is_small) else fallback
    return _cyrillic([(word, sort) for _, word, sort in spoken if sort.is_telling], fallback, lexicon)


def _cyrillic(telling: Sequence[tuple[str, _Sort]], fallback: str, lexicon: Lexicon) -> str:
    kazakh = russian = 0
    for _, sort in telling:
        kazakh += sort.is_kazakh
        russian += sort.is_russian
    # The dictionaries are asked only where letters and function words leave a doubt: they take their time.
    if _clear(kazakh, russian):
        return "kk"
    if kazakh * _CLEAR > len(telling):
        return fallback
    for word, sort in telling:
        if sort.is_kazakh or sort.is_russian:
            continue
        # What is said in Kazakh of the word is asked for anyway and kept: the other dictionary is seldom needed.
        russian += lexicon.verdict(word, "kk") == "misspelt" and lexicon.knows(word, "ru")
    return "ru" if _clear(russian, kazakh) and russian * _CLEAR >= len(telling) else fallback


def _clear(signs: int, against: int) -> bool:
    return signs >= _FEWEST_SIGNS and signs >= _CLEAR * against
