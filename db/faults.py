"""What a database does to a program that is not the program's fault, in sentences.

`editor.errors.said` turns these into the errors that the front doors tell.
"""

from __future__ import annotations

from collections.abc import Mapping


class DatabaseFault(Exception):
    """The database refused. `code` is one of database_locked, database_read_only, database_full, database_damaged,
    database_newer, database_unreachable, database_missing."""

    def __init__(self, code: str, message: str, hint: str, values: Mapping[str, object] | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.hint = hint
        self.values = dict(values or {})


class RowDamaged(DatabaseFault):
    """One row cannot be read any more; the others can."""


class StaleRow(Exception):
    """A row was changed by somebody else since it was read; nothing was written."""

    def __init__(self, kind: str, row_id: int) -> None:
        super().__init__(f"{kind} {row_id} was changed meanwhile")
        self.kind = kind
        self.row_id = row_id


class RowMissing(Exception):
    """There is no row with this id."""

    def __init__(self, kind: str, row_id: object) -> None:
        super().__init__(f"there is no {kind} {row_id}")
        self.kind = kind
        self.row_id = row_id


class RowExists(Exception):
    """A unique value is taken already (a slug, a channel's name, an idempotency key)."""

    def __init__(self, kind: str, value: object) -> None:
        super().__init__(f"{kind} {value} exists already")
        self.kind = kind
        self.value = value
