"""The frozen program: one folder that needs no Python, and knows the sources that it was made from."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import sys
from pathlib import Path

from trouble import Trouble

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = ("editor", "db", "resources")
SPEC = ROOT / "build_spec" / "qalam.spec"
GENERATED = (".qm", ".words")  # made of the sources
STAMP_NAME = "made-from.json"


def program_in(folder: Path) -> Path:
    """The program itself in the frozen folder."""
    return folder / ("qalam.exe" if sys.platform == "win32" else "qalam")


def fingerprint() -> str:
    """Stands for every file that goes into the program: a test of an old build would prove nothing."""
    sources = [path for package in PACKAGES for path in (ROOT / package).rglob("*") if path.is_file()]
    sources += [*(ROOT / "build_spec").glob("*.py"), SPEC, ROOT / "build_spec" / "requirements.txt"]
    digest = hashlib.sha256()
    for path in sorted(sources):
        if "__pycache__" not in path.parts and path.suffix not in GENERATED:
            digest.update(str(path.relative_to(ROOT)).encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def is_current(folder: Path) -> bool:
    """Whether the frozen folder was made from the sources as they are."""
    try:
        stamp = json.loads((folder / STAMP_NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return program_in(folder).exists() and stamp.get("fingerprint") == fingerprint()


def build(folder: Path) -> int:
    """Make the folder anew and say how big it became."""
    before = fingerprint()
    shutil.rmtree(folder, ignore_errors=True)
    python = ROOT / ".venv" / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    command = [str(python), "-m", "PyInstaller", str(SPEC), "--noconfirm", "--log-level", "ERROR"]
    command += ["--distpath", str(folder.parent), "--workpath", str(ROOT / "build" / "frozen")]
    print("Freezing the program (about a minute) …", flush=True)
    if subprocess.run(command, cwd=ROOT, check=False).returncode != 0:
        raise Trouble("PyInstaller could not freeze the program: its lines above say why.")
    _strip_symbols(folder)
    (folder / STAMP_NAME).write_text(json.dumps({"fingerprint": before}), encoding="utf-8")
    size = sum(path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    print(f"{program_in(folder).relative_to(ROOT)}: the folder holds {size / 1e6:.0f} MB")
    return 0


def _strip_symbols(folder: Path) -> None:
    """Take out the debugging symbols that some wheels carry; only here, since others do not survive `strip`."""
    if sys.platform != "linux" or not shutil.which("strip"):
        return
    inner = folder / "_internal"
    heavy = [*inner.glob("libpython*.so*"), *(inner / "pysqlite3").glob("*.so"), *(inner / "sqlalchemy").rglob("*.so")]
    subprocess.run(["strip", "--strip-unneeded", *heavy], check=True)
