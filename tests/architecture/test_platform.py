"""What the platform must give: a sound reference count, a quick way to the window."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from editor.bootstrap import Newsroom
from editor.newsroom.paths import Paths
from tests.watching import QALAM, watch

ROOT = Path(__file__).parents[2]

# Each costs more than an empty window, and the window needs none of them to be seen.
HEAVY = ("alembic", "docx", "lxml", "hypercorn", "hunspell", "babel", "matplotlib", "http.server", "psycopg")

COUNT_REFERENCES = """
import sys
from PySide6.QtCore import QObject
thing = QObject()
thing.setProperty("pen", 1)
before = sys.getrefcount(None)
for number in range(1000):
    thing.setProperty("pen", number)
    thing.blockSignals(False)
print(before - sys.getrefcount(None))
"""


def _run(program: str, tmp_path: Path) -> str:
    environment = os.environ | {"QALAM_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", program]
    finished = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert finished.returncode == 0, finished.stderr
    return finished.stdout


def test_a_thousand_calls_of_qt_lose_no_reference_to_none(tmp_path: Path) -> None:
    assert abs(int(_run(COUNT_REFERENCES, tmp_path))) < 100


@pytest.mark.parametrize("module", ["editor.desktop.start", "editor.desktop.app"])
def test_the_way_to_the_window_imports_nothing_heavy(module: str, tmp_path: Path) -> None:
    loaded = set(_run(f"import sys, {module}\nprint(*sys.modules, sep='\\n')", tmp_path).split())
    assert module in loaded
    assert sorted(loaded.intersection(HEAVY)) == []


def test_the_window_is_there_before_anything_heavy(tmp_path: Path) -> None:
    with closing(Newsroom(Paths(tmp_path))) as newsroom:
        newsroom.open()
    seen = watch(QALAM, "window", home=tmp_path)
    assert "editor.desktop.main_window" in seen.modules
    assert "editor.desktop.app" not in seen.modules
    assert sorted(seen.modules.intersection(HEAVY)) == []
