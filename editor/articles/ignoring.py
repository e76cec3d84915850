"""Findings that an editor has decided to leave alone, here or in the whole article.

Such a decision is held by the words, the block and what stood before them, never by an offset: it lives on when the
text around is written again, and ends when the words themselves change.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Protocol

from db.records import IgnoredRecord
from db.unit_of_work import UnitOfWork
from editor.articles.document import Document
from editor.articles.findings import Finding
from editor.articles.offsets import field_text
from editor.errors import NotFound

BEFORE = 24  # characters: three words tell two places of one paragraph apart
_Key = tuple[str, str, str]


class Reader(Protocol):
    """What finds: the proofreader."""

    def check(self, document: Document) -> list[Finding]: ...


class Heeding:
    """A reader whose findings are those that nobody has ignored."""

    def __init__(self, reader: Reader, ignored: Sequence[IgnoredRecord]) -> None:
        self._reader = reader
        self._ignored = ignored

    def check(self, document: Document) -> list[Finding]:
        """In the reader's own order."""
        return without_ignored(document, self._reader.check(document), self._ignored)


def without_ignored(document: Document, findings: Sequence[Finding], ignored: Sequence[IgnoredRecord]) -> list[Finding]:
    """The findings that are left.

    One that was ignored in its place is known by its words, its block and what stands before it. Where that was written
    again, it is still the one if the block has no more findings with these words than were ignored there.
    """
    if not ignored:
        return list(findings)
    everywhere = {(entry.check_name, entry.words) for entry in ignored if entry.block is None}
    here: dict[_Key, set[str]] = {}
    for entry in ignored:
        if entry.block is not None:
            here.setdefault((entry.check_name, entry.words, entry.block), set()).add(entry.before)
    numbers = Counter(map(_key, findings))

    def is_ignored(finding: Finding) -> bool:
        if (finding.check, finding.text) in everywhere:
            return True
        places = here.get(_key(finding))
        return places is not None and (numbers[_key(finding)] <= len(places) or before(document, finding) in places)

    return [finding for finding in findings if not is_ignored(finding)]


def _key(finding: Finding) -> _Key:
    return finding.check, finding.text, finding.place.block or finding.place.field


def before(document: Document, finding: Finding) -> str:
    """What stands before the words in their text."""
    place = finding.place
    text = field_text(document, place.field, place.block)
    return text[max(0, place.start - BEFORE) : place.start]


def ignore(
    work: UnitOfWork, article_id: int, document: Document, finding: Finding, *, here: bool, by: str, at: datetime
) -> int:
    """In the caller's transaction: leave this one alone, here or wherever its words stand in the article."""
    check, words, block = _key(finding)
    known = [entry for entry in work.ignored.of(article_id) if (entry.check_name, entry.words) == (check, words)]
    context = before(document, finding) if here else ""
    for entry in known:
        if entry.block is None or (here and (entry.block, entry.before) == (block, context)):
            return entry.id
    return work.ignored.add(article_id, check, words, block if here else None, context, by=by, at=at)


def ignored_in(work: UnitOfWork, article_id: int) -> list[IgnoredRecord]:
    """What an article leaves alone."""
    return work.ignored.of(article_id)


def take_back(work: UnitOfWork, article_id: int, numbers: Iterable[int]) -> None:
    """In the caller's transaction. Raises NotFound."""
    for number in numbers:
        if not work.ignored.take_back(article_id, number):
            raise NotFound(
                f"Article {article_id} ignores nothing with the number {number}.",
                f"Look with `qalam article ignored {article_id}`.",
                code="unknown_ignored",
                values={"article": article_id, "number": number},
            )
