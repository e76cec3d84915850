"""Which pages say that their article was withdrawn: a list beside them, for servers that answer 410 there."""

from __future__ import annotations

from pathlib import Path

GONE_LIST = "gone.txt"


def gone_paths(folder: Path) -> set[str]:
    """Paths from the site's root."""
    try:
        return set((folder / GONE_LIST).read_text(encoding="utf-8").splitlines())
    except FileNotFoundError:
        return set()


def gone_list(paths: set[str]) -> bytes:
    """One path a line, in order."""
    return "".join(f"{path}\n" for path in sorted(paths)).encode()
