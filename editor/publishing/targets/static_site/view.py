"""What a site's pages will name of each other: the archive with what is being published already in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from editor.publishing.targets.protocol import Archive, Content
from editor.publishing.targets.static_site.related import CANDIDATES


@dataclass(frozen=True)
class View:
    """The archive as it will be: with the article that is being put there, without the one that is being taken away."""

    archive: Archive
    put: Content | None = None
    gone: int | None = None

    def recent(self, limit: int, language: str | None = None) -> list[Content]:
        fits = self.put is not None and language in (None, self.put.article.language)
        found = self._with_put(self.archive.recent(limit + 1, language=language), self.put if fits else None)
        return sorted(found, key=_newest_first)[:limit]

    def near(self, content: Content) -> list[Content]:
        fits = self.put is not None and self.put.article.language == content.article.language
        found = self._with_put(self.archive.near(content.article, CANDIDATES), self.put if fits else None)
        return [other for other in found if other.article.id != content.article.id]

    def between(self, start: datetime, end: datetime) -> list[Content]:
        moment = self.put.article.published_at if self.put else None
        fits = moment is not None and start <= moment < end
        return sorted(self._with_put(self.archive.between(start, end), self.put if fits else None), key=_newest_first)

    def neighbour(self, moment: datetime, *, later: bool) -> datetime | None:
        found = [self.archive.neighbour(moment, later=later), self.put.article.published_at if self.put else None]
        fitting = [at for at in found if at is not None and (at >= moment) == later]
        return (min if later else max)(fitting, default=None)

    def versions(self, content: Content) -> list[Content]:
        """Those that have this article's text in another script or language, oldest article first."""
        found = self._with_put(self.archive.versions(content.article), self.put if self._is_version(content) else None)
        return sorted(found, key=lambda other: other.article.id)

    def _is_version(self, content: Content) -> bool:
        if self.put is None or self.put.article.id == content.article.id:
            return False
        return _origin(self.put) == _origin(content)

    def held(self, article_id: int) -> Content | None:
        if self.put is not None and self.put.article.id == article_id:
            return self.put
        return None if article_id == self.gone else self.archive.held(article_id)

    def _with_put(self, found: Sequence[Content], put: Content | None) -> list[Content]:
        own = self.put.article.id if self.put else self.gone
        rest = [other for other in found if other.article.id != own]
        return [*rest, put] if put else rest


def _origin(content: Content) -> int:
    return content.article.version_of or content.article.id


def _newest_first(content: Content) -> tuple[float, int]:
    moment = content.article.published_at
    return (-(moment.timestamp() if moment else 0.0), -content.article.id)
