"""Rules of typography as rows: what is looked for, in which languages, what is proposed, and whose rule it is.

A rule's source is what a newsroom can look up: a standard, a handbook, or the house's own decision where the handbooks
differ or are silent. Kazakh has no handbook of typesetting of its own: its presses follow the Russian one.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from editor.language.check import Issue, TextContext
from editor.language.words import addresses

NO_BREAK_SPACE = "\u00a0"
SPACE = f"[ {NO_BREAK_SPACE}\u202f\u2009]"
CAPITAL = "[А-ЯЁӘІҢҒҮҰҚӨҺ]"
SMALL = "[а-яёәіңғүұқөһ]"

MILCHIN = "Мильчин, Чельцова: Справочник издателя и автора"
UNITS_STANDARD = "ГОСТ 8.417-2002"
RUSSIAN_RULES = "Правила русской орфографии и пунктуации"
HART = "New Hart’s Rules"
HOUSE = "Qalam"

CYRILLIC = ("kk", "ru")
ALL = ("kk", "ru", "en")
# What stands in place of the match; None where the rule does not apply after all.
Repair = Callable[["re.Match[str]", str, TextContext], tuple[str, ...] | None]


@dataclass(frozen=True)
class Rule:
    """One row. `sources` by language; `safe` promises that the first suggestion never changes a correct word."""

    reason: str
    pattern: re.Pattern[str]
    repair: Repair
    sources: Mapping[str, str]
    safe: bool = False
    values: Mapping[str, str] = field(default_factory=dict)
    signs: Sequence[str] = ()  # one of them stands in all that it finds: most texts have none, and need not be searched

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(self.sources)


def sourced(source: str, languages: Sequence[str] = CYRILLIC) -> dict[str, str]:
    """The same source for each of these languages."""
    return dict.fromkeys(languages, source)


def put(*texts: str) -> Repair:
    """Always the same, whatever was found."""
    return lambda _match, _language, _context: texts


def expand(template: str) -> Repair:
    r"""A template with groups of the match (`\1`)."""
    return lambda match, _language, _context: (match.expand(template),)


def examine(rules: Sequence[Rule], text: str, context: TextContext) -> Iterator[Issue]:
    """The issues of all rules in the order of the text, none within an address, and of two at one place the first."""
    found: list[Issue] = []
    languages = context.languages
    for rule in rules:
        if languages.isdisjoint(rule.sources) or (rule.signs and not any(map(text.__contains__, rule.signs))):
            continue
        for match in rule.pattern.finditer(text):
            start, end = match.span()
            language = context.language_at(start)
            if language not in rule.sources or any(a < end and start < b for a, b in addresses(text)):
                continue
            wanted = rule.repair(match, language, context)
            if wanted is None or match.group() in wanted:
                continue
            values = {"found": match.group(), "wanted": wanted[0] if wanted else "", "source": rule.sources[language]}
            found.append(Issue(start, end, rule.reason, {**values, **rule.values}, wanted, rule.safe and bool(wanted)))
    if not found:
        return
    end = 0
    for issue in sorted(found, key=lambda issue: issue.start):  # stable: an earlier rule first
        if issue.start >= end:
            yield issue
            end = issue.end
