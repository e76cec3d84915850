"""Where a paragraph began and ended within the context of a quote, as today's text shows it.

The context comes without its line breaks, or from a page that has others. Where one of today's paragraphs ends in it
and another one begins right behind, there was a break. Where these two are no longer neighbours, a paragraph was moved,
and what stands beyond the break says nothing of the place.
"""

from __future__ import annotations

from functools import lru_cache

from editor.reports.anchoring.folding import fold
from editor.reports.anchoring.quotation import LONG, Quotation

EDGE = 12  # characters of a paragraph's end, and of the next one's beginning, that make a break
LEAST_CONTEXT = 16  # that must be left for the words to be known by


def within_paragraph(text: str, wanted: Quotation) -> Quotation:
    """The quotation with the context of its own paragraph alone; as it is where no break is seen, or too little stays.

    `text` is today's, not folded.
    """
    whole = wanted.prefix + wanted.quote + wanted.suffix
    start = len(wanted.prefix)
    end = start + len(wanted.quote)
    heads, tails, joined = _edges(text)
    low, high = 0, len(whole)
    for at in range(EDGE, len(whole) - EDGE):
        if start <= at < end or whole[at] != " ":
            continue
        tail, head = whole[at - EDGE : at], whole[at + 1 : at + 1 + EDGE]
        if tail in tails and head in heads and (tail, head) not in joined:
            low, high = (at + 1, high) if at < start else (low, min(high, at))
    prefix, suffix = whole[min(low, start) : start], whole[end : max(high, end)]
    if len(prefix) + len(suffix) < LEAST_CONTEXT and len(wanted.quote) < LONG:
        return wanted
    return Quotation(wanted.quote, prefix, suffix)


@lru_cache(maxsize=8)
def _edges(text: str) -> tuple[frozenset[str], frozenset[str], frozenset[tuple[str, str]]]:
    """The first and the last characters of each paragraph, folded, and those that stand at one break."""
    lines = [line for line in text.split("\n") if len(line) >= EDGE]
    heads = [fold(line[: 3 * EDGE]).text.strip(" ")[:EDGE] for line in lines]
    tails = [fold(line[-3 * EDGE :]).text.strip(" ")[-EDGE:] for line in lines]
    return frozenset(heads), frozenset(tails), frozenset(zip(tails, heads[1:], strict=False))
