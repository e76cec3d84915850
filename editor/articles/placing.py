"""Blocks put into a document, changed in place and taken out: what a script does where a window has a caret."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from editor.articles.document import Block, Document
from editor.errors import NotFound


def with_block(document: Document, block: Block, after: str | None = None) -> Document:
    """The document with one more block: behind the named one, or at the end. Raises NotFound ("unknown_block")."""
    at = len(document.blocks) if after is None else _number(document, after) + 1
    return replace(document, blocks=(*document.blocks[:at], block, *document.blocks[at:]))


def with_changed(document: Document, block_id: str, change: Callable[[Block], Block]) -> Document:
    """The document with this block changed. Raises NotFound ("unknown_block"), and what `change` raises."""
    at = _number(document, block_id)
    return replace(document, blocks=(*document.blocks[:at], change(document.blocks[at]), *document.blocks[at + 1 :]))


def block_of(document: Document, block_id: str) -> Block:
    """The block of this id. Raises NotFound ("unknown_block")."""
    return document.blocks[_number(document, block_id)]


def without_block(document: Document, block_id: str) -> Document:
    """The document without this block. Raises NotFound ("unknown_block")."""
    at = _number(document, block_id)
    return replace(document, blocks=document.blocks[:at] + document.blocks[at + 1 :])


def _number(document: Document, block_id: str) -> int:
    for number, block in enumerate(document.blocks):
        if block.id == block_id:
            return number
    raise NotFound(
        f"The article has no block “{block_id}”.",
        "`qalam article show ID --json` lists its blocks with their ids.",
        code="unknown_block",
        values={"block": block_id},
    )
