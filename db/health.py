"""Is the database whole? The engine's own checks, the foreign keys, and that the schema is this program's."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from sqlalchemy import Connection, func, select, text
from sqlalchemy.exc import DBAPIError

from db import packing, schema
from db.binding import sqlite_module, wal_is_safe
from db.faults import DatabaseFault
from db.tables import Base, Revision
from db.translation import fault_of
from db.unit_of_work import Database


@dataclass
class Health:
    """`problems` are sentences; none means whole. `rows` counts rows by table."""

    engine: str
    schema: str | None = None
    state: str = ""
    rows: dict[str, int] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)


def examine(database: Database) -> Health:
    """Reads everything and writes nothing. Raises DatabaseFault where the database cannot be read at all."""
    if database.path is not None and not database.path.exists():
        raise DatabaseFault(
            "database_missing",
            f"There is no database {database.name} yet.",
            "Start Qalam once, or run `qalam database upgrade`.",
            {"name": database.name},
        )
    health = Health(_engine_name(database))
    health.state = schema.state(database)
    try:
        with database.engine.connect().execution_options(qalam_reading=True) as connection:
            if database.is_sqlite:
                problems = connection.exec_driver_sql("PRAGMA integrity_check").scalars().all()
                health.problems += [f"integrity: {line}" for line in problems if line != "ok"]
                broken = connection.exec_driver_sql("PRAGMA foreign_key_check").all()
                health.problems += [f"{row[0]} row {row[1]} points to a missing {row[2]}" for row in broken]
            if health.state == "empty":
                health.problems.append("the database is empty: run `qalam database upgrade`")
                return health
            if health.state == "older":
                health.problems.append("the schema is older than this program: run `qalam database upgrade`")
            health.schema = connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one()
            if health.state == "settled":
                for table in Base.metadata.sorted_tables:
                    count = connection.execute(select(func.count()).select_from(table)).scalar_one()
                    health.rows[table.name] = int(count)
                health.problems += _damaged_revisions(connection)
    except DBAPIError as error:
        raise fault_of(error, database.url) or error from error
    return health


def _damaged_revisions(connection: Connection) -> Iterator[str]:
    """A sentence for each revision whose text does not unpack."""
    articles = connection.execute(select(Revision.article_id).distinct().order_by(Revision.article_id)).scalars().all()
    texts = select(Revision.number, Revision.keyframe, Revision.packed).order_by(Revision.number)
    for article_id in articles:
        rows = connection.execution_options(yield_per=50).execute(texts.where(Revision.article_id == article_id))
        for number, document in packing.unpack_all((row.number, row.keyframe, row.packed) for row in rows):
            if document is None:
                yield f"revision {number} of article {article_id} cannot be read"


def _engine_name(database: Database) -> str:
    if not database.is_sqlite:
        return "PostgreSQL"
    module = sqlite_module()
    mode = "WAL" if wal_is_safe(module) else "no WAL: this SQLite has the WAL-reset bug"
    return f"SQLite {module.sqlite_version} ({mode})"
