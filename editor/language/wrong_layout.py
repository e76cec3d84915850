"""Words typed with the wrong keyboard layout: «ghbdtn» for «привет», «Ьщтвфн» for Monday, «та5ы» for «тағы»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.articles.findings import Level
from editor.language.check import Issue, TextContext
from editor.language.keyboards import (
    DIGIT_ROW,
    ENGLISH_TO_KAZAKH,
    ENGLISH_TO_RUSSIAN,
    RUSSIAN_TO_ENGLISH,
    retyped,
)
from editor.language.letters import describe
from editor.language.words import ADDRESS, Word, is_roman_number, script, words

_SHORTEST = 4
_SURE = 6  # letters of a word that nobody writes by chance
# Keys of the English layout that are letters of another: a word begins and ends with a letter, so that the comma behind
# a word is no «б».
_ENGLISH_WORD = re.compile(r"(?<![^\s«„“\"(\[—–])[a-zA-Z\[;',.{}0234589]*[a-zA-Z\[;'{}][a-zA-Z\[\];',.{}<>:0234589]*")
_EDGES = ".,;:'"
_VOWELS = set("aeiouyAEIOUY")
# «2-ден», «5ші», «3D-де»: a number and its ending, never a letter of the layout.
_NUMBER_WITH_ENDING = re.compile(
    r"\d+-?(?:\w{1,3}$|[ыі]?нш[ыі]|[дт][ае]н?$|[нт][ыі]ң|[дмбп]ен|ға|ге|қа|ке|жылғ|айл|күнд|сағ|мың|млн|млрд|пайыз)",
    re.I,
)
_KEYED_WORD = re.compile(r"(?<![\w.…,:/«-])-?[а-яёәіңғүұқөһ0234589]+(?:-[а-яёәіңғүұқөһ0234589]+)*-?(?![\w/])", re.I)
_ENDING = re.compile(r"т{0,2}(?:[ае]р|[ыі]м)|[нтд][ыі]ң|[дтн][ае]|[ғгқк][ае]|т{0,2}[тнд]?[іы]|[мпб]ен|с[ыі]", re.I)
# What stands between spaces and has a digit or a hyphen: few of the words of a text do.
_WITH_KEYS = re.compile(r"(?<!\S)[^\s0234589-]*+[0234589-]\S*")
_DIGITS = {key: letter for key, letter in DIGIT_ROW.items() if key.isdigit()}
# Three consonants in a row: Russian words have them too, and the dictionary decides; but most words are passed over.
_UNSPEAKABLE = re.compile("[бвгджзйклмнпрстфхцчшщъь]{3}", re.I)


class WrongLayoutCheck:
    id = "keyboard-layout"
    level: Level = "error"
    reasons = {
        "layout_english": "«{word}» was typed with the English layout: these keys are {wanted}",
        "layout_cyrillic": "«{word}» was typed with the Cyrillic layout: these keys are {wanted}",
        "layout_digits": "{found} stands where {wanted} belongs: the digit lies on the key of the letter",
    }

    def examine(self, text: str, context: TextContext) -> Iterator[Issue]:
        yield from sorted(self._examine(text, context), key=lambda issue: issue.start)

    def _examine(self, text: str, context: TextContext) -> Iterator[Issue]:
        if re.search("[a-zA-Z]", text):
            yield from _english_keys(text, context)
        if re.search(r"[0234589]|\w-\w|\s-\w", text):
            yield from _digits(text, context)
        yield from _cyrillic_keys(text, context)


def _english_keys(text: str, context: TextContext) -> Iterator[Issue]:
    """Latin letters whose keys are a known Kazakh or Russian word, and that are no English word."""
    addresses = [match.span() for match in ADDRESS.finditer(text)]
    for match in _ENGLISH_WORD.finditer(text):
        typed = match.group().rstrip(_EDGES)
        end = match.start() + len(typed)
        language = context.language_at(match.start())
        if language == "en" or len(typed) < _SHORTEST or not _may_be_keys(typed, context):
            continue
        if any(start < end and match.start() < stop for start, stop in addresses) or text[end : end + 1].isalnum():
            continue
        for target, keys in (("kk", ENGLISH_TO_KAZAKH), ("ru", ENGLISH_TO_RUSSIAN)):
            wanted = retyped(typed, keys)
            if wanted.isalpha() and _has_one_case(wanted) and context.lexicon.knows(wanted, target):
                safe = len(wanted) >= _SURE and not _VOWELS & set(typed[1:-1])
                values = {"word": typed, "wanted": wanted}
                yield Issue(match.start(), end, "layout_english", values, (wanted,), safe)
                break


def _may_be_keys(typed: str, context: TextContext) -> bool:
    letters = [sign for sign in typed if sign.isalpha()]
    if (
        len(letters) < 2
        or sum(map(str.isdigit, typed)) * 2 >= len(letters)
        or typed.isupper()
        or not (typed[0].isalpha() or typed[0] in DIGIT_ROW)
    ):
        return False
    plain = typed.strip("[]{};:<>,.'\"")
    return not any(context.lexicon.knows(part, "en") for part in (plain, plain.replace("'", "")) if part) and (
        not is_roman_number(plain)
    )


def _cyrillic_keys(text: str, context: TextContext) -> Iterator[Issue]:
    """Cyrillic letters that are no word, and whose keys are an English one."""
    # Where no English is, most words are passed over before they are looked at.
    english = context.language == "en" or any(mark.value == "en" for mark in context.marks)
    for word in words(text) if english else _unspeakable(text):
        typed = word.text
        if len(typed) < _SHORTEST or script(typed[0]) != "cyrillic" or not typed.isalpha() or not _has_one_case(typed):
            continue
        language = context.language_at(word.start)
        if english and language != "en" and _UNSPEAKABLE.search(typed) is None:
            continue
        wanted = retyped(typed, RUSSIAN_TO_ENGLISH)
        if not (wanted.isascii() and wanted.isalpha() and _VOWELS & set(wanted)):
            continue
        # The article's own dictionary first: the others are not even opened for a text that it knows.
        own = language if language in ("kk", "ru") else "ru"
        other = "kk" if own == "ru" else "ru"
        if context.lexicon.knows(typed, own) or not context.lexicon.knows(wanted, "en"):
            continue
        if not context.lexicon.knows(typed, other):
            safe = len(typed) >= _SURE and language == "en"
            yield Issue(word.start, word.end, "layout_cyrillic", {"word": typed, "wanted": wanted}, (wanted,), safe)


def _unspeakable(text: str) -> Iterator[Word]:
    """The words with three consonants in a row."""
    end = 0
    for match in _UNSPEAKABLE.finditer(text):
        start = match.start()
        if start < end:
            continue
        while start > end and (text[start - 1].isalnum() or text[start - 1] in "_-'’"):
            start -= 1
        end = match.end()
        while end < len(text) and (text[end].isalnum() or text[end] in "_-'’"):
            end += 1
        yield Word(start, text[start:end])


def _digits(text: str, context: TextContext) -> Iterator[Issue]:
    """Digits within a Cyrillic word that is known with the letters of their keys; a hyphen is the key of ө."""
    for stretch in _WITH_KEYS.finditer(text):
        yield from _digits_within(text, *stretch.span(), context)


def _digits_within(text: str, start: int, end: int, context: TextContext) -> Iterator[Issue]:
    for match in _KEYED_WORD.finditer(text, start, end):
        typed = match.group().rstrip("-")
        if typed.isalpha() or context.language_at(match.start()) != "kk" or _is_number(typed):
            continue
        found = _with_letters(typed, context)
        if found is None:
            continue
        pairs = dict.fromkeys((old, new) for old, new in zip(typed, found, strict=True) if old != new)
        values = {
            "found": ", ".join(describe(old) for old, _ in pairs),
            "wanted": ", ".join(describe(new) for _, new in pairs),
        }
        safe = len(typed) >= _SHORTEST and any(sign.isdigit() for sign in typed[1:-1])
        yield Issue(match.start(), match.start() + len(typed), "layout_digits", values, (found,), safe)


def _with_letters(typed: str, context: TextContext) -> str | None:
    """The known word, its hyphens kept where they are hyphens; None where there is none."""
    if any(sign.isdigit() for sign in typed) and not typed.startswith("-"):
        found = _cased(retyped(typed, _DIGITS), typed)
        if all(part.isalpha() and len(part) > 1 for part in found.split("-")) and context.lexicon.knows(found, "kk"):
            return found
    if "-" not in typed:
        return None
    found = _cased(retyped(typed, DIGIT_ROW), typed)
    halves = [part for part in typed.split("-") if part]
    torn = any(not context.lexicon.knows(half, "kk") for half in halves)
    if len(halves[0]) < len(halves[-1]) and _ENDING.match(halves[-1]):
        return None  # «200 м-ге», «к-тінің»: a unit or an abbreviation with its ending
    if len(found) >= _SHORTEST and found.isalpha() and torn and context.lexicon.knows(found, "kk"):
        return found
    return None


def _cased(found: str, typed: str) -> str:
    """With the letters of the digits as capitals where the word's own letters are."""
    letters = [sign for sign in typed if sign.isalpha()]
    return found.upper() if len(letters) > 1 and all(sign.isupper() for sign in letters) else found


def _is_number(typed: str) -> bool:
    """A number with an ending («3ші», «20-да»), a model («Т-34»), a quantity («5кг»): not a word with a digit in it."""
    if re.search(r"\d{2}", typed) is not None and "00" not in typed:
        return True
    inner = any(sign.isdigit() for sign in typed[1:])
    if typed[0].isdigit():
        return not inner and _NUMBER_WITH_ENDING.match(typed) is not None
    return typed[-1].isdigit() and sum(sign.isalpha() for sign in typed) < _SHORTEST


def _has_one_case(text: str) -> bool:
    return text.islower() or text.isupper() or text.istitle()
