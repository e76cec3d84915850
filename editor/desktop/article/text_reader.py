"""What reads the article on the page: the newsroom's proofreader, with its dictionary and what the article ignores."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from editor.articles.findings import Finding
from editor.desktop.article.findings import Check
from editor.desktop.article.session import Session

if TYPE_CHECKING:
    from editor.bootstrap import Newsroom


class TextReader:
    """For `Findings`; the session says which article is open."""

    def __init__(self, newsroom: Newsroom, session: Session) -> None:
        self._newsroom = newsroom
        self._session = session

    def check(self) -> Check:
        """For another thread: the findings of a text as those of the article that is open now."""
        return partial(self._newsroom.checking.findings, article_id=self._session.article_id)

    def repairs(self, finding: Finding) -> tuple[str, ...]:
        """What a finding suggests; a few milliseconds where it was made without."""
        return self._newsroom.proofreader.repairs(finding)
