"""One article as the lists and the search of a site have it: what a line of either shows, without the text itself."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from editor.articles.slugs import slug_of
from editor.publishing.targets.protocol import Content
from editor.publishing.targets.static_site import times

LONGEST_DESCRIPTION = 300  # search engines and messengers show no more


@dataclass(frozen=True)
class Row:
    """`at` is ISO 8601 with the offset of the article's zone; `summary` is empty where the article has no lead."""

    id: int
    at: str
    zone: str
    path: str
    language: str
    tag: str
    headline: str
    summary: str
    topics: tuple[str, ...] = ()

    @property
    def moment(self) -> datetime:
        return datetime.fromisoformat(self.at)

    @property
    def is_right_to_left(self) -> bool:
        return self.tag == "kk-Arab"


def row_of(content: Content, path: str) -> Row:
    """What lists say of an article whose page stands at `path`."""
    article, document = content.article, content.document
    return Row(
        id=article.id,
        at=times.iso(article.published_at or article.created_at, article.zone),
        zone=article.zone,
        path=path,
        language=document.language,
        tag=document.tag,
        headline=document.headline,
        summary=description(content) if document.lead else "",
        topics=article.topics,
    )


def description(content: Content) -> str:
    """The lead, or the beginning of the body, cut at a word."""
    text = " ".join((content.document.lead or content.document.text).split())
    if len(text) <= LONGEST_DESCRIPTION:
        return text
    return text[: LONGEST_DESCRIPTION - 1].rsplit(" ", 1)[0].rstrip(" ,.;:—-") + "…"


def topic_slugs(topics: Iterable[str]) -> dict[str, str]:
    """Each topic's slug with its name; topics that are written alike share a page."""
    return {slug_of(topic): topic for topic in topics if topic.strip()}


def newest_first(rows: Iterable[Row]) -> list[Row]:
    return sorted(rows, key=lambda row: (-row.moment.timestamp(), -row.id))


def read_rows(path: Path) -> list[Row] | None:
    """The rows that a file keeps; None where it is missing or damaged, and has to be made anew."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        return [_row(line) for line in data]
    except (OSError, ValueError, TypeError, KeyError):
        return None


def _row(line: dict[str, Any]) -> Row:
    return Row(**{**line, "topics": tuple(line["topics"])})


def row_as_note(row: Row) -> dict[str, Any]:
    """The row as a note of the folder keeps it."""
    return {**asdict(row), "topics": list(row.topics)}


def kept_row(note: Any) -> Row | None:
    """What `row_as_note` wrote; None for anything else."""
    try:
        return _row(note)
    except (TypeError, KeyError):
        return None


def rows_as_bytes(rows: Sequence[Row]) -> bytes:
    return json.dumps([asdict(row) for row in rows], ensure_ascii=False, separators=(",", ":")).encode()


def read_names(path: Path) -> dict[str, str]:
    """Slugs of topics with their names; empty where nothing is known."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return {str(slug): str(name) for slug, name in data.items()} if isinstance(data, dict) else {}


def names_as_bytes(names: dict[str, str]) -> bytes:
    return json.dumps(names, ensure_ascii=False, sort_keys=True).encode()
