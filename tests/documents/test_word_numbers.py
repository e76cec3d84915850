"""Lists of Word count by their shape, as ECMA-376 says: num, startOverride and lvlRestart in 17.9."""

from __future__ import annotations

import pytest

from editor.articles.document import Block, ListItem, Paragraph
from editor.documents.imported import Source
from editor.documents.list_numbers import ListNumbers
from editor.documents.word_reading import WordImporter
from tests.documents import word_files as wf


def _shape(number: int, *levels: str) -> str:
    inside = "".join(
        f'<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="decimal"/>{more}</w:lvl>'
        for depth, more in enumerate(levels)
    )
    return f'<w:abstractNum w:abstractNumId="{number}">{inside}</w:abstractNum>'


def _list(number: int, shape: int, starts: dict[int, int] | None = None) -> str:
    over = "".join(
        f'<w:lvlOverride w:ilvl="{depth}"><w:startOverride w:val="{start}"/></w:lvlOverride>'
        for depth, start in (starts or {}).items()
    )
    return f'<w:num w:numId="{number}"><w:abstractNumId w:val="{shape}"/>{over}</w:num>'


# 1 and 2 are of one shape; 3 is too, and begins again at 5; 4 is of another. The third level of 7 never begins again,
# the fourth only after the first.
_NUMBERING = (
    _shape(10, "", "", "")
    + _shape(11, "", "", "")
    + _shape(12, "", "", '<w:lvlRestart w:val="0"/>', '<w:lvlRestart w:val="1"/>')
    + _list(1, 10) + _list(2, 10) + _list(3, 10, {0: 5, 1: 3}) + _list(4, 11) + _list(7, 12)
)  # fmt: skip


def _numbers(monkeypatch: pytest.MonkeyPatch, *items: tuple[int, int] | None) -> list[int]:
    """The numbers that a reader of the article sees; an item is its list and depth, None a paragraph between them."""
    monkeypatch.setattr(wf, "NUMBERING", _NUMBERING)
    body = [wf.paragraph("ара") if found is None else wf.item("тармақ", *found) for found in items]
    blocks: tuple[Block, ...] = (
        WordImporter().read(Source("a.docx", wf.word_file(wf.paragraph("Тақырып", style="t"), *body))).document.blocks
    )
    counted = ListNumbers()
    pairs = [(block, counted.next(block)) for block in blocks]
    assert sum(isinstance(block, Paragraph) for block, _ in pairs) == items.count(None)
    return [number for block, number in pairs if isinstance(block, ListItem)]


@pytest.mark.parametrize(
    ("items", "numbers"),
    [
        ([(1, 0), (1, 0), None, (2, 0), (2, 0)], [1, 2, 3, 4]),
        ([(1, 0), (1, 0), (3, 0), (3, 0), None, (1, 0), (3, 0)], [1, 2, 5, 6, 7, 8]),
        ([(1, 0), (4, 0), (1, 0), (4, 0)], [1, 1, 2, 2]),
        ([(1, 0), (3, 1), (3, 1), (1, 0), (3, 1)], [1, 3, 4, 2, 3]),
        ([(1, 0), (1, 1), (2, 1), (2, 0), (1, 1)], [1, 1, 2, 2, 1]),
        ([(7, 0), (7, 1), (7, 2), (7, 1), (7, 2), (7, 0), (7, 2)], [1, 1, 1, 2, 2, 2, 3]),
        ([(7, 0), (7, 1), (7, 3), (7, 1), (7, 3), (7, 0), (7, 3)], [1, 1, 1, 2, 2, 2, 1]),
    ],
    ids=[
        "count on",
        "begin again once",
        "other shape",
        "deeper",
        "shared depth",
        "never again",
        "after the first only",
    ],
)
def test_items_have_the_numbers_that_word_shows(
    monkeypatch: pytest.MonkeyPatch, items: list[tuple[int, int] | None], numbers: list[int]
) -> None:
    assert _numbers(monkeypatch, *items) == numbers
