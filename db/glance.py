"""The list of articles before everything else: one question to an embedded database, without SQLAlchemy.

Importing SQLAlchemy takes longer than showing a window with a list in it. So the first page of the list is read by the
driver alone, and only where nothing can be wrong about it: a database of today's schema that answers at once.
Everything else, and every write, goes the usual way.
"""

from __future__ import annotations

import json
from contextlib import closing
from dataclasses import fields
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from db.binding import sqlite_module
from db.records import ArticleRecord
from db.schema import HEAD

_NAMES = tuple(item.name for item in fields(ArticleRecord))
_TIMES = frozenset({"published_at", "embargo_until", "created_at", "updated_at"})
_LISTS = frozenset({"topics", "sources"})
_PAGE = f"SELECT {', '.join(_NAMES)} FROM articles ORDER BY updated_at DESC, id DESC LIMIT ?"  # noqa: S608 - our own names
_PATIENCE_S = 0.2  # somebody may hold the file for a moment; longer than that, and the usual way waits


def first_page(file: Path, limit: int) -> list[ArticleRecord] | None:
    """What `Articles.page(limit=limit)` gives, newest changed first; None where the usual way must be gone.

    `file` is an embedded database. Never raises for what is wrong with it, and changes nothing in it.
    """
    if not file.is_file():
        return None
    module = sqlite_module()
    try:
        with closing(
            module.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True, timeout=_PATIENCE_S)
        ) as connection:
            if connection.execute("SELECT version_num FROM alembic_version").fetchall() != [(HEAD,)]:
                return None
            return [_record(row) for row in connection.execute(_PAGE, (limit,))]
    except (module.Error, ValueError, TypeError):  # damaged, locked, not ours, or not what we wrote
        return None


def _record(row: tuple[Any, ...]) -> ArticleRecord:
    return ArticleRecord(**{name: _value(name, value) for name, value in zip(_NAMES, row, strict=True)})


def _value(name: str, value: Any) -> Any:
    """As `db.tables` declares the column: times in UTC without their zone, lists as JSON."""
    if name in _TIMES:
        return None if value is None else datetime.fromisoformat(value).replace(tzinfo=UTC)
    if name == "is_exclusive":
        return bool(value)
    return tuple(json.loads(value)) if name in _LISTS else value
