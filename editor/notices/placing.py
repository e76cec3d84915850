"""Putting the notice into an article: exactly one, whatever was there before."""

from __future__ import annotations

from dataclasses import replace
from difflib import SequenceMatcher

from editor.articles.document import Block, Document, Notice, Paragraph

_SAME = 0.8  # of the words: a notice with damaged letters still shares most of them with its repaired form


def place(document: Document, notice: Notice) -> Document:
    """The article with this notice and no other.

    What was read from the page, or placed before, is replaced. A last paragraph of the body that only says the same
    once more goes too; any other word of the body stays. Placing twice is placing once.
    """
    said = [notice.text] + ([document.notice.text] if document.notice else [])
    blocks = list(document.blocks)
    while blocks and any(_says_the_same(blocks[-1], text) for text in said):
        blocks.pop()
    return replace(document, blocks=tuple(blocks), notice=notice)


def _says_the_same(block: Block, notice: str) -> bool:
    if not isinstance(block, Paragraph):
        return False
    said, wanted = _words(block.content), _words(notice)
    if len(said) < 3:
        return bool(said) and said == wanted
    return SequenceMatcher(None, said, wanted, autojunk=False).ratio() >= _SAME


def _words(text: str) -> list[str]:
    return [word.strip(".,:;!?«»\"'") for word in text.casefold().split()]
