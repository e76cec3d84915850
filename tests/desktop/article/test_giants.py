"""A paragraph as long as a book comes onto the page in pieces, and no word of it is lost."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from editor.articles import giants
from editor.articles.document import Block, Document, ListItem, Mark, Paragraph, Quote, TextBlock
from editor.articles.offsets import Place
from editor.desktop.article.page import Page

WORDS = 20_000
SENTENCES = "Бүгін қалада жаңа кітапхана ашылды. " * (WORDS // 5)
WITHOUT_ENDS = "сөз\u00a0бір " * (WORDS // 2)
ONE_WORD = "қ" * 60_000


def _words(text: str) -> list[str]:
    return re.split(r"[ \t\n]+", text.strip())


@pytest.mark.parametrize("text", [SENTENCES, WITHOUT_ENDS, ONE_WORD], ids=["sentences", "no full stop", "no blank"])
def test_a_pasted_giant_is_cut_and_keeps_every_word(page: Page, qtbot: QtBot, text: str) -> None:
    page.show_article(Document(blocks=(Paragraph("p", None, ""),)))
    page.select_place(Place("body", "p", 0, 0))
    data = QMimeData()
    data.setText(text)
    page.insertFromMimeData(data)
    blocks = page.article().blocks
    assert len(blocks) > 5
    assert max(len(block.text) for block in blocks) <= giants.GIANT
    joined = "".join if text == ONE_WORD else " ".join
    assert _words(joined(block.text for block in blocks)) == _words(text)
    assert len({block.id for block in blocks}) == len(blocks)
    qtbot.keySequence(page, QKeySequence.StandardKey.Undo)
    assert page.article().blocks == (Paragraph("p", None, ""),)


def test_a_giant_that_was_copied_from_a_page_is_cut_with_its_marks(page: Page) -> None:
    marks = (Mark(0, 5, "bold"), Mark(100, len(SENTENCES) - 10, "language", "ru"))
    page.show_article(Document(blocks=(Paragraph("p", None, SENTENCES, marks), Paragraph("q", None, ""))))
    page.select_place(Place("body", "p", 0, len(SENTENCES)))
    data = page.createMimeDataFromSelection()
    page.select_place(Place("body", "q", 0, 0))
    page.insertFromMimeData(data)
    pieces = page.article().blocks[1:]
    assert max(len(block.text) for block in pieces) <= giants.GIANT
    assert all(isinstance(block, TextBlock) and block.marks for block in pieces)
    assert _words(" ".join(block.text for block in pieces)) == _words(SENTENCES)


def test_a_paragraph_of_an_ordinary_length_stays_one() -> None:
    text = "сөз " * (giants.GIANT // 4)
    assert list(giants.pieces(text)) == [(0, len(text))]


@pytest.mark.parametrize("block", [Quote("a", "ru", SENTENCES, speaker="Ол"), ListItem("a", None, SENTENCES)])
def test_the_first_piece_is_who_it_was(block: Block) -> None:
    first, second, *_ = giants.cut(block)
    assert (first.id, first.type) == (block.id, block.type)
    assert second.type == ("quote" if isinstance(block, Quote) else "paragraph")
    assert second.language == block.language


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text("аб.! \u00a0\n\u0301\u200d", min_size=1, max_size=40), min_size=1, max_size=12), st.data())
def test_nothing_but_blanks_is_between_pieces(parts: list[str], data: st.DataObject) -> None:
    text = "".join(part * data.draw(st.integers(1, 400)) for part in parts)
    found = list(giants.pieces(text))
    assert found[0][0] == 0
    assert found[-1][1] == len(text)
    for (start, end), (after, _) in pairwise(found):
        assert start < end <= after
        assert not text[end:after].strip(" \t\n")
    assert all(end - start <= giants.GIANT for start, end in found)
