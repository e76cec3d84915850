"""Copies of our articles elsewhere: the index of fingerprints, and the ledger of pages with what was seen on them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import BigInteger, and_, bindparam, cast, delete, func, insert, or_, select
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import IntegrityError

from db import packing
from db.faults import RowDamaged, RowExists, RowMissing
from db.records import ReprintLookRecord, ReprintRecord
from db.repositories.base import Repository, columns_of
from db.tables import Article, Reprint, ReprintArticle, ReprintFingerprint, ReprintLook

_OUT = ("published", "corrected")
_AT_ONCE = 400  # values in one statement: SQLite allows 999 in older releases
_REPRINT = columns_of(ReprintRecord, Reprint)
_LOOK = columns_of(ReprintLookRecord, ReprintLook)


class ReprintIndex(Repository):
    """`reprint_fingerprints`, and `reprint_articles`, which remembers what each article was fingerprinted for."""

    def to_read(self, scheme: int, only: Sequence[int] | None = None) -> list[tuple[int, int | None, int | None]]:
        """Article, the revision that is out (None: none any more), and the revision that the index has (None: none).

        `only`: no other articles than these.
        """
        read = select(Article.id, Article.published_revision, Article.state, ReprintArticle.revision)
        read = read.outerjoin(ReprintArticle, ReprintArticle.article_id == Article.id)
        is_out = and_(Article.state.in_(_OUT), Article.published_revision.is_not(None))
        new = or_(
            ReprintArticle.revision.is_(None),
            ReprintArticle.revision != Article.published_revision,
            ReprintArticle.scheme != scheme,
        )
        gone = and_(Article.state.not_in(_OUT), ReprintArticle.revision.is_not(None))
        statement = read.where(or_(and_(is_out, new), gone)).order_by(Article.id)
        if only is not None:
            statement = statement.where(Article.id.in_(only))
        return [
            (int(row[0]), row[1] if row[2] in _OUT else None, row[3]) for row in self._connection.execute(statement)
        ]

    def count(self) -> int:
        """Articles in the index."""
        return self._count(select(ReprintArticle.article_id))

    def add_prints(self, rows: Sequence[tuple[int, int]]) -> None:
        """Fingerprints with their articles. Give them in order: neighbours in the tree are written together. What an
        older revision had is taken away with `drop`.
        """
        if not rows:
            return
        if self._on_postgresql:  # one statement with two arrays: a row a statement would take minutes
            prints = cast(bindparam("prints", [one for one, _ in rows]), postgresql.ARRAY(BigInteger))
            articles = cast(bindparam("articles", [one for _, one in rows]), postgresql.ARRAY(BigInteger))
            columns = select(func.unnest(prints), func.unnest(articles))
            into = postgresql.insert(ReprintFingerprint).from_select(["fingerprint", "article_id"], columns)
            self._connection.execute(into.on_conflict_do_nothing())
            return
        self._connection.execute(
            sqlite.insert(ReprintFingerprint).on_conflict_do_nothing(),
            [{"fingerprint": print_, "article_id": article_id} for print_, article_id in rows],
        )

    def mark(self, scheme: int, revisions: Mapping[int, int | None]) -> None:
        """By article, the revision whose fingerprints are in the index now; None forgets the article."""
        make = postgresql.insert if self._on_postgresql else sqlite.insert
        forgotten = [article_id for article_id, revision in revisions.items() if revision is None]
        for part in _parts(forgotten):
            self._connection.execute(delete(ReprintArticle).where(ReprintArticle.article_id.in_(part)))
        rows = [
            {"article_id": article_id, "revision": revision, "scheme": scheme}
            for article_id, revision in revisions.items()
            if revision is not None
        ]
        if rows:
            statement = make(ReprintArticle)
            newer = {"revision": statement.excluded.revision, "scheme": statement.excluded.scheme}
            self._connection.execute(statement.on_conflict_do_update(index_elements=["article_id"], set_=newer), rows)

    def drop(self, article_id: int, prints: Iterable[int]) -> None:
        """Take these away from an article."""
        for part in _parts(sorted(set(prints))):
            self._connection.execute(
                delete(ReprintFingerprint).where(
                    ReprintFingerprint.fingerprint.in_(part), ReprintFingerprint.article_id == article_id
                )
            )

    def forget_all(self) -> None:
        """Read every article anew."""
        self._connection.execute(delete(ReprintFingerprint))
        self._connection.execute(delete(ReprintArticle))

    def lookup(self, prints: Iterable[int], limit: int) -> list[tuple[int, int]]:
        """Articles with these fingerprints and how many of them each has, most first."""
        counts: dict[int, int] = {}
        number = func.count()
        for part in _parts(sorted(set(prints))):
            statement = (
                select(ReprintFingerprint.article_id, number)
                .where(ReprintFingerprint.fingerprint.in_(part))
                .group_by(ReprintFingerprint.article_id)
            )
            for article_id, shared in self._connection.execute(statement):
                counts[article_id] = counts.get(article_id, 0) + shared
        return sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:limit]


class Reprints(Repository):
    """`reprints` and `reprint_looks`."""

    def add(self, values: Mapping[str, Any]) -> int:
        """Raises RowExists where the address is in the ledger already."""
        try:
            with self._connection.begin_nested():
                statement = insert(Reprint).values(**values, version=1).returning(Reprint.id)
                row_id = int(self._connection.execute(statement).scalar_one())
        except IntegrityError as error:
            raise RowExists("reprint", values["address"]) from error
        self._touch("reprint", row_id)
        return row_id

    def get(self, reprint_id: int) -> ReprintRecord:
        """Raises RowMissing."""
        return self._one(ReprintRecord, select(*_REPRINT).where(Reprint.id == reprint_id), "reprint", reprint_id)

    def at(self, address: str) -> ReprintRecord | None:
        """The entry of this address."""
        found = self._all(ReprintRecord, select(*_REPRINT).where(Reprint.address == address))
        return found[0] if found else None

    def page(self, states: Sequence[str] | None = None, limit: int = 200) -> list[ReprintRecord]:
        """Last changed first."""
        statement = select(*_REPRINT).order_by(Reprint.updated_at.desc(), Reprint.id.desc()).limit(limit)
        if states is not None:
            statement = statement.where(Reprint.state.in_(states))
        return self._all(ReprintRecord, statement)

    def change(self, record: ReprintRecord, values: Mapping[str, Any]) -> None:
        """Raises StaleRow where somebody else changed it."""
        self._update_versioned(Reprint, record.id, record.version, values, "reprint")

    def add_look(
        self,
        reprint_id: int,
        at: datetime,
        by: str,
        sha256: str,
        headers: Mapping[str, Any],
        verdict: Mapping[str, Any],
        page: bytes,
    ) -> int:
        """Keep what was seen."""
        values = {
            "reprint_id": reprint_id,
            "looked_at": at,
            "looked_by": by,
            "sha256": sha256,
            "headers": dict(headers),
            "verdict": dict(verdict),
            "packed": packing.pack(page),
        }
        return int(
            self._connection.execute(insert(ReprintLook).values(**values).returning(ReprintLook.id)).scalar_one()
        )

    def looks(self, reprint_id: int) -> list[ReprintLookRecord]:
        """Newest first."""
        statement = select(*_LOOK).where(ReprintLook.reprint_id == reprint_id).order_by(ReprintLook.id.desc())
        return self._all(ReprintLookRecord, statement)

    def page_of(self, look_id: int) -> bytes:
        """The page's own bytes. Raises RowMissing, RowDamaged."""
        statement = select(ReprintLook.packed).where(ReprintLook.id == look_id)
        packed = self._connection.execute(statement).scalar_one_or_none()
        if packed is None:
            raise RowMissing("look", look_id)
        try:
            return packing.unpack(packed)
        except packing.DamagedText as error:
            raise RowDamaged(
                "look_damaged",
                f"The page that was kept at look {look_id} is damaged and cannot be read.",
                "Look at the address again.",
                {"look": look_id},
            ) from error


def _parts(values: Sequence[int]) -> Iterable[Sequence[int]]:
    return (values[start : start + _AT_ONCE] for start in range(0, len(values), _AT_ONCE))
