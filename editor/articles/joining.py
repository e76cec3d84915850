"""Two texts that were both made of a third one, joined: what each changed stands in the result, and nothing else.

Only where that is sure. Where both touched the same words, or one threw away what the other changed, a person decides.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import fields, replace
from typing import TypeVar

from editor.articles.document import Block, Document, Mark, TextBlock
from editor.articles.editing import Cut, splice_all
from editor.articles.word_difference import word_difference

_T = TypeVar("_T")
_Text = tuple[str, tuple[Mark, ...]]
_WORDS = ("headline", "lead", "byline")  # fields that are joined word by word
_HAS_WORD = re.compile(r"\w")
_NATURE = ("language", "script")  # what all words of a text hang on


class _Apart(Exception):
    """Both changed the same thing."""


def joined(base: Document, mine: Document, theirs: Document) -> Document | None:
    """What `mine` and `theirs` changed of `base`, both; None where they changed the same words or the same thing.

    Blocks are known by their ids. New ones of both at one place stand one behind the other.
    """
    if mine == theirs or theirs == base:
        return mine
    if mine == base:
        return theirs
    if any(len({getattr(text, name) for text in (base, mine, theirs)}) > 1 for name in _NATURE):
        return None
    try:
        made: dict[str, object] = {}
        for field in fields(Document):
            of = [getattr(text, field.name) for text in (base, mine, theirs)]
            if field.name == "blocks":
                made["blocks"] = _blocks(*of)
            elif field.name in _WORDS:
                made[field.name] = _text(*((value, ()) for value in of))[0]
            else:
                made[field.name] = _one_of(*of)
        return replace(base, **made)  # type: ignore[arg-type]  # each value is of its own field
    except _Apart:
        return None


def _one_of(base: _T, mine: _T, theirs: _T) -> _T:
    """That which was changed. Raises _Apart where both were, and not to the same."""
    if mine == theirs or theirs == base:
        return mine
    if mine == base:
        return theirs
    raise _Apart


# Words ----------------------------------------------------------------------------------------------------------------


def _text(base: _Text, mine: _Text, theirs: _Text) -> _Text:
    """Word by word, with the marks."""
    if mine == theirs or theirs == base:
        return mine
    if mine == base:
        return theirs
    of_mine, of_theirs = _cuts(base[0], mine[0]), _cuts(base[0], theirs[0])
    both = [cut for cut in of_mine if cut in of_theirs]  # the same error was mended here and there
    if any(_touch(a, b, base[0]) for a in of_mine for b in of_theirs if a != b):
        raise _Apart
    # Marks that one side set are kept by putting the other's words into it; where both set some, who knows.
    if splice_all(*base, of_theirs) == theirs:
        return splice_all(*mine, _carried([cut for cut in of_theirs if cut not in both], of_mine))
    if splice_all(*base, of_mine) == mine:
        return splice_all(*theirs, _carried([cut for cut in of_mine if cut not in both], of_theirs))
    raise _Apart


def _cuts(old: str, new: str) -> list[Cut]:
    """What has to be put where to make the new text of the old one."""
    cuts: list[Cut] = []
    at = 0
    for segment in word_difference(old, new):
        start, end, text = cuts[-1] if cuts and cuts[-1][1] == at else (at, at, "")
        if segment.kind == "same":
            at += len(segment.text)
            continue
        if cuts and cuts[-1][1] == at:
            cuts.pop()
        if segment.kind == "removed":
            at += len(segment.text)
            cuts.append((start, at, text))
        else:
            cuts.append((start, end, text + segment.text))
    return cuts


def _touch(a: Cut, b: Cut, text: str) -> bool:
    """Whether no word that was left alone stands between them: then nobody can say how they read together."""
    first, second = sorted((a, b))
    return second[0] <= first[1] or _HAS_WORD.search(text, first[1], second[0]) is None


def _carried(cuts: Sequence[Cut], past: Sequence[Cut]) -> list[Cut]:
    """The same cuts in a text in which those of `past`, which touch none of them, have been made."""
    found = []
    for start, end, text in cuts:
        shift = sum(len(other[2]) - (other[1] - other[0]) for other in past if other[1] < start)
        found.append((start + shift, end + shift, text))
    return found


# Blocks ---------------------------------------------------------------------------------------------------------------


def _blocks(base: Sequence[Block], mine: Sequence[Block], theirs: Sequence[Block]) -> tuple[Block, ...]:
    old, here, there = ({block.id: block for block in blocks} for blocks in (base, mine, theirs))
    if len(old) < len(base) or len(here) < len(mine) or len(there) < len(theirs):
        raise _Apart  # an id that stands twice says nothing
    kept = {block_id: block for block_id in here | there if (block := _block(block_id, old, here, there)) is not None}
    common = [block_id for block_id in old if block_id in here and block_id in there]
    orders = [[block_id for block_id in blocks if block_id in set(common)] for blocks in (here, there)]
    order = _woven(here, there) if _one_of(common, *orders) == orders[0] else _woven(there, here)
    return tuple(kept[block_id] for block_id in order if block_id in kept)


def _woven(first: Iterable[str], second: Iterable[str]) -> list[str]:
    """The ids of `first` in their order, and those that only `second` has, each behind what it stands behind there."""
    known = set(first)
    behind: dict[str, list[str]] = {}
    anchor = ""
    for block_id in second:
        if block_id in known:
            anchor = block_id
        else:
            behind.setdefault(anchor, []).append(block_id)
    woven = behind.get("", [])
    for block_id in first:
        woven += (block_id, *behind.get(block_id, ()))
    return woven


def _block(
    block_id: str, old: Mapping[str, Block], here: Mapping[str, Block], there: Mapping[str, Block]
) -> Block | None:
    """The block as both want it; None where one threw away what the other left as it was."""
    base, mine, theirs = old.get(block_id), here.get(block_id), there.get(block_id)
    if isinstance(base, TextBlock) and isinstance(mine, TextBlock) and isinstance(theirs, TextBlock):
        content, marks = _text(*((block.content, block.marks) for block in (base, mine, theirs)))
        shell = _one_of(*(replace(block, content="", marks=()) for block in (base, mine, theirs)))
        return replace(shell, content=content, marks=marks)
    return _one_of(base, mine, theirs)
