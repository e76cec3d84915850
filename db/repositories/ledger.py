"""The ledger: what reached which channel. Recipients of a correction come from it, whatever its age."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, Text, and_, cast, exists, func, insert, not_, or_, select
from sqlalchemy.orm import aliased

from db.records import ArticleRecord, DeliveryRecord, OutboxRecord
from db.repositories.base import Repository, columns_of
from db.tables import Article, Attempt, Delivery, Outbox

_DELIVERY = columns_of(DeliveryRecord, Delivery)
_ARTICLE = columns_of(ArticleRecord, Article)


class Ledger(Repository):
    """`deliveries`."""

    def add_delivery(self, row: OutboxRecord, receipt: Mapping[str, Any], at: datetime, *, described: str = "") -> None:
        """Something arrived. In the transaction that settles the row."""
        self._connection.execute(
            insert(Delivery).values(
                outbox_id=row.id,
                article_id=row.article_id,
                revision=row.revision,
                channel_id=row.channel_id,
                action=row.action,
                receipt=dict(receipt),
                delivered_at=at,
                described=described,
            )
        )

    def delivery_of(self, outbox_id: int) -> DeliveryRecord | None:
        """What the ledger says of this row, if it arrived."""
        found = self._all(DeliveryRecord, select(*_DELIVERY).where(Delivery.outbox_id == outbox_id))
        return found[0] if found else None

    def last_delivery(self, article_id: int, channel_id: int) -> DeliveryRecord | None:
        """What this channel holds of this article, whatever its age; a withdrawal too."""
        found = self._all(
            DeliveryRecord, self._deliveries(article_id, channel_id).order_by(Delivery.id.desc()).limit(1)
        )
        return found[0] if found else None

    def first_delivery(self, article_id: int, channel_id: int) -> DeliveryRecord | None:
        """What this channel got of this article first."""
        found = self._all(DeliveryRecord, self._deliveries(article_id, channel_id).order_by(Delivery.id).limit(1))
        return found[0] if found else None

    def revisions_sent(self, article_id: int, *, limit: int) -> list[int]:
        """The numbers of the newest revisions that reached any channel, newest first."""
        statement = (
            select(Delivery.revision)
            .where(Delivery.article_id == article_id, Delivery.action != "withdraw")
            .distinct()
            .order_by(Delivery.revision.desc())
            .limit(limit)
        )
        return list(self._connection.execute(statement).scalars())

    def tries_since_delivery(self, article_id: int, channel_id: int) -> int:
        """How many attempts were begun for what was queued after the last thing that arrived on this channel."""
        arrived = select(func.coalesce(func.max(Delivery.outbox_id), 0))
        arrived = arrived.where(Delivery.article_id == article_id, Delivery.channel_id == channel_id)
        return self._count(
            select(Attempt.outbox_id)
            .join(Outbox, Outbox.id == Attempt.outbox_id)
            .where(Outbox.article_id == article_id, Outbox.channel_id == channel_id)
            .where(Outbox.id > arrived.scalar_subquery())
        )

    def recipients(self, article_id: int) -> list[int]:
        """The channels that hold this article now: delivered, and not withdrawn since."""
        newest = select(func.max(Delivery.id)).where(Delivery.article_id == article_id).group_by(Delivery.channel_id)
        statement = (
            select(Delivery.channel_id)
            .where(Delivery.id.in_(newest), Delivery.action != "withdraw")
            .order_by(Delivery.channel_id)
        )
        return list(self._connection.execute(statement).scalars())

    def delivered(
        self,
        channel_id: int,
        *,
        language: str | None = None,
        before: tuple[datetime, int] | None = None,
        after: tuple[datetime, int] | None = None,
        limit: int = 100,
    ) -> list[tuple[ArticleRecord, int]]:
        """Articles that this channel holds, each with the revision that it holds.

        Newest published first, those before (published_at, id); with `after`, oldest first, those after it.
        """
        holds = aliased(Delivery)
        newest = (
            select(func.max(Delivery.id))
            .where(Delivery.article_id == Article.id, Delivery.channel_id == channel_id)
            .correlate(Article)
            .scalar_subquery()
        )
        statement = (
            select(*_ARTICLE, holds.revision.label("held"))
            .join(holds, holds.id == newest)
            .where(holds.action != "withdraw", Article.state != "withdrawn", Article.published_at.is_not(None))
        )
        if language is not None:
            statement = statement.where(Article.language == language)
        if before is not None:
            statement = statement.where(_earlier(*before))
        if after is not None:
            statement = statement.where(_later(*after)).order_by(Article.published_at, Article.id)
        else:
            statement = statement.order_by(Article.published_at.desc(), Article.id.desc())
        return [_article_held(row) for row in self._connection.execute(statement.limit(limit)).all()]

    def shows_picture(self, channel_id: int, name: str, besides: int) -> bool:
        """Whether the channel holds another article whose receipt names this file among its `pictures`. Names say what
        the file holds, so they are looked for in the receipt's text.
        """
        named = cast(Delivery.receipt, Text).contains(f'"{name}"', autoescape=True)
        return self._holds_where(channel_id, besides, named)

    def tells_no_pictures(self, channel_id: int, besides: int) -> bool:
        """Whether the channel holds another article whose receipt says nothing of pictures: an older program's."""
        return self._holds_where(channel_id, besides, not_(cast(Delivery.receipt, Text).contains('"pictures"')))

    def _holds_where(self, channel_id: int, besides: int, which: ColumnElement[bool]) -> bool:
        later = aliased(Delivery)
        newest = ~exists().where(
            later.article_id == Delivery.article_id, later.channel_id == channel_id, later.id > Delivery.id
        )
        statement = select(Delivery.id).where(
            Delivery.channel_id == channel_id,
            Delivery.article_id != besides,
            Delivery.action != "withdraw",
            which,
            newest,
        )
        return self._connection.execute(statement.limit(1)).first() is not None

    @staticmethod
    def _deliveries(article_id: int, channel_id: int) -> Select[Any]:
        return select(*_DELIVERY).where(Delivery.article_id == article_id, Delivery.channel_id == channel_id)


def _earlier(moment: datetime, article_id: int) -> ColumnElement[bool]:
    # The first bound says nothing new; by it the database goes straight to the place in the index.
    return and_(Article.published_at <= moment, or_(Article.published_at < moment, Article.id < article_id))


def _later(moment: datetime, article_id: int) -> ColumnElement[bool]:
    return and_(Article.published_at >= moment, or_(Article.published_at > moment, Article.id > article_id))


def _article_held(row: Any) -> tuple[ArticleRecord, int]:
    values = dict(row._mapping)
    held = values.pop("held")
    values["topics"], values["sources"] = tuple(values["topics"]), tuple(values["sources"])
    return ArticleRecord(**values), int(held)
