"""What was found on a page: which articles, how much of each, links, notice, and the outcome by the newsroom's rule."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from editor.articles.document import LANGUAGES, Document
from editor.reprints.index import Match
from editor.reprints.links import Link
from editor.reprints.page import Page, blocks_of
from editor.reprints.rule import Reason
from editor.reprints.words import words_of

_ENOUGH_OF_A_NOTICE = 0.6  # of its pairs of words: names and dates in it may be others


@dataclass(frozen=True)
class Verdict:
    """`outcome` is one of `editor.reprints.rule.OUTCOMES`. `matches` has the article with most words there first;
    `notices` are the languages of our notice that stand on the page. `in_main` is False where our words stand
    outside of what reads as the page's article.
    """

    page: Page
    matches: tuple[Match, ...]
    links: tuple[Link, ...]
    notices: tuple[str, ...]
    outcome: str
    reasons: tuple[Reason, ...]
    text: str
    in_main: bool

    @property
    def best(self) -> Match | None:
        """The article that the page is a copy of."""
        return self.matches[0] if self.matches else None

    def as_json(self) -> dict[str, Any]:
        """As it is kept in the ledger and told by `--json`."""
        return {
            "address": self.page.fetched.address,
            "title": self.page.title,
            "outcome": self.outcome,
            "reasons": [one.as_json() for one in self.reasons],
            "articles": [_match_json(match) for match in self.matches],
            "links": [link.as_json() for link in self.links],
            "notices": list(self.notices),
            "in_main_text": self.in_main,
            "style_sheets": [sheet.as_json() for sheet in self.page.fetched.sheets],
            "robots": {"txt": self.page.fetched.robots, "meta": self.page.robots_meta},
        }


def _match_json(match: Match) -> dict[str, Any]:
    return {
        "article": match.article.id,
        "revision": match.revision,
        "headline": match.document.headline,
        "language": match.article.language,
        "of_ours": round(match.shared.of_ours, 4),
        "of_theirs": round(match.shared.of_theirs, 4),
        "words": match.shared.words,
        "runs": len(match.shared.ours),
    }


def notices_on(page: Page, notices: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """The languages of those (language, text) that stand on the page where readers see them, in any script, with other
    names or dates in them.
    """
    notices = list(notices)
    wanted = {key for _, text in notices for pair in _pairs(text) for key in pair}
    seen = [
        text
        for element, text in blocks_of(page.root)
        if wanted.isdisjoint(word.key for word in words_of(text)) or not page.styles.hidden_by(element)
    ]
    there = set(_pairs(" ".join(seen)))
    found = set()
    for language, text in notices:
        pairs = _pairs(text)
        if pairs and sum(pair in there for pair in pairs) / len(pairs) >= _ENOUGH_OF_A_NOTICE:
            found.add(language)
    return tuple(language for language in LANGUAGES if language in found)


def in_each_language(document: Document) -> list[Document]:
    """The document as if it were written in each language, for whoever renders its notice."""
    return [replace(document, language=language, script="cyrillic") for language in LANGUAGES]


def _pairs(text: str) -> Sequence[tuple[str, str]]:
    keys = [word.key for word in words_of(text)]
    return list(pairwise(keys))
