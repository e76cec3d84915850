"""The container of the intake holds what the intake needs, and the recipe names only what is there."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RECIPE = ROOT / "build_spec" / "intake" / "Containerfile"


def test_the_container_gets_the_program_s_packages_without_the_window_and_the_tools_of_tests() -> None:
    command = [sys.executable, "build_spec/intake/needed.py", "pyproject.toml", "build_spec/requirements.txt"]
    made = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=True).stdout
    names = set(re.findall(r"^([\w.-]+)==", made, re.M))
    assert {"hypercorn", "h11", "sqlalchemy", "psycopg", "psycopg-binary", "hatchling"} <= names
    assert not names & {"pyside6-essentials", "shiboken6", "pyqtgraph", "numpy", "selenium", "mypy", "pytest"}
    assert made.count("--hash=sha256:") > len(names)


def test_everything_that_the_recipe_copies_is_there() -> None:
    copied = re.findall(r"^COPY (?!--from)(.+) \S+$", RECIPE.read_text("utf-8"), re.M)
    paths = [path for line in copied for path in line.split()]
    assert "build_spec/intake/needed.py" in paths
    assert [path for path in paths if not (ROOT / path).exists()] == []


def test_the_folder_of_the_log_is_a_volume_that_belongs_to_the_program() -> None:
    lines = RECIPE.read_text("utf-8").splitlines()
    home = re.search(r"QALAM_HOME=(\S+)", "\n".join(lines))
    assert home is not None
    made = next(number for number, line in enumerate(lines) if "useradd" in line and home[1] in line)
    # With --read-only nothing else can be written, and the program does not start without.
    assert made < lines.index(f"VOLUME {home[1]}") < lines.index("USER qalam")
