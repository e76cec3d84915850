"""A quote with its context, folded, and the places of a text where exactly these words stand."""

from __future__ import annotations

from dataclasses import dataclass

from editor.reports.anchoring.folding import fold, folded_article

MOST_PLACES = 5_000  # a single letter stands everywhere; nobody finds it without its context
ENOUGH = 8  # characters of agreeing context below which a short quote may stand there by chance
LONG = 24  # a quote of this length is its own context


@dataclass(frozen=True)
class Quotation:
    """Folded, with the spaces at the edges of the quote given to the context."""

    quote: str
    prefix: str
    suffix: str

    @classmethod
    def of(cls, quote: str, prefix: str, suffix: str) -> Quotation:
        whole = fold(prefix + "\x00" + quote + "\x01" + suffix).text
        before, _, rest = whole.partition("\x00")
        words, _, after = rest.partition("\x01")
        bare = words.strip(" ")
        if not bare:
            return cls("", before, after)
        at = words.index(bare)
        return cls(bare, before + words[:at], words[at + len(bare) :] + after)


@dataclass(frozen=True)
class Found:
    """`span` in the folded text. `same`: exactly the quoted words. `twins`: two places are equally good."""

    span: tuple[int, int] | None
    score: float = 0.0
    same: bool = True
    twins: bool = False


def agreement(text: str, start: int, end: int, wanted: Quotation) -> tuple[int, int]:
    """How many characters of the context agree before and behind this stretch."""
    before, behind = 0, 0
    most = min(start, len(wanted.prefix))
    while before < most and text[start - 1 - before] == wanted.prefix[-1 - before]:
        before += 1
    most = min(len(text) - end, len(wanted.suffix))
    while behind < most and text[end + behind] == wanted.suffix[behind]:
        behind += 1
    return before, behind


def find_exactly(text: str, wanted: Quotation, line: tuple[int, int] | None) -> Found:
    """The one place where the quote stands and its context agrees best. `line` decides between equals."""
    ranked: list[tuple[int, int]] = []
    at = text.find(wanted.quote)
    while at != -1 and len(ranked) < MOST_PLACES:
        ranked.append((sum(agreement(text, at, at + len(wanted.quote), wanted)), at))
        at = text.find(wanted.quote, at + 1)
    if not ranked:
        return Found(None)
    best = max(ranked)[0]
    enough = min(ENOUGH, len(wanted.prefix) + len(wanted.suffix))
    if best < enough and len(wanted.quote) < LONG:
        return Found(None)
    places = [at for agreed, at in ranked if agreed == best]
    if len(places) > 1 and line is not None:
        here = [at for at in places if line[0] <= at <= line[1]]
        places = here if len(here) == 1 else places
    context = len(wanted.prefix) + len(wanted.suffix)
    if len(places) > 1:
        return Found(None, score=best / context if context else 1.0, twins=True)
    return Found((places[0], places[0] + len(wanted.quote)), score=best / context if context else 0.5)


def held(text: str, quote: str, prefix: str, suffix: str) -> float:
    """How much of the words and their context `text` holds in one place: 0 (no words) to 1 (all)."""
    wanted = Quotation.of(quote, prefix, suffix)
    folded = folded_article(text).text
    best, at, places = -1, folded.find(wanted.quote) if wanted.quote else -1, 0
    while at != -1 and places < MOST_PLACES:
        best = max(best, sum(agreement(folded, at, at + len(wanted.quote), wanted)))
        at, places = folded.find(wanted.quote, at + 1), places + 1
    length = len(wanted.quote)
    return (best + length) / (len(wanted.prefix) + length + len(wanted.suffix)) if best != -1 else 0.0
