"""Channels: the places that the newsroom publishes to."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from sqlalchemy import delete, exists, insert, select
from sqlalchemy.exc import IntegrityError

from db.faults import RowExists, RowMissing
from db.records import ChannelRecord
from db.repositories.base import Repository, columns_of
from db.tables import Channel, Setting

_CHANNEL = columns_of(ChannelRecord, Channel)
_MADE = "channels_made"


class Channels(Repository):
    """`channels`."""

    def add(self, name: str, target: str, settings: Mapping[str, Any]) -> int:
        """Raises RowExists where the name is taken."""
        values = {"name": name, "target": target, "settings": dict(settings), "paused": False, "version": 1}
        try:
            with self._connection.begin_nested():
                row_id = self._connection.execute(insert(Channel).values(**values).returning(Channel.id)).scalar_one()
        except IntegrityError as error:
            raise RowExists("channel", name) from error
        self._touch("channel", row_id)
        return row_id

    def get(self, channel_id: int) -> ChannelRecord:
        """Raises RowMissing."""
        return self._one(ChannelRecord, select(*_CHANNEL).where(Channel.id == channel_id), "channel", channel_id)

    def by_name(self, name: str) -> ChannelRecord:
        """Raises RowMissing."""
        return self._one(ChannelRecord, select(*_CHANNEL).where(Channel.name == name), "channel", name)

    def all(self) -> list[ChannelRecord]:
        """In the order of their making."""
        return self._all(ChannelRecord, select(*_CHANNEL).order_by(Channel.id))

    def were_made(self) -> bool:
        """Whether there are channels, or the first ones were made and removed since."""
        there_are = exists(select(Channel.id)) | exists(select(Setting.key).where(Setting.key == _MADE))
        return bool(self._connection.execute(select(there_are)).scalar_one())

    def note_made(self) -> None:
        """The first channels are there: nobody makes them again."""
        self._connection.execute(insert(Setting).values(key=_MADE, value={"yes": True}, version=1))
        self._touch("setting", 0)

    def update(self, channel_id: int, version: int, values: Mapping[str, Any]) -> None:
        """Raises StaleRow."""
        self._update_versioned(Channel, channel_id, version, values, "channel")

    def delete(self, channel_id: int) -> None:
        """Raises RowMissing, or RowExists where something was queued for it: the ledger is kept."""
        try:
            with self._connection.begin_nested():
                if self._connection.execute(delete(Channel).where(Channel.id == channel_id)).rowcount == 0:
                    raise RowMissing("channel", channel_id)
        except IntegrityError as error:
            raise RowExists("outbox", channel_id) from error
        self._touch("channel", channel_id)
