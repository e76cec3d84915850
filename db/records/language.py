"""The words and exceptions of a newsroom, as values."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class DictionaryWordRecord:
    """A word of the newsroom's own dictionary, as it was written, and who added it when."""

    id: int
    language: str
    word: str
    added_by: str
    added_at: datetime


@dataclass(frozen=True)
class ArchiveWordRecord:
    """A form in lower case that no dictionary knows, and in how many published articles it stands."""

    language: str
    word: str
    articles: int


@dataclass(frozen=True)
class ScriptExceptionRecord:
    """How a Cyrillic word is written in a script, over the table of its letters, and who said so when."""

    id: int
    script: str
    cyrillic: str
    written: str
    added_by: str
    added_at: datetime
