"""The quick search for a likelier word comes to what the thorough one does that suggestions are made of."""

from __future__ import annotations

import random
from functools import cache
from math import inf

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from editor.language.kazakh import slips, sources
from editor.language.kazakh.analyser import LETTERS, Analyser
from editor.language.kazakh.doubt import Doubts, is_expected
from editor.language.kazakh.grammar import kazakh
from editor.language.kazakh.likelihood import Likelihood
from editor.language.kazakh.near_endings import NearEndings
from editor.language.kazakh.nearby import Nearby
from editor.language.kazakh.sure_words import doubtful_words
from editor.language.kazakh.usual import QUICK, Traces, usual_words
from tests.language.kazakh.paradigms import noun_forms, verb_forms
from tests.language.kazakh.stems_for_paradigms import NOUNS, VERBS


@cache
def analyser_without_dictionaries() -> Analyser:
    grammar = kazakh()
    likelihood = Likelihood(dict(sources.own_stems()), dict(sources.own_endings()), dict(sources.own_forms()))
    return Analyser(grammar, sources.gather(grammar, None, None), likelihood=likelihood)


@cache
def forms() -> list[str]:
    nouns = {form for entry in NOUNS for form in noun_forms(entry)}
    return sorted(nouns | {form for entry in VERBS for form in verb_forms(entry)})


def test_a_word_is_doubted_where_a_word_near_it_is_likelier_with_its_error_and_nowhere_else() -> None:
    analyser = analyser_without_dictionaries()
    nearby = Nearby(analyser)
    rare = [form for form in forms() if not is_expected(form, cost := analyser.cost(form)) and cost < 40]
    chosen = random.Random("doubts").sample(rare, 300)
    doubted = {form for form in chosen if nearby.is_doubtful(form, analyser.cost(form))}
    likelier = {
        form for form in chosen if any(cost < analyser.cost(form) for cost in nearby.one_error_away(form).values())
    }
    assert doubted == likelier
    assert 0 < len(doubted) < len(chosen)


@settings(max_examples=60)
@given(st.integers(0, 10**6), st.integers(0, 20))
def test_no_word_costs_less_than_its_tail_says(number: int, place: int) -> None:
    analyser = analyser_without_dictionaries()
    word = forms()[number % len(forms())]
    place = min(place, len(word))
    whole, endings, *_ = analyser.tails.of(word, inf)
    assert whole[place] <= analyser.made(word, max(0, place - 1))
    for end in range(max(1, place), len(word) + 1):
        for node, spent in analyser.starts(word[:end]):
            ending = analyser.automaton.cost(node, word[end:])
            assert analyser.tails.ending(word[end:]) <= ending
            assert whole[place] <= spent + ending
            assert endings[place] <= ending


@settings(max_examples=100)
@given(st.integers(0, 10**6), st.integers(0, 20), st.sampled_from(LETTERS))
def test_a_word_costs_what_the_cheapest_of_its_analyses_does(number: int, place: int, letter: str) -> None:
    analyser = analyser_without_dictionaries()
    form = forms()[number % len(forms())]
    for word in (form, form[:place] + letter + form[place + 1 :]):
        cheapest = min((analysis.cost for analysis in analyser.analyses(word)), default=inf)
        assert analyser.made(word) == pytest.approx(cheapest)


@pytest.mark.parametrize("reach", [QUICK, 16.0])
def test_the_usual_words_are_all_that_cost_so_little(reach: float) -> None:
    analyser = analyser_without_dictionaries()
    usual = usual_words_without_dictionaries(reach)
    assert len(usual) > 5000
    assert usual == {word: cost for word in usual if (cost := analyser.cost(word)) < reach}
    others = {form for form in (*forms(), *analyser.likelihood.seen) if form not in usual}
    assert min(map(analyser.cost, others)) >= reach


@settings(max_examples=60)
@given(st.integers(0, 10**6), st.integers(0, 20), st.sampled_from(LETTERS), st.sampled_from((QUICK, 16.0)))
def test_the_list_of_usual_words_tells_what_the_search_behind_a_word_does(
    number: int, place: int, letter: str, reach: float
) -> None:
    doubts = doubts_without_dictionaries(reach)
    form = forms()[number % len(forms())]
    for word in (form, form[:place] + letter + form[place:]):
        cost = analyser_without_dictionaries().cost(word)
        if cost < inf and not is_expected(word, cost):
            assert doubts.is_doubtful(word, cost) == doubts.is_likelier_near(word, cost)


def test_of_the_listed_words_those_are_sure_that_are_not_doubted() -> None:
    doubts = doubts_without_dictionaries(QUICK)
    listed = usual_words_without_dictionaries(17.5)
    doubtful = doubtful_words(listed, LETTERS, slips.NATS)
    assert doubtful
    assert all(doubts.is_doubtful(word, listed[word]) for word in doubtful)
    others = random.Random("sure").sample(sorted(listed.keys() - doubtful), 1000)
    assert not any(doubts.is_doubtful(word, listed[word]) for word in others)


@settings(max_examples=100)
@given(st.integers(0, 10**6), st.integers(1, 20), st.integers(0, 20), st.sampled_from(LETTERS))
def test_endings_that_are_passed_over_unread_are_none_that_one_error_leads_to(
    number: int, cut: int, place: int, letter: str
) -> None:
    analyser = analyser_without_dictionaries()
    endings = NearEndings(analyser.automaton, 4.0)
    form = forms()[number % len(forms())]
    for word in (form, form[:place] + letter + form[place + 1 :], form[:place] + form[place + 1 :]):
        for node, _ in analyser.starts(form[:cut]):
            near = endings.near(node, word[cut:])
            if near:
                assert endings.is_any_below(node, word[cut:], near[0][0] + 1e-6)


@cache
def usual_words_without_dictionaries(reach: float) -> dict[str, float]:
    return usual_words(analyser_without_dictionaries(), reach)


@cache
def doubts_without_dictionaries(reach: float) -> Doubts:
    analyser = analyser_without_dictionaries()
    costs = usual_words_without_dictionaries(reach)
    traces = [Traces.of(most, [word for word in costs if costs[word] < most], LETTERS) for most in (reach - 2, reach)]
    return Doubts(analyser, NearEndings(analyser.automaton, slips.NATS), LETTERS, slips.NATS, traces)
