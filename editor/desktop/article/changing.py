"""From one text of an article to another, as an edit of the page: only what differs is written, and undone in one step.

What follows one another and differs is one region. It goes as a whole and is written anew, from the last region up, so
that the places of those before it stay. A region begins and ends in text: Qt joins nothing to a table, nor a table to
anything, so a table at its edge that has no line of its own beside it is part of the region.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from itertools import pairwise

from PySide6.QtGui import QTextCursor, QTextDocument, QTextTable

from editor.articles.block_pairing import rising
from editor.articles.document import Block, Document, TextBlock
from editor.desktop.article.appearance import PLAIN, block_format, run_format
from editor.desktop.article.document_edits import set_notice
from editor.desktop.article.formatting import end_of, one_step
from editor.desktop.article.marked_text import qt_text
from editor.desktop.article.properties import (
    BYLINE,
    DATELINE,
    FIELDS,
    GAP,
    HEADLINE,
    LEAD,
    NOTICE,
    Property,
    kind_of,
)
from editor.desktop.article.text_document import article_values, items, write_block, write_gap


@dataclass
class _Piece:
    """A block of the body where it stands on the page: from its first letter to behind its last one, or behind the
    empty line that follows a table.
    """

    end: int
    is_bare_table: bool  # no line of its own follows it


def change_to(page: QTextDocument, now: Document, then: Document) -> None:
    """Make the page, which says `now`, say `then`."""
    with one_step(QTextCursor(page)) as cursor:
        if now.notice != then.notice:
            set_notice(page, then.notice)
        pieces = list(_pieces(page))
        for start, stop, new in reversed(list(_regions(now.blocks, then.blocks, pieces))):
            old = now.blocks[start:stop]
            if len(old) == len(new) and all(map(_only_words_differ, old, new)):
                for piece, block in zip(reversed(pieces[start:stop]), reversed(new), strict=True):
                    _write_words(cursor, piece.end, block.text)
            else:
                _write_region(page, pieces, start, stop, new)
        _write_fields(page, now, then)


def _pieces(page: QTextDocument) -> Iterator[_Piece]:
    """The blocks of the body in the order in which they are read."""
    waiting: _Piece | None = None
    for item in items(page):
        if isinstance(item, QTextTable):
            if waiting is not None:
                yield waiting
            waiting = _Piece(item.lastPosition(), is_bare_table=True)
            continue
        kind = kind_of(item)
        if kind in FIELDS or kind == NOTICE:
            continue
        if kind == GAP and not item.text():
            if waiting is not None:
                waiting.end, waiting.is_bare_table = end_of(item), False
            continue
        if waiting is not None:
            yield waiting
        waiting = _Piece(end_of(item), is_bare_table=False)
    if waiting is not None:
        yield waiting


def _regions(
    old: tuple[Block, ...], new: tuple[Block, ...], pieces: list[_Piece]
) -> Iterator[tuple[int, int, tuple[Block, ...]]]:
    """From which to which of the old blocks go, and what comes in their place; in the order of the page."""
    places = {block.id: number for number, block in enumerate(new)}
    same = [(i, j) for i, block in enumerate(old) if (j := places.get(block.id)) is not None and new[j] == block]
    edges = [(-1, -1), *rising(same, [1] * len(same)), (len(old), len(new))]
    while taken := set(_at_the_edge_of_a_region(edges, pieces)):
        edges = [edge for edge in edges if edge not in taken]
    for before, behind in pairwise(edges):
        if _differ(before, behind):
            yield before[0] + 1, behind[0], new[before[1] + 1 : behind[1]]


def _differ(before: tuple[int, int], behind: tuple[int, int]) -> bool:
    return (behind[0] - before[0], behind[1] - before[1]) != (1, 1)


def _at_the_edge_of_a_region(edges: list[tuple[int, int]], pieces: list[_Piece]) -> Iterator[tuple[int, int]]:
    """Blocks that stay the same, but cannot stay: tables that a region would begin behind, and what follows tables
    that go.
    """
    for before, behind in pairwise(edges):
        if _differ(before, behind):
            if before[0] >= 0 and pieces[before[0]].is_bare_table:
                yield before
            if before[0] + 1 < behind[0] < len(pieces) and pieces[behind[0] - 1].is_bare_table:
                yield behind


def _only_words_differ(old: Block, new: Block) -> bool:
    """Whether it is the same block, all of it in one run, with other words."""
    if not (isinstance(old, TextBlock) and isinstance(new, TextBlock) and old.content and new.content):
        return False
    return type(old) is type(new) and not old.marks and {**vars(old), "content": ""} == {**vars(new), "content": ""}


def _write_words(cursor: QTextCursor, end: int, text: str) -> None:
    """Other words in the block that ends here: half the work of writing it anew, and what it is stays."""
    cursor.setPosition(end)
    format = cursor.charFormat()
    cursor.setPosition(cursor.block().position(), QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(qt_text(text), format)


def _write_region(page: QTextDocument, pieces: list[_Piece], start: int, stop: int, blocks: tuple[Block, ...]) -> None:
    before = pieces[start - 1].end if start else end_of(page.findBlockByNumber(len(FIELDS) - 1))
    cursor = QTextCursor(page)
    cursor.setPosition(before)
    block = cursor.block()
    format, text_format = block.blockFormat(), block.charFormat()
    body_end = end_of(page.lastBlock().previous() if kind_of(page.lastBlock()) == NOTICE else page.lastBlock())
    if stop > start or not pieces:
        cursor.setPosition(pieces[stop - 1].end if stop > start else body_end, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        cursor.setBlockFormat(format)
        cursor.setBlockCharFormat(text_format)
    for item in blocks:
        write_block(cursor, item)
    if not blocks and start == 0 and stop == len(pieces):
        write_gap(cursor)


def _write_fields(page: QTextDocument, now: Document, then: Document) -> None:
    line = asdict(then.dateline) if then.dateline else {}
    texts = (then.headline, then.lead, then.byline, then.dateline.text if then.dateline else "")
    is_new = (
        (now.headline, article_values(now)) != (then.headline, article_values(then)),
        now.lead != then.lead,
        now.byline != then.byline,
        now.dateline != then.dateline,
    )
    kinds = (HEADLINE, LEAD, BYLINE, DATELINE)
    for number, (kind, text, changed) in enumerate(zip(kinds, texts, is_new, strict=True)):
        if not changed:
            continue
        block = page.findBlockByNumber(number)
        format = block_format(kind, "", None, line if kind == DATELINE else {})
        if kind == HEADLINE:
            format.setProperty(Property.ARTICLE, article_values(then))
        cursor = QTextCursor(block)
        cursor.setPosition(end_of(block), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(qt_text(text), run_format(PLAIN, kind))
        cursor.setBlockFormat(format)
