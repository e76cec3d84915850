"""Two texts beside each other: which runs of words both have, wherever they stand, and what share of each that is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from editor.reprints.fingerprints import RUN, run_hashes
from editor.reprints.words import Word, words_of

Span = tuple[int, int]


@dataclass(frozen=True)
class Shared:
    """`ours` and `theirs` are the places of shared runs in each text, in characters, in order.

    `of_ours` is the share of our words that stands there; `of_theirs` the share of their words that is ours; both 0 to
    1. `words` counts ours that are shared.
    """

    ours: tuple[Span, ...]
    theirs: tuple[Span, ...]
    of_ours: float
    of_theirs: float
    words: int


def compare(ours: str, theirs: str) -> Shared:
    """Runs of `RUN` words and more; what was moved to another place is found all the same."""
    return compare_words(words_of(ours), words_of(theirs))


def compare_words(ours: Sequence[Word], theirs: Sequence[Word]) -> Shared:
    """The same of words that were read before."""
    our_runs, their_runs = (run_hashes([word.key for word in text]) for text in (ours, theirs))
    common = set(our_runs) & set(their_runs)
    our_marks, their_marks = _marked(our_runs, common, len(ours)), _marked(their_runs, common, len(theirs))
    return Shared(
        _spans(ours, our_marks),
        _spans(theirs, their_marks),
        sum(our_marks) / len(ours) if ours else 0.0,
        sum(their_marks) / len(theirs) if theirs else 0.0,
        sum(our_marks),
    )


def _marked(runs: Sequence[int], common: set[int], length: int) -> list[bool]:
    marked = [False] * length
    for start, run in enumerate(runs):
        if run in common:
            marked[start : start + RUN] = [True] * RUN
    return marked


def _spans(words: Sequence[Word], marked: Sequence[bool]) -> tuple[Span, ...]:
    spans: list[Span] = []
    before = False
    for word, mark in zip(words, marked, strict=True):
        if mark and before:
            spans[-1] = (spans[-1][0], word.end)
        elif mark:
            spans.append((word.start, word.end))
        before = mark
    return tuple(spans)
