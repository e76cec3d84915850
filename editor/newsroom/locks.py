"""A lock that a program holds on a file, and that the system lets go of however the program ends."""

from __future__ import annotations

import contextlib
import errno
import os
import sys
from pathlib import Path

_HELD = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)


class FileLock:
    """`take` never waits. Two handles exclude each other within one program too."""

    def __init__(self, path: Path, handle: int) -> None:
        self._path = path
        self._handle = handle

    @classmethod
    def take(cls, path: Path) -> FileLock | None:
        """The lock, or None where somebody holds it. The file is made where it is missing.

        Raises OSError where it cannot be opened. On a disk that knows no locks everybody gets it.
        """
        handle = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
        try:
            _lock(handle)
        except OSError as error:
            if error.errno in _HELD:
                os.close(handle)
                return None
        if not path.exists():  # who held it before took the file away meanwhile: a lock on nothing
            os.close(handle)
            return None
        return cls(path, handle)

    def release(self, *, remove: bool = False) -> None:
        """Let go; with `remove`, the file goes too."""
        if remove and os.name != "nt":  # while it is held, so that nobody takes a lock on a file that goes
            self._path.unlink(missing_ok=True)
        os.close(self._handle)
        if remove and os.name == "nt":  # an open file cannot be taken away there
            with contextlib.suppress(OSError):
                self._path.unlink(missing_ok=True)


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
