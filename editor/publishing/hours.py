"""The hour that something is given to go out at: one rule for publishing at an hour and for moving a schedule."""

from __future__ import annotations

from datetime import datetime

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
