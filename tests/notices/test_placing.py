"""Exactly one notice in every article, and no other word touched."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from editor.articles.document import Document, Notice, Paragraph
from editor.documents.read import read_file
from editor.notices import NoticeValues, place, render, standard
from tests.strategies import documents, notices, sentences

NOTICE = render(standard()[0], NoticeValues("Kazakhstan Today", "https://kt.kz", published_on=date(2018, 6, 13)))


@given(documents(), notices())
def test_placing_twice_is_placing_once(document: Document, notice: Notice) -> None:
    once = place(document, notice)
    assert once.notice == notice
    assert place(once, notice) == once


@given(documents())
def test_nothing_but_the_notice_changes(document: Document) -> None:
    assert place(replace(document, notice=None), NOTICE) == replace(document, notice=NOTICE)


@given(documents(), notices(), notices())
def test_the_later_notice_replaces_the_earlier(document: Document, first: Notice, second: Notice) -> None:
    bare = replace(document, blocks=())
    assert place(place(bare, first), second) == place(bare, second)


@given(st.lists(sentences(4), max_size=4), st.integers(0, 3))
def test_a_notice_left_at_the_end_of_the_body_goes(body: list[str], copies: int) -> None:
    kept = tuple(Paragraph(content=text) for text in body)
    document = Document(blocks=kept + tuple(Paragraph(content=NOTICE.text) for _ in range(copies)))
    assert place(document, NOTICE).blocks == kept


def test_a_damaged_copy_at_the_end_goes_and_a_paragraph_about_it_stays() -> None:
    damaged = NOTICE.text.replace("пайдаланған", "пайдаланИан").replace("жағдайда", "жаИдайда")
    about = Paragraph(content="Агенттік гиперсілтеме жасау міндетті екенін мәлімдеді.")
    document = Document(blocks=(about, Paragraph(content=damaged)))
    assert place(document, NOTICE).blocks == (about,)


def test_a_notice_in_the_middle_of_the_body_is_the_authors_and_stays() -> None:
    blocks = (Paragraph(content=NOTICE.text), Paragraph(content="Соңғы сөз."))
    assert place(Document(blocks=blocks), NOTICE).blocks == blocks


def test_on_the_real_page_the_damaged_notice_is_replaced(real_page: Path) -> None:
    document = read_file(real_page).document
    placed = place(document, NOTICE)
    assert placed.notice == NOTICE
    assert placed.blocks == document.blocks
