"""Letters of another alphabet that look like the right one: ӊ for ң, Latin a e o p c x in a Cyrillic word; and back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from editor.articles.findings import Level
from editor.language.check import Issue, TextContext
from editor.language.letters import FOREIGN_CYRILLIC, NEVER_KAZAKH, TO_CYRILLIC, TO_LATIN, describe
from editor.language.words import ALPHABETS, HYPHENS, Word, is_roman_number, script, words

_HYPHEN = re.compile(f"([{HYPHENS}])")
_CYRILLIC_LANGUAGES = ("kk", "ru")
_SUSPECTS = frozenset(FOREIGN_CYRILLIC.keys() | TO_CYRILLIC.keys())  # without one of them nothing is repaired
# Nearly every word: no letter of it can stand for another.
_PLAIN = {
    language: re.compile(f"[{HYPHENS}{''.join(sorted(ALPHABETS[language]))}]+", re.IGNORECASE)
    for language in _CYRILLIC_LANGUAGES
}
_ONE_LETTER = "acoyk"  # Russian words of one letter, as Latin ones
_BESIDE_LOWER = re.compile(r"[а-яё][,»)]? $")
_LATIN_LETTER = re.compile(r"\b[a-zA-Z]\b")
_LOWER_AFTER = re.compile("[ \u00a0][а-яё]{2}")
_NAMED_BY_LETTER = re.compile(r"(?:витамин|групп|класс|букв|точк|пункт|литер|тип|переменн|ос[ьи]|числ)\w* $", re.I)


@dataclass(frozen=True)
class Repair:
    """`text` with the right letters; `pairs` of (letter that stands, letter that belongs), `proof` needed or not."""

    text: str
    pairs: tuple[tuple[str, str], ...] = ()
    certain: bool = True


class LookAlikeCheck:
    id = "look-alike"
    level: Level = "error"
    reasons = {"look_alike": "{found} stands where {wanted} belongs (letters in this word: {count})"}

    def examine(self, text: str, context: TextContext) -> Iterator[Issue]:
        if _SUSPECTS.isdisjoint(text):
            return
        for word in words(text):
            if _SUSPECTS.isdisjoint(word.text):
                continue
            language = context.language_at(word.start)
            if language in _PLAIN and _PLAIN[language].fullmatch(word.text):
                continue
            if word.text.isascii():
                repair = _whole_word(word, text, language, context)
            else:
                repair = repair_look_alikes(word, language, context)
            if repair.pairs:
                yield issue(word, repair, safe=repair.certain)


def issue(word: Word, repair: Repair, *, safe: bool) -> Issue:
    """One issue for the word with all its letters: what stands where, as code points, and how many."""
    kinds = dict.fromkeys(repair.pairs)
    values = {
        "found": ", ".join(describe(found) for found, _ in kinds),
        "wanted": ", ".join(describe(wanted) for _, wanted in kinds),
        "count": str(len(repair.pairs)),
    }
    return Issue(word.start, word.end, "look_alike", values, (repair.text,), safe)


def repair_look_alikes(word: Word, language: str, context: TextContext) -> Repair:
    """The word with each part between hyphens in one alphabet; no pairs where nothing is wrong or can be said."""
    parts = [part if number % 2 else _repair_part(part, language, context)
             for number, part in enumerate(_HYPHEN.split(word.text))]  # fmt: skip
    repairs = [part for part in parts if isinstance(part, Repair)]
    text = "".join(part.text if isinstance(part, Repair) else part for part in parts)
    pairs = tuple(pair for repair in repairs for pair in repair.pairs)
    return Repair(text, pairs, all(repair.certain for repair in repairs))


def _repair_part(part: str, language: str, context: TextContext) -> Repair:
    kazakh = _with_kazakh_letters(part) if language == "kk" else Repair(part)
    scripts = {script(letter) for letter in kazakh.text}
    if "cyrillic" in scripts and any(letter in TO_CYRILLIC for letter in kazakh.text):
        mixed = _in_one_alphabet(kazakh.text, language, context)
    else:
        mixed = Repair(kazakh.text)
    pairs = kazakh.pairs + mixed.pairs
    if not pairs:
        return Repair(part)
    certain = mixed.certain
    if not all(found in NEVER_KAZAKH for found, _ in kazakh.pairs):
        certain = certain and context.lexicon.knows(mixed.text, language)
    return Repair(mixed.text, pairs, certain)


def _with_kazakh_letters(part: str) -> Repair:
    pairs = tuple((letter, FOREIGN_CYRILLIC[letter]) for letter in part if letter in FOREIGN_CYRILLIC)
    return Repair("".join(FOREIGN_CYRILLIC.get(letter, letter) for letter in part), pairs)


def _in_one_alphabet(part: str, language: str, context: TextContext) -> Repair:
    """A part in which two alphabets meet, in the one that its unmistakable letters belong to.

    Nothing is said of a stem with an ending joined to it («SMSті», «XXIғасыр», «iPhoneда»), of names made of both
    («Qazaqстан»), and of what has a digit in it («А4»).
    """
    untouched = Repair(part)
    if not part.isalpha() or _is_stem_with_ending(part) or is_roman_number(_mapped(part, TO_LATIN)):
        return untouched
    only_cyrillic = any(script(letter) == "cyrillic" and letter not in TO_LATIN for letter in part)
    only_latin = any(script(letter) in ("latin", "other") and letter not in TO_CYRILLIC for letter in part)
    if only_cyrillic and only_latin:
        return untouched
    to_cyrillic = not only_latin and (only_cyrillic or language in _CYRILLIC_LANGUAGES)
    table = TO_CYRILLIC if to_cyrillic else TO_LATIN
    repaired = _mapped(part, table)
    pairs = tuple((old, new) for old, new in zip(part, repaired, strict=True) if old != new)
    if not pairs or len({script(letter) for letter in repaired}) > 1:
        return untouched
    target = (language if language in _CYRILLIC_LANGUAGES else "ru") if to_cyrillic else "en"
    proved = context.lexicon.knows(repaired, target)
    inside = script(part[0]) == script(repaired[0]) and script(part[-1]) == script(repaired[-1])
    unmistakable = only_cyrillic if to_cyrillic else only_latin
    return Repair(repaired, pairs, proved or (inside and unmistakable and not _has_inner_capital(part)))


def _whole_word(word: Word, text: str, language: str, context: TextContext) -> Repair:
    """A word of Latin letters alone that is a Kazakh or Russian one by its looks («Mapca», «c» for «с»): never certain.

    It stands beside Cyrillic words and is no English one; «CEO», «витамин C» and «x пен y» stay.
    """
    untouched = Repair(word.text)
    if language not in _CYRILLIC_LANGUAGES or any(letter not in TO_CYRILLIC for letter in word.text):
        return untouched
    if len(word.text) == 1:
        if language != "ru" or word.text not in _ONE_LETTER or _BESIDE_LOWER.search(text, 0, word.start) is None:
            return untouched
        if _LOWER_AFTER.match(text, word.end) is None or _NAMED_BY_LETTER.search(text, 0, word.start) is not None:
            return untouched
        if set(_LATIN_LETTER.findall(text)) - {word.text}:
            return untouched
    elif word.text.isupper() or is_roman_number(word.text.upper()) or context.lexicon.knows(word.text, "en"):
        return untouched
    repaired = _mapped(word.text, TO_CYRILLIC)
    if len(word.text) > 1 and not context.lexicon.knows(repaired, language):
        return untouched
    return Repair(repaired, tuple(zip(word.text, repaired, strict=True)), certain=False)


def _mapped(part: str, table: dict[str, str]) -> str:
    return "".join(table.get(letter, letter) for letter in part)


def _is_stem_with_ending(part: str) -> bool:
    """Two or more Latin letters, then only Cyrillic ones, two or more."""
    kinds = "".join("l" if script(letter) == "latin" else "c" for letter in part)
    return re.fullmatch(r"l{2,}c{2,}", kinds) is not None and part not in TO_CYRILLIC


def _has_inner_capital(part: str) -> bool:
    return not part.isupper() and any(letter.isupper() for letter in part[1:])
