"""What is put into the queue, taken back from it, and what the article's own row says of it.

Functions over a transaction that somebody else owns: a fix, a publication and a withdrawal each write their rows in the
same transaction as their revision.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from db.records import ArticleRecord, ChannelRecord, OutboxRecord
from db.unit_of_work import UnitOfWork
from editor.publishing.described import fingerprint
from editor.publishing.hours import waits_for_its_hour
from editor.publishing.reasons import Reason, reason

_LIVE = frozenset({"waiting", "sending", "failed"})
# After these an attempt left nothing at the receiver. A full disk may have come after the first of several files.
_NOTHING_ARRIVED = frozenset({"throttled", "refused"})


@dataclass(frozen=True)
class _Hours:
    """When something is to go out, and when it may: an embargo's end is later."""

    wanted: datetime
    not_before: datetime


def enqueue(
    work: UnitOfWork,
    article_id: int,
    revision: int,
    action: str,
    *,
    channels: Sequence[ChannelRecord],
    not_before: datetime,
    now: datetime,
) -> list[OutboxRecord]:
    """One row a channel, older unsent ones superseded. What waits, is sent or was sent as it is makes no new row: as it
    is in its text, and for "publish" in its topics, address and time too.
    """
    hours = _Hours(not_before, not_before_embargo(work, article_id, not_before))
    held = set(work.outbox.recipients(article_id))
    queued = []
    for channel in channels:
        queued += _enqueue_on(work, article_id, revision, action, channel, channel.id in held, hours, now)
    if queued:
        ahead = [row.next_attempt_at > now for row in work.outbox.of_article(article_id) if row.state in _LIVE]
        _mark(work, article_id, revision, action, scheduled=not held and all(ahead))
    return queued


def show_anew(
    work: UnitOfWork, article_ids: Sequence[int], channels: Sequence[ChannelRecord], now: datetime
) -> list[OutboxRecord]:
    """What these channels hold of the articles is sent once more as it is: something beside the text has changed.

    An article that waits goes out with it anyway, and one that was withdrawn, or never arrived, has nothing to show.
    """
    queued = []
    for article_id in article_ids:
        for channel in channels:
            last = work.outbox.last_delivery(article_id, channel.id)
            newest = work.outbox.newest(article_id, channel.id)
            if last is None or last.action == "withdraw" or (newest is not None and newest.state == "waiting"):
                continue
            row_id = work.outbox.add(
                article_id=article_id,
                revision=last.revision,
                channel_id=channel.id,
                action="update",
                not_before=not_before_embargo(work, article_id, now),
                at=now,
                wanted=now,
            )
            queued.append(work.outbox.get(row_id))
    return queued


def not_before_embargo(work: UnitOfWork, article_id: int, moment: datetime) -> datetime:
    """This moment, or the end of the article's embargo where that is later."""
    until = work.articles.get(article_id).embargo_until
    return moment if until is None else max(moment, until)


def _enqueue_on(
    work: UnitOfWork,
    article_id: int,
    revision: int,
    action: str,
    channel: ChannelRecord,
    held: bool,
    hours: _Hours,
    now: datetime,
) -> list[OutboxRecord]:
    if action in ("publish", "update"):
        action = "update" if held else "publish"
    elif action == "correct":
        hours = _after_schedules(work, article_id, channel, hours)
    wanted, not_before = hours.wanted, hours.not_before
    newest = work.outbox.newest(article_id, channel.id)
    if newest is not None and newest.revision == revision and newest.action != "withdraw":
        if newest.state == "failed":
            work.outbox.wait_again(newest.id, now, not_before, wanted=wanted)
        elif newest.state != "done":
            work.outbox.reschedule(newest.id, not_before, now, wanted=wanted)
        if newest.state != "done":
            return [work.outbox.get(newest.id)]
        if action != "update" or not _described_otherwise(work, article_id, channel.id):
            return []
    row_id = work.outbox.add(
        article_id=article_id,
        revision=revision,
        channel_id=channel.id,
        action=action,
        not_before=not_before,
        at=now,
        wanted=wanted,
    )
    for older in work.outbox.page(states=("waiting", "failed"), article_id=article_id, channel_id=channel.id):
        overtaken = older.state == "failed" or not_before <= max(now, older.next_attempt_at)
        overtaken = overtaken or (not held and waits_for_its_hour(older, now))  # its first hour was put off
        if older.id < row_id and overtaken:
            _give_up(work, older, "superseded", reason("superseded", revision=revision, by=row_id), now)
    return [work.outbox.get(row_id)]


def _described_otherwise(work: UnitOfWork, article_id: int, channel_id: int) -> bool:
    """Whether topics, address or time have changed since they went along; what was not noted counts as the same."""
    last = work.outbox.last_delivery(article_id, channel_id)
    return last is not None and last.described not in ("", fingerprint(work.articles.get(article_id)))


def _after_schedules(work: UnitOfWork, article_id: int, channel: ChannelRecord, hours: _Hours) -> _Hours:
    """Not before the times that untried rows of this channel wait for: a correction does not break an embargo."""
    waiting = work.outbox.page(states=("waiting",), article_id=article_id, channel_id=channel.id)
    untried = [row for row in waiting if row.attempts == 0]
    return _Hours(
        max([hours.wanted, *(row.wanted_at or row.next_attempt_at for row in untried)]),
        max([hours.not_before, *(row.next_attempt_at for row in untried)]),
    )


def withdraw(
    work: UnitOfWork, article_id: int, revision: int, channels: Sequence[ChannelRecord], now: datetime
) -> list[OutboxRecord]:
    """Cancel what waits, and queue a withdrawal wherever the article arrived, or may have."""
    held = set(work.outbox.recipients(article_id))
    queued = []
    for channel in channels:
        rows = [row for row in work.outbox.of_article(article_id, lock=True) if row.channel_id == channel.id]
        out = channel.id in held or any(_may_be_out(work, row) for row in _since_withdrawal(rows))
        newest = work.outbox.newest(article_id, channel.id)
        if newest is not None and newest.action == "withdraw" and newest.state in ("waiting", "sending"):
            continue
        for row in rows:
            _give_up(work, row, "cancelled", reason("withdrawn_meanwhile"), now)
        if out:
            row_id = work.outbox.add(
                article_id=article_id,
                revision=revision,
                channel_id=channel.id,
                action="withdraw",
                not_before=now,
                at=now,
            )
            queued.append(work.outbox.get(row_id))
    _mark(work, article_id, revision, "withdraw", scheduled=False)
    return queued


def _since_withdrawal(rows: Sequence[OutboxRecord]) -> list[OutboxRecord]:
    """The rows after the last withdrawal that was done."""
    last = max((row.id for row in rows if row.action == "withdraw" and row.state == "done"), default=0)
    return [row for row in rows if row.id > last]


def _may_be_out(work: UnitOfWork, row: OutboxRecord) -> bool:
    return row.state in ("sending", "done") or any(
        attempt.outcome not in _NOTHING_ARRIVED for attempt in work.outbox.attempts(row.id)
    )


def add_anew(work: UnitOfWork, row: OutboxRecord, revision: int, now: datetime) -> None:
    """The same once more, after everything that was queued so far. What it makes needless is superseded."""
    row_id = work.outbox.add(
        article_id=row.article_id,
        revision=revision,
        channel_id=row.channel_id,
        action=row.action,
        not_before=now if row.action == "withdraw" else not_before_embargo(work, row.article_id, now),
        at=now,
        wanted=now,
    )
    left = work.outbox.page(states=("waiting", "failed"), article_id=row.article_id, channel_id=row.channel_id)
    for older in left:
        if older.id < row_id and (older.state == "waiting" or older.revision <= revision):
            _give_up(work, older, "superseded", reason("superseded", revision=revision, by=row_id), now)


def take_back(work: UnitOfWork, article_id: int, revision: int, now: datetime) -> bool:
    """Cancel a revision's rows where none of them was, or may have been, sent. What they superseded waits again."""
    rows = work.outbox.of_article(article_id, lock=True)
    mine = [row for row in rows if row.revision == revision and row.state != "cancelled"]
    if any(row.state not in ("waiting", "failed") or _may_be_out(work, row) for row in mine):
        return False
    taken = {row.id for row in mine}
    for row in mine:
        _give_up(work, row, "cancelled", reason("taken_back"), now)
    for row in rows:
        if row.state != "superseded" or row.reason_values.get("by") not in taken:
            continue
        newest = work.outbox.newest(article_id, row.channel_id)
        if newest is None or newest.id < row.id:  # else something newer has been sent since it failed
            work.outbox.wait_again(row.id, now)
    if mine:
        mark_afresh(work, article_id)
    return True


def supersede_overtaken(work: UnitOfWork, now: datetime) -> None:
    """What still waits although a newer revision of its article and channel is due will not be sent any more."""
    for older, newer in work.outbox.overtaken(now):
        _give_up(work, older, "superseded", reason("superseded", revision=newer.revision, by=newer.id), now)


def cancel(work: UnitOfWork, row: OutboxRecord, now: datetime, author: str) -> bool:
    """False where the row is in work, done or given up already."""
    why = reason("cancelled", author=author) if author else reason("cancelled_unsigned")  # nobody signed in here
    done = _give_up(work, row, "cancelled", why, now)
    if done:
        mark_afresh(work, row.article_id)
    return done


def _give_up(work: UnitOfWork, row: OutboxRecord, state: str, why: Reason, now: datetime) -> bool:
    return work.outbox.give_up(row.id, state, now, reason=why.text, code=why.code, values=why.values)


def _mark(work: UnitOfWork, article_id: int, revision: int, action: str, *, scheduled: bool) -> None:
    """What the article's own row says: read afresh, because the caller may have written it in this transaction."""
    record = work.articles.get(article_id)
    values: dict[str, object] = {}
    if action == "withdraw":
        state = "withdrawn"
    else:
        values["published_revision"] = revision
        if scheduled:
            state = "scheduled"
        elif action == "correct" or record.state == "corrected":
            state = "corrected"
        else:
            state = "published"
    if state != record.state:
        values["state"] = state
    if values:
        work.articles.update(article_id, record.version, values)


def mark_afresh(work: UnitOfWork, article_id: int) -> None:
    """The article's row after something was cancelled: as what still waits, is sent or was sent makes it."""
    record = work.articles.get(article_id)
    if record.state == "withdrawn":
        return
    live = [row for row in work.outbox.of_article(article_id) if row.state in ("waiting", "sending", "done", "failed")]
    sent = [row for row in live if row.state in ("sending", "done")]
    values: dict[str, object] = {"published_revision": max((row.revision for row in live), default=None)}
    if not live:
        values["state"] = "draft"
    elif not sent:
        values["state"] = "scheduled" if record.state == "scheduled" else "published"
    else:
        values["state"] = "corrected" if any(row.action == "correct" for row in live) else "published"
    work.articles.update(article_id, record.version, values)


def mark_delivered(work: UnitOfWork, record: ArticleRecord) -> None:
    """A scheduled article has gone out."""
    if record.state == "scheduled":
        work.articles.update(record.id, record.version, {"state": "published"})
