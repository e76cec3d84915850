"""The queue as people work on it: look, hasten, retry, cancel, resend. Each write is one transaction."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from db.records import OutboxRecord
from db.repositories.outbox_rescue import ChannelTroubles
from db.unit_of_work import UnitOfWork
from editor.articles import life
from editor.changes import Changes
from editor.errors import UserMistake
from editor.newsroom.clock import Clock, utc_now
from editor.newsroom.people import role_of
from editor.publishing import hastening, queries, queueing, resending
from editor.publishing.channels import Channels, channels_in
from editor.publishing.queries import QueueItem
from editor.publishing.queue_rules import check_role
from editor.publishing.retries import OVERDUE_AFTER


class QueueDesk(Channels):
    """The queue's half of `Publishing`, which inherits it. What is done raises UserMistake for who may not do it."""

    _clock: Clock

    def now(self, work: UnitOfWork) -> datetime:
        """The time that leases and schedules count in: the server's where seats share one, else this machine's."""
        if self._clock is utc_now:
            return work.outbox.database_time() or self._clock()
        return self._clock()

    def queue(
        self,
        *,
        states: Sequence[str] | None = None,
        article_id: int | None = None,
        channel: str | None = None,
        limit: int = 200,
        before_id: int | None = None,
    ) -> list[OutboxRecord]:
        """Newest first; each row says in `reason` why it waits or failed, as of now. Raises UserMistake for a channel
        that there is not.
        """
        with self._database.reading() as work:
            channel_id = None if channel is None else channels_in(work, [channel])[0].id
            found = work.outbox.page(
                states=states, article_id=article_id, channel_id=channel_id, limit=limit, before_id=before_id
            )
            return queries.with_reasons(work, found, self.now(work))

    def item(self, outbox_id: int) -> QueueItem:
        """One row with its tries and its delivery. Raises RowMissing."""
        with self._database.reading() as work:
            return queries.item(work, outbox_id, self.now(work))

    def counts(self) -> dict[str, int]:
        """Every state with its number of rows."""
        with self._database.reading() as work:
            return queries.counts(work)

    def troubles(self) -> list[ChannelTroubles]:
        """The channels that somebody has to look at: what failed, what is long due, what a lost worker left."""
        with self._database.reading() as work:
            return work.outbox.troubles(self.now(work) - OVERDUE_AFTER)

    def retry(self, outbox_id: int, *, author: str = "") -> Changes:
        """Send what failed, or what waits for its next attempt, now. What was not tried yet waits for an hour that
        somebody gave: skipping that is `send_now`, which asks who may. Raises UserMistake where that makes no sense.
        """
        with self._database.unit_of_work() as work:
            row, now = work.outbox.get(outbox_id), self.now(work)
            check_role(work, "retry", author, row.action)
            newest = work.outbox.newest(row.article_id, row.channel_id)
            if row.state == "sending":
                raise _not_possible(row, "tried again", "It is on its way already.")
            if row.state == "waiting" and row.attempts == 0 and row.next_attempt_at > now:
                raise _not_possible(row, "tried again: it waits for its hour", "Send it now, or give it another hour.")
            if row.state == "failed" and newest is not None and newest.id != row.id:
                raise UserMistake(
                    f"Item {row.id} cannot be tried again: something newer of its article was queued since.",
                    "Resend it: it then goes out after what is queued already.",
                    code="newer_queued",
                    values={"item": row.id},
                )
            if row.state not in ("failed", "waiting") or newest is None or newest.id != row.id:
                raise _not_possible(row, "tried again", "Resend it: it then goes out after what is queued already.")
            due = now if row.action == "withdraw" else queueing.not_before_embargo(work, row.article_id, now)
            if row.state == "failed":
                work.outbox.wait_again(row.id, now, due, wanted=now)
            else:
                work.outbox.reschedule(row.id, due, now, wanted=now)
            work.commit()
            return Changes.of(**work.touched)

    def send_now(self, outbox_id: int, *, author: str = "") -> Changes:
        """Send what waits for an hour or for its next attempt at the worker's next round; never before an embargo ends.

        Raises UserMistake where it does not wait, where its article is under embargo, and where its channel is paused.
        """
        with self._database.unit_of_work() as work:
            row, now = work.outbox.get(outbox_id), self.now(work)
            check_role(work, "send_now", author, row.action)
            if row.state != "waiting":
                raise _not_possible(row, "sent now", "Retry what failed; resend what was sent.")
            record = work.articles.get(row.article_id)
            hastening.check(row, record, work.channels.get(row.channel_id), now)
            if record.state == "scheduled":
                life.check_move(record.state, "published", role_of(work, author), author)
                if record.published_at is not None and record.published_at > now:
                    work.articles.update(record.id, record.version, {"published_at": now})
            work.outbox.reschedule(row.id, now, now)
            work.commit()
            return Changes.of(**work.touched)

    def retry_failed(self, channel: str | None = None, *, author: str = "") -> Changes:
        """Retry whatever failed, on one channel or on all, and was not followed by something newer."""
        with self._database.unit_of_work() as work:
            channel_id = None if channel is None else channels_in(work, [channel])[0].id
            check_role(work, "retry_failed", author)
            hastening.retry_failed(work, channel_id, self.now(work))
            if work.touched:
                work.commit()
            return Changes.of(**work.touched)

    def cancel(self, outbox_id: int, *, author: str = "") -> Changes:
        """Give up what waits or failed. Raises UserMistake for what is being sent or was."""
        with self._database.unit_of_work() as work:
            row = work.outbox.get(outbox_id)
            check_role(work, "cancel", author, row.action)
            if row.action == "withdraw":  # else the article would be called withdrawn and still be out
                raise UserMistake(
                    f"Item {row.id} cannot be cancelled: it is a withdrawal.",
                    "Publish the article again instead.",
                    code="withdrawal_stays",
                    values={"item": row.id},
                )
            if not queueing.cancel(work, row, self.now(work), author):
                raise _not_possible(row, "cancelled", "Withdraw the article, or publish a corrected one.")
            work.commit()
            return Changes.of(**work.touched)

    def resend(self, outbox_id: int, *, current: bool, author: str = "") -> Changes:
        """Queue it once more for its channel: as it was sent, or the article as it was published last.

        Raises UserMistake where that makes no sense, see `resending`.
        """
        with self._database.unit_of_work() as work:
            row, now = work.outbox.get(outbox_id), self.now(work)
            check_role(work, "resend", author, row.action)
            if row.state in ("waiting", "sending"):
                raise _not_possible(row, "sent again", "It is on its way already.")
            revision = resending.revision_to_send(work, row, now, current=current)
            queueing.add_anew(work, row, revision, now)
            if revision > (work.articles.get(row.article_id).published_revision or 0):  # it had been cancelled
                queueing.mark_afresh(work, row.article_id)
            work.commit()
            return Changes.of(**work.touched)


def _not_possible(row: OutboxRecord, what: str, hint: str) -> UserMistake:
    return UserMistake(
        f"Item {row.id} ({row.state}) cannot be {what}.",
        hint,
        code="not_in_this_state",
        values={"item": row.id, "state": row.state},
    )
