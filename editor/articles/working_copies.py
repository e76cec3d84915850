"""Working copies: what is being typed, on the local disk, whatever the database's health. After a crash it is back.

One file an article, written whole and fsynced; a new article that was never saved has id 0. Copies of different
databases lie apart, so that a shared newsroom's text never comes back in the embedded one.

Each running program has a folder of its own among them, its seat, and holds a lock on it that the system lets go of
however the program ends. So two windows never write over each other's texts, and what a seat left behind can be told
from what is being typed somewhere at this moment. Whoever looks takes the left seats over until it ends.
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from threading import Lock

from editor.articles import serialisation
from editor.articles.document import Document
from editor.errors import UserMistake
from editor.newsroom.clock import Clock
from editor.newsroom.files import atomic_write, sync_folder, write_fault
from editor.newsroom.locks import FileLock

_LOCK = "seat.lock"
_UNREADABLE = ".unreadable"
_ATTEMPTS = 5


@dataclass(frozen=True)
class WorkingCopy:
    """A text that was typed on top of `base_revision` and not yet saved as a revision. `key` names it."""

    article_id: int
    base_revision: int
    document: Document
    kept_at: datetime
    key: str


class WorkingCopies:
    """The copies of one seat for one database."""

    def __init__(self, folder: Path, database_name: str, clock: Clock) -> None:
        self._folder = folder / hashlib.sha256(database_name.encode()).hexdigest()[:16]
        self._clock = clock
        self._seat: Path | None = None
        self._held: dict[Path, FileLock] = {}
        self._changing = Lock()  # the keeper's thread keeps, a reader's thread looks

    def keep(self, article_id: int, base_revision: int, document: Document) -> None:
        """Durable when it returns. Raises EnvironmentFault where the disk refuses; the older copy is whole then."""
        data = {
            "article": article_id,
            "base_revision": base_revision,
            "kept_at": self._clock().isoformat(),
            "document": serialisation.to_json(document),
        }
        text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
        atomic_write(self._own() / f"{article_id}.json", text.encode(errors="surrogatepass"))

    def discard(self, article_id: int) -> None:
        """After what this seat typed became a revision, or when the user chose to drop it."""
        if self._seat is not None:
            (self._seat / f"{article_id}.json").unlink(missing_ok=True)

    def drop(self, copy: WorkingCopy) -> None:
        """After a copy that was found became a revision, or when the user chose to drop it."""
        self._path(copy.key).unlink(missing_ok=True)

    def pending(self) -> list[WorkingCopy]:
        """Every copy that no running program types in, oldest first. One that cannot be read is moved aside, never
        deleted; `set_aside` names those.
        """
        found = []
        for path in self._left():
            try:
                found.append(_read(path, self._key(path)))
            except (UserMistake, ValueError, KeyError, TypeError, RecursionError):
                path.replace(_free_name(path))
        return sorted(found, key=lambda copy: copy.kept_at)

    def set_aside(self) -> list[Path]:
        """The copies that could not be read, by the time they were found or before."""
        return sorted(self._folder.rglob(f"*{_UNREADABLE}")) if self._folder.is_dir() else []

    def elsewhere(self) -> int:
        """How many texts are being typed in other running programs, and are kept."""
        with self._changing:
            self._take_over()
            held = {self._folder, *self._held}
            return sum(1 for path in self._folder.glob("*/*.json") if path.parent not in held)

    def typed_elsewhere(self, article_id: int) -> str:
        """Who has unsaved text of this article in another running program on this machine; "" for nobody."""
        with self._changing:
            self._take_over()
            typed = {path.parent for path in self._folder.glob(f"*/{article_id}.json")} - {self._folder, *self._held}
            return "Another window of Qalam" if typed else ""

    def release(self) -> None:
        """Let the seats go: what is left in them is offered by the next that looks."""
        with self._changing:
            for seat, lock in self._held.items():
                lock.release(remove=_is_empty(seat))
                if _is_empty(seat):
                    _remove(seat)
            self._held.clear()
            self._seat = None

    # Seats

    def _own(self) -> Path:
        """This program's folder, made and locked when something is kept for the first time."""
        with self._changing:
            if self._seat is None or not self._seat.is_dir():
                self._seat = self._make_seat()
            return self._seat

    def _make_seat(self) -> Path:
        for attempt in range(_ATTEMPTS):
            seat = self._folder / secrets.token_hex(4)
            try:
                seat.mkdir(parents=True)
                lock = FileLock.take(seat / _LOCK)
                for folder in (seat, self._folder, self._folder.parent):
                    sync_folder(folder)
            except OSError as error:
                if attempt == _ATTEMPTS - 1 or not isinstance(error, FileExistsError | FileNotFoundError):
                    raise write_fault(error, seat) from error
                continue
            if lock is not None:  # else somebody who looked took it for a left one in this very moment
                self._held[seat] = lock
                return seat
        raise write_fault(OSError("no seat could be taken"), self._folder)

    def _take_over(self) -> None:
        """Hold every seat whose program has ended."""
        if not self._folder.is_dir():
            return
        for seat in self._folder.iterdir():
            if seat in self._held or not (seat / _LOCK).is_file():
                continue
            try:
                lock = FileLock.take(seat / _LOCK)
            except OSError:  # it went in this very moment, or belongs to somebody else
                continue
            if lock is not None:
                for part in seat.glob(".qalam-*.part"):  # half written when the program ended
                    part.unlink(missing_ok=True)
                self._held[seat] = lock

    def _left(self) -> list[Path]:
        """The files that may be read: of seats that are held here, and of programs before there were seats."""
        with self._changing:
            self._take_over()
            seats = [self._folder, *self._held]
            return sorted(path for seat in seats if seat.is_dir() for path in seat.glob("*.json"))

    def _key(self, path: Path) -> str:
        return path.stem if path.parent == self._folder else f"{path.parent.name}-{path.stem}"

    def _path(self, key: str) -> Path:
        seat, separator, name = key.rpartition("-")
        return (self._folder / seat if separator else self._folder) / f"{name}.json"


def _read(path: Path, key: str) -> WorkingCopy:
    data = json.loads(path.read_bytes().decode(errors="surrogatepass"))
    return WorkingCopy(
        article_id=int(data["article"]),
        base_revision=int(data["base_revision"]),
        document=serialisation.from_json(data["document"]),
        kept_at=datetime.fromisoformat(data["kept_at"]),
        key=key,
    )


def _free_name(path: Path) -> Path:
    """Beside it; one that was set aside before is not written over."""
    free, number = path.with_suffix(_UNREADABLE), 1
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem}-{number}{_UNREADABLE}")
    return free


def _is_empty(seat: Path) -> bool:
    return seat.is_dir() and set(os.listdir(seat)) <= {_LOCK}  # noqa: PTH208  # names are enough


def _remove(seat: Path) -> None:
    try:
        seat.rmdir()
    except OSError:  # another program looks into it at this moment; it is empty, and goes with the next look
        return
