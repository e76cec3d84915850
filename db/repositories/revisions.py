"""The revisions of an article: rows that never change but for their label, their texts packed as db.packing says."""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Row, Select, insert, select, tuple_, update
from sqlalchemy.exc import IntegrityError

from db import packing
from db.faults import RowDamaged, RowExists, RowMissing
from db.records import RevisionRecord, RevisionSummary
from db.repositories.base import Repository, columns_of
from db.tables import Article, Revision

_SUMMARY = columns_of(RevisionSummary, Revision)
_TEXT = (Revision.article_id, Revision.number, Revision.keyframe, Revision.packed)
_AT_ONCE = 400  # rows asked for by key in one statement: SQLite allows 999 values in older releases


class Revisions(Repository):
    """`revisions`."""

    def add_revision(
        self, article_id: int, number: int, document: str, author: str, reason: str, created_at: datetime
    ) -> int:
        """Raises RowExists where this number is taken: somebody else saved first."""
        packed, keyframe = packing.pack_next(
            number,
            document.encode(),
            self._keyframe_before(article_id, number),
            lambda older: self._text(article_id, older),
        )
        values = {
            "article_id": article_id,
            "number": number,
            "author": author,
            "reason": reason,
            "created_at": created_at,
            "keyframe": keyframe,
            "packed": packed,
        }
        try:
            with self._connection.begin_nested():
                row_id = self._connection.execute(insert(Revision).values(**values).returning(Revision.id)).scalar_one()
        except IntegrityError as error:
            raise RowExists("revision", number) from error
        self._touch("revision", row_id)
        return row_id

    def revision(self, article_id: int, number: int) -> RevisionRecord:
        """Raises RowMissing."""
        row = self._connection.execute(_one(article_id, number, *_SUMMARY, *_TEXT[2:])).one_or_none()
        if row is None:
            raise RowMissing("revision", number)
        summary = {column.key: getattr(row, column.key) for column in _SUMMARY}
        return RevisionRecord(**summary, document=self._unpacked(article_id, row).decode())

    def revisions(self, article_id: int) -> list[RevisionSummary]:
        """Newest first, without texts."""
        return self._all(
            RevisionSummary,
            select(*_SUMMARY).where(Revision.article_id == article_id).order_by(Revision.number.desc()),
        )

    def label_revision(self, article_id: int, number: int, label: str) -> None:
        """Give a revision a name, or take it away with an empty one. Raises RowMissing."""
        statement = (
            update(Revision)
            .where(Revision.article_id == article_id, Revision.number == number)
            .values(label=label)
            .returning(Revision.id)
        )
        row_id = self._connection.execute(statement).scalar_one_or_none()
        if row_id is None:
            raise RowMissing("revision", number)
        self._touch("revision", row_id)

    def current_documents(self, article_ids: list[int]) -> dict[int, str]:
        """The newest text of each article, as JSON. One that is damaged is left out: opening it says what is wrong."""
        statement = (
            select(*_TEXT)
            .join(Article, (Article.id == Revision.article_id) & (Article.current_revision == Revision.number))
            .where(Article.id.in_(article_ids))
        )
        rows = self._connection.execute(statement).all()
        older = self._rows(
            (row.article_id, number) for row in rows for number in packing.line(row.number, row.keyframe)[:-1]
        )
        texts: dict[int, str] = {}
        for row in rows:
            with contextlib.suppress(RowDamaged):
                texts[row.article_id] = _in_line(row, older).decode()
        return texts

    def _keyframe_before(self, article_id: int, number: int) -> int | None:
        """Of the revision before `number`; its own number where it is one, None where there is no such revision."""
        row = self._connection.execute(_one(article_id, number - 1, Revision.keyframe)).one_or_none()
        if row is None:
            return None
        return number - 1 if row.keyframe is None else int(row.keyframe)

    def _text(self, article_id: int, number: int) -> bytes:
        return self._unpacked(article_id, self._connection.execute(_one(article_id, number, *_TEXT)).one())

    def _unpacked(self, article_id: int, row: Row[*tuple[Any, ...]]) -> bytes:
        line = packing.line(row.number, row.keyframe)
        return _in_line(row, self._rows((article_id, number) for number in line[:-1]))

    def _rows(self, keys: Iterable[tuple[int, int]]) -> dict[tuple[int, int], bytes]:
        """What is packed in these revisions."""
        wanted = sorted(set(keys))
        found: dict[tuple[int, int], bytes] = {}
        for start in range(0, len(wanted), _AT_ONCE):
            some = wanted[start : start + _AT_ONCE]
            statement = select(*_TEXT).where(tuple_(Revision.article_id, Revision.number).in_(some))
            found |= {(row.article_id, row.number): row.packed for row in self._connection.execute(statement)}
        return found


def _one(article_id: int, number: int, *columns: Any) -> Select[Any]:
    return select(*columns).where(Revision.article_id == article_id, Revision.number == number)


def _in_line(row: Row[*tuple[Any, ...]], older: Mapping[tuple[int, int], bytes]) -> bytes:
    """Unpack one after another, from the keyframe to this row."""
    text: bytes | None = None
    try:
        for number in packing.line(row.number, row.keyframe)[:-1]:
            text = packing.unpack(older[row.article_id, number], text)
        return packing.unpack(row.packed, text)
    except (packing.DamagedText, KeyError) as error:
        raise RowDamaged(
            "revision_damaged",
            f"Revision {row.number} of article {row.article_id} is damaged and cannot be read.",
            "Run `qalam database check`, and take the text from a backup or from another revision.",
            {"article": row.article_id, "revision": row.number},
        ) from error
