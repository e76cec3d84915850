"""What a person may hasten: something that waits, and everything that failed."""

from __future__ import annotations

from datetime import datetime
from zoneinfo import ZoneInfo

from db.records import ArticleRecord, ChannelRecord, OutboxRecord
from db.unit_of_work import UnitOfWork
from editor.errors import UserMistake
from editor.publishing import queueing

_PAGE = 500


def check(row: OutboxRecord, article: ArticleRecord, channel: ChannelRecord, now: datetime) -> None:
    """Raises UserMistake where this row may not, or would not, go out now."""
    until = article.embargo_until
    if until is not None and until > now and row.action != "withdraw":
        told = until.astimezone(ZoneInfo(article.zone)).strftime("%Y-%m-%d %H:%M")
        raise UserMistake(
            f"Article {article.id} is under embargo until {told}.",
            "Nothing goes out before; change the embargo if it was lifted.",
            code="kept_by_embargo",
            values={"article": article.id, "until": until.isoformat()},
        )
    if channel.paused:
        raise UserMistake(
            f"The channel “{channel.name}” is paused.",
            "Let it go on: then this goes out.",
            code="channel_is_paused",
            values={"channel": channel.name},
        )


def retry_failed(work: UnitOfWork, channel_id: int | None, now: datetime) -> None:
    """Back into the queue, with ten new attempts each; where something newer was queued meanwhile it stays as it is."""
    before: int | None = None
    while found := work.outbox.page(states=("failed",), channel_id=channel_id, limit=_PAGE, before_id=before):
        for row in found:
            newest = work.outbox.newest(row.article_id, row.channel_id)
            if newest is not None and newest.id == row.id:
                due = now if row.action == "withdraw" else queueing.not_before_embargo(work, row.article_id, now)
                work.outbox.wait_again(row.id, now, due, wanted=now)
        before = found[-1].id
