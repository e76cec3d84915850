"""What the speller said of words before: kept in memory, and in the user's cache folder from one start to the next.

Most words of an article stood in another one, so the first look at a long text asks for few that are new. The file has
the name of the stems that were gathered, so of the content of everything that a verdict rests on.
"""

from __future__ import annotations

import json
import threading
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from editor.errors import EnvironmentFault
from editor.newsroom.files import atomic_write

_MOST_WORDS = 150_000
_MOST_SUGGESTED = 20_000
_WORTH_KEEPING = 50  # new words; for fewer no file is written again
_MOST_FILES = 4


class Verdicts:
    """`known` by word in lower case, `near` the suggestions for one that is not. Threads may share it."""

    def __init__(self) -> None:
        self.known: dict[str, bool] = {}
        self.near: dict[str, tuple[str, ...]] = {}
        self._kept = 0
        self._lock = threading.Lock()

    def tell(self, word: str, known: bool) -> None:
        """Remember that a word is known, or is not."""
        with self._lock:
            if len(self.known) >= _MOST_WORDS:
                self.known.clear()
                self._kept = 0
            self.known[word] = known

    def suggest(self, word: str, near: tuple[str, ...]) -> None:
        """Remember what may have been meant."""
        with self._lock:
            if len(self.near) >= _MOST_SUGGESTED:
                self.near.clear()
            self.near[word] = near

    def read(self, folder: Path, name: str) -> None:
        """Take up what was kept under this name; nothing where nothing was, or where it is not as it was written."""
        try:
            digest, _, body = (folder / name).read_bytes().partition(b"\n")
            if sha256(body).hexdigest().encode() != digest:
                return
            kept = json.loads(body)
            known = dict.fromkeys(kept["known"].split(), True) | dict.fromkeys(kept["unknown"].split(), False)
            near = {word: tuple(texts.split("|")) if texts else () for word, texts in kept["near"].items()}
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return
        with self._lock:
            self.known, self.near = known | self.known, near | self.near
            self._kept = len(known)

    def keep(self, folder: Path, name: str) -> None:
        """Write what is new for the next start; nobody is told where the disk refuses."""
        with self._lock:
            if len(self.known) < self._kept + _WORTH_KEEPING:
                return
            known, near = dict(self.known), dict(self.near)
            self._kept = len(known)
        kept = {
            "known": " ".join(word for word, is_known in known.items() if is_known),
            "unknown": " ".join(word for word, is_known in known.items() if not is_known),
            "near": {word: "|".join(texts) for word, texts in near.items()},
        }
        body = json.dumps(kept, ensure_ascii=False, separators=(",", ":")).encode()
        with suppress(OSError, EnvironmentFault):
            folder.mkdir(parents=True, exist_ok=True)
            atomic_write(folder / name, sha256(body).hexdigest().encode() + b"\n" + body)
            others = sorted(folder.glob("verdicts-*.json"), key=lambda path: path.stat().st_mtime, reverse=True)
            for path in others[_MOST_FILES:]:
                path.unlink(missing_ok=True)
