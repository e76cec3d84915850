from __future__ import annotations

import pytest

from editor.articles.document import Document, Paragraph
from editor.articles.offsets import Place
from editor.language import Proofreader, Proposal, propose

TEXT = "Ақпаратты пайдаланИан жаИдайда теӊ, бұл кездемеде жазылган."
DOCUMENT = Document(blocks=(Paragraph(id="p", content=TEXT),))


def at(quote: str) -> Place:
    start = TEXT.index(quote)
    return Place("body", "p", start, start + len(quote))


def test_a_safe_repair_is_proposed_for_the_reported_word(proofreader: Proofreader) -> None:
    assert propose(DOCUMENT, at("жаИдайда"), proofreader=proofreader) == [Proposal("жағдайда", "damaged-letter", 0.9)]


def test_all_safe_repairs_in_a_longer_selection_are_made(proofreader: Proofreader) -> None:
    (proposal,) = propose(DOCUMENT, at("пайдаланИан жаИдайда теӊ"), proofreader=proofreader)
    assert proposal.text == "пайдаланған жағдайда тең"


def test_a_part_of_a_word_is_mended_as_that_part(proofreader: Proofreader) -> None:
    (proposal,) = propose(DOCUMENT, at("даланИан"), proofreader=proofreader)
    assert proposal.text == "даланған"


def test_the_reader_who_says_the_same_makes_it_certain(proofreader: Proofreader) -> None:
    best = propose(DOCUMENT, at("жаИдайда"), " жағдайда ", proofreader=proofreader)[0]
    assert best == Proposal("жағдайда", "reader", 1.0)


def test_the_readers_words_come_behind_a_safe_repair_and_before_a_guess(proofreader: Proofreader) -> None:
    assert [p.source for p in propose(DOCUMENT, at("теӊ"), "сең", proofreader=proofreader)] == ["look-alike", "reader"]
    assert next(p.source for p in propose(DOCUMENT, at("жазылган"), "жазған", proofreader=proofreader)) == "reader"


@pytest.mark.parametrize("suggestion", ["", "   ", "x" * 200, "a\x07b", "теӊ"])
def test_what_cannot_stand_in_the_text_is_no_proposal(suggestion: str, proofreader: Proofreader) -> None:
    assert [p.source for p in propose(DOCUMENT, at("теӊ"), suggestion, proofreader=proofreader)] == ["look-alike"]


def test_the_only_near_word_is_proposed_for_an_unknown_one(proofreader: Proofreader) -> None:
    (proposal,) = propose(DOCUMENT, at("жазылган"), proofreader=proofreader)
    assert (proposal.text, proposal.source) == ("жазылған", "nearest-word")


def test_nothing_is_proposed_for_what_is_right(proofreader: Proofreader) -> None:
    assert propose(DOCUMENT, at("бұл"), proofreader=proofreader) == []
    with pytest.raises(IndexError):
        propose(DOCUMENT, Place("body", "p", 0, 999), proofreader=proofreader)
