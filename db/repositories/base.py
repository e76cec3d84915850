"""What every repository shares: rows into records, versions kept, what was touched remembered."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import fields
from typing import Any, TypeVar

from sqlalchemy import Connection, Row, Select, func, select, update
from sqlalchemy.sql.elements import KeyedColumnElement

from db.faults import RowMissing, StaleRow
from db.tables import Base

Touched = dict[str, set[int]]
RecordT = TypeVar("RecordT")


class Repository:
    """Statements over one connection; the unit of work owns the transaction."""

    def __init__(self, connection: Connection, touched: Touched) -> None:
        self._connection = connection
        self._touched = touched

    @property
    def _on_postgresql(self) -> bool:
        return self._connection.dialect.name == "postgresql"

    def _touch(self, kind: str, row_id: int) -> None:
        self._touched.setdefault(kind, set()).add(row_id)

    def _one(self, cls: type[RecordT], statement: Select[Any], kind: str, row_id: object) -> RecordT:
        row = self._connection.execute(statement).one_or_none()
        if row is None:
            raise RowMissing(kind, row_id)
        return record(cls, row)

    def _all(self, cls: type[RecordT], statement: Select[Any]) -> list[RecordT]:
        return [record(cls, row) for row in self._connection.execute(statement)]

    def _count(self, statement: Select[Any]) -> int:
        return int(self._connection.execute(select(func.count()).select_from(statement.subquery())).scalar_one())

    def _update_versioned(
        self, table: type[Base], row_id: int, version: int, values: Mapping[str, Any], kind: str
    ) -> None:
        """Write if nobody else did. Raises StaleRow, or RowMissing."""
        columns = table.__table__.c
        statement = (
            update(table).where(columns.id == row_id, columns.version == version).values(**values, version=version + 1)
        )
        if self._connection.execute(statement).rowcount == 0:
            exists = self._connection.execute(select(columns.id).where(columns.id == row_id)).one_or_none()
            raise StaleRow(kind, row_id) if exists else RowMissing(kind, row_id)
        self._touch(kind, row_id)


def record(cls: type[RecordT], row: Row[Any]) -> RecordT:
    """A record from a row whose columns have the record's names; JSON lists become tuples."""
    return cls(**{name: tuple(value) if isinstance(value, list) else value for name, value in row._mapping.items()})


def columns_of(cls: type[Any], table: type[Base]) -> Sequence[KeyedColumnElement[Any]]:
    """The table's columns that the record has. Core's own: the attributes of the mapped class are compared one by one
    whenever a statement is run again, which costs more than the rest of a small read.
    """
    columns = table.__table__.c
    return [columns[item.name] for item in fields(cls) if item.name in columns]
