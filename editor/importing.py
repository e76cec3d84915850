"""Files as articles: read in any thread, then kept as a draft. What was kept, changed and left out is told with it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from editor.articles.desk import ArticleDesk, Saved
from editor.articles.document import Language
from editor.newsroom.clock import DEFAULT_ZONE

if TYPE_CHECKING:
    from editor.documents import Imported
    from editor.documents.media import MediaFolder


@dataclass(frozen=True)
class ImportedArticle:
    """What an import made, and the report of what was kept, changed and left out."""

    saved: Saved
    imported: Imported


class Importing:
    """`media` is asked for when a file is read; `author` is who the drafts are by."""

    def __init__(self, articles: ArticleDesk, media: Callable[[], MediaFolder], author: str) -> None:
        self._articles = articles
        self._media = media
        self._author = author

    def file(self, path: Path, language: Language | None = None) -> ImportedArticle:
        """A new draft from a file. Raises UserMistake where it cannot be read; nothing is written then."""
        return self.keep(self.read(path, language))

    def read(
        self, path: Path, language: Language | None = None, *, progress: Callable[[], object] = lambda: None
    ) -> Imported:
        """The first half, in any thread: the file as a document, its pictures in the media folder.

        `progress` is called between reading and writing; what it raises ends the import without a trace.
        """
        from editor.documents import read_file  # late: start-up time

        imported = read_file(path, language)
        progress()
        return replace(imported, document=self._media().take_in(imported.document, imported.pictures))

    def keep(self, imported: Imported) -> ImportedArticle:
        """The second half: a draft of it."""
        saved = self._articles.create(
            imported.document,
            author=self._author,
            reason=f"imported from {imported.source_name}",
            published_at=imported.published_at,
            zone=imported.zone or DEFAULT_ZONE,
            views=imported.views or 0,
            topics=imported.topics,
        )
        return ImportedArticle(saved, imported)
