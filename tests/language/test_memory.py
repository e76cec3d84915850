"""A text is read once, and again only where the text, its language or the known words are others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from editor.articles.document import Document, Mark, Paragraph
from editor.articles.findings import Level
from editor.language import CHECKS, Issue, Lexicon, Proofreader, TextContext
from editor.language.memory import Memory, Reading


class Counting:
    """Finds every «x», and remembers which texts it was shown."""

    id = "counting"
    level: Level = "warning"
    reasons = {"x": "an x"}

    def __init__(self) -> None:
        self.seen: list[str] = []

    def examine(self, text: str, context: TextContext) -> Iterator[Issue]:
        self.seen.append(text)
        yield from (Issue(at, at + 1, "x") for at, letter in enumerate(text) if letter == "x")


def paragraphs(*texts: str) -> Document:
    return Document(blocks=tuple(Paragraph(f"b{number}", None, text) for number, text in enumerate(texts)))


def test_an_edit_in_one_paragraph_rechecks_only_that_one() -> None:
    check = Counting()
    proofreader = Proofreader(Lexicon(()), [check])
    proofreader.check(paragraphs("ax", "b", "cx"))
    check.seen.clear()
    found = proofreader.check(paragraphs("ax", "bx", "cx"))
    assert check.seen == ["bx"]
    assert [(f.place.block, f.place.start) for f in found] == [("b0", 1), ("b1", 1), ("b2", 1)]


def test_a_remembered_text_is_told_at_the_place_where_it_stands_now() -> None:
    proofreader = Proofreader(Lexicon(()), [Counting()])
    proofreader.check(paragraphs("ax"))
    assert [f.place.block for f in proofreader.check(paragraphs("new", "ax"))] == ["b1"]


def test_a_word_that_the_newsroom_adds_is_known_at_once() -> None:
    lexicon = Lexicon()
    proofreader = Proofreader(lexicon)
    document = replace(paragraphs("Бұл жерде квазихаб ашылды."), language="kk")

    def unknown() -> list[str]:
        return [f.text for f in proofreader.check(document) if f.check == "spelling"]

    before = unknown()
    lexicon.set_added({"kk": ["квазихаб"]})
    assert "квазихаб" not in unknown()
    lexicon.set_added({})
    assert unknown() == before


def test_the_same_words_in_another_language_are_read_anew() -> None:
    check = Counting()
    proofreader = Proofreader(Lexicon(()), [check])
    proofreader.check_block("kk", "x")
    proofreader.check_block("ru", "x")
    proofreader.check_block("kk", "x", marks=(Mark(0, 1, "language", "en"),))
    proofreader.check_block("kk", "x")
    assert check.seen == ["x", "x", "x"]


def test_what_was_not_asked_for_the_longest_is_forgotten() -> None:
    memory = Memory(most=250)
    old, asked, new = (Reading(letter * 30, "kk", (), 0) for letter in "abc")
    memory.keep(old, ())
    memory.keep(asked, ())
    memory.get(old)
    memory.keep(new, ())
    assert memory.get(asked) is None
    assert memory.get(old) == memory.get(new) == ()


_TEXTS = st.lists(st.text('абқ «»"-  ӊx', max_size=20), max_size=6)


@given(st.lists(_TEXTS, min_size=1, max_size=5))
def test_memory_never_changes_an_answer(versions: list[list[str]]) -> None:
    lexicon = Lexicon(())
    remembering = Proofreader(lexicon, CHECKS)
    for texts in versions:
        document = paragraphs(*texts)
        assert remembering.check(document) == Proofreader(lexicon, CHECKS).check(document)
