"""The house keeps its floors, and everything under the window lives without Qt."""

from __future__ import annotations

import ast
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DESKTOP = ROOT / "editor" / "desktop"

# Put before a program: whoever asks for Qt is refused, as on a server where it was never installed.
NO_QT = """
import importlib.abc, sys

class Refuse(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in {"PySide6", "shiboken6"}:
            raise ModuleNotFoundError("there is no Qt on this machine", name=name)
        return None

sys.meta_path.insert(0, Refuse())
"""

IMPORT_EVERYTHING = """
import importlib, pkgutil
import db, editor, resources
for package in (db, editor, resources):
    for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        if not module.name.startswith(("editor.desktop", "db.migrations.env")) and module.name != "editor.__main__":
            importlib.import_module(module.name)
            print(module.name)
"""

CALL_QALAM = "from editor.__main__ import main; sys.exit(main())"


def run_without_qt(program: str, *arguments: str, home: Path) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"QALAM_HOME": str(home), "PYTHONUTF8": "1"}
    command = [sys.executable, "-c", NO_QT + program, *arguments]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)


def test_no_room_calls_up() -> None:
    program = Path(sys.executable).with_name("lint-imports")
    finished = subprocess.run([program, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert finished.returncode == 0, finished.stdout + finished.stderr


def test_the_refusal_of_qt_refuses(tmp_path: Path) -> None:
    finished = run_without_qt("import PySide6.QtCore", home=tmp_path)
    assert "there is no Qt on this machine" in finished.stderr


def test_every_module_but_the_window_imports_without_qt(tmp_path: Path) -> None:
    finished = run_without_qt(IMPORT_EVERYTHING, home=tmp_path)
    assert finished.returncode == 0, finished.stderr
    assert "editor.bootstrap" in finished.stdout.splitlines()


def test_the_command_line_imports_and_checks_a_page_without_qt(tmp_path: Path) -> None:
    page = tmp_path / "хабар.txt"
    page.write_text("Көпір ашылды\n\nАстана. 13 маусым. Қалам - Бүгін жаӊа көпір ашылды.\n", encoding="utf-8")
    imported = run_without_qt(CALL_QALAM, "import", str(page), "--language", "kk", "--json", home=tmp_path / "home")
    assert imported.returncode == 0, imported.stderr
    [article] = json.loads(imported.stdout)["articles"]
    checked = run_without_qt(CALL_QALAM, "check", str(article["id"]), "--json", home=tmp_path / "home")
    assert "жаӊа" in checked.stdout, checked.stderr


def test_the_doctor_answers_without_qt(tmp_path: Path) -> None:
    finished = run_without_qt(CALL_QALAM, "doctor", "--json", home=tmp_path)
    assert isinstance(json.loads(finished.stdout), dict), finished.stderr


def nested_loops(source: str) -> list[str]:
    """Calls that spin an event loop inside another: `.exec()` of anything but an application, `processEvents()`."""
    calls = [node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Call)]
    attributes = [call.func for call in calls if isinstance(call.func, ast.Attribute)]
    return [
        f"{ast.unparse(function)}() in line {function.lineno}"
        for function in attributes
        if function.attr in {"processEvents", "exec_"}
        or (function.attr == "exec" and "app" not in ast.unparse(function.value).lower())
    ]


@pytest.mark.parametrize("path", sorted(DESKTOP.rglob("*.py")), ids=lambda path: str(path.relative_to(DESKTOP)))
def test_no_event_loop_is_nested(path: Path) -> None:
    assert nested_loops(path.read_text(encoding="utf-8")) == []


def test_a_nested_loop_would_be_seen() -> None:
    assert nested_loops("application.exec()") == []
    assert len(nested_loops("QMessageBox(self).exec()\nQApplication.processEvents()\nmenu.exec()")) == 3


@pytest.mark.parametrize("path", sorted(DESKTOP.rglob("*.py")), ids=lambda path: str(path.relative_to(DESKTOP)))
def test_who_listens_to_the_hub_is_forgotten_with_its_window(path: Path) -> None:
    """Qt lets go of a method when its object is gone; a lambda would be called for a widget that is no more."""
    assert re.search(r"hub\.changed\.connect\(\s*(lambda|partial)", path.read_text(encoding="utf-8")) is None
