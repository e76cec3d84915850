"""What is known of an article beside its text: kind, desk, topics, sources, embargo, address, time of publication.

These belong to the article and not to a revision: they are for the desk, change without a new text, and the newest one
counts. The article's language, byline and dateline stand in its text.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime

from db.faults import RowExists, StaleRow
from db.records import ArticleRecord
from db.unit_of_work import UnitOfWork
from editor.articles import life
from editor.articles.kinds import kinds_in, unknown_kind
from editor.articles.slugs import check_slug, slug_of, unique_slug
from editor.changes import Changes
from editor.errors import Conflict, UserMistake
from editor.newsroom.people import role_of

DESCRIBED = ("kind", "desk", "topics", "sources", "embargo_until", "slug", "published_at", "is_exclusive")
MOST_ENTRIES = 50  # topics or sources of one article
LONGEST_DESK = 80  # characters
_LONGEST: Mapping[str, int] = {"topics": 80, "sources": 300}  # characters of one; a source may be an address
_LOOKED_AT = 2_000  # articles, newest first: what a newsroom wrote in its last months


@dataclass(frozen=True)
class Described:
    """The article as it is now, and what was touched."""

    record: ArticleRecord
    changes: Changes


@dataclass(frozen=True)
class Used:
    """Words that articles were described with, those of the newest articles first, each once."""

    people: tuple[str, ...] = ()
    topics: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    desks: tuple[str, ...] = ()


def describe(
    work: UnitOfWork,
    article_id: int,
    version: int,
    values: Mapping[str, object],
    *,
    author: str,
    at: datetime,
    seen: ArticleRecord | None = None,
) -> None:
    """In the caller's transaction; see `ArticleDesk.describe`. Values that say nothing new write nothing."""
    record = work.articles.get(article_id)
    if record.version != version and not (seen is not None and _untouched(seen, record, values)):
        raise _changed_meanwhile(record)
    wanted = {name: _checked(work, record, name, value) for name, value in values.items()}
    wanted = {name: value for name, value in wanted.items() if value != getattr(record, name)}
    if not wanted:
        return
    if "embargo_until" in wanted:
        _check_embargo(work, record, wanted["embargo_until"], author)
    try:
        work.articles.update(article_id, record.version, wanted | {"updated_at": at, "updated_by": author})
    except RowExists as error:  # taken since it was looked for
        raise _slug_taken(work, str(wanted["slug"])) from error
    except StaleRow as error:
        raise _changed_meanwhile(record) from error
    if "embargo_until" in wanted:
        until = work.articles.get(article_id).embargo_until
        work.outbox.follow_embargo(article_id, record.embargo_until, until, at)


def _check_embargo(work: UnitOfWork, record: ArticleRecord, until: object, author: str) -> None:
    """An embargo that ends sooner, or not at all, sends what waits for its end: that is for who may publish.

    Anybody may make it longer. Raises UserMistake.
    """
    before = record.embargo_until
    if before is None or (isinstance(until, datetime) and until >= before):
        return
    if any(row.state == "waiting" and row.action != "withdraw" for row in work.outbox.of_article(record.id)):
        after = "published" if record.state == "scheduled" else record.state
        life.check_move(record.state, after, role_of(work, author), author)


def _untouched(seen: ArticleRecord, record: ArticleRecord, values: Mapping[str, object]) -> bool:
    return all(getattr(seen, name, None) == getattr(record, name, None) for name in values)


def _checked(work: UnitOfWork, record: ArticleRecord, name: str, value: object) -> object:
    """The value as it is kept. Raises UserMistake."""
    if name in _LONGEST and isinstance(value, Iterable) and not isinstance(value, str):
        return _entries(name, value)
    if name == "kind" and isinstance(value, str):
        kinds = kinds_in(work)
        if value not in kinds and value != record.kind:
            raise unknown_kind(value, kinds)
        return value
    if name == "desk" and isinstance(value, str):
        return _desk(value)
    if name == "slug" and isinstance(value, str):
        check_slug(value)
        if value != record.slug and work.articles.by_slug(value) is not None:
            raise _slug_taken(work, value)
        return value
    if name == "is_exclusive" and isinstance(value, bool):
        return value
    if name in ("embargo_until", "published_at") and (value is None or isinstance(value, datetime)):
        return _moment(record, name, value)
    raise UserMistake(
        f"“{name}” is not a field that can be described with {value!r}.",
        f"Choose one of: {', '.join(DESCRIBED)}.",
        code="unknown_field",
        values={"name": name},
    )


def _desk(value: str) -> str:
    desk = " ".join(value.split())
    if len(desk) > LONGEST_DESK or not (desk.isprintable() and desk != "-"):
        raise UserMistake(
            "This is not the name of a desk.",
            f"Write a name of up to {LONGEST_DESK} characters, such as Sport.",
            code="bad_desk",
            values={"longest": LONGEST_DESK},
        )
    return desk


def _moment(record: ArticleRecord, name: str, value: datetime | None) -> datetime | None:
    if value is not None and value.tzinfo is None:
        raise UserMistake(
            f"The time {value.isoformat()} does not say in which zone.",
            "Write it like 2026-11-23T18:30+05:00.",
            code="time_without_zone",
        )
    if name == "published_at" and value is None and record.published_revision is not None:
        raise UserMistake(
            "A published article has a time of publication.",
            "Give another time, or withdraw the article.",
            code="published_needs_time",
            values={"article": record.id},
        )
    return value


def _entries(name: str, given: Iterable[object]) -> tuple[str, ...]:
    """Trimmed, without empty ones, each once whatever its capitals."""
    entries: dict[str, str] = {}
    for entry in given:
        text = " ".join(str(entry).split())
        if text:
            entries.setdefault(text.casefold(), text)
    longest = max(map(len, entries.values()), default=0)
    if len(entries) > MOST_ENTRIES or longest > _LONGEST[name]:
        raise UserMistake(
            f"These are too many {name}, or one of them is too long.",
            f"An article may have {MOST_ENTRIES}, of {_LONGEST[name]} characters each.",
            code="too_many_entries",
            values={"name": name, "most": MOST_ENTRIES, "longest": _LONGEST[name]},
        )
    return tuple(entries.values())


def _slug_taken(work: UnitOfWork, slug: str) -> UserMistake:
    free = unique_slug(slug, work.articles.slugs_like(slug_of(slug)))
    return UserMistake(
        f"Another article has the address “{slug}”.",
        f"Choose another, such as {free}.",
        code="slug_taken",
        values={"slug": slug, "free": free},
    )


def _changed_meanwhile(record: ArticleRecord) -> Conflict:
    return Conflict(
        f"{record.updated_by or 'Somebody'} changed article {record.id} meanwhile. Nothing was overwritten.",
        "Look at what stands there now, then change it again.",
        code="details_changed_meanwhile",
        values={"article": record.id, "author": record.updated_by},
    )


# Words to complete ----------------------------------------------------------------------------------------------------


def split_entries(text: str, separators: str = ",;\n") -> list[str]:
    """«Айгүл Сейітова, Дәурен Ахметов» as a list; empty ones are left out."""
    for separator in separators[1:]:
        text = text.replace(separator, separators[0])
    return [entry for part in text.split(separators[0]) if (entry := " ".join(part.split()))]


def words_used(work: UnitOfWork) -> Used:
    """See `Used`; of the newest articles only."""
    people: dict[str, str] = {}
    topics: dict[str, str] = {}
    sources: dict[str, str] = {}
    desks: dict[str, str] = {}
    for record in work.articles.page(limit=_LOOKED_AT):
        for found, entries in (
            (people, split_entries(record.byline)),
            (topics, record.topics),
            (sources, record.sources),
            (desks, (record.desk,) if record.desk else ()),
        ):
            for entry in entries:
                found.setdefault(entry.casefold(), entry)
    return Used(tuple(people.values()), tuple(topics.values()), tuple(sources.values()), tuple(desks.values()))
