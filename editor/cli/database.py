"""`qalam database upgrade|check|backup`."""

from __future__ import annotations

from pathlib import Path

from editor.bootstrap import Newsroom
from editor.cli.frame import Reply, Session, Subparsers, add_command, add_group


def add_commands(subparsers: Subparsers) -> None:
    """Declare this subject's commands."""
    group = add_group(subparsers, "database", "look after the newsroom's database")
    add_command(group, "upgrade", run_upgrade, "bring the database to this program's schema, after copying it")
    add_command(group, "check", run_check, "is the database whole, and of which schema")
    backup = add_command(group, "backup", run_backup, "a consistent copy of a live embedded database")
    backup.add_argument("path", type=Path)


def run_upgrade(session: Session) -> Reply:
    """Says where the copy lies that was taken before."""
    from db import migrate, schema  # late: Alembic

    newsroom = Newsroom(database_url=session.options.database)
    try:
        before = schema.state(newsroom.database)
        copy = migrate.upgrade(newsroom.database)
    finally:
        newsroom.close()
    lines = [f"{newsroom.database.name}: schema {schema.HEAD}" + (" (it was already)" if before == "settled" else "")]
    if copy is not None:
        lines.append(f"the old database is kept as {copy}")
    return Reply({"schema": schema.HEAD, "before": before, "copy": str(copy) if copy else None}, lines)


def run_check(session: Session) -> Reply:
    """Exit code 1 where something is wrong."""
    from db.health import examine  # late: only for this command

    newsroom = Newsroom(database_url=session.options.database)
    try:
        health = examine(newsroom.database)
    finally:
        newsroom.close()
    lines = [f"{newsroom.database.name}: {health.engine}, schema {health.schema or 'none'} ({health.state})"]
    lines += [f"{name}: {count}" for name, count in health.rows.items()]
    lines += [f"wrong: {problem}" for problem in health.problems] or ["Nothing is wrong."]
    data = {
        "database": newsroom.database.name,
        "engine": health.engine,
        "schema": health.schema,
        "state": health.state,
        "rows": health.rows,
        "problems": health.problems,
    }
    return Reply(data, lines, exit_code=1 if health.problems else 0)


def run_backup(session: Session) -> Reply:
    """For the embedded database; PostgreSQL has its own tools."""
    from db.backup import copy_sqlite  # late: only for this command
    from editor.errors import UserMistake

    database = session.newsroom.database
    if not database.is_sqlite:
        raise UserMistake(
            "Only the embedded database can be copied this way.", "Use pg_dump for PostgreSQL.", code="not_embedded"
        )
    copy_sqlite(database, session.options.path)
    return Reply({"file": str(session.options.path)}, [f"copied to {session.options.path}"])
