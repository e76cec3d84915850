"""Lists on the page: items within items, and numbers that begin again where a list does."""

from __future__ import annotations

import pytest

from editor.articles.document import Block, Document, ListItem, Paragraph
from editor.desktop.article.page_painting import number_of
from editor.desktop.article.places import body_blocks
from editor.desktop.article.properties import kind_of
from editor.desktop.article.text_document import build
from editor.documents.plain_text import ListNumbers


def _item(depth: int, ordered: bool = True) -> ListItem:
    return ListItem(ordered=ordered, depth=depth, content="тармақ")


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("blocks", "numbers"),
    [
        ([_item(0), _item(1), _item(1), _item(2), _item(0)], [1, 1, 2, 1, 2]),
        ([_item(0), _item(1), _item(0), _item(1)], [1, 1, 2, 1]),
        ([_item(0), _item(0), Paragraph(content="арасы"), _item(0)], [1, 2, 1]),
        ([_item(0), _item(0, ordered=False), _item(0)], [1, 1]),
        ([_item(0), _item(1, ordered=False), _item(2), _item(2), _item(3), _item(0)], [1, 1, 2, 1, 2]),
    ],
    ids=["nested", "begins again under each", "after a paragraph", "after bullets", "four levels, mixed"],
)
def test_numbers_on_the_page_are_those_that_go_out(blocks: list[Block], numbers: list[int]) -> None:
    page = build(Document(blocks=tuple(blocks)))
    block, last = body_blocks(page)
    shown = []
    for item in blocks:
        if isinstance(item, ListItem) and item.ordered:
            assert kind_of(block) == "list_item"
            shown.append(number_of(block))
        if block == last:
            break
        block = block.next()
    counted = ListNumbers()
    exported = [(item, counted.next(item)) for item in blocks]
    assert shown == numbers
    assert [number for item, number in exported if isinstance(item, ListItem) and item.ordered] == numbers
