"""What the archive teaches the proofreader: how many published articles hold a form that no dictionary knows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlalchemy import and_, delete, insert, or_, select, update
from sqlalchemy.dialects import postgresql, sqlite

from db.records import ArchiveWordRecord
from db.repositories.base import Repository, columns_of
from db.tables import ArchiveArticle, ArchiveWord, Article

_WORD = columns_of(ArchiveWordRecord, ArchiveWord)
_OUT = ("published", "corrected")
Form = tuple[str, str]  # language, and the form in lower case


class ArchiveWords(Repository):
    """`archive_words`, and `archive_articles`, which remembers what each article was counted for."""

    def standing(self, fewest: int, language: str | None = None) -> list[ArchiveWordRecord]:
        """Forms that stand in so many articles and were not refused, by language, then as the database sorts words."""
        statement = (
            select(*_WORD)
            .where(ArchiveWord.articles >= fewest, ~ArchiveWord.refused)
            .order_by(ArchiveWord.language, ArchiveWord.word)
        )
        if language is not None:
            statement = statement.where(ArchiveWord.language == language)
        return self._all(ArchiveWordRecord, statement)

    def to_read(self) -> list[int]:
        """Ids of articles that are out with a text that was not read yet, and of those that are no longer out."""
        read = select(Article.id).outerjoin(ArchiveArticle, ArchiveArticle.article_id == Article.id)
        is_out = and_(Article.state.in_(_OUT), Article.published_revision.is_not(None))
        new = or_(ArchiveArticle.revision.is_(None), ArchiveArticle.revision != Article.published_revision)
        gone = and_(Article.state.not_in(_OUT), ArchiveArticle.revision.is_not(None))
        statement = read.where(or_(and_(is_out, new), gone)).order_by(Article.id)
        return [int(row[0]) for row in self._connection.execute(statement)]

    def published_revision(self, article_id: int) -> int | None:
        """Of an article that is out now; its row is held until the transaction ends, so that two seats do not count it
        at once.
        """
        statement = select(Article.state, Article.published_revision).where(Article.id == article_id).with_for_update()
        row = self._connection.execute(statement).one_or_none()
        return row.published_revision if row is not None and row.state in _OUT else None

    def read(self, article_id: int, revision: int | None, forms: Iterable[Form]) -> bool:
        """Count an article for these forms from now on, and for no others; `revision` None: for none, and forget it.

        True where that changed anything that is counted.
        """
        here = ArchiveArticle.article_id == article_id
        found = self._connection.execute(select(ArchiveArticle.words).where(here)).scalar_one_or_none()
        before = {_form(text) for text in found or ()}
        now = set(forms)
        # In one order, so that two seats that count the same words wait for each other and do not cross.
        for form in sorted(before ^ now):
            self._count_one(form, 1 if form in now else -1)
        self._connection.execute(delete(ArchiveArticle).where(here))
        if revision is not None:
            values = {"article_id": article_id, "revision": revision, "words": [" ".join(form) for form in sorted(now)]}
            self._connection.execute(insert(ArchiveArticle).values(**values))
        if before != now:
            self._touch("dictionary", 0)
        return before != now

    def _count_one(self, form: Form, more: int) -> None:
        language, word = form
        make = postgresql.insert if self._on_postgresql else sqlite.insert
        statement = make(ArchiveWord).values(language=language, word=word, articles=max(0, more), refused=False)
        statement = statement.on_conflict_do_update(
            index_elements=["language", "word"], set_={"articles": ArchiveWord.articles + more}
        )
        self._connection.execute(statement)

    def forget_all(self) -> None:
        """Read every article anew; what was refused stays refused."""
        self._connection.execute(delete(ArchiveArticle))
        self._connection.execute(update(ArchiveWord).values(articles=0))
        self._touch("dictionary", 0)

    def refuse(self, language: str, words: Sequence[str], fewest: int) -> int:
        """These are not known any more, however often they stand there; how many of them were."""
        statement = (
            update(ArchiveWord)
            .where(ArchiveWord.language == language, ArchiveWord.word.in_(words))
            .where(ArchiveWord.articles >= fewest, ~ArchiveWord.refused)
            .values(refused=True)
        )
        refused = self._connection.execute(statement).rowcount
        if refused:
            self._touch("dictionary", 0)
        return refused


def _form(text: str) -> Form:
    language, _, word = text.partition(" ")
    return language, word
