"""Working copies: what is being typed, on the local disk, whatever the database's health. After a crash it is back.

One file an article, written whole and fsynced; a new article that was never saved has id 0. Copies of different
databases lie apart, so that a shared newsroom's text never comes back in the embedded one.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from editor.articles import serialisation
from editor.articles.document import Document
from editor.errors import UserMistake
from editor.newsroom.clock import Clock
from editor.newsroom.files import atomic_write


@dataclass(frozen=True)
class WorkingCopy:
    """A text that was typed on top of `base_revision` and not yet saved as a revision."""

    article_id: int
    base_revision: int
    document: Document
    kept_at: datetime


class WorkingCopies:
    """The copies of one seat for one database."""

    def __init__(self, folder: Path, database_name: str, clock: Clock) -> None:
        self._folder = folder / hashlib.sha256(database_name.encode()).hexdigest()[:16]
        self._clock = clock

    def keep(self, article_id: int, base_revision: int, document: Document) -> None:
        """Durable when it returns. Raises EnvironmentFault where the disk refuses; the older copy is whole then."""
        data = {
            "article": article_id,
            "base_revision": base_revision,
            "kept_at": self._clock().isoformat(),
            "document": serialisation.to_json(document),
        }
        self._folder.mkdir(parents=True, exist_ok=True)
        atomic_write(self._path(article_id), json.dumps(data, ensure_ascii=False).encode())

    def discard(self, article_id: int) -> None:
        """After the text became a revision, or when the user chose to drop it."""
        self._path(article_id).unlink(missing_ok=True)

    def pending(self) -> list[WorkingCopy]:
        """Every copy that is left, oldest first. One that cannot be read is moved aside, never deleted."""
        if not self._folder.is_dir():
            return []
        found = []
        for path in sorted(self._folder.glob("*.json")):
            try:
                found.append(_read(path))
            except (UserMistake, ValueError, KeyError, TypeError):
                path.replace(path.with_suffix(".unreadable"))
        return sorted(found, key=lambda copy: copy.kept_at)

    def _path(self, article_id: int) -> Path:
        return self._folder / f"{article_id}.json"


def _read(path: Path) -> WorkingCopy:
    data = json.loads(path.read_text(encoding="utf-8"))
    return WorkingCopy(
        article_id=int(data["article"]),
        base_revision=int(data["base_revision"]),
        document=serialisation.from_json(data["document"]),
        kept_at=datetime.fromisoformat(data["kept_at"]),
    )
