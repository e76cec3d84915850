"""Which language a sentence, or a quotation within one, is in: a Russian quotation in a Kazakh story is no Kazakh.

The evidence is letters that only Kazakh has, function words that no other of the three languages has, and what the
dictionaries know. Unless it is clear, a stretch has the language of what surrounds it: a Kazakh sentence with a Russian
surname or a loan stays Kazakh.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

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
    pairs = [(pair.opens, pair.closes + 1) for pair in pairs_of(text) if pair.depth == 0]
    quotations = sorted(pairs)
    found: list[LanguageStretch] = []
    for start, end in _sentences(text, quotations):
        inner = [span for span in quotations if start <= span[0] and span[1] <= end]
        around = _outside(start, end, inner)
        outer = _recognise(" ".join(text[a:b] for a, b in around), language, lexicon)
        found += [LanguageStretch(a, b, outer) for a, b in around]
        for opens, closes in inner:
            found += _quotation(text, opens, closes, outer, lexicon)
    return sorted(found, key=lambda stretch: stretch.start)


def _quotation(text: str, start: int, end: int, outer: str, lexicon: Lexicon) -> Iterator[LanguageStretch]:
    """Short sentences of a quotation are in the language of the whole of it, a short quotation in its sentence's."""
    whole = _recognise(text[start:end], outer, lexicon)
    for first, last in _sentences(text[start:end], ()):
        said = _recognise(text[start + first : start + last], whole, lexicon)
        yield LanguageStretch(start + first, start + last, said)


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


def _recognise(text: str, fallback: str, lexicon: Lexicon) -> str:
    spoken = [word.text for word in words(text) if any(map(str.isalpha, word.text))]
    if len(spoken) < _FEWEST_WORDS:
        return fallback
    scripts = {script(next(filter(str.isalpha, word))) for word in spoken}
    # A name may have a capital in any language, and says nothing of its sentence's.
    small = [word for word in spoken if word.islower()]
    if scripts == {"latin"}:
        english = sum(word in _FUNCTION_WORDS["en"] for word in map(str.lower, spoken))
        return "en" if english and all(map(str.isascii, small)) else fallback
    begun = (word.lower() for word in spoken if not word.islower())
    small += [word for word in begun if word in _FUNCTION_WORDS["ru"] or word in _FUNCTION_WORDS["kk"]]
    small = [word for word in small if script(word[0]) == "cyrillic"]
    return _cyrillic(small, fallback, lexicon)


def _cyrillic(small: list[str], fallback: str, lexicon: Lexicon) -> str:
    kazakh = sum(_is_kazakh(word) for word in small)
    russian = sum(word in _FUNCTION_WORDS["ru"] for word in small)
    # The dictionaries are asked only where letters and function words leave a doubt: they take their time.
    if _clear(kazakh, russian):
        return "kk"
    if kazakh * _CLEAR > len(small):
        return fallback
    for word in small:
        if _is_kazakh(word) or word in _FUNCTION_WORDS["ru"] or not lexicon.knows(word, "ru"):
            continue
        russian += lexicon.verdict(word, "kk") == "misspelt"
    return "ru" if _clear(russian, kazakh) and russian * _CLEAR >= len(small) else fallback


def _is_kazakh(word: str) -> bool:
    return word in _FUNCTION_WORDS["kk"] or not _KAZAKH_ONLY.isdisjoint(word)


def _clear(signs: int, against: int) -> bool:
    return signs >= _FEWEST_SIGNS and signs >= _CLEAR * against
