"""Bringing a database to this program's schema: copied first, then in one transaction.

Imports Alembic, so it is imported late: only where a database is empty or older.
"""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from db import schema
from db.backup import copy_sqlite
from db.translation import fault_of
from db.unit_of_work import Database

MIGRATIONS = Path(__file__).parent / "migrations"
# One number for all seats of a newsroom: only one of them migrates.
_ADVISORY_LOCK = 7_165_212


def config() -> Config:
    """Alembic's settings; the connection is put into its attributes."""
    settings = Config()
    settings.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    return settings


def upgrade(database: Database, target: str = "head") -> Path | None:
    """To the newest schema, or to `target`. Returns the copy that was taken before, where there was something to copy.

    Raises DatabaseFault. A kill on the way leaves the old schema whole.
    """
    before = schema.state(database)
    if before == "settled" and target == "head":
        return None
    copy = None
    if before == "older" and database.is_sqlite and database.path is not None:
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
        copy = database.path.with_name(f"{database.path.stem}.before-{schema.HEAD}-{stamp}{database.path.suffix}")
        copy_sqlite(database, copy)
    _run(database, target, down=False)
    return copy


def downgrade(database: Database, target: str) -> None:
    """Back to `target` (a revision or "base"). For tests and for an emergency; data of newer tables goes."""
    _run(database, target, down=True)


def _run(database: Database, target: str, *, down: bool) -> None:
    settings = config()
    try:
        with database.engine.begin() as connection:
            if connection.dialect.name == "postgresql":
                connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _ADVISORY_LOCK})
            settings.attributes["connection"] = connection
            if down:
                command.downgrade(settings, target)
            else:
                command.upgrade(settings, target)
    except DBAPIError as error:
        raise fault_of(error, database.url) or error from error
