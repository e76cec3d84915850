"""Whether a window can be shown here."""

from __future__ import annotations

import os
import re
import socket
import sys
from collections.abc import Sequence

from trouble import Trouble

WITHOUT = "Everything but the window works without one: `.venv/bin/qalam --help` lists the commands."


def is_wanted_by(arguments: Sequence[str]) -> bool:
    """Whether `qalam` with these arguments opens a window."""
    first = next((part for part in arguments if not part.startswith("-")), "")
    asks_for_help = any(part in {"-h", "--help", "--version", "--self-test"} for part in arguments)
    return not asks_for_help and (first == "" or (first == "demo" and "--no-window" not in arguments))


def insist() -> None:
    """Trouble where Qt would find no screen; Windows and macOS always have one."""
    if sys.platform in {"win32", "darwin"} or os.environ.get("QT_QPA_PLATFORM", "xcb") not in {"xcb", "wayland"}:
        return
    if os.environ.get("WAYLAND_DISPLAY"):
        return
    display = os.environ.get("DISPLAY", "")
    if not display:
        raise Trouble(f"There is no screen here (DISPLAY and WAYLAND_DISPLAY are empty). {WITHOUT}")
    if not _answers(display):
        raise Trouble(f"The screen {display} does not answer (DISPLAY points to it). {WITHOUT}")


def _answers(display: str) -> bool:
    """Whether an X server of this machine listens under that name; what is elsewhere is left to Qt to find out."""
    local = re.fullmatch(r"(?:unix)?:(\d+)(?:\.\d+)?", display)
    if local is None:
        return True
    path = f"/tmp/.X11-unix/X{local[1]}"
    for address in (path, "\0" + path):
        with socket.socket(socket.AF_UNIX) as door:
            try:
                door.connect(address)
            except OSError:
                continue
            return True
    return False
