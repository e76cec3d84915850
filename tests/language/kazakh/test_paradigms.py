"""Whole paradigms: made by the tests' own tables, and a few written out by hand."""

from __future__ import annotations

import pytest

from editor.language.kazakh.analyser import Analyser
from editor.language.kazakh.grammar import kazakh
from editor.language.kazakh.stems import Stems
from tests.language.kazakh.paradigms import noun_forms, stem, verb_forms
from tests.language.kazakh.stems_for_paradigms import NOUNS, VERBS
from tests.language.kazakh.written_paradigms import WRITTEN

DROPPING = frozenset(kazakh().words["dropping"])


def analyser_of(text: str, state: str) -> Analyser:
    """One that knows a single stem, so that no other can lend it a form."""
    stems = Stems()
    if text in DROPPING:
        stems.add_dropping((text,))
    else:
        stems.add(state, (text,))
    return Analyser(kazakh(), stems)


def test_there_are_two_hundred_of_each() -> None:
    assert len(set(NOUNS)) >= 200
    assert len(set(VERBS)) >= 200


@pytest.mark.parametrize("entry", sorted(set(NOUNS)))
def test_every_form_of_a_noun_is_accepted(entry: str) -> None:
    analyser = analyser_of(stem(entry).text, "noun")
    assert [form for form in noun_forms(entry) if not analyser.knows(form)] == []


@pytest.mark.parametrize("entry", sorted(set(VERBS)))
def test_every_form_of_a_verb_is_accepted(entry: str) -> None:
    analyser = analyser_of(stem(entry).text, "verb")
    assert [form for form in verb_forms(entry) if not analyser.knows(form)] == []


def other_row(entry: str) -> str:
    """The entry as if its harmony were the other."""
    return f"{entry}-" if stem(entry).front else f"{entry}+"


@pytest.mark.parametrize("entry", sorted(entry for entry in set(NOUNS) if "+" not in entry and entry[-1] not in "уи"))
def test_endings_of_a_noun_with_the_other_harmony_are_refused(entry: str) -> None:
    analyser = analyser_of(stem(entry).text, "noun")
    wrong = set(noun_forms(other_row(entry))) - set(noun_forms(entry))
    assert wrong
    assert [form for form in sorted(wrong) if analyser.knows(form)] == []


@pytest.mark.parametrize("entry", sorted(entry for entry in set(VERBS) if entry[-1] not in "уи"))
def test_endings_of_a_verb_with_the_other_harmony_are_refused(entry: str) -> None:
    analyser = analyser_of(stem(entry).text, "verb")
    wrong = set(verb_forms(other_row(entry))) - set(verb_forms(entry))
    assert wrong
    assert [form for form in sorted(wrong) if analyser.knows(form)] == []


@pytest.mark.parametrize(("text", "state", "forms"), WRITTEN)
def test_a_paradigm_written_by_hand_is_accepted_whole(text: str, state: str, forms: str) -> None:
    analyser = analyser_of(text, state)
    assert [form for form in forms.split() if not analyser.knows(form)] == []
