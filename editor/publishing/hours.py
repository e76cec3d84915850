"""The hour that something is given to go out at: one rule for publishing at an hour and for moving a schedule."""

from __future__ import annotations

from datetime import datetime

from db.records import OutboxRecord
from editor.errors import UserMistake


def refuse_past(at: datetime, now: datetime) -> None:
    """Raises UserMistake where the hour is over: nothing waits for it, and a slip of the date would publish at once."""
    if at <= now:
        raise UserMistake(
            "That hour is over.",
            "Choose a later one, or publish it now.",
            code="schedule_past",
            values={"at": at.isoformat()},
        )


def waits_for_its_hour(row: OutboxRecord, now: datetime) -> bool:
    """Also where the hour is over and nothing took it up yet: somebody may give it another one before a worker does."""
    was_given_one = row.next_attempt_at > now or row.next_attempt_at > row.created_at
    return row.state == "waiting" and row.attempts == 0 and row.action != "withdraw" and was_given_one
