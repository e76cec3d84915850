"""How likely a word is: a weighted automaton over the grammar's, learned from openly licensed texts.

A word costs what its stem costs, what each ending costs in the state that it leaves, and what it costs to end there;
costs are natural logarithms of one over a probability. Shares are smoothed towards those of the ending in any state,
so that an ending that the texts lack is dear, and not impossible.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property
from math import exp, inf, log

from editor.language.kazakh.grammar import Step

# States that take the endings of a noun share its counts: few texts have «инвестиция» in all its cases.
_LIKE_A_NOUN = dict.fromkeys(
    ("loan", "name", "time", "long noun", "short noun", "rare noun", "noun in ст", "ordinal", "quantity"), "noun"
)
STOP = ("", "")  # the ending that is none: the word is over
_PULL = 12.0  # how many sightings the shares of any state weigh against the own ones of a state
_FLOOR = 0.5  # sightings of what was never seen
# Sightings of a stem that the texts lack, by what it is: a short one, or a Russian loan, is seldom what was meant.
_UNSEEN = {"loan": 0.06, "short noun": 0.05, "rare noun": 0.02, "fixed": 0.04, "name": 0.3, "numeral": 3.0, "time": 3.0}
_UNSEEN_LONG, _UNSEEN_SHORT, _SHORT = 0.3, 0.1, 4
_UNSEEN_SHORT_VERB, _SHORT_VERB = 0.02, 3
# Encyclopaedias seldom say «we» and «you»: forms of one ending, its persons, share this much of its sightings evenly.
_EVEN, _FEWEST_FORMS = 0.4, 6
_SELF = 0.5  # weight of the form itself against that of its stem and endings

_SURE = tuple(state for state, sightings in _UNSEEN.items() if sightings > _UNSEEN_LONG)

Use = tuple[str, str, str]  # state, name of the ending, its form as the table writes it


class Likelihood:
    """What stems, endings and whole forms cost. Nothing learned: every stem and every ending costs nothing."""

    sure_states = _SURE  # their stems cost little, whether a text has them or not

    def __init__(
        self,
        stems: Mapping[tuple[str, str], int] | None = None,
        uses: Mapping[Use, int] | None = None,
        forms: Mapping[str, int] | None = None,
    ) -> None:
        """`stems` by stem and state; `uses` of endings, with `STOP` for the end of a word; `forms` are whole words."""
        self._stems = stems or {}
        self._forms = forms or {}
        self._all_stems = sum(self._stems.values()) + 1
        self._all_forms = sum(self._forms.values()) + 1
        self._by_state: dict[str, dict[tuple[str, str], int]] = {}
        self._states: dict[str, int] = {}
        self._anywhere: dict[tuple[str, str], int] = {}
        for (state, name, form), count in (uses or {}).items():
            here = _LIKE_A_NOUN.get(state, state)
            there = self._by_state.setdefault(here, {})
            there[name, form] = there.get((name, form), 0) + count
            self._states[here] = self._states.get(here, 0) + count
            self._anywhere[name, form] = self._anywhere.get((name, form), 0) + count
        self._all_uses = sum(self._anywhere.values())
        self._costs: dict[Use, float] = {}

    def of_stem(self, stem: str, state: str) -> float:
        """What this stem costs."""
        if not self._stems:
            return 0.0
        return log(self._all_stems / (self._stems.get((stem, state)) or _unseen(stem, state)))

    @property
    def seen_stems(self) -> Iterable[tuple[str, str]]:
        """The stems that stand in the texts, each with its state."""
        return self._stems.keys()

    @property
    def least_unseen(self) -> float:
        """The least that a stem costs which stands in no text, and is of none of the `sure_states`."""
        return log(self._all_stems / max(_UNSEEN_LONG, _UNSEEN_SHORT)) if self._stems else 0.0

    def of_step(self, state: str, step: Step) -> float:
        """What this ending costs in this state."""
        return self.of_use(state, step.name, step.form)

    def of_stop(self, state: str) -> float:
        """What it costs a word to end in this state."""
        return self.of_use(state, *STOP)

    def of_form(self, form: str, made: float) -> float:
        """What a whole word costs that stem and endings make at the cost of `made`, which may be infinite."""
        if not self._stems:
            return made
        count = self._forms.get(form, 0)
        if not count:
            return made - log(1 - _SELF)
        share = _SELF * count / self._all_forms
        return -log(share + ((1 - _SELF) * exp(-made) if made < inf else 0.0))

    @cached_property
    def seen(self) -> dict[str, float]:
        """What each form that stands in the texts costs as a form, however it is made."""
        if not self._stems:
            return {}
        return {form: -log(_SELF * count / self._all_forms) for form, count in self._forms.items() if count}

    @property
    def unwritten(self) -> float:
        """What a word that stands in no text costs beyond its stem and endings."""
        return -log(1 - _SELF) if self._stems else 0.0

    def of_use(self, state: str, name: str, form: str) -> float:
        """What an ending costs in this state, by its name and its form as the table writes it."""
        key = (state, name, form)
        cost = self._costs.get(key)
        if cost is None:
            cost = self._costs[key] = self._reckoned(*key)
        return cost

    def _reckoned(self, state: str, name: str, form: str) -> float:
        if not self._all_uses:
            return 0.0
        here = _LIKE_A_NOUN.get(state, state)
        anywhere = (self._shared(self._anywhere, name, form) + _FLOOR) / (self._all_uses + _FLOOR)
        seen = self._shared(self._by_state.get(here, {}), name, form) + _PULL * anywhere
        return log((self._states.get(here, 0) + _PULL) / seen)

    @staticmethod
    def _shared(uses: Mapping[tuple[str, str], int], name: str, form: str) -> float:
        counts = [count for (other, _), count in uses.items() if other == name]
        return (1 - _EVEN) * uses.get((name, form), 0) + _EVEN * sum(counts) / max(len(counts), _FEWEST_FORMS)


def _unseen(stem: str, state: str) -> float:
    if state == "verb" and len(stem) <= _SHORT_VERB:
        return _UNSEEN_SHORT_VERB
    return _UNSEEN.get(state) or (_UNSEEN_SHORT if len(stem) <= _SHORT else _UNSEEN_LONG)
