"""Which other articles a page names: by topic and by likeness of their words, the same every time.

Kazakh and Russian words change at their ends, so two words count as one where their first five letters are the same; a
word that many of the candidates use counts little (inverse document frequency, cosine of the two texts).
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache

from editor.articles.document import Document
from editor.publishing.targets.protocol import Content

RELATED = 5
MOST_READ = 5
# Neighbours in time that are compared, and newest that are counted: fixed, so that a large archive costs no more.
CANDIDATES = 200
RECENT = 300

_WORD = re.compile(r"[^\W\d_]{4,}")
_STEM = 5
_LEAST_LIKENESS = 0.08
_A_SHARED_TOPIC = 0.25


def related(content: Content, candidates: Sequence[Content], most: int = RELATED) -> list[Content]:
    """The likest first; none that shares next to nothing."""
    others = [other for other in candidates if other.article.id != content.article.id]
    mine = _words(content.document)
    theirs = [_words(other.document) for other in others]
    spread = Counter(stem for words in theirs for stem in words)
    weight = {stem: math.log(1 + (len(others) + 1) / (1 + number)) for stem, number in spread.items()}
    scored = []
    for other, words in zip(others, theirs, strict=True):
        shared = len(set(content.article.topics) & set(other.article.topics))
        score = _cosine(mine, words, weight) + _A_SHARED_TOPIC * shared
        if score >= _LEAST_LIKENESS:
            scored.append((-round(score, 9), _newest_first(other), other))
    return [other for _score, _place, other in sorted(scored, key=lambda row: row[:2])[:most]]


def most_read(content: Content | None, recent: Sequence[Content], most: int = MOST_READ) -> list[Content]:
    """By views, then newest first; without the page's own article and without those that nobody counted."""
    own = content.article.id if content else None
    counted = [other for other in recent if other.article.views > 0 and other.article.id != own]
    return sorted(counted, key=lambda other: (-other.article.views, _newest_first(other)))[:most]


def _newest_first(content: Content) -> tuple[float, int]:
    moment = content.article.published_at
    return (-(moment.timestamp() if moment else 0.0), -content.article.id)


@lru_cache(maxsize=2 * CANDIDATES)
def _words(document: Document) -> dict[str, float]:
    counts: Counter[str] = Counter()
    for text, weight in ((document.headline, 3), (document.lead, 2), (document.text, 1)):
        for word in _WORD.findall(text.casefold()):
            counts[word[:_STEM]] += weight
    return {stem: 1 + math.log(number) for stem, number in counts.items()}


def _cosine(one: dict[str, float], other: dict[str, float], weight: dict[str, float]) -> float:
    dot = sum(value * other[stem] * weight[stem] ** 2 for stem, value in one.items() if stem in other)
    if not dot:
        return 0.0
    return dot / (_length(one, weight) * _length(other, weight))


def _length(words: dict[str, float], weight: dict[str, float]) -> float:
    rare = max(weight.values(), default=1.0)
    return math.sqrt(sum((value * weight.get(stem, rare)) ** 2 for stem, value in words.items()))
