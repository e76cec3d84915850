"""What is wrong with a text, as this newsroom sees it: the proofreader's findings, less what an article leaves alone,
and the fixes that readers' reports hold ready for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import TYPE_CHECKING

from db.faults import DatabaseFault
from db.records import IgnoredRecord
from db.unit_of_work import Database
from editor.articles.document import Document
from editor.articles.findings import Finding
from editor.articles.ignoring import ignore, ignored_in, take_back, without_ignored
from editor.changes import Changes
from editor.newsroom.clock import Clock

if TYPE_CHECKING:
    from editor.language import Proofreader
    from editor.language.dictionary import NewsroomDictionary

WaitingFixes = Callable[[int, Document], list[Finding]]


class Checking:
    """`proofreader` and `dictionary` are asked for at the first text: reading their lists takes time."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        author: str,
        proofreader: Callable[[], Proofreader],
        dictionary: Callable[[], NewsroomDictionary],
        waiting_fixes: WaitingFixes,
    ) -> None:
        self._database = database
        self._clock = clock
        self._author = author
        self._proofreader = proofreader
        self._dictionary = dictionary
        self._waiting = waiting_fixes

    def findings(
        self,
        document: Document,
        article_id: int = 0,
        progress: Callable[[int, int, str], None] = lambda _done, _total, _text: None,
        *,
        suggest: bool = True,
    ) -> list[Finding]:
        """What is wrong with a text, by the newsroom's own dictionary too, less what the article is to ignore.

        `progress` may raise to stop it. Without `suggest` new misspelt words have no suggestions: `Proofreader.check`.
        """
        ignored: list[IgnoredRecord] = []
        with suppress(DatabaseFault):  # one that is gone or locked keeps nobody from being told of mistakes
            self._dictionary()  # the lexicon learns its words when it is made
            ignored = self.ignored(article_id) if article_id else []
        found = without_ignored(document, self._proofreader().check(document, progress, suggest=suggest), ignored)
        return found + self._waiting_fixes(article_id, document)

    def _waiting_fixes(self, article_id: int, document: Document) -> list[Finding]:
        if not article_id:
            return []
        with suppress(DatabaseFault):
            return self._waiting(article_id, document)
        return []

    def ignore(self, article_id: int, document: Document, finding: Finding, *, here: bool) -> Changes:
        """Leave a finding alone from now on, in its place or wherever its words stand in the article."""
        with self._database.unit_of_work() as work:
            ignore(work, article_id, document, finding, here=here, by=self._author, at=self._clock())
            work.commit()
            return Changes.of(**work.touched)

    def ignored(self, article_id: int) -> list[IgnoredRecord]:
        """What the article leaves alone, in the order in which that was decided."""
        with self._database.reading() as work:
            return ignored_in(work, article_id)

    def heed(self, article_id: int, numbers: Iterable[int]) -> Changes:
        """Take such decisions back. Raises NotFound."""
        with self._database.unit_of_work() as work:
            take_back(work, article_id, numbers)
            work.commit()
            return Changes.of(**work.touched)
