"""How much speaks for spam in a report: signs with weights, each of them named, so that an editor sees why.

Signs are taken as independent: together they score 1 - (1 - w1)(1 - w2)… What is `SURELY` or above is kept as spam from
the start; nothing is thrown away.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from editor.reports.incoming import IncomingReport

SURELY = 0.8

_ADDRESS = re.compile(r"(?:https?://|www\.)\S", re.IGNORECASE)
_MARKUP = re.compile(r"<a\s[^>]{0,200}href|\[url\s*[=\]]|\[link\s*[=\]]", re.IGNORECASE)
_TURNED = re.compile(r"\\u(?:202[a-e]|206[6-9])")  # as `incoming` shows what turns the direction of writing
# Only of what readers add: an article may well be about casinos.
_WARES = re.compile(
    r"\b(?:viagra|cialis|casino|payday loan|backlinks?|seo services|казино|букмекер\w*|займ\w*|виагра|накрутк\w*)\b",
    re.IGNORECASE,
)
# Of Kazakh in its three scripts, Russian and English.
_OUR_LETTERS = re.compile(r"[A-Za-zÀ-ɏЀ-ӿ؀-ۿݐ-ݿ]")
_MANY_LINKS = 3


@dataclass(frozen=True)
class SpamScore:
    """`value` from 0 to 1; `reasons` are codes, strongest first."""

    value: float = 0.0
    reasons: tuple[str, ...] = ()

    @property
    def is_sure(self) -> bool:
        """Whether it is spam without a person's look."""
        return self.value >= SURELY


def spam_score(incoming: IncomingReport, place_status: str, *, trapped: bool = False) -> SpamScore:
    """Of a cleaned report whose words stand as `place_status` says (empty: nobody looked).

    Words that were never on the page, and pages that are not ours, speak for spam but do not decide it.
    """
    signs = sorted(_signs(incoming, place_status, trapped), key=lambda sign: -sign[1])
    left = 1.0
    for _, weight in signs:
        left *= 1.0 - weight
    return SpamScore(round(1.0 - left, 4), tuple(name for name, _ in signs))


def _signs(incoming: IncomingReport, place_status: str, trapped: bool) -> Iterator[tuple[str, float]]:
    added = f"{incoming.suggestion}\n{incoming.comment}"
    if trapped:
        yield "trap", 1.0
    if _MARKUP.search(added):
        yield "markup", 0.7
    links = len(_ADDRESS.findall(added))
    if links >= _MANY_LINKS:
        yield "many_links", 0.6
    elif links and _ADDRESS.search(incoming.suggestion) and not _ADDRESS.search(incoming.quote):
        yield "link_as_words", 0.4
    elif links:
        yield "link", 0.15
    if _WARES.search(added) and not _WARES.search(incoming.quote):
        yield "wares", 0.5
    if place_status == "never_there":
        yield "never_there", 0.4
    elif place_status == "unknown_article":
        yield "unknown_article", 0.3
    if _TURNED.search(added) or _TURNED.search(incoming.quote):
        yield "turned_text", 0.3
    letters = [character for character in added if character.isalpha()]
    if letters and sum(bool(_OUR_LETTERS.match(letter)) for letter in letters) * 2 < len(letters):
        yield "foreign_letters", 0.4
