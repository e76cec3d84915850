"""What an export says about an article beside its text."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from editor.documents.exchange import Exchange
from editor.documents.html import Media, safe_address
from editor.documents.imported import DEFAULT_ZONE
from editor.documents.word_look import WordLook


@dataclass(frozen=True)
class ExportMeta:
    """`published_at` is aware; `zone` is the one in which it is shown. `corrections` are whole sentences, newest first.

    `media` is the folder of the newsroom's pictures; None where there is none, then pictures become captions.
    `exchange` is what ninjs and NewsML-G2 say of an item, `show` how a picture is found in the folder that it names.
    `word` is the look of the newsroom's Word files, `template` a .docx or .dotx that is used in the place of its own.
    """

    article_id: int = 0
    revision: int = 0
    author: str = ""
    agency: str = ""
    published_at: datetime | None = None
    zone: str = DEFAULT_ZONE
    keywords: tuple[str, ...] = ()
    url: str = ""
    corrections: tuple[str, ...] = ()
    media: Path | None = None
    template: Path | None = None
    word: WordLook = field(default_factory=WordLook)
    slug: str = ""
    exchange: Exchange = field(default_factory=Exchange)
    show: Media | None = None

    @property
    def local_time(self) -> datetime | None:
        """When it was published, on the clock of its zone on that day."""
        return self.published_at.astimezone(ZoneInfo(self.zone)) if self.published_at else None

    @property
    def safe_url(self) -> str:
        """The article's address where it may be linked to, else ""."""
        return safe_address(self.url)
