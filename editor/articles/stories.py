"""Articles that tell one story, in several languages or scripts: which they are, joined, and taken apart again.

One of them is the story's first, the others name it (`version_of`). Functions over a transaction that somebody else
owns.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from db.records import ArticleRecord
from db.unit_of_work import UnitOfWork
from editor.articles import serialisation
from editor.errors import UserMistake


@dataclass(frozen=True)
class Telling:
    """One of the articles of a story. `tag`: kk, kk-Latn, kk-Latn-x-2018, kk-Arab, ru or en."""

    record: ArticleRecord
    tag: str


def story_in(work: UnitOfWork, article_id: int) -> list[Telling]:
    """Every article of this one's story, itself among them, oldest first. Raises RowMissing."""
    record = work.articles.get(article_id)
    first = record.version_of or record.id
    found = work.articles.some({article_id, first, *work.articles.versions_of(first)})
    return [Telling(found[one], _tag(work, found[one])) for one in sorted(found)]


def join(work: UnitOfWork, article_id: int, other_id: int, *, author: str, at: datetime) -> list[int]:
    """Both stories become one; returns the ids of those that have new company, none where they were one already.

    Raises RowMissing, and UserMistake where one language and script would be there twice.
    """
    if article_id == other_id:
        raise UserMistake(
            f"Article {article_id} cannot be a version of itself.",
            "Name the article that tells the same story in another language.",
            code="version_of_itself",
            values={"article": article_id},
        )
    mine, theirs = story_in(work, article_id), story_in(work, other_id)
    if any(one.record.id == other_id for one in mine):
        return []
    by_tag = {one.tag: one.record.id for one in mine}
    for one in theirs:
        if one.tag in by_tag:
            raise version_is_there(by_tag[one.tag], one.tag)
    together = sorted((*mine, *theirs), key=lambda one: one.record.id)
    _name_first(work, together, _first_of(mine), author, at)
    return [one.record.id for one in together]


def leave(work: UnitOfWork, article_id: int, *, author: str, at: datetime) -> list[int]:
    """The article tells its story alone from now on; returns the ids of all that lost company. Raises RowMissing."""
    story = story_in(work, article_id)
    rest = [one for one in story if one.record.id != article_id]
    if not rest:
        return []
    alone = [one for one in story if one.record.id == article_id]
    _name_first(work, alone, article_id, author, at)
    first = _first_of(rest)
    _name_first(work, rest, rest[0].record.id if first == article_id else first, author, at)
    return [one.record.id for one in story]


def version_is_there(article_id: int, tag: str) -> UserMistake:
    """The error for a language and script that the story has."""
    return UserMistake(
        f"The story has an article in {tag} already: {article_id}.",
        "Open that one, or unlink it first.",
        code="version_is_there",
        values={"article": article_id, "tag": tag},
    )


def _first_of(story: list[Telling]) -> int:
    """The one that the others name; the oldest where that one is gone."""
    ids = {one.record.id for one in story}
    named = next((one.record.version_of for one in story if one.record.version_of in ids), None)
    return named or story[0].record.id


def _name_first(work: UnitOfWork, story: list[Telling], first: int, author: str, at: datetime) -> None:
    for one in story:
        wanted = None if one.record.id == first else first
        if one.record.version_of != wanted:
            values = {"version_of": wanted, "updated_at": at, "updated_by": author}
            work.articles.update(one.record.id, one.record.version, values)


def _tag(work: UnitOfWork, record: ArticleRecord) -> str:
    if record.language != "kk":
        return record.language
    return serialisation.loads(work.articles.revision(record.id, record.current_revision).document).tag
