"""Which SQLite library is used. Apart from the engine, because start-up passes here before SQLAlchemy is imported."""

from __future__ import annotations

import sqlite3
from types import ModuleType

# Below this release two connections that write and checkpoint at once can corrupt a WAL database: the "WAL-reset bug"
# of sqlite.org/wal.html.
WAL_IS_SAFE_FROM = (3, 51, 3)


def sqlite_module() -> ModuleType:
    """The SQLite binding with the newest library: pysqlite3 where its wheel is installed, else Python's own."""
    try:
        from pysqlite3 import dbapi2
    except ImportError:
        return sqlite3
    module: ModuleType = dbapi2
    return module if module.sqlite_version_info >= sqlite3.sqlite_version_info else sqlite3


def wal_is_safe(module: ModuleType) -> bool:
    """Whether this library's WAL mode may be used."""
    return tuple(module.sqlite_version_info) >= WAL_IS_SAFE_FROM
