"""Why something waits, failed or was given up: in words for the command line, by code and values for translation."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from db.records import ChannelRecord, OutboxRecord

SENTENCES: Mapping[str, str] = {
    "scheduled": "It goes out at {until}.",
    "sent_late": "It was to go out at {due} and went out {minutes} minutes late: no worker was running.",
    "next_in_line": "It goes out as soon as the worker comes to it.",
    "paused": "The channel “{channel}” is paused.",
    "behind": "It waits until revision {revision} of the same article has been sent.",
    "sending": "It is being sent.",
    "superseded": "Revision {revision} goes out in its place.",
    "withdrawn_meanwhile": "The article was withdrawn before this was sent.",
    "cancelled": "It was cancelled by {author}.",
    "cancelled_unsigned": "It was cancelled.",
    "taken_back": "The correction was undone before it was sent.",
    "lost": "The last attempt did not come to an end; it is made again.",
    "lost_too_often": "{attempts} attempts did not come to an end.",
    "network": "{message} Attempts: {attempts}; the next is at {until}.",
    "throttled": "{message} The next attempt is at {until}.",
    "ours": "{message} Attempts: {attempts}; the next is at {until}.",
    "gave_up": "{message} Given up after {attempts} attempts.",
    "refused": "{message}",
    "no_target": "Nothing here can publish to “{target}”, which the channel “{channel}” asks for.",
    "bug": "The target “{target}” made a mistake of its own ({error}); a crash report says more.",
}

_TIMES = frozenset({"until", "due"})


@dataclass(frozen=True)
class Reason:
    """`code` is a key of `SENTENCES`; `values` are plain JSON values, times as ISO 8601."""

    code: str
    values: dict[str, Any]

    @property
    def text(self) -> str:
        return SENTENCES[self.code].format_map(self.values)


def reason(code: str, **values: Any) -> Reason:
    """Times become ISO 8601 to the second."""
    return Reason(code, plain(values))


def plain(values: Mapping[str, object]) -> dict[str, Any]:
    """Values as JSON keeps them: times to the second, anything else that JSON does not know as its text."""
    return {key: _plain(value) for key, value in values.items()}


def _plain(value: object) -> object:
    if isinstance(value, datetime):
        return value.replace(microsecond=0).isoformat()
    return value if isinstance(value, str | int | float | bool | dict | list | None) else str(value)


def in_words(row: OutboxRecord, zone: str, now: datetime) -> str:
    """The row's reason with its times on the newsroom's clock: "14:32" today, "2026-03-02 14:32" on another day."""
    if row.reason_code not in SENTENCES:
        return row.reason
    values = dict(row.reason_values)
    for name in _TIMES & values.keys():
        moment = datetime.fromisoformat(str(values[name])).astimezone(ZoneInfo(zone))
        today = moment.date() == now.astimezone(ZoneInfo(zone)).date()
        values[name] = moment.strftime("%H:%M" if today else "%Y-%m-%d %H:%M")
    return Reason(row.reason_code, values).text


def on_clock(row: OutboxRecord, zone: str) -> OutboxRecord:
    """The row with the times of its reason as ISO 8601 with the offset that the zone has then."""
    if row.reason_code not in SENTENCES:
        return row
    there = ZoneInfo(zone)
    found = {name: datetime.fromisoformat(told).astimezone(there).isoformat() for name, told in times_of(row).items()}
    told = Reason(row.reason_code, {**row.reason_values, **found})
    return replace(row, reason=told.text, reason_values=told.values)


def times_of(row: OutboxRecord) -> dict[str, str]:
    """The times that the row's reason names, as ISO 8601, by their names in its sentence."""
    return {name: str(row.reason_values[name]) for name in sorted(_TIMES & row.reason_values.keys())}


def explained(
    row: OutboxRecord, channels: Mapping[int, ChannelRecord], in_work: Collection[OutboxRecord], now: datetime
) -> OutboxRecord:
    """The row with the reason that holds now: the stored one, unless it waits for something else than its next try."""
    found = _of_now(row, channels, in_work, now)
    if found is None:
        return row
    return replace(row, reason=found.text, reason_code=found.code, reason_values=found.values)


def _of_now(
    row: OutboxRecord, channels: Mapping[int, ChannelRecord], in_work: Collection[OutboxRecord], now: datetime
) -> Reason | None:
    if row.state == "sending":
        return reason("sending")
    if row.state != "waiting":
        return None
    channel = channels.get(row.channel_id)
    if channel is not None and channel.paused:
        return reason("paused", channel=row.channel)
    for other in in_work:
        if (other.article_id, other.channel_id) == (row.article_id, row.channel_id) and other.id < row.id:
            return reason("behind", revision=other.revision)
    if row.next_attempt_at <= now:
        return reason("next_in_line")
    return None if row.reason_code else reason("scheduled", until=row.next_attempt_at)
