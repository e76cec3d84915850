"""A small letter after a full stop."""

from __future__ import annotations

import re
from collections.abc import Iterator

from editor.articles.findings import Level
from editor.language.check import Issue, TextContext
from editor.language.endings_of_sentences import may_end_sentence
from editor.language.words import script

# A word of four letters and more, a stop, a space, and a word in small letters: «ж.», «т.б.» and «И. о.» are shorter.
_BEGINNING = re.compile(r"(?<![\w.-])([^\W\d_]{4,})\.[ \u00a0]+([^\W\d_])(?=[^\W\d_])")


class SentenceCapitalCheck:
    """Where the word before the stop is a known one that may end a sentence, and no abbreviation. Nothing is said after
    «?», «!» and «…»: a sentence may go on after them.
    """

    id = "sentence-capital"
    level: Level = "warning"
    reasons = {"sentence_capital": "a sentence begins with a capital: «{wanted}»"}

    def examine(self, text: str, context: TextContext) -> Iterator[Issue]:
        for match in _BEGINNING.finditer(text):
            word, letter = match.groups()
            if not letter.islower() or script(letter) != script(word[0]):
                continue
            if may_end_sentence(word, context.language_at(match.start()), context):
                at = match.start(2)
                yield Issue(at, at + 1, "sentence_capital", {"wanted": letter.upper()}, (letter.upper(),))
