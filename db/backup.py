"""Copies of a live database. A file copy of one is corrupt nearly always; SQLite's own backup in one step never is."""

from __future__ import annotations

import contextlib
from pathlib import Path

from db.binding import sqlite_module
from db.faults import DatabaseFault
from db.unit_of_work import Database


def copy_sqlite(database: Database, destination: Path) -> None:
    """A whole, consistent copy at `destination`, which must not exist yet.

    Raises DatabaseFault; then no half copy is left.
    """
    module = sqlite_module()
    if destination.exists():
        raise DatabaseFault(
            "backup_exists",
            f"There is already a file {destination}.",
            "Choose another name.",
            {"name": str(destination)},
        )
    partial = destination.with_name(destination.name + ".part")
    try:
        with (
            contextlib.closing(module.connect(str(database.path))) as source,
            contextlib.closing(module.connect(str(partial))) as target,
        ):
            source.backup(target)
        partial.replace(destination)
    except (OSError, module.Error) as error:
        with contextlib.suppress(OSError):
            partial.unlink(missing_ok=True)
        raise DatabaseFault(
            "backup_failed",
            f"The database could not be copied to {destination}.",
            "Check that the folder exists and that there is room on the disk.",
            {"name": str(destination)},
        ) from error
