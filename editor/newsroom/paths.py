"""Where this machine keeps what: one folder a user, which `QALAM_HOME` moves elsewhere."""

from __future__ import annotations

import hashlib
import os
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Paths:
    """Folders and files of this seat. Nothing is made by asking for a path."""

    home: Path
    cached: Path | None = None  # where the system keeps what may be made again, if not in `home`

    @property
    def cache(self) -> Path:
        """What is made again where it is missing."""
        return self.cached or self.home / "cache"

    @property
    def database(self) -> Path:
        return self.home / "newsroom.db"

    @property
    def working_copies(self) -> Path:
        return self.home / "working-copies"

    @property
    def media(self) -> Path:
        return self.home / "media"

    @property
    def site(self) -> Path:
        return self.home / "site"

    @property
    def word(self) -> Path:
        return self.home / "word"

    @property
    def crashes(self) -> Path:
        return self.home / "crash-reports"

    @property
    def dictionaries(self) -> Path:
        """Hunspell dictionaries (.aff and .dic) that somebody put there because the system has none."""
        return self.home / "dictionaries"

    @property
    def my_words(self) -> Path:
        """Words that one person added for this seat."""
        return self.home / "my-words.tsv"

    @property
    def window(self) -> Path:
        """Where the window was, the chosen language and theme: this seat's own, not the newsroom's."""
        return self.home / "window.ini"

    @property
    def machine(self) -> str:
        """Tells this folder at this machine from others, the same at each start; says nothing of either."""
        import platform  # late: start-up time

        return hashlib.sha256(f"{platform.node()}\0{self.home}".encode(errors="surrogatepass")).hexdigest()[:16]


def default_paths() -> Paths:
    """The user's data folder, or what `QALAM_HOME` names."""
    named = os.environ.get("QALAM_HOME")
    if named:
        return Paths(Path(named).absolute())
    from platformdirs import user_cache_path, user_data_path  # late: start-up time

    return Paths(user_data_path("Qalam", appauthor=False), user_cache_path("Qalam", appauthor=False))
