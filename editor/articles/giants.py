"""A key in a paragraph costs as much as the paragraph is long, so what is pasted or imported as one giant comes as
several. A text that is an article already is never cut.

It is cut behind a line or a sentence, else between two words. Only the blank at the cut goes, nothing else is changed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import replace

from editor.articles.document import Block, Mark, Paragraph, Quote, TextBlock, new_block_id, tidy_marks

GIANT = 6_000  # characters: 900 words, which no newspaper prints as one paragraph
_PIECE = 2_000
_SENTENCE_END = re.compile(r"\n|(?<=[.!?…])[ \t]+")
_BLANK = re.compile(r"[ \t\n]+")  # not the no-break ones: what they hold together stays together


def pieces(text: str) -> Iterator[tuple[int, int]]:
    """Where each piece begins and ends. A text of an ordinary length is one."""
    start = 0
    while len(text) - start > GIANT:
        end, after = _cut(text, start)
        yield start, end
        start = after
    yield start, len(text)


def _cut(text: str, start: int) -> tuple[int, int]:
    """The end of the piece that begins here, and where the next one begins."""
    for where in (_SENTENCE_END, _BLANK):
        found = list(where.finditer(text, start + _PIECE // 2, start + _PIECE))
        if found:
            return found[-1].span()
    end = start + _PIECE  # no word is so long
    while unicodedata.combining(text[end]) or text[end] == "\u200d" or text[end - 1] == "\u200d":
        end -= 1
        if end == start + 1:
            return start + _PIECE, start + _PIECE
    return end, end


def cut(block: Block) -> list[Block]:
    """The block, or its pieces with their marks: the first one is who it was, quotations stay quotations."""
    if not isinstance(block, TextBlock) or len(block.content) <= GIANT:
        return [block]
    made: list[Block] = []
    for start, end in pieces(block.content):
        content = block.content[start:end]
        moved = (Mark(max(0, m.start - start), m.end - start, m.kind, m.value) for m in block.marks if m.end > start)
        marks = tidy_marks(moved, len(content))
        if not made:
            made.append(replace(block, content=content, marks=marks))
        elif isinstance(block, Quote):
            made.append(replace(block, id=new_block_id(), content=content, marks=marks))
        else:
            made.append(Paragraph(new_block_id(), block.language, content, marks))
    return made
