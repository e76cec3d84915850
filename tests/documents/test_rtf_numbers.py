"""Lists of rich text begin where their tables say, also where the program wrote no number before its items."""

from __future__ import annotations

import pytest

from editor.articles.document import Block, ListItem
from editor.documents.list_numbers import ListNumbers
from editor.documents.rtf_reading import read_rtf

# 1 begins at 4, with letters from the third and a level that never begins again below; 2 counts on from it, 3 does not.
_TABLES = (
    rb"{\*\listtable{\list{\listlevel\levelnfc0\levelnfcn0\levelstartat4{\leveltext\'02\'00.;}}"
    rb"{\listlevel\levelnfc4\levelstartat3}{\listlevel\levelnfc0\levelstartat1\levelnorestart1}\listid77}"
    rb"{\list{\listlevel\levelnfc23\levelstartat1}\listid78}}"
    rb"{\*\listoverridetable{\listoverride\listid77\listoverridecount0\ls1}{\listoverride\listid77\ls2}"
    rb"{\listoverride\listid77\listoverridecount1{\lfolevel\listoverridestartat\levelstartat9}\ls3}"
    rb"{\listoverride\listid78\ls4}}"
)


def _shown(*items: bytes) -> list[int]:
    blocks: list[Block] = [piece.block for piece in read_rtf(rb"{\rtf1\ansi" + b"".join(items) + b"}").pieces]
    counted = ListNumbers()
    pairs = [(block, counted.next(block)) for block in blocks]
    return [number for block, number in pairs if isinstance(block, ListItem) and block.ordered]


@pytest.mark.parametrize(
    ("items", "numbers"),
    [
        ([(1, 0), (1, 0)], [4, 5]),
        ([(1, 0), (2, 0), (3, 0), (3, 0), (1, 0)], [4, 5, 9, 10, 11]),
        ([(1, 0), (1, 1), (1, 1), (1, 0), (1, 1)], [4, 3, 4, 5, 3]),
        ([(1, 0), (1, 2), (1, 0), (1, 2)], [4, 1, 5, 2]),
        ([(4, 0), (1, 0)], [4]),
    ],
    ids=["start", "shared and begun again", "each depth", "never again", "bullets"],
)
def test_a_list_counts_as_its_tables_say(items: list[tuple[int, int]], numbers: list[int]) -> None:
    assert _shown(_TABLES, *(rb"\pard\ls%d\ilvl%d word\par " % item for item in items)) == numbers


def test_the_number_that_was_written_is_right_and_the_list_counts_on_from_it() -> None:
    written = [rb"\pard{\listtext 7.\tab}\ls1 word\par", rb"\pard text\par", rb"\pard\ls1 word\par "]
    assert _shown(_TABLES, *written) == [7, 8]


def test_a_list_of_before_1997_begins_where_it_says() -> None:
    item = rb"\pard{\*\pn\pnlvlbody\pndec\pnstart4\pnindent720{\pntxta .}}word\par "
    assert _shown(item, item, rb"\pard text\par ", item) == [4, 5, 4]
