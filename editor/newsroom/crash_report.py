"""Crash reports: what a bug leaves behind for its mending. No text of articles, no addresses, no secrets."""

from __future__ import annotations

import platform
import sys
import traceback
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from editor.errors import QalamError
from editor.newsroom.files import atomic_write

_LIBRARIES = ("PySide6-Essentials", "SQLAlchemy", "pysqlite3", "psycopg", "python-docx", "hypercorn")


def write_crash_report(folder: Path, error: BaseException) -> Path | None:
    """A file with versions and the traceback's places; None where it could not be written.

    The error's own words are left out: they may quote an article. Types, files and lines are enough to find the place.
    """
    now = datetime.now(UTC)
    path = folder / f"crash-{now:%Y%m%dT%H%M%S%f}.txt"
    lines = [
        f"Qalam {_version_of('qalam')}, {now.isoformat(timespec='seconds')}",
        f"Python {platform.python_version()} on {platform.platform()}, frozen: {getattr(sys, 'frozen', False)}",
        *(f"{name} {_version_of(name)}" for name in _LIBRARIES),
        "",
        *_places(error),
    ]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        atomic_write(path, "\n".join(lines).encode() + b"\n", mode=0o600)
    except (OSError, QalamError):
        return None
    return path


def _places(error: BaseException | None) -> list[str]:
    lines: list[str] = []
    while error is not None:
        lines.append(f"{type(error).__module__}.{type(error).__qualname__}")
        lines += [
            f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(error.__traceback__)
        ]
        error = error.__cause__ or error.__context__
        if error is not None:
            lines.append("caused by")
    return lines


def _version_of(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "not installed"
