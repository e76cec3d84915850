"""The number with which a list begins, when the item that says it goes: the item that is first from then on says it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from PySide6.QtGui import QTextBlock, QTextCursor

from editor.desktop.article.appearance import block_format
from editor.desktop.article.properties import Property, attributes_of, id_of, kind_of


@dataclass(frozen=True)
class _List:
    """A list that begins at a number of its own: how deep it stands, the ids of its first items in their order, and how
    many blocks they span.
    """

    start: int
    depth: int
    items: tuple[str, ...]
    span: int


@contextmanager
def keeping_starts(blocks: list[QTextBlock]) -> Iterator[None]:
    """Whatever is done inside to these neighbouring blocks, each list of theirs goes on beginning at its number.

    To be used within an edit block, so that both are one step to undo.
    """
    lists = [_list_of(block, blocks[-1]) for block in blocks if _values(block).get("start") is not None]
    if not lists:
        yield
        return
    before, most = QTextCursor(blocks[0].previous()), len(blocks) + max(found.span for found in lists)
    yield
    alive = _items(before.block(), most)
    for found in lists:
        first = next((alive[item] for item in found.items if item in alive and _is_of(alive[item], found)), None)
        if first is None or _values(first).get("start") is not None:
            continue
        format = first.blockFormat()
        language = format.stringProperty(Property.LANGUAGE) if format.hasProperty(Property.LANGUAGE) else None
        values = _values(first) | {"start": found.start}
        QTextCursor(first).setBlockFormat(block_format("list_item", id_of(first), language, values))


def _list_of(head: QTextBlock, last: QTextBlock) -> _List:
    """The list that begins here, as far as the last block that changes and one item further."""
    values = _values(head)
    depth, items, block, span = int(values.get("depth", 0)), [id_of(head)], head.next(), 1
    while block.isValid() and kind_of(block) == "list_item":
        own = _values(block)
        span += 1
        if own.get("depth", 0) < depth:
            break
        if own.get("depth", 0) == depth:
            if own.get("start") is not None or not own.get("ordered"):
                break
            items.append(id_of(block))
            if block.position() > last.position():
                break
        block = block.next()
    return _List(int(values["start"]), depth, tuple(items), span)


def _is_of(block: QTextBlock, found: _List) -> bool:
    values = _values(block)
    return bool(values.get("ordered")) and values.get("depth", 0) == found.depth


def _items(block: QTextBlock, most: int) -> dict[str, QTextBlock]:
    """The items among so many blocks, by id."""
    found: dict[str, QTextBlock] = {}
    for _ in range(most + 2):
        if not block.isValid():
            break
        if kind_of(block) == "list_item":
            found[id_of(block)] = block
        block = block.next()
    return found


def _values(block: QTextBlock) -> dict[str, Any]:
    return attributes_of(block) if kind_of(block) == "list_item" else {}
