"""Which articles of a folder show which pictures, so that a picture goes when the last of them does.

A picture is known by the name of its largest file, which says what it holds. What was written before uses were noted is
not known: until a folder is complete (new, or built anew) nothing is removed from it.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Collection, Mapping, Sequence
from pathlib import Path
from typing import Any

from editor.newsroom.files import write_fault
from editor.publishing.targets.folders import STATE, make_folder, write_if_different

_COMPLETE = "complete"
_OF_ARTICLES, _OF_PICTURES = "articles", "pictures"


class PictureUses:
    """Notes of one folder; the caller holds its lock."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._notes = folder / STATE / "uses"

    def begin(self, is_new: Callable[[], bool]) -> None:
        """`is_new`: whether nothing was published into the folder so far, so that every use will be noted. It is asked
        once.
        """
        if self._notes.exists():
            return
        if is_new():
            self.complete()
        make_folder(self._notes)

    def complete(self) -> None:
        """Every article's uses are noted now."""
        make_folder(self._notes)
        write_if_different(self._notes / _COMPLETE, b"")

    def claim(self, article_id: int, pictures: Mapping[str, Sequence[str]]) -> None:
        """The article shows these, each with its files' paths. Noted before they are written: a kill in between leaves
        a note too many, never a picture that seems to be nobody's.
        """
        if not pictures:
            return
        for name, paths in pictures.items():
            note = self._read(_OF_PICTURES, name)
            self._write(_OF_PICTURES, name, {"by": sorted({*_ids(note), article_id}), "files": list(paths)})
        known = self._of(article_id)
        self._write(_OF_ARTICLES, str(article_id), {"pictures": sorted({*known, *pictures})})

    def release(self, article_id: int, kept: Collection[str]) -> list[str]:
        """The article shows only `kept` now. Files that nobody shows are removed; returns their paths."""
        gone = self._of(article_id) - set(kept)
        if not gone:
            return []
        removed: list[str] = []
        for name in sorted(gone):
            note = self._read(_OF_PICTURES, name)
            by = sorted(_ids(note) - {article_id})
            if by or not (self._notes / _COMPLETE).exists():
                self._write(_OF_PICTURES, name, {**note, "by": by})
                continue
            for path in note.get("files", ()):
                (self._folder / str(path)).unlink(missing_ok=True)
                removed.append(str(path))
            self._path(_OF_PICTURES, name).unlink(missing_ok=True)
        self._write(_OF_ARTICLES, str(article_id), {"pictures": sorted(kept)})
        return removed

    def _of(self, article_id: int) -> set[str]:
        found = self._read(_OF_ARTICLES, str(article_id)).get("pictures", ())
        return {str(name) for name in found}

    def _read(self, kind: str, name: str) -> dict[str, Any]:
        try:
            data = json.loads(self._path(kind, name).read_text(encoding="utf-8"))
        except (FileNotFoundError, ValueError):
            return {}
        except OSError as error:
            raise write_fault(error, self._path(kind, name)) from error
        return data if isinstance(data, dict) else {}

    def _write(self, kind: str, name: str, note: Mapping[str, Any]) -> None:
        make_folder(self._notes)
        make_folder(self._notes / kind)
        write_if_different(self._path(kind, name), json.dumps(note, sort_keys=True).encode())

    def _path(self, kind: str, name: str) -> Path:
        return self._notes / kind / f"{name}.json"


def copy_picture(source: Path, path: Path) -> bool:
    """Whether it had to be written: a file of this name holds the same. Raises EnvironmentFault."""
    if path.is_file():
        return False
    make_folder(path.parent)
    try:
        data = source.read_bytes()
    except OSError as error:
        raise write_fault(error, source) from error
    return write_if_different(path, data)


def _ids(note: Mapping[str, Any]) -> set[int]:
    return {number for number in note.get("by", ()) if isinstance(number, int)}
