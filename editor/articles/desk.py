"""Articles and their revisions: create, open, save, restore. Each write is one transaction and returns its changes."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from db.faults import DatabaseFault, RowExists, StaleRow
from db.records import ArticleRecord, MoveRecord, RevisionSummary
from db.unit_of_work import Database, UnitOfWork
from editor.articles import describing, life, serialisation, stories
from editor.articles.describing import Described, Used
from editor.articles.document import Document
from editor.articles.slugs import follows_headline, slug_of, unique_slug
from editor.changes import Changes
from editor.errors import Conflict, UserMistake
from editor.newsroom.clock import DEFAULT_ZONE, Clock

LONGEST_LABEL = 60  # characters: one line in the list beside the page


@dataclass(frozen=True)
class OpenArticle:
    """An article with one of its texts; `revision` is the number of that text."""

    record: ArticleRecord
    document: Document
    revision: int


@dataclass(frozen=True)
class Saved:
    """What a write made: the article, its newest revision, and what was touched."""

    article_id: int
    revision: int
    changes: Changes


@dataclass(frozen=True)
class Moved:
    """An article in its new state."""

    record: ArticleRecord
    changes: Changes


class ArticleDesk:
    """The service of the articles floor."""

    def __init__(
        self, database: Database, clock: Clock, after_save: Callable[[int], Changes] = lambda _: Changes()
    ) -> None:
        """`after_save` is called with the article's id once a new text is safe, in a transaction of its own."""
        self._database = database
        self._clock = clock
        self._after_save = after_save

    def create(
        self,
        document: Document,
        *,
        author: str,
        reason: str,
        kind: str = "report",
        published_at: datetime | None = None,
        zone: str = DEFAULT_ZONE,
        views: int = 0,
        topics: Sequence[str] = (),
        desk: str = "",
        version_of: int | None = None,
    ) -> Saved:
        """A new draft with revision 1. `version_of`: the first article of the story that it tells too."""
        now = self._clock()
        with self._database.unit_of_work() as work:
            slug = unique_slug(document.headline, work.articles.slugs_like(slug_of(document.headline)))
            article_id = work.articles.add(
                {
                    "slug": slug,
                    "language": document.language,
                    "kind": kind,
                    "state": "draft",
                    "headline": document.headline,
                    "byline": document.byline,
                    "published_at": published_at,
                    "zone": zone,
                    "views": views,
                    "topics": tuple(topics),
                    "desk": desk,
                    "current_revision": 1,
                    "published_revision": None,
                    "created_at": now,
                    "updated_at": now,
                    "updated_by": author,
                    "version_of": version_of,
                }
            )
            work.articles.add_revision(article_id, 1, serialisation.dumps(document), author, reason, now)
            work.commit()
            return Saved(article_id, 1, Changes.of(**work.touched))

    def open(self, article_id: int, revision: int | None = None) -> OpenArticle:
        """The newest text, or that of `revision`. Raises RowMissing."""
        with self._database.reading() as work:
            return open_in(work, article_id, revision)

    def save(
        self,
        article_id: int,
        base_revision: int,
        document: Document,
        *,
        author: str,
        reason: str,
        described: Mapping[str, object] | None = None,
    ) -> Saved:
        """A new revision on top of `base_revision`. Text that says nothing new makes none.

        `described` is known beside the text (see `describe`) and saved with it, or not at all. Raises Conflict where
        somebody saved in between: nothing is written then.
        """
        number, now = base_revision, self._clock()
        with self._database.unit_of_work() as work:
            opened = open_in(work, article_id)
            if opened.revision != base_revision:
                raise changed_meanwhile(article_id, base_revision, opened.revision)
            if opened.document == document and not described:
                return Saved(article_id, base_revision, Changes())
            if opened.document != document:
                number = write_revision(work, opened.record, document, author=author, reason=reason, at=now)
                life.after_edit(work, opened.record, author=author, at=now)
            if described:
                version = work.articles.get(article_id).version
                describing.describe(work, article_id, version, described, author=author, at=now)
            work.commit()
            saved = Saved(article_id, number, Changes.of(**work.touched))
        return self._followed(saved) if number != base_revision else saved

    def restore(self, article_id: int, number: int, *, author: str) -> Saved:
        """The text of an old revision as a new one. Where that text stands already, none is made."""
        with self._database.unit_of_work() as work:
            current = open_in(work, article_id)
            old = open_in(work, article_id, number)
            if old.document == current.document:
                return Saved(article_id, current.revision, Changes())
            reason = f"restored revision {number}"
            now = self._clock()
            written = write_revision(work, current.record, old.document, author=author, reason=reason, at=now)
            life.after_edit(work, current.record, author=author, at=now)
            work.commit()
            saved = Saved(article_id, written, Changes.of(**work.touched))
        return self._followed(saved)

    def describe(
        self,
        article_id: int,
        version: int,
        values: Mapping[str, object],
        *,
        author: str,
        seen: ArticleRecord | None = None,
    ) -> Described:
        """What is known of an article beside its text: `values` by the names of `describing.DESCRIBED`.

        Raises Conflict where the article is not at `version` any more. Where the caller says what it has `seen`, only
        a change of what `values` would overwrite is one. Raises UserMistake where a value cannot be used.
        """
        with self._database.unit_of_work() as work:
            describing.describe(work, article_id, version, values, author=author, at=self._clock(), seen=seen)
            work.commit()
            return Described(work.articles.get(article_id), Changes.of(**work.touched))

    def move(self, article_id: int, after: str, *, author: str, note: str = "") -> Moved:
        """Send for review, return, approve: see `life.MOVES`. Raises UserMistake and RowMissing."""
        with self._database.unit_of_work() as work:
            record = work.articles.get(article_id)
            record = life.move(work, record, after, author=author, note=note, at=self._clock())
            work.commit()
            return Moved(record, Changes.of(**work.touched))

    def moves(self, article_id: int) -> list[MoveRecord]:
        """The article's history, oldest first. Raises RowMissing."""
        with self._database.reading() as work:
            work.articles.get(article_id)
            return work.articles.moves(article_id)

    def words_used(self) -> Used:
        """Bylines, topics, sources and desks of the newest articles, for completing what is typed."""
        with self._database.reading() as work:
            return describing.words_used(work)

    def _followed(self, saved: Saved) -> Saved:
        """What stands on the text follows it. The save is done: a database that refuses now takes nothing from it."""
        try:
            return replace(saved, changes=saved.changes | self._after_save(saved.article_id))
        except (DatabaseFault, StaleRow):
            return saved

    def page(self, *, before: ArticleRecord | None = None, limit: int = 200) -> list[ArticleRecord]:
        """Articles, newest changed first, after the one that was shown last."""
        with self._database.reading() as work:
            return work.articles.page(before=(before.updated_at, before.id) if before else None, limit=limit)

    def revisions(self, article_id: int) -> list[RevisionSummary]:
        """Newest first."""
        with self._database.reading() as work:
            work.articles.get(article_id)
            return work.articles.revisions(article_id)

    def label(self, article_id: int, number: int, label: str) -> Changes:
        """Name a revision, or take its name away with an empty one. Its text stays as it is, and no revision is made.

        Raises RowMissing, and UserMistake for a name that is too long.
        """
        name = " ".join(label.split())
        if len(name) > LONGEST_LABEL:
            raise UserMistake(
                f"A label has at most {LONGEST_LABEL} characters; this one has {len(name)}.",
                "Shorten it.",
                code="label_too_long",
                values={"most": LONGEST_LABEL, "length": len(name)},
            )
        with self._database.unit_of_work() as work:
            work.articles.get(article_id)
            work.articles.label_revision(article_id, number, name)
            work.commit()
            return Changes.of(**work.touched)

    def delete(self, article_id: int) -> Changes:
        """Raises UserMistake for an article that ever went out: that one is withdrawn, not deleted."""
        with self._database.unit_of_work() as work:
            record = work.articles.get(article_id)
            if record.published_revision is not None:
                raise UserMistake(
                    f"Article {article_id} was published, so it cannot be deleted.",
                    "Withdraw it instead: every copy that went out is then withdrawn too.",
                    code="article_was_published",
                )
            stories.leave(work, article_id, author=record.updated_by, at=self._clock())
            work.articles.delete(article_id)
            work.commit()
            return Changes.of(**work.touched)


def open_in(
    work: UnitOfWork, article_id: int, revision: int | None = None, record: ArticleRecord | None = None
) -> OpenArticle:
    """The same as `ArticleDesk.open`, inside a transaction that somebody else owns, who may have read its record."""
    record = record or work.articles.get(article_id)
    number = record.current_revision if revision is None else revision
    return OpenArticle(record, serialisation.loads(work.articles.revision(article_id, number).document), number)


def write_revision(
    work: UnitOfWork, record: ArticleRecord, document: Document, *, author: str, reason: str, at: datetime
) -> int:
    """A new revision of `record` in a transaction that somebody else owns; returns its number.

    Raises Conflict or StaleRow where somebody saved first.
    """
    number = record.current_revision + 1
    try:
        work.articles.add_revision(record.id, number, serialisation.dumps(document), author, reason, at)
    except RowExists as error:
        raise changed_meanwhile(record.id, record.current_revision, number) from error
    values: dict[str, object] = {
        "current_revision": number,
        "headline": document.headline,
        "byline": document.byline,
        "language": document.language,
        "updated_at": at,
        "updated_by": author,
    }
    _update(work, record, values, _slug_to_follow(work, record, document.headline))
    return number


def _slug_to_follow(work: UnitOfWork, record: ArticleRecord, headline: str) -> str:
    """The slug of a new headline while the article never went out and nobody chose one; else that which it has."""
    if record.published_revision is not None or headline == record.headline:
        return record.slug
    if not follows_headline(record.slug, record.headline) or follows_headline(record.slug, headline):
        return record.slug
    return unique_slug(headline, work.articles.slugs_like(slug_of(headline)))


def _update(work: UnitOfWork, record: ArticleRecord, values: dict[str, object], slug: str) -> None:
    if slug != record.slug:
        try:
            work.articles.update(record.id, record.version, values | {"slug": slug})
        except RowExists:
            pass  # another seat took it in this very moment: no text is refused for the sake of an address
        else:
            return
    work.articles.update(record.id, record.version, values)


def changed_meanwhile(article_id: int, base: int, current: int) -> Conflict:
    """The error for a save that came second."""
    return Conflict(
        f"Article {article_id} is at revision {current} now; you worked on revision {base}. Nothing was overwritten.",
        "Compare your text with the new revision, then save again.",
        code="article_changed_meanwhile",
        values={"article": article_id, "base": base, "current": current},
    )
