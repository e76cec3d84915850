"""The second way: today's text alone, the quote and its context, and nobody knows which revision the reader saw."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace

from editor.reports.anchoring.borders import within_paragraph
from editor.reports.anchoring.folding import Words, article_words, words_of
from editor.reports.anchoring.pairing import ALIKE, pair
from editor.reports.anchoring.quotation import Found, Quotation, find_exactly

BORDERED = 0.95  # how sure all of the context of one paragraph makes, where what stands around it changed
RIVALLED = 0.75  # how sure all of the context makes, where a twin differs from it by a word that may have been edited
OWN = 0.81  # of a paragraph's own context that must be there where the paragraphs around it are others
COMMON = 60  # a word that stands more often than this says nothing about the place
WINDOWS = 6
BESIDE = 4  # words around a window, for what was put in
LEAST = 0.7  # of the context that must be there
MARGIN = 0.12  # by which the best place must beat the next


@dataclass(frozen=True)
class _Pattern:
    """The words of context and quote, of which `first:last` are quoted.

    `before` and `behind`: what the cut of the context left of the words beside them, "" where it cut none. A twin
    rarely has the same there, and of 32 characters of context a side it is much of what tells it apart.
    """

    words: list[str]
    first: int
    last: int
    before: str
    behind: str


_Judged = tuple[float, tuple[int, int], bool]  # how well it agrees, the span, whether they are the quoted words


def search(now: str, text: str, wanted: Quotation, line: tuple[int, int] | None) -> Found:
    """The best place for the quote, the words that stand in its place now, or nothing. `text` is `now`, folded.

    The very words are enough only with all of their context: with a part of it they may be a twin, and another place,
    where the context stands and a letter was mended, the right one. So both are weighed.
    """
    exact = find_exactly(text, wanted, line)
    if exact.span is not None and exact.score == 1:
        return exact if _rival(text, wanted, exact.span) == 0.0 else replace(exact, score=RIVALLED)
    if exact.twins and exact.score == 1:
        return exact
    own = within_paragraph(now, wanted)
    if own != wanted:
        exact = find_exactly(text, own, line)
        if exact.span is not None and exact.score == 1:
            rival = _rival(text, wanted, exact.span)
            return Found(None, score=rival, twins=True) if rival else replace(exact, score=BORDERED)
    found = _search_by_words(text, wanted, line)
    if found.span is None and not found.twins and own != wanted:
        found = _search_by_words(text, own, line)
        return found if found.score >= OWN else Found(None)
    return found


def _rival(text: str, wanted: Quotation, span: tuple[int, int]) -> float:
    """How well another place agrees with the whole, if nearly as well as this one or better; 0 for none."""
    ranked = _ranked(text, wanted)
    ours = max((score for score, other, _ in ranked if _overlap(other, span)), default=0.0)
    rival = max((score for score, other, _ in ranked if not _overlap(other, span)), default=0.0)
    return rival if rival >= LEAST and rival > ours - MARGIN else 0.0


def _ranked(text: str, wanted: Quotation) -> list[_Judged]:
    """Places whose words agree with those of quote and context, the best first."""
    pattern = _pattern(wanted)
    if pattern.first >= pattern.last:
        return []
    words = article_words(text)
    found: dict[tuple[int, int], _Judged] = {}
    for at in _windows(pattern.words, words):
        judged = _judge(pattern, words, at)
        if judged is not None and (judged[1] not in found or judged > found[judged[1]]):
            found[judged[1]] = judged
    return sorted(found.values(), reverse=True)


def _search_by_words(text: str, wanted: Quotation, line: tuple[int, int] | None) -> Found:
    ranked = _ranked(text, wanted)
    if not ranked or ranked[0][0] < LEAST:
        return Found(None)
    score, span, same = ranked[0]
    rivals = [other for other in ranked[1:] if not _overlap(other[1], span)]
    if rivals and score - rivals[0][0] < MARGIN and not (_in_line(span, line) and not _in_line(rivals[0][1], line)):
        return Found(None, score=score, twins=True)
    return Found(_quoted_part(text, wanted, span) if same else span, score=0.95 * score, same=same)


def _quoted_part(text: str, wanted: Quotation, span: tuple[int, int]) -> tuple[int, int]:
    """What was selected of these words: a part of the first or the last, or the signs around them too."""
    before, behind = wanted.prefix[-1:], wanted.suffix[:1]
    at = text.find(wanted.quote, max(0, span[0] - len(wanted.quote)))
    while at != -1 and at < span[1]:
        end = at + len(wanted.quote)
        if text[max(0, at - 1) : at] == before and text[end : end + 1] == behind:
            return at, end
        at = text.find(wanted.quote, at + 1)
    return span


def _pattern(wanted: Quotation) -> _Pattern:
    whole = wanted.prefix + wanted.quote + wanted.suffix
    words = words_of(whole)
    start, end = len(wanted.prefix), len(wanted.prefix) + len(wanted.quote)
    first, last = words.touched(start, end)
    low = 1 if first > 1 and words.starts[0] == 0 else 0
    high = len(words.texts)
    high -= 1 if last < high - 1 and words.ends[-1] == len(whole) else 0
    before, behind = "".join(words.texts[:low]), "".join(words.texts[high:])
    return _Pattern(words.texts[low:high], first - low, last - low, before, behind)


def _windows(pattern: list[str], words: Words) -> list[int]:
    """Word numbers at which the pattern may begin, the likeliest first: rare words that agree vote for them."""
    places: dict[str, list[int]] = {word: [] for word in pattern}
    for at, word in enumerate(words.texts):
        if word in places:
            places[word].append(at)
    votes: dict[int, float] = defaultdict(float)
    for k, word in enumerate(pattern):
        if 0 < len(places[word]) <= COMMON:
            for at in places[word]:
                votes[at - k] += 1 / len(places[word]) ** 0.5
    near = {at: sum(votes.get(at + d, 0.0) for d in range(-2, 3)) for at in votes}
    chosen: list[int] = []
    for at in sorted(near, key=lambda at: (-near[at], at)):
        if all(abs(at - other) > BESIDE for other in chosen):
            chosen.append(at)
        if len(chosen) == WINDOWS:
            break
    return chosen


def _judge(pattern: _Pattern, words: Words, at: int) -> _Judged | None:
    """The quoted words in this window."""
    first, last = pattern.first, pattern.last
    low = max(0, at - BESIDE)
    high = min(len(words.texts), at + len(pattern.words) + BESIDE)
    paired = pair(pattern.words, words.texts[low:high])
    quoted = [(low + j, like) for j, like in paired[first:last] if j != -1]
    strong = [like for _, like in quoted if like >= 0.5]
    context = [like if like >= 0.5 else 0.0 for k, (_, like) in enumerate(paired) if not first <= k < last]
    context += _cut_words(pattern, paired, words.texts, low)
    around = sum(context) / len(context) if context else 1.0
    inside = sum(like for _, like in quoted) / (last - first)
    if not quoted or around < 0.5 or (not strong and around < 0.8):
        return None
    share = len(context) / (len(context) + last - first)
    score = share * around + (1 - share) * max(inside, 0.6 if around >= 0.8 else 0.0)
    begin, end = _between_neighbours(paired, first, last) or (quoted[0][0] - low, quoted[-1][0] - low + 1)
    span = (words.starts[low + begin], words.ends[low + end - 1])
    same = len(quoted) == last - first and all(like == 1 for _, like in quoted)
    return score, span, same


def _cut_words(pattern: _Pattern, paired: list[tuple[int, float]], texts: list[str], low: int) -> list[float]:
    """1 for each piece of a word at an end of the context that a word there ends or begins with, else 0."""
    sure = [(k, low + j) for k, (j, like) in enumerate(paired) if j != -1 and like >= ALIKE]
    if not sure:
        return []
    found: list[float] = []
    if pattern.before:
        at = sure[0][1] - sure[0][0] - 1
        found.append(float(any(text.endswith(pattern.before) for text in texts[max(0, at - 1) : max(0, at + 2)])))
    if pattern.behind:
        at = sure[-1][1] + len(paired) - sure[-1][0]
        found.append(float(any(text.startswith(pattern.behind) for text in texts[max(0, at - 1) : at + 2])))
    return found


def _between_neighbours(paired: list[tuple[int, float]], first: int, last: int) -> tuple[int, int] | None:
    """Words that were replaced: all that stands between two neighbours that stayed; None where these are not sure."""
    if all(like >= ALIKE for _, like in paired[first:last]) or not 0 < first <= last < len(paired):
        return None
    (before, left), (behind, right) = paired[first - 1], paired[last]
    if min(left, right) < ALIKE or not 0 < behind - before - 1 <= 2 * (last - first):
        return None
    return before + 1, behind


def _in_line(span: tuple[int, int], line: tuple[int, int] | None) -> bool:
    return line is not None and line[0] <= span[0] <= line[1]


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]
