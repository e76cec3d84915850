"""The Kazakh speller's list of words, made ahead: `editor.language.ahead` makes it, and this tells when it is time."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "compiled"
# Where Debian and its kin put dictionaries; those of other places are gathered when the program asks for them.
HUNSPELL = Path("/usr/share/hunspell")
_COMMAND = ("-m", "editor.language.ahead")


def make_changed(python: str) -> None:
    """Make the list where there is none, or where something that it was made of is newer."""
    if is_current():
        return
    print("Making the list of Kazakh words (ten seconds to half a minute) …", flush=True)
    subprocess.run([python, *_COMMAND], cwd=ROOT, check=False)  # a program without it is slower, and no worse


def is_current(folder: Path = FOLDER) -> bool:
    """Whether all that the list is made of is older. What is newer by mistake costs a look, and no harm is done where
    something older was put in its place: a list that does not fit is never read.
    """
    made = max((path.stat().st_mtime for path in folder.glob("*.words")), default=0.0)
    return made > max(map(_changed, _made_of()))


def _made_of() -> Iterator[Path]:
    yield from (ROOT / "editor" / "language" / "kazakh").glob("*.py")
    yield from (ROOT / "resources" / "dictionaries").glob("kk-*.txt")
    yield ROOT / "resources" / "grammar" / "kazakh.toml"
    yield from (path for name in ("kk_KZ.dic", "ru_RU.dic") if (path := HUNSPELL / name).exists())


def _changed(path: Path) -> float:
    """A package brings files with the time of their making; their inode tells when they came."""
    found = path.stat()
    return found.st_mtime if sys.platform == "win32" else max(found.st_mtime, found.st_ctime)
