"""Misspelt words, where a dictionary can honestly say so: Hunspell for Russian and English, our analyser for Kazakh."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator

from editor.articles.findings import Level
from editor.language.check import Issue, TextContext
from editor.language.sentence_language import stretches_of
from editor.language.words import ALPHABETS, Word, words

_SHORTEST = 3
_MOST_SUGGESTIONS = 5


class SpellingCheck:
    """Each sentence and quotation by the dictionary of its own language, unless a run says which it is in.

    Lower-case words only: a capital may be a name, and a name that is not in a dictionary is not a mistake.
    """

    id = "spelling"
    level: Level = "warning"
    reasons = {"unknown_word": "«{word}» is not in the dictionary"}

    def examine(self, text: str, context: TextContext) -> Iterator[Issue]:
        stretches = stretches_of(text, context.language, context.lexicon)
        starts = [stretch.start for stretch in stretches]
        for word in words(text):
            stretch = stretches[bisect_right(starts, word.start) - 1]
            language = context.marked_language_at(word.start) or stretch.language
            if not _is_plain(word, language) or not context.lexicon.can_spell(language):
                continue
            written = word.text.replace("’", "'")
            if context.lexicon.verdict(written, language) == "misspelt":
                suggestions = tuple(context.lexicon.suggestions(written, language, _MOST_SUGGESTIONS))
                yield Issue(word.start, word.end, "unknown_word", {"word": word.text}, suggestions)


def _is_plain(word: Word, language: str) -> bool:
    letters = ALPHABETS.get(language)
    return (
        letters is not None
        and len(word.text) >= _SHORTEST
        and word.text.islower()
        and all(letter in letters or not letter.isalnum() for letter in word.text)
    )
