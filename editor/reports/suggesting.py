"""What to put in the place of reported words: what readers suggest and what the language checks propose."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import replace
from threading import Lock

from editor.articles.document import Document
from editor.articles.offsets import Place, field_text
from editor.language.proofreader import Proofreader
from editor.language.proposals import READER, Proposal, propose

MOST_SUGGESTIONS = 5  # of different texts; readers who agree count as one
_AGREEING = 0.03  # added for each further reader who suggests the same
_REMEMBERED = 2_000

Suggestions = Sequence[tuple[str, int]]


class Suggesting:
    """Best first. May be used from any thread; answers for rows of the inbox are remembered."""

    def __init__(self, proofreader: Proofreader | None) -> None:
        self._proofreader = proofreader
        self._remembered: OrderedDict[object, str] = OrderedDict()
        self._lock = Lock()

    def proposals(self, document: Document, place: Place, suggestions: Suggestions) -> list[Proposal]:
        """For these words; `suggestions` are readers' texts with the number of readers, the most wanted first."""
        try:
            words = field_text(document, place.field, place.block)[place.start : place.end]
        except KeyError:
            return []
        if self._proofreader is None:
            return _from_readers(words, suggestions)
        found: list[Proposal] = []
        for text, readers in [*suggestions[:MOST_SUGGESTIONS]] or [("", 0)]:
            for proposal in propose(_around(document, place), place, text, proofreader=self._proofreader):
                more = _AGREEING * (readers - 1) if proposal.source == READER else 0.0
                found.append(replace(proposal, score=min(1.0, proposal.score + more)))
        return _best_first(found)

    def best(self, key: tuple[int, int], document: Document, place: Place, suggestions: Suggestions) -> str:
        """The best text for a row of the inbox, or "". `key` is the article and the revision of `document`."""
        whole = (key, place, tuple(suggestions[:MOST_SUGGESTIONS]))
        with self._lock:
            if whole in self._remembered:
                self._remembered.move_to_end(whole)
                return self._remembered[whole]
        found = self.proposals(document, place, suggestions)
        with self._lock:
            self._remembered[whole] = found[0].text if found else ""
            while len(self._remembered) > _REMEMBERED:
                self._remembered.popitem(last=False)
            return self._remembered.get(whole, "")


def _around(document: Document, place: Place) -> Document:
    """The document with nothing but the field or block of the place: a report asks about a few words of it."""
    empty = replace(document, headline="", lead="", dateline=None, blocks=(), notice=None, furniture=())
    if place.field == "body" and place.block is not None:
        return replace(empty, blocks=(document.block(place.block),))
    if place.field == "notice":
        return replace(empty, notice=document.notice)
    return (
        replace(empty, headline=document.headline) if place.field == "headline" else replace(empty, lead=document.lead)
    )


def _from_readers(words: str, suggestions: Suggestions) -> list[Proposal]:
    lines = [(" ".join(text.split()), readers) for text, readers in suggestions[:MOST_SUGGESTIONS]]
    return _best_first(
        [Proposal(line, READER, min(1.0, 0.6 + _AGREEING * (n - 1))) for line, n in lines if line and line != words]
    )


def _best_first(proposals: list[Proposal]) -> list[Proposal]:
    best: dict[str, Proposal] = {}
    for proposal in sorted(proposals, key=lambda p: (-p.score, p.source != READER)):
        best.setdefault(proposal.text, proposal)
    return list(best.values())
