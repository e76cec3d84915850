"""Misspelt words, where a dictionary can honestly say so: Hunspell for Russian and English, our analyser for Kazakh."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from editor.articles.findings import Level
from editor.language.check import Issue, TextContext
from editor.language.lexicon import Lexicon
from editor.language.sentence_language import stretches_of
from editor.language.words import ALPHABETS, Word, words

_SHORTEST = 3
_MOST_SUGGESTIONS = 5
UNKNOWN_WORD = "unknown_word"


class SpellingCheck:
    """Each sentence and quotation by the dictionary of its own language, unless a run says which it is in.

    Lower-case words only: a capital may be a name, and a name that is not in a dictionary is not a mistake.
    """

    id = "spelling"
    level: Level = "warning"
    reasons = {UNKNOWN_WORD: "«{word}» is not in the dictionary"}

    def examine(self, text: str, context: TextContext) -> Iterator[Issue]:
        lexicon, told = context.lexicon, dict[str, bool]()
        stretches = stretches_of(text, context.language, lexicon)
        starts = [stretch.start for stretch in stretches]
        for word in words(text):
            if len(word.text) < _SHORTEST:
                continue
            marked = context.marked_language_at(word.start) if context.marks else ""
            language = marked or stretches[bisect_right(starts, word.start) - 1].language
            if not _is_plain(word.text, language):
                continue
            can = told.get(language)
            if can is None:
                can = told[language] = lexicon.can_spell(language)
            if can and lexicon.verdict(word.text.replace("’", "'"), language) == "misspelt":
                yield self._issue(word, language, context)

    def _issue(self, word: Word, language: str, context: TextContext) -> Issue:
        values = {"word": word.text, "language": language}
        found = repairs(word.text, language, context.lexicon) if context.suggests else ()
        return Issue(word.start, word.end, UNKNOWN_WORD, values, found, is_whole=context.suggests)


def repairs(word: str, language: str, lexicon: Lexicon) -> tuple[str, ...]:
    """What may have been meant by a misspelt word, the likeliest first. Takes some milliseconds for each."""
    return tuple(lexicon.suggestions(word.replace("’", "'"), language, _MOST_SUGGESTIONS))


_PLAIN = {
    language: re.compile("[" + "".join(sorted(letters)) + "’'\u2010\u2011-]+")
    for language, letters in ALPHABETS.items()
}


def _is_plain(word: str, language: str) -> bool:
    """Whether it is of small letters of the language alone, and of what joins them."""
    pattern = _PLAIN.get(language)
    return pattern is not None and pattern.fullmatch(word) is not None
