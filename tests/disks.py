"""Disks that can be filled, as real ones: a small file system in memory, mounted for one test."""

from __future__ import annotations

import contextlib
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from tests import components

HOW_TO_GET_IT = "run the tests as root on Linux, where mounting is allowed"


@contextlib.contextmanager
def small_disk(folder: Path, size: int) -> Iterator[Path]:
    """`folder`, made, with a file system of `size` bytes on it; away again at the end.

    Skips where it cannot be mounted.
    """
    components.only_on("mounting a file system in memory is Linux's", sys.platform == "linux")
    folder.mkdir()
    may = hasattr(os, "geteuid") and os.geteuid() == 0 and bool(shutil.which("mount"))
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size},mode=0777", "tmpfs", str(folder)]
    mounted = may and subprocess.run(mount, capture_output=True, check=False).returncode == 0
    components.require("a small disk", mounted, HOW_TO_GET_IT)
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], capture_output=True, check=True)


def fill(folder: Path, leave: int = 0) -> Path:
    """Take what room the disk of this folder has, but for `leave` bytes (whole pages); it is in the file returned."""
    ballast = folder / ".ballast"
    with ballast.open("wb", buffering=0) as file, contextlib.suppress(OSError):
        while file.write(bytes(4096)):
            pass
    if leave:
        os.truncate(ballast, max(0, ballast.stat().st_size - leave))
    return ballast
