"""Items of lists go deeper and come out again: each by one level, whatever else is chosen with it."""

from __future__ import annotations

from PySide6.QtGui import QTextBlock, QTextCursor

from editor.desktop.article.formatting import one_step, selected_blocks, set_kind
from editor.desktop.article.properties import attributes_of, kind_of

DEEPEST = 3  # four levels: nobody reads a fifth


def is_item(block: QTextBlock) -> bool:
    """Whether this is an item of a list."""
    return kind_of(block) == "list_item"


def depth_of(block: QTextBlock) -> int:
    """How deep it stands; 0 is the outermost level."""
    return int(attributes_of(block).get("depth", 0))


def nest(cursor: QTextCursor, step: int) -> bool:
    """The items of the selection by one level; False where there is none, or none that can go."""
    items = [block for block in selected_blocks(cursor) if is_item(block)]
    going = [block for block in items if 0 <= depth_of(block) + step <= DEEPEST]
    if not going:
        return False
    with one_step(cursor):
        for block in going:
            set_kind(QTextCursor(block), "list_item", depth=depth_of(block) + step)
    return True


def lift_out(cursor: QTextCursor) -> None:
    """Enter in an empty item: one level out, and from the outermost level out of the list."""
    if depth_of(cursor.block()):
        nest(cursor, -1)
    else:
        set_kind(cursor, "paragraph")


def number_of(block: QTextBlock) -> int:
    """The item's number in its list: items of the same depth before it, until one that says its number, something
    shallower or another kind.
    """
    depth, steps, item = depth_of(block), 0, block
    while item.isValid() and is_item(item):
        values = attributes_of(item)
        own_depth = int(values.get("depth", 0))
        if own_depth < depth or (own_depth == depth and not values.get("ordered")):
            break
        if own_depth == depth:
            if values.get("start") is not None:
                return int(values["start"]) + steps
            steps += 1
        item = item.previous()
    return steps
