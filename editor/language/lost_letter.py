"""Letters that were lost for good: «?» or U+FFFD where a program had no sign for a letter («Қаза?стан», «м�селе»)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, product

from editor.articles.findings import Level
from editor.language.check import Issue, TextContext
from editor.language.letters import describe
from editor.language.words import ADDRESS, KAZAKH_LETTERS, RUSSIAN_LETTERS

REPLACEMENT = "\ufffd"
_LOST = {"kk": "".join(sorted(KAZAKH_LETTERS - RUSSIAN_LETTERS)), "ru": "".join(sorted(RUSSIAN_LETTERS))}
_MOST = {"kk": 3, "ru": 1}  # lost letters in a word: more are no longer a word that anybody can prove
_MOST_SUGGESTIONS = 5
_SHORTEST = 4
_CYRILLIC = "\u0400-\u052f"
# A question mark is lost letters' only between letters, and before a small one: «келді?Жоқ» lacks a space.
_WORD = re.compile(
    rf"(?<![{_CYRILLIC}\w])(?:{REPLACEMENT}|\?(?=[{_CYRILLIC}]))?[{_CYRILLIC}]+"
    rf"(?:[?{REPLACEMENT}]+[{_CYRILLIC}]+|{REPLACEMENT})*(?!\w)"
)


LOST_LETTER = "lost-letter"


class LostLetterCheck:
    id = LOST_LETTER
    level: Level = "error"
    reasons = {
        "lost_letter": "{found} stands where {wanted} was lost: the word is known only so",
        "lost_letter_choice": "{found} stands where a letter was lost; more than one word is possible",
        "lost_letter_unknown": "{found} stands where a letter was lost",
    }

    def examine(self, text: str, context: TextContext) -> Iterator[Issue]:
        if "?" not in text and REPLACEMENT not in text:
            return
        addresses = [match.span() for match in ADDRESS.finditer(text)]
        for match in _WORD.finditer(text):
            word = match.group()
            if "?" not in word and REPLACEMENT not in word:
                continue
            if not any(start < match.end() and match.start() < end for start, end in addresses):
                yield from _examine(match.start(), word, context)


def _examine(start: int, word: str, context: TextContext) -> Iterator[Issue]:
    language = context.language_at(start)
    places = [at for at, sign in enumerate(word) if sign in f"?{REPLACEMENT}"]
    values = {"found": ", ".join(dict.fromkeys(describe(word[at]) for at in places))}
    certain = REPLACEMENT in word
    if language in _LOST and len(word) >= _SHORTEST and len(places) <= _MOST[language]:
        known = list(islice(_known(word, places, language, context), _MOST_SUGGESTIONS + 1))
        known.sort(key=lambda found: (-context.lexicon.frequency(found, language), found))
        if len(known) == 1:
            values["wanted"] = ", ".join(describe(known[0][at]) for at in places)
            safe = certain or not _are_two_words(word, language, context)
            yield Issue(start, start + len(word), "lost_letter", values, (known[0],), safe)
            return
        if known:
            yield Issue(start, start + len(word), "lost_letter_choice", values, tuple(known[:_MOST_SUGGESTIONS]))
            return
    if certain:
        yield Issue(start, start + len(word), "lost_letter_unknown", values)


def _known(word: str, places: list[int], language: str, context: TextContext) -> Iterator[str]:
    for letters in product(_LOST[language], repeat=len(places)):
        candidate = list(word)
        for at, letter in zip(places, letters, strict=True):
            is_capital = word[:at].isupper() or (at == 0 and word[1:2].isupper()) if at else word[1:].isupper()
            candidate[at] = letter.upper() if is_capital and sum(map(str.isupper, word)) > 1 else letter
        text = "".join(candidate)
        if not context.lexicon.knows(text, language):
            continue
        if places[0] == 0 and language == "kk" and text.islower():
            for capital in context.lexicon.capitals(text):
                yield text.capitalize() if capital else text
        else:
            yield text


def _are_two_words(word: str, language: str, context: TextContext) -> bool:
    """«бар?жоқ»: a question mark without its space, between words that stand by themselves."""
    return all(context.lexicon.knows(part, language) for part in word.split("?") if part)
