"""Engines, as measurements found them safe: one for SQLite, one for PostgreSQL, chosen by URL."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from sqlalchemy import Engine, create_engine, event
from sqlalchemy.engine import URL, Connection, make_url
from sqlalchemy.exc import ArgumentError

from db.binding import sqlite_module, wal_is_safe
from db.faults import DatabaseFault

BUSY_TIMEOUT_MS = 10_000


def parse_url(text: str) -> URL:
    """A database URL, or a plain path to an SQLite file. `postgresql://` gets the psycopg 3 driver.

    Raises DatabaseFault for another kind of database.
    """
    if "://" not in text:
        return URL.create("sqlite", database=str(Path(text).absolute()))
    try:
        url = make_url(text)
        backend = url.get_backend_name()
    except ArgumentError as error:
        raise _unknown(text) from error
    if backend == "postgresql":
        return url.set(drivername="postgresql+psycopg")
    if backend != "sqlite":
        raise _unknown(text)
    return url


def _unknown(text: str) -> DatabaseFault:
    scheme = text.split(":", 1)[0]
    return DatabaseFault(
        "database_url",
        f"Qalam does not know databases of the kind “{scheme}”.",
        "Give a path to a file, or an address that begins with sqlite:/// or postgresql://.",
        {"scheme": scheme},
    )


def make_engine(url: URL) -> Engine:
    """An engine with the settings of the house. Connects to nothing yet."""
    if url.get_backend_name() == "sqlite":
        return _sqlite_engine(url)
    engine = create_engine(url, pool_pre_ping=True, connect_args={"connect_timeout": 10})
    event.listen(engine, "begin", _begin_reading_on_postgresql)
    return engine


def _sqlite_engine(url: URL) -> Engine:
    module = sqlite_module()
    engine = create_engine(url, module=module, connect_args={"timeout": BUSY_TIMEOUT_MS / 1000})
    safe = wal_is_safe(module)

    def connected(connection: Any, _record: object) -> None:
        connection.isolation_level = None  # the driver begins nothing; `begin` below does
        cursor = connection.cursor()
        cursor.execute(f"PRAGMA busy_timeout = {BUSY_TIMEOUT_MS}")
        if url.database not in (None, "", ":memory:"):
            cursor.execute(f"PRAGMA journal_mode = {'WAL' if safe else 'DELETE'}")
        cursor.execute("PRAGMA synchronous = FULL")  # NORMAL lost acknowledged commits in power cuts
        cursor.execute("PRAGMA foreign_keys = ON")
        cursor.close()

    event.listen(engine, "connect", connected)
    event.listen(engine, "begin", _begin_on_sqlite)
    return engine


def _begin_on_sqlite(connection: Connection) -> None:
    # A deferred begin that turns to writing fails at once with "locked", whatever the timeout.
    reading = connection.get_execution_options().get("qalam_reading")
    connection.exec_driver_sql("BEGIN DEFERRED" if reading else "BEGIN IMMEDIATE")


def _begin_reading_on_postgresql(connection: Connection) -> None:
    if connection.get_execution_options().get("qalam_reading"):
        connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
