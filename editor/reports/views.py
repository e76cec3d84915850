"""What the desk hands out: everything an inbox shows, and what a fix did. All text in them is plain."""

from __future__ import annotations

from dataclasses import dataclass, field

from db.records import (
    AnswerRecord,
    ArticleRecord,
    CorrectionRecord,
    GroupEventRecord,
    GroupRecord,
    OutboxRecord,
    ReportRecord,
)
from editor.articles.offsets import Place
from editor.changes import Changes
from editor.language.proposals import Proposal
from editor.reports.grouping import why_grouped
from editor.reports.spam import SpamScore

# A draft is nowhere yet, and a withdrawn article is nowhere any more.
WENT_OUT = ("scheduled", "published", "corrected")

__all__ = ["Fixed", "GroupRow", "GroupView", "Proposal", "Received", "SeenText"]


@dataclass(frozen=True)
class Received:
    """What became of a report. `created` is False where the same one had come before; `group` is None for spam."""

    report: ReportRecord
    group: GroupRecord | None
    created: bool
    changes: Changes


@dataclass(frozen=True)
class GroupRow:
    """One line of the inbox. `headline` is the article's, empty where it is unknown; `proposal` is "" where nothing is
    proposed, and None where only readers were asked, who proposed nothing: the checks may.
    """

    group: GroupRecord
    headline: str
    views: int
    quote: str
    place: Place | None
    proposal: str | None
    report_id: int | None = None

    @property
    def language(self) -> str:
        """The article's, or the report's where the article is unknown."""
        return self.group.language


@dataclass(frozen=True)
class SeenText:
    """The stored revision that the reader saw, around the reported words."""

    revision: int
    before: str
    words: str
    after: str


@dataclass(frozen=True)
class GroupView:
    """One group in full. `words` stand in today's text between `context_before` and `context_after`; all three are
    empty without a place. `seen_revision`: what the first reader saw. `reports` are the first of `report_count`.
    """

    group: GroupRecord
    reports: list[ReportRecord]
    article: ArticleRecord | None
    place: Place | None
    place_status: str
    score: float
    context_before: str
    words: str
    context_after: str
    seen_revision: int | None
    proposals: list[Proposal]
    seen: SeenText | None = None
    report_count: int = 0
    history: tuple[GroupEventRecord, ...] = ()

    @property
    def why(self) -> str:
        """What the reports have in common: a code of `editor.reports.grouping.why_grouped`."""
        return why_grouped(self.group.key)

    @property
    def spam(self) -> SpamScore:
        """The strongest suspicion that speaks against one of the reports."""
        worst = max(self.reports, key=lambda report: report.spam_score, default=None)
        return SpamScore(worst.spam_score, worst.spam_reasons) if worst else SpamScore()

    @property
    def unpublished(self) -> int:
        """How many revisions were saved since the article last went out: a fix is made on top of them, and sends them
        too. 0 for an article that is not out.
        """
        article = self.article
        if article is None or article.state not in WENT_OUT or article.published_revision is None:
            return 0
        return article.current_revision - article.published_revision


@dataclass(frozen=True)
class Fixed:
    """What a fix wrote, in one transaction. `queued` is empty where the article never went out, `answers` where no
    reader asked for one or no letters go out.
    """

    article_id: int
    revision: int
    correction: CorrectionRecord
    queued: list[OutboxRecord]
    changes: Changes
    answers: list[AnswerRecord] = field(default_factory=list)
