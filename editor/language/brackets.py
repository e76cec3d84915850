"""Brackets that do not pair within a paragraph, nor with those of the paragraphs that follow."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from editor.articles.findings import Level
from editor.language.check import Issue, TextContext
from editor.language.pairing import settle_pairs

CLOSER_OF = {"(": ")", "[": "]", "{": "}"}
# «1) бірінші; ә) екінші», «:)» and «=(»: not brackets of a pair.
_LIST_MARK = re.compile(r"(?<![^\s;,:(])(?:\d{1,3}|[^\W\d_])(?:\.\d+)*\)")
_SMILE = re.compile(r"(?<!\w)[:;=]['’]?-?[()\[\]]+|(?<![\w()])[()]{2,}(?=\s|$)")
_SIGN = re.compile(r"[()\[\]{}]")


class BracketsCheck:
    id = "brackets"
    level: Level = "warning"
    reasons = {
        "bracket_not_closed": "the bracket that opens here is not closed",
        "bracket_not_opened": "a bracket closes here that was not opened",
        "bracket_pair_mixed": "the bracket opens with {opener} and closes with {mark}",
    }

    def examine(self, text: str, context: TextContext) -> Iterator[Issue]:
        if _SIGN.search(text) is None:
            return
        apart = {at for match in _SMILE.finditer(text) for at in range(*match.span())}
        marks = {match.end() - 1 for match in _LIST_MARK.finditer(text)}
        yield from sorted(_lone(text, apart, marks), key=lambda issue: issue.start)

    def settle(self, rows: Sequence[Sequence[Issue]]) -> list[list[Issue]]:
        """A bracket that opens in one paragraph and closes in a later one is whole."""
        return settle_pairs(rows, "bracket_not_closed", "bracket_not_opened")


def _lone(text: str, apart: set[int], marks: set[int]) -> Iterator[Issue]:
    opened: list[tuple[int, str]] = []
    for match in _SIGN.finditer(text):
        at, sign = match.start(), match.group()
        if at in apart:
            continue
        if sign in CLOSER_OF:
            opened.append((at, sign))
        elif opened and CLOSER_OF[opened[-1][1]] == sign:
            opened.pop()
        elif at in marks:
            continue
        elif opened:
            _, opener = opened.pop()
            values = {"opener": opener, "mark": sign}
            yield Issue(at, at + 1, "bracket_pair_mixed", values, (CLOSER_OF[opener],))
        else:
            yield Issue(at, at + 1, "bracket_not_opened", {"mark": sign})
    for at, sign in opened:
        yield Issue(at, at + 1, "bracket_not_closed", {"mark": sign})
