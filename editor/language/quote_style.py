"""The quotation marks of the language, outer and inner: «…„…“…» in Kazakh and Russian, “…‘…’…” in English."""

from __future__ import annotations

from collections.abc import Iterator

from editor.articles.findings import Level
from editor.language.check import Issue, TextContext
from editor.language.patterns import HART, MILCHIN, sourced
from editor.language.quotes import Pair, pairs_of

# By language: marks of the outermost quotation, of one within it, and of one within that.
MARKS = {"kk": ("«»", "„“", "‚‘"), "ru": ("«»", "„“", "‚‘"), "en": ("“”", "‘’", "“”")}
_SOURCES = {**sourced(MILCHIN), "en": HART}


class QuoteStyleCheck:
    """Where every mark of the paragraph pairs. Both marks of a pair are shown, and `qalam fix --check quote-style`
    mends them together.
    """

    id = "quote-style"
    level: Level = "hint"
    reasons = {
        "quote_outer": "the quotation marks of this language are {wanted} ({source})",
        "quote_inner": "a quotation within another takes {wanted} ({source})",
    }

    def examine(self, text: str, context: TextContext) -> Iterator[Issue]:
        issues: list[Issue] = []
        for pair in pairs_of(text):
            issues += _of_pair(text, pair, context.language_at(pair.opens))
        yield from sorted(issues, key=lambda issue: issue.start)


def _of_pair(text: str, pair: Pair, language: str) -> Iterator[Issue]:
    if language not in MARKS or pair.depth >= len(MARKS[language]):
        return
    wanted = MARKS[language][pair.depth]
    reason = "quote_inner" if pair.depth else "quote_outer"
    values = {"wanted": f"{wanted[0]}…{wanted[1]}", "source": _SOURCES[language]}
    for at, sign in ((pair.opens, wanted[0]), (pair.closes, wanted[1])):
        if text[at] != sign:
            yield Issue(at, at + 1, reason, values, (sign,))
