"""Writing files so that a reader sees the old one or the new one, and never half of either."""

from __future__ import annotations

import contextlib
import errno
import os
import shutil
import tempfile
from collections import deque
from collections.abc import Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from editor.errors import EnvironmentFault

_FLUSHERS = 4  # a disk puts what is asked for at once into one turn of its own
_AT_ONCE = 32  # files whose bytes are held until they are on the disk
_SENTENCES = {
    errno.ENOSPC: ("disk_full", "The disk is full: {path} was not written.", "Make room and try again."),
    errno.EDQUOT: (
        "disk_full",
        "Your share of the disk is used up: {path} was not written.",
        "Make room and try again.",
    ),
    errno.EROFS: ("read_only", "{folder} cannot be written to: the disk is read-only.", "Choose another folder."),
    errno.EACCES: ("no_permission", "You may not write into {folder}.", "Choose another folder, or ask for the right."),
    errno.EPERM: ("no_permission", "You may not write into {folder}.", "Choose another folder, or ask for the right."),
    errno.ENOENT: ("folder_missing", "The folder {folder} does not exist.", "Create it, or choose another folder."),
    errno.ENOTDIR: ("folder_missing", "{folder} is not a folder.", "Choose another folder."),
    errno.EISDIR: ("is_a_folder", "{path} is a folder, so no file can be written there.", "Choose another name."),
    errno.ENAMETOOLONG: ("name_too_long", "The name {path} is too long for this disk.", "Choose a shorter name."),
}


def atomic_write(path: Path, data: bytes, mode: int = 0o644) -> None:
    """Replace the file at `path` by `data`, or leave it exactly as it was.

    The mode is set before the first byte, so that a private file is never readable in between. What is there after this
    returns survives a power cut. Raises EnvironmentFault; the old file is then intact and nothing is left beside it,
    but for "not_confirmed": the new one is there, and a power cut may bring the old one back.
    """
    path = Path(path)
    try:
        _write_beside_and_replace(path, data, mode)
    except OSError as error:
        raise write_fault(error, path) from error
    _confirm(path.parent, path)


def write_together(folder: Path, files: Iterable[tuple[str, bytes]]) -> list[Path]:
    """Write all of these into `folder`, or none: they come to their names when the last one is there.

    Names may hold one folder (`media/a.png`). `files` may be a generator; what it raises is passed on, and then nothing
    is left, not even a folder that was made for it. Raises EnvironmentFault where the disk refuses; "partly_written"
    where it refused while names were given, "not_confirmed" where all are there and a power cut may take them.
    """
    folder = Path(folder)
    made = not folder.exists()
    waiting: Path | None = None
    flusher = _Flusher()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        waiting = Path(tempfile.mkdtemp(prefix=".qalam-", suffix=".part", dir=folder))
        names = []
        for name, data in files:
            (waiting / name).parent.mkdir(exist_ok=True)
            flusher.write(waiting / name, data)
            names.append(name)
        flusher.finish()
        _give_names(waiting, folder, names)
    except OSError as error:
        raise write_fault(error, folder) from error
    finally:
        flusher.close()
        if waiting is not None:
            shutil.rmtree(waiting, ignore_errors=True)
        if made:
            with contextlib.suppress(OSError):  # it holds what was written
                folder.rmdir()
    return [folder / name for name in names]


def _give_names(waiting: Path, folder: Path, names: Sequence[str]) -> None:
    """Move the files from where they waited. Raises OSError before the first has its name, EnvironmentFault after."""
    for done, name in enumerate(names):
        try:
            (folder / name).parent.mkdir(exist_ok=True)
            os.replace(waiting / name, folder / name)  # noqa: PTH105  # Path.replace hides that it overwrites
        except OSError as error:
            if not done:
                raise
            values = {"folder": str(folder), "done": done, "all": len(names), "reason": error.strerror or str(error)}
            raise EnvironmentFault(
                "Only {done} of {all} files came to {folder}: {reason}.".format_map(values),
                "Check the disk, then write them once more.",
                code="partly_written",
                values=values,
            ) from error
    for place in dict.fromkeys([*((folder / name).parent for name in names), folder]):
        _confirm(place, folder)


class _Flusher:
    """Forces files to the disk beside whoever makes the next ones: waiting for the disk takes a third of the time."""

    def __init__(self) -> None:
        self._threads = ThreadPoolExecutor(_FLUSHERS, "flusher")
        self._under_way: deque[Future[None]] = deque()

    def write(self, path: Path, data: bytes) -> None:
        """Raises OSError, for this file or for an earlier one."""
        while len(self._under_way) >= _AT_ONCE:
            self._under_way.popleft().result()
        self._under_way.append(self._threads.submit(_write_through, path, data))

    def finish(self) -> None:
        """Returns when everything is on the disk. Raises OSError."""
        while self._under_way:
            self._under_way.popleft().result()

    def close(self) -> None:
        """End the threads; what had not been begun is left."""
        self._threads.shutdown(wait=True, cancel_futures=True)


def _write_through(path: Path, data: bytes) -> None:
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def write_fault(error: OSError, path: Path) -> EnvironmentFault:
    """The sentence for a write that the machine refused."""
    code, message, hint = _SENTENCES.get(
        error.errno or 0,
        ("write_failed", "{path} could not be written: {reason}.", "Try again, or choose another folder."),
    )
    values = {"path": str(path), "folder": str(path.parent), "reason": error.strerror or str(error)}
    return EnvironmentFault(message.format_map(values) + " Nothing was changed.", hint, code=code, values=values)


def _write_beside_and_replace(path: Path, data: bytes, mode: int) -> None:
    handle, name = tempfile.mkstemp(prefix=".qalam-", suffix=".part", dir=path.parent)  # mkstemp makes it 0600
    try:
        with os.fdopen(handle, "wb") as file:
            if hasattr(os, "fchmod"):
                os.fchmod(file.fileno(), mode)
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        os.replace(name, path)  # noqa: PTH105  # the one place that replaces a file
    except BaseException:
        with contextlib.suppress(FileNotFoundError):
            os.unlink(name)  # noqa: PTH108  # beside its twin above
        raise


def _confirm(folder: Path, path: Path) -> None:
    """Make the names in `folder` durable after what is at `path` got its own. May raise "not_confirmed"."""
    try:
        sync_folder(folder)
    except OSError as error:
        values = {"path": str(path), "reason": error.strerror or str(error)}
        raise EnvironmentFault(
            "{path} was written, but the disk did not confirm it: {reason}.".format_map(values),
            "Check the disk: after a power cut the older files may stand there again.",
            code="not_confirmed",
            values=values,
        ) from error


def sync_folder(folder: Path) -> None:
    """Make the new name itself durable. Windows keeps names in its journal and cannot open a folder.

    Raises OSError.
    """
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
