"""Two texts compared word by word, with their marks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise
from typing import Literal

from editor.articles.document import Mark, MarkKind

SegmentKind = Literal["same", "removed", "added", "restyled"]
Style = tuple[tuple[MarkKind, str | None], ...]
Opcode = tuple[str, int, int, int, int]

# A word with its inner hyphens and apostrophes, a number with its groups and decimals, a run of spaces, one other sign.
_TOKENS = re.compile(
    r"\d+(?:[\u00a0\u202f.,:]\d+)+"
    r"|[\w\u0300-\u036f\u064b-\u065f]+(?:[-\u2010\u2011'\u2019\u02bc][\w\u0300-\u036f\u064b-\u065f]+)*"
    r"|\n|[^\S\n]+|."
)
_HAS_WORD = re.compile(r"\w")
# Pairs of equal words that are looked at in one text: a paragraph of 20,000 words that are all the same has 4e8.
_MOST_PAIRS = 400_000


@dataclass(frozen=True)
class Segment:
    """A run of words. The `same`, `restyled` and `removed` ones joined are the old text, with `added` for `removed` the
    new one. `before` and `after` are the marks that lie on all of it in each; `restyled` words differ in nothing else.
    """

    kind: SegmentKind
    text: str
    before: Style = ()
    after: Style = ()


def word_difference(old: str, new: str) -> tuple[Segment, ...]:
    """Word by word; equal texts give one `same` segment, two empty texts none."""
    if old == new:
        return (Segment("same", old),) if old else ()
    left, right = _TOKENS.findall(old), _TOKENS.findall(new)
    return tuple(_segments(left, right, _without_islands(_opcodes(left, right), left)))


def marked_difference(
    old: str, old_marks: tuple[Mark, ...], new: str, new_marks: tuple[Mark, ...]
) -> tuple[Segment, ...]:
    """The same, cut where marks begin and end."""
    segments = word_difference(old, new)
    if not old_marks and not new_marks:
        return segments
    return tuple(_joined(_with_marks(segments, _Styles(old_marks, len(old)), _Styles(new_marks, len(new)))))


def _segments(left: Sequence[str], right: Sequence[str], opcodes: Iterable[Opcode]) -> Iterator[Segment]:
    for tag, i1, i2, j1, j2 in opcodes:
        if tag == "equal":
            yield Segment("same", "".join(left[i1:i2]))
            continue
        if i1 < i2:
            yield Segment("removed", "".join(left[i1:i2]))
        if j1 < j2:
            yield Segment("added", "".join(right[j1:j2]))


def _opcodes(left: list[str], right: list[str]) -> list[Opcode]:
    """As difflib has them, but what is equal at both ends is not searched, and the search has an end."""
    shorter = min(len(left), len(right))
    head = next((n for n in range(shorter) if left[n] != right[n]), shorter)
    tail = next((n for n in range(shorter - head) if left[-1 - n] != right[-1 - n]), shorter - head)
    middle_left, middle_right = left[head : len(left) - tail], right[head : len(right) - tail]
    found = [("equal", 0, head, 0, head)] if head else []
    if middle_left or middle_right:
        found += [
            (tag, i1 + head, i2 + head, j1 + head, j2 + head)
            for tag, i1, i2, j1, j2 in _searched(middle_left, middle_right)
        ]
    if tail:
        found.append(("equal", len(left) - tail, len(left), len(right) - tail, len(right)))
    return found


def _searched(left: list[str], right: list[str]) -> list[Opcode]:
    """Spaces and signs pair only beside a word that pairs; so do words that are too frequent to look for."""
    on_left, on_right = Counter(left), Counter(right)
    rare: set[str] = set()
    pairs = 0
    for pair_count, word in sorted((on_left[word] * on_right[word], word) for word in on_left.keys() & on_right.keys()):
        if _HAS_WORD.search(word):
            pairs += pair_count
            if pairs > _MOST_PAIRS:
                break
            rare.add(word)
    if not rare:
        return [("replace", 0, len(left), 0, len(right))]
    matcher = SequenceMatcher(lambda word: word not in rare, left, right, autojunk=False)
    return list(matcher.get_opcodes())


def _without_islands(opcodes: list[Opcode], left: list[str]) -> Iterator[Opcode]:
    """Spaces and signs that are the same between two changes belong to them: nobody reads «a [b] [c]» as three."""
    held: Opcode | None = None
    for number, (tag, i1, i2, j1, j2) in enumerate(opcodes):
        island = (
            tag == "equal"
            and held is not None
            and number < len(opcodes) - 1
            and not any(_HAS_WORD.search(word) for word in left[i1:i2])
        )
        if tag == "equal" and not island:
            if held is not None:
                yield held
            held = None
            yield (tag, i1, i2, j1, j2)
        elif held is None:
            held = (tag, i1, i2, j1, j2)
        else:
            held = ("replace", held[1], i2, held[3], j2)
    if held is not None:
        yield held


class _Styles:
    """What lies on each stretch of a text."""

    def __init__(self, marks: tuple[Mark, ...], length: int) -> None:
        self.cuts = sorted({0, length, *(mark.start for mark in marks), *(mark.end for mark in marks)})
        self._of = {start: _style(mark for mark in marks if mark.start <= start < mark.end) for start in self.cuts[:-1]}
        self._marks = marks

    def at(self, position: int) -> Style:
        """At a place that is a cut, or between two."""
        known = self._of.get(position)
        if known is not None:
            return known
        return _style(mark for mark in self._marks if mark.start <= position < mark.end)


def _style(marks: Iterable[Mark]) -> Style:
    return tuple(sorted(((mark.kind, mark.value) for mark in marks), key=lambda item: (item[0], item[1] or "")))


def _with_marks(segments: Iterable[Segment], old: _Styles, new: _Styles) -> Iterator[Segment]:
    i = j = 0
    for segment in segments:
        length = len(segment.text)
        in_old, in_new = segment.kind != "added", segment.kind != "removed"
        cuts = {0, length}
        if in_old:
            cuts |= {cut - i for cut in old.cuts if i < cut < i + length}
        if in_new:
            cuts |= {cut - j for cut in new.cuts if j < cut < j + length}
        for start, end in pairwise(sorted(cuts)):
            before = old.at(i + start) if in_old else ()
            after = new.at(j + start) if in_new else ()
            kind: SegmentKind = "restyled" if segment.kind == "same" and before != after else segment.kind
            yield Segment(kind, segment.text[start:end], before, after)
        i += length if in_old else 0
        j += length if in_new else 0


def _joined(segments: Iterable[Segment]) -> Iterator[Segment]:
    segments = iter(segments)
    held = next(segments, None)
    for segment in segments:
        assert held is not None
        if (held.kind, held.before, held.after) == (segment.kind, segment.before, segment.after):
            held = Segment(held.kind, held.text + segment.text, held.before, held.after)
        else:
            yield held
            held = segment
    if held is not None:
        yield held
