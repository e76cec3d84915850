"""Two texts compared word by word: for revisions, for a text that came back after a crash, and for a proposed fix."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

from editor.articles.document import Document

SegmentKind = Literal["same", "removed", "added"]
_WORDS = re.compile(r"\w+|\s+|[^\w\s]")


@dataclass(frozen=True)
class Segment:
    """A run of words. The `same` and `removed` ones joined are the old text, the `same` and `added` ones the new."""

    kind: SegmentKind
    text: str


@dataclass(frozen=True)
class Row:
    """One field (headline, lead, dateline, byline, notice) or one block of the body."""

    field: str
    block: str | None
    kind: Literal["same", "changed", "added", "removed"]
    segments: tuple[Segment, ...]


def word_difference(old: str, new: str) -> tuple[Segment, ...]:
    """Word by word; equal texts give one `same` segment, two empty texts none."""
    if old == new:
        return (Segment("same", old),) if old else ()
    left, right = _WORDS.findall(old), _WORDS.findall(new)
    segments: list[Segment] = []
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if tag == "equal":
            segments.append(Segment("same", "".join(left[i1:i2])))
            continue
        if i1 < i2:
            segments.append(Segment("removed", "".join(left[i1:i2])))
        if j1 < j2:
            segments.append(Segment("added", "".join(right[j1:j2])))
    return tuple(segments)


def compare(old: Document, new: Document) -> list[Row]:
    """Every field and block, in the order of the new text; removed blocks stand where they stood. Blocks pair by id."""
    rows = [
        _row(field, None, before, after)
        for field, before, after in (
            ("headline", old.headline, new.headline),
            ("lead", old.lead, new.lead),
            ("dateline", old.dateline.text if old.dateline else "", new.dateline.text if new.dateline else ""),
            ("byline", old.byline, new.byline),
        )
        if before or after
    ]
    before = {block.id: block.text for block in old.blocks}
    after = {block.id: block.text for block in new.blocks}
    matcher = SequenceMatcher(None, list(before), list(after), autojunk=False)
    for _tag, i1, i2, j1, j2 in matcher.get_opcodes():
        rows += [_row("body", key, before[key], "") for key in list(before)[i1:i2] if key not in after]
        rows += [_row("body", key, before.get(key, ""), after[key]) for key in list(after)[j1:j2]]
    if old.notice or new.notice:
        rows.append(_row("notice", None, old.notice.text if old.notice else "", new.notice.text if new.notice else ""))
    return rows


def _row(field: str, block: str | None, before: str, after: str) -> Row:
    segments = word_difference(before, after)
    if before == after:
        return Row(field, block, "same", segments)
    if not before:
        return Row(field, block, "added", segments)
    return Row(field, block, "removed" if not after else "changed", segments)
