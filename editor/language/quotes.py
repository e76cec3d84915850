"""Quotation marks that do not pair within a paragraph, nor with those of the paragraphs that follow."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from editor.articles.findings import Level
from editor.language.check import Issue, TextContext
from editor.language.pairing import settle_pairs

Role = Literal["opens", "closes", "either"]
CLOSER_OF = {"«": "»", "„": "“", "“": "”", '"': '"'}
_MARKS = re.compile('[«»„“”"]')
# Cells of a table are joined by tabs and rows by new lines: a quotation does not run from one to the next.
_BREAKS = re.compile("[\n\t]")
_AFTER_OPENER = re.compile(r"[\w«„“\"(\[…—–-]")
_BEFORE_OPENER = re.compile(r"[\s(\[«„“\"—–-]")
_NEAR = 24


@dataclass(frozen=True)
class _Mark:
    at: int
    sign: str
    role: Role


class QuotesCheck:
    """Proposes a mark in the one case in which the place of the missing one is known: a speech that a colon introduces
    and whose first words are themselves quoted needs two opening marks.
    """

    id = "quotes"
    level: Level = "warning"
    reasons = {
        "quote_not_closed": "the quotation that opens here is not closed: {near}",
        "quote_not_opened": "one quotation mark more closes than opens in this paragraph, by: {near}",
        "quote_pair_mixed": "the quotation opens with {opener} and closes with {mark}",
    }

    def examine(self, text: str, context: TextContext) -> Iterator[Issue]:
        issues: list[Issue] = []
        for start, end in _stretches(text):
            issues += _lone_marks(text, start, end)
        yield from sorted(issues, key=lambda issue: issue.start)

    def settle(self, rows: Sequence[Sequence[Issue]]) -> list[list[Issue]]:
        """A quotation that opens in one paragraph and closes in a later one is whole."""
        return settle_pairs(rows, "quote_not_closed", "quote_not_opened")


@dataclass(frozen=True)
class Pair:
    """Offsets of two marks that belong together, and how many quotations they stand within."""

    opens: int
    closes: int
    depth: int


def pairs_of(text: str) -> Iterator[Pair]:
    """The quotations of each stretch in which every mark pairs by itself; none where one is lone or shared."""
    return iter(_pairs(text))


@lru_cache(maxsize=8)  # several checks, one after the other, ask for those of the same paragraph
def _pairs(text: str) -> tuple[Pair, ...]:
    return tuple(_found(text))


def _found(text: str) -> Iterator[Pair]:
    for start, end in _stretches(text):
        if any(True for _ in _lone_marks(text, start, end)):
            continue
        stack: list[_Mark] = []
        pairs: list[Pair] = []
        for mark in _marks(text, start, end):
            if mark.role == "opens" or (mark.role == "either" and not stack):
                stack.append(mark)
            elif stack and _pair(stack[-1], mark):
                opener = stack.pop()
                pairs.append(Pair(opener.at, mark.at, len(stack)))
            else:
                stack.append(mark)
                break
        if not stack:
            yield from pairs


def _stretches(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for end in [match.start() for match in _BREAKS.finditer(text)] + [len(text)]:
        if _MARKS.search(text, start, end) is not None:
            yield start, end
        start = end + 1


def _lone_marks(text: str, start: int, end: int) -> Iterator[Issue]:
    stack: list[_Mark] = []
    shared_closer = False
    openers: list[_Mark] = []
    for mark in _marks(text, start, end):
        if mark.role == "opens" or (mark.role == "either" and not stack):
            stack.append(mark)
            openers.append(mark)
            continue
        partner = next((at for at in range(len(stack) - 1, -1, -1) if _pair(stack[at], mark)), None)
        if partner is not None:
            yield from (_not_closed(text, lone) for lone in stack[partner + 1 :])
            # «Кинотеатр «Мир»: two equal marks that close together are written once.
            shared_closer = partner > 0 and mark.sign == "»" and stack[partner - 1].sign == "«"
            del stack[partner:]
        elif stack:
            opener = stack.pop()
            values = {"opener": opener.sign, "mark": mark.sign}
            yield Issue(mark.at, mark.at + 1, "quote_pair_mixed", values, (CLOSER_OF[opener.sign],))
        elif not (mark.sign == '"' and text[mark.at - 1 : mark.at].isdigit()):  # 32" is a size
            yield _not_opened(text, mark, openers)
    if shared_closer and stack and stack[-1].sign == "«":
        stack.pop()
    yield from (_not_closed(text, lone) for lone in stack)


def _marks(text: str, start: int, end: int) -> Iterator[_Mark]:
    for match in _MARKS.finditer(text, start, end):
        at, sign = match.start(), match.group()
        before, after = text[at - 1 : at] if at > start else "", text[at + 1 : at + 2] if at + 1 < end else ""
        if sign in "«„":
            role: Role = "opens"
        elif sign in "»”":
            role = "closes"
        else:
            role = _role_by_place(before, after)
        yield _Mark(at, sign, role)


def _role_by_place(before: str, after: str) -> Role:
    may_open = (not before or _BEFORE_OPENER.match(before) is not None) and _AFTER_OPENER.match(after) is not None
    may_close = bool(before) and not before.isspace() and before not in "([«„"
    if may_open and may_close:
        # A dash or a straight mark before it: an opener when a word follows.
        return "opens" if before in '—–-"“' and after.isalpha() else "either"
    if may_open:
        return "opens"
    return "closes" if may_close and not after[:1].isalnum() else "either"


def _pair(opener: _Mark, closer: _Mark) -> bool:
    if opener.sign == '"' or closer.sign == '"':
        return opener.sign == closer.sign
    if opener.sign == "«" or closer.sign == "»":
        return opener.sign == "«" and closer.sign == "»"
    return True  # „…“, “…” and „…” are all in use


def _not_closed(text: str, mark: _Mark) -> Issue:
    near = text[mark.at : mark.at + _NEAR]
    if mark.at + _NEAR < len(text) and " " in near.strip():
        near = near.rpartition(" ")[0]
    return Issue(mark.at, mark.at + 1, "quote_not_closed", {"mark": mark.sign, "near": near.strip()})


def _not_opened(text: str, mark: _Mark, openers: Sequence[_Mark]) -> Issue:
    near = text[max(0, mark.at + 1 - _NEAR) : mark.at + 1]
    if mark.at + 1 > _NEAR and " " in near.strip():
        near = near.partition(" ")[2]
    values = {"mark": mark.sign, "near": near.strip()}
    for opener in openers:
        if text[: opener.at].rstrip().endswith(":") and opener.sign == mark.sign:
            return Issue(opener.at, opener.at + 1, "quote_not_opened", values, (opener.sign * 2,))
    return Issue(mark.at, mark.at + 1, "quote_not_opened", values)
