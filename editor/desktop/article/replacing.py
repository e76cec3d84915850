"""Words put in their places everywhere at once: in the text, and in what stands beside a block. One step to undo."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QTextCursor, QTextDocument

from editor.articles.editing import Replacement
from editor.desktop.article import objects
from editor.desktop.article.document_edits import replace_places
from editor.desktop.article.formatting import one_step
from editor.desktop.article.places import block_with_id
from editor.desktop.article.properties import attributes_of

BESIDE = ("speaker", "alt", "credit")


def replace_everywhere(page: QTextDocument, replacements: Iterable[Replacement]) -> int:
    """Returns how many places were there to be changed. The replacements count in the page as it stands now."""
    in_text: list[Replacement] = []
    beside: dict[str, dict[str, list[Replacement]]] = {}
    for item in replacements:
        if item.place.field in BESIDE and item.place.block is not None:
            beside.setdefault(item.place.block, {}).setdefault(item.place.field, []).append(item)
        else:
            in_text.append(item)
    if not in_text and not beside:
        return 0
    with one_step(QTextCursor(page)):
        number = replace_places(page, in_text) if in_text else 0
        return number + sum(_replace_beside(page, block_id, fields) for block_id, fields in beside.items())


def _replace_beside(page: QTextDocument, block_id: str, fields: dict[str, list[Replacement]]) -> int:
    block = block_with_id(page, block_id)
    if block is None:
        return 0
    known, number = attributes_of(block), 0
    values: dict[str, str] = {}
    for field, items in fields.items():
        text = str(known.get(field, ""))
        for item in sorted(items, key=lambda item: (item.place.start, item.place.end), reverse=True):
            if 0 <= item.place.start <= item.place.end <= len(text):
                text = text[: item.place.start] + item.text + text[item.place.end :]
                number += 1
        values[field] = text
    objects.set_values(block, values)
    return number
