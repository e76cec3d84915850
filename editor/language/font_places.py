"""Where an old Kazakh font of its own kind drew its letters, told by the text alone.

Before Unicode some fonts drew the Kazakh letters at places that no code page has: on Latin letters, on Macedonian or
Serbian ones, on signs, on Russian letters that Kazakh hardly needs. No table of them is to be had, and none is needed:
within a text each such sign stands for one letter throughout, so it is a substitution cipher of at most nine letters,
and the words that it makes known break it. A sign is settled by words in which it is the only one left, the surest
first; two that only stand together are settled together. Once several are settled, less proves another.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import product

from editor.language.letters import FOREIGN_CYRILLIC, TO_CYRILLIC
from editor.language.words import KAZAKH_LETTERS, RUSSIAN_LETTERS

Knows = Callable[[str], bool]

LOST = "әғқңөұүһі"  # what a Russian font lacks
SIGNS = "¤¦§†‡±‰µ¬®°¶©¹²³¼½¾¿¡£¥"  # what may be a letter of a font, when it stands within a word
_RARE = frozenset("ёъщцэь")  # Russian letters that a font could give away: Kazakh has them in loans alone
_KAZAKH = "".join(sorted(KAZAKH_LETTERS))
_ODD = re.compile(rf"[{SIGNS}{''.join(sorted(_RARE))}]|[^\W\d_{_KAZAKH}{_KAZAKH.upper()}]", re.IGNORECASE)
_TOKEN = re.compile(rf"(?:[^\W\d_]|[{SIGNS}]){{2,}}")
_SHORTEST = 3  # letters of a word that proves anything
_MOST_WORDS = 24  # of one sign: more prove no more
_MOST_TOGETHER = 8  # words of two signs, each tried with 81 pairs
_FEWEST = 2  # words that settle a sign
_SETTLED = 3  # signs, and then being better than any other is enough, or one word of so many letters
_LONG = 5
_CLEARLY = 2  # times as many as the second best letter has
_SHARE = 0.6  # of a sign's words
_WORDS = 5  # that the whole must make known
_MOST = 0.75  # of the damaged words whose signs are settled; the others are names and words that no list has


def tokens(text: str) -> Iterator[tuple[int, str]]:
    """The words of a text that hold a Cyrillic letter and one that may be a font's: where they start, and they."""
    if len(_ODD.findall(text)) < _WORDS:
        return
    for match in _TOKEN.finditer(text):
        if _ODD.search(match.group()) and RUSSIAN_LETTERS & set(match.group().lower()):
            yield match.start(), match.group()


def find_places(damaged: Iterable[str], knows: Knows) -> dict[str, str]:
    """Which small letter each sign of these words stands for; empty where they do not prove it.

    `damaged`: as `tokens` gives them. `knows` is asked for words in small letters. A word that is known as it stands
    proves nothing; Latin letters that only look like Russian ones, and nothing else, are no font.
    """
    words = [word for word in dict.fromkeys(damaged) if len(word) >= _SHORTEST and not knows(word.lower())]
    # Most fonts have a letter's capital at the capital of its sign: then both prove the same. Some have it elsewhere.
    small = {sign.lower() for word in words for sign in word}
    alike = _broken([*dict.fromkeys(word.lower() for word in words)], knows)
    alike |= {sign.upper(): letter for sign, letter in alike.items() if sign.upper().lower() in small}
    apart = _broken(words, knows)
    return max(alike, apart, key=lambda places: _proof(words, places, knows))


def _broken(words: Sequence[str], knows: Knows) -> dict[str, str]:
    """The letters of the signs that these words settle, if they prove them."""
    if len(words) < _WORDS:
        return {}
    found: dict[str, str] = {}
    steps = (_settle_one, _settle_two, _settle_last)
    while any(step(words, found, knows) for step in steps):
        pass
    return found if _proof(words, found, knows) else {}


def mended(word: str, places: Mapping[str, str], *, capital: bool = False) -> str:
    """The word with the font's signs as letters; a capital where the sign or the whole word is one, or is asked for."""
    others = [letter for letter in word if letter not in places and letter.isalpha()]
    shout = len(others) > 1 and all(letter.isupper() for letter in others)
    letters = [
        _letter(sign, places, shout or (at == 0 and (capital or sign.isupper()))) for at, sign in enumerate(word)
    ]
    return "".join(letters)


def _letter(sign: str, places: Mapping[str, str], capital: bool) -> str:
    letter = places.get(sign)
    if letter is None or letter == sign.lower():
        return sign
    return letter.upper() if capital else letter


def _candidates(sign: str, found: Mapping[str, str]) -> list[str]:
    """The letters that a sign may stand for: those that no other has, what it looks like, a rare letter for itself.

    A sign without capitals leaves its letter to another: one of the two is the capital.
    """
    taken = {letter for other, letter in found.items() if sign.isalpha() and other.isupper() == sign.isupper()}
    small = sign.lower()
    like = TO_CYRILLIC.get(sign, "").lower()
    more = [small] if small in _RARE else [like] if like and like not in LOST else []
    return [letter for letter in LOST if letter not in taken] + more


def _open(word: str, found: Mapping[str, str]) -> tuple[str, ...]:
    """The signs of a word that are not settled."""
    odd = (s for s in dict.fromkeys(word) if s.lower() not in KAZAKH_LETTERS or s.lower() in _RARE)
    return tuple(sign for sign in odd if sign not in found)


def _written(word: str, places: Mapping[str, str]) -> str:
    return "".join(places.get(letter, letter) for letter in word).lower()


def _groups(words: Sequence[str], found: Mapping[str, str], size: int, most: int) -> dict[tuple[str, ...], list[str]]:
    """The words that want so many signs still, by those signs."""
    groups: defaultdict[tuple[str, ...], list[str]] = defaultdict(list)
    for word in words:
        signs = _open(word, found)
        if len(signs) == size and len(groups[signs]) < most:
            groups[signs].append(word)
    return groups


def _counted(
    signs: tuple[str, ...], words: Sequence[str], found: Mapping[str, str], knows: Knows
) -> tuple[tuple[str, ...], int, int]:
    """The best letters of these signs, how many words they make known, and how many the second best do."""
    known: Counter[tuple[str, ...]] = Counter({(): 0})
    for letters in product(*(_candidates(sign, found) for sign in signs)):
        places = {**found, **dict(zip(signs, letters, strict=True))}
        known[letters] = sum(knows(_written(word, places)) for word in words)
    (letters, most), (_, second) = known.most_common(2)
    return letters, most, second


def _is_clear(most: int, second: int, of: int) -> bool:
    return most >= _FEWEST and most >= _CLEARLY * second and most >= _SHARE * of


def _settle_one(words: Sequence[str], found: dict[str, str], knows: Knows) -> bool:
    best: tuple[int, tuple[str, ...], tuple[str, ...]] = (0, (), ())
    for signs, group in _groups(words, found, 1, _MOST_WORDS).items():
        if len(group) > best[0]:
            letters, most, second = _counted(signs, group, found, knows)
            if most > best[0] and _is_clear(most, second, len(group)):
                best = (most, signs, letters)
    found.update(zip(best[1], best[2], strict=True))
    return best[0] > 0


def _settle_two(words: Sequence[str], found: dict[str, str], knows: Knows) -> bool:
    groups = _groups(words, found, 2, _MOST_TOGETHER)
    for signs, group in sorted(groups.items(), key=lambda item: -len(item[1])):
        if len(group) < _FEWEST:
            return False
        letters, most, second = _counted(signs, group, found, knows)
        if _is_clear(most, second, len(group)):
            found.update(zip(signs, letters, strict=True))
            return True
    return False


def _settle_last(words: Sequence[str], found: dict[str, str], knows: Knows) -> bool:
    if len(found) < _SETTLED:
        return False
    for signs, group in _groups(words, found, 1, _MOST_WORDS).items():
        letters, most, second = _counted(signs, group, found, knows)
        is_enough = most >= _FEWEST or (second == 0 and len(group[0]) >= _LONG)
        if most > second and is_enough and most >= _SHARE * len(group):
            found.update(zip(signs, letters, strict=True))
            return True
    return False


def _proof(words: Sequence[str], found: Mapping[str, str], knows: Knows) -> int:
    """How many words these letters make known; 0 where they are too few, or a small part of those that they change."""
    lost = {sign for sign, letter in found.items() if not _is_usual(sign, letter)}
    touched = [word for word in words if lost & set(word) and not _open(word, found)]
    known = sum(knows(_written(word, found)) for word in touched)
    return known if known >= _WORDS and known >= _MOST * len(touched) else 0


def _is_usual(sign: str, letter: str) -> bool:
    """A letter for itself, or a look-alike, which is another check's."""
    small = sign.lower()
    return letter in (small, TO_CYRILLIC.get(sign, "").lower(), FOREIGN_CYRILLIC.get(small))
