"""The virtual environment in .venv: made once, known by a stamp, so that a second run takes no time."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tomllib
import venv
from collections.abc import Mapping, Sequence
from pathlib import Path

import kazakh_words
import system_libraries
import translations
from trouble import Trouble

__all__ = ["LOCK", "ROOT", "Trouble", "become", "prepare", "python_of", "run", "tool"]

ROOT = Path(__file__).resolve().parents[1]
LOCK = ROOT / "build_spec" / "requirements.txt"
VENV = ROOT / ".venv"
STAMP = VENV / "qalam-setup.json"
PROGRAMS = VENV / ("Scripts" if sys.platform == "win32" else "bin")
EXE = ".exe" if sys.platform == "win32" else ""

# The installed packages take 0.6 GB, their archives 0.3.
SPACE_NEEDED = 1_200_000_000


def python_of() -> str:
    """The environment's own Python."""
    return str(PROGRAMS / f"python{EXE}")


def tool(name: str) -> str:
    """A program that the environment brought."""
    return str(PROGRAMS / f"{name}{EXE}")


def run(command: Sequence[str], extra: Mapping[str, str] | None = None, title: str = "") -> int:
    """Run a program in the repository and give its exit code; what it says goes to the terminal."""
    if title:
        print(f"== {title}", flush=True)
    return subprocess.run(command, env={**os.environ, **(extra or {})}, cwd=ROOT, check=False).returncode


def become(command: Sequence[str]) -> int:
    """Let the program take this one's place, so that it gets the signals itself."""
    if sys.platform == "win32":
        return run(command)
    return os.execv(command[0], list(command))


def prepare() -> None:
    """Set up what is missing. Where the stamp fits, only what is made of changed files is made again."""
    if _read_stamp() != _wanted_stamp():
        _make_from_the_ground()
    translations.compile_changed()
    kazakh_words.make_changed(python_of())


def _wanted_stamp() -> dict[str, str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    installed = json.dumps([project["build-system"], project["project"], project["tool"]["hatch"]]).encode()
    stamp = {"lock": hashlib.sha256(LOCK.read_bytes()).hexdigest(), "project": hashlib.sha256(installed).hexdigest()}
    return stamp | {"place": str(VENV)}  # a virtual environment does not survive being moved


def _read_stamp() -> dict[str, str]:
    try:
        read: dict[str, str] = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return read if Path(python_of()).exists() else {}


def _make_from_the_ground() -> None:
    free = shutil.disk_usage(ROOT).free
    if not VENV.exists() and free < SPACE_NEEDED:
        raise Trouble(
            f"The packages need {SPACE_NEEDED / 1e9:.1f} GB in {ROOT}, and {free / 1e9:.1f} GB are free: "
            "make room, and start again."
        )
    system_libraries.insist()
    if not _works(python_of()) or _read_stamp().get("place", str(VENV)) != str(VENV):
        print("Making .venv …", flush=True)
        _make_venv()
    count = sum(1 for line in LOCK.read_text(encoding="utf-8").splitlines() if line[:1].isalnum())
    print(f"Installing the {count} locked packages into .venv (a minute or two) …", flush=True)
    _pip("--require-hashes", "--only-binary=:all:", "-r", str(LOCK))
    _pip("--no-deps", "--no-build-isolation", "--editable", str(ROOT))
    system_libraries.insist_for_qt(python_of())
    STAMP.write_text(json.dumps(_wanted_stamp()), encoding="utf-8")


def _works(python: str) -> bool:
    """Whether this is a Python that starts, and has pip."""
    try:
        finished = subprocess.run([python, "-m", "pip", "--version"], capture_output=True, check=False)
    except OSError:
        return False
    return finished.returncode == 0


def _make_venv() -> None:
    try:
        venv.create(VENV, clear=True, with_pip=True, symlinks=sys.platform != "win32")
    except subprocess.CalledProcessError as fault:
        raise Trouble(
            "Python could not make a virtual environment: its part `ensurepip` is missing or broken. "
            "On Debian and Ubuntu, python3-venv brings it."
        ) from fault


def _pip(*arguments: str) -> None:
    command = [python_of(), "-m", "pip", "install", "--quiet", "--no-input", "--disable-pip-version-check"]
    if run([*command, *arguments]) == 0:
        return
    free = shutil.disk_usage(VENV).free
    if free < 50_000_000:
        raise Trouble("The disk is full: make room, and start again. What is installed already stays.")
    raise Trouble(
        "The packages could not be installed: pip's lines above say why. Where the network was gone, start again "
        "when it is back; what was fetched is kept."
    )
