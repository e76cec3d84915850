"""What targets share that write into a folder: it must be there, one at a time, newest last, and only what differs."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any

from editor.errors import EnvironmentFault, UserMistake
from editor.newsroom.files import atomic_write, write_fault

STATE = ".qalam"  # our own notes beside what is published; never served


def check_folder(settings: Mapping[str, Any], key: str = "folder") -> Path:
    """The folder that a setting names, there and writable. Raises UserMistake or EnvironmentFault in a sentence."""
    text = str(settings.get(key, "")).strip()
    if not text:
        raise UserMistake(
            "The channel has no folder to write to.",
            "Name one in its settings.",
            code="folder_not_set",
            values={"setting": key},
        )
    folder = Path(text)
    if not folder.is_absolute():
        raise UserMistake(
            f"“{text}” is not a whole path.",
            "Name the folder from the root of the disk.",
            code="folder_not_absolute",
            values={"folder": text},
        )
    present_folder(folder)
    if not os.access(folder, os.W_OK | os.X_OK):
        raise EnvironmentFault(
            f"You may not write into {folder}.",
            "Choose another folder, or ask for the right.",
            code="no_permission",
            values={"folder": text},
        )
    return folder


def present_folder(folder: Path) -> Path:
    """The folder, still there. It is never made again quietly: a disk that is not mounted would be written beside."""
    if not folder.is_dir():
        raise EnvironmentFault(
            f"The folder {folder} is not there any more." if not folder.exists() else f"{folder} is not a folder.",
            "Connect its disk, create it again, or choose another. What waits goes out then by itself.",
            code="folder_missing",
            values={"folder": str(folder)},
        )
    return folder


def make_folder(folder: Path) -> None:
    """A folder within one that is there. Raises EnvironmentFault."""
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise write_fault(error, folder) from error


def write_if_different(path: Path, data: bytes) -> bool:
    """Whether the file had to be written. What stays as it is keeps its time and its inode."""
    try:
        if path.stat().st_size == len(data) and path.read_bytes() == data:
            return False
    except FileNotFoundError:
        pass
    except OSError as error:
        raise write_fault(error, path) from error
    atomic_write(path, data)
    return True


class FolderLock:
    """One process and one thread at a time. The operating system lets go of it when its holder dies."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / STATE / "lock"
        self._handle = -1

    def __enter__(self) -> FolderLock:
        make_folder(self._path.parent)
        try:
            self._handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o644)
            _lock(self._handle)
        except OSError as error:
            raise write_fault(error, self._path) from error
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        os.close(self._handle)  # unlocks
        self._handle = -1


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_LOCK, 1)
else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX)


class Notes:
    """What a folder remembers of each article: the greatest `sequence` that it took, and what the target adds.

    They are what keeps a worker that slept through its lease from writing an old text over a new one.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder / STATE / "articles"

    def read(self, article_id: int) -> dict[str, Any]:
        """Empty where nothing is known, or where the note is damaged: the next delivery writes it anew."""
        try:
            data = json.loads(self._path(article_id).read_text(encoding="utf-8"))
        except FileNotFoundError:
            return {}
        except ValueError:
            return {}
        except OSError as error:
            raise write_fault(error, self._path(article_id)) from error
        return data if isinstance(data, dict) else {}

    def admit(self, article_id: int, sequence: int) -> bool:
        """Whether this is the newest that was asked for; remembered before anything is written."""
        note = self.read(article_id)
        known = note.get("sequence", 0)
        if isinstance(known, int) and known > sequence:
            return False
        self.write(article_id, {**note, "sequence": sequence})
        return True

    def write(self, article_id: int, note: Mapping[str, Any]) -> None:
        make_folder(self._folder)
        write_if_different(self._path(article_id), json.dumps(note, ensure_ascii=False, sort_keys=True).encode())

    def _path(self, article_id: int) -> Path:
        return self._folder / f"{article_id}.json"
