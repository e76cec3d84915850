"""What the packages and the proofreader need from the system itself. Linux only: elsewhere the wheels bring everything.

A library is there when the loader can open it, wherever it came from; package names are Debian's and only serve to say,
or to install, what is missing.
"""

from __future__ import annotations

import ctypes
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

from trouble import Trouble

# What Qt's widgets and its X11 plugin link to; found by starting them in a bare Debian 12.
DEBIAN_PACKAGES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
# What the proofreader reads beside its own lists. The program works without them, and says what it cannot spell.
DICTIONARIES = {"kk_KZ": "hunspell-kk", "ru_RU": "hunspell-ru", "en_US": "hunspell-en-us"}
DICTIONARY_FOLDERS = (Path("/usr/share/hunspell"), Path("/usr/share/myspell/dicts"))
QT_PARTS = (
    "Qt/lib/libQt6Widgets.so.6",
    "Qt/lib/libQt6Svg.so.6",
    "Qt/lib/libQt6Test.so.6",
    "Qt/plugins/platforms/libqxcb.so",
    "Qt/plugins/platforms/libqoffscreen.so",
)


def insist() -> None:
    """Have what Python and Qt need, and the dictionaries: install it where we may, else say the one command that does.

    Raises Trouble where the program could not start without what is missing.
    """
    if sys.platform != "linux":
        return
    missing = [*_missing_packages(), *_missing_dictionaries()]
    if missing and os.geteuid() == 0 and shutil.which("apt-get"):
        print(f"Installing from the system's packages: {' '.join(missing)} …", flush=True)
        _install(missing)
        missing = [*_missing_packages(), *_missing_dictionaries()]
    if _missing_packages():
        raise Trouble(f"The system lacks something. This brings it:\n\n    {_command(missing)}\n")
    if missing:
        print(f"Dictionaries are missing, and spelling with them. This brings them:\n\n    {_command(missing)}\n")


def insist_for_qt(python: str) -> None:
    """The second look, at Qt as it is now installed: each library that it links to is there."""
    if sys.platform != "linux" or not shutil.which("ldd"):
        return
    script = "import importlib.util as u; print(u.find_spec('PySide6').submodule_search_locations[0])"
    folder = Path(subprocess.run([python, "-c", script], capture_output=True, text=True, check=True).stdout.strip())
    lost: set[str] = set()
    for part in QT_PARTS:
        listed = subprocess.run(["ldd", folder / part], capture_output=True, text=True, check=False).stdout
        lost |= set(re.findall(r"^\s*(\S+) => not found", listed, re.MULTILINE))
    if lost:
        raise Trouble(f"Qt finds no {', '.join(sorted(lost))}: install the packages that bring them, and start again.")


def _missing_packages() -> list[str]:
    missing = [package for soname, package in DEBIAN_PACKAGES.items() if not _loads(soname)]
    if importlib.util.find_spec("ensurepip") is None:
        missing.append("python3-venv")
    return missing


def _missing_dictionaries() -> list[str]:
    return [
        package
        for name, package in DICTIONARIES.items()
        if not any((folder / f"{name}.dic").is_file() for folder in DICTIONARY_FOLDERS)
    ]


def _loads(soname: str) -> bool:
    try:
        ctypes.CDLL(soname)
    except OSError:
        return False
    return True


def _command(packages: Iterable[str]) -> str:
    before = "" if os.geteuid() == 0 else "sudo "
    return f"{before}apt-get install --no-install-recommends {' '.join(packages)}"


def _install(packages: list[str]) -> None:
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    command = ["apt-get", "install", "--yes", "--quiet", "--no-install-recommends", *packages]
    for steps in ([command], [["apt-get", "update", "--quiet"], command]):  # a fresh system has no package lists yet
        results = [subprocess.run(step, env=quiet, capture_output=True, text=True, check=False) for step in steps]
        if results[-1].returncode == 0:
            return
    lines = [line for line in results[-1].stderr.splitlines() if line.startswith("E:")]
    raise Trouble("\n".join([*lines, f"apt-get could not install what is missing. Try: {_command(packages)}"]))
