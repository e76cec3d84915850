"""Articles and their corrections; their revisions are in revisions.py."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from db.faults import RowExists
from db.records import ArticleRecord, CorrectionRecord, MoveRecord
from db.repositories.base import columns_of
from db.repositories.revisions import Revisions
from db.tables import Article, ArticleMove, Correction, Group

_ARTICLE = columns_of(ArticleRecord, Article)
_MOVE = columns_of(MoveRecord, ArticleMove)
_CORRECTION = columns_of(CorrectionRecord, Correction)
_LISTS = ("topics", "sources")


class Articles(Revisions):
    """`articles` and `corrections`, with the revisions of an article."""

    def add(self, values: Mapping[str, Any]) -> int:
        """A new article with version 1; returns its id. Raises RowExists where the slug is taken."""
        lists = {name: list(values.get(name, ())) for name in _LISTS}
        row = {**values, **lists, "version": 1}
        try:
            with self._connection.begin_nested():
                article_id = self._connection.execute(insert(Article).values(**row).returning(Article.id)).scalar_one()
        except IntegrityError as error:
            raise RowExists("slug", values.get("slug")) from error
        self._touch("article", article_id)
        return article_id

    def get(self, article_id: int) -> ArticleRecord:
        """Raises RowMissing."""
        return self._one(ArticleRecord, select(*_ARTICLE).where(Article.id == article_id), "article", article_id)

    def some(self, article_ids: Collection[int]) -> dict[int, ArticleRecord]:
        """Those of these articles that there are, by id."""
        found = self._all(ArticleRecord, select(*_ARTICLE).where(Article.id.in_(set(article_ids))))
        return {record.id: record for record in found}

    def by_slug(self, slug: str) -> ArticleRecord | None:
        """The article of this slug, if there is one."""
        found = self._all(ArticleRecord, select(*_ARTICLE).where(Article.slug == slug))
        return found[0] if found else None

    def slugs_like(self, stem: str) -> set[str]:
        """Every slug that is `stem` or begins with `stem-`."""
        statement = select(Article.slug).where(
            (Article.slug == stem) | Article.slug.startswith(f"{stem}-", autoescape=True)
        )
        return set(self._connection.execute(statement).scalars())

    def versions_of(self, article_id: int) -> list[int]:
        """The ids of articles that have this one's text in another script, oldest first."""
        statement = select(Article.id).where(Article.version_of == article_id).order_by(Article.id)
        return list(self._connection.execute(statement).scalars())

    def page(self, *, before: tuple[datetime, int] | None = None, limit: int = 200) -> list[ArticleRecord]:
        """Newest changed first; `before` is (updated_at, id) of the last one that was shown."""
        statement = select(*_ARTICLE).order_by(Article.updated_at.desc(), Article.id.desc()).limit(limit)
        if before is not None:
            at, article_id = before
            statement = statement.where(
                (Article.updated_at < at) | ((Article.updated_at == at) & (Article.id < article_id))
            )
        return self._all(ArticleRecord, statement)

    def on_site(self) -> list[ArticleRecord]:
        """Everything published or corrected, newest published first."""
        statement = (
            select(*_ARTICLE)
            .where(Article.state.in_(("published", "corrected")))
            .order_by(Article.published_at.desc(), Article.id.desc())
        )
        return self._all(ArticleRecord, statement)

    def published_between(self, start: datetime, end: datetime) -> list[ArticleRecord]:
        """Published or corrected, from `start` until before `end`, oldest first."""
        statement = (
            select(*_ARTICLE)
            .where(Article.state.in_(("published", "corrected")))
            .where(Article.published_at >= start, Article.published_at < end)
            .order_by(Article.published_at, Article.id)
        )
        return self._all(ArticleRecord, statement)

    def update(self, article_id: int, version: int, values: Mapping[str, Any]) -> None:
        """Raises StaleRow where somebody else wrote first."""
        row = {name: list(value) if name in _LISTS else value for name, value in values.items()}
        try:
            with self._connection.begin_nested():
                self._update_versioned(Article, article_id, version, row, "article")
        except IntegrityError as error:
            raise RowExists("slug", values.get("slug")) from error
        if "desk" in values:
            of_it = update(Group).where(Group.article_id == article_id, Group.desk != values["desk"])
            for group_id in self._connection.execute(of_it.values(desk=values["desk"]).returning(Group.id)).scalars():
                self._touch("group", group_id)

    def add_views(self, counts: Mapping[int, int]) -> dict[int, int]:
        """Readers' views of published articles; nobody who edits one of them is disturbed by it (`version` stays).

        Returns those that were added.
        """
        added: dict[int, int] = {}
        for article_id, number in sorted(counts.items()):
            done = self._connection.execute(
                update(Article)
                .where(Article.id == article_id, Article.state.in_(("published", "corrected")))
                .values(views=Article.views + number)
            )
            if done.rowcount:
                added[article_id] = number
                self._touch("article", article_id)
        return added

    def delete(self, article_id: int) -> None:
        """The article with its revisions and corrections. The caller makes sure that it never went out."""
        self.get(article_id)
        self._connection.execute(delete(Article).where(Article.id == article_id))
        self._touch("article", article_id)

    def add_move(self, article_id: int, before: str, after: str, author: str, note: str, at: datetime) -> None:
        """A line in the article's history."""
        self._connection.execute(
            insert(ArticleMove).values(
                article_id=article_id, before=before, after=after, author=author, note=note, created_at=at
            )
        )
        self._touch("article", article_id)

    def moves(self, article_id: int) -> list[MoveRecord]:
        """Oldest first."""
        return self._all(
            MoveRecord, select(*_MOVE).where(ArticleMove.article_id == article_id).order_by(ArticleMove.id)
        )

    def embargoed_between(self, start: datetime, end: datetime) -> list[ArticleRecord]:
        """Whose embargo ends from `start` until before `end`, soonest first."""
        statement = (
            select(*_ARTICLE)
            .where(Article.embargo_until >= start, Article.embargo_until < end)
            .order_by(Article.embargo_until, Article.id)
        )
        return self._all(ArticleRecord, statement)

    def add_correction(self, values: Mapping[str, Any]) -> int:
        """A new correction record; returns its id."""
        row_id = self._connection.execute(insert(Correction).values(**values).returning(Correction.id)).scalar_one()
        self._touch("correction", row_id)
        return row_id

    def correction(self, correction_id: int) -> CorrectionRecord:
        """Raises RowMissing."""
        return self._one(
            CorrectionRecord,
            select(*_CORRECTION).where(Correction.id == correction_id),
            "correction",
            correction_id,
        )

    def corrections(self, article_id: int) -> list[CorrectionRecord]:
        """Oldest first, the undone ones too."""
        return self._all(
            CorrectionRecord,
            select(*_CORRECTION).where(Correction.article_id == article_id).order_by(Correction.id),
        )

    def corrections_of(self, article_ids: Collection[int]) -> dict[int, list[CorrectionRecord]]:
        """The same of several articles, by the article's id; those that have none are not among the keys."""
        statement = select(*_CORRECTION).where(Correction.article_id.in_(set(article_ids))).order_by(Correction.id)
        found: dict[int, list[CorrectionRecord]] = {}
        for record in self._all(CorrectionRecord, statement):
            found.setdefault(record.article_id, []).append(record)
        return found

    def mark_correction_undone(self, correction_id: int, at: datetime) -> None:
        """Raises nothing where it was undone before."""
        self._connection.execute(
            update(Correction)
            .where(Correction.id == correction_id, Correction.undone_at.is_(None))
            .values(undone_at=at)
        )
        self._touch("correction", correction_id)
