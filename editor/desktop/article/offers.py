"""What the services offer for the article on the page: the notice that its templates give."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from db.records import ArticleRecord
from editor.articles.document import Document, Notice

if TYPE_CHECKING:
    from editor.bootstrap import Newsroom
    from editor.publishing.noticing import Chosen


@dataclass(frozen=True)
class Offer:
    """`document` is the article with the notice placed, exactly once; `notice` is None where there is none to place.

    `chosen` says which rule decided, or what is wrong.
    """

    notice: Notice | None
    document: Document
    chosen: Chosen

    @property
    def unnamed(self) -> bool:
        """Whether neither the dateline nor the settings say whose text it is."""
        return self.chosen.problem is not None and self.chosen.problem.code == "agency_has_no_name"


def offer_notice(newsroom: Newsroom, document: Document, record: ArticleRecord | None) -> Offer:
    """The notice that the newsroom's rules give, as publishing would place it. In any thread."""
    from editor import notices  # late: start-up time

    notice, chosen = newsroom.notice_desk.offered(document, record)
    if notice is None:
        return Offer(None, document, chosen)
    return Offer(notice, notices.place(document, notice), chosen)
