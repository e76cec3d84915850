"""`qalam doctor`: what works on this machine, what is missing and how to get it."""

from __future__ import annotations

import importlib.util
import platform
import sys
from dataclasses import dataclass

from db.binding import sqlite_module, wal_is_safe
from db.faults import DatabaseFault
from editor.bootstrap import Newsroom
from editor.cli.frame import Reply, Session, Subparsers, add_command
from editor.errors import said


@dataclass(frozen=True)
class Examined:
    """`state`: works, missing (the program does without) or broken (something cannot be done)."""

    name: str
    state: str
    message: str
    hint: str = ""


def add_commands(subparsers: Subparsers) -> None:
    """Declare this subject's commands."""
    add_command(subparsers, "doctor", run_doctor, "what works here, what is missing, and how to get it")


def run_doctor(session: Session) -> Reply:
    """Exit code 1 only where something is broken: what is merely missing has a way around it."""
    newsroom = Newsroom(database_url=session.options.database)
    try:
        examined = [_python(), _sqlite(), _postgresql(), _window(), *_dictionaries(newsroom), _database(newsroom)]
        if examined[-1].state == "works":
            examined += _channels(newsroom)
    finally:
        newsroom.close()
    lines = []
    for entry in examined:
        lines.append(f"{entry.state:8} {entry.name}: {entry.message}")
        if entry.hint:
            lines.append(f"         {entry.hint}")
    data = [
        {"name": entry.name, "state": entry.state, "message": entry.message, "hint": entry.hint} for entry in examined
    ]
    broken = any(entry.state == "broken" for entry in examined)
    return Reply({"examined": data, "home": str(newsroom.paths.home)}, lines, exit_code=1 if broken else 0)


def _python() -> Examined:
    frozen = " (the built program)" if getattr(sys, "frozen", False) else ""
    return Examined("Python", "works", f"{platform.python_version()} on {platform.system()}{frozen}")


def _sqlite() -> Examined:
    module = sqlite_module()
    if wal_is_safe(module):
        return Examined("SQLite", "works", f"{module.sqlite_version}, with WAL")
    return Examined(
        "SQLite",
        "missing",
        f"{module.sqlite_version} can corrupt a WAL database when two programs write at once, so WAL is off",
        "Install pysqlite3: its wheels carry a mended SQLite.",
    )


def _postgresql() -> Examined:
    if importlib.util.find_spec("psycopg") is None:
        return Examined("PostgreSQL driver", "missing", "not installed", "Install psycopg[binary].")
    return Examined("PostgreSQL driver", "works", "a shared newsroom can be joined with --database postgresql://…")


def _window() -> Examined:
    if importlib.util.find_spec("PySide6") is None:
        return Examined(
            "Window", "missing", "Qt is not installed; the command line works", "Install PySide6-Essentials."
        )
    return Examined("Window", "works", "Qt is installed")


def _dictionaries(newsroom: Newsroom) -> list[Examined]:
    missing = newsroom.proofreader.lexicon.missing()
    if not missing:
        return [Examined("Dictionaries", "works", "kk, ru and en")]
    return [
        Examined(
            f"Dictionary {entry.language}",
            "missing",
            f"{entry.name} is not installed: the program works, and checks less",
            f"On Debian: apt-get install {entry.package}. Elsewhere put {entry.name}.aff and {entry.name}.dic, which "
            f"LibreOffice's dictionaries have, into {newsroom.paths.dictionaries}.",
        )
        for entry in missing
    ]


def _database(newsroom: Newsroom) -> Examined:
    from db.health import examine  # late: only for this command

    try:
        health = examine(newsroom.database)
    except DatabaseFault as fault:
        state = "missing" if fault.code == "database_missing" else "broken"
        told = said(fault)
        assert told is not None
        return Examined("Database", state, told.message, told.hint)
    if health.problems:
        return Examined("Database", "broken", "; ".join(health.problems), "Run `qalam database check`.")
    return Examined("Database", "works", f"{newsroom.database.name}: {health.engine}, schema {health.schema}")


def _channels(newsroom: Newsroom) -> list[Examined]:
    """Those whose items failed or do not go out; one line where all is well."""
    found = []
    for one in newsroom.publishing.troubles():
        told = [
            f"{number} {what}"
            for number, what in (
                (one.failed, "failed"),
                (one.overdue, "overdue"),
                (one.stuck, "left by a worker that is gone"),
            )
            if number
        ]
        hint = f"`qalam queue list --channel {one.channel}` says why"
        if one.overdue or one.stuck:
            hint += "; `qalam worker run` sends what waits"
        found.append(Examined(f"Channel {one.channel}", "broken", ", ".join(told), f"{hint}."))
    return found or [Examined("Channels", "works", "nothing failed, and nothing is overdue")]
