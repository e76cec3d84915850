"""The door for files: one report or a list of them, as JSON."""

from __future__ import annotations

from pathlib import Path

from editor.reports.incoming import IncomingReport


def read_reports(path: Path | None) -> list[IncomingReport]:
    """The reports in a JSON file, or on standard input where `path` is None. Raises UserMistake or EnvironmentFault."""
    raise NotImplementedError
