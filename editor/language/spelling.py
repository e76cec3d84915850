"""Misspelt words, where a dictionary can honestly say so: Hunspell for Russian and English, our analyser for Kazakh."""

from __future__ import annotations

import re
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
        lexicon = context.lexicon
        stretches = stretches_of(text, context.language, lexicon)
        ends = iter(stretches)
        end, outer = 0, ""
        language, right = "", lexicon.right_words("")
        for word in words(text):
            while word.start >= end:
                stretch = next(ends)
                end, outer = stretch.end, stretch.language
            here = (context.marked_language_at(word.start) if context.marks else "") or outer
            if here != language:
                language, right = here, lexicon.right_words(here)
            if word.text in right:
                continue
            if _is_misspelt(word.text, language, lexicon):
                yield self._issue(word, language, context)
            else:
                right.add(word.text)

    def _issue(self, word: Word, language: str, context: TextContext) -> Issue:
        values = {"word": word.text, "language": language}
        found = repairs(word.text, language, context.lexicon) if context.suggests else ()
        return Issue(word.start, word.end, UNKNOWN_WORD, values, found, is_whole=context.suggests)


def repairs(word: str, language: str, lexicon: Lexicon) -> tuple[str, ...]:
    """What may have been meant by a misspelt word, the likeliest first. Takes some milliseconds for each."""
    return tuple(lexicon.suggestions(word.replace("’", "'"), language, _MOST_SUGGESTIONS))


def _is_misspelt(word: str, language: str, lexicon: Lexicon) -> bool:
    return (
        len(word) >= _SHORTEST
        and _is_plain(word, language)
        and lexicon.can_spell(language)
        and lexicon.verdict(word.replace("’", "'"), language) == "misspelt"
    )


_PLAIN = {
    language: re.compile("[" + "".join(sorted(letters)) + "’'\u2010\u2011-]+")
    for language, letters in ALPHABETS.items()
}


def _is_plain(word: str, language: str) -> bool:
    """Whether it is of small letters of the language alone, and of what joins them."""
    pattern = _PLAIN.get(language)
    return pattern is not None and pattern.fullmatch(word) is not None
