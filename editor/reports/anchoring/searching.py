"""The second way: today's text alone, the quote and its context, and nobody knows which revision the reader saw."""

from __future__ import annotations

from collections import defaultdict

from editor.reports.anchoring.folding import Words, article_words, words_of
from editor.reports.anchoring.pairing import pair
from editor.reports.anchoring.quotation import Found, Quotation, agreement, find_exactly

SIDE = 12  # characters of context that must agree on each side for an exact hit to need no second look
COMMON = 60  # a word that stands more often than this says nothing about the place
WINDOWS = 6
BESIDE = 4  # words around a window, for what was put in
LEAST = 0.7  # of the context that must be there
MARGIN = 0.12  # by which the best place must beat the next


def search(text: str, wanted: Quotation, line: tuple[int, int] | None) -> Found:
    """The best place for the quote, the words that stand in its place now, or nothing."""
    exact = find_exactly(text, wanted, line)
    if exact.span is not None and _agrees_on_both_sides(text, exact.span, wanted):
        return exact
    return _search_by_words(text, wanted, line)


def _agrees_on_both_sides(text: str, span: tuple[int, int], wanted: Quotation) -> bool:
    before, behind = agreement(text, *span, wanted)
    return before >= min(SIDE, len(wanted.prefix)) and behind >= min(SIDE, len(wanted.suffix))


def _search_by_words(text: str, wanted: Quotation, line: tuple[int, int] | None) -> Found:
    pattern, first, last = _pattern(wanted)
    if first >= last:
        return Found(None)
    words = article_words(text)
    found: dict[tuple[int, int], tuple[float, bool]] = {}
    for at in _windows(pattern, words):
        judged = _judge(pattern, first, last, words, at)
        if judged is not None and judged[1] > found.get(judged[0], (0.0, False))[0]:
            found[judged[0]] = judged[1:]
    ranked = sorted(((score, span, same) for span, (score, same) in found.items()), reverse=True)
    if not ranked or ranked[0][0] < LEAST:
        return Found(None)
    score, span, same = ranked[0]
    rivals = [other for other in ranked[1:] if not _overlap(other[1], span)]
    if rivals and score - rivals[0][0] < MARGIN and not (_in_line(span, line) and not _in_line(rivals[0][1], line)):
        return Found(None, score=score, twins=True)
    return Found(span, score=0.95 * score, same=same)


def _pattern(wanted: Quotation) -> tuple[list[str], int, int]:
    """The words of context and quote, and which of them are quoted; without words that the cut of the context broke."""
    whole = wanted.prefix + wanted.quote + wanted.suffix
    words = words_of(whole)
    start, end = len(wanted.prefix), len(wanted.prefix) + len(wanted.quote)
    first, last = words.touched(start, end)
    low = 1 if first > 1 and words.starts[0] == 0 else 0
    high = len(words.texts)
    high -= 1 if last < high - 1 and words.ends[-1] == len(whole) else 0
    return words.texts[low:high], first - low, last - low


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


def _judge(
    pattern: list[str], first: int, last: int, words: Words, at: int
) -> tuple[tuple[int, int], float, bool] | None:
    """The quoted words in this window: their span, how well the whole agrees, and whether they are the same."""
    low = max(0, at - BESIDE)
    high = min(len(words.texts), at + len(pattern) + BESIDE)
    paired = pair(pattern, words.texts[low:high])
    quoted = [(low + j, like) for j, like in paired[first:last] if j != -1]
    strong = [like for _, like in quoted if like >= 0.5]
    context = [like if like >= 0.5 else 0.0 for k, (_, like) in enumerate(paired) if not first <= k < last]
    around = sum(context) / len(context) if context else 1.0
    inside = sum(like for _, like in quoted) / (last - first)
    if not quoted or around < 0.5 or (not strong and around < 0.8):
        return None
    share = len(context) / (len(context) + last - first)
    score = share * around + (1 - share) * max(inside, 0.6 if around >= 0.8 else 0.0)
    span = (words.starts[quoted[0][0]], words.ends[quoted[-1][0]])
    same = len(quoted) == last - first and all(like == 1 for _, like in quoted)
    return span, score, same


def _in_line(span: tuple[int, int], line: tuple[int, int] | None) -> bool:
    return line is not None and line[0] <= span[0] <= line[1]


def _overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]
