"""The quick search for a likelier word comes to what the thorough one does that suggestions are made of."""

from __future__ import annotations

import random

from editor.language.kazakh import sources
from editor.language.kazakh.analyser import Analyser
from editor.language.kazakh.doubt import EXPECTED
from editor.language.kazakh.grammar import kazakh
from editor.language.kazakh.likelihood import Likelihood
from editor.language.kazakh.nearby import Nearby
from tests.language.kazakh.paradigms import noun_forms, verb_forms
from tests.language.kazakh.stems_for_paradigms import NOUNS, VERBS


def test_a_word_is_doubted_where_a_word_near_it_is_likelier_with_its_error_and_nowhere_else() -> None:
    grammar = kazakh()
    likelihood = Likelihood(dict(sources.own_stems()), dict(sources.own_endings()), dict(sources.own_forms()))
    analyser = Analyser(grammar, sources.gather(grammar, None, None), likelihood=likelihood)
    nearby = Nearby(analyser)
    forms = {form for entry in NOUNS for form in noun_forms(entry)} | {
        form for entry in VERBS for form in verb_forms(entry)
    }
    rare = [form for form in sorted(forms) if EXPECTED <= analyser.cost(form) < 40]
    chosen = random.Random("doubts").sample(rare, 300)
    doubted = {form for form in chosen if nearby.is_doubtful(form, analyser.cost(form))}
    likelier = {
        form for form in chosen if any(cost < analyser.cost(form) for cost in nearby.one_error_away(form).values())
    }
    assert doubted == likelier
    assert 0 < len(doubted) < len(chosen)
