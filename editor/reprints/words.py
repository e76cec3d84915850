"""Words as they are compared: without case, accents and look-alike letters, and alike in each of Kazakh's scripts.

Kazakh Latin (2021 and 2018) and Arabic write several Cyrillic letters as one, and which of them was meant is only known
with a dictionary. To compare, nobody needs to know: letters that any script writes alike become one here, by the same
tables that transliteration uses. Words of different meaning may fall together; runs of five of them hardly do.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache

from editor.language.letters import FOREIGN_CYRILLIC, TO_CYRILLIC
from editor.language.scripts.tables import OTHERS, table

_WORD = re.compile(r"[^\W_]+(?:\u0301[^\W_]*)*")  # an accent may stand within a word
_INVISIBLE = dict.fromkeys((0x00AD, 0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF))
_CYRILLIC = re.compile("[\u0400-\u052f]")
_LATIN = re.compile("[a-z]")
# One sound in two letters in one alphabet, in one letter with a sign below or above in another.
_TOGETHER = (("ch", "c"), ("ts", "c"), ("sh", "s"))


@dataclass(frozen=True)
class Word:
    """`key` is compared; the word stands at `start:end` of its text."""

    key: str
    start: int
    end: int


def words_of(text: str) -> list[Word]:
    """The words of a text, in order. Invisible signs within words hide nothing."""
    found = []
    for match in _WORD.finditer(_without_invisible(text)):
        key = fold(match.group())
        if key:
            found.append(Word(key, match.start(), match.end()))
    return found


def keys_of(text: str) -> list[str]:
    """The keys alone, where nobody asks for places: an archive has tens of millions of words."""
    return [key for word in _WORD.findall(_without_invisible(text)) if (key := fold(word))]


def _without_invisible(text: str) -> str:
    """Same length: soft hyphens and joiners become letters' accents, which `fold` drops."""
    if not any(chr(sign) in text for sign in _INVISIBLE):
        return text
    return text.translate(dict.fromkeys(_INVISIBLE, "\u0301"))


@lru_cache(maxsize=200_000)
def fold(word: str) -> str:
    """The key of one word: "Қазақстан", "Qazaqstan" and "قازاقستان" have the same. Empty where nothing is left."""
    word = unicodedata.normalize("NFC", word.replace("\u0301", "")).lower()
    word = word.translate(_FOREIGN)
    cyrillic = len(_CYRILLIC.findall(word))
    if cyrillic and _LATIN.search(word):
        word = word.translate(_LOOK_ALIKE if cyrillic * 2 >= len(word) else _BACK)
    key = word.translate(_signs())
    key = "".join(letter for letter in unicodedata.normalize("NFKD", key) if not unicodedata.combining(letter))
    for two, one in _TOGETHER:
        key = key.replace(two, one)
    return key.replace("y", "i")


_FOREIGN = str.maketrans(FOREIGN_CYRILLIC)
_LOOK_ALIKE = str.maketrans({letter: to for letter, to in TO_CYRILLIC.items() if len(letter) == 1})
_BACK = str.maketrans({to: letter for letter, to in TO_CYRILLIC.items() if letter.isascii()})


@cache
def _signs() -> dict[int, str]:
    """Letters of all scripts, in those of the Latin alphabet of 2021; й і ы и are one, and ъ and ь nothing."""
    new = table("latin").letters
    plain = {letter: _plain(written) for letter, written in new.items()}
    signs = dict(plain)
    for script in OTHERS:
        known = table(script)
        for written, letters in known.readings.items():
            if len(written) == 1 and not written.isascii():
                signs.setdefault(written, plain[letters[0]])
        if known.softness is not None:
            signs[known.softness.sign] = ""
        for also, meant in known.also.items():
            signs[also] = "".join(signs.get(letter, letter) for letter in meant)
    return {ord(sign): written for sign, written in signs.items() if len(sign) == 1}


def _plain(written: str) -> str:
    bare = unicodedata.normalize("NFKD", written)
    return "".join(letter for letter in bare if not unicodedata.combining(letter)).replace("ı", "i").replace("y", "i")
