"""What may be sent once more, and which text that is."""

from __future__ import annotations

from datetime import datetime

from db.records import ArticleRecord, OutboxRecord
from db.unit_of_work import UnitOfWork
from editor.errors import UserMistake

_OUT = ("published", "corrected")


def revision_to_send(work: UnitOfWork, row: OutboxRecord, now: datetime, *, current: bool) -> int:
    """The row's own revision, or the article's as it was published last. Raises UserMistake where it is on its way
    already, where the article is not out, where what happened to the article since makes it wrong, and where something
    newer waits for the channel: that would be superseded, and nobody would be told.
    """
    record = work.articles.get(row.article_id)
    _check_article(row, record)
    wanted = record.published_revision if current else row.revision
    if row.action == "withdraw" or wanted is None:
        return row.revision
    rows = work.outbox.of_article(record.id)
    if current and _is_held_back(rows, wanted, now):
        raise _newer(row, wanted)
    for other in rows:
        here = other.channel_id == row.channel_id and other.state in ("waiting", "sending")
        if here and (other.revision > wanted or (current and other.revision == wanted)):
            raise _newer(row, other.revision)
    return wanted


def _check_article(row: OutboxRecord, record: ArticleRecord) -> None:
    values: dict[str, object] = {"item": row.id, "article": record.id}
    if row.action == "withdraw":
        if record.state != "withdrawn":
            raise UserMistake(
                f"Article {record.id} was published again since it was withdrawn.",
                "Withdraw it once more if it is to go.",
                code="published_again",
                values=values,
            )
        return
    if record.state == "withdrawn":
        raise UserMistake(
            f"Item {row.id} cannot be sent again: its article was withdrawn.",
            "Publish the article anew.",
            code="withdrawn_since",
            values=values,
        )
    if record.state not in _OUT:  # what was cancelled, or waits for its hour: publishing looks it over, this does not
        raise UserMistake(
            f"Item {row.id} cannot be sent again: its article is not out ({record.state.replace('_', ' ')}).",
            "Publish the article.",
            code="not_out",
            values=values,
        )


def _is_held_back(rows: list[OutboxRecord], revision: int, now: datetime) -> bool:
    """Whether this text waits for its hour wherever it was queued: another is today's until then."""
    live = [one for one in rows if one.revision == revision and one.state in ("waiting", "sending", "done", "failed")]
    untried = [one for one in live if one.state == "waiting" and not one.attempts and one.next_attempt_at > now]
    return bool(live) and len(untried) == len(live)


def _newer(row: OutboxRecord, revision: int) -> UserMistake:
    return UserMistake(
        f"Item {row.id} cannot be sent again: revision {revision} of its article is on its way, or waits for its hour.",
        "Let that go out first, send it now, or cancel it.",
        code="newer_on_its_way",
        values={"item": row.id, "revision": revision},
    )
