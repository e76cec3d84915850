"""The sample newsroom: a dozen pages of our own, published, with readers' reports about them."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass

import resources
from editor.bootstrap import Newsroom
from editor.errors import UserMistake

Progress = Callable[[int, int, str], None]
"""Called with done, total and what is being done; it may raise to cancel."""


@dataclass(frozen=True)
class Sample:
    """The ids that were made, in the order of the pages; `first` is the page with the damage of real ones."""

    articles: tuple[int, ...]
    reports: tuple[int, ...]

    @property
    def first(self) -> int:
        return self.articles[0]


def is_loaded(newsroom: Newsroom) -> bool:
    """Whether this newsroom has taken the sample before."""
    with newsroom.database.reading() as work:
        return work.settings.get("sample_loaded") is not None


def load(newsroom: Newsroom, progress: Progress = lambda _done, _total, _text: None) -> Sample:
    """Import the pages, publish them on every channel, send them, and take the readers' reports.

    Raises UserMistake where it was loaded before. What is cancelled on the way leaves whole articles.
    """
    if is_loaded(newsroom):
        raise UserMistake(
            "The sample newsroom is here already.", "Look at its articles and reports.", code="sample_is_loaded"
        )
    from editor.publishing import sites  # late: start-up time

    pages = sorted(resources.path("sample").glob("*.txt"))
    total = len(pages) + 2
    articles: dict[str, int] = {}
    for done, page in enumerate(pages):
        progress(done, total, page.stem)
        articles[page.stem] = newsroom.importing.file(page).saved.article_id
        _describe(newsroom, articles, page.stem)
        newsroom.publishing.publish(articles[page.stem], None, author=newsroom.author)
    progress(len(pages), total, "site")
    newsroom.worker("sample").run_once()
    for channel in newsroom.publishing.channels():
        if channel.target == sites.TARGET:  # the first pages were written before the others that they name were there
            sites.build(newsroom.publishing, channel, newsroom.agency)
    progress(len(pages) + 1, total, "reports")
    reports = _take_reports(newsroom, articles)
    with newsroom.database.unit_of_work() as work:
        work.settings.set("sample_loaded", {"articles": list(articles.values())})
        work.commit()
    progress(total, total, "")
    return Sample(tuple(articles.values()), reports)


def _describe(newsroom: Newsroom, articles: dict[str, int], page: str) -> None:
    """The page's topics, and the page before it that tells the same story in another language."""
    told = json.loads(resources.path("sample", "stories.json").read_text(encoding="utf-8"))
    article_id, author = articles[page], newsroom.author
    record = newsroom.articles.open(article_id).record
    newsroom.articles.describe(article_id, record.version, {"topics": told["topics"][page]}, author=author)
    for story in told["told_in_several_languages"]:
        before = [articles[other] for other in story if other in articles and other != page]
        if page in story and before:
            newsroom.versions.link(before[0], article_id, author=author)


def _take_reports(newsroom: Newsroom, articles: dict[str, int]) -> tuple[int, ...]:
    from editor.reports import IncomingReport  # late: start-up time

    entries = json.loads(resources.path("sample", "reports.json").read_text(encoding="utf-8"))
    taken = []
    for number, entry in enumerate(entries):
        article_id = articles[entry["page"]]
        incoming = IncomingReport(
            quote=entry["quote"],
            prefix=entry["prefix"],
            suffix=entry["suffix"],
            suggestion=entry["suggestion"],
            comment=entry["comment"],
            article=article_id,
            revision=newsroom.articles.open(article_id).revision,
            reporter=f"sample-reader-{entry['reader']}",
            idempotency_key=f"sample-{number}",
        )
        taken.append(newsroom.reports.receive(incoming, door="file").report.id)
    return tuple(taken)
