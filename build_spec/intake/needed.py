"""The part of the lock that the intake needs: neither the window and its plots, nor the tools of tests and checks.

    python needed.py PYPROJECT LOCK > NEEDED

NEEDED is a file of requirements with hashes, as the lock is one. A package is in it where the program names it, or
where one that is in it does.
"""

from __future__ import annotations

import re
import sys
import tomllib
from pathlib import Path

WINDOW = {"pyside6-essentials", "pyqtgraph", "numpy"}
BUILDS = {"hatchling"}
_ENTRY = re.compile(r"^([A-Za-z0-9][\w.-]*)==[^\n]*\n(?:[ \t]+[^\n]*\n)*", re.M)


def needed(project: str, lock: str) -> str:
    """`project` and `lock` are the texts of pyproject.toml and of the lock."""
    named = {_name(one) for one in tomllib.loads(project)["project"]["dependencies"]}
    entries = list(_ENTRY.finditer(lock))
    kept = (named - WINDOW) | BUILDS
    while more := {_name(entry[1]) for entry in entries if _asked_by(entry[0]) & kept} - kept - WINDOW:
        kept |= more
    return "".join(entry[0] for entry in entries if _name(entry[1]) in kept)


def _name(requirement: str) -> str:
    found = re.match(r"[A-Za-z0-9._-]+", requirement)
    return re.sub(r"[-_.]+", "-", found[0]).lower() if found else ""


def _asked_by(entry: str) -> set[str]:
    return {_name(line) for line in re.findall(r"^ +#(?: via| {2,}) ?([\w.-]+)", entry, re.M)}


if __name__ == "__main__":
    sys.stdout.write(needed(*(Path(path).read_text("utf-8") for path in sys.argv[1:3])))
