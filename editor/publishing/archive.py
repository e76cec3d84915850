"""What a channel holds, for pages that name other articles. Each question is a short reading transaction of its own:
a long one would keep the database's writers from cleaning up behind them.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Collection, Sequence
from datetime import datetime
from pathlib import Path
from threading import Lock

from db.records import ArticleRecord, ChannelRecord, DeliveryRecord
from db.unit_of_work import Database, UnitOfWork
from editor.articles import serialisation
from editor.articles.document import Document
from editor.publishing.adapters import file_names
from editor.publishing.noticing import on_channel
from editor.publishing.targets.protocol import Content

# An article of 500 words is about 20 kB as a document; a drain asks for the same few hundred again and again.
_TEXTS_KEPT = 600


class RevisionTexts:
    """The documents that were asked for last. A revision never changes, so none of them goes stale."""

    def __init__(self, most: int = _TEXTS_KEPT) -> None:
        self._most = most
        self._kept: OrderedDict[tuple[int, int], Document] = OrderedDict()
        self._lock = Lock()

    def read(self, work: UnitOfWork, article_id: int, revision: int) -> Document:
        """Raises RowMissing."""
        key = (article_id, revision)
        with self._lock:
            found = self._kept.get(key)
            if found is not None:
                self._kept.move_to_end(key)
                return found
        document = serialisation.loads(work.articles.revision(article_id, revision).document)
        with self._lock:
            self._kept[key] = document
            if len(self._kept) > self._most:
                self._kept.popitem(last=False)
        return document


class ChannelArchive:
    """`editor.publishing.targets.protocol.Archive` over the ledger of one channel."""

    def __init__(
        self, database: Database, channel: ChannelRecord, texts: RevisionTexts, media: Path | None = None
    ) -> None:
        self._media = media
        self._database = database
        self._channel, self._channel_id = channel, channel.id
        self._texts = texts

    def recent(self, limit: int, *, language: str | None = None) -> Sequence[Content]:
        with self._database.reading() as work:
            return self._contents(work, work.outbox.delivered(self._channel_id, language=language, limit=limit))

    def near(self, article: ArticleRecord, limit: int) -> Sequence[Content]:
        if article.published_at is None:
            return ()
        here = (article.published_at, article.id)
        with self._database.reading() as work:
            language, outbox = article.language, work.outbox
            rows = outbox.delivered(self._channel_id, language=language, before=here, limit=limit)
            rows += outbox.delivered(self._channel_id, language=language, after=here, limit=limit)
            rows.sort(key=lambda row: (abs((row[0].published_at or here[0]) - here[0]), row[0].id))
            return self._contents(work, rows[:limit])

    def between(self, start: datetime, end: datetime) -> Sequence[Content]:
        found: list[Content] = []
        before = (end, 0)
        with self._database.reading() as work:
            while True:
                rows = work.outbox.delivered(self._channel_id, before=before, limit=200)
                inside = [row for row in rows if row[0].published_at is not None and row[0].published_at >= start]
                found += self._contents(work, inside)
                if len(inside) < 200 or inside[-1][0].published_at is None:
                    return found
                before = (inside[-1][0].published_at, inside[-1][0].id)

    def neighbour(self, moment: datetime, *, later: bool) -> datetime | None:
        with self._database.reading() as work:
            if later:  # ids begin at 1, so 0 stands before every article of this very moment
                rows = work.outbox.delivered(self._channel_id, after=(moment, 0), limit=1)
            else:
                rows = work.outbox.delivered(self._channel_id, before=(moment, 0), limit=1)
        return rows[0][0].published_at if rows else None

    def held(self, article_id: int) -> Content | None:
        with self._database.reading() as work:
            last = work.outbox.last_delivery(article_id, self._channel_id)
            if last is None or last.action == "withdraw":
                return None
            return content_in(work, self._texts, work.articles.get(article_id), last.revision, self._channel)

    def versions(self, article: ArticleRecord) -> Sequence[Content]:
        original = article.version_of or article.id
        with self._database.reading() as work:
            ids = [original, *work.articles.versions_of(original)]
        found = (self.held(other) for other in ids if other != article.id)
        return [content for content in found if content is not None]

    def pictures_elsewhere(self, article_id: int, names: Collection[str]) -> set[str]:
        with self._database.reading() as work:
            if work.outbox.tells_no_pictures(self._channel_id, article_id):
                return set(names)
            needed = {name for name in names if work.outbox.shows_picture(self._channel_id, name, article_id)}
            on_their_way = work.outbox.page(states=("sending",), channel_id=self._channel_id, limit=1000)
            for row in on_their_way:
                if row.article_id != article_id and row.action != "withdraw":
                    document = self._texts.read(work, row.article_id, row.revision)
                    needed |= set(names) & set(file_names(document, self._media))
        return needed

    def last_delivery(self, article_id: int) -> DeliveryRecord | None:
        with self._database.reading() as work:
            return work.outbox.last_delivery(article_id, self._channel_id)

    def was_tried(self, article_id: int) -> bool:
        with self._database.reading() as work:
            return work.outbox.tries_since_delivery(article_id, self._channel_id) > 1

    def _contents(self, work: UnitOfWork, rows: Sequence[tuple[ArticleRecord, int]]) -> list[Content]:
        return [
            Content(record, held, on_channel(self._texts.read(work, record.id, held), self._channel.name))
            for record, held in rows
        ]


def content_in(
    work: UnitOfWork, texts: RevisionTexts, article: ArticleRecord, revision: int, channel: ChannelRecord
) -> Content:
    """An article as a channel shows it, or is about to show it."""
    first = work.outbox.first_delivery(article.id, channel.id)
    changed = first is not None and first.revision != revision
    return Content(
        article=article,
        revision=revision,
        document=on_channel(texts.read(work, article.id, revision), channel.name),
        corrections=tuple(
            correction
            for correction in work.articles.corrections(article.id)
            if correction.undone_at is None and not correction.is_silent and correction.revision <= revision
        ),
        modified_at=work.articles.revision(article.id, revision).created_at if changed else None,
    )
