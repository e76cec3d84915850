"""From a driver's error to a fault in a sentence."""

from __future__ import annotations

from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError

from db.faults import DatabaseFault

# SQLite's primary result codes (sqlite.org/rescode.html).
_SQLITE = {
    5: ("database_locked", "Another program is holding the database {name}.", "Close the other program, or try again."),
    6: ("database_locked", "Another program is holding the database {name}.", "Close the other program, or try again."),
    8: (
        "database_read_only",
        "The database {name} cannot be written to.",
        "Give yourself the right to write to the file and its folder, or choose another with --database.",
    ),
    10: ("database_disk", "The disk failed while the database {name} was used.", "Check the disk, then try again."),
    11: ("database_damaged", "The database {name} is damaged.", "Restore a backup; do not write to this file."),
    13: ("database_full", "The disk is full: nothing could be saved to {name}.", "Free some space, then try again."),
    14: (
        "database_unreachable",
        "The database {name} cannot be opened.",
        "Check that its folder exists and that you may write there.",
    ),
    26: ("database_damaged", "The file {name} is not a Qalam database.", "Choose another file with --database."),
}


def fault_of(error: DBAPIError, url: URL) -> DatabaseFault | None:
    """The fault that this error means, or None where it is a mistake of ours."""
    name = url.database or "" if url.get_backend_name() == "sqlite" else url.render_as_string(hide_password=True)
    code = getattr(error.orig, "sqlite_errorcode", None)
    if code is None and url.get_backend_name() == "sqlite":
        code = _code_from_words(str(error.orig))
    found = _SQLITE.get(code & 0xFF) if isinstance(code, int) else None
    if found is not None:
        return DatabaseFault(found[0], found[1].format(name=name), found[2], {"name": name})
    if url.get_backend_name() == "postgresql" and (error.connection_invalidated or _is_connection_error(error)):
        return DatabaseFault(
            "database_unreachable",
            f"The newsroom's database {name} does not answer.",
            "Check the network and the server; what you typed is kept on this machine.",
            {"name": name},
        )
    return None


def _is_connection_error(error: DBAPIError) -> bool:
    state = getattr(error.orig, "sqlstate", None)
    return type(error.orig).__name__ == "OperationalError" and (
        state is None or state[:2] in {"08", "57", "53", "28", "3D"}
    )


def _code_from_words(words: str) -> int | None:
    """pysqlite3 gives no code on every platform; these sentences are SQLite's own (sqlite3_errstr)."""
    for part, code in (
        ("database is locked", 5),
        ("table is locked", 6),
        ("readonly database", 8),
        ("disk I/O error", 10),
        ("malformed", 11),
        ("is full", 13),
        ("unable to open", 14),
        ("not a database", 26),
    ):
        if part in words:
            return code
    return None
