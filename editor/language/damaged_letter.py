"""Encoding damage of single letters: a capital И where a letter stood that the Russian alphabet lacks.

«жаИдайда» was «жағдайда». Every letter that may have stood there is tried, and the lexicon is the judge.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice, product

from editor.articles.findings import Level
from editor.language.check import Issue, TextContext
from editor.language.letters import describe
from editor.language.look_alike import repair_look_alikes
from editor.language.words import KAZAKH_LETTERS, RUSSIAN_LETTERS, Word, words

DAMAGE = "И"
# What a Russian character table has no place for is what was lost.
LOST = tuple(sorted(KAZAKH_LETTERS - RUSSIAN_LETTERS))
# Three damaged letters in a word are 10³ candidates; more is no longer a word that anybody can prove.
_MOST_DAMAGED = 3
_MOST_SUGGESTIONS = 5
_SHORTEST = 4
# The beginning of the text or of a sentence, where a common word has a capital too.
_BEGINS = re.compile(r"(?:^|[.!?…:]|\n)[\s«“„\"(\[—–-]*$")


class DamagedLetterCheck:
    id = "damaged-letter"
    level: Level = "error"
    reasons = {
        "damaged_letter": "{found} stands where {wanted} belongs: the word is known only so",
        "damaged_letter_choice": "{found} stands where another letter was lost; more than one word is possible",
        "damaged_letter_unknown": "{found} stands inside the word where another letter was lost",
    }

    def examine(self, text: str, context: TextContext) -> Iterator[Issue]:
        if DAMAGE not in text:
            return
        for word in words(text):
            if DAMAGE in word.text and context.language_at(word.start) == "kk":
                found = _examine(word, context, _BEGINS.search(text, 0, word.start) is not None)
                if found is not None:
                    yield found


def _examine(word: Word, context: TextContext, begins: bool) -> Issue | None:
    # A word may have both kinds of damage; the repair mends both, or it would not be known.
    whole = repair_look_alikes(word, "kk", context).text
    if len(whole) < _SHORTEST or whole.isupper() or context.lexicon.knows(whole, "kk"):
        return None
    places = [at for at, letter in enumerate(whole) if letter == DAMAGE]
    inside = [at for at in places if at > 0 and whole[at - 1].islower()]
    if not places or len(places) > _MOST_DAMAGED:
        return None
    known = list(islice(_known(whole, places, context, begins), _MOST_SUGGESTIONS + 1))
    known.sort(key=lambda candidate: (-context.lexicon.frequency(candidate, "kk"), candidate))
    values = {"found": describe(DAMAGE)}
    if len(known) == 1:
        values["wanted"] = ", ".join(describe(known[0][at]) for at in places)
        return Issue(word.start, word.end, "damaged_letter", values, (known[0],), _is_sure(whole, known[0], context))
    if known:
        suggestions = tuple(known[:_MOST_SUGGESTIONS])
        return Issue(word.start, word.end, "damaged_letter_choice", values, suggestions)
    if inside and not _is_joined_name(whole, inside):
        return Issue(word.start, word.end, "damaged_letter_unknown", values)
    return None


def _is_sure(word: str, candidate: str, context: TextContext) -> bool:
    """A capital И that begins a word may be right («Икемді»): there endings alone do not prove enough."""
    if not all(part.isalpha() for part in word.split("-")):
        return False  # «1-Инші»: the dictionaries know numbers, not their endings
    lexicon = context.lexicon
    return word[0] != DAMAGE or lexicon.lists(candidate, "kk") or True in lexicon.capitals(candidate)


def _known(word: str, places: list[int], context: TextContext, begins: bool) -> Iterator[str]:
    """Known words that come of putting a lost letter in each place, or И itself at the word's beginning.

    The damage is a capital whatever was lost: the word's own case comes from where it stands and whether it is a name.
    """
    choices = [LOST if at else (*LOST, DAMAGE.lower()) for at in places]
    for letters in product(*choices):
        candidate = list(word)
        for at, letter in zip(places, letters, strict=True):
            candidate[at] = letter
        text = "".join(candidate)
        if not context.lexicon.knows(text, "kk"):
            continue
        if places[0] != 0:
            yield text
        elif begins or letters[0] == DAMAGE.lower():
            yield text[0].upper() + text[1:]
        else:
            for capital in context.lexicon.capitals(text):
                yield text[0].upper() + text[1:] if capital else text


def _is_joined_name(word: str, inside: list[int]) -> bool:
    """«ҚазИнформ», «АзияИнвест»: a name made of two, each with a capital and a length of its own."""
    at = inside[0]
    return word[0].isupper() and at >= 3 and len(word) - at >= 5
