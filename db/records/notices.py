"""Notices, their texts and the rules among them, as values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any


@dataclass(frozen=True)
class NoticeTextRecord:
    """One version of an attribution notice in one language: a template, with the lengths `text`, `short` and `line`.

    Versions count from 1 in each language. `valid_from` and `valid_to` are days in the newsroom's zone, both included.
    """

    id: int
    name: str
    language: str
    number: int
    text: str
    short: str
    line: str
    link: str
    link_text: str
    copyright: str
    licence: str
    licence_link: str
    valid_from: date | None
    valid_to: date | None
    created_at: datetime
    created_by: str


@dataclass(frozen=True)
class NoticeRecord:
    """What holds for a notice in all its languages. `channels`: how each channel shows it, by the channel's name."""

    id: int
    name: str
    channels: dict[str, Any]
    version: int


@dataclass(frozen=True)
class NoticeRuleRecord:
    """Which notice an article goes out with: the first rule that matches, by `position`, decides. An empty field asks
    for nothing; `exclusive` None neither.
    """

    id: int
    position: int
    notice: str
    source: str
    topic: str
    language: str
    channel: str
    exclusive: bool | None
    version: int
