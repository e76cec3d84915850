"""What a block and a run of the page carry beside their text: user properties of Qt's formats.

The page is one QTextDocument: headline, lead, byline, dateline, the body's blocks, and the notice where there is one.
So there is one undo stack, one caret and one way to underline. What a block is stands in its format, not in its looks.
"""

from __future__ import annotations

import json
from enum import IntEnum
from functools import lru_cache
from typing import Any

from PySide6.QtGui import QTextBlock, QTextFormat

_FIRST = QTextFormat.Property.UserProperty.value + 100


class Property(IntEnum):
    """Keys of user properties. BOLD to RUN_LANGUAGE belong to runs, ARTICLE to the headline, the rest to blocks."""

    KIND = _FIRST
    ID = _FIRST + 1
    LANGUAGE = _FIRST + 2
    ATTRIBUTES = _FIRST + 3
    ARTICLE = _FIRST + 4
    BOLD = _FIRST + 5
    ITALIC = _FIRST + 6
    LINK = _FIRST + 7
    RUN_LANGUAGE = _FIRST + 8


HEADLINE, LEAD, BYLINE, DATELINE = "headline", "lead", "byline", "dateline"
FIELDS = (HEADLINE, LEAD, BYLINE, DATELINE)
NOTICE = "notice"
GAP = "gap"  # an empty block that Qt needs after a table, or for an empty body; it becomes a paragraph when typed into
CELL = "cell"


def kind_of(block: QTextBlock) -> str:
    """What the block is: one of FIELDS, a type of the document model, NOTICE, GAP or CELL."""
    return block.blockFormat().stringProperty(Property.KIND)


def id_of(block: QTextBlock) -> str:
    """The id of a body block; empty for a field and for a cell."""
    return block.blockFormat().stringProperty(Property.ID)


def kind_and_id_of(block: QTextBlock) -> tuple[str, str]:
    """Both at once, for walks over a long page: Qt hands the format out anew each time."""
    format = block.blockFormat()
    return format.stringProperty(Property.KIND), format.stringProperty(Property.ID)


def attributes_of(block: QTextBlock) -> dict[str, Any]:
    """What the block's type keeps beside its text (level, speaker, depth, source, …), or a field's stored value."""
    return unpacked(block.blockFormat().stringProperty(Property.ATTRIBUTES))


def packed(values: Any) -> str:
    """JSON that is the same for the same values."""
    return json.dumps(values, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


@lru_cache(maxsize=4096)
def unpacked(text: str) -> dict[str, Any]:
    """The values again; the answer is shared, so nobody changes it."""
    return dict(json.loads(text)) if text else {}
