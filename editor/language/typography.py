"""Marks and spaces: a hyphen for a dash, doubled spaces, a space before a punctuation mark, a word written twice."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from editor.articles.findings import Level
from editor.language.check import Issue, TextContext
from editor.language.words import Word, script, words

NO_BREAK_SPACE = "\u00a0"
# Kazakh and Russian set an em dash; British English sets an en dash between spaces.
DASHES = {"kk": "—", "ru": "—", "en": "–"}

# A space before a mark that ends there: not «:-)», not «...», not «.kz».
_MARK_AFTER_SPACE = r" +[,;:!?.](?=\s|$)"
_SPACED_HYPHEN = re.compile(rf"(?<=[^\s—–-])[ {NO_BREAK_SPACE}]+-[ {NO_BREAK_SPACE}]+(?=[^\s—–-])")
_SPACES = re.compile(r"(?<=[^\s\-])  +(?=[^\s\-])(?!(?<= )[,;:!?.](?:\s|$))")
_SPACE_BEFORE_MARK = re.compile(rf"(?<=[\w»”)\]]){_MARK_AFTER_SPACE}")


class DashCheck:
    """Between spaces only: never in a range, at the start of a list's line, or where a hyphenated word may be meant."""

    id = "dash"
    level: Level = "warning"
    reasons = {
        "hyphen_for_dash": "a hyphen (U+002D) stands where a dash ({dash}) belongs",
        "hyphen_or_dash": "a hyphen between spaces: a hyphenated word or a dash?",
    }

    def examine(self, text: str, context: TextContext) -> Iterator[Issue]:
        for match in _SPACED_HYPHEN.finditer(text):
            language = context.language_at(match.start())
            dash = f"{NO_BREAK_SPACE}{DASHES.get(language, '—')} "
            before, after = text[: match.start()], text[match.end() :]
            if before[-1].isdigit() and after[0].isdigit():
                continue
            values = {"dash": dash.strip()}
            left, right = re.search(r"\w+$", before), re.match(r"\w+", after)
            pair = f"{left.group()}-{right.group()}" if left and right else ""
            if pair and (context.lexicon.lists(pair, language) or before[-1].isdigit()):
                yield Issue(match.start(), match.end(), "hyphen_or_dash", values, ("-", dash))
            else:
                yield Issue(match.start(), match.end(), "hyphen_for_dash", values, (dash,), safe=True)


class DoubleSpaceCheck:
    id = "double-space"
    level: Level = "hint"
    reasons = {"double_space": "{count} spaces in a row"}

    def examine(self, text: str, context: TextContext) -> Iterator[Issue]:
        for match in _SPACES.finditer(text):
            values = {"count": str(len(match.group()))}
            yield Issue(match.start(), match.end(), "double_space", values, (" ",), safe=True)


class SpaceBeforePunctuationCheck:
    id = "space-before-punctuation"
    level: Level = "warning"
    reasons = {"space_before_mark": "a space before «{mark}»"}

    def examine(self, text: str, context: TextContext) -> Iterator[Issue]:
        for match in _SPACE_BEFORE_MARK.finditer(text):
            mark = match.group().strip()
            yield Issue(match.start(), match.end(), "space_before_mark", {"mark": mark}, (mark,), safe=True)


# Words that are rightly written twice: «had had», «that that»; Kazakh and Russian doubles take a hyphen.
_RIGHT_TWICE = frozenset(("had", "that"))


class DoubledWordCheck:
    id = "doubled-word"
    level: Level = "warning"
    reasons = {"doubled_word": "«{word}» is written twice"}

    def examine(self, text: str, context: TextContext) -> Iterator[Issue]:
        spoken = words(text)
        if not _has_twice(spoken):
            return
        previous = None
        for word in spoken:
            if previous is not None and previous.text.lower() == word.text.lower() and len(word.text) > 1:
                between = text[previous.end : word.start]
                if not between.strip(f" {NO_BREAK_SPACE}") and _may_double(word.text):
                    suggestions = [previous.text]
                    pair = f"{previous.text}-{word.text}"
                    if context.lexicon.lists(pair, context.language_at(word.start)):
                        suggestions.insert(0, pair)
                    yield Issue(previous.start, word.end, "doubled_word", {"word": previous.text}, tuple(suggestions))
                    previous = None
                    continue
            previous = word


def _has_twice(spoken: Iterable[Word]) -> bool:
    """Whether two words in a row may be the same; in most texts none are."""
    before = ""
    for word in spoken:
        text = word.text
        if len(text) == len(before) and text.lower() == before.lower():
            return True
        before = text
    return False


def _may_double(word: str) -> bool:
    return word.isalpha() and word.lower() not in _RIGHT_TWICE and all(script(letter) for letter in word)
