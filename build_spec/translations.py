"""The interface's texts: which source belongs to which translation file, and how these are gathered and compiled.

`resources/translations/<area>_<language>.ts` is kept in the repository; the compiled `.qm` beside it is not. A folder
of `editor/desktop` without an area of its own belongs to the shell. English holds plural forms only: the sources are
English already.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path
from xml.etree import ElementTree

from trouble import Trouble

ROOT = Path(__file__).resolve().parents[1]
DESKTOP = ROOT / "editor" / "desktop"
FOLDER = ROOT / "resources" / "translations"
AREAS = ("shell", "article", "inbox", "queue", "reprints")
LANGUAGES = ("kk", "ru", "en")
PLURALS_ONLY = ("en",)


def area_of(source: Path) -> str:
    """The area of a file of editor/desktop."""
    folder = source.relative_to(DESKTOP).parts[0]
    return folder if folder in AREAS else "shell"


def sources(area: str) -> list[Path]:
    """The files whose texts belong to the area."""
    return sorted(path for path in DESKTOP.rglob("*.py") if area_of(path) == area)


def gather(folder: Path = FOLDER, areas: Sequence[str] = AREAS) -> None:
    """Bring the .ts files up to date with the sources; finished translations stay, texts that are gone are dropped."""
    unknown = [area for area in areas if area not in AREAS]
    if unknown:
        raise Trouble(f"There is no area {', '.join(unknown)}: the areas are {', '.join(AREAS)}.")
    folder.mkdir(parents=True, exist_ok=True)
    for area in areas:
        files = [str(path.relative_to(ROOT)) for path in sources(area)]
        for language in LANGUAGES if files else ():
            target = folder / f"{area}_{language}.ts"
            options = ["-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"]
            options += ["-pluralonly"] if language in PLURALS_ONLY else []
            _qt_tool("lupdate", *options, "-target-language", language, *files, "-ts", str(target))


def compile_changed() -> None:
    """Compile what is newer than its .qm, or has none."""
    _compile(ts for ts in sorted(FOLDER.glob("*.ts")) if _modified(ts) > _modified(ts.with_suffix(".qm")))


def compile_all() -> None:
    """Compile every .ts."""
    _compile(sorted(FOLDER.glob("*.ts")))


def unfinished(folder: Path = FOLDER) -> dict[str, int]:
    """How many texts of each file wait for a translation; files that are complete are left out."""
    counts = {path.name: sum(1 for _ in _waiting(path)) for path in sorted(folder.glob("*.ts"))}
    return {name: count for name, count in counts.items() if count}


def _waiting(ts: Path) -> Iterable[ElementTree.Element]:
    for translation in ElementTree.parse(ts).iter("translation"):
        forms = [form.text for form in translation.iter("numerusform")] or [translation.text]
        if translation.get("type") == "unfinished" or not all(forms):
            yield translation


def _modified(path: Path) -> float:
    return path.stat().st_mtime if path.exists() else 0.0


def _compile(files: Iterable[Path]) -> None:
    for ts in files:
        _qt_tool("lrelease", "-silent", str(ts), "-qm", str(ts.with_suffix(".qm")))


def _qt_tool(name: str, *arguments: str) -> None:
    """Run a tool that PySide6 brings; it lies in the environment, not in the Python that runs this script."""
    programs = ROOT / ".venv" / ("Scripts" if sys.platform == "win32" else "bin")
    command = [str(next(programs.glob(f"pyside6-{name}*"))), *arguments]
    finished = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if finished.returncode != 0:
        raise Trouble(f"{name} failed: {(finished.stderr or finished.stdout).strip()}")
