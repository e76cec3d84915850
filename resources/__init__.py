"""The program's files, and the one way to find them, also in the built program."""

from __future__ import annotations

from pathlib import Path

_ROOT = Path(__file__).resolve().parent


def path(*parts: str) -> Path:
    """Where a bundled file or folder lies: `path("templates", "word", "house.docx")`."""
    return _ROOT.joinpath(*parts)
