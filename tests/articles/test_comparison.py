"""Comparison word by word: what it shows is exactly the two texts."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from editor.articles.comparison import compare, word_difference
from editor.articles.document import Document, Paragraph

WORDS = st.lists(st.sampled_from(["Астана", "хабы", " ", "теӊ", ",", "«", "13", "\u00a0", "\n"]), max_size=12).map(
    "".join
)


@given(WORDS, WORDS)
def test_the_segments_are_the_two_texts(old: str, new: str) -> None:
    segments = word_difference(old, new)
    assert "".join(part.text for part in segments if part.kind != "added") == old
    assert "".join(part.text for part in segments if part.kind != "removed") == new


@given(WORDS)
def test_equal_texts_show_no_change(text: str) -> None:
    assert all(part.kind == "same" for part in word_difference(text, text))


def test_a_mended_word_is_the_only_thing_that_changed() -> None:
    segments = word_difference("Бұл теӊ шешім.", "Бұл тең шешім.")
    assert [(part.kind, part.text) for part in segments] == [
        ("same", "Бұл "),
        ("removed", "теӊ"),
        ("added", "тең"),
        ("same", " шешім."),
    ]


def test_blocks_are_paired_by_their_ids() -> None:
    one, two, three = (Paragraph(name, content=name) for name in ("one", "two", "three"))
    old = Document(headline="h", blocks=(one, two))
    new = replace(old, blocks=(replace(one, content="one!"), three))
    rows = {row.block: row.kind for row in compare(old, new) if row.field == "body"}
    assert rows == {"one": "changed", "two": "removed", "three": "added"}


def test_an_empty_paragraph_that_was_put_in_is_shown_as_nothing_lost() -> None:
    old = Document(blocks=(Paragraph("one", content="Бір."),))
    new = replace(old, blocks=(*old.blocks, Paragraph("two")))
    assert [row.block for row in compare(old, new)] == ["one", "two"]
